/** What waits for a second person's word. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { approvalQuery } from '#contracts';
import type { ApprovalList } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { ApprovalsService } from './approvals.service';

@Controller('api/v1')
export class ApprovalsController {
  constructor(@Inject(ApprovalsService) private readonly approvals: ApprovalsService) {}

  @Get('approvals')
  async list(@Req() request: ReadRequest): Promise<ApprovalList> {
    return this.approvals.read(principalOf(request), queryOf(approvalQuery, request));
  }
}
