/** Which of a person's names a reader of a language is told. */

const HEBREW = /[\u05d0-\u05ea]/;

/** The name in the letters of the language where there is one; else the only one there is. Pure. */
export function nameIn({ name, otherName }: { readonly name: string; readonly otherName?: string | null | undefined }, language: 'he' | 'en'): string {
  const isFitting = (one: string): boolean => HEBREW.test(one) === (language === 'he');
  return !isFitting(name) && otherName != null && otherName.trim() !== '' && isFitting(otherName) ? otherName : name;
}
