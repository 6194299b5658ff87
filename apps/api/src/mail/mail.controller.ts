/** `/mail`: every message of the embedded default, as a person reads it. Absent in production. */
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAIL_PAGE_CSP, mailPageLanguage, renderMail, renderMailList } from '#delivery';
import type { MailCatcher } from '#delivery';
import { refuse } from '#domain';
import { ProblemError } from '../request';
import { MAIL_CATCHER } from '../tokens';
import { isAtThisMachine } from './at-this-machine';

@Controller()
export class MailController {
  constructor(@Inject(MAIL_CATCHER) private readonly catcher: MailCatcher | null) {}

  @Get('mail')
  async list(@Req() request: Request, @Res() response: Response, @Query('cursor') cursor?: string, @Query('search') search?: string): Promise<void> {
    const page = await this.there().list(cursor, search, isAtThisMachine(request));
    this.html(response, renderMailList({ ...page, search }, mailPageLanguage(request.header('accept-language'))));
  }

  @Get('mail.json')
  async json(@Req() request: Request, @Query('cursor') cursor?: string, @Query('q') search?: string): Promise<object> {
    return this.there().list(cursor, search, isAtThisMachine(request));
  }

  @Get('mail/:id')
  async one(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const mail = await this.there().get(id, isAtThisMachine(request));
    if (mail === null) throw new ProblemError(refuse('not-found'));
    this.html(response, renderMail(mail, mailPageLanguage(request.header('accept-language'))));
  }

  /** As text, whatever the mail says it is. */
  @Get('mail/:id/raw')
  async raw(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const raw = (await this.there().get(id, isAtThisMachine(request))) === null ? null : await this.there().raw(id);
    if (raw === null) throw new ProblemError(refuse('not-found'));
    response.status(200).set('Content-Security-Policy', MAIL_PAGE_CSP).set('X-Content-Type-Options', 'nosniff').type('text/plain').send(raw);
  }

  private there(): MailCatcher {
    if (this.catcher === null) throw new ProblemError(refuse('not-found'));
    return this.catcher;
  }

  private html(response: Response, page: string): void {
    response.status(200).set('Content-Security-Policy', MAIL_PAGE_CSP).type('html').send(page);
  }
}
