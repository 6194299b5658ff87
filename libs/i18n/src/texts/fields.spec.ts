import { allEntries, fieldsOfSchema } from '#contracts';
import type { SchemaField } from '#contracts';
import { choiceGroups, choiceTexts } from './fields/choices';
import { commonFields } from './fields/common';
import { fieldHelp } from './fields/help';
import { relationshipFields } from './fields/relationship';
import { trackFields } from './fields/tracks';
import { choiceName, fieldHelpOf, fieldName, subjectTexts } from './fields';

interface Found { readonly command: string; readonly path: readonly string[]; readonly field: SchemaField }
const walk = (command: string, fields: readonly SchemaField[], above: readonly string[] = []): readonly Found[] =>
  fields.flatMap((field) => [{ command, path: [...above, field.key], field }, ...field.variants.flatMap((inner) => walk(command, inner, [...above, field.key]))]);
const every: readonly Found[] = allEntries.flatMap((entry) => fieldsOfSchema(entry.schema).flatMap((fields) => walk(entry.name, fields)));
const spelled = ({ command, path }: Found): string => `${command}:${path.join('.')}`;

describe('the fields of the catalogue', () => {
  it('are all named', () => {
    expect(every.length).toBeGreaterThan(500);
    expect(every.filter(({ command, path }) => fieldName(command, path) === null).map(spelled)).toEqual([]);
  });
  it('and so is every choice', () => {
    const values = every.flatMap((one) => one.field.choices.map((value) => ({ ...one, value })));
    expect(values.length).toBeGreaterThan(400);
    expect(values.filter(({ command, path, value }) => choiceName(command, path, value) === null).map((one) => `${spelled(one)} = ${String(one.value)}`)).toEqual([]);
  });
  it('two fields of one form never share a name', () => {
    const twice = allEntries.flatMap((entry) => fieldsOfSchema(entry.schema).flatMap((fields) => {
      const names = fields.map(({ key }) => fieldName(entry.name, [key])?.he ?? key);
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${entry.name}: ${name}`);
    }));
    expect(twice).toEqual([]);
  });
  it('what the customer reads word for word says so where it is written', () => {
    const written = [['record-claim-response', 'reason'], ['decide-claim', 'reasoning'], ['propose-compensation', 'reason'], ['decide-no-compensation', 'because']] as const;
    for (const [command, key] of written) expect(fieldHelpOf(command, [key])?.en).toContain('customer reads it');
  });
  it('every subject has a name', () => expect([...new Set(allEntries.map((entry) => entry.subject))].filter((subject) => !Object.hasOwn(subjectTexts, subject))).toEqual([]));
});

const pairs = Object.entries({ ...commonFields, ...trackFields, ...relationshipFields, ...fieldHelp, ...choiceTexts, ...subjectTexts });
describe('their texts', () => {
  it.each(pairs)('%s stands in both languages', (_key, { he, en }) => {
    expect(he).toMatch(/[\u05d0-\u05ea]/);
    expect(en).toMatch(/[a-z0-9]/i);
    expect(en).not.toMatch(/[\u0590-\u05ff]/);
  });
  it('none is left over: each key is that of a field', () => {
    const keys = new Set(every.flatMap((one) => [spelled(one), one.path.slice(-2).join('.'), one.path.at(-1) ?? '']));
    const tables = { ...commonFields, ...trackFields, ...relationshipFields, ...fieldHelp, ...choiceGroups };
    expect(Object.keys(tables).filter((key) => !keys.has(key))).toEqual([]);
  });
  it('no key stands in two tables', () => {
    const keys = [commonFields, trackFields, relationshipFields].flatMap((table) => Object.keys(table));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('looking a field up', () => {
  it('takes the most particular name', () => {
    expect(fieldName('verify-fix', ['how'])?.en).toBe('How it was checked');
    expect(fieldName('record-apology', ['elements', 'responsibility'])?.he).toBe('לקיחת אחריות');
    expect(fieldName('sign-review', ['decision', 'responsibility'])?.he).toBe('אחריות');
    expect(fieldName('answer-survey', ['scores', 'NPS-T'])?.he).toMatch(/תמליצו/);
    expect(fieldName('add-note', ['nothing'])).toBeNull();
  });
  it('help is there only where it helps', () => {
    expect(fieldHelpOf('record-listening', ['story'])?.en).toMatch(/read back/);
    expect(fieldHelpOf('add-note', ['text'])).toBeNull();
    expect(choiceName('add-note', ['text'], 'x')).toBeNull();
  });
});
