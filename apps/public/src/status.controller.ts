/** `/c/:token`: where a contact's matter stands. Reads only. */
import { loggedFields } from '#observability';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { text } from '#i18n';
import { askedLanguage, blindFrame, mayPass, otherLanguage, sendNotice, sendPage } from './page-request';
import { noticePage } from './pages/shell';
import { statusPage } from './pages/status-page';
import { PUBLIC_TEXTS } from './pages/texts';
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
    if (facts === null) {
      const frame = blindFrame(this.parts, request);
      const texts = PUBLIC_TEXTS[frame.language];
      // An expired link to a status page says no more than a wrong one: the matter is over, and its contact person can be written to.
      sendPage(response, 404, noticePage(frame, texts.invalidTitle, [text('survey-page.invalid', frame.language), texts.invalidMore])); return;
    }
    const language = askedLanguage(request) ?? facts.language;
    const frame = {
      language, organisation: this.parts.organisation, zone: facts.zone, otherLanguageHref: `/c/${encodeURIComponent(token)}?lang=${otherLanguage(language)}`,
      matter: { account: facts.account, reference: facts.reference, drill: facts.isDrill },
    };
    sendPage(response, 200, statusPage(frame, facts, facts.now));
  }
}
