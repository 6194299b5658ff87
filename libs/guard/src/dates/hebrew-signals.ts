/** Hebrew: every word of a sentence that promises, works, or takes a date away. */
import { actOf } from './kinds';
import { matchesIn } from './matches';
import { ANNOUNCED_HE, AT_YOURS_HE, FORMS_HE } from './present-he';
import { mayMatch } from './sentence-gate';
import { clauseAfter, clauseBefore, MAX_SIGNALS, takesLength } from './signal';
import type { Signal } from './signal';
import { ASIDE_GLUED_HE, ASIDE_HE, INFINITIVES_HE, NOT_BEFORE_HE, NOUNS_HE, SOFT_HE, VERBS_HE } from './verbs-he';

/** What is taken up, held or moved is a meeting. */
const MEETS = /(?<![א-ת])[הו]{0,2}(?:שיחה|שיחת\s+\S+|שיחתנו|פגישה|פגישת\s+\S+|פגישתנו|ביקור|ישיבה|ישיבת\s+\S+|שימוע|דיון|ראיון|סיור)(?:\s+\S+){0,2}\s*$/;
/** A future form, or the next of its kind. */
const FUTURE = /^[ושכ]{0,2}(?:[ניאת]|לא\s)|בא|נוסף|נוספת|צפי|משוער/;
/** "We shall measure" or "was measured": the letters do not tell. */
const EITHER = /^[ושכ]{0,2}נ[א-ת]{3}$/;
const NIFAL = /^[ושכ]{0,2}נ(?:שלח|מסר|סגר|פתח|רשם|בדק|ערך|קבע|שכח)$/;
/** The last word before it is a thing, not a time, a number or "we". */
const SUBJECT = /(?<![א-ת])(?!(?:[ולמשב]{0,2}(?:מחר|היום|הערב|הלילה|הבוקר|מחרתיים|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|בוקר|צהריים|ערב|אז|גם|כבר|כן|לכן|אנחנו|אנו|שוב|עוד|שעה|שעתיים|יומיים|שבוע|ימים|שעות|דקות|מכן|מקרה|הצורך|אותו|אותה|אותם|לכם|לך|לא|כאן|שם|מיד|תחילה|הבא|הקרוב|עסקים|עבודה))(?![א-ת]))[א-ת"']{2,}\s+$/;
/** Told face to face or by telephone, it is a contact. */
const SPOKEN = /פנים\s+אל\s+פנים|בעל\s+פה|טלפונית|(?<![א-ת])בטלפון(?![א-ת])/;
const NEEDS_INFINITIVE = /^[ושכ]{0,2}(?:עומד|צריך|צריכ|פועל|עובד|נוכל|אוכל|יוכל|תוכל|מצפ|מקו|ערוכ|ערוך)/;
const INFINITIVE = /^[ה-ת]{0,3}\s+(?:\S{1,14}\s+){0,3}?ל[א-ת]{3}/;
const MODAL_HE = /^[ושכ]{0,2}(?:[נא]רצה|ביקשתי|ביקשנו|הנחיתי|הנחינו|הוריתי|הורינו|סיכמתי|סיכמנו|סגרתי|סגרנו|הובטח|התחייב|הבטיח|הסכים|הסכימ|אמור|צפוי|עתיד|מתוכנן|מתכנ|מתכוו|מתחייב|מבטיח|מקו|מעריכ|מעריך|שוא|עומד|מיועד|ערוכ|ערוך|נערכ|נוכל|אוכל|יוכל|תוכל|צריכ|צריך|מצפ|פועל|עובד)/;

/** Money and service come back, too, without anybody calling. */
const RETURNS = /חזור|יחזרו/;
const MONEY = /כסף|סכום|תשלום|שירות|מכשיר/;

/** The known verbs first, then announcements, then what has the shape of a verb. */
const SURE_HE = new Set(VERBS_HE.map(({ pattern }) => pattern));
const ALL_HE = [...VERBS_HE, ...ANNOUNCED_HE, ...FORMS_HE, AT_YOURS_HE];

/** Every Hebrew signal of a sentence. */
export function hebrewSignals(text: string, isDated = true): readonly Signal[] {
  if (!/[א-ת]/.test(text)) return [];
  const found: Signal[] = [];
  const open = mayMatch(text);
  for (const { pattern, act, firm } of isDated ? ALL_HE : VERBS_HE) {
    if (!open(pattern) || (pattern === AT_YOURS_HE.pattern && found.length > 0)) continue;
    for (const match of matchesIn(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.length >= MAX_SIGNALS || found.some((one) => one.start < end && start < one.end)) continue;
      if (ASIDE_GLUED_HE.test(match[0])) continue;
      const [after, before] = [clauseAfter(text, end), clauseBefore(text, start)];
      const isModal = MODAL_HE.test(match[0]);
      if (NEEDS_INFINITIVE.test(match[0]) && !INFINITIVE.test(after)) continue;
      // "The refund was sent" and "we shall send" are spelled alike; a subject before it makes it the past.
      const passive = NIFAL.test(match[0]) && !match[0].startsWith('ו') && SUBJECT.test(before) && !/^\s*(?:\S+\s+){0,2}את(?:כם|ך)?\s/.test(after);
      const infinitive = isModal ? INFINITIVES_HE.find(([words]) => words.test(after))?.[1] : undefined;
      const read = actOf({ act: infinitive ?? (act === 'outcome' && !firm && MEETS.test(before) ? 'contact' : act), firm }, act === 'by-noun' ? `${match[0]} ${after}` : after, { before, nouns: NOUNS_HE });
      const of = { ...read, firm: read.firm && SURE_HE.has(pattern) };
      const spoken = of.kind === 'next-update' && SPOKEN.test(after);
      const returned = of.kind === 'contact' && RETURNS.test(match[0]) && (NOUNS_HE.redress.test(before) || MONEY.test(before));
      const near = text.slice(Math.max(0, start - 50), start);
      const refused = NOT_BEFORE_HE.test(near) && !/^\s*לא/.test(match[0]);
      const aside = ASIDE_HE.test(near) || ASIDE_GLUED_HE.test(match[0]) || SOFT_HE.test(near);
      found.push({ start, end, ...of, kind: returned ? 'outcome' : spoken ? 'contact' : of.kind, role: refused ? 'void' : passive ? 'past' : of.role,  firm: of.firm && !aside && !isModal, joined: false, takesLength: takesLength(match[0]), ahead: FUTURE.test(match[0]) && (SURE_HE.has(pattern) || !EITHER.test(match[0])) });
    }
  }
  return found;
}
