/** Readers of days: relative days, weekdays, calendar dates of both calendars. */
import { MAX_AHEAD_DAYS, MAX_INFERRED_AHEAD_DAYS } from './conventions';
import { hebrewDay } from './hebrew-calendar';
import { anyOf, DATES_EN, DATES_HE, HEBREW_MONTHS, HEBREW_MONTHS_LATIN, HOLIDAYS, letterNumber, MONTHS, WEEKDAYS_EN, WEEKDAYS_HE } from './names';
import { GLUED, reader } from './piece';
import type { Groups, Meaning, Moment, Reader } from './piece';
import { dateOf, dayOf, lastDayOfMonth, plusMonths, weekdayOf } from './zone';

const day = (first: number, last = first, edge = false): Meaning => ({ what: 'day', first, last, edge });
const LATER: Meaning = { what: 'later', days: 1 };
const relative = (source: string, ahead: number): Reader => reader(source, (_found, { today }) => day(today + ahead));
const nextWorkingDay = ({ today, week }: Moment): number => {
  for (let ahead = 1; ahead < 7; ahead++) if (!week.restDays.includes(weekdayOf(today + ahead))) return today + ahead;
  return today + 1;
};

/** The year of a date written without one (conventions.ts). */
function inYear({ year, month, date }: { readonly year: string | undefined; readonly month: number; readonly date: number }, today: number): number | null {
  if (year !== undefined) {
    const found = dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
    return found !== null && Math.abs(found - today) <= MAX_AHEAD_DAYS ? found : null;
  }
  const current = dateOf(today).year;
  const candidates = [current, current + 1, current + 2, current + 3, current + 4].map((of) => dayOf(of, month, date)).filter((found) => found !== null);
  const next = candidates.find((found) => found >= today);
  if (next === undefined) return null;
  const last = dayOf(current, month, date) ?? dayOf(current - 1, month, date);
  return next - today > MAX_INFERRED_AHEAD_DAYS && last !== null && last < today ? last : next;
}

/** A named month with one or two dates: "24–26 November 2026". */
function named({ d, d2, month, y }: Groups, { today }: Moment): Meaning | null {
  const of = MONTHS[month ?? ''] ?? 0;
  const first = inYear({ year: y, month: of, date: Number(d) }, today);
  if (first === null) return null;
  const { year } = dateOf(first);
  const last = d2 === undefined ? first : dayOf(year, of, Number(d2));
  return last === null || last < first ? null : day(first, last);
}

/** 24/11, 24.11.26, 24-26/11; the order of day and month follows the zone unless only one order is possible. */
function numeric({ a, a2, b, y }: Groups, { today, monthFirst }: Moment): Meaning | null {
  const [one, two] = [Number(a), Number(b)];
  const swap = (monthFirst && one <= 12) || two > 12;
  const [month, date] = swap ? [one, two] : [two, one];
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const first = inYear({ year: y, month, date }, today);
  if (first === null) return null;
  const last = a2 === undefined || swap ? first : dayOf(dateOf(first).year, month, Number(a2));
  return last === null || last < first ? null : day(first, last);
}

/** "the 24th", "ה-24 לחודש": the next such day of a month. */
function dateOnly(date: number, today: number): Meaning | null {
  const { year, month } = dateOf(today);
  for (const ahead of [0, 1, 2]) {
    const at = dayOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (at !== null && at >= today) return day(at);
  }
  return null;
}

function nextMonth(today: number): number {
  const { year, month } = dateOf(today);
  return lastDayOfMonth(year, month) + 1;
}

function hebrewDate({ letters, month, y }: Groups, { today }: Moment): Meaning | null {
  const name = HEBREW_MONTHS[(month ?? '').replaceAll(/\s+/g, ' ')];
  const date = letterNumber(letters ?? '');
  if (name === undefined || date < 1 || date > 30) return null;
  const year = y === undefined ? null : 5000 + (letterNumber(y.replace(/^ה/, '')) % 1000);
  const found = hebrewDay({ month: name, date, year, today });
  return found === null ? null : day(found);
}

/** "20 Kislev 5787", "the 20th of Kislev", "Kislev 20". */
function hebrewDateLatin({ d, month, y }: Groups, { today }: Moment): Meaning | null {
  const name = HEBREW_MONTHS_LATIN[(month ?? '').replaceAll(/\s+/g, ' ')];
  const date = Number(d);
  if (name === undefined || date < 1 || date > 30) return null;
  const found = hebrewDay({ month: name, date, year: y === undefined ? null : Number(y), today });
  return found === null ? null : day(found);
}

function holiday({ eve, holiday: name }: Groups, { today }: Moment): Meaning | null {
  const known = HOLIDAYS[(name ?? '').replaceAll(/\s+/g, ' ')];
  if (known === undefined) return null;
  const [month, date] = known;
  const found = typeof month === 'string' ? hebrewDay({ month, date, year: null, today }) : inYear({ year: undefined, month, date }, today);
  return found === null ? null : day(eve === undefined ? found : found - 1);
}

/** Months and longer as a whole, or only their end. */
function month({ end, which }: Groups, { today }: Moment): Meaning {
  const { year, month: current } = dateOf(today);
  const ahead = which === undefined ? 0 : 1;
  return day(Math.max(today, lastDayOfMonth(year, current, ahead - 1) + 1), lastDayOfMonth(year, current, ahead), end !== undefined);
}
function quarter({ end, which, q }: Groups, { today }: Moment): Meaning {
  const { year, month: current } = dateOf(today);
  const currentQuarter = Math.floor((current - 1) / 3);
  const ahead = q === undefined ? (which === undefined ? 0 : 1) : (Number(q) - 1 - currentQuarter + 4) % 4;
  const last = lastDayOfMonth(year, (currentQuarter + 1) * 3, ahead * 3);
  return day(Math.max(today, plusMonths(last, -3) + 1), last, end !== undefined);
}
function wholeMonth({ end, month: name, y }: Groups, { today }: Moment): Meaning | null {
  const first = inYear({ year: y, month: MONTHS[name ?? ''] ?? 0, date: 1 }, today);
  const { year, month: current } = dateOf(today);
  const start = MONTHS[name ?? ''] === current && y === undefined ? today : first;
  return start === null ? null : day(start, lastDayOfMonth(start === today ? year : dateOf(start).year, MONTHS[name ?? ''] ?? 0), end !== undefined);
}

const WD_LONG = 'sunday|monday|tuesday|wednesday|wednsday|thursday|friday|saturday|tues|weds|thurs?|thu|tue|fri';
const WD_SHORT = 'sun|mon|wed|sat';
const WD_NAMES_HE = 'ראשון|שני|שלישי|רביעי|חמישי|שישי|ששי|שבת';
const MONTH = String.raw`(?<month>${anyOf(MONTHS)})(?:\.(?=\s*,?\s*\d))?`;
const YEAR = String.raw`(?:\s*,?\s*(?:שנת\s+)?(?<y>20\d\d))?`;
const TH = '(?:st|nd|rd|th)?';
/** What may follow a bare Hebrew ordinal for it to be a weekday and not "third" or "both". */
const DAY_FOLLOWS = String.raw`(?=\s*(?:$|[.,;!?)\n:-]|ב?שעה|ב-?\d|בבוקר|בצהריים|בערב|הקרוב|הבא|הזה|השבוע|אחר|אחה|לפנה|בסוף|עד\s|או\s|ו?נ[א-ת]{3}|(?:-|ו?ה?שירות|ו?ה?תקלה)))`;
/** A day's letter without its mark, only where nothing else could follow. */
const LETTER_DAY = String.raw`[א-וש](?=\s*(?:$|[.,;!?)\n]|ב-?\d|בשעה|הקרוב|הבא|בבוקר|בצהריים|בערב))`;
/** "5.1 terabytes" is an amount. */
const NO_UNIT = String.raw`(?!\s*(?:%|[kmgt]b(?![a-z])|(?:tera|giga|mega|million|billion|thousand|percent|degrees|kilo|km|kg|tons?|tonnes|litres|liters|met(?:er|re)s|hours|seconds|points)|(?:טרה|גיגה|מגה|מיליון|מיליארד|אלף|אלפים|אחוז|מעלות|קילו|ק"מ|ק"ג|קו"ב|קוב|טון|ליטר|מטר|שעות|דקות|שניות|נקודות|ש"ח)(?![א-ת])))`;
/** What stands before two bare numbers for them to be a date and not a measure. */
const DATE_COMES = /(?:^|\b(?:on|by|until|till|before|from|to|and|the|day|date|for|of|through)\b|עד|לפני|תאריך|יום\s[א-ת']+|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[-,:(])\s*$/;

const weekdayEn = ({ groups: { q, wd, post } }: { readonly groups: Groups }): Meaning => ({
  what: 'weekday', weekday: WEEKDAYS_EN[wd ?? ''] ?? 0,
  which: q === 'last' || q === 'past' || q === 'previous' ? 'past' : q === 'next' || q === 'following' || post !== undefined ? 'next' : 'coming',
});
const weekdayHe = ({ groups: { wd, which } }: { readonly groups: Groups }): Meaning => ({
  what: 'weekday', weekday: WEEKDAYS_HE[(wd ?? '').replaceAll("'", '')] ?? 0,
  which: which === undefined || /הקרוב|הזה/.test(which) ? 'coming' : /הבא/.test(which) ? 'next' : 'past',
});
const WHICH_HE = String.raw`(?:\s+(?<which>הקרובה?|הבאה?|הזה|האחרונה?|שעברה?|שחלפה?))?`;

export const DAY_READERS: readonly Reader[] = [
  relative('today|to-day', 0),
  relative("tomorrow(?:'s)?|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2moro|2mrw|2morrow|tomoz", 1),
  relative(String.raw`(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw)|overmorrow`, 2),
  relative('yesterday', -1),
  relative(String.raw`(?:the\s+)?day\s+before\s+yesterday`, -2),
  reader(String.raw`(?:the\s+)?(?:next|following)\s+(?:business|working|work)\s+day`, (_found, moment) => day(nextWorkingDay(moment))),
  reader(String.raw`(?:the\s+)?(?:next|following)\s+day|the\s+day\s+after(?=\s*(?:[.,;:!)\n]|$|and\s|at\s|by\s|between\s|in\s+the\s)|\s+that(?:\s*[.,;]|\s*$))`, () => LATER),
  reader(String.raw`(?:on\s+)?(?:the|that)\s+same\s+day|(?:the|that)\s+same(?=\s+(?:morning|afternoon|evening|night))|that\s+(?:very\s+)?day|that(?=\s+(?:very\s+)?(?:morning|afternoon|evening|night)(?![a-z]))|(?:עוד\s+)?[בש]?אותו\s+ה?יום|(?:עוד\s+)?[בש]?אותו(?=\s+(?:ה?ערב|ה?בוקר|ה?לילה))`, () => ({ what: 'later', days: 0 })),
  reader(String.raw`the\s+day\s+before(?=\s*(?:[.,;!)]|$))|the(?=\s+(?:evening|night|afternoon)\s+before(?:\s*[.,;!)]|\s*$))|(?:יום|ערב)\s+(?:קודם|לפני\s+כן)`, () => ({ what: 'later', days: -1 })),
  reader(String.raw`ו?ב?למחרת(?:\s+היום)?|(?:ב?יום\s+ש?אחרי|יום\s+(?:אחרי|לאחר)\s+מכן)(?=\s*(?:[.,;:!)\n]|$|ב-?\d|בשעה))`, () => LATER),
  relative('(?:[ול]|של?)?היום', 0),
  relative('(?:[ושלמ]|של)?מחר', 1),
  relative('[ולשמ]?מחרתיים', 2),
  relative('[ושמ]{0,2}אתמול|אמש', -1),
  relative('[ושמ]{0,2}שלשום', -2),
  reader(String.raw`[ול]?ב?יום\s+(?:העבודה|העסקים)\s+(?:הבא|הקרוב)`, (_found, moment) => day(nextWorkingDay(moment))),
  reader(String.raw`(?:(?<q>this\s+coming|this|next|coming|last|past|previous|following)\s+)?(?<wd>${WD_LONG})(?:\.(?=\s+\d))?(?:'s)?(?<post>\s+next\s+week|\s+of\s+next\s+week|\s+week(?![a-z-]|\s+end))?`, weekdayEn),
  reader(String.raw`(?:(?<=(?:by|on|until|till|this|before|or|to|from|-|next)\s*)(?:(?<q>next|last)\s+)?)(?<wd>${WD_SHORT})(?:\.(?=\s+\d))?(?<post>\s+next\s+week)?`, weekdayEn),
  reader(String.raw`(?<wd>${WD_SHORT}),?(?=\s*(?:\d|-\s*(?:sun|mon|tue|wed|thu|fri|sat)|(?:at\s+the\s+)?latest|am\b|pm\b|morning|afternoon|evening|night|noon|lunch|eod|cob|at\s+\d|by\s+\d|\.?\s*$))`, weekdayEn),
  reader(String.raw`[ושבלמ]{0,2}-?יום\s+(?<wd>${WD_NAMES_HE}|[א-ו]'|${LETTER_DAY})${WHICH_HE}`, weekdayHe),
  reader(String.raw`[ושבלמ]{1,2}-?(?<wd>${WD_NAMES_HE})${WHICH_HE}${DAY_FOLLOWS}`, weekdayHe),
  // "Third" and higher with a preposition are days; "second" and "first" may count things.
  reader(String.raw`(?:[ושמ]?ב-?|(?<=עד\s+)ל?)(?<wd>שלישי|רביעי|חמישי|שישי|ששי)${WHICH_HE}`, weekdayHe),
  reader(String.raw`(?<=(?:עד|-|או|עד ל)\s*)ל?ה?(?<wd>${WD_NAMES_HE})${WHICH_HE}${DAY_FOLLOWS}`, weekdayHe),
  reader(String.raw`(?<wd>${WD_NAMES_HE})(?=\s*(?:ב-?\d|בשעה|ב(?:שבע|שמונה|תשע|עשר|אחת|שתיים|שלוש|ארבע|חמש|שש|בוקר|צהריים|ערב)(?![א-ת])|-\s*(?:${WD_NAMES_HE})))`, weekdayHe),
  reader(String.raw`[ושבלמה]{0,2}(?<wd>שבת)${WHICH_HE}`, weekdayHe),
  reader(String.raw`[ובלמ]?-?(?<wd>[א-ו]')(?=\s*(?:-\s*[א-ו]'|ב-?\d|בשעה))`, weekdayHe),
  // After a letter of its own kind the dash means "to"; after "and" it only joins, and the letters are names ("zones B and C").
  reader(String.raw`(?<=(?:עד|או)\s*|[א-ו]'\s*-\s*)[בל]?-?(?<wd>[א-ו]')`, weekdayHe),
  reader(String.raw`[ושבל]{0,2}מוצ"ש`, () => ({ what: 'weekday', weekday: 6, which: 'coming' }), 1),
  reader(String.raw`[ושבל]{0,2}(?:ערב|כניסת)\s+ה?שבת`, () => ({ what: 'weekday', weekday: 5, which: 'coming' })),
  reader(String.raw`(?<d>\d{1,2})${TH}(?:\s*(?:-|to|and)\s*(?<d2>\d{1,2})${TH})?\s*(?:of\s+)?${MONTH}${YEAR}`, ({ groups }, moment) => named(groups, moment)),
  reader(String.raw`${MONTH}\s+(?:the\s+)?(?<d>\d{1,2})${TH}(?:\s*(?:-|to)\s*(?<d2>\d{1,2})${TH})?${YEAR}(?![:/]\d)`, ({ groups }, moment) => named(groups, moment)),
  reader(String.raw`${GLUED}(?<d>\d{1,2})(?:\s*(?:-|עד(?:\s+ה?-?)?)\s*(?<d2>\d{1,2}))?\s*[בל]?-?${MONTH}${YEAR}`, ({ groups }, moment) => named(groups, moment)),
  reader(String.raw`(?:the\s+)?(?<word>${anyOf(DATES_EN)})(?:\s+day)?\s+of\s+${MONTH}${YEAR}`, ({ groups }, moment) => named({ ...groups, d: String(DATES_EN[groups['word'] ?? ''] ?? 0) }, moment)),
  reader(String.raw`(?:a\s+week\s+(?:from|on|this|after)|a\s+week\s+from\s+this)\s+(?<wd>${WD_LONG})`, ({ groups }, { today }) => {
    const ahead = ((WEEKDAYS_EN[groups['wd'] ?? ''] ?? 0) - weekdayOf(today) + 7) % 7;
    return day(today + 7 + (ahead === 0 ? 7 : ahead));
  }, 1),
  reader(String.raw`(?:the\s+)?(?:very\s+)?last\s+(?:working\s+)?day\s+of\s+(?:the|this)\s+month|(?:the\s+)?turn\s+of\s+the\s+month`, (_found, moment) => month({ end: 'end' }, moment), 1),
  reader(String.raw`(?:the\s+)?turn\s+of\s+the\s+year|(?:the\s+)?last\s+day\s+of\s+the\s+year|new\s+year'?s\s+eve`, (_found, { today }) => day(today, lastDayOfMonth(dateOf(today).year, 12), true), 1),
  reader(String.raw`(?:christmas|xmas)\s+eve`, ({ groups }, moment) => holiday({ ...groups, eve: 'eve', holiday: 'christmas' }, moment), 1),
  reader(String.raw`(?<end>end\s+)${MONTH}${YEAR}`, ({ groups }, moment) => wholeMonth(groups, moment)),
  reader(String.raw`ב?יום\s+ה-?(?<d>[1-3]?\d)(?![\d.:/])(?:\s+(?:לחודש|בחודש))?`, ({ groups }, { today }) => dateOnly(Number(groups['d']), today), 7),
  reader(String.raw`${GLUED}(?<word>${anyOf(DATES_HE)})\s+[בל]-?(?:חודש\s+)?${MONTH}${YEAR}`, ({ groups }, moment) => named({ ...groups, d: String(DATES_HE[(groups['word'] ?? '').replaceAll(/\s+/g, ' ')] ?? 0) }, moment)),
  reader(String.raw`${GLUED}(?<a>\d{1,2})\s?/\s?(?<b>\d{1,2})(?:/(?<y>20\d\d|\d\d))?(?!\s*(?:of|%|מה|מתוך)|[/.:]\d)`, ({ groups, words: all, before }, moment) =>
    (groups['y'] === undefined && /^\d/.test(all) && Number(groups['a']) <= 12 && Number(groups['b']) < 10 && !DATE_COMES.test(before) ? null : numeric(groups, moment))),
  reader(String.raw`${GLUED}(?<a>\d{1,2})-(?<a2>\d{1,2})[/.](?<b>\d{1,2})(?:[/.](?<y>20\d\d|\d\d))?(?![/.:]\d)`, ({ groups }, moment) => numeric(groups, moment)),
  reader(String.raw`${GLUED}(?<a>\d{1,2})\.(?<b>\d{1,2})\.(?<y>20\d\d|\d\d)(?![/.:]\d)`, ({ groups }, moment) => numeric(groups, moment)),
  reader(String.raw`${GLUED}(?<a>\d{1,2})\.(?<b>[01]?\d)(?![/.:]\d)${NO_UNIT}`, ({ groups, words: all, before }, moment) => (/^\d/.test(all) && !DATE_COMES.test(before) ? null : numeric(groups, moment))),
  reader(String.raw`(?<a>\d{1,2})-(?<b>\d{1,2})-(?<y>20\d\d)`, ({ groups }, moment) => numeric(groups, moment)),
  reader(String.raw`(?:[ובלמ]-?)?(?<y>20\d\d)-(?<b>\d\d)-(?<a>\d\d)(?:t(?=\d\d:))?`, ({ groups: { y, a, b } }, { today }) => {
    const found = inYear({ year: y, month: Number(b), date: Number(a) }, today);
    return found === null ? null : day(found);
  }),
  reader(String.raw`(?:the\s+|(?<=(?:by|on)\s))(?<d>\d{1,2})(?:st|nd|rd|th)(?!\s+(?:floor|of|time|attempt|version|anniversary|party))`, ({ groups }, { today }) => dateOnly(Number(groups['d']), today)),
  reader(String.raw`[ובלהמש]{0,2}-?(?<d>\d{1,2})\s+(?:לחודש|בחודש)(?<next>\s+הבא)?(?:\s+ה(?:זה|נוכחי))?`, ({ groups }, { today }) => dateOnly(Number(groups['d']), groups['next'] === undefined ? today : nextMonth(today))),
  reader(String.raw`(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)\s+of\s+next\s+month`, ({ groups }, { today }) => dateOnly(Number(groups['d']), nextMonth(today))),
  reader(String.raw`${GLUED}(?<letters>[א-ל]'|[יכל]"[א-ט]|ט"[וז])\s+[בל]?(?:חודש\s+)?(?<month>${anyOf(HEBREW_MONTHS)})(?:,?\s+(?<y>ה?'?תש[א-ת]?"?[א-ת]'?))?`, ({ groups }, moment) => hebrewDate(groups, moment)),
  reader(String.raw`(?<d>\d{1,2})${TH}\s+(?:of\s+)?(?<month>${anyOf(HEBREW_MONTHS_LATIN)})(?:,?\s+(?<y>57\d\d))?`, ({ groups }, moment) => hebrewDateLatin(groups, moment)),
  reader(String.raw`(?<month>${anyOf(HEBREW_MONTHS_LATIN)})\s+(?<d>\d{1,2})${TH}(?:,?\s+(?<y>57\d\d))?`, ({ groups }, moment) => hebrewDateLatin(groups, moment)),
  reader(String.raw`(?:(?<=(?:before|by|after|until|till)\s)|(?<eve>(?:the\s+)?eve\s+of\s+))(?<holiday>passover|pesach|rosh hashanah?|yom kippur|sukkot|shavuot|hanukkah|chanukah|hanuka|purim|christmas|xmas|new\s+year(?:'s)?)`, ({ groups }, moment) => holiday(groups, moment)),
  reader(String.raw`(?:(?<eve>[ובלמ]?ערב\s+)|(?<=(?:לפני|אחרי|עד)\s))(?:חג\s+)?ה?(?<holiday>פסח|ראש השנה|יום כיפור|יום הכיפורים|סוכות|שמחת תורה|חנוכה|פורים|שבועות|יום העצמאות)`, ({ groups }, moment) => holiday(groups, moment)),
  reader(String.raw`(?<end>(?:the\s+)?end\s+of\s+|late\s+)?(?:the\s+|this\s+|(?<which>next\s+)|(?:the\s+)?(?:current|calendar)\s+)month(?:'s\s+end)?`, ({ groups, words: all }, moment) => (/^the\s+month$/.test(all) ? null : month(groups, moment))),
  reader(String.raw`before\s+(?:the|this)\s+month\s+is\s+(?:out|over|through)`, (_found, moment) => month({ end: 'end' }, moment), 1),
  reader(String.raw`before\s+(?:the|this)\s+year\s+is\s+(?:out|over|through)`, (_found, { today }) => day(today, lastDayOfMonth(dateOf(today).year, 12), true), 1),
  reader(String.raw`(?:month[\s-]end|eom|end[\s-]of[\s-]month)`, (_found, moment) => month({ end: 'end' }, moment)),
  reader(String.raw`(?<end>(?:the\s+)?end\s+of\s+)?(?:the\s+|this\s+|(?<which>next\s+))?(?:quarter|q(?<q>[1-4]))(?<!^quarter)`, ({ groups, words: all }, moment) => (/^(?:the\s+)?quarter$/.test(all) ? null : quarter(groups, moment))),
  reader(String.raw`(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?year|year[\s-]end|[בלמ]?סוף\s+השנה)`, (_found, { today }) => day(today, lastDayOfMonth(dateOf(today).year, 12), true)),
  reader(String.raw`[ובלש]{0,2}(?:(?<end>סוף\s+)|תחילת\s+|מהלך\s+)?ב?ה?חודש\s+(?<which>הבא)`, ({ groups }, moment) => month(groups, moment)),
  reader(String.raw`[ובלש]{0,2}(?<end>(?:סוף|תום)\s+)(?:ה?חודש)(?!\s+הבא)(?:\s+(?:הזה|הנוכחי|הקרוב))?|[ובלש]{0,2}מהלך\s+החודש|החודש(?!\s+ה)`, ({ groups, words: all }, moment) => (/^החודש$/.test(all) ? month({}, moment) : month(groups, moment))),
  reader(String.raw`[ובלש]{0,2}(?<end>סוף\s+)?ב?ה?רבעון(?:\s+(?<which>הבא)|\s+(?:הזה|הנוכחי|הקרוב))?`, ({ groups, words: all }, moment) => (groups['end'] === undefined && groups['which'] === undefined && !all.startsWith('הרבעון') ? null : quarter(groups, moment))),
  reader(String.raw`(?<end>(?:the\s+)?end\s+of\s+)${MONTH}${YEAR}`, ({ groups }, moment) => wholeMonth(groups, moment)),
  reader(String.raw`(?<=(?:in|during)\s)(?:early\s+|late\s+)?${MONTH}${YEAR}`, ({ groups }, moment) => wholeMonth(groups, moment)),
  reader(String.raw`[ובל]{0,2}(?<end>סוף\s+)(?:חודש\s+)?${MONTH}${YEAR}`, ({ groups }, moment) => wholeMonth(groups, moment)),
  reader(String.raw`ב(?:מהלך\s+)?(?:חודש\s+)?${MONTH}${YEAR}`, ({ groups }, moment) => wholeMonth(groups, moment)),
];
