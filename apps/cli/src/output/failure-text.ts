/** How a failure reads: problem JSON, or one sentence and the way out. */
import type { CliFailure } from '../failure';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { painter } from './colour';

/** The words on standard error. The fields at fault follow a line each, by the names of their flags. Pure. */
export function renderFailure({ problem }: CliFailure, { json, colour }: Pick<Terminal, 'json' | 'colour'>): string {
  if (json) return `${JSON.stringify(problem)}\n`;
  const paint = painter(colour);
  const detail = problem.detail === '' || problem.detail === problem.title ? '' : ` ${problem.detail}`;
  const dot = /[.!?:]$/.test(problem.title) ? '' : '.';
  const more = (problem.problems ?? []).slice(1).map((one) => `  ${one.detail}`);
  return `${[`${paint('late', harmless(problem.title))}${dot}${harmless(detail)} (${problem.code})`, ...more.map(harmless)].join('\n')}\n`;
}
