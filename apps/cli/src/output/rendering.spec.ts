import { CliFailure } from '../failure';
import { chooseLang, fill, isolate } from '../texts/language';
import { harmless } from '../terminal';
import { painter } from './colour';
import { renderFailure } from './failure-text';
import { LiveRegion } from './live-region';
import { tableLines } from './table';
import { crisisNow, dueInWords, lengthInWords } from './time-words';
import { cutTo, padTo, widthOf } from './width';

const MINUTE = 60_000;

describe('width', () => {
  it.each([['abc', 3], ['שלום', 4], ['שָׁלוֹם', 4], ['漢字', 4], ['👩‍👩‍👧', 2], ['\u2068TK-1\u2069', 4], ['é', 1], ['e\u0301', 1], ['', 0]])('%s takes %d columns', (text, width) => { expect(widthOf(text)).toBe(width); });
  it('cuts between graphemes and closes an isolate', () => {
    expect(cutTo('abcdef', 4)).toBe('abc…');
    expect(cutTo('a👩‍👩‍👧b', 3)).toBe('a…');
    expect(cutTo('\u2068abcdef\u2069', 4)).toBe('\u2068abc…\u2069');
    expect(padTo('שלום', 6)).toBe('שלום  ');
  });
});

describe('tables', () => {
  const columns = [{ title: 'Ref' }, { title: 'Summary', shrinkTo: 5 }];
  const rows = [[{ text: 'TK-1' }, { text: 'a very long summary' }], [{ text: 'TK-22' }, { text: 'short' }]];
  it('line up, and are not cut without a terminal', () => {
    expect(tableLines(columns, rows, { paint: painter(false), columns: undefined })).toEqual(['Ref    Summary', 'TK-1   a very long summary', 'TK-22  short']);
  });
  it('shrink what may be shrunk to the terminal', () => {
    expect(tableLines(columns, rows, { paint: painter(false), columns: 16 })).toEqual(['Ref    Summary', 'TK-1   a very l…', 'TK-22  short']);
    expect(tableLines(columns, rows, { paint: painter(false), columns: 3 })[1]).toBe('TK-1   a ve…');
  });
  it('colour after padding, so that columns still line up', () => {
    const [, line] = tableLines([{ title: 'A' }, { title: 'B' }], [[{ text: 'x', tone: 'late' }, { text: 'y' }]], { paint: painter(true), columns: undefined });
    expect(line).toBe('\u001b[31mx\u001b[0m  y');
  });
});

describe('times in words', () => {
  const now = Date.parse('2026-09-10T10:00:00Z');
  const at = (ms: number): string => new Date(now + ms).toISOString();
  it.each([[0, '0 s'], [40_000, '40 s'], [MINUTE, '1 min'], [MINUTE + 5_000, '1 min 5 s'], [125 * MINUTE, '2 h 5 min'], [60 * MINUTE + 30_000, '1 h'], [49 * 60 * MINUTE, '2 d 1 h']])('%d ms', (ms, words) => { expect(lengthInWords(ms, 'en')).toBe(words); });
  it('counts in Hebrew as people do', () => {
    expect(lengthInWords(125 * MINUTE, 'he')).toBe('שעתיים ו־\u20685\u2069 דקות');
    expect(lengthInWords(60 * MINUTE, 'he')).toBe('שעה');
  });
  it('marks late and near without colour', () => {
    expect(dueInWords(at(-12 * MINUTE), now, 'en')).toMatchObject({ text: '‼ 12 min late', state: 'late' });
    expect(dueInWords(at(29 * MINUTE), now, 'en')).toMatchObject({ text: '! in 29 min', state: 'near' });
    expect(dueInWords(at(30 * MINUTE), now, 'en')).toMatchObject({ text: 'in 30 min', state: 'calm' });
    expect(dueInWords(null, now, 'en')).toMatchObject({ text: '–', state: 'none' });
    expect(dueInWords(at(-3 * MINUTE), now, 'he').text).toBe('‼ באיחור של \u20683\u2069 דקות');
  });
  it('runs a drill on its own clock', () => {
    const drill = { rate: 2000, realOrigin: at(-1_000), virtualOrigin: '2025-11-18T11:00:00.000Z' };
    expect(new Date(crisisNow(drill, now)).toISOString()).toBe('2025-11-18T11:33:20.000Z');
    expect(crisisNow(null, now)).toBe(now);
  });
});

describe('language', () => {
  it.each([[undefined, { LANG: 'he_IL.UTF-8' }, 'he'], [undefined, { LANG: 'en_GB' }, 'en'], [undefined, {}, 'en'], ['he', { LANG: 'en' }, 'he'], [undefined, { LC_ALL: 'C', LANG: 'he' }, 'en'], [undefined, { TIKKUN_LANG: 'he', LANG: 'en' }, 'he'], ['fr', {}, undefined], [undefined, { LANG: 'help' }, 'en']] as const)('%s %j → %s', (flag, env, lang) => { expect(chooseLang(flag, env)).toBe(lang); });
  it('isolates numbers and ids in Hebrew only', () => {
    expect(isolate('TK-1', 'he')).toBe('\u2068TK-1\u2069');
    expect(isolate(5, 'en')).toBe('5');
    expect(fill('x {a} {b}', { a: 1 }, 'en')).toBe('x 1 {b}');
  });
});

describe('failures', () => {
  const failure = new CliFailure({ type: '/problems/x', title: 'Missing field', status: 400, code: 'input.missing', detail: 'The field --where is required.', params: {}, problems: [{ code: 'input.missing', field: 'where', detail: 'one' }, { code: 'input.empty', field: 'note', detail: 'two' }] }, 2);
  it('is one sentence and the way out, then the other fields', () => { expect(renderFailure(failure, { json: false, colour: false })).toBe('Missing field. The field --where is required. (input.missing)\n  two\n'); });
  it('is problem JSON with --json', () => { expect(JSON.parse(renderFailure(failure, { json: true, colour: true }))).toEqual(failure.problem); });
});

describe('what others wrote', () => {
  it('cannot steer the terminal', () => { expect(harmless('a\u001b[2Jb\u0007c\nd\u009b31me\u0085')).toBe('ab c\nde '); });
});

describe('live region', () => {
  it('draws over its own rows, counting wrapped lines, and only when something changed', () => {
    const written: string[] = [];
    const region = new LiveRegion({ write: (text) => { written.push(text); }, columns: 10, rows: 20 });
    region.draw(['short', 'a line of more than ten']);
    region.draw(['short', 'a line of more than ten']);
    region.draw(['b']);
    expect(written).toHaveLength(2);
    expect(written[1]).toBe('\u001b[4A\r\u001b[Jb\n');
  });
  it('never draws more than the screen holds, and keeps the last line', () => {
    const written: string[] = [];
    new LiveRegion({ write: (text) => { written.push(text); }, columns: 10, rows: 4 }).draw(['1', '2', '3', '4', 'status']);
    expect(written[0]).toContain('\u001b[J1\n2\nstatus\n');
  });
});
