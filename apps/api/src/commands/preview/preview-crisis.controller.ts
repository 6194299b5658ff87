/** Asked while a report is being written; nothing is kept. */
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { crisisDraft, parseWith } from '#contracts';
import type { CrisisPreview } from '#contracts';
import { ProblemError, principalOf } from '../../request';
import type { Principal } from '../../request';
import { PreviewCrisisService } from './preview-crisis.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1/crises')
export class PreviewCrisisController {
  constructor(@Inject(PreviewCrisisService) private readonly previews: PreviewCrisisService) {}

  @Post('preview')
  @HttpCode(200)
  async preview(@Req() request: Asked): Promise<CrisisPreview> {
    const principal = principalOf(request);
    const parsed = parseWith(crisisDraft, request.body);
    if (parsed.ok) return this.previews.preview(principal, parsed.value);
    const { code, params, field, all } = parsed;
    throw new ProblemError({ ok: false, code, params, field }, all);
  }
}
