/**
 * Measures a guard against labelled messages. Counting:
 * - a mark is right when a label of the same rule overlaps it; a label is found when a mark of its rule overlaps it; several marks on one label
 *   are one find; `missing-element` is compared by rule alone, once per message;
 * - a dated commitment is right when a dated label overlaps it, the kinds are equal and the last instants differ by at most a minute;
 *   `commitment-timed` counts the same without the kind, `commitment-found` without kind and instant, so that a reader sees what failed;
 * - undated promises are counted apart and carry no target.
 */
import type { Commitment, GuardInput, GuardLanguage, GuardReport, GuardRule, Mark } from '../guard.types';
import { GUARD_RULES } from '../guard.types';
import type { CorpusCase, CorpusSplit, ExpectedCommitment } from './corpus.types';
import { instantOfLocal } from './local-instant';
import { inputOf } from './read-corpus';

const INSTANT_TOLERANCE_MS = 60_000;

export const SUBJECTS = ['dated-commitment', 'commitment-timed', 'commitment-found', 'undated-commitment', ...GUARD_RULES] as const;
export type Subject = (typeof SUBJECTS)[number];

/** `kind` and `instant`: found, but with another kind or another last instant than the label. */
export type MissWhat = 'missed' | 'false-alarm' | 'kind' | 'instant';

export interface Miss {
  readonly id: string;
  readonly language: GuardLanguage;
  readonly split: CorpusSplit;
  readonly subject: Subject;
  readonly what: MissWhat;
  readonly words: string;
  /** Expected and answered value, or the code of the mark; empty when the words say all. */
  readonly note: string;
}

/** Labels found, answers that meet no label, labels not found. Several answers on one label are one true positive. */
export interface Tally {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export interface Score extends Tally {
  readonly subject: Subject;
  readonly language: GuardLanguage;
  readonly split: CorpusSplit;
}

export interface Evaluation {
  readonly messages: number;
  readonly innocents: number;
  /** Innocent messages on which at least one mark was set. */
  readonly innocentsMarked: number;
  readonly scores: readonly Score[];
  readonly misses: readonly Miss[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Label<T> extends Span {
  readonly label: T;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const located = <T extends { readonly words: string }>(body: string, label: T): Label<T> => {
  const start = body.indexOf(label.words);
  return { start, end: start + label.words.length, label };
};

interface Counted extends Tally {
  readonly subject: Subject;
  readonly misses: readonly Omit<Miss, 'id' | 'language' | 'split'>[];
}

function countMarks(item: CorpusCase, rule: GuardRule, answers: readonly Mark[]): Counted {
  const labels = item.expected.marks.filter((mark) => mark.rule === rule).map((mark) => located(item.text, mark));
  const alarm = (mark: Mark) => ({ subject: rule, what: 'false-alarm' as const, words: mark.words, note: mark.code });
  if (rule === 'missing-element') {
    const [wanted, got] = [labels.length > 0, answers.length > 0];
    const misses = wanted ? [{ subject: rule, what: 'missed' as const, words: '', note: item.messageType }] : answers.map(alarm);
    return {
      subject: rule, truePositive: Number(wanted && got), falsePositive: Number(!wanted && got), falseNegative: Number(wanted && !got),
      misses: wanted === got ? [] : misses,
    };
  }
  const missed = labels.filter((label) => !answers.some((mark) => overlaps(label, mark)));
  const wrong = answers.filter((mark) => !labels.some((label) => overlaps(label, mark)));
  return {
    subject: rule, truePositive: labels.length - missed.length, falsePositive: wrong.length, falseNegative: missed.length,
    misses: [...missed.map(({ label }) => ({ subject: rule, what: 'missed' as const, words: label.words, note: '' })), ...wrong.map(alarm)],
  };
}

const local = (instantMs: number | null, timeZone: string): string =>
  instantMs === null ? '–' : new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instantMs);

const instantOf = (item: CorpusCase, { latest }: ExpectedCommitment): number => (latest === null ? NaN : (instantOfLocal(latest, item.timeZone) ?? NaN));
const isAt = (item: CorpusCase, label: ExpectedCommitment, { latest }: Commitment): boolean => latest !== null && Math.abs(latest - instantOf(item, label)) <= INSTANT_TOLERANCE_MS;

/** Words and last instant, whatever the kind. */
function countTimed(item: CorpusCase, answers: readonly Commitment[]): Counted {
  const labels = item.expected.commitments.filter(({ latest }) => latest !== null).map((label) => located(item.text, label));
  const agrees = (at: Label<ExpectedCommitment>, answer: Commitment): boolean => overlaps(at, answer) && isAt(item, at.label, answer);
  const missed = labels.filter((at) => !answers.some((answer) => agrees(at, answer))).length;
  const wrong = answers.filter((answer) => !labels.some((at) => agrees(at, answer))).length;
  return { subject: 'commitment-timed', truePositive: labels.length - missed, falsePositive: wrong, falseNegative: missed, misses: [] };
}

function countDated(item: CorpusCase, answers: readonly Commitment[]): Counted {
  const labels = item.expected.commitments.filter(({ latest }) => latest !== null).map((label) => located(item.text, label));
  const sameInstant = (label: ExpectedCommitment, answer: Commitment): boolean => isAt(item, label, answer);
  const agrees = (at: Label<ExpectedCommitment>, answer: Commitment): boolean =>
    overlaps(at, answer) && answer.kind === at.label.kind && sameInstant(at.label, answer);
  const missed = labels.filter((at) => !answers.some((answer) => agrees(at, answer)));
  const wrong = answers.filter((answer) => !labels.some((at) => agrees(at, answer)));
  const misses = missed.map((at) => {
    const near = answers.find((answer) => overlaps(at, answer) && sameInstant(at.label, answer)) ?? answers.find((answer) => overlaps(at, answer));
    const what: MissWhat = near === undefined ? 'missed' : sameInstant(at.label, near) ? 'kind' : 'instant';
    const got = near === undefined ? '' : `, got ${near.kind} ${local(near.latest, item.timeZone)}`;
    const note = `expected ${at.label.kind} ${local(instantOf(item, at.label), item.timeZone)}${got}`;
    return { subject: 'dated-commitment' as const, what, words: at.label.words, note };
  });
  const alarms = wrong.filter((answer) => !labels.some((at) => overlaps(at, answer))).map((answer) => ({
    subject: 'dated-commitment' as const, what: 'false-alarm' as const, words: answer.words, note: `${answer.kind} ${local(answer.latest, item.timeZone)}`,
  }));
  return {
    subject: 'dated-commitment', truePositive: labels.length - missed.length, falsePositive: wrong.length, falseNegative: missed.length,
    misses: [...misses, ...alarms],
  };
}

/** Range only, no kind and no instant: for the detection of dated promises and for promises without a date. */
function countFound(item: CorpusCase, answers: readonly Commitment[], subject: 'commitment-found' | 'undated-commitment'): Counted {
  const dated = subject === 'commitment-found';
  const labels = item.expected.commitments.filter(({ latest }) => (latest !== null) === dated).map((label) => located(item.text, label));
  const missed = labels.filter((at) => !answers.some((answer) => overlaps(at, answer)));
  const wrong = answers.filter((answer) => !labels.some((at) => overlaps(at, answer)));
  const misses = dated ? [] : [
    ...missed.map(({ label }) => ({ subject, what: 'missed' as const, words: label.words, note: label.kind })),
    ...wrong.map(({ words, kind }) => ({ subject, what: 'false-alarm' as const, words, note: kind })),
  ];
  return { subject, truePositive: labels.length - missed.length, falsePositive: wrong.length, falseNegative: missed.length, misses };
}

function countCase(item: CorpusCase, report: GuardReport): readonly Counted[] {
  const dated = report.commitments.filter(({ latest }) => latest !== null);
  const undated = report.commitments.filter(({ latest }) => latest === null);
  return [
    countDated(item, dated),
    countTimed(item, dated),
    countFound(item, dated, 'commitment-found'),
    countFound(item, undated, 'undated-commitment'),
    ...GUARD_RULES.map((rule) => countMarks(item, rule, report.marks.filter((mark) => mark.rule === rule))),
  ];
}

const EMPTY: Tally = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
const add = (a: Tally, b: Tally): Tally => ({
  truePositive: a.truePositive + b.truePositive, falsePositive: a.falsePositive + b.falsePositive, falseNegative: a.falseNegative + b.falseNegative,
});

/** Share of labels found, 0–1; null without labels. */
export const recallOf = ({ truePositive, falseNegative }: Tally): number | null =>
  truePositive + falseNegative === 0 ? null : truePositive / (truePositive + falseNegative);
/** Share of answers that meet a label, 0–1; null without answers. */
export const precisionOf = ({ truePositive, falsePositive }: Tally): number | null =>
  truePositive + falsePositive === 0 ? null : truePositive / (truePositive + falsePositive);

/** Runs the guard over the cases and counts, per subject, language and split. Pure, as far as `check` is; a fault of `check` is thrown on. */
export function evaluate(cases: readonly CorpusCase[], check: (input: GuardInput) => GuardReport): Evaluation {
  const sums = new Map<string, Score>();
  const misses: Miss[] = [];
  let innocentsMarked = 0;
  for (const item of cases) {
    const report = check(inputOf(item));
    if (item.innocent && report.marks.length > 0) innocentsMarked += 1;
    const { id, language, split } = item;
    for (const counted of countCase(item, report)) {
      const key = `${counted.subject} ${language} ${split}`;
      sums.set(key, { subject: counted.subject, language, split, ...add(sums.get(key) ?? EMPTY, counted) });
      misses.push(...counted.misses.map((miss) => ({ id, language, split, ...miss })));
    }
  }
  const innocents = cases.filter(({ innocent }) => innocent).length;
  return { messages: cases.length, innocents, innocentsMarked, scores: [...sums.values()], misses };
}

/** Sum over the scores that agree with everything named; nothing named gives the whole corpus. */
export function tallyOf(evaluation: Evaluation, wanted: Partial<Pick<Score, 'subject' | 'language' | 'split'>>): Tally {
  return evaluation.scores
    .filter(({ subject }) => wanted.subject === undefined || wanted.subject === subject)
    .filter(({ language }) => wanted.language === undefined || wanted.language === language)
    .filter(({ split }) => wanted.split === undefined || wanted.split === split)
    .reduce((sum: Tally, score) => add(sum, score), EMPTY);
}

/** Messages of one split with the most misses first (equal counts by id), at most `limit`; by split, so that the held-out half stays unseen. */
export function worstMisses(evaluation: Evaluation, split: CorpusSplit, limit: number): readonly { readonly id: string; readonly misses: readonly Miss[] }[] {
  const byId = new Map<string, Miss[]>();
  for (const miss of evaluation.misses) if (miss.split === split) byId.set(miss.id, [...(byId.get(miss.id) ?? []), miss]);
  const messages = [...byId].map(([id, misses]) => ({ id, misses }));
  return messages.sort((a, b) => b.misses.length - a.misses.length || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
