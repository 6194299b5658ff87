import type { z } from 'zod';

export type FileRuleParams = Readonly<Record<string, string | number>>;

/** What a calendar file must satisfy, as a request to the person who writes it. `{x}` is filled from the problem. */
export const fileRuleTexts = {
  syntax: { he: 'הקובץ אינו YAML או JSON תקין: {problem}', en: 'the file is not valid YAML or JSON: {problem}' },
  'file-too-long': { he: 'הקובץ ארוך מדי; עד {max} תווים', en: 'the file is too long; at most {max} characters' },
  missing: { he: 'חסר שדה; יש להוסיף אותו', en: 'a field is missing; add it' },
  'wrong-type': { he: 'ערך מסוג לא מתאים; נדרש {expected}', en: 'a value of the wrong type; {expected} is expected' },
  'unknown-field': { he: 'שדה לא מוכר: {fields}; יש להסיר או לתקן את השם', en: 'unknown field: {fields}; remove it or correct its name' },
  'not-one-of': { he: 'ערך לא מוכר; יש לבחור אחד מאלה: {values}', en: 'unknown value; choose one of: {values}' },
  'too-many': { he: 'ארוך או רב מדי; לכל היותר {max}', en: 'too long or too many; at most {max}' },
  'empty-text': { he: 'הטקסט ריק; יש לכתוב אותו', en: 'the text is empty; write it' },
  unprintable: { he: 'בטקסט יש תו בקרה או תו שבור; יש להסיר אותו', en: 'the text holds a control character or a broken one; remove it' },
  'open-time': { he: 'שעת פתיחה בין "00:00" ל-"23:59", במירכאות', en: 'an opening time from "00:00" to "23:59", in quotes' },
  'close-time': { he: 'שעת סגירה עד "24:00", במירכאות', en: 'a closing time up to "24:00", in quotes' },
  'hours-reversed': {
    he: '{open}–{close} מסתיים לפני שהתחיל; לילה מחלקים ל-"{open}"–"24:00" ול-"00:00"–"{close}" ביום שאחריו',
    en: '{open}–{close} ends before it begins; split a night into "{open}"–"24:00" and "00:00"–"{close}" of the next day',
  },
  'hours-overlap': {
    he: '{open}–{close} מתחיל לפני שקודמו הסתיים; יש לסדר את השעות ללא חפיפה',
    en: '{open}–{close} begins before the one above ends; put hours in order without overlap',
  },
  date: { he: 'תאריך בצורה YYYY-MM-DD', en: 'a date written YYYY-MM-DD' },
  'no-such-date': { he: 'אין תאריך כזה; יש לבדוק יום וחודש', en: 'there is no such date; check day and month' },
  id: { he: 'מזהה: אותיות לטיניות קטנות, ספרות ומקפים, עד 63', en: 'an id: small Latin letters, digits and hyphens, at most 63' },
  zone: { he: 'אזור זמן של IANA, למשל Asia/Jerusalem', en: 'an IANA time zone, for example Asia/Jerusalem' },
  version: { he: 'גרסה שמתחילה ב-"{id}@", למשל "{id}@2026.1"', en: 'a version that begins with "{id}@", for example "{id}@2026.1"' },
  'version-taken': {
    he: '{version} היא גרסה מובנית ואינה ניתנת לשינוי; יש לבחור גרסה אחרת',
    en: '{version} is a built-in version and cannot change; choose another version',
  },
  'coverage-reversed': {
    he: 'הטווח מסתיים לפני שהתחיל; התאריך המאוחר שייך ל-to',
    en: 'the coverage ends before it begins; the later date belongs into "to"',
  },
  'coverage-too-long': { he: 'הטווח ארוך מדי; עד {max} ימים', en: 'the coverage is too long; at most {max} days' },
  'date-twice': { he: 'התאריך {date} מופיע פעמיים; יש להשאיר שורה אחת', en: '{date} is given twice; keep one of the rows' },
  'date-outside': {
    he: 'התאריך {date} מחוץ לטווח; יש להרחיב את coverage או להסיר את השורה',
    en: '{date} lies outside the coverage; widen the coverage or remove the row',
  },
  'closed-with-hours': {
    he: 'ליום סגור אין שעות; יש להסיר אותן או לכתוב short או normal',
    en: 'a closed day has no hours; remove them or write short or normal',
  },
} as const satisfies Readonly<Record<string, { readonly he: string; readonly en: string }>>;

export type FileRule = keyof typeof fileRuleTexts;

/** Both texts of a rule with its parameters filled in. */
export function fillFileRule(rule: FileRule, params: FileRuleParams): { readonly he: string; readonly en: string } {
  const { he, en } = fileRuleTexts[rule];
  return { he: fill(he, params), en: fill(en, params) };
}

/** Replaces `{name}` by its parameter; an unknown name stays as it is, so that it is noticed. */
export function fill(text: string, params: FileRuleParams): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The rule that a schema issue breaks. */
export function ruleOfIssue(issue: z.core.$ZodIssue): { readonly rule: FileRule; readonly params: FileRuleParams } {
  if (isRule(issue.message)) return { rule: issue.message, params: issue.code === 'custom' ? paramsOf(issue.params) : {} };
  switch (issue.code) {
    case 'invalid_type':
      // The issue carries no input; the standard message is the only place that tells a missing field from a wrong one.
      return issue.message.includes('undefined')
        ? { rule: 'missing', params: {} }
        : { rule: 'wrong-type', params: { expected: issue.expected } };
    case 'unrecognized_keys':
      return { rule: 'unknown-field', params: { fields: issue.keys.join(', ') } };
    case 'invalid_value':
      return { rule: 'not-one-of', params: { values: issue.values.map(String).join(', ') } };
    case 'too_big':
      return { rule: 'too-many', params: { max: Number(issue.maximum) } };
    case 'too_small':
      return { rule: 'missing', params: {} };
    default:
      return { rule: 'wrong-type', params: { expected: issue.code } };
  }
}

function isRule(message: string): message is FileRule {
  return Object.hasOwn(fileRuleTexts, message);
}

function paramsOf(params: Readonly<Record<string, unknown>> | undefined): FileRuleParams {
  const known = Object.entries(params ?? {}).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return Object.fromEntries(known);
}
