/** Readers of the time of day: clocks, ranges of clocks, hours in words, parts of the day, close of business. */
import { DAY_MINUTES, NOON } from './conventions';
import type { PartOfDay } from './conventions';
import { anyOf, numberOf } from './names';
import { fixed, reader } from './piece';
import type { Groups, Meaning, Reader } from './piece';

const AP = String.raw`[ap](?:\.\s?m\.?|m)`;
const ZONE = String.raw`(?:\s*(?<utc>utc|gmt|z)|\s+(?:israel time|local time|your time|ist|idt|שעון ישראל|שעון מקומי))?`;
const RANGE = String.raw`\s*(?:-|to|until|till|through|עד(?:\s+(?:ה?שעה))?|ל)-?\s*`;
const clockPart = (at: 1 | 2, minutes = '?'): string => String.raw`(?<h${at}>\d{1,2})(?:[:.](?<m${at}>[0-5]\d))${minutes}(?:\s*(?<p${at}>${AP}))?`;
/** What may follow a bare number for it to be an hour. */
const HOUR_ENDS = String.raw`(?=\s*(?:$|[.](?!\d)|[,;!?)\n]|[^\s\da-zא-ת:.,%/$€£₪+*'\"-]|-\s|at\s+the\s+latest|latest|today|tomorrow|tonight|on\s|this\s|in\s+the\s|sharp|local|your|and\s|or\s|with\s|so\s|(?:next\s+)?(?:mon|tue|wed|thu|fri|sat|sun)|what\s|how\s|whether\s|why\s|to\s+(?:confirm|update|discuss|let|give|check|talk|walk)|we\s|i\s|i'll|we'll|our\s|my\s|for\s|if\s|once\s|היום|מחר|ביום|בדיוק|בבוקר|בצהר|אחר|אחה|לפנה|בערב|בלילה|לפנות|הערב|לכל|לפחות|עם\s|כדי|על\s+מנת|ל[א-ת]{3}|ו(?!חצי|רבע)[א-ת]|ה(?:טכנאי|שירות|מערכת|קו|חשמל|מים|גז|כסף|כו?ל|חבילה|משלוח|שליח|בעיה|תקלה|אתר|רכב|נציג|מהנדס|צוות)|או\s|שעון|נ[א-ת]{3}|א[א-ת]{4}|ה?כו?ל\s|זה\s))`;

type Half = 'am' | 'pm' | null;
const halfOf = (words: string | undefined): Half => (words === undefined ? null : words.startsWith('a') ? 'am' : 'pm');

/** When people begin to work. */
const OPENING = 540;
/** Minutes of a clock, or null where no clock shows it. Midnight at the end of the day is 1440. */
function minutesOf(hour: number, minute: number, half: Half): number | null {
  if (minute > 59 || hour > 24 || (half !== null && (hour < 1 || hour > 12)) || (hour === 24 && minute > 0)) return null;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return shifted === 0 && minute === 0 ? DAY_MINUTES : shifted * 60 + minute;
}
const clock = (from: number | null, to: number | null, { loose = false, utc = false } = {}): Meaning | null =>
  from === null || to === null ? null : { what: 'clock', from, to, loose, utc };

/** Whether an hour without am or pm may be twelve hours later: bare hours, and "2:30"; not "09:30" or "10:00", which are written by the 24-hour clock. */
const isLoose = (digits: string, hasMinutes: boolean, hebrew: boolean): boolean =>
  Number(digits) >= 1 && Number(digits) <= 12 && !digits.startsWith('0') && (!hasMinutes || (digits.length === 1 && (!hebrew || Number(digits) <= 5)));

const endsInHebrew = (before: string): boolean => /[א-ת][^a-zא-ת]*$/.test(before);

function single({ h1 = '', m1, p1, utc }: Groups, before: string): Meaning | null {
  const half = halfOf(p1);
  const at = minutesOf(Number(h1), Number(m1 ?? 0), half);
  return clock(at, at, { loose: half === null && isLoose(h1, m1 !== undefined, endsInHebrew(before)), utc: utc !== undefined });
}

/** "9-11am", "between 14 and 16", "14:00–16:00": a half named only at the end covers both when that keeps the order. */
function range({ h1 = '', m1, p1, h2 = '', m2, p2, utc }: Groups, before: string): Meaning | null {
  const last = halfOf(p2);
  const to = minutesOf(Number(h2), Number(m2 ?? 0), last);
  const shared = minutesOf(Number(h1), Number(m1 ?? 0), halfOf(p1) ?? last);
  const from = p1 === undefined && last === 'pm' && shared !== null && to !== null && shared > to ? minutesOf(Number(h1), Number(m1 ?? 0), 'am') : shared;
  if (from === null || to === null) return null;
  const loose = p1 === undefined && last === null && isLoose(h2, m2 !== undefined, endsInHebrew(before));
  const late = loose && from > to && to < NOON ? to + NOON : to;
  return late < from ? null : clock(from, late, { loose: loose && late === to, utc: utc !== undefined });
}

const HOURS_EN = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOURS_HE = String.raw`אחת\s+עשרה|שתי?ים\s+עשרה|אחת|שתיים|שלוש|ארבע|חמש|שש|שבע|שמונה|תשע|עשר`;
const PAST_HE: Readonly<Record<string, number>> = { 'וחצי': 30, 'ורבע': 15, 'ועשרה': 10, 'ועשרים': 20, 'ועשר דקות': 10, 'ושלושים': 30, 'וארבעים וחמש': 45, 'שלושים': 30, 'ארבעים וחמש': 45, 'עשרים': 20, 'ארבעים': 40, 'וארבעים': 40, 'וחמישים': 50, 'ועשרים וחמש': 25, 'וחמישה': 5 };

const MINUTES_HE: Readonly<Record<string, number>> = { 'רבע': 15, 'חמש': 5, 'חמישה': 5, 'עשר': 10, 'עשרה': 10, 'עשרים': 20, 'חצי': 30 };
/** "רבע לתשע", "עשרה לחמש", "רבע אחרי חצות". */
function hebrewMinutes({ minutes, way = '', hour = '' }: Groups): Meaning | null {
  const shift = (MINUTES_HE[minutes ?? ''] ?? 0) * (/אחרי/.test(way) ? 1 : -1);
  if (hour === 'חצות') return shift > 0 ? clock(shift, shift) : clock(DAY_MINUTES + shift, DAY_MINUTES + shift);
  const at = minutesOf(/^\d/.test(hour) ? Number(hour) : numberOf(hour), 0, null);
  return at === null ? null : clock(at + shift, at + shift, { loose: true });
}

function hebrewHour({ hour, past }: Groups): Meaning | null {
  const at = minutesOf(numberOf(hour ?? ''), PAST_HE[(past ?? '').replaceAll(/\s+/g, ' ')] ?? 0, null);
  return clock(at, at, { loose: true });
}

/** "Between nine and eleven": a second hour that is the smaller lies behind noon. */
function hourRange({ hour, last, p1 }: Groups): Meaning | null {
  const half = halfOf(p1);
  const [one, two] = [minutesOf(numberOf(hour ?? ''), 0, half), minutesOf(numberOf(last ?? ''), 0, half)];
  return one === null || two === null ? null : clock(one > two && half !== null ? one - NOON : one, one > two && half === null ? two + NOON : two, { loose: half === null && one <= two });
}

const minutesIn = (words: string): number => (words.includes('quarter') ? 15 : /twenty-five|25/.test(words) ? 25 : /twenty|20/.test(words) ? 20 : /ten|10/.test(words) ? 10 : 5);
const MINUTES_EN: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30, 'thirty-five': 35, forty: 40, 'forty-five': 45, fifty: 50, 'fifty-five': 55 };
/** "half past two", "quarter to five", "five o'clock". */
function englishHour({ past, hour, p1, plus }: Groups): Meaning | null {
  const shift = past === undefined ? (MINUTES_EN[plus ?? ''] ?? 0) : past.startsWith('half') ? 30 : minutesIn(past) * (past.includes('past') ? 1 : -1);
  const half = halfOf(p1);
  const at = minutesOf(/^\d/.test(hour ?? '') ? Number(hour) : numberOf(hour ?? ''), 0, half);
  return at === null ? null : clock(at + shift, at + shift, { loose: half === null });
}

const part = (source: string, of: PartOfDay): Reader => fixed(source, { what: 'part', part: of });
const ofToday = (source: string, of: PartOfDay): Reader => fixed(source, { what: 'part', part: of, today: true });
const IN_EN = String.raw`(?:(?:in|during|over)\s+the\s+|early\s+(?:in\s+the\s+)?|late\s+(?:in\s+the\s+)?|mid-?|first\s+thing\s+(?:in\s+the\s+)?)?`;
/** "Your evening", "every morning" name no time. */
const OWN_EN = String.raw`(?<!(?<![a-z])(?:your|my|our|their|every|each|all|last|an|one|another|nice|good|pleasant|whole|entire|lost|spoiled|wasted|ruined)\s)`;
const IN_HE = String.raw`[ובלש]{0,2}(?:שעות\s+|סוף\s+|תחילת\s+|מהלך\s+)?ה?`;

export const CLOCK_READERS: readonly Reader[] = [
  reader(String.raw`(?:[ושבלמ]{0,2}-?)?${clockPart(1, '')}(?::[0-5]\d)?${ZONE}`, ({ groups, before, words }) =>
    (/\d\.\d/.test(words) && groups['p1'] === undefined && Number(groups['m1']) >= 1 && Number(groups['m1']) <= 12 && !/(?:\bat|@|שעה|השעות)\s*$/.test(before) ? null : single(groups, before + words)), 2),
  reader(String.raw`(?<=(?:at|@|שעה|השעות)\s*)(?<h1>\d{1,2})\.(?<m1>[0-5]\d)`, ({ groups, before }) => single(groups, before), 1),
  reader(String.raw`(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))?\s*(?<p1>${AP})${ZONE}`, ({ groups, before }) => single(groups, before), 1),
  reader(String.raw`(?<h1>[01]\d|2[0-3])[:.]?(?<m1>[0-5]\d)\s?(?:h|hrs|hours)`, ({ groups, before }) => single(groups, before), 1),
  reader(String.raw`(?<=\b(?:at|by|until|before|from)\s+)(?<h1>[01]\d|2[0-3])(?<m1>[0-5][05])(?!\s*(?:people|homes|users|customers|[a-z]+s(?![a-z])|[$€£₪]))`, ({ groups, before }) => single(groups, before), 7),
  reader(String.raw`(?<=\b(?:at|by|until|before|around|about)\s+)(?<h1>\d{1,2})\s?h(?:rs?|ours)?`, ({ groups, before }) => single(groups, before), 6),
  reader(String.raw`(?<hour>${HOURS_EN})[\s-](?<minutes>${anyOf(MINUTES_EN)})(?:\s*(?<p1>${AP}))?(?!\s+(?:minutes?|hours?|days?|per|percent|people|of)(?![a-z])|-)(?<=(?:\bat|by|until|before|around|about|tomorrow|today|day|and|between|from)\s+(?:${HOURS_EN})[\s-][a-z-]+(?:\s*${AP})?)`, ({ groups }) => englishHour({ ...groups, past: undefined, plus: groups['minutes'] }), 2),
  reader(String.raw`(?<hour>${HOURS_EN})-?ish`, ({ groups }) => englishHour(groups), 2),
  reader(String.raw`(?<=(?:noon|midday|midnight)\s+(?:and|to|till|until)\s+)(?<hour>${HOURS_EN}|\d{1,2})(?:\s*(?<p1>${AP}))?(?!\s*(?:[:.]\d|[a-z]+s(?![a-z])))`, ({ groups }) => englishHour(groups), 6),
  reader(String.raw`(?<h1>\d{1,2})h(?<m1>[0-5]\d)`, ({ groups, before }) => single(groups, before), 1),
  reader(String.raw`(?<=(?:\b(?:at|by|until|till|before|around|about|latest|than|approx\.?|from|@))\s*)(?<h1>\d{1,2})${HOUR_ENDS}`, ({ groups, before }) => single(groups, before)),
  // Beside a day or a part of it a bare number is an hour whatever follows, unless it counts things.
  reader(String.raw`(?<=(?:morning|afternoon|evening|tonight|tomorrow|today|day)\s+(?:at|by|around|about)\s+)(?<h1>\d{1,2})(?!\s*(?:%|[.:/-]\d|percent|per|degrees|of|or|to|and|people|points|sites|branches|places|[a-z]+s(?![a-z])))`, ({ groups, before }) => single(groups, before), 8),
  reader(String.raw`(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))?-?ish`, ({ groups, before }) => single(groups, before), 1),
  reader(String.raw`(?:ב?ה?שעה|[ולב]?שעה)\s+(?<h1>\d{1,2})(?::(?<m1>[0-5]\d))?${ZONE}`, ({ groups, before }) => single(groups, `${before}א`), 1),
  reader(String.raw`(?:[ושכ]?[בלמ]-?|(?<=(?:עד|סביבות|לפני|בערך)\s+))(?<h1>\d{1,2})${HOUR_ENDS}`, ({ groups, before }) => single(groups, `${before}א`)),
  reader(String.raw`(?<=(?:מחר|היום|הערב|יום\s[א-ת']{1,6})\s+)ב-?(?<h1>\d{1,2})(?!\s*(?:%|[.:/-]\d|משתמש|לקוח|סניף|סניפים|אתרים))`, ({ groups, before }) => single(groups, `${before}א`), 8),
  reader(String.raw`(?:[ושבלמ]{0,2}-?)?(?:ה?שעות\s+)?${clockPart(1)}${RANGE}${clockPart(2)}${ZONE}`, ({ groups, before, words }) =>
    (groups['m1'] ?? groups['m2'] ?? groups['p1'] ?? groups['p2']) !== undefined || /שעות/.test(words) || /(?:between|from|hours|at|morning,?|afternoon,?|evening,?|בין|שעות|מ|(?<![a-z])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?|(?<![א-ת])יום\s[א-ת']{1,6},?)\s*-?$/.test(before) ? range(groups, before) : null, 3),
  reader(String.raw`(?<=(?:between|from)\s+)(?:the hours of\s+)?${clockPart(1)}\s*(?:and|to|-)\s*${clockPart(2)}(?!\s*(?:%|hours|days|minutes|weeks|business|working))${ZONE}`, ({ groups, before }) => range(groups, before), 1),
  reader(String.raw`(?<=בין\s+)(?:ה?שעות\s+)?ה?-?${clockPart(1)}\s*(?:-|ל-?|ו-?|עד)\s*${clockPart(2)}(?!\s*(?:%|שעות|ימים|דקות|שבועות|ימי))`, ({ groups, before }) => range(groups, before), 1),
  reader(String.raw`מ-?${clockPart(1)}\s+(?:עד|ו?עד\s+ה?שעה)\s+${clockPart(2)}(?!\s*(?:%|שעות|ימים|דקות))`, ({ groups, before }) => range(groups, before), 1),
  reader(String.raw`ה?שעות\s+${clockPart(1)}\s*(?:-|עד|ל-?)\s*${clockPart(2)}`, ({ groups, before }) => range(groups, before), 1),
  reader(String.raw`(?<past>half(?:\s+past)?|(?:a\s+)?quarter\s+(?:past|to)|(?:five|ten|twenty|twenty-five|5|10|20|25)\s+(?:minutes\s+)?(?:past|to))\s+(?<hour>${HOURS_EN}|\d{1,2})(?:\s*(?<p1>${AP}))?`, ({ groups }) => englishHour(groups)),
  reader(String.raw`(?<=(?:between|from)\s+)(?<hour>${HOURS_EN})\s+(?:and|to|till|until)\s+(?<last>${HOURS_EN})(?:\s+o'?clock)?(?:\s*(?<p1>${AP}))?(?!\s+(?:hours?|days?|weeks?|minutes?|business|working|of|people|per)(?![a-z]))`, ({ groups }) => hourRange(groups), 4),
  reader(String.raw`(?<hour>${HOURS_EN}|\d{1,2})\s+o'?clock`, ({ groups }) => englishHour(groups)),
  reader(String.raw`(?<=\b(?:at|by|until|before|around)\s+)(?<hour>${HOURS_EN})(?:\s*(?<p1>${AP}))?(?:${HOUR_ENDS}|(?<!\bone)(?!\s*(?:hundred|thousand|million|percent|per|of|more|other|others|different|people|men|women|or|and|and\s+a|-|[a-z]+s\b|hour|day|week|minute|month|year)(?![a-z])|\s*-))`, ({ groups }) => englishHour(groups)),
  reader(String.raw`(?:[ושכ]?[בל]?ה?-?שעה\s+|[ושכ]?[בלמ]-?|(?<=(?:עד|סביבות|סביב|לפני)\s+))(?<hour>${HOURS_HE})(?:\s+(?<past>${anyOf(PAST_HE)}))`, ({ groups }) => hebrewHour(groups)),
  reader(String.raw`[ובל]{0,2}-?(?<minutes>${anyOf(MINUTES_HE)})(?:\s+דקות)?\s+(?<way>ל-?\s?|לפני\s+|אחרי\s+)(?:ה?שעה\s+)?(?<hour>${HOURS_HE}|חצות|[1-9]|1[0-2])`, ({ groups }) => hebrewMinutes(groups), 2),
  reader(String.raw`(?<=בין\s+(?:ה?שעות\s+)?ה?-?)(?<hour>${HOURS_HE})(?:\s+(?<past>${anyOf(PAST_HE)}))?(?=\s+(?:בבוקר|בצהריים|בערב|אחרי|לפנות|בלילה|ל-?\S|עד\s|ו-?\S))`, ({ groups }) => hebrewHour(groups), 4),
  reader(String.raw`(?<=בין\s+(?:\S+\s+){1,3})ל-?(?<hour>${HOURS_HE})(?:\s+(?<past>${anyOf(PAST_HE)}))?(?!\s+(?:ימים|ימי|שעות|דקות|שבועות|חודשים))`, ({ groups }) => hebrewHour(groups), 4),
  reader(String.raw`[ושכ]?[בל]?ה?-?שעה\s+(?<hour>${HOURS_HE})`, ({ groups }) => hebrewHour(groups)),
  reader(String.raw`(?<=(?:עד|סביבות|לפני|סביב)\s+)(?<hour>(?!אחת)(?:${HOURS_HE}))(?:\s+(?<past>${anyOf(PAST_HE)}))?(?!\s+(?:[א-ת]+(?:ים|ות)|ימי|שעות|אלף|מאות|אחוז)(?![א-ת])|\s+עשרה)`, ({ groups }) => hebrewHour(groups)),
  reader(String.raw`(?:[ושכ]?[בלמ]-?|(?<=(?:עד|סביבות|לפני)\s+))(?<hour>${HOURS_HE})(?=\s*(?:$|[.,;!?)\n]|כדי|על\s+מנת|לכל\s|ו[נאית][א-ת]{3}|היום|מחר|ביום|בדיוק|בבוקר|בצהר|אחר|אחה|לפנה|בערב|בלילה|לפנות|הערב))`, ({ groups }) => hebrewHour(groups)),
  // Beside a day the number word is an hour whatever follows, unless it counts things.
  reader(String.raw`(?<=(?:מחר|היום|הערב|מחרתיים|יום\s[א-ת']{1,6}|[ב-]?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|\d)\s+)[במ]-?(?<hour>${HOURS_HE})(?!\s+[א-ת]+(?:ים|ות)(?![א-ת]))`, ({ groups }) => hebrewHour(groups), 8),
  // "At nine and a half": digits with a part of the hour in words.
  reader(String.raw`(?:(?:ב?ה?|[ולב]?)שעה\s+|[ושכ]?[בל]-?|(?<=(?:עד|סביבות|לפני|סביב)\s+))(?<h1>1[0-2]|[1-9])\s+(?<past>${anyOf(PAST_HE)})(?!\s+(?:ימי|שעות|אלף|מיליון|מאות|אחוז|[א-ת]{2,}(?:ים|ות))(?![א-ת]))`, ({ groups: { h1 = '', past = '' } }) => {
    const at = minutesOf(Number(h1), PAST_HE[past.replaceAll(/\s+/g, ' ')] ?? 0, null);
    return clock(at, at, { loose: true });
  }, 1),
  reader(String.raw`(?:about\s+|around\s+)?this\s+time(?=\s+(?:tomorrow|next|on\s))|(?<=מחר(?:תיים)?\s+)ב(?:שעה\s+הז(?:ו|את)|אותה\s+ה?שעה)(?![א-ת])`, (_, { minute }) => clock(minute, minute)),
  part(String.raw`noon|midday|mid-day|noontime|lunch\s?time|lunch`, 'noon'),
  part('midnight|ב?חצות(?:\\s+הלילה)?|ל?חצות', 'midnight'),
  part(`${OWN_EN}${IN_EN}morning|first\\s+thing|(?<=(?:day|tomorrow|today|tmrw|tmr|tom|mon|tue|wed|thu|fri|\\d)\\s)a\\.?m\\.?(?=\\s|$|[,;)]|\\.(?:\\s|$))`, 'morning'),
  part(String.raw`(?<=(?:day|tomorrow|today|tmrw|tmr|tom|mon|tue|wed|thu|fri|[a-z]\s\d\d?|\d/\d\d?)\s)p\.?m\.?`, 'afternoon'),
  part(String.raw`(?<=(?:day|tomorrow|today|\d)\s)(?:at\s+)?(?:mid-?\s?)lunch(?:\s?time)?|tea\s?time`, 'afternoon'),
  part(`${OWN_EN}${IN_EN}afternoon`, 'afternoon'),
  part(`${OWN_EN}${IN_EN}evening|(?:dinner|supper)\\s?time`, 'evening'),
  part(String.raw`at\s+night|during\s+the\s+night|(?<=(?:day|tomorrow|mon|tue|wed|thu|fri|sat|sun)\s)night`, 'night'),
  part(String.raw`(?<=(?:day|tomorrow)\s+)(?:at\s+)?(?:the\s+)?(?:crack\s+of\s+)?(?:dawn|daybreak|sunrise|first\s+light)|(?<=(?:מחר|מחרתיים|יום\s[א-ת']{1,6})\s+)עם\s+(?:עלות\s+)?(?:ה?שחר|ה?זריחה|אור\s+ראשון)|לפנות\s+שחר`, 'dawn'),
  reader(String.raw`(?:the\s+)?(?:start|opening|beginning)\s+of\s+(?:business|play|work|the\s+(?:business|working)\s+day)|s\.?o\.?b\.?(?=\s+(?:tomorrow|mon|tue|wed|thu|fri|sun))|[ובל]{0,2}(?:תחילת|פתיחת)\s+יום\s+ה?עבודה`, () => clock(OPENING, OPENING), 1),
  ofToday('(?:earlier\\s+|later\\s+)?this\\s+(?:very\\s+)?morning|[ושל]{0,2}הבוקר', 'morning'),
  ofToday('(?:earlier\\s+|later\\s+)?this\\s+(?:very\\s+)?afternoon', 'afternoon'),
  ofToday('(?:later\\s+)?this\\s+(?:very\\s+)?evening|(?<!(?<![א-ת])על\\s)[ושל]{0,2}הערב', 'evening'),
  ofToday('(?:later\\s+)?tonight|[ושל]{0,2}הלילה', 'night'),
  part(`${IN_HE}(?:בוקר)`, 'morning'),
  part(String.raw`[וש]?על\s+הבוקר|השכם\s+בבוקר|בבוקר\s+המוקדם`, 'morning'),
  part(`${IN_HE}(?:צהריים|צהרים|צוהריים)`, 'noon'),
  part(String.raw`${IN_HE}אחרי?\s+ה?(?:צהריים|צהרים|צוהריים)|[ובל]?אחה"צ|[ובל]?אחר\s?ה?"?צ`, 'afternoon'),
  part(String.raw`[ובל]?לפנה"צ|לפני\s+ה?(?:צהריים|צהרים|צוהריים)`, 'morning'),
  part(`${IN_HE}(?:ערב)(?!\\s+(?:שבת|ה?חג|פסח|ראש|יום|סוכות))`, 'evening'),
  part(String.raw`(?:במהלך|במשך|לאורך)\s+הלילה`, 'overnight'),
  part(`${IN_HE}(?:לילה)`, 'night'),
  part(String.raw`[ובל]?לפנות\s+בוקר`, 'dawn'),
  part(String.raw`[ובל]?לפנות\s+ערב`, 'evening'),
  part(String.raw`[ובל]?מוצאי(?=\s+ה?שבת)`, 'night'),
  fixed(String.raw`(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+)?(?:(?:business|working|work)(?:\s+day)?|day|business\s+hours)|(?:the\s+)?(?:end|close)\s+of\s+play|c\.?o\.?p\.?|e\.?o\.?d\.?|e\.?o\.?b|c\.?o\.?b\.?|day'?s\s+end|end-of-day`, { what: 'close' }),
  fixed(String.raw`(?:the\s+)?end\s+of(?=\s+(?:today|tomorrow|(?:the\s+)?next\s+(?:business|working)\s+day|mon|tue|wed|thu|fri|sat|sun))`, { what: 'close' }),
  fixed(String.raw`[ובל]{0,2}(?:סוף|תום)\s+(?:(?:יום|שעות)\s+)?ה?(?:עבודה|עסקים|פעילות)`, { what: 'close' }),
  fixed(String.raw`(?<=(?:מחר|מחרתיים|יום\s[א-ת']{1,6}|\d)\s+(?:ו?עד\s+)?)[בל]?סוף\s+היום`, { what: 'close' }),
  fixed(String.raw`[ובל]{0,2}סוף(?=\s+(?:היום|יום|מחר))(?:\s+יום(?=\s+מחר))?`, { what: 'close' }),
];
