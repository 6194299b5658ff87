/** `/s/:token`: the closing survey of one contact. Needs PostgreSQL and nothing else; the answer waits in `inbound` for the crisis. */
import { loggedFields } from '#observability';
import { text } from '#i18n';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askedLanguage, blindFrame, likelyLanguage, mayPass, otherLanguage, sendNotice, sendPage } from './page-request';
import { noticePage } from './pages/shell';
import type { PageFrame } from './pages/shell';
import { NOTHING_TYPED, sendAgainPage, surveyPage } from './pages/survey-page';
import type { FormTrouble, TypedAnswers } from './pages/survey-page';
import { PUBLIC_TEXTS } from './pages/texts';
import { PUBLIC_PARTS } from './public-parts';
import type { LinkGrant, PublicParts } from './public-parts';
import { answerKey } from './read/public-facts';
import type { SurveyFacts } from './read/public-facts';
import { checkAnswers, readFields, typedAnswers } from './read/read-form';

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly token: string;
}

@Controller('s')
export class SurveyController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response, token };
    if (!mayPass(this.parts, exchange, token)) return;
    const grant = this.granted(exchange);
    if (grant === null) return;
    let facts: SurveyFacts | null;
    try {
      facts = await this.parts.facts.survey(grant.crisisId, grant.contactId, grant.cycle);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'a survey page could not be read');
      sendNotice(this.parts, exchange, 503, 'away'); return;
    }
    if (facts === null) { this.refuseLink(exchange, 'invalid'); return; }
    if (facts.state === 'open') { this.sendForm(exchange, facts, NOTHING_TYPED, null); return; }
    this.sendClosed(exchange, facts);
  }

  /** Stores the answers once; a repeat changes nothing and says so. Ends in a redirect, so that reloading asks nothing again. */
  @Post(':token')
  async answer(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response, token };
    if (!mayPass(this.parts, exchange, token)) return;
    const grant = this.granted(exchange);
    if (grant === null) return;
    const fields = Buffer.isBuffer(request.body) ? readFields(request.body) : null;
    if (fields === null) { sendNotice(this.parts, exchange, 400, 'broken'); return; }
    const typed = typedAnswers(fields);
    try {
      const facts = await this.parts.facts.survey(grant.crisisId, grant.contactId, grant.cycle);
      if (facts === null) { this.refuseLink(exchange, 'invalid'); return; }
      if (facts.state !== 'open') { this.redirect(exchange, facts.state === 'answered' ? '' : 'over'); return; }
      const checked = checkAnswers(typed, facts.items);
      if (!checked.ok) { this.sendForm(exchange, facts, typed, checked.trouble); return; }
      const isFirst = await this.parts.inbound.enqueue({
        id: answerKey(grant.crisisId, grant.cycle, grant.contactId), crisisId: grant.crisisId,
        command: { type: 'answer-survey', payload: { cycle: grant.cycle, contactId: grant.contactId, ...checked.answers } }, actor: { id: grant.contactId, role: 'customer' },
      });
      this.parts.logger.info({ crisisId: grant.crisisId, isFirst }, 'a survey was answered');
      this.redirect(exchange, isFirst ? 'thanks' : '');
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'answers to a survey could not be stored');
      const kept = [...Object.entries(typed.scores), ['OPEN', typed.open] as const];
      sendPage(response, 503, sendAgainPage(blindFrame(this.parts, request), this.address(exchange, likelyLanguage(request)), kept));
    }
  }

  /** What the link grants; null when it grants nothing, and then the page saying so has been sent. */
  private granted(exchange: Exchange): LinkGrant | null {
    const checked = this.parts.checkLink(exchange.token, 'survey', this.parts.clock());
    if (checked.ok) return checked.grant;
    this.refuseLink(exchange, checked.why);
    return null;
  }

  private refuseLink(exchange: Exchange, why: 'invalid' | 'expired'): void {
    const frame = blindFrame(this.parts, exchange.request);
    const texts = PUBLIC_TEXTS[frame.language];
    if (why === 'expired') { sendPage(exchange.response, 410, noticePage(frame, texts.expiredTitle, [text('survey-page.expired', frame.language)])); return; }
    sendPage(exchange.response, 404, noticePage(frame, texts.invalidTitle, [text('survey-page.invalid', frame.language), texts.invalidMore]));
  }

  private sendForm(exchange: Exchange, facts: SurveyFacts & { readonly state: 'open' }, typed: TypedAnswers, trouble: FormTrouble | null): void {
    const frame = this.frame(exchange, facts);
    const html = surveyPage(frame, { action: this.address(exchange, frame.language), items: facts.items, expireAt: facts.expireAt, typed, trouble });
    sendPage(exchange.response, trouble === null ? 200 : 422, html);
  }

  private sendClosed(exchange: Exchange, facts: SurveyFacts): void {
    const frame = this.frame(exchange, facts);
    const texts = PUBLIC_TEXTS[frame.language];
    if (facts.state === 'over') { sendPage(exchange.response, 410, noticePage(frame, texts.expiredTitle, [text('survey-page.expired', frame.language)])); return; }
    const isJustNow = exchange.request.query['said'] === 'thanks';
    const [title, more] = isJustNow ? [text('survey-page.thanks', frame.language), texts.thanksMore] : [text('survey-page.already', frame.language), texts.firstAnswersStand];
    sendPage(exchange.response, 200, noticePage(frame, title, [more]));
  }

  private frame(exchange: Exchange, facts: SurveyFacts): PageFrame {
    const language = askedLanguage(exchange.request) ?? facts.language;
    return {
      language, organisation: this.parts.organisation, zone: facts.zone, otherLanguageHref: this.address(exchange, otherLanguage(language)),
      matter: { account: facts.account, reference: facts.reference, drill: facts.isDrill },
    };
  }

  private address(exchange: Exchange, language: string): string {
    return `/s/${encodeURIComponent(exchange.token)}?lang=${language}`;
  }

  private redirect(exchange: Exchange, said: '' | 'thanks' | 'over'): void {
    const asked = askedLanguage(exchange.request);
    const query = [...(asked === null ? [] : [`lang=${asked}`]), ...(said === 'thanks' ? ['said=thanks'] : [])].join('&');
    exchange.response.redirect(303, `/s/${encodeURIComponent(exchange.token)}${query === '' ? '' : `?${query}`}`);
  }
}
