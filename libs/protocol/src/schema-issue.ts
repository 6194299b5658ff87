/** Turns an issue of the schema into one of our codes, so that a person reads what to write instead of what a library found. */
import { z } from 'zod';
import type { Path } from './locate';
import { nearestName } from './nearest';
import { problemTexts } from './problems';
import type { ProblemCode, ProblemParams } from './problems';

export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly params: ProblemParams;
}

const MAX_SHOWN = 60;

/** One finding per issue, one per unknown field; `value` is the whole parsed file, `schema` the one it was tried on. */
export function findingsOf(issue: z.core.$ZodIssue, value: unknown, schema: z.core.$ZodType): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const given = valueAt(value, path);
  const shown = { value: show(given) };
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({ code: 'protocol.unknown-key', path: [...path, key], params: { key: show(key), nearest: nearestName(key, known), known: known.join(', ') } }));
  }
  const field = String(path.at(-1) ?? '');
  if (given === undefined || (field === 'source' && (given === '' || given === null))) {
    return [{ code: field === 'source' ? 'protocol.source-missing' : 'protocol.missing', path, params: { field } }];
  }
  const named = `protocol.${issue.message}`;
  if (isCode(named)) return [{ code: named, path, params: shown }];
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      return [{ code: 'protocol.not-one-of', path, params: { ...shown, nearest: nearestName(show(given), known), known: known.join(', ') } }];
    }
    case 'too_big':
    case 'too_small': {
      const limit = issue.code === 'too_big' ? `≤ ${String(issue.maximum)}` : `≥ ${String(issue.minimum)}`;
      return [{ code: typeof given === 'number' ? 'protocol.range' : 'protocol.size', path, params: { ...shown, limit } }];
    }
    case 'invalid_format':
      return [{ code: 'protocol.address', path, params: shown }];
    case 'invalid_type':
      return [{ code: 'protocol.wrong-type', path, params: { ...shown, expected: issue.expected } }];
    default:
      return [{ code: 'protocol.wrong-type', path, params: { ...shown, expected: issue.message } }];
  }
}

function isCode(name: string): name is ProblemCode {
  return Object.hasOwn(problemTexts, name);
}

/** Scalars as they stand, anything deeper by its brackets: an anchor may contain itself. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  const text = typeof value === 'object' && value !== null ? '{…}' : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** The fields the schema knows at `path`. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  let at: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) {
      const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = at.shape;
      at = unwrap(shape[String(step)]);
    }
    else if (at instanceof z.ZodArray) at = unwrap(at.element);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
