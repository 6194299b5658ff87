/** What came back to whoever asks. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { SentBackList } from '#contracts';
import { principalOf } from '../../request';
import type { ReadRequest } from '../http';
import { SentBackService } from './sent-back.service';

@Controller('api/v1')
export class SentBackController {
  constructor(@Inject(SentBackService) private readonly sentBack: SentBackService) {}

  @Get('sent-back')
  async list(@Req() request: ReadRequest): Promise<SentBackList> {
    return this.sentBack.read(principalOf(request));
  }
}
