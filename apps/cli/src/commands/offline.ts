/** From what a pure tool gives back to words, JSON and the exit code. */
import type { Cli } from '../cli';
import { CliFailure } from '../failure';
import type { ProblemJson } from '../failure';
import { EXIT, exitCodeOf } from '../exit-codes';
import { isBody } from '../flags/body-of-flags';
import type { OfflineResult } from '../offline/offline-result';
import type { Lang } from '../texts/language';
import { say } from '../terminal';
import type { CalendarDefinition } from '#calendar';

/**
 * Prints a tool's result. A refusal (it has a code) is a problem on standard error like any other; what a tool found wrong in a file it
 * was asked to look at is its result and stands on standard output.
 */
export async function printOffline(cli: Cli, result: OfflineResult): Promise<void> {
  const { terminal } = cli;
  const { json } = result;
  if (result.exitCode !== EXIT.ok && isBody(json) && typeof json['code'] === 'string') {
    const params = isBody(json['params']) ? json['params'] : {};
    throw await refusalFailure({ code: json['code'], params, detail: result.text(terminal.lang), exitCode: result.exitCode, ...(Array.isArray(json['problems']) ? { problems: json['problems'].flatMap((one: unknown) => fieldProblem(one, terminal.lang)) } : {}) });
  }
  say(terminal, terminal.json ? JSON.stringify(json) : result.text(terminal.lang));
  cli.exitCode = result.exitCode;
}

export interface OfflineRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly detail: string;
  /** Where the catalogue of problems does not know the code. */
  readonly exitCode: 0 | 1 | 2;
  readonly problems?: NonNullable<ProblemJson['problems']>;
}

/** A tool's refusal as a failure; the exit code is that of the same refusal by the API. */
export async function refusalFailure({ code, params, detail, exitCode, problems }: OfflineRefusal): Promise<CliFailure> {
  const { isProblemCode, problemOf } = await import('#contracts');
  const status = isProblemCode(code) ? problemOf(code).status : exitCode === 2 ? 400 : 422;
  const problem: ProblemJson = { type: `/problems/${code}`, title: detail, status, code, detail, params, ...(problems === undefined ? {} : { problems }) };
  return new CliFailure(problem, isProblemCode(code) ? exitCodeOf(status, code) : exitCode === 0 ? EXIT.refused : exitCode);
}

/** A flaw of a file as the tools name it (path or field; a text of one or both languages) in the form of a problem document. */
function fieldProblem(value: unknown, lang: Lang): NonNullable<ProblemJson['problems']> {
  if (!isBody(value) || typeof value['code'] !== 'string') return [];
  const { code, detail, message } = value;
  const text = isBody(message) ? message[lang] : (detail ?? message);
  const field = value['field'] ?? value['path'];
  return [{ code, field: typeof field === 'string' ? field : '', detail: typeof text === 'string' ? text : '' }];
}

/** Calendars of `--calendar-file`; fails with file, line and what to write instead. */
export async function ownCalendars(cli: Pick<Cli, 'read' | 'terminal'>, files: readonly string[]): Promise<readonly CalendarDefinition[]> {
  if (files.length === 0) return [];
  const { calendarRefusalText, parseCalendarFile } = await import('#calendar');
  const { lang } = cli.terminal;
  const calendars: CalendarDefinition[] = [];
  for (const file of files) {
    const read = parseCalendarFile(await cli.read(file), file);
    if (!read.ok) {
      const problems = read.problems.map((one) => ({ code: one.rule, field: one.path, detail: `${one.file}:${String(one.line)} ${one.path}: ${one[lang]}` }));
      throw await refusalFailure({ code: read.code, params: read.params, detail: calendarRefusalText(read, lang), exitCode: 2, problems });
    }
    calendars.push(read.calendar);
  }
  return calendars;
}

/** Collects a repeatable option. */
export function more(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
