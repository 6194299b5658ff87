/** `/s/:token`: the closing survey of one contact. Needs PostgreSQL and nothing else; the answer waits in `inbound` for the crisis. */
import { TEXT_MAX_CHARS } from '#contracts';
import { SURVEY_ITEMS } from '#domain';
import { loggedFields } from '#observability';
import { text } from '#i18n';
import { All, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askedLanguage, blindFrame, isFromHere, likelyLanguage, mayPass, otherLanguage, sendNotice, sendPage, sendWrongLink } from './page-request';
import { noticePage, sendAgainPage } from './pages/shell';
import type { PageFrame } from './pages/shell';
import { NOTHING_TYPED, surveyPage, talkPage } from './pages/survey-page';
import type { FormTrouble, TypedAnswers } from './pages/survey-page';
import { SURVEY_TEXTS } from './pages/texts/survey';
import { PUBLIC_PARTS } from './public-parts';
import type { LinkGrant, PublicParts } from './public-parts';
import { answerKey, talkKey } from './read/public-facts';
import type { SurveyFacts } from './read/public-facts';
import { checkAnswers, readFields, typedAnswers } from './read/read-form';
import { contactCommand } from './words/log-contact';

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly token: string;
}
/** What was just done here, as the address after a redirect says it. */
type Said = 'thanks' | 'talk' | null;
type Open = Extract<SurveyFacts, { readonly state: 'open' }>;

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
    if (facts === null) { sendWrongLink(this.parts, exchange); return; }
    if (request.query['said'] === 'talk' && facts.talk !== null) { this.sendTalk(exchange, facts); return; }
    if (facts.state === 'open') { this.sendForm(exchange, facts, NOTHING_TYPED, null); return; }
    this.sendClosed(exchange, facts);
  }

  /** Stores the answers once; a repeat changes nothing and says so. Ends in a redirect, so that reloading asks nothing again. */
  @Post(':token')
  async answer(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response, token };
    if (!mayPass(this.parts, exchange, token)) return;
    if (!isFromHere(this.parts, exchange)) return;
    const grant = this.granted(exchange);
    if (grant === null) return;
    const fields = Buffer.isBuffer(request.body) ? readFields(request.body) : null;
    if (fields === null || fields.some(([name]) => name !== 'do' && !SURVEY_ITEMS.some((item) => item === name))) { sendNotice(this.parts, exchange, 400, 'broken'); return; }
    const typed = typedAnswers(fields);
    try {
      const facts = await this.parts.facts.survey(grant.crisisId, grant.contactId, grant.cycle);
      if (facts === null) { sendWrongLink(this.parts, exchange); return; }
      if (facts.state !== 'open') { this.redirect(exchange, null); return; }
      if (fields.some(([name, value]) => name === 'do' && value === 'talk')) { this.redirect(exchange, await this.keepTalk(exchange, grant, { facts, words: typed.open })); return; }
      const checked = checkAnswers(typed, facts.items);
      if (!checked.ok) { this.sendForm(exchange, facts, typed, checked.trouble); return; }
      const isFirst = await this.parts.inbound.enqueue({
        id: answerKey(grant.crisisId, grant.cycle, grant.contactId), crisisId: grant.crisisId,
        command: { type: 'answer-survey', payload: { cycle: grant.cycle, contactId: grant.contactId, ...checked.answers } }, actor: { id: grant.contactId, role: 'customer' },
      });
      this.parts.logger.info({ crisisId: grant.crisisId, isFirst }, 'a survey was answered');
      this.redirect(exchange, isFirst ? 'thanks' : null);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'answers to a survey could not be stored');
      const frame = blindFrame(this.parts, request);
      sendPage(exchange, 503, { frame, html: sendAgainPage(frame, this.address(exchange, likelyLanguage(request)), fields) });
    }
  }

  @All([':token', ':token/:page'])
  other(@Req() request: Request, @Res() response: Response): void {
    if (request.method === 'GET' || request.method === 'HEAD') { sendNotice(this.parts, { request, response }, 404, 'notFound'); return; }
    response.setHeader('Allow', 'GET, HEAD, POST');
    sendNotice(this.parts, { request, response }, 405, 'method');
  }

  /** A person owes him an answer, with the clock of every question; the survey stays open, and no mark of it is passed on. */
  private async keepTalk(exchange: Exchange, { crisisId, contactId, cycle }: LinkGrant, { facts, words }: { readonly facts: Open; readonly words: string }): Promise<Said> {
    const opening = SURVEY_TEXTS[this.frame(exchange, facts).language].talkSaid;
    const said = words === '' ? opening : `${opening}\n${words}`.slice(0, TEXT_MAX_CHARS);
    const isFirst = await this.parts.inbound.enqueue({ id: talkKey(crisisId, cycle, contactId), crisisId, command: contactCommand(facts, { said, needsAnswer: true }), actor: { id: contactId, role: 'customer' } });
    this.parts.logger.info({ crisisId, isFirst }, 'a contact would rather talk than answer the survey');
    return 'talk';
  }

  /** What the link grants; null when it grants nothing, and then the page saying so has been sent. */
  private granted(exchange: Exchange): LinkGrant | null {
    const checked = this.parts.checkLink(exchange.token, 'survey', this.parts.clock());
    if (checked.ok) return checked.grant;
    if (checked.why === 'invalid') { sendWrongLink(this.parts, exchange); return null; }
    this.sendOver(exchange, blindFrame(this.parts, exchange.request));
    return null;
  }

  private sendForm(exchange: Exchange, facts: Open, typed: TypedAnswers, trouble: FormTrouble | null): void {
    const frame = this.frame(exchange, facts);
    const html = surveyPage(frame, { action: this.address(exchange, frame.language), items: facts.items, expireAt: facts.expireAt, typed, trouble });
    sendPage(exchange, trouble === null ? 200 : 422, { frame, html });
  }

  private sendTalk(exchange: Exchange, facts: SurveyFacts): void {
    const frame = this.frame(exchange, facts);
    const html = talkPage(frame, { isRefused: facts.talk === 'refused', answerBy: facts.answerBy, now: facts.now, back: facts.state === 'open' ? this.address(exchange, frame.language) : null });
    sendPage(exchange, 200, { frame, html });
  }

  private sendClosed(exchange: Exchange, facts: SurveyFacts): void {
    const frame = this.frame(exchange, facts);
    const texts = SURVEY_TEXTS[frame.language];
    if (facts.state === 'over') { this.sendOver(exchange, frame); return; }
    const isJustNow = exchange.request.query['said'] === 'thanks';
    const [title, more] = isJustNow ? [text('survey-page.thanks', frame.language), texts.thanksMore] : [text('survey-page.already', frame.language), texts.firstAnswersStand];
    sendPage(exchange, 200, { frame, html: noticePage(frame, title, [more]) });
  }

  private sendOver(exchange: Exchange, frame: PageFrame): void {
    sendPage(exchange, 410, { frame, html: noticePage(frame, SURVEY_TEXTS[frame.language].expiredTitle, [text('survey-page.expired', frame.language)]) });
  }

  private frame(exchange: Exchange, facts: SurveyFacts): PageFrame {
    const language = askedLanguage(exchange.request) ?? facts.language;
    return {
      language, organisation: this.parts.organisation, brand: facts.brand, zone: facts.zone, otherLanguageHref: this.address(exchange, otherLanguage(language)),
      matter: { account: facts.account, reference: facts.reference, drill: facts.isDrill, until: null },
    };
  }

  private address(exchange: Exchange, language: string): string {
    return `/s/${encodeURIComponent(exchange.token)}?lang=${language}`;
  }

  private redirect(exchange: Exchange, said: Said): void {
    const asked = askedLanguage(exchange.request);
    const query = [...(asked === null ? [] : [`lang=${asked}`]), ...(said === null ? [] : [`said=${said}`])].join('&');
    exchange.response.redirect(303, `/s/${encodeURIComponent(exchange.token)}${query === '' ? '' : `?${query}`}`);
  }
}
