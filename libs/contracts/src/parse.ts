/** From a zod failure to our own problem codes. The only place that knows zod's issue names. */
import type { z } from 'zod';

export interface InputProblem {
  /** A code of the problem catalogue. */
  readonly code: string;
  /** Dotted path of the field at fault; empty for the body itself. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}
export type Parsed<T> = { readonly ok: true; readonly value: T } | (InputProblem & { readonly ok: false; readonly all: readonly InputProblem[] });

/** Problems reported at once: enough to mend a form, bounded so that a hostile body cannot make a long answer. */
const MAX_PROBLEMS = 20;
const MAX_NAME_CHARS = 80;
type Issue = z.core.$ZodIssue;

/** Parses `input`; on failure the first problem stands in the answer itself and all of them (at most 20) in `all`. Never throws. */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const all = result.error.issues.flatMap((issue) => problemsOf(issue, input)).slice(0, MAX_PROBLEMS);
  const first = all[0] ?? { code: 'input.invalid', field: '', params: {} };
  return { ok: false, ...first, all };
}

function problemsOf(issue: Issue, input: unknown, base: readonly PropertyKey[] = []): readonly InputProblem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem('input.unknown-field', [...path, key]));
  if (issue.code === 'invalid_union') return unionProblems(issue, input, path);
  return [single(issue, input, path)];
}

/** Of a union the branch that got furthest speaks (fewest problems): its problems are the ones a person can mend. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown, path: readonly PropertyKey[]): readonly InputProblem[] {
  const branches = issue.errors.filter((branch) => branch.length > 0).map((branch) => branch.flatMap((inner) => problemsOf(inner, input, path)));
  const [best] = branches.sort((a, b) => a.length - b.length);
  if (best !== undefined) return best;
  return [problem(valueAt(input, path) === undefined ? 'input.missing' : 'input.not-allowed', path, { allowed: '' })];
}

function single(issue: Issue, input: unknown, path: readonly PropertyKey[]): InputProblem {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(input, path) === undefined ? problem('input.missing', path) : problem('input.wrong-type', path, { expected: issue.expected });
    case 'invalid_value':
      if (valueAt(input, path) === undefined) return problem('input.missing', path);
      return problem('input.not-allowed', path, { allowed: issue.values.map(String).join(', ') });
    case 'too_big':
      return problem(sizeCode(issue.origin, 'input.too-long', 'input.too-many'), path, { most: Number(issue.maximum) });
    case 'too_small':
      return problem(sizeCode(issue.origin, 'input.empty', 'input.too-few'), path, { least: Number(issue.minimum) });
    case 'invalid_format':
      return problem('input.bad-format', path, { format: formOf(issue) });
    case 'custom':
      return customProblem(issue, path);
    default:
      return problem('input.invalid', path);
  }
}

/** Forms that are patterns to the schemas and have a name to people (display.ts in #i18n says each in words, with an example). */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\[A-Z\]\{3\}/, 'currency'], [/\[A-Za-z0-9\._:#@-\]\*/, 'id'], [/\^\\\+\?\[0-9\]/, 'phone'], [/#\[0-9a-f\]\{6\}/, 'colour'], [/\\d\{1,\d\}/, 'number'], [/\\d\{4\}/, 'year'],
];
function formOf(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const pattern = 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern : '';
  return issue.format === 'regex' ? (FORMS.find(([known]) => known.test(pattern))?.[1] ?? issue.format) : issue.format;
}

function sizeCode(origin: string, forText: string, forList: string): string {
  if (origin === 'string') return forText;
  return origin === 'array' || origin === 'set' ? forList : 'input.out-of-range';
}

function customProblem(issue: Extract<Issue, { code: 'custom' }>, path: readonly PropertyKey[]): InputProblem {
  const { code, ...rest } = issue.params ?? {};
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(rest)) if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  return problem(typeof code === 'string' ? code : 'input.invalid', path, params);
}

function problem(code: string, path: readonly PropertyKey[], params: InputProblem['params'] = {}): InputProblem {
  const field = path.map((part) => String(part).slice(0, MAX_NAME_CHARS)).join('.').replace(/\p{Surrogate}/gu, '\uFFFD');
  return { code, field, params: { field, ...params } };
}

/** The value the path leads to; undefined where there is none. Own properties only. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const part of path) {
    // A list that came as one text (`?status=a,b`): its items are there, only not under their index.
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
