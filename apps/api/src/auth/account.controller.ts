/** Routes of one's own account, and of links for a new password. */
import { Controller, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { accountChange, passwordChange, resetAsk, resetCheck, resetIssue, resetUse } from '#contracts';
import type { Me, ResetFacts, ResetIssued } from '#contracts';
import { bodyOf } from '../organisation/body-of';
import { OrganisationService } from '../organisation/organisation.service';
import { principalOf } from '../request';
import type { Principal } from '../request';
import { AccountService } from './account.service';
import { sessionTokenOf } from './auth.service';
import { presentMe } from './me';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1')
export class AccountController {
  constructor(@Inject(AccountService) private readonly account: AccountService, @Inject(OrganisationService) private readonly organisation: OrganisationService) {}

  @Put('account')
  async choose(@Req() request: Asked): Promise<Me> {
    const principal = principalOf(request);
    return presentMe(await this.account.choose(principal, bodyOf(accountChange, request)), principal);
  }

  @Post('account/password')
  @HttpCode(204)
  async password(@Req() request: Asked): Promise<void> {
    const principal = principalOf(request);
    const session = sessionTokenOf({ authorization: request.header('authorization'), cookie: request.header('cookie') });
    await this.organisation.audited({ principal, command: 'change-password' }, () => this.account.changePassword(principal, bodyOf(passwordChange, request), { address: request.ip ?? '', session }));
  }

  @Post('admin/people/:id/password-reset')
  async issueReset(@Req() request: Asked, @Param('id') id: string): Promise<ResetIssued> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'issue-password-reset' }, () => this.account.issueReset(principal, id, bodyOf(resetIssue, request)));
  }

  @Post('password-reset/ask')
  @HttpCode(204)
  async askReset(@Req() request: Asked): Promise<void> {
    await this.account.askReset(bodyOf(resetAsk, request).email, request.ip ?? '');
  }

  @Post('password-reset/check')
  @HttpCode(200)
  async checkReset(@Req() request: Asked): Promise<ResetFacts> {
    return this.account.checkReset(bodyOf(resetCheck, request).token);
  }

  @Post('password-reset')
  @HttpCode(204)
  async useReset(@Req() request: Asked): Promise<void> {
    const { token, password } = bodyOf(resetUse, request);
    await this.account.useReset(token, password);
  }
}
