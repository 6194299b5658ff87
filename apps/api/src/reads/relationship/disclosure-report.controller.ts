/** How soon customers were told, over all crises the caller may see. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { DisclosureReport } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { DisclosureReportService } from './disclosure-report.service';

@Controller('api/v1')
export class DisclosureReportController {
  constructor(@Inject(DisclosureReportService) private readonly disclosure: DisclosureReportService) {}

  @Get('reports/disclosure')
  async read(@Req() request: ReadRequest): Promise<DisclosureReport> {
    return this.disclosure.read(principalOf(request));
  }
}
