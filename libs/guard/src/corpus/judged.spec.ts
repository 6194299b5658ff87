import { countJudged } from './judged';
import type { JudgedPlace } from './judged';
import type { CorpusCase } from './corpus.types';
import type { GuardReport, Mark } from '../guard.types';

const TEXT = 'It was you. Nothing happened. Do not tell her. A plain line.';
const item = (marks: CorpusCase['expected']['marks']): CorpusCase => ({
  id: 'a', language: 'en', form: 'neutral', messageType: 'update', verdict: 'not-examined', sentAt: '2026-11-24T09:00:00+02:00', timeZone: 'Asia/Jerusalem', split: 'held-out', text: TEXT, innocent: false,
  expected: { commitments: [], marks },
});
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mark = (rule: Mark['rule'], words: string): Mark => ({ rule, words, ...at(words) }) as Mark;
const place = (words: string, ...readers: readonly [string, string]): JudgedPlace => ({ case: 'a', ...at(words), readers });
const count = (marks: readonly Mark[], places: readonly JudgedPlace[]) => countJudged([item([{ rule: 'blame-customer', words: 'It was you' }])], places, () => ({ commitments: [], marks }) as unknown as GuardReport);

it('holds what readers saw against labels and marks: confirmed, the same fault, another, none, not asked about', () => {
  const marks = [mark('blame-customer', 'was you'), mark('denial', 'Nothing'), mark('concealment', 'Do not tell'), mark('sarcasm', 'Do not tell'), mark('denial', 'A plain')];
  const judged = count(marks, [place('It was you.', 'B', 'BS'), place('Nothing happened.', 'D', 'D'), place('Do not tell her.', 'C', 'C')]);
  expect(judged).toMatchObject({ places: 3, agreed: 2, plain: 0, plainFaulty: 0 });
  expect(judged.rules).toEqual({
    'blame-customer': { labels: 1, confirmed: 1, sameFault: 0, otherFault: 0, noFault: 0, notAsked: 0 }, denial: { labels: 0, confirmed: 0, sameFault: 1, otherFault: 0, noFault: 0, notAsked: 1 },
    concealment: { labels: 0, confirmed: 0, sameFault: 1, otherFault: 0, noFault: 0, notAsked: 0 }, sarcasm: { labels: 0, confirmed: 0, sameFault: 0, otherFault: 1, noFault: 0, notAsked: 0 },
  });
});

it('counts a fault only where both readers see it, and sentences with neither label nor mark apart', () => {
  const judged = count([mark('denial', 'Nothing')], [place('It was you.', '-', 'B'), place('Nothing happened.', 'D', '-'), place('A plain line.', 'S', 'S'), place('Do not tell her.', '-', '-')]);
  expect(judged).toMatchObject({ agreed: 2, plain: 2, plainFaulty: 1, rules: { 'blame-customer': { labels: 1, confirmed: 0 }, denial: { sameFault: 0, otherFault: 0, noFault: 1 } } });
});
