/** Everything that goes wrong leaves as application/problem+json: a code, what to do, no stack, no SQL. Faults are logged under the id the answer names. */
import { randomUUID } from 'node:crypto';
import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { problemOf, problemType } from '#contracts';
import type { ProblemDocument } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { fieldName, problemText } from '#i18n';
import { sqlStateOf } from '#persistence';
import { EngineUnavailable } from '#temporal-client';
import { ProblemError } from '../request';
import { actionName } from './action-names';
import type { Principal } from '../request';

type Language = 'he' | 'en';

/** In which language a problem is told, and on whose clock its times. */
export interface Told {
  readonly language: Language;
  readonly zone: string;
  /** The command that was asked for, as far as the address says: some fields are named by it. */
  readonly command?: string | undefined;
}
/** The zone of a desk as last read; null when it is not known. Must not wait: a problem may tell that the database is away. */
export type ZoneOfDesk = (deskId: string) => string | null;

/** For callers without a desk: the zone of the country of the language. */
const ZONE_OF_LANGUAGE: Readonly<Record<Language, string>> = { he: 'Asia/Jerusalem', en: 'Europe/London' };

/**
 * The language of an answer: the one a client names alone (a choice, as the console makes it; a browser's list is a habit), else the person's own,
 * else what the client would take, else Hebrew.
 */
export function languageOf(request: Request & { principal?: Principal }): Language {
  const named = request.header('accept-language');
  if (named === 'he' || named === 'en') return named;
  return request.principal?.language ?? (request.acceptsLanguages('he', 'en') === 'en' ? 'en' : 'he');
}

/** The problem document of a refusal. Both texts come from the catalogue; an unknown code reads as a fault of ours. */
export function problemDocument(refusal: Refusal, told: Told, all: readonly Refusal[] = []): ProblemDocument {
  const { language } = told;
  const { status, title } = problemOf(refusal.code);
  const detail = (one: Refusal): string => detailOf(one, told);
  return {
    type: problemType(refusal.code), title: title[language], status, code: refusal.code, detail: detailOf(refusal, told), params: { ...refusal.params },
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(all.length > 1 ? { problems: all.map((one) => ({ code: one.code, field: one.field ?? '', detail: detail(one) })) } : {}),
  };
}

/** What to do about it, in words. */
function detailOf(refusal: Refusal, { language, zone, command }: Told): string {
  const { action } = refusal.params;
  const named = typeof action === 'string' ? { action: actionName(action)[language] } : {};
  const field = refusal.params['field'] ?? refusal.field;
  const shown = typeof field === 'string' ? { field: fieldWords(refusal.code, field, { language, command }) } : {};
  return problemText(refusal.code, { ...refusal.params, ...shown, ...named }, { language, zone }).detail;
}

/** A field by the name its form gives it; one nobody named, or that is no field at all, as it was written: there the spelling is the news. */
function fieldWords(code: string, field: string, { language, command }: Pick<Told, 'language' | 'command'>): string {
  if (code === 'input.unknown-field') return field;
  return fieldName(command ?? '', field.split('.').filter((part) => !/^\d+$/.test(part)))?.[language] ?? field;
}

/** Node's and PostgreSQL's codes for a database that cannot be reached or is going down. */
const DATABASE_AWAY = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08\d\d\d|53300)$/;

/** PostgreSQL's code for a character it cannot keep; of well-formed text that is NUL alone. */
const NUL_IN_TEXT = '22021';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger, private readonly zoneOfDesk: ZoneOfDesk = () => null) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { principal?: Principal }>();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const refusal = this.refusalOf(error);
    const all = error instanceof ProblemError ? (error.all ?? []).map((one) => ({ ok: false as const, ...one })) : [];
    const document = problemDocument(refusal, this.toldTo(request), all);
    if (document.status === 503) response.setHeader('Retry-After', '2');
    if (typeof refusal.params['retryAfterSeconds'] === 'number') response.setHeader('Retry-After', String(refusal.params['retryAfterSeconds']));
    response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
  }

  /** The caller's language, and his own clock; where it is not known, that of his first desk. */
  private toldTo(request: Request & { principal?: Principal }): Told {
    const language = languageOf(request);
    const deskId = request.principal?.deskIds[0];
    return { language, zone: request.principal?.zone ?? (deskId === undefined ? null : this.zoneOfDesk(deskId)) ?? ZONE_OF_LANGUAGE[language], command: request.path.split('/').at(-1) ?? '' };
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof ProblemError) return error.refusal;
    if (error instanceof EngineUnavailable) {
      this.logger.warn({ err: error }, 'the engine did not answer');
      return { ok: false, code: error.code, params: {} };
    }
    if (error instanceof HttpException) return refusalOfStatus(error.getStatus());
    // Bodies and queries with NUL are refused before (body.ts, reads/http.ts): what is left is a path.
    if (sqlStateOf(error) === NUL_IN_TEXT) return refuse('input.control-character', { field: 'path' }, 'path');
    if (isDatabaseAway(error)) {
      this.logger.warn({ err: error }, 'the database did not answer');
      return { ok: false, code: 'unavailable.database', params: {} };
    }
    const requestId = randomUUID();
    this.logger.error({ err: error, requestId }, 'a request failed');
    return { ok: false, code: 'fault.unexpected', params: { requestId } };
  }
}

/** What the framework refuses by itself. Beside wrong addresses that is a path whose percent codes are no text. */
function refusalOfStatus(status: number): Refusal {
  if (status === 405) return refuse('method.not-allowed');
  if (status === 413) return refuse('payload.too-large');
  return status === 404 ? refuse('not-found') : refuse('input.invalid', { field: 'path' }, 'path');
}

function isDatabaseAway(error: unknown): boolean {
  const code = sqlStateOf(error) ?? (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');
  const message = error instanceof Error ? error.message : '';
  return DATABASE_AWAY.test(code) || /Connection terminated|timeout exceeded when trying to connect|Driver not Connected|ConnectionNotFound|the database system is/i.test(message);
}
