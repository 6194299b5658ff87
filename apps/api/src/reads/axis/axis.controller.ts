/** The time axis of one crisis. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { CrisisAxis } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { AxisService } from './axis.service';

@Controller('api/v1')
export class AxisController {
  constructor(@Inject(AxisService) private readonly axis: AxisService) {}

  @Get('crises/:id/axis')
  async read(@Req() request: ReadRequest, @Param('id') id: string): Promise<CrisisAxis> {
    return this.axis.read(principalOf(request), id);
  }
}
