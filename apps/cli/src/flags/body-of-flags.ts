/** From flags back to the body of a command. */
import type { Flag, Step } from './flags-of-schema';

export interface Given {
  readonly flag: Flag;
  /** The text of the flag; true for a bare boolean, null for `--no-…`. */
  readonly value: string | true | null;
}
type Body = Record<string, unknown>;

/**
 * Lays the flags, in the order they were written, over `base` (a body from a file, or nothing). Values of a list are added to it. In
 * a list of objects a flag that the last item already has begins the next item: `--contacts.name A --contacts.email a@b --contacts.name B`.
 * Values are not judged here: what is no number stays text, so that the command's own parser names the problem. Pure.
 */
export function bodyOfFlags(given: readonly Given[], base: Readonly<Body> = {}): Body {
  const body = structuredClone<Body>({ ...base });
  for (const { flag, value } of given) for (const one of partsOf(flag, value)) place(body, flag.steps, valueOf(flag, one));
  return body;
}

/** Several codes may be written as one word with commas, or the flag repeated; codes hold no comma. */
function partsOf(flag: Flag, value: Given['value']): readonly Given['value'][] {
  const severalCodes = flag.kind === 'choice' && flag.steps.at(-1)?.many === true && typeof value === 'string';
  return severalCodes ? value.split(',').map((part) => part.trim()) : [value];
}

function valueOf(flag: Flag, value: Given['value']): unknown {
  if (flag.kind === 'boolean') return value === true;
  if (value === null || value === true) return null;
  if (flag.kind === 'number' || (flag.kind === 'choice' && flag.choices.every((choice) => typeof choice === 'number'))) {
    return /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  }
  return value;
}

function place(body: Body, steps: readonly Step[], value: unknown): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    if (!step.many) body[step.key] = value;
    else if (value !== null) body[step.key] = [...listOf(body[step.key]), value];
    else body[step.key] = [];
    return;
  }
  place(step.many ? itemFor(body, step, rest) : childOf(body, step.key), rest, value);
}

/** The last object of the list, or a new one where the last already has what is to be set. */
function itemFor(body: Body, step: Step, rest: readonly Step[]): Body {
  const list = listOf(body[step.key]);
  const last = list.at(-1);
  body[step.key] = list;
  if (isBody(last) && !isTaken(last, rest)) return last;
  const item: Body = {};
  list.push(item);
  return item;
}

function childOf(body: Body, key: string): Body {
  const child = body[key];
  if (isBody(child)) return child;
  const fresh: Body = {};
  body[key] = fresh;
  return fresh;
}

function isTaken(item: Body, steps: readonly Step[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined || step.many) return false;
  if (rest.length === 0) return Object.hasOwn(item, step.key);
  const child = item[step.key];
  return isBody(child) && isTaken(child, rest);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
