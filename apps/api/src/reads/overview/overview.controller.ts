/** How things went over the last weeks, over all the caller may see. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { overviewQuery } from '#contracts';
import type { OverviewReport } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { OverviewService } from './overview.service';

@Controller('api/v1')
export class OverviewController {
  constructor(@Inject(OverviewService) private readonly overview: OverviewService) {}

  @Get('reports/overview')
  async read(@Req() request: ReadRequest): Promise<OverviewReport> {
    return this.overview.read(principalOf(request), queryOf(overviewQuery, request));
  }
}
