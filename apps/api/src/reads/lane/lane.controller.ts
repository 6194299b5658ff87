/** Lanes: a complaint judged as it arrives, and the reports on lanes and queue jumps. */
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { automaticAnswersQuery, complaintRequest, parseWith } from '#contracts';
import type { AutomaticAnswers, ComplaintAssessment, LaneReport, QueueJumpItem, QueueJumpPreview } from '#contracts';
import { ProblemError, principalOf } from '../../request';
import type { Principal } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { AutomaticAnswersService } from './automatic-answers.service';
import { ComplaintService } from './complaint.service';
import { LaneReportService } from './lane-report.service';
import { QueueJumpService } from './queue-jump.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1')
export class LaneController {
  constructor(
    @Inject(ComplaintService) private readonly complaints: ComplaintService,
    @Inject(LaneReportService) private readonly reports: LaneReportService,
    @Inject(AutomaticAnswersService) private readonly answers: AutomaticAnswersService,
    @Inject(QueueJumpService) private readonly queueJumps: QueueJumpService,
  ) {}

  @Post('complaints/assess')
  @HttpCode(200)
  assess(@Req() request: Asked): ComplaintAssessment {
    const principal = principalOf(request);
    const parsed = parseWith(complaintRequest, request.body);
    if (parsed.ok) return this.complaints.assess(principal, parsed.value);
    const { code, params, field, all } = parsed;
    throw new ProblemError({ ok: false, code, params, field }, all);
  }

  @Get('crises/:id/automatic-answers')
  async automatic(@Req() request: ReadRequest, @Param('id') id: string): Promise<AutomaticAnswers> {
    return this.answers.read(principalOf(request), id, queryOf(automaticAnswersQuery, request));
  }

  @Get('crises/:id/queue-jump')
  async jump(@Req() request: ReadRequest, @Param('id') id: string): Promise<QueueJumpPreview> {
    return this.queueJumps.preview(principalOf(request), id);
  }

  @Get('reports/lanes')
  async lanes(@Req() request: Asked): Promise<LaneReport> {
    return this.reports.read(principalOf(request));
  }

  @Get('reports/queue-jumps')
  async jumps(@Req() request: Asked): Promise<{ readonly items: readonly QueueJumpItem[]; readonly nextCursor: null }> {
    return this.reports.jumps(principalOf(request));
  }
}
