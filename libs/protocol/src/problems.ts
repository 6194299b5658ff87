/** What can be wrong with a protocol file, in both languages, with the way out. Codes are stable. */

export interface TwoLanguages {
  readonly he: string;
  readonly en: string;
}
/** `error`: the file is refused. `warning`: it is read, a person should look. */
export type ProblemLevel = 'error' | 'warning';

export interface ProtocolProblem {
  readonly level: ProblemLevel;
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1. For something missing: where its parent stands. */
  readonly line: number;
  readonly column: number;
  /** In dots, for example `severities.1.duties.fix.target`; empty for the whole file. */
  readonly path: string;
  readonly message: TwoLanguages;
  readonly fix: TwoLanguages;
}

export type ProblemParams = Readonly<Record<string, string | number>>;
interface ProblemText {
  readonly message: TwoLanguages;
  readonly fix: TwoLanguages;
}
const both = (message: TwoLanguages, fix: TwoLanguages): ProblemText => ({ message, fix });

export const problemTexts = {
  'protocol.yaml': both({ he: 'הקובץ אינו YAML תקין: {problem}', en: 'the file is not valid YAML: {problem}' }, { he: 'לתקן את הכתיב בשורה זו', en: 'correct the notation on this line' }),
  'protocol.too-large': both({ he: 'הקובץ ארוך מ-{max} תווים', en: 'the file is longer than {max} characters' }, { he: 'להשאיר בקובץ נוהל אחד בלבד', en: 'keep a single protocol in the file' }),
  'protocol.missing': both({ he: 'חסר השדה "{field}"', en: 'the field "{field}" is missing' }, { he: 'להוסיף {field}', en: 'add {field}' }),
  'protocol.source-missing': both(
    { he: 'למספר הזה אין מקור', en: 'this number has no source' },
    { he: 'להוסיף source: מניין המספר, למשל "D" (תכנון שלנו) או מספר מרשימת המקורות, [38]', en: 'add source: where the number comes from, for example "D" (own design) or a number of the list of sources, [38]' },
  ),
  'protocol.unknown-key': both({ he: 'שדה לא מוכר: "{key}"', en: 'unknown field "{key}"' }, { he: 'האם הכוונה ל-{nearest}? אפשריים: {known}', en: 'is {nearest} meant? possible: {known}' }),
  'protocol.not-one-of': both({ he: 'הערך "{value}" אינו מוכר', en: 'the value "{value}" is not known' }, { he: 'האם הכוונה ל-{nearest}? אפשריים: {known}', en: 'is {nearest} meant? possible: {known}' }),
  'protocol.wrong-type': both({ he: 'ערך מסוג לא מתאים', en: 'a value of the wrong type' }, { he: 'לכתוב כאן {expected}', en: 'write {expected} here' }),
  'protocol.target': both(
    { he: '"{value}" אינו יעד זמן', en: '"{value}" is no target' },
    { he: 'לכתוב למשל 30m, 4h, 1h30m או 2d (ימי עבודה), יותר מאפס ועד 400 ימים', en: 'write for example 30m, 4h, 1h30m or 2d (working days), more than zero and up to 400 days' },
  ),
  'protocol.target-or-none': both(
    { he: '"{value}" אינו יעד זמן', en: '"{value}" is no target' },
    { he: 'לכתוב למשל 30m, 4h או 2d (ימי עבודה), או none אם אין חובה כזו', en: 'write for example 30m, 4h or 2d (working days), or none where there is no such duty' },
  ),
  'protocol.length': both({ he: '"{value}" אינו אורך זמן', en: '"{value}" is no length of time' }, { he: 'לכתוב למשל 24h או 14d (ימים של 24 שעות), עד 400 ימים', en: 'write for example 24h or 14d (days of 24 hours), up to 400 days' }),
  'protocol.date': both({ he: '"{value}" אינו תאריך', en: '"{value}" is no date' }, { he: 'לכתוב YYYY-MM-DD', en: 'write YYYY-MM-DD' }),
  'protocol.id': both({ he: '"{value}" אינו מזהה תקין', en: '"{value}" is no valid id' }, { he: 'אותיות לטיניות קטנות, ספרות ומקפים', en: 'use small Latin letters, digits and hyphens' }),
  'protocol.version': both(
    { he: '"{value}" אינו שם גרסה', en: '"{value}" is no version name' },
    { he: 'לכתוב במירכאות, למשל "2026.1": בלעדיהן 2026.10 ו-2026.1 הם אותו מספר', en: 'write it in quotes, for example "2026.1": without them 2026.10 and 2026.1 are the same number' },
  ),
  'protocol.range': both({ he: '{value} מחוץ לטווח', en: '{value} is out of range' }, { he: 'לכתוב מספר שלם {limit}', en: 'write a whole number {limit}' }),
  'protocol.size': both({ he: 'ארוך או קצר מדי', en: 'too long or too short' }, { he: 'נדרש {limit}', en: 'keep it {limit}' }),
  'protocol.address': both({ he: '"{value}" אינה כתובת ציבורית', en: '"{value}" is no public address' }, { he: 'לכתוב כתובת https מלאה', en: 'write a full https address' }),
  'protocol.clock-missing': both({ he: 'ליעד אין שעון', en: 'the target has no clock' }, { he: 'להוסיף clock: {known}', en: 'add clock: {known}' }),
  'protocol.none-required': both(
    { he: 'ביקורת האירוע נדרשת, אבל אין יעד ל-{duty}', en: 'a post-mortem is required, but {duty} has no target' },
    { he: 'לתת יעד ל-{duty} או לכתוב required: false', en: 'give {duty} a target or write required: false' },
  ),
  'protocol.first-contact-none': both({ he: 'אין חומרה שבה לא יוצרים קשר', en: 'no severity goes without a first contact' }, { he: 'לתת יעד לקשר הראשון', en: 'give the first contact a target' }),
  'protocol.slower-for-worse': both(
    { he: 'חומרה {severity} איטית ({target}) מחומרה {milder} ({milderTarget}) הקלה ממנה', en: 'severity {severity} is slower ({target}) than severity {milder} ({milderTarget}), which is milder' },
    { he: 'לקצר ב-{severity} או להאריך ב-{milder}', en: 'shorten {severity} or lengthen {milder}' },
  ),
  'protocol.none-for-worse': both(
    { he: 'חומרה {severity} פטורה ממה שחומרה {milder} הקלה ממנה חייבת', en: 'severity {severity} is spared what severity {milder}, which is milder, owes' },
    { he: 'לתת יעד גם בחומרה {severity}', en: 'give severity {severity} a target too' },
  ),
  'protocol.ladder-order': both({ he: 'שלבי הסולם אינם בסדר עולה', en: 'the rungs are not in rising order' }, { he: 'לסדר לפי afterCycles, כל ערך פעם אחת, החל ב-0', en: 'order them by afterCycles, each once, beginning with 0' }),
  'protocol.ladder-top': both({ he: 'הסולם אינו מגיע ל-executive-sponsor', en: 'the ladder does not reach the executive sponsor' }, { he: 'להוסיף שלב עם roles: [executive-sponsor]', en: 'add a rung with roles: [executive-sponsor]' }),
  'protocol.ladder-owner': both({ he: 'הדרג הראשון אינו פונה למי שבאחריותם', en: 'the first rung does not tell the owner' }, { he: 'להוסיף owner לדרג הראשון', en: 'add owner to the first rung' }),
  'protocol.repeated': both({ he: '"{value}" מופיע פעמיים', en: '"{value}" is given twice' }, { he: 'להשאיר אחד', en: 'keep one' }),
  'protocol.never-pausable': both(
    { he: 'השעון של {kind} אינו נעצר לעולם: זו חובה כלפי הלקוח', en: 'the clock of {kind} never stands still: it is owed to the customer' },
    { he: 'להסיר {kind}; עוצרים רק מטלות של המסלול הטכני', en: 'remove {kind}; only duties of the technical track can be paused' },
  ),
  'protocol.reminder-order': both({ he: 'התזכורות אינן בסדר עולה', en: 'the reminders are not in rising order' }, { he: 'לסדר מהמוקדמת למאוחרת', en: 'put the earlier one first' }),
  'protocol.reminder-late': both({ he: 'תזכורת אחרי שהסקר פג', en: 'a reminder after the survey has expired' }, { he: 'להקדים את התזכורת או להאריך את expireAfter', en: 'move the reminder forward or lengthen expireAfter' }),
  'protocol.source-unknown': both({ he: 'המקור [{source}] אינו ברשימת המקורות', en: 'source [{source}] is not in the list of sources' }, { he: 'להוסיף אותו ל-sources בסוף הקובץ', en: 'add it to sources at the end of the file' }),
  'protocol.source-unused': both({ he: 'אף מספר אינו נשען על המקור [{source}]', en: 'no number rests on source [{source}]' }, { he: 'להסיר אותו מ-sources', en: 'remove it from sources' }),
  'protocol.review-past': both({ he: 'מועד הסקירה עבר: {date}', en: 'the review date has passed: {date}' }, { he: 'לסקור את הנוהל עם {owner} ולקבוע מועד חדש', en: 'review the protocol with {owner} and set a new date' }),
  'protocol.version-used': both(
    { he: 'הגרסה {version} של {id} כבר בשימוש עם מספרים אחרים', en: 'version {version} of {id} is already in use with other numbers' },
    { he: 'להחזיר את המספרים או לתת גרסה חדשה', en: 'put the numbers back or give it a new version' },
  ),
  'protocol.version-twice': both({ he: 'הגרסה {version} של {id} מופיעה בשני קבצים: {other}', en: 'version {version} of {id} stands in two files, also in {other}' }, { he: 'להסיר אחד או לתת גרסה אחרת', en: 'remove one or give it another version' }),
  'protocol.reasons': both({ he: 'כאן נדרש זוג של טקסטים', en: 'a pair of texts is wanted here' }, { he: 'לכתוב את המקור כמו בקובץ הנוהל, נקודתיים, ואת נוסחו בעברית', en: 'write the source as in the protocol file, a colon, and its Hebrew' }),
  'protocol.unreadable': both({ he: 'אי אפשר לקרוא: {problem}', en: 'cannot be read: {problem}' }, { he: 'לבדוק את הנתיב ואת ההרשאות', en: 'check path and permissions' }),
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;

/** A problem with its texts filled in; `{x}` comes from `params`. */
export function describeProblem(
  code: ProblemCode,
  at: Pick<ProtocolProblem, 'file' | 'line' | 'column' | 'path'>,
  detail: { readonly params?: ProblemParams; readonly level?: ProblemLevel } = {},
): ProtocolProblem {
  const { message, fix } = problemTexts[code];
  const filled = (texts: TwoLanguages): TwoLanguages => ({ he: fill(texts.he, detail.params ?? {}), en: fill(texts.en, detail.params ?? {}) });
  return { level: detail.level ?? 'error', code, ...at, message: filled(message), fix: filled(fix) };
}

function fill(text: string, params: ProblemParams): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
