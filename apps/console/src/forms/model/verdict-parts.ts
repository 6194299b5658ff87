/** What a verdict asks for beside itself, told at its field before anything is sent. The API judges the same again. Pure. */
import type { FieldProblem } from './payload';
import { groupsOf, textOf, textsOf } from './values';
import type { Group } from './values';

/** Which parts are right is asked of "partly", who explains it and how of a misunderstanding. */
export const ASKED_OF: Readonly<Record<string, readonly string[]>> = { partly: ['parts'], misunderstanding: ['explainedBy', 'explainedHow'] };

export function verdictProblems(command: string, group: Group): readonly FieldProblem[] {
  if (command !== 'decide-claim') return [];
  return groupsOf(group.values['verdicts']).flatMap(({ values }, index) => (ASKED_OF[textOf(values['verdict'])] ?? [])
    .filter((key) => textOf(values[key]).trim() === '' && textsOf(values[key]).every((one) => one.trim() === ''))
    .map((key) => ({ path: `verdicts.${String(index)}.${key}`, code: 'form.missing' })));
}
