/** What the trained reader is made of. */
import type { GuardRule } from '../guard.types';

/** The rules the reader knows, in the order of a table's columns. */
export const TRAINED_RULES = ['blame-customer', 'denial', 'concealment', 'sarcasm', 'filler', 'certainty'] as const satisfies readonly GuardRule[];
export type TrainedRule = (typeof TRAINED_RULES)[number];

/** How the reader stood when its table was drawn: sentences it had not been trained on, by folds. Shares 0–1. */
export interface TrainedFigures {
  /** Faulty sentences and all others of this language. */
  readonly faulty: number;
  readonly others: number;
  /** Share of the faulty ones that were found. */
  readonly recall: number;
  /** The same of those that stand in messages of the open corpus parts. */
  readonly openRecall: number;
  /** Share of the near misses written beside them that were marked. */
  readonly nearMarked: number;
  /** Share of ordinary sentences of whole messages that were marked. */
  readonly ordinaryMarked: number;
}

export interface TrainedColumn {
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** A sentence is marked from this score on; chosen on sentences the weights had not seen. */
  readonly threshold: number;
  readonly figures: TrainedFigures;
}

/** A table as it stands in its file. */
export interface TrainedTable {
  /** Name of the sentences it was drawn from (tools/guard/material.mjs). */
  readonly material: string;
  readonly columns: Readonly<Record<TrainedRule, TrainedColumn>>;
  /** Signed bytes in base64: for each slot one weight a rule. */
  readonly weights: string;
}
