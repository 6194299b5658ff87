/** How the house treats its own people: answers, averages, loads. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { CareReport, LoadItem } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { CareReportService } from './care-report.service';

@Controller('api/v1')
export class CareController {
  constructor(@Inject(CareReportService) private readonly care: CareReportService) {}

  @Get('reports/care')
  async report(@Req() request: ReadRequest): Promise<CareReport> {
    return this.care.read(principalOf(request));
  }

  @Get('reports/loads')
  async loads(@Req() request: ReadRequest): Promise<{ readonly items: readonly LoadItem[]; readonly nextCursor: null }> {
    return this.care.loads(principalOf(request));
  }
}
