/** Routes about words before they are sent, and what was promised in them. */
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { messageCheckRequest, parseWith, templatePreviewRequest } from '#contracts';
import type { MessageCheck, PromiseReport, ProposalItem, TemplatePreview } from '#contracts';
import type { z } from 'zod';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { MessagesService } from './messages.service';
import { PromiseReportService } from './promise-report.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1')
export class MessagesController {
  constructor(@Inject(MessagesService) private readonly messages: MessagesService, @Inject(PromiseReportService) private readonly reports: PromiseReportService) {}

  @Post('messages/check')
  @HttpCode(200)
  async check(@Req() request: Asked): Promise<MessageCheck> {
    return this.messages.check(principalOf(request), bodyOf(messageCheckRequest, request));
  }

  @Post('templates/:id/preview')
  @HttpCode(200)
  async preview(@Req() request: Asked, @Param('id') id: string): Promise<TemplatePreview> {
    return this.messages.preview(principalOf(request), id, bodyOf(templatePreviewRequest, request));
  }

  @Get('crises/:id/proposals')
  async proposals(@Req() request: Asked, @Param('id') id: string): Promise<{ readonly items: readonly ProposalItem[]; readonly nextCursor: null }> {
    return this.messages.proposals(principalOf(request), id);
  }

  @Get('reports/promises')
  async promises(@Req() request: Asked): Promise<PromiseReport> {
    return this.reports.read(principalOf(request));
  }
}

/** The body by its schema; throws the first problem of it with all of them. */
function bodyOf<S extends z.ZodType>(schema: S, request: Asked): z.output<S> {
  const parsed = parseWith(schema, request.body);
  if (parsed.ok) return parsed.value;
  const { code, params, field, all } = parsed;
  throw new ProblemError({ ok: false, code, params, field }, all);
}
