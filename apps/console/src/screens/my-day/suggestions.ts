/** Sentences that may stand in place of a marked one as they are: true in any crisis, free of marks themselves (suggestions are held to it by marks.spec.ts). Pure. */
const SENTENCES: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  'blame-customer': { he: 'אנחנו בודקים מה השתבש אצלנו, ונספר לכם מה מצאנו, גם אם הטעות שלנו.', en: 'We are checking what went wrong on our side, and will tell you what we find, even if the mistake is ours.' },
  denial: { he: 'עוד לא מצאנו את הגורם; הבדיקה נמשכת.', en: 'We have not found the cause yet; the examination goes on.' },
  'conditional-apology': { he: 'אנחנו מצטערים שהתקלה פגעה בעבודה אצלכם.', en: 'We are sorry for the fault and for what it caused you.' },
  certainty: { he: 'מה שגרם לתקלה הוחלף, ואנחנו בודקים שהיא אינה חוזרת.', en: 'We have changed what caused the fault, and are checking that it does not come back.' },
};

/** Null where only the author knows what to say instead. */
export function suggestionFor(rule: string, language: 'he' | 'en'): string | null {
  return Object.hasOwn(SENTENCES, rule) ? (SENTENCES[rule]?.[language] ?? null) : null;
}
export const suggestedRules: readonly string[] = Object.keys(SENTENCES);
