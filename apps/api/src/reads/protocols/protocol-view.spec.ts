import { readFileSync } from 'node:fs';
import { protocolDetail, protocolDiff } from '#contracts';
import { readProtocols, readReasons } from '#protocol';
import { changesOf, detailOf, itemOf, sourceOf, valuesOf } from './protocol-view';

const text = (name: string): string => readFileSync(`protocols/${name}.yaml`, 'utf8');
const { protocols } = readProtocols([
  { name: 'standard.yaml', text: text('standard') },
  { name: 'next.yaml', text: text('standard').replace('version: "2026.7"', 'version: "2026.10"').replace('first-contact: { target: 30m,', 'first-contact: { target: 20m,').replace('takeoverPercent: { value: 75', 'takeoverPercent: { value: 80') },
]);
const [standard, next] = protocols;
if (standard === undefined || next === undefined) throw new Error('the protocol could not be read');

describe('a protocol as people read it', () => {
  it('gives each value its place, its words and the source of its file', () => {
    const values = valuesOf(standard);
    expect(values.find(({ path }) => path === 'severities.1.duties.first-contact')).toMatchObject({
      group: 'duties', severity: 1, name: { he: 'קשר ראשון', en: 'first contact' }, words: { he: '30 דק׳, סביב השעון', en: '30 min, round the clock' }, source: expect.stringContaining('[37]'),
    });
    expect(values.find(({ path }) => path === 'severities.3.cadence.monitoring')).toMatchObject({ group: 'cadence', severity: 3, source: expect.any(String) });
    expect(values.find(({ path }) => path === 'severities.1.postMortemRequired')).toMatchObject({ group: 'review', words: { en: 'yes' }, source: 'formulas 11 [41]' });
    expect(values.find(({ path }) => path === 'reopenWindowMs')).toMatchObject({ group: 'rules', source: expect.any(String) });
    expect(values.find(({ path }) => path === 'severities.1.duties.root-cause')?.words).toEqual({ he: '5 ימי עבודה, שעות עבודה', en: '5 working days, business hours' });
    expect(values.find(({ path }) => path === 'severities.1.duties.survey')?.words).toEqual({ he: 'אין', en: 'none' });
    expect(values.filter(({ words, group }) => group !== 'relationship' && /\d[dhm]\b/.test(words.he))).toEqual([]);
    expect(values.some(({ path }) => path === 'id' || path === 'version')).toBe(false);
  });

  it('says each source in Hebrew where somebody has, else in the words of the file', () => {
    const { reasons } = readReasons(text('reasons/he'));
    const told = valuesOf(standard, reasons);
    expect(told.find(({ path }) => path === 'severities.1.duties.first-contact')?.sourceText).toMatchObject({ he: expect.stringContaining('ושיחה אישית אורכת יותר'), en: expect.stringContaining('[37]') });
    expect(told.filter(({ source, sourceText }) => source !== sourceText?.en && !(source === null && sourceText === null))).toEqual([]);
    expect(valuesOf(standard).filter(({ source, sourceText }) => sourceText?.he !== source && source !== null)).toEqual([]);
    // A supervisor's answer times name their source as a value, too.
    expect(told.filter(({ path, words }) => path.endsWith('.source') && !/[א-ת]/.test(words.he))).toEqual([]);
    expect(told.filter(({ path }) => path.endsWith('.source')).length).toBeGreaterThan(3);
  });

  it('leaves no code among the words: only names that are the same everywhere, and what is asked for as English', () => {
    const english = /\.en$|\.compensation\.currency$|\.profiles\.\d+\.(?:he|id|source)$/;
    const { reasons } = readReasons(text('reasons/he'));
    expect(valuesOf(standard, reasons).filter(({ path, words }) => /[a-z]{2}/i.test(words.he) && !english.test(path)).map(({ path, words }) => `${path}: ${words.he}`)).toEqual([]);
    expect(valuesOf(standard).filter(({ name }) => !/[א-ת]/.test(name.he) || /[א-ת]|^relationship\./.test(name.en)).map(({ path }) => path)).toEqual([]);
    const named = valuesOf(standard).filter(({ path }) => /\.(?:profiles|steps|gestures)\.\d+\.id$/.test(path));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ words }) => !/[א-ת]/.test(words.he) || /[א-ת]/.test(words.en) || /^[a-z-]+$/.test(words.en))).toEqual([]);
  });

  it('leaves few values of a severity without a source, and none as bare milliseconds', () => {
    const values = valuesOf(standard);
    expect(values.filter(({ severity, source, words }) => severity !== null && source === null && words.en !== 'none')).toEqual([]);
    expect(values.filter(({ path, words }) => path.endsWith('Ms') && /^\d{5,}$/.test(words.en))).toEqual([]);
  });

  it('fits its schema and names the newest version first, as numbers', () => {
    const detail = detailOf(protocols, standard);
    expect(protocolDetail.parse(detail)).toEqual(detail);
    expect(detail).toMatchObject({ current: false, versions: ['2026.10', '2026.7'] });
    expect(itemOf(protocols, next).current).toBe(true);
  });
});

describe('the difference', () => {
  it('says what became stricter, and nothing when nothing changed', () => {
    const changes = changesOf(standard, next);
    expect(protocolDiff.shape.changes.parse(changes)).toEqual(changes);
    expect(changes.find(({ path }) => path === 'severities.1.duties.first-contact')).toMatchObject({ before: { en: '30 min, round the clock' }, after: { en: '20 min, round the clock' }, effect: 'stricter' });
    expect(changesOf(next, standard).find(({ path }) => path === 'severities.1.duties.first-contact')?.effect).toBe('looser');
    expect(changesOf(standard, standard)).toEqual([]);
  });

  it('also tells of a part that only one of the two has', () => {
    const { relationship, ...bare } = standard.protocol;
    expect(relationship).toBeDefined();
    const without = { ...standard, protocol: bare };
    expect(changesOf(without, standard).find(({ group }) => group === 'relationship')).toMatchObject({ before: null, after: { en: expect.any(String) } });
    expect(changesOf(standard, without).find(({ group }) => group === 'relationship')).toMatchObject({ after: null });
  });
});

it('finds the source nearest above a value', () => {
  const document = { a: { source: 'outer', b: { max: '2d', source: 'inner' }, list: [{ source: 'x' }, { source: 'y' }] } };
  expect(sourceOf(document, 'a.b.maxMs')).toBe('inner');
  expect(sourceOf(document, 'a.c')).toBe('outer');
  expect(sourceOf(document, 'a.list')).toBe('x; y');
  expect(sourceOf(document, 'a.list', (source) => source.toUpperCase())).toBe('X; Y');
  expect(sourceOf(document, 'z')).toBeNull();
});
