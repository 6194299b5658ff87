/** `/c/:token`: where a contact's matter stands, all that was told, his wishes, the whole plan. Reads only; what he says is taken by word.controller.ts. */
import { loggedFields } from '#observability';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mayPass, newFormKey, sendNotice, sendPage, sendWrongLink, statusFrame, statusHref } from './page-request';
import { planPage, saidOf } from './pages/plan-section';
import { sentPage } from './pages/sent-page';
import { organisationName } from './pages/shell';
import type { PageFrame } from './pages/shell';
import { updatesPage } from './pages/updates-page';
import { wishesPage, wishSaidOf } from './pages/wishes-page';
import { PUBLIC_PARTS } from './public-parts';
import type { PublicParts } from './public-parts';
import type { StatusFacts } from './read/public-facts';
import { renderStatus } from './render-status';

interface Page {
  readonly request: Request;
  readonly response: Response;
  readonly token: string;
  /** Under the status page; left out for that page itself. */
  readonly page?: string;
}
/** HTML, another place of ours, or null for an address under a good link at which there is nothing. */
type Render = (frame: PageFrame, facts: StatusFacts) => string | { readonly leadsTo: string } | null;
/** As long as somebody who practises may keep the page open. */
const PRACTICE_MS = 86_400_000;

@Controller('c')
export class StatusController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.page({ request, response, token }, (frame, facts) =>
      renderStatus(token, frame, facts, { said: saidOf(request.query['said']), routineSaid: request.query['said'] === 'routine' }));
  }

  @Get(':token/updates')
  async updates(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const asked = request.query['from'];
    const from = typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
    await this.page({ request, response, token, page: 'updates' }, (frame, facts) =>
      updatesPage(frame, facts, { from, back: statusHref(token, frame.language), olderHref: (next) => statusHref(token, frame.language, { page: 'updates', query: { from: String(next) } }) }));
  }

  @Get(':token/wishes')
  async wishes(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.page({ request, response, token, page: 'wishes' }, (frame, facts) => {
      const back = statusHref(token, frame.language);
      return wishesPage(frame, facts, { action: back, back, here: statusHref(token, frame.language, { page: 'wishes' }), formKey: newFormKey(), said: wishSaidOf(request.query['said']), trouble: null });
    });
  }

  @Get(':token/plan')
  async plan(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.page({ request, response, token, page: 'plan' }, (frame, facts) => {
      const action = statusHref(token, frame.language);
      const [wholeHref, wishesHref] = [statusHref(token, frame.language, { page: 'plan' }), statusHref(token, frame.language, { page: 'wishes' })];
      return planPage(frame, { facts: facts.plan, now: facts.now, organisation: organisationName(frame), action, room: null, wholeHref, wishesHref, said: null, trouble: null }, action);
    });
  }

  /** In a drill the way to the survey that a live crisis sends by mail; elsewhere nothing is here. */
  @Get(':token/survey')
  async survey(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.page({ request, response, token, page: 'survey' }, ({ language }, { crisisId, contactId, drillSurvey: cycle }) => {
      const survey = cycle === null ? undefined : this.parts.surveyToken?.({ crisisId, contactId, cycle, expiresAt: this.parts.clock() + PRACTICE_MS });
      return survey === undefined ? null : { leadsTo: `/s/${encodeURIComponent(survey)}?lang=${language}` };
    });
  }

  /** What was just said, by the key of its form; nothing for a key that this contact never sent. */
  @Get(':token/sent/:key')
  async sent(@Param('token') token: string, @Param('key') key: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const page = `sent/${encodeURIComponent(key)}`;
    await this.page({ request, response, token, page }, (frame, facts) => {
      const question = facts.questions.find((one) => one.key === key);
      return question === undefined ? null : sentPage(frame, facts, { question, back: statusHref(token, frame.language), here: statusHref(token, frame.language, { page }) });
    });
  }

  private async page(asked: Page, render: Render): Promise<void> {
    if (!mayPass(this.parts, asked, asked.token)) return;
    const checked = this.parts.checkLink(asked.token, 'status', this.parts.clock());
    let facts: StatusFacts | null = null;
    try {
      if (checked.ok) facts = await this.parts.facts.status(checked.grant.crisisId, checked.grant.contactId);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'a status page could not be read');
      sendNotice(this.parts, asked, 503, 'away'); return;
    }
    if (facts === null) { sendWrongLink(this.parts, asked); return; }
    const frame = statusFrame(this.parts, asked, facts);
    const html = render(frame, facts);
    if (html === null) { sendNotice(this.parts, asked, 404, 'notFound'); return; }
    if (typeof html !== 'string') { asked.response.redirect(303, html.leadsTo); return; }
    sendPage(asked, 200, { frame, html });
  }
}
