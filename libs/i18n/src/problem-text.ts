/** Problems in words: title and what to do, from the catalogue in contracts. */
import { problemOf } from '#contracts';
import { displayMessage } from './display';
import type { DisplayOptions, RawParams } from './display';

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** Title and remedy of a problem code. Never throws for a missing param; an unknown code reads as a fault of ours. */
export function problemText(code: string, params: RawParams, options: DisplayOptions): ProblemText {
  const { title, todo } = problemOf(code);
  return { title: displayMessage(title, params, options), detail: displayMessage(todo, params, options) };
}
