import type { MessageCheck } from '#contracts';
import { checkMessage } from '#guard';
import { follow, holdsMore, notesOf, seenBy, segmentsOf, sentenceAround, withBeside, withReplaced } from './marks';
import type { Reading } from './marks';
import { suggestedRules, suggestionFor } from './suggestions';

const pair = { he: '', en: '' };
const TEXTS = { 'before-p50': { why: pair, better: pair }, 'before-p90': { why: pair, better: pair }, 'no-forecast': { why: pair, better: pair } };
const TEXT = 'Hello Noa,\n\nIt began after your team changed it. Zone A works.\n\nOrders are back by 19:00, and everything by 21:30. I write again by 18:30.';
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, words });
const CHECK: MessageCheck = {
  marks: [{ rule: 'blame-customer', ...place('your team changed it'), code: 'you-caused', weight: 'refuse', why: pair, better: pair }, { rule: 'filler', ...place('Zone A works'), code: 'x', weight: 'warn', why: pair, better: pair }],
  commitments: [
    { kind: 'outcome', ...place('back by 19:00'), earliest: null, latest: '2026-09-10T16:00:00.000Z', judgement: 'before-p50' },
    { kind: 'outcome', ...place('back by 19:00, and everything by 21:30'), earliest: null, latest: '2026-09-10T18:30:00.000Z', judgement: 'before-p90' },
    { kind: 'next-update', ...place('write again by 18:30'), earliest: null, latest: '2026-09-10T15:30:00.000Z', judgement: null },
  ],
  dates: [], promises: [], forecast: { p50At: '2026-09-10T17:00:00.000Z', p90At: '2026-09-10T19:30:00.000Z' }, waitsFor: [], gates: [],
};
const reading = (more: Partial<Reading> = {}): Reading => ({ check: CHECK, language: 'en', overrides: [], forecastWords: 'Most likely by 20:00; we expect to be done by 22:30.', dateTexts: TEXTS, nextWord: null, ...more });
const notes = notesOf(reading());

describe('the notes beside a text', () => {
  it('stand in its order; a date before the forecast is refused, one before its bound asks, one of overlapping words keeps its own', () => {
    expect(notes.map((one) => [one.verdict, TEXT.slice(one.start, one.end)])).toEqual([['no', 'your team changed it'], ['warn', 'Zone A works'], ['no', 'back by 19:00'], ['ask', ', and everything by 21:30']]);
  });
  it('leave out what was overridden by the same words, and the range of the message itself', () => {
    const left = notesOf(reading({ overrides: [{ rule: 'blame-customer', words: 'Your team  changed it', reason: 'they told us so' }], check: { ...CHECK, forecast: { p50At: '2026-09-10T16:00:20.000Z', p90At: '2026-09-10T18:30:00.000Z' } } }));
    expect(left.map((one) => one.rule)).toEqual(['filler']);
  });
  it('put what is missing last, with the next word as a sentence to add', () => {
    const missing: MessageCheck = { ...CHECK, marks: [{ rule: 'missing-element', start: TEXT.length, end: TEXT.length, words: '', code: 'next-time', weight: 'refuse', why: pair, better: pair }], commitments: [] };
    const [note] = notesOf(reading({ check: missing, nextWord: 'We will write again by 18:30.' }));
    expect(note).toMatchObject({ verdict: 'no', use: 'We will write again by 18:30.' });
    expect(withReplaced('Hello,\n\nZone A works.\n\nNoa Levi\n04-555', { start: 30, end: 30 }, 'Added.')).toBe('Hello,\n\nZone A works.\n\nAdded.\n\nNoa Levi\n04-555');
  });
});

describe('while the author writes on', () => {
  it('keeps each note on its words and drops the one that is being edited', () => {
    const after = TEXT.replace('Hello Noa', 'Hello dear Noa');
    expect(follow(notes, TEXT, after).map((one) => after.slice(one.start, one.end))).toEqual(notes.map((one) => TEXT.slice(one.start, one.end)));
    const edited = TEXT.replace('team', 'teamx');
    expect(follow(notes, TEXT, edited).map((one) => one.rule)).toEqual(['filler', 'date-before-p50', 'date-before-p90']);
  });
  it('cuts the text without losing a letter, in Hebrew and beyond the basic plane as well', () => {
    const text = 'שלום 🙂 נועה, הכול תקין לגמרי.';
    const start = text.indexOf('הכול');
    const cut = segmentsOf(text, [{ ...notes[0]!, start, end: start + 4 }]);
    expect(cut.map((one) => one.text).join('')).toBe(text);
    expect(cut.find((one) => one.note === 0)?.text).toBe('הכול');
  });
});

describe('a better sentence', () => {
  it('replaces the whole sentence, or takes it out', () => {
    const [blame] = notes;
    expect(sentenceAround(TEXT, blame!.start, blame!.end)).toEqual({ start: TEXT.indexOf('It began'), end: TEXT.indexOf(' Zone A') });
    expect(withReplaced(TEXT, blame!, 'We are checking.')).toContain('\n\nWe are checking. Zone A works.');
    expect(withReplaced(TEXT, blame!, null)).toContain('Noa,\n\nZone A works.');
  });
  it.each([
    ['It started because you changed your settings.', 'you changed', false],
    ['זה קרה כי אתם שיניתם את ההגדרות.', 'אתם שיניתם', false],
    ['Hello. You never read our mails!', 'never read', false],
    ['We are sorry if this bothered you.', 'sorry if', false],
    ['Zone A works since 10:40 because you changed your settings.', 'you changed', true],
    ['The branches in the north can order again, but it was your fault.', 'your fault', true],
    ['הסניפים בצפון יכולים להזמין שוב, אבל הטעות הייתה שלכם.', 'הטעות הייתה שלכם', true],
  ])('in place of “%s” would take more than its marked words along: %s, %s', (text, words, more) => {
    const start = text.indexOf(words);
    expect(holdsMore(text, { start, end: start + words.length })).toBe(more);
  });
  it('stands behind a sentence that says more, once, and nothing of the sentence is lost', () => {
    const text = 'Zone A works since 10:40 because you changed it. We write again.';
    const note = { start: text.indexOf('you changed'), end: text.indexOf(' it.') };
    const beside = withBeside(text, note, 'We are checking.');
    expect(beside).toBe('Zone A works since 10:40 because you changed it. We are checking. We write again.');
    expect(withBeside(beside, note, 'We are checking.')).toBe(beside);
  });
  it.each(suggestedRules.flatMap((rule) => (['he', 'en'] as const).map((language) => [rule, language] as const)))('for %s in %s carries no mark and no dated promise of its own', (rule, language) => {
    const text = suggestionFor(rule, language) ?? '';
    const report = checkMessage({ text, language, form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: Date.parse('2026-09-10T10:00:00Z'), timeZone: 'Asia/Jerusalem' });
    expect({ marks: report.marks, dated: report.commitments.filter((one) => one.latest !== null) }).toEqual({ marks: [], dated: [] });
  });
});

describe('what the customer would get', () => {
  it('counts the sentences that are held, side by side as one', () => {
    expect(seenBy(TEXT, notes)).toEqual([
      [{ kind: 'words', text: 'Hello Noa,' }],
      [{ kind: 'held', count: 1 }, { kind: 'words', text: 'Zone A works.' }],
      [{ kind: 'held', count: 1 }, { kind: 'words', text: 'I write again by 18:30.' }],
    ]);
  });
});
