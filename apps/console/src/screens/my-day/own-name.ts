/** Which of a person's names stands under his letter. The console takes no library at run time, so this stands beside `nameIn` of libs/i18n. Pure. */
import type { Me } from '#contracts';

const HEBREW = /[\u05d0-\u05ea]/;

/** The name in the letters of the letter's language where there is one; else the only one there is. */
export function ownName({ name, otherName }: Pick<Me, 'name' | 'otherName'>, language: 'he' | 'en'): string {
  const isFitting = (one: string): boolean => HEBREW.test(one) === (language === 'he');
  return !isFitting(name) && otherName != null && isFitting(otherName) ? otherName : name;
}
