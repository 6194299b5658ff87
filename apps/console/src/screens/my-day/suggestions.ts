/** Sentences that may stand in place of a marked one as they are: true in any crisis, free of marks themselves (suggestions are held to it by marks.spec.ts), and in Hebrew right in every form of address, because they address nobody. Pure. */
const SENTENCES: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  'blame-customer': { he: 'אנחנו בודקים מה השתבש אצלנו, ונספר מה מצאנו, גם אם הטעות שלנו.', en: 'We are checking what went wrong on our side, and will tell you what we find, even if the mistake is ours.' },
  denial: { he: 'אנחנו בודקים את הפרטים שנמסרו לנו, ונכתוב מה מצאנו, גם אם הטעות שלנו.', en: 'We are examining what you describe, and will tell you what we find.' },
  'conditional-apology': { he: 'אנחנו מצטערים שהתקלה פגעה בעבודה השוטפת.', en: 'We are sorry for the fault and for what it caused you.' },
  certainty: { he: 'אנחנו עוקבים אחרי המצב ונכתוב מה ראינו, גם אם זה לא טוב.', en: 'We are watching how it behaves, and will tell you what we see, good or bad.' },
};

/** Null where only the author knows what to say instead. */
export function suggestionFor(rule: string, language: 'he' | 'en'): string | null {
  return Object.hasOwn(SENTENCES, rule) ? (SENTENCES[rule]?.[language] ?? null) : null;
}
export const suggestedRules: readonly string[] = Object.keys(SENTENCES);
