/** Readers of lengths of time counted from sending, of weeks, of words without an instant, and of numbers that are no time at all. */
import { FEW } from './conventions';
import { anyOf, MONTHS, NUMBERS, numberOf } from './names';
import { GLUED, fixed, reader } from './piece';
import type { Groups, Meaning, Reader, SpanUnit } from './piece';

const NUMBER = String.raw`\d{1,3}(?:[.,]5|½)?|½|${anyOf(NUMBERS)}`;
const UNIT_EN = String.raw`seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|nights?`;
const MORE_EN = String.raw`(?:about|around|approximately|approx\.?|roughly|less\s+than|under|at\s+most|at\s+the\s+most|a\s+maximum\s+of|max(?:imum)?|no\s+more\s+than|up\s+to|circa|another|a\s+further|just|only|only\s+about|~)?`;
const LEAD_EN = String.raw`in|within|inside\s+of|inside|under|over|during|after|every|each|for|last|past|lasted|up\s+to|at\s+most|another|another\s+about|next|coming|the\s+next|no\s+more\s+than|less\s+than|by`;
const TAIL_EN = String.raw`(?:'s?)?\s*(?:time|(?:from|of|after)\s+(?:now|today|this\s+(?:message|notice|letter|e-?mail)|receipt\s+of\s+this\s+\w+)|at\s+(?:the\s+)?(?:most|latest)|max|tops|ago|earlier|and\s+a\s+half|or\s+two)`;

const UNITS: readonly (readonly [RegExp, SpanUnit, number])[] = [
  [/^(?:sec|דקה|דקות|דק'|min)/, 'minute', 1], [/^(?:h|שעה|שעות)/, 'hour', 1], [/^שעתיים/, 'hour', 2], [/^(?:d|n|יום|ימים|ימי)/, 'day', 1], [/^יומיים/, 'day', 2],
  [/^(?:w|שבוע$|שבועות|שבוע\s)/, 'week', 1], [/^שבועיים/, 'week', 2], [/^(?:mo|חודש$|חודשים|חודש\s)/, 'month', 1], [/^חודשיים/, 'month', 2], [/^רבעון/, 'month', 3],
];
const BUSINESS = /business|working|work|biz|עסקים|עבודה/;

/** A span of a unit word; null where the count makes no sense (a promise is not counted in hundreds of months). */
function span(word: string, counts: readonly [number, number], role: 'ahead' | 'length' | 'ago' | 'every'): Meaning | null {
  const found = UNITS.find(([pattern]) => pattern.test(word));
  if (found === undefined || !counts.every(Number.isFinite)) return null;
  const [, unit, factor] = found;
  const [least, most] = [Math.min(...counts) * factor, Math.max(...counts) * factor];
  if (most <= 0 || (unit === 'month' && most > 36)) return null;
  return { what: 'span', least, most, unit: unit === 'day' && BUSINESS.test(word) ? 'business-day' : unit, role };
}

const AHEAD_EN = /^(?:in|within|inside|under|over|during|after|next|coming|the\s+next|another)/;

function english({ lead = '', next, n = '', n2, biz = '', unit = '', half, tail = '' }: Groups): Meaning | null {
  if (/ago|earlier/.test(tail) || /^(?:last|past)/.test(lead) || /(?:last|past|previous)/.test(next ?? '')) return { what: 'span', least: 1, most: 1, unit: 'day', role: 'ago' };
  const role = /^(?:every|each)/.test(lead) ? 'every' : (AHEAD_EN.test(lead) && lead !== '') || next !== undefined || (tail !== '' && !/half|or\s+two/.test(tail)) ? 'ahead' : 'length';
  const extra = half !== undefined || /half/.test(tail) ? 0.5 : /or\s+two/.test(tail) ? 1 : 0;
  const first = n === '' ? (next === undefined ? 1 : unit.endsWith('s') ? FEW : 1) : numberOf(n);
  return span(biz === '' ? unit : `d ${biz}`, [first + extra, (n2 === undefined ? first : numberOf(n2)) + extra], role);
}

const LEAD_HE = String.raw`(?<lead>ו?ש?ב?תוך(?:\s+פחות\s+מ-?)?|ו?בתום|בעוד|עוד|עד|לפני|במשך|למשך|משך|במהלך|כל|מדי|אחרי|לאחר|כעבור|[בה])(?:\s+|-\s*)?(?:כ-?\s?|עוד\s+|לכל\s+היותר\s+|מקסימום\s+)?`;
const TAIL_HE = String.raw`(?:\s+(?<tail>הקרוב(?:ה|ות|ים)|הבא(?:ה|ות|ים)|מהיום|מעכשיו|מרגע\s+זה|לכל\s+היותר|לכל\s+המאוחר|ה?אחרונ(?:ה|ות|ים)))?`;
const PAIR = 'שעתיים|יומיים|שבועיים|חודשיים';
const MANY = String.raw`דקות|דק'|שעות|ימים|ימי\s+(?:עבודה|עסקים)|שבועות|חודשים|(?<=[1-9]\d\s+)(?:יום|שעה|דקה)`;

/** Hebrew leads that count forward; the others give a bare length. */
const AHEAD_HE = /תוך|בתום|בעוד|^עוד|^עד|כעבור/;

function roleHe(lead: string, tail: string): 'ahead' | 'length' | 'ago' | 'every' {
  if (/אחרונ/.test(tail) || lead === 'לפני') return 'ago';
  if (/^(?:כל|מדי)/.test(lead)) return 'every';
  return AHEAD_HE.test(lead) || tail !== '' ? 'ahead' : 'length';
}

/** One or two of a unit: "תוך שעה וחצי", "בעוד יומיים", "תוך יום עבודה". */
function hebrewOne({ lead = '', unit = '', biz = '', plus, tail = '' }: Groups): Meaning | null {
  const extra = plus === undefined ? 0 : plus === 'חצי' ? 0.5 : 0.25;
  const role = roleHe(lead, tail);
  const found = span(`${unit} ${biz}`.trim(), [1, 1], role);
  return found?.what === 'span' ? { ...found, least: found.least + extra, most: found.most + extra } : found;
}
function hebrewMany({ lead = '', n = '', n2, unit = '', biz = '', tail = '' }: Groups): Meaning | null {
  const first = n === '' ? FEW : numberOf(NUMBERS[n] === undefined ? n.replace(/^[הכ]-?/, '') : n);
  return span(`${unit} ${biz}`, [first, n2 === undefined ? first : numberOf(n2)], roleHe(lead, tail));
}

const SINGULAR = String.raw`דקה|שעה(?!\s*\d)|יום(?!\s+(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|העבודה|העסקים|[א-ו]'))|שבוע(?!\s+ה(?:בא|קרוב|זה|נוכחי|עבודה|אחרון)(?![א-ת]))|חודש(?!\s+ה(?:בא|קרוב|זה|נוכחי|אחרון)(?![א-ת]))|רבעון(?!\s+ה)`;
const week = (ahead: number, part: 'whole' | 'early' | 'middle' | 'end' | 'weekend'): Meaning => ({ what: 'week', ahead, part });
const partOf = (words: string | undefined): 'whole' | 'early' | 'middle' | 'end' =>
  words === undefined ? 'whole' : /early|begin|start|תחילת|ראשית/.test(words) ? 'early' : /mid|אמצע/.test(words) ? 'middle' : 'end';

export const SPAN_READERS: readonly Reader[] = [
  reader(String.raw`(?:(?<lead>${LEAD_EN})\s+)?(?:the\s+)?${MORE_EN}\s*(?<next>(?:the\s+)?(?:next|coming|following|last|past|previous)\s+)?(?:about\s+)?(?<n>${NUMBER})(?:\s*\(\d{1,3}\))?\s*(?:-?\s*(?:-|to|or)\s*(?<n2>${NUMBER}))?(?:-|\s*)(?<=[\d½\s)-])(?:more\s+|further\s+|additional\s+|extra\s+|full\s+|short\s+)?(?<half>and\s+a\s+half\s+)?(?:(?<biz>business|working|work|biz|clear)\s+|(?:calendar|consecutive)\s+)?(?<unit>${UNIT_EN})(?<tail>${TAIL_EN})?`, ({ groups }) => english(groups)),
  reader(String.raw`(?<lead>in|within|over|during|inside)\s+(?:the\s+)?(?<next>next|coming|following|last|past)\s+(?<biz>business\s+|working\s+)?(?<unit>minutes?|hours?|days?|weeks|months)`, ({ groups }) => english(groups)),
  reader(String.raw`in\s+(?<n>\d{1,2})(?=\s*(?:$|[.!?\n]|,\s))`, ({ groups }) => span('min', [Number(groups['n']), Number(groups['n'])], 'ahead')),
  reader(String.raw`(?<=(?:תן|תני|תנו)\s+ל(?:י|נו)\s+)(?:עוד\s+)?(?<unit>${SINGULAR})(?:\s+ו(?<plus>חצי|רבע))?`, ({ groups }) => hebrewOne({ ...groups, lead: 'עוד' }), 9),
  reader(String.raw`(?:in|within)\s+(?:a|the\s+next)\s+fortnight|a\s+fortnight\s+from\s+(?:now|today)`, () => span('day', [14, 14], 'ahead'), 1),
  reader(String.raw`in\s+(?:the\s+course\s+of\s+)(?:the|this)\s+week`, () => week(0, 'whole'), 1),
  reader(String.raw`(?:within|inside)\s+(?:the|this)\s+hour`, () => span('hour', [1, 1], 'ahead')),
  reader(String.raw`within\s+(?:the|this)\s+day`, () => ({ what: 'close' })),
  reader(String.raw`(?:hourly|every\s+hour|once\s+an\s+hour|כל\s+שעה|מדי\s+שעה)`, () => span('hour', [1, 1], 'every')),
  reader(String.raw`(?:daily|every\s+day|once\s+a\s+day|כל\s+יום|מדי\s+יום)`, () => span('day', [1, 1], 'every')),
  reader(String.raw`(?:${LEAD_HE})?(?:(?<half>חצי|רבע|שלושת\s+רבעי|שלושה\s+רבעי)\s+ה?שעה)${TAIL_HE}`, ({ groups: { lead = '', half = '', tail = '' } }) => {
    const count = half === 'חצי' ? 0.5 : half === 'רבע' ? 0.25 : 0.75;
    return span('שעה', [count, count], roleHe(lead, tail));
  }),
  reader(String.raw`(?:${LEAD_HE})(?<unit>${SINGULAR})(?:\s+(?<biz>עבודה|עסקים))?(?:\s+ו(?<plus>חצי|רבע))?(?:\s+אח[דת])?${TAIL_HE}`, ({ groups }) =>
    (/^(?:ב|ה|עוד)$/.test(groups['lead'] ?? '') && groups['tail'] === undefined && !(groups['lead'] === 'עוד' && groups['unit'] !== 'יום') ? null : hebrewOne(groups))),
  reader(String.raw`(?<unit>שבוע|חודש|שבועיים|חודשיים|יומיים)\s+(?:מהיום|מעכשיו)`, ({ groups }) => hebrewOne({ ...groups, lead: 'עוד' }), 4),
  reader(String.raw`(?:ייקח|יקח|תיקח|ייקחו|יימשך|תימשך|נצטרך|נזדקק\s+ל)\s*(?:עוד\s+)?כ?-?(?<unit>${SINGULAR})(?:\s+(?<biz>עבודה|עסקים))?(?:\s+ו(?<plus>חצי|רבע))?`, ({ groups }) => hebrewOne({ ...groups, lead: 'עוד' }), 9),
  reader(String.raw`(?:${LEAD_HE})?כ?-?(?<unit>${PAIR})(?:\s+(?<biz>עבודה|עסקים))?(?:\s+ו(?<plus>חצי|רבע))?${TAIL_HE}`, ({ groups }) => hebrewOne(groups)),
  reader(String.raw`(?:${LEAD_HE})?(?<unit>${PAIR})(?:\s*-\s*|\s+עד\s+|\s+או\s+|,?\s+)(?:שלושה|שלוש)(?:\s+(?:ימים|שעות|שבועות|חודשים))?`, ({ groups }) => {
    const pair = hebrewOne(groups);
    return pair?.what === 'span' ? { ...pair, most: pair.most * 1.5 } : pair;
  }, 4),
  reader(String.raw`(?:${LEAD_HE})?(?<one>שעה|יום|שבוע|חודש)(?:\s*-\s*|\s+עד\s+|\s+או\s+|\s+)(?<unit>${PAIR})(?:\s+(?<biz>עבודה|עסקים))?`, ({ groups }) => hebrewOne(groups)),
  reader(String.raw`(?:${LEAD_HE})?(?<n>[הכ]?-?\d{1,3}(?:[.,]5)?|כ?(?:${anyOf(NUMBERS)}))(?:\s*(?:-|עד|או)\s*(?<n2>\d{1,3}|${anyOf(NUMBERS)}))?(?:\s*\(\d{1,3}\))?\s*ה?(?<unit>${MANY})(?:\s+ה?(?<biz>עבודה|עסקים))?${TAIL_HE}`, ({ groups }) => hebrewMany(groups)),
  reader(String.raw`(?<lead>ב|ב?תוך\s+ה?|במהלך\s+ה)(?:כמה\s+|מספר\s+)?ה?(?<unit>${MANY})(?:\s+ה?(?<biz>עבודה|עסקים))?\s+(?<tail>הקרוב(?:ות|ים))`, ({ groups }) => hebrewMany(groups)),
  reader(String.raw`(?<part>(?:the\s+)?(?:end|close)\s+of\s+|early\s+|late(?:r)?\s+|mid-?\s?|(?:the\s+)?(?:beginning|start|middle)\s+of\s+)?(?:(?<next>next)|this(?:\s+coming)?|the\s+coming|the)\s+(?:(?:working|business|work)\s+)?week(?!\s*end|-end)`, ({ groups, words }) =>
    (/^the\s+(?:(?:working|business|work)\s+)?week$/.test(words) ? null : week(groups['next'] === undefined ? 0 : 1, partOf(groups['part'])))),
  reader(String.raw`(?:before|by\s+the\s+time|ere)\s+(?:the|this)\s+week\s+is\s+(?:out|over|through)`, () => week(0, 'end'), 1),
  reader(String.raw`(?:before|by\s+the\s+time)\s+(?:the|this)\s+day\s+is\s+(?:out|over|through|done)|before\s+(?:the\s+)?day's\s+end`, () => ({ what: 'close' }), 1),
  reader(String.raw`mid-?\s?week(?!\s*end|s)`, () => week(0, 'middle')),
  reader(String.raw`(?:eow|week's\s+end|end-of-week|end\s+of\s+week)`, () => week(0, 'end')),
  reader(String.raw`(?:this|the|next)\s+(?:coming\s+)?week-?\s?end`, ({ words }) => week(words.startsWith('next') ? 1 : 0, 'weekend')),
  reader(String.raw`[ושבל]{0,2}(?<part>סוף\s+|תחילת\s+|אמצע\s+|מהלך\s+|ראשית\s+)?ב?ה?שבוע\s+(?<next>הבא|הקרוב)`, ({ groups: { part, next } }) => week(next === 'הבא' ? 1 : 0, part?.startsWith('מהלך') === true ? 'whole' : partOf(part))),
  reader(String.raw`[ושבל]{0,2}סוף\s+ה?שבוע(?:\s+(?:הזה|הנוכחי|הקרוב))?(?!\s+הבא)|סוף\s+שבוע\s+העבודה|[בל]?סופ"ש`, ({ words, before }) => week(0, /^ו?ב|סופ"ש/.test(words) && !/עד\s*$/.test(before) ? 'weekend' : 'end')),
  reader(String.raw`[ושב]{0,2}(?<part>תחילת|אמצע|מהלך)\s+השבוע`, ({ groups }) => week(0, groups['part'] === 'מהלך' ? 'whole' : partOf(groups['part']))),
  fixed(String.raw`(?:עוד\s+|[בל])?השבוע`, week(0, 'whole')),
  reader(String.raw`(?<!(?:via|by|an?)\s)overnight(?!\s+(?:delivery|shipping|courier|service|express|mail|parcel))`, () => ({ what: 'part', part: 'overnight' })),
  fixed(String.raw`(?:very\s+|quite\s+)?(?:soon|shortly|promptly|imminently|momentarily)|asap|a\.s\.a\.p\.?|as\s+soon\s+as\s+(?:possible|we\s+can)|in\s+the\s+(?:near|coming)\s+future|(?:straight|right)\s+away|immediately|before\s+long|in\s+due\s+course|without\s+delay|in\s+(?:a|the)\s+(?:moment|bit|while)|as\s+quickly\s+as\s+possible`, { what: 'vague' }),
  fixed(String.raw`בהקדם(?:\s+האפשרי)?|בקרוב(?:\s+מאוד)?|מייד|מיד|(?:ב?תוך\s+)?זמן\s+קצר|בזמן\s+הקרוב|תוך\s+רגע|בהמשך|כמה\s+שיותר\s+מהר|במהירות\s+האפשרית|ללא\s+דיחוי|לאלתר|עוד\s+מעט`, { what: 'vague' }),
];

const TIME_UNIT = String.raw`(?:business|working|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|דקות|שעות|ימים|ימי|שבועות|חודשים)`;

const noise = (source: string): Reader => fixed(source, { what: 'noise' });

/** Numbers that are no time. They win over what could be read inside them. */
export const NOISE_READERS: readonly Reader[] = [
  noise(String.raw`https?://[^\s]{1,300}|www\.[^\s]{1,300}|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,190}`),
  noise(String.raw`good\s+(?:morning|afternoon|evening|night)|have\s+a\s+(?:good|nice|great|lovely)\s+(?:day|evening|night|week|weekend)|(?:בוקר|ערב|לילה)\s+(?:טוב|אור)|צהריים\s+טובים|ערב\s+נעים|(?:יום|שבוע)\s+(?:טוב|נעים|נפלא)|שבת\s+שלום`),
  noise(String.raw`בימי\s+(?:[א-ו]'|ראשון|שני|שלישי|רביעי|חמישי|שישי)(?:\s*(?:,|-|ו-?|עד)\s*(?:[א-ו]'|ראשון|שני|שלישי|רביעי|חמישי|שישי)){0,4}`),
  noise(String.raw`[ובלמש]{0,2}סדר\s+ה?יום|כל\s+ה(?:לילה|בוקר|ערב|יום)`),
  noise(String.raw`24\s?/\s?7(?:/365)?|24x7`),
  noise(String.raw`\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?(?:/\d{1,2})?`),
  noise(String.raw`v\.?\d{1,4}(?:\.\d{1,6}){0,4}`),
  noise(String.raw`(?:version|ver\.?|release|build|firmware|patch|node|port|error|code|room|floor|page|step|section|clause|line|order|invoice|ticket|case|incident|reference|ref\.?|po|quote|contract|account|no\.|nr\.?|number|sku|serial|crm|inc|id|phase|extension|ext\.?|קו|גרסה|גרסת|הזמנה|הזמנת|חשבונית|פנייה|פניה|קריאה|קריאת|תקלה|מס'|מספר|סעיף|שלב|חוזה|לקוח|קומה|חדר|שלוחה|טלפון)\s*(?:no\.?|number|id|מס'|מספר|ref\.?)?\s*[:#-]?\s*#?[a-z]{0,5}-?\d[\d/.-]{0,20}(?:\d(?![\d:])|(?<=\d))(?!\s*(?:hours?|days?|minutes?|דקות|שעות|ימים|ימי|:))`),
  noise(String.raw`#\s?[a-z]{0,5}-?\d[\d/.-]{0,20}`),
  noise(String.raw`[a-z]{2,8}-\d{2,}(?:[/.-]\d+)?`),
  noise(String.raw`\+\d[\d -]{7,16}\d|0\d{1,2}-?\d{3}-?\d{4}|0\d{1,2}-\d{7}|1-?[78]00-?\d{2,3}-?\d{2,4}-?\d{0,4}|\d{3}-\d{3}-\d{4}`),
  noise(String.raw`${GLUED}\d[\d.,]{0,14}\s?(?:[$€£₪%]|ils|nis|usd|eur|gbp|shekels?|sheqels?|agorot|cents?|euros?|dollars?|pounds?|percent|per\s+cent|thousand|million|billion|אחוז(?:ים)?|ש"ח|שח|שקל(?:ים)?|אגורות|אגורה|דולר(?:ים)?|אירו|יורו|אלף|אלפים|אלפי|מיליון|מיליוני|מיליארד|gb|mb|tb|kb|ms|mbps|gbps|km|kg|users|customers|times|משתמשים|לקוחות|פעמים)`),
  { ...noise('x'), pattern: /(?:(?<![a-z0-9א-ת])[ושכבלמה]{1,3}-?)?(?:[$€£₪]\s?\d[\d.,]{0,14}|\d[\d.,]{0,14}\s?[$€£₪%])/g },
  // Behind its currency an amount may look like a clock: "ILS 10.30".
  noise(String.raw`(?<!\d\s?)(?:ils|nis|usd|eur|gbp)\s?\d[\d.,:]{0,14}(?<=\d)(?!\s*${TIME_UNIT})`),
  // Thousands are grouped by commas, and of no hour: "by 5,000,000", "ב-1,200".
  noise(String.raw`${GLUED}\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?`),
  // "At 3,50": in lists of hours or days a second number follows, or a month.
  noise(String.raw`${GLUED}\d{1,4},\d{1,2}(?!,\d|\s*(?:(?:and|or|to|&|-|ו|או|ועד|עד|ל)\s*ב?-?\d|[ובל]?ה?${anyOf(MONTHS)}|${TIME_UNIT}))`),
  // A price of something each: "at 3.50 a piece", "ב-3.50 ליחידה".
  noise(String.raw`${GLUED}\d{1,6}[.,]\d{1,2}\s+(?:(?:a|an|per|each|every|for\s+(?:each|every))\s+(?:piece|unit|item|month|year|user|seat|licen[cs]e|line|head|person|parcel|box|litre|liter|kilo|kilogram|night|trip|visit|minute|call)|apiece|each|לכל\s+(?!היותר|המאוחר|הפחות)|ל(?:יחידה|חודש|שנה|משתמש|פריט|קו|אדם|דקה|נסיעה|ביקור|חבילה|ליטר|קילו|מנוי))`),
];
