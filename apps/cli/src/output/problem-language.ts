/** The API answers a person in his own language; who asks for another on the command line gets that. */
import { CliFailure } from '../failure';
import type { Terminal } from '../terminal';

/** The same failure with the words of the language asked for, drawn from its code and params. Left alone with --json: there the API's words stand. */
export async function inLanguage(failure: CliFailure, { lang, json }: Pick<Terminal, 'lang' | 'json'>): Promise<CliFailure> {
  const { problem } = failure;
  if (json || problem.status === 0) return failure;
  const [{ isProblemCode }, { problemText }] = await Promise.all([import('#contracts'), import('#i18n')]);
  const textOf = (code: string, params: Readonly<Record<string, unknown>>): { readonly title: string; readonly detail: string } | undefined =>
    isProblemCode(code) ? problemText(code, plain(params), { language: lang, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }) : undefined;
  const text = textOf(problem.code, problem.params);
  // Several fields at once come with their own words only; those are kept rather than lost.
  if (text === undefined || problem.problems !== undefined) return failure;
  return new CliFailure({ ...problem, ...text }, failure.exitCode);
}

function plain(params: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'));
}
