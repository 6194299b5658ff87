import { loggedFields } from '#observability';
import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendNotice } from './page-request';
import type { PublicParts } from './public-parts';

/** Whatever goes wrong ends in a page for people, without a stack and without a word about what lies behind. */
@Catch()
export class PageExceptionFilter implements ExceptionFilter {
  constructor(private readonly parts: PublicParts) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const exchange = { request: http.getRequest<Request>(), response: http.getResponse<Response>() };
    if (exchange.response.headersSent) return;
    const status = statusOf(thrown);
    if (status === 404) { sendNotice(this.parts, exchange, 404, 'notFound'); return; }
    if (status === 413) { sendNotice(this.parts, exchange, 413, 'tooLarge'); return; }
    if (status >= 400 && status < 500) { sendNotice(this.parts, exchange, status, 'broken'); return; }
    this.parts.logger.error(loggedFields(thrown), 'a public page failed');
    sendNotice(this.parts, exchange, 500, 'away');
  }
}

/** The status of the framework's exceptions and of its body parser's errors; 500 for anything else. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
