/** From a request to what a read works with, and from a page to its answer. */
import { parseWith } from '#contracts';
import type { z } from 'zod';
import { ProblemError } from '../request';
import type { Principal } from '../request';

/** What a read needs of a request. */
export interface ReadRequest {
  readonly principal?: Principal;
  readonly query: Readonly<Record<string, unknown>>;
}
/** What a read needs of a response: an export is not JSON. */
export interface ReadResponse {
  setHeader(name: string, value: string): unknown;
}

/** The query by its schema; throws the first problem of the input with all of them. NUL is refused in any of its values: no column knows it. */
export function queryOf<S extends z.ZodType>(schema: S, request: ReadRequest): z.output<S> {
  const parsed = parseWith(schema, { ...request.query });
  if (parsed.ok) {
    const field = Object.keys(request.query).find((name) => String(request.query[name]).includes('\0'));
    if (field !== undefined) throw new ProblemError({ ok: false, code: 'input.control-character', params: { field }, field });
    return parsed.value;
  }
  const { code, params, field, all } = parsed;
  throw new ProblemError({ ok: false, code, params, field }, all);
}
