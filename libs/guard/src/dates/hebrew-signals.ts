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
const SPOKEN = /פנים\s+אל\s+פנים|בעל\s+פה|טלפונית|(?<![א-ת])ב(?:שיחה|פגישה|וידאו|זום)(?=\s*(?:$|[,.]|היום|מחר|ביום|ב-?\d))|(?<![א-ת])בטלפון(?![א-ת])/;
const NEEDS_INFINITIVE = /^[ושכ]{0,2}(?:עומד|צריך|צריכ|פועל|עובד|נוכל|אוכל|יוכל|תוכל|מצפ|מקו|ערוכ|ערוך)/;
const INFINITIVE = /^[ה-ת]{0,3}\s+(?:\S{1,14}\s+){0,3}?ל[א-ת]{3}/;
const MODAL_HE = /^[ושכ]{0,2}(?:[נא]רצה|ביקשתי|ביקשנו|הנחיתי|הנחינו|הוריתי|הורינו|סיכמתי|סיכמנו|סגרתי|סגרנו|הובטח|התחייב|הבטיח|הסכים|הסכימ|אמור|צפוי|עתיד|מתוכנן|מתכנ|מתכוו|מתחייב|מבטיח|מקו|מעריכ|מעריך|שוא|עומד|מיועד|ערוכ|ערוך|נערכ|נוכל|אוכל|יוכל|תוכל|צריכ|צריך|מצפ|פועל|עובד)/;

/** Somebody who comes in, up, down to you is a visit. */
const VISITS = /נכנס|יורד|עול|בא|מגיע|קופצ|קופץ|יצא|יוצא|[ית]י?יכנס|[ית]רד|[ית]על|[ית]בוא|[ית]גיע/;
const AT_YOU = /^\s*(?:\S+\s+)?(?:אלי(?:כם|כן|ך|יך)|לבית(?:כם|ך)|לדירה|למשרד(?:כם|ך))(?![א-ת])/;
/** Written, coming back to somebody informs. */
const RETURNS_TO = /חזור|חוזר|שוב/;
const IN_WRITING = /^\s*(?:\S+\s+){0,2}?ב(?:כתב|תשובה\s+כתובה|מייל|דוא"ל|מכתב|מסרון|הודעה|וואטסאפ|ווטסאפ|סמס)(?![א-ת])/;
const ON_SITE = /(?<![א-ת])(?:אצל(?:כם|ך|כן)|בבית(?:כם|ך|כן)|בדירת(?:כם|ך))(?![א-ת])/;
/** A notice that is put up informs. */
const POSTS = /[נאית]על(?:ה|ו)|נשים|נתלה|מעל(?:ים|ה)/;
const POSTED = /^\s*(?:\S+\s+){0,3}?(?:הודעה|הודעת|עדכון|סטטוס|פוסט|מידע)(?![א-ת])/;

const POSTED_BEFORE = /(?<![א-ת])ה?(?:הודעה|עדכון|פוסט|סטטוס)(?!\s+ה?(?:גרס|תוכנ|מערכ))(?:\s+\S+){0,2}\s*$/;

/** Beside these a form that may be of the past lies ahead. */
const COMING = /^\s+(?:\S+\s+){0,2}?(?:(?:מחר|מחרתיים|הערב|בשבוע\s+הבא|תוך|בתוך|בעוד)(?![א-ת])|עד\s+(?:יום|ה?שעה|סוף|ה-?\d|\d))/;

/** Money and service come back, too, without anybody calling. */
const RETURNS = /חזור|יחזרו/;
const MONEY = /כסף|סכום|תשלום|שירות|מכשיר/;

/** The known verbs first, then announcements, then what has the shape of a verb. */
const SURE_HE = new Set(VERBS_HE.map(({ pattern }) => pattern));
const ALL_HE = [...VERBS_HE, ...ANNOUNCED_HE, ...FORMS_HE, AT_YOURS_HE];

/** "It will not take more than an hour" promises the hour. */
const TAKES_HE = /ייקח|תיקח|יקח|יימשך|תימשך|יארך|תארך/;
const NO_MORE_HE = /^\s+(?:לנו\s+|לכם\s+)?(?:יותר|מעבר\s+ל|מעל)/;

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
      const passive = NIFAL.test(match[0]) && !match[0].startsWith('ו') && SUBJECT.test(before) && !COMING.test(after) && !(/קבע$/.test(match[0]) && /^\s+(?:\S+\s+){0,3}?ל/.test(after)) && !/^\s*(?:\S+\s+){0,2}את(?:כם|ך)?\s/.test(after);
      const infinitive = isModal ? INFINITIVES_HE.find(([words]) => words.test(after))?.[1] : undefined;
      // "The technician, Sivan, at yours on Sunday": the name stands between commas.
      const subject = pattern === AT_YOURS_HE.pattern && before.trim() === '' ? text.slice(0, start).replace(/,[^,]*,\s*$/, ' ') : before;
      const read = actOf({ act: infinitive ?? (act === 'outcome' && !firm && MEETS.test(before) ? 'contact' : act), firm }, act === 'by-noun' ? `${match[0]} ${after}` : after, { before: subject, nouns: NOUNS_HE });
      const of = { ...read, firm: read.firm && SURE_HE.has(pattern) };
      const spoken = of.kind === 'next-update' && SPOKEN.test(after);
      const returned = of.kind === 'contact' && RETURNS.test(match[0]) && (NOUNS_HE.redress.test(before) || MONEY.test(before));
      // "Doron, head of the team, will come to you": who comes stands between commas.
      const who = before.trim() === '' ? text.slice(0, start).replace(/,([^,]*),\s*$/, ' $1 ') : before;
      const visits = read.role === 'promise' && VISITS.test(match[0]) && AT_YOU.test(after) && NOUNS_HE.person.test(who);
      const written = read.kind === 'contact' && RETURNS_TO.test(match[0]) && IN_WRITING.test(after);
      const onSite = read.role === 'promise' && read.kind === 'outcome' && ON_SITE.test(after) && NOUNS_HE.person.test(before);
      const posted = read.kind === 'outcome' && POSTS.test(match[0]) && (POSTED.test(after) || POSTED_BEFORE.test(before));
      const near = text.slice(Math.max(0, start - 50), start);
      const refused = NOT_BEFORE_HE.test(near) && !/^\s*לא/.test(match[0]) && !(TAKES_HE.test(match[0]) && NO_MORE_HE.test(after));
      const aside = ASIDE_HE.test(near) || ASIDE_GLUED_HE.test(match[0]) || SOFT_HE.test(near);
      found.push({ start, end, ...of, kind: returned ? 'outcome' : spoken || visits || onSite ? 'contact' : posted || written ? 'next-update' : of.kind, role: refused ? 'void' : passive ? 'past' : of.role,  firm: of.firm && !aside && !isModal, joined: false, takesLength: takesLength(match[0]), ahead: FUTURE.test(match[0]) && (SURE_HE.has(pattern) || !EITHER.test(match[0])) });
    }
  }
  return found;
}
