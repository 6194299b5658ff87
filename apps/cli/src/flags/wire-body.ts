/** From a command as the domain carries it to the body the API takes: instants as ISO texts. */
import { isBody } from './body-of-flags';
import { flagsOf } from './flags-of-schema';
import type { Step } from './flags-of-schema';
import type { z } from 'zod';

/** A copy of `payload` in which every field that the schema calls an instant is ISO text instead of epoch milliseconds. Pure. */
export function wireBody(schema: z.ZodType, payload: object): Record<string, unknown> {
  const body: unknown = structuredClone(payload);
  if (!isBody(body)) throw new Error('a payload is an object');
  for (const flag of flagsOf(schema)) if (flag.kind === 'instant') rewrite(body, flag.steps);
  return body;
}

function rewrite(body: Record<string, unknown>, steps: readonly Step[]): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  const value = body[step.key];
  if (rest.length === 0) {
    if (typeof value === 'number') body[step.key] = new Date(value).toISOString();
    return;
  }
  for (const child of Array.isArray(value) ? value : [value]) if (isBody(child)) rewrite(child, rest);
}
