/** Reads request bodies strictly: bounded, well-formed UTF-8, JSON. Express's own parser would turn broken bytes into replacement characters unsaid. */
import express from 'express';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemError } from './request';

/** Longer than any form of ours; texts inside are bounded one by one by the contracts. */
export const BODY_MAX_BYTES = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });
const refused = (code: string, params: Record<string, string | number> = {}): ProblemError => new ProblemError({ ok: false, code, params });

/** The middlewares that put a parsed body on the request; an empty body reads as `{}`. Refuses input.unsupported-type, input.malformed-text, input.not-json, payload.too-large. */
export function strictJson(): (RequestHandler | ErrorRequestHandler)[] {
  return [express.raw({ type: () => true, limit: BODY_MAX_BYTES }), tooLarge, parseBody];
}

function tooLarge(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  const large = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
  next(large ? refused('payload.too-large', { mostBytes: BODY_MAX_BYTES }) : error);
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
    throw refused('input.malformed-text', { field: 'body' });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw refused('input.not-json');
  }
}
