/** Sentences that may stand in place of a marked one as they are: true in any crisis, free of marks themselves (suggestions are held to it by marks.spec.ts). Pure. */
const SENTENCES: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  'blame-customer': { he: 'אנחנו בודקים מה קרה אצלנו, ונספר מה מצאנו.', en: 'We are checking what happened on our side, and will tell you what we find.' },
  denial: { he: 'עוד לא מצאנו את הגורם; הבדיקה נמשכת.', en: 'We have not found the cause yet; the examination goes on.' },
  'conditional-apology': { he: 'אנחנו מצטערים שהתקלה פגעה בעבודה אצלכם.', en: 'We are sorry for the fault and for what it caused you.' },
  certainty: { he: 'שינינו את מה שגרם לתקלה, ואנחנו עוקבים אחרי זה.', en: 'We have changed what caused the fault, and we are watching it.' },
};

/** Null where only the author knows what to say instead. */
export function suggestionFor(rule: string, language: 'he' | 'en'): string | null {
  return Object.hasOwn(SENTENCES, rule) ? (SENTENCES[rule]?.[language] ?? null) : null;
}
export const suggestedRules: readonly string[] = Object.keys(SENTENCES);
