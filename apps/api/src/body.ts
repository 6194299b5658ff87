/** Reads request bodies strictly: bounded, well-formed UTF-8, JSON. Express's own parser would turn broken bytes into replacement characters unsaid. */
import express from 'express';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemError } from './request';

/** Longer than any form of ours; texts inside are bounded one by one by the contracts. */
export const BODY_MAX_BYTES = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Deeper than any form of ours; what lies below is unknown to every contract and refused there. */
const MAX_DEPTH = 32;
const MAX_NAME_CHARS = 80;
const refused = (code: string, params: Record<string, string | number> = {}): ProblemError => new ProblemError({ ok: false, code, params });
/** With the field at fault, as a name of the body's own or of a header. */
const refusedAt = (code: string, field: string, params: Record<string, string> = {}): ProblemError => new ProblemError({ ok: false, code, field, params: { field, ...params } });

/**
 * The middlewares that put a parsed body on the request; an empty body reads as `{}`. Refuses input.unsupported-type, input.not-json,
 * payload.too-large (counted unpacked), input.bad-format for a Content-Encoding that is not known here, and in whatever field it is
 * input.malformed-text (bytes or characters cut in half) and input.control-character (NUL, which no column keeps).
 */
export function strictJson(): (RequestHandler | ErrorRequestHandler)[] {
  return [express.raw({ type: () => true, limit: BODY_MAX_BYTES }), unreadable, parseBody];
}

/** What the bytes themselves refuse: too many, packed in an unknown way, not what they say they are. Anything else stays a fault. */
function unreadable(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (type === 'entity.too.large') next(refused('payload.too-large', { mostBytes: BODY_MAX_BYTES }));
  else if (type === 'encoding.unsupported') next(refusedAt('input.bad-format', 'Content-Encoding', { format: 'gzip, deflate, br' }));
  else next(status >= 400 && status < 500 ? refused('input.not-json') : error);
}

function parseBody(request: Request, _response: Response, next: NextFunction): void {
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
    request.body = {};
    next();
    return;
  }
  try {
    request.body = parsed(request, bytes);
    next();
  } catch (error) {
    next(error);
  }
}

function parsed(request: Request, bytes: Buffer): unknown {
  if (request.is('application/json') === false) throw refused('input.unsupported-type');
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw refusedAt('input.malformed-text', 'body');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('input.not-json');
  }
  const broken = unstorable(value);
  if (broken !== null) throw refusedAt(broken.code, broken.field);
  return value;
}

/** The first text that no column and no UTF-8 can carry, whatever the field is called. */
function unstorable(body: unknown): { readonly code: string; readonly field: string } | null {
  const waiting: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: body, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const code = /\p{Surrogate}/u.test(value) ? 'input.malformed-text' : value.includes('\0') ? 'input.control-character' : null;
      if (code !== null) return { code, field: path.join('.') };
    } else if (typeof value === 'object' && value !== null && path.length < MAX_DEPTH) {
      const inside = Object.entries(value).map(([name, one]: [string, unknown]) => ({ value: one, path: [...path, named(name)] }));
      waiting.push(...inside.reverse());
    }
  }
  return null;
}

const named = (name: string): string => name.slice(0, MAX_NAME_CHARS).replace(/\p{Surrogate}/gu, '\uFFFD');
