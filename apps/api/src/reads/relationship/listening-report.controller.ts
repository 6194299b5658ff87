/** What customers need, over all crises the caller may see. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { ListeningReport } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { ListeningReportService } from '../listening-report.service';

@Controller('api/v1')
export class ListeningReportController {
  constructor(@Inject(ListeningReportService) private readonly listening: ListeningReportService) {}

  @Get('reports/listening')
  async read(@Req() request: ReadRequest): Promise<ListeningReport> {
    return this.listening.read(principalOf(request));
  }
}
