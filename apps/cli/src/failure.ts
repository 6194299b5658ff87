/** Everything that ends a command without its result: a problem with a code, and the exit code it stands for. */
import { EXIT } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { FAILURES } from './texts/failures';
import type { FailureCode } from './texts/failures';
import { fill } from './texts/language';
import type { Lang } from './texts/language';

/** problem+json as the API writes it; the tool's own problems take the same form, with status 0 where no server spoke. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly field?: string;
  readonly problems?: readonly { readonly code: string; readonly field: string; readonly detail: string }[];
}

export class CliFailure extends Error {
  constructor(readonly problem: ProblemJson, readonly exitCode: ExitCode) {
    super(problem.detail);
    this.name = 'CliFailure';
  }
}

/** A failure of the tool itself, in the language asked for. */
export function failureOf(code: FailureCode, lang: Lang, params: Readonly<Record<string, string | number>> = {}): CliFailure {
  const { exit, title, todo } = FAILURES[code];
  const problem: ProblemJson = { type: `/problems/${code}`, title: fill(title[lang], params, lang), status: 0, code, detail: fill(todo[lang], params, lang), params };
  return new CliFailure(problem, EXIT[exit]);
}
