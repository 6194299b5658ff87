/** The route that loads past cases. */
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { importRequest, parseWith } from '#contracts';
import type { ImportReport } from '#contracts';
import { OrganisationService } from '../organisation/organisation.service';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { PastCaseImportService } from './import.service';

@Controller('api/v1/forecasts')
export class ForecastImportController {
  constructor(@Inject(PastCaseImportService) private readonly imports: PastCaseImportService, @Inject(OrganisationService) private readonly organisation: OrganisationService) {}

  @Post('import')
  @HttpCode(200)
  async load(@Req() request: Request & { readonly principal?: Principal }): Promise<ImportReport> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'import-past-cases' }, () => {
      const parsed = parseWith(importRequest, request.body);
      if (parsed.ok) return this.imports.load(principal, parsed.value);
      const { code, params, field, all } = parsed;
      throw new ProblemError({ ok: false, code, params, field }, all);
    });
  }
}
