/** The route of the letter about a claim. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { claimLetterQuery } from '#contracts';
import type { ClaimLetter } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { ClaimLetterService } from './claim-letter.service';

@Controller('api/v1')
export class ClaimLetterController {
  constructor(@Inject(ClaimLetterService) private readonly letters: ClaimLetterService) {}

  @Get('crises/:id/claims/:claimId/letter')
  async read(@Req() request: ReadRequest, @Param('id') id: string, @Param('claimId') claimId: string): Promise<ClaimLetter> {
    return this.letters.read(principalOf(request), id, claimId, queryOf(claimLetterQuery, request));
  }
}
