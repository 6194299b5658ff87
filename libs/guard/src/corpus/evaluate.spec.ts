import { countJudged } from './judged';
import type { Commitment, GuardReport, Mark } from '../guard.types';
import type { CorpusCase } from './corpus.types';
import { evaluate, precisionOf, recallOf, tallyOf, worstMisses } from './evaluate';
import { messageGuardDocument, scoreTable } from './report';

const TEXT = 'It is your fault. We will fix it by noon and write at 15:00.';
const base: CorpusCase = {
  id: 'a', language: 'en', form: 'neutral', messageType: 'update', verdict: 'not-examined', sentAt: '2026-11-24T09:00:00+02:00', timeZone: 'Asia/Jerusalem', split: 'dev', text: TEXT, innocent: false,
  expected: {
    commitments: [{ words: 'by noon', kind: 'outcome', latest: '2026-11-24T12:00' }, { words: 'at 15:00', kind: 'next-update', latest: '2026-11-24T15:00' }],
    marks: [{ rule: 'blame-customer', words: 'your fault' }],
  },
};
const at = (words: string): { start: number; end: number; words: string } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, words });
const commitment = (words: string, kind: Commitment['kind'], latest: string | null): Commitment => ({ ...at(words), kind, earliest: null, latest: latest === null ? null : Date.parse(latest) });
const mark = (rule: Mark['rule'], words: string): Mark => ({ ...at(words), rule, code: 'x', weight: 'warn', why: { he: '', en: '' }, better: { he: '', en: '' } });
const answer = (report: Partial<GuardReport>) => () => ({ commitments: [], dates: [], marks: [], ...report });
const right = [commitment('fix it by noon', 'outcome', '2026-11-24T12:00+02:00'), commitment('15:00', 'next-update', '2026-11-24T15:00:30+02:00')];

describe('evaluate', () => {
  it('finds nothing wrong with a right answer, and takes two marks on one label as one', () => {
    const done = evaluate([base], answer({ commitments: right, marks: [mark('blame-customer', 'your'), mark('blame-customer', 'fault')] }));
    expect(done.misses).toEqual([]);
    expect(tallyOf(done, { subject: 'dated-commitment' })).toEqual({ truePositive: 2, falsePositive: 0, falseNegative: 0 });
    expect(tallyOf(done, { subject: 'blame-customer' })).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 });
  });

  it('tells another kind from another instant, and both from what was not seen', () => {
    const wrong = [commitment('by noon', 'contact', '2026-11-24T12:00+02:00'), commitment('at 15:00', 'next-update', '2026-11-24T16:00+02:00')];
    const done = evaluate([base], answer({ commitments: wrong }));
    expect(done.misses.map(({ subject, what }) => `${subject} ${what}`)).toEqual(['dated-commitment kind', 'dated-commitment instant', 'blame-customer missed']);
    expect(tallyOf(done, { subject: 'dated-commitment' })).toEqual({ truePositive: 0, falsePositive: 2, falseNegative: 2 });
    expect(tallyOf(done, { subject: 'commitment-found' })).toEqual({ truePositive: 2, falsePositive: 0, falseNegative: 0 });
    expect(done.misses[1]?.note).toBe('expected next-update 2026-11-24 15:00, got next-update 2026-11-24 16:00');
  });

  it('counts a date on the wrong words as one miss and one false alarm', () => {
    const done = evaluate([base], answer({ commitments: [commitment('It is', 'outcome', '2026-11-24T12:00+02:00')], marks: [mark('blame-customer', 'We will')] }));
    expect(tallyOf(done, { subject: 'dated-commitment' })).toEqual({ truePositive: 0, falsePositive: 1, falseNegative: 2 });
    expect(tallyOf(done, { subject: 'blame-customer' })).toEqual({ truePositive: 0, falsePositive: 1, falseNegative: 1 });
  });

  it('compares a missing element once a message and by rule alone', () => {
    const missing: CorpusCase = { ...base, id: 'b', split: 'held-out', expected: { commitments: [], marks: [{ rule: 'missing-element', words: '' }] } };
    const two = answer({ marks: [mark('missing-element', ''), mark('missing-element', '')] });
    const done = evaluate([base, missing], two);
    expect(tallyOf(done, { subject: 'missing-element' })).toEqual({ truePositive: 1, falsePositive: 1, falseNegative: 0 });
    expect(tallyOf(done, { subject: 'missing-element', split: 'held-out' })).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 });
    expect(worstMisses(done, 'held-out', 5)).toEqual([]);
    expect(worstMisses(done, 'dev', 5).map(({ id }) => id)).toEqual(['a']);
  });

  it('counts innocents that were marked', () => {
    const innocent: CorpusCase = { ...base, innocent: true, expected: { commitments: [], marks: [] } };
    expect(evaluate([innocent], answer({ marks: [mark('filler', 'We')] }))).toMatchObject({ innocents: 1, innocentsMarked: 1 });
    expect(evaluate([innocent], answer({}))).toMatchObject({ innocents: 1, innocentsMarked: 0 });
  });

  it('has no recall without labels and no precision without answers', () => {
    expect(recallOf({ truePositive: 0, falsePositive: 3, falseNegative: 0 })).toBeNull();
    expect(precisionOf({ truePositive: 0, falsePositive: 0, falseNegative: 3 })).toBeNull();
  });
});

describe('report', () => {
  it('never rounds a share up to a target', () => {
    const cases = Array.from({ length: 1000 }, (_, index): CorpusCase => ({ ...base, id: `${index}`, expected: { commitments: [], marks: base.expected.marks } }));
    let asked = 0;
    const done = evaluate(cases, () => ({ commitments: [], dates: [], marks: (asked += 1) > 899 ? [] : [mark('blame-customer', 'fault')] }));
    expect(scoreTable(done, 'dev')).toContain('| `blame-customer` | 899 | 101 | 0 | 0.89 | 1.00 | – / – | 0.89 / 1.00 |');
  });

  it('is the same text for the same figures', () => {
    const JUDGED = countJudged([base], [], answer({}));
    const done = evaluate([base], answer({ commitments: right }));
    expect(messageGuardDocument(done, JUDGED)).toBe(messageGuardDocument(done, JUDGED));
    expect(messageGuardDocument(done, JUDGED)).toContain('1 messages');
  });
});
