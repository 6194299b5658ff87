import { problems } from '#contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts, formatMessage, isolate, label, placeholdersOf, text, withoutIsolates } from './text';
import { customerTexts, surveyTexts } from './texts/customer';
import { missingTexts } from './texts/labels';
import { templateTexts } from './templates/texts';
import type { Pair } from './pair';

const entries: readonly (readonly [string, Pair])[] = Object.entries(allTexts);
const domainFile = (path: string): string => readFileSync(join(__dirname, '../../domain/src', path), 'utf8');
const sample = (message: string): Record<string, string | number> => Object.fromEntries(placeholdersOf(message).map((name) => [name, new RegExp(`\\{${name}, plural`).test(message) ? 2 : 'X1']));

describe('every text', () => {
  it.each(entries)('%s: both languages, same placeholders, formats', (key, pair) => {
    if (key !== 'survey-page.other-language') {
      expect(pair.he).toMatch(/[\u05d0-\u05ea]/);
      expect(pair.en).not.toMatch(/[\u0590-\u05ff]/);
    }
    expect(placeholdersOf(pair.he)).toEqual(placeholdersOf(pair.en));
    for (const language of ['he', 'en'] as const) expect(formatMessage(pair, language, sample(pair[language]))).not.toMatch(/[{}]|undefined/);
  });
  it.each(Object.entries(problems))('problem %s formats in both languages', (_code, { title, todo }) => {
    for (const pair of [title, todo]) for (const language of ['he', 'en'] as const) expect(formatMessage(pair, language, sample(pair[language]))).not.toMatch(/[{}]/);
  });
  it('keys are not repeated between tables', () => {
    const tables = [customerTexts, surveyTexts, missingTexts, templateTexts];
    const keys = tables.flatMap((table) => Object.keys(table));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Singular address; neutral plural never uses these. Not a full grammar, but each has slipped into a draft somewhere. */
const SINGULAR = ['אתה', 'את', 'לך', 'שלך', 'אליך', 'ממך', 'אותך', 'הנך', 'תוכל', 'תוכלי', 'תרצה', 'תרצי', 'תבדוק', 'תשלח', 'תרשום', 'תענה', 'לחץ', 'לחצי', 'שלח', 'שלחי', 'בדוק', 'בדקי', 'כתוב', 'כתבי', 'ענה', 'עני', 'השב', 'השיבי', 'הקש', 'פנה', 'פני', 'מלא', 'מלאי', 'בחר', 'בחרי', 'שים', 'יקר', 'נכבד', 'מרוצה', 'אדון'];
describe('Hebrew to customers', () => {
  it.each(Object.entries({ ...customerTexts, ...surveyTexts, ...templateTexts } as Record<string, Pair>))('%s addresses everybody', (_key, { he }) => {
    const words = he.replace(/\{[^}]*\}/g, ' ').split(/[^\u05d0-\u05ea]+/);
    // "את" before a definite noun is the object marker, not "you".
    const found = words.filter((word, index) => SINGULAR.includes(word) && !(word === 'את' && /^(ה|זה|זו|אלה|ש|מקום|מה|שני)/.test(words[index + 1] ?? '')));
    expect(found).toEqual([]);
  });
});

describe('text', () => {
  it('isolates what would turn the direction of a Hebrew sentence, and leaves Hebrew alone', () => {
    expect(text('mail.reference', 'he', { reference: 'TK-2417' })).toBe('מספר הפנייה: \u2068TK-2417\u2069');
    expect(text('mail.greeting', 'he', { name: 'נועה' })).toBe('שלום נועה,');
    expect(text('mail.greeting', 'en', { name: 'נועה' })).toBe('Hello \u2068נועה\u2069,');
    expect(isolate(isolate('7', 'he'), 'he')).toBe('\u20687\u2069');
    expect(withoutIsolates('\u20687\u2069')).toBe('7');
  });
  it('takes braces, quotes and markup in values as they are', () => {
    const hostile = `{x, plural, other {}} 'q' <b>&`;
    expect(withoutIsolates(text('mail.greeting', 'en', { name: hostile }))).toBe(`Hello ${hostile},`);
  });
  it('counts in Hebrew', () => {
    expect([1, 2, 3, 11].map((count) => text('missing.answers', 'he', { count }))).toEqual(['תשובה על פנייה אחת', 'תשובות על שתי פניות', 'תשובות על 3 פניות', 'תשובות על 11 פניות']);
    // A customer reads few questions as a word.
    expect([1, 5, 6].map((count) => text('survey-page.intro', 'he', { count }).split(',')[0])).toEqual(['שאלה אחת', 'חמש שאלות', '6 שאלות']);
    expect(text('survey-page.intro', 'en', { count: 5 })).toContain('Five questions, about two minutes.');
  });
  it('is a fault without a value', () => {
    expect(() => text('mail.greeting', 'he')).toThrow();
  });
  it('shows an unknown code as it is', () => {
    expect(label('cause', 'delay', 'he')).toBe('עיכוב');
    expect(label('cause', 'gremlins', 'he')).toBe('gremlins');
    expect(label('constructor', 'x', 'he')).toBe('x');
  });
});

describe('texts follow the domain', () => {
  it('has words for every missing code of the gates', () => {
    const codes = [...new Set(['crisis/gates.ts', 'survey/gates.ts'].flatMap((file) => [...domainFile(file).matchAll(/missing\('([a-z.-]+)'/g)]).map(([, code]) => code ?? ''))];
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !Object.hasOwn(missingTexts, code))).toEqual([]);
    expect(Object.keys(missingTexts).filter((code) => !codes.includes(code))).toEqual([]);
  });
  it('asks the survey questions word for word', () => {
    expect(allTexts['survey.CSAT-H.question']).toEqual({ en: 'How satisfied are you with how this event was handled?', he: 'מה מידת שביעות הרצון שלכם מהאופן שבו טופל האירוע?' });
    expect(allTexts['survey.NPS-T.question'].he).toBe('בעקבות האירוע, מה הסיכוי שתמליצו עלינו לעמיתים?');
    expect(JSON.stringify(surveyTexts)).not.toMatch(/effort|מאמץ/);
  });
});
