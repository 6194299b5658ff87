/** Routes about compensation: what may be offered, the letter that tells a decision, the report over all crises. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { letterQuery } from '#contracts';
import type { CompensationLetter, CompensationOptions, CompensationReport } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { CompensationReportService } from './compensation-report.service';
import { CompensationService } from './compensation.service';

@Controller('api/v1')
export class CompensationController {
  constructor(
    @Inject(CompensationService) private readonly compensation: CompensationService,
    @Inject(CompensationReportService) private readonly reports: CompensationReportService,
  ) {}

  @Get('crises/:id/compensation/options')
  async options(@Req() request: ReadRequest, @Param('id') id: string): Promise<CompensationOptions> {
    return this.compensation.options(principalOf(request), id);
  }

  @Get('crises/:id/compensation/letter')
  async letter(@Req() request: ReadRequest, @Param('id') id: string): Promise<CompensationLetter> {
    return this.compensation.letter(principalOf(request), id, queryOf(letterQuery, request));
  }

  @Get('reports/compensation')
  async report(@Req() request: ReadRequest): Promise<CompensationReport> {
    return this.reports.read(principalOf(request));
  }
}
