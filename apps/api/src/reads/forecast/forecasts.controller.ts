/** Routes of forecasts. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { crisisForecastQuery, forecastReferenceQuery, forecastReportQuery } from '#contracts';
import type { ForecastHistoryView, ForecastReferenceView, ForecastReportView } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { ForecastsService } from './forecasts.service';

@Controller('api/v1')
export class ForecastReadsController {
  constructor(@Inject(ForecastsService) private readonly forecasts: ForecastsService) {}

  @Get('forecasts/reference')
  async reference(@Req() request: ReadRequest): Promise<ForecastReferenceView> {
    return this.forecasts.reference(principalOf(request), queryOf(forecastReferenceQuery, request));
  }

  @Get('crises/:id/forecasts')
  async history(@Req() request: ReadRequest, @Param('id') id: string): Promise<ForecastHistoryView> {
    return this.forecasts.history(principalOf(request), id, queryOf(crisisForecastQuery, request));
  }

  @Get('reports/forecasts')
  async report(@Req() request: ReadRequest): Promise<ForecastReportView> {
    return this.forecasts.report(principalOf(request), queryOf(forecastReportQuery, request));
  }
}
