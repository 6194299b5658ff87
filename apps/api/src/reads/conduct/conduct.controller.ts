/** How the house behaved: one crisis, and the desks. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { ConductReading, ConductReport } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { ConductService } from './conduct.service';

@Controller('api/v1')
export class ConductController {
  constructor(@Inject(ConductService) private readonly conduct: ConductService) {}

  @Get('crises/:id/conduct')
  async one(@Req() request: ReadRequest, @Param('id') id: string): Promise<ConductReading> {
    return this.conduct.read(principalOf(request), id);
  }

  @Get('reports/conduct')
  async report(@Req() request: ReadRequest): Promise<ConductReport> {
    return this.conduct.report(principalOf(request));
  }
}
