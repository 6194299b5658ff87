/** Routes of the house's answer to errors and of what was learnt from them. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { errorPolicyQuery, lessonQuery } from '#contracts';
import type { ErrorPolicyView, LessonItem } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import type { PageOf } from '../sql';
import { ErrorPolicyService } from './error-policy.service';

@Controller('api/v1')
export class ErrorPolicyController {
  constructor(@Inject(ErrorPolicyService) private readonly errors: ErrorPolicyService) {}

  @Get('error-policy')
  async policy(@Req() request: ReadRequest): Promise<ErrorPolicyView> {
    return this.errors.policy(principalOf(request), queryOf(errorPolicyQuery, request));
  }

  @Get('reports/lessons')
  async lessons(@Req() request: ReadRequest): Promise<PageOf<LessonItem>> {
    return this.errors.lessons(principalOf(request), queryOf(lessonQuery, request));
  }
}
