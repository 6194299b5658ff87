/** `/c/:token`: where a contact's matter stands. Reads only; his word on the joint plan is taken by plan.controller.ts. */
import { loggedFields } from '#observability';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mayPass, sendNotice, sendPage, sendWrongLink, statusAddress, statusFrame } from './page-request';
import { saidOf } from './pages/plan-section';
import { statusPage } from './pages/status-page';
import { PUBLIC_PARTS } from './public-parts';
import type { PublicParts } from './public-parts';
import type { StatusFacts } from './read/public-facts';

@Controller('c')
export class StatusController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response };
    if (!mayPass(this.parts, exchange, token)) return;
    const checked = this.parts.checkLink(token, 'status', this.parts.clock());
    let facts: StatusFacts | null = null;
    try {
      if (checked.ok) facts = await this.parts.facts.status(checked.grant.crisisId, checked.grant.contactId);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'a status page could not be read');
      sendNotice(this.parts, exchange, 503, 'away'); return;
    }
    if (facts === null) { sendWrongLink(this.parts, exchange); return; }
    sendPage(response, 200, statusPage(statusFrame(this.parts, { request, token }, facts), facts, { action: statusAddress(request, token), said: saidOf(request.query['said']), trouble: null }));
  }
}
