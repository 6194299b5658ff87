/** The route of who may examine a claim. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { examinerQuery } from '#contracts';
import type { ExaminerList } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { ExaminersService } from './examiners.service';

@Controller('api/v1')
export class ExaminersController {
  constructor(@Inject(ExaminersService) private readonly examiners: ExaminersService) {}

  @Get('crises/:id/examiners')
  async list(@Req() request: ReadRequest, @Param('id') id: string): Promise<ExaminerList> {
    return this.examiners.list(principalOf(request), id, queryOf(examinerQuery, request));
  }
}
