import { parseWith } from '#contracts';
import type { z } from 'zod';
import { ProblemError } from '../request';

/** The body by its schema; throws the first problem of it with all of them. */
export function bodyOf<S extends z.ZodType>(schema: S, request: { readonly body: unknown }): z.output<S> {
  const parsed = parseWith(schema, request.body);
  if (parsed.ok) return parsed.value;
  const { code, params, field, all } = parsed;
  throw new ProblemError({ ok: false, code, params, field }, all);
}
