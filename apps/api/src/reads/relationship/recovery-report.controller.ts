/** What became of customers after their crises, over all the caller may see. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { RecoveryReport } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { RecoveryReportService } from './recovery-report.service';

@Controller('api/v1')
export class RecoveryReportController {
  constructor(@Inject(RecoveryReportService) private readonly recovery: RecoveryReportService) {}

  @Get('reports/recovery')
  async read(@Req() request: ReadRequest): Promise<RecoveryReport> {
    return this.recovery.read(principalOf(request));
  }
}
