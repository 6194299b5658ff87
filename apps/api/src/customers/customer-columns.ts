/** The columns a CSV file of customers may have, in English or Hebrew; anything else in its header is refused, so that no fact is lost by a slip of the pen. */
import { CONTACT_CHANNELS, REPLACEABILITIES } from '#domain';
import { label } from '#i18n';
import type { Column } from '../imports/csv-rows';

/** As the screens call them, and as people do. */
const wordsFor = (prefix: string, codes: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}): NonNullable<Column['words']> =>
  Object.fromEntries(codes.map((code) => [code, [label(prefix, code, 'he'), ...(more[code] ?? []), label(prefix, code, 'en')]]));
const LANGUAGES = { he: ['עברית', 'hebrew'], en: ['אנגלית', 'english'] } as const;
const CHANNELS = wordsFor('channel', CONTACT_CHANNELS, { call: ['טלפון', 'שיחת טלפון', 'phone'], email: ['אימייל', 'מייל', 'e-mail'], sms: ['סמס'] });
const FORMS = wordsFor('gender-form', ['neutral', 'feminine', 'masculine'], { neutral: ['רבים', 'ניטרלי'], feminine: ['נקבה'], masculine: ['זכר'] });
const REPLACEABLE = wordsFor('replaceability', REPLACEABILITIES, { easy: ['קל', 'בקלות', 'easily'], moderate: ['בינונית', 'במאמץ מסוים', 'with some effort'], hard: ['קשה מאוד', 'בקושי', 'hardly'] });

/** People of one customer in one row; more of them come as JSON. */
const CONTACTS_MAX = 5;

const contact = (index: number): readonly Column[] => {
  const english = (name: string): readonly string[] => (index === 0 ? [`contact${name}`, `contact1${name}`] : [`contact${String(index + 1)}${name}`]);
  const hebrew = (name: string): readonly string[] => (index === 0 ? [`איש קשר ${name}`, `איש קשר 1 ${name}`] : [`איש קשר ${String(index + 1)} ${name}`]);
  const names = (en: string, ...he: readonly string[]): readonly string[] => [...english(en), ...he.flatMap(hebrew)];
  return [
    { names: [...names('Name', 'שם'), ...(index === 0 ? ['איש קשר'] : [`איש קשר ${String(index + 1)}`])], path: ['contacts', index, 'name'] },
    { names: names('Email', 'אימייל', 'דוא"ל'), path: ['contacts', index, 'email'] }, { names: names('Phone', 'טלפון'), path: ['contacts', index, 'phone'] },
    { names: names('Language', 'שפה'), path: ['contacts', index, 'language'], reads: 'word', words: LANGUAGES }, { names: names('GenderForm', 'לשון פנייה'), path: ['contacts', index, 'genderForm'], reads: 'word', words: FORMS },
    { names: names('Channel', 'ערוץ'), path: ['contacts', index, 'channel'], reads: 'word', words: CHANNELS },
  ];
};

export const CUSTOMER_COLUMNS: readonly Column[] = [
  { names: ['name', 'customer', 'שם', 'שם הלקוח', 'לקוח'], path: ['name'], required: true }, { names: ['externalId', 'crm id', 'מזהה', 'מזהה חיצוני'], path: ['externalId'] }, { names: ['deskId', 'desk', 'מוקד'], path: ['deskId'] },
  { names: ['vip', 'לקוח מועדף'], path: ['vip', 'value'], reads: 'truth', noMeansNone: true }, { names: ['vipSource', 'מקור VIP'], path: ['vip', 'source'] }, { names: ['vipDate', 'תאריך VIP'], path: ['vip', 'date'] },
  { names: ['loyaltyTier', 'loyalty', 'דרגת נאמנות'], path: ['loyaltyTier'] }, { names: ['customerSince', 'לקוח מאז'], path: ['customerSince'] },
  { names: ['contractValue', 'contract value per year', 'yearly contract value', 'ערך חוזה שנתי', 'ערך חוזה', 'שווי החוזה לשנה'], path: ['contractValueMinorPerYear'], reads: 'amount' },
  { names: ['contractValueMinorPerYear', 'ערך חוזה שנתי באגורות'], path: ['contractValueMinorPerYear'], reads: 'whole' }, { names: ['currency', 'מטבע'], path: ['currency'] }, { names: ['renewalOn', 'renewal', 'מועד חידוש'], path: ['renewalOn'] },
  { names: ['replaceability', 'תחליפיות'], path: ['replaceability'], reads: 'word', words: REPLACEABLE }, { names: ['language', 'שפה'], path: ['language'], reads: 'word', words: LANGUAGES }, { names: ['channel', 'ערוץ'], path: ['channel'], reads: 'word', words: CHANNELS },
  { names: ['sensitiveEngagement', 'קשר רגיש'], path: ['sensitiveEngagement'], reads: 'truth' }, { names: ['sensitiveNote', 'הערה לקשר רגיש'], path: ['sensitiveNote'] },
  ...Array.from({ length: CONTACTS_MAX }, (_, index) => contact(index)).flat(),
];
