/** Params of refusals and outbox rows are raw: ids, codes, instants in milliseconds. Here they become words before a text takes them in. */
import type { Language } from '#domain';
import { placeholdersOf, formatMessage, label } from './text';
import { t } from './pair';
import type { Pair } from './pair';
import { durationInWords, formatInstant, joinWords, shortMoney } from './words';
import { explainMissing } from './explain';

export interface DisplayOptions {
  readonly language: Language;
  /** IANA zone for instants. */
  readonly zone: string;
  /** Name behind a person's or contact's id; the id itself is shown where there is none. */
  readonly nameOf?: (id: string) => string | null;
}
export type RawParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

const INSTANT_NAMES: ReadonlySet<string> = new Set(['due', 'until', 'latest', 'since', 'next']);
const PERSON_NAMES: ReadonlySet<string> = new Set(['from', 'person', 'personId', 'contactId', 'by']);
/** Numbers above this are epoch milliseconds (2001), not counts. */
const INSTANT_FLOOR_MS = 1_000_000_000_000;

/** One param as words; null and undefined read as "–". */
export function displayParam(name: string, value: RawParams[string], options: DisplayOptions): string | number {
  const { language } = options;
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return displayNumber(name, value, options);
  if (name === 'kind') return label('obligation', `${value}.name`, language);
  if (name === 'role' || name === 'to') return peopleRole(value, options);
  if (name === 'roles') return value.split(/,\s*/).map((role) => staffRole(role, language)).join(', ');
  if (name === 'expected') return wordIn(EXPECTED, value, language);
  if (name === 'format') return wordIn(FORMATS, value, language);
  if (name === 'missing') return joinWords(value.split(',').map((code) => missingWord(code, language)), language);
  if (name === 'stage' || name === 'wanted') return label('review-stage', value, language);
  if (name === 'element') return label('decision', value, language);
  if (name === 'section') return label('review-section', value, language);
  if (name === 'signal') return label('trust', value, language);
  if (name === 'channel') return label('channel', value, language);
  if (name === 'claimStep') return label('claim-step', value, language);
  if (name === 'claimResponse') return label('claim-response', value, language);
  if (name === 'evidence') return joinWords(value.split(',').map((source) => label('evidence', source, language)), language);
  return PERSON_NAMES.has(name) ? (options.nameOf?.(value) ?? value) : value;
}

function displayNumber(name: string, value: number, { language, zone }: DisplayOptions): string | number {
  if (name.endsWith('Ms')) return durationInWords(value, language);
  const instant = (INSTANT_NAMES.has(name) || name.endsWith('At')) && value > INSTANT_FLOOR_MS;
  return instant ? formatInstant(value, zone, language) : value;
}

function peopleRole(value: string, options: DisplayOptions): string {
  const role = label('people', value, options.language);
  return role === `people.${value}` || role === value ? (options.nameOf?.(value) ?? value) : role;
}

/** A role in words; what is none stands as it is. */
function staffRole(role: string, language: Language): string {
  const name = label('role', role, language);
  return name === `role.${role}` ? role : name;
}

/** What a value should have been, where the schema says it in its own word. */
const EXPECTED: Readonly<Record<string, Pair>> = {
  boolean: t('כן או לא', 'yes or no'), number: t('מספר', 'a number'), int: t('מספר שלם', 'a whole number'), string: t('טקסט', 'text'), array: t('רשימה', 'a list'), object: t('קבוצת שדות', 'a group of fields'),
};
/** A form in words with an example, where a schema has only a name for it (parse.ts in #contracts). */
const FORMATS: Readonly<Record<string, Pair>> = {
  currency: t('קוד מטבע של שלוש אותיות, כמו ILS', 'a currency code of three letters, like ILS'), date: t('תאריך שנה־חודש־יום, כמו 2024-03-01', 'a date as year-month-day, like 2024-03-01'),
  email: t('כתובת דוא״ל, כמו noa@example.com', 'an e-mail address, like noa@example.com'), phone: t('מספר טלפון, כמו 04-555-0142', 'a telephone number, like 04-555-0142'),
  id: t('מזהה באותיות לטיניות, ספרות והסימנים . _ : # @ - בלי רווחים, כמו crm-1042', 'an id of Latin letters, digits and . _ : # @ - without blanks, like crm-1042'),
  uuid: t('מזהה שהמערכת נתנה, כמו 0b1f6c1e-8a52-4c7e-9d2a-5f3f0c9b7a11', 'an id this system gave, like 0b1f6c1e-8a52-4c7e-9d2a-5f3f0c9b7a11'),
  colour: t('צבע, כמו #7a2f72', 'a colour, like #7a2f72'), number: t('מספר שלם, כמו 25', 'a whole number, like 25'), year: t('שנה, כמו 2026', 'a year, like 2026'),
  url: t('כתובת מלאה, כמו https://example.com/page', 'a whole address, like https://example.com/page'), IANA: t('שם של אזור זמן, כמו Asia/Jerusalem', 'the name of a time zone, like Asia/Jerusalem'),
  regex: t('אותיות, ספרות וסימנים כפי שמראה הדוגמה בתיאור של ה־API', 'letters, digits and signs as the example in the description of the API shows'),
};
function wordIn(words: Readonly<Record<string, Pair>>, value: string, language: Language): string {
  return (Object.hasOwn(words, value) ? words[value]?.[language] : undefined) ?? value;
}

/** A missing code, or a review section where the list names sections. */
function missingWord(code: string, language: Language): string {
  if (!code.startsWith('missing.')) return label('review-section', code, language);
  const [name = code, kind] = code.split(':');
  return explainMissing({ code: name, params: kind === undefined ? {} : { kind } }, language);
}

/** An amount of the minor unit beside its currency reads as money; null for everything else. */
function displayMoney(name: string, params: RawParams, { language }: DisplayOptions): string | null {
  const { [name]: amount, currency } = params;
  if (!name.endsWith('Minor') || typeof amount !== 'number' || typeof currency !== 'string') return null;
  return shortMoney(amount, currency, language);
}

/** Fills a message whose params are raw; a placeholder without a value reads as "–", because a notice must go out whatever is missing. */
export function displayMessage(pair: Pair, params: RawParams, options: DisplayOptions): string {
  const names = new Set([...placeholdersOf(pair.he), ...placeholdersOf(pair.en)]);
  const values = Object.fromEntries([...names].map((name) => [name, displayMoney(name, params, options) ?? displayParam(name, params[name], options)]));
  return formatMessage(pair, options.language, values);
}
