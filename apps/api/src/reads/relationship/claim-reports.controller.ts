/** Routes of the reports on claims and handling costs, of the authority matrix and the regulatory profiles. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { authorityQuery, pageQuery } from '#contracts';
import type { AuthorityMatrix, ClaimReport, HandlingCostReport, RegulatoryProfileItem } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import type { PageOf } from '../sql';
import { ClaimReportsService } from './claim-reports.service';

@Controller('api/v1')
export class ClaimReportsController {
  constructor(@Inject(ClaimReportsService) private readonly reports: ClaimReportsService) {}

  @Get('reports/claims')
  async claims(@Req() request: ReadRequest): Promise<ClaimReport> {
    return this.reports.claims(principalOf(request));
  }

  @Get('reports/handling-costs')
  async handlingCosts(@Req() request: ReadRequest): Promise<HandlingCostReport> {
    return this.reports.handlingCosts(principalOf(request));
  }

  @Get('authority')
  authority(@Req() request: ReadRequest): AuthorityMatrix {
    return this.reports.authority(principalOf(request), queryOf(authorityQuery, request));
  }

  @Get('regulatory-profiles')
  regulatoryProfiles(@Req() request: ReadRequest): PageOf<RegulatoryProfileItem> {
    return this.reports.regulatoryProfiles(principalOf(request), queryOf(pageQuery, request));
  }
}
