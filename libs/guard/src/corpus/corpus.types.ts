/**
 * The labelled messages with which the guard is measured (libs/guard/corpus/*.json). Labels follow written conventions (report.ts draws them
 * into the documentation), never the program: where the guard disagrees with a label, the convention decides which of the two is mended.
 */
import type { AddressForm, CommitmentKind, GuardLanguage, GuardMessageType, GuardRule, GuardVerdict } from '../guard.types';

/**
 * The authors of the rules see the misses of `dev`, `fresh-dev`, `times-dev`, `tuning-dev`, `later-dev`, `wide-dev` and `plain-dev` only; what is claimed in public is measured on `held-out`. The
 * fresh, later, wide and plain parts and those about times alone were written later, without sight of rules and corpus.
 */
export const CORPUS_SPLITS = ['dev', 'held-out', 'fresh-dev', 'fresh-held-out', 'times-dev', 'times-held-out', 'tuning-dev', 'tuning-held-out', 'later-dev', 'later-held-out', 'wide-dev', 'wide-held-out', 'plain-dev', 'plain-held-out', 'unseen'] as const;
export type CorpusSplit = (typeof CORPUS_SPLITS)[number];

export interface ExpectedCommitment {
  /** The words of the time, or of the promise where it has none; they stand exactly once in the text. */
  readonly words: string;
  readonly kind: CommitmentKind;
  /** Last instant that keeps the word, as local time of the case's zone (`2026-11-24T12:00`); null for an undated promise. */
  readonly latest: string | null;
}

export interface ExpectedMark {
  readonly rule: GuardRule;
  /** Empty for what is missing; otherwise words that stand exactly once in the text. */
  readonly words: string;
}

export interface CorpusCase {
  readonly id: string;
  readonly language: GuardLanguage;
  readonly form: AddressForm;
  readonly messageType: GuardMessageType;
  readonly verdict: GuardVerdict;
  /** ISO instant with the offset of the zone. */
  readonly sentAt: string;
  readonly timeZone: string;
  readonly split: CorpusSplit;
  readonly text: string;
  readonly expected: { readonly commitments: readonly ExpectedCommitment[]; readonly marks: readonly ExpectedMark[] };
  /** No mark is expected; well-made commitments may stand in it. */
  readonly innocent: boolean;
}

/** What is wrong with a corpus file, for the person who wrote it. */
export interface CorpusProblem {
  readonly id: string;
  readonly problem: string;
}
