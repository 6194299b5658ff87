/**
 * What two readers said of single places in the parts that are only counted, who knew neither labels nor marks: every label and every mark of
 * four rules as the guard set them then, mixed with sentences that had neither. It tells how far the labels can be trusted, and what of the
 * false alarms is a fault nobody had labelled. The labels themselves stay as they are: unmarked sentences were only sampled, so that to
 * add what the readers found beside the marks alone would flatter the guard.
 */
import type { GuardInput, GuardReport, GuardRule } from '../guard.types';
import type { CorpusCase } from './corpus.types';
import { inputOf } from './read-corpus';

/** A letter per fault a reader saw in the place: B, D, C, S; "-" for none. */
export interface JudgedPlace { readonly case: string; readonly start: number; readonly end: number; readonly readers: readonly [string, string] }

export const JUDGED_RULES = ['blame-customer', 'denial', 'concealment', 'sarcasm'] as const satisfies readonly GuardRule[];
export type JudgedRule = (typeof JUDGED_RULES)[number];
const LETTERS: Readonly<Record<JudgedRule, string>> = { 'blame-customer': 'B', denial: 'D', concealment: 'C', sarcasm: 'S' };

export interface JudgedCount {
  /** Labels, and those of them both readers confirm. */
  readonly labels: number;
  readonly confirmed: number;
  /** Marks without a label of their rule: both readers see this fault there, both see another of the four, the rest, and places they were not asked about. */
  readonly sameFault: number;
  readonly otherFault: number;
  readonly noFault: number;
  readonly notAsked: number;
}
export interface Judged {
  readonly places: number;
  readonly agreed: number;
  /** Places with neither label nor mark when they were read, and how many of those both call faulty. */
  readonly plain: number;
  readonly plainFaulty: number;
  readonly rules: Readonly<Record<JudgedRule, JudgedCount>>;
}

interface Span { readonly start: number; readonly end: number }
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const saw = (place: JudgedPlace, letter: string): boolean => place.readers.every((one) => one.includes(letter));
const sawFault = (place: JudgedPlace): boolean => place.readers.every((one) => one !== '-');

/** Holds the readers' words against labels and today's marks. Pure but for `check`. */
export function countJudged(cases: readonly CorpusCase[], places: readonly JudgedPlace[], check: (input: GuardInput) => GuardReport): Judged {
  const read = new Map(cases.map((item) => [item.id, item]));
  const about = new Map<string, JudgedPlace[]>();
  for (const place of places) about.set(place.case, [...(about.get(place.case) ?? []), place]);
  const looked = [...about].flatMap(([id, own]) => { const item = read.get(id); return item === undefined ? [] : [{ own, ...spansOf(item, check(inputOf(item))) }]; });
  const bare = looked.flatMap(({ own, labels, marks }) => own.filter((place) => ![...labels, ...marks].some((one) => overlaps(place, one))));
  return {
    places: places.length, agreed: places.filter(({ readers: [a, b] }) => sorted(a) === sorted(b)).length, plain: bare.length, plainFaulty: bare.filter(sawFault).length,
    rules: { 'blame-customer': ofRule(looked, 'blame-customer'), denial: ofRule(looked, 'denial'), concealment: ofRule(looked, 'concealment'), sarcasm: ofRule(looked, 'sarcasm') },
  };
}

const sorted = (letters: string): string => Array.from(letters).sort().join('');

interface Found extends Span { readonly rule: GuardRule }
interface Looked { readonly own: readonly JudgedPlace[]; readonly labels: readonly Found[]; readonly marks: readonly Found[] }

function spansOf(item: CorpusCase, report: GuardReport): Omit<Looked, 'own'> {
  const ours = (one: { readonly rule: GuardRule }): boolean => JUDGED_RULES.some((rule) => rule === one.rule);
  const labels = item.expected.marks.filter(ours).map(({ rule, words }) => ({ rule, start: item.text.indexOf(words), end: item.text.indexOf(words) + words.length }));
  return { labels, marks: report.marks.filter(ours) };
}

function ofRule(looked: readonly Looked[], rule: JudgedRule): JudgedCount {
  const letter = LETTERS[rule];
  const labelled = looked.flatMap(({ own, labels }) => labels.filter((one) => one.rule === rule).map((one) => own.filter((place) => overlaps(place, one))));
  const alarms = looked.flatMap(({ own, labels, marks }) => marks.filter((mark) => mark.rule === rule && !labels.some((one) => one.rule === rule && overlaps(mark, one))).map((mark) => own.filter((place) => overlaps(place, mark))));
  const asked = alarms.filter((at) => at.length > 0);
  const same = asked.filter((at) => at.some((place) => saw(place, letter))).length;
  const other = asked.filter((at) => !at.some((place) => saw(place, letter)) && at.some(sawFault)).length;
  return { labels: labelled.length, confirmed: labelled.filter((at) => at.some((place) => saw(place, letter))).length, sameFault: same, otherFault: other, noFault: asked.length - same - other, notAsked: alarms.length - asked.length };
}
