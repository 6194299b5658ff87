/**
 * POST `/c/:token`: what a contact says on his page. As with the survey, the signed link is the only key and nothing rides on a cookie; the fact
 * waits in `inbound` for the crisis, whose decision is the last word. Every answer that was taken ends in a redirect.
 */
import { mayCustomerSay } from '#identity';
import { loggedFields } from '#observability';
import { All, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { blindFrame, isFromHere, likelyLanguage, mayPass, sendNotice, sendPage, sendWrongLink, statusFrame, statusHref } from './page-request';
import { sendAgainPage } from './pages/shell';
import { wishesPage } from './pages/wishes-page';
import { PUBLIC_PARTS } from './public-parts';
import type { PublicParts } from './public-parts';
import type { StatusFacts } from './read/public-facts';
import { readFields } from './read/read-form';
import { renderStatus } from './render-status';
import { takeQuestion } from './words/ask-words';
import { takePlanWord, takeStakeholder } from './words/plan-words';
import { takeRoutine } from './words/routine-words';
import { takeWishes } from './words/wish-words';
import type { Outcome, TakeWord } from './words/word';

/** What each button of the pages may send; anything beside it is no form of ours. */
const WORDS: Readonly<Record<string, { readonly fields: readonly string[]; readonly take: TakeWord }>> = {
  ask: { fields: ['key', 'words'], take: takeQuestion },
  'not-solved': { fields: ['key', 'words'], take: takeQuestion },
  routine: { fields: ['comprehension', 'words'], take: takeRoutine },
  wishes: { fields: ['key', 'language', 'channel', 'cadence', 'words'], take: takeWishes },
  approve: { fields: ['item', 'revision'], take: takePlanWord },
  amend: { fields: ['item', 'revision', 'words'], take: takePlanWord },
  stakeholder: { fields: ['name', 'kind', 'concern', 'whoTells'], take: takeStakeholder },
};

@Controller('c')
export class WordController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  /** Stores the word once; a repeat changes nothing. Refuses nothing aloud that a forged form could learn from. */
  @Post(':token')
  async say(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response };
    if (!mayPass(this.parts, exchange, token)) return;
    if (!isFromHere(this.parts, exchange)) return;
    const checked = this.parts.checkLink(token, 'status', this.parts.clock());
    if (!checked.ok) { sendWrongLink(this.parts, exchange); return; }
    const fields = Buffer.isBuffer(request.body) ? readFields(request.body) : null;
    if (fields === null) { sendNotice(this.parts, exchange, 400, 'broken'); return; }
    try {
      const facts = await this.parts.facts.status(checked.grant.crisisId, checked.grant.contactId);
      if (facts === null) { sendWrongLink(this.parts, exchange); return; }
      const outcome = await this.take(facts, fields, statusFrame(this.parts, { request, token }, facts).language);
      this.answer({ request, response, token }, facts, outcome);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'a word of a contact could not be stored');
      const frame = blindFrame(this.parts, request);
      sendPage(exchange, 503, { frame, html: sendAgainPage(frame, statusHref(token, likelyLanguage(request)), fields) });
    }
  }

  /** Whatever else a page is asked to do. */
  @All([':token', ':token/:page', ':token/:page/:key'])
  other(@Req() request: Request, @Res() response: Response): void {
    if (request.method === 'GET' || request.method === 'HEAD') { sendNotice(this.parts, { request, response }, 404, 'notFound'); return; }
    response.setHeader('Allow', 'GET, HEAD, POST');
    sendNotice(this.parts, { request, response }, 405, 'method');
  }

  private async take(facts: StatusFacts, fields: readonly (readonly [string, string])[], language: 'he' | 'en'): Promise<Outcome> {
    const form = new Map(fields);
    const wish = form.get('do');
    if (wish === undefined) return { kind: 'broken' };
    const word = Object.hasOwn(WORDS, wish) ? WORDS[wish] : undefined;
    // No button of ours: the page itself says how it stands.
    if (word === undefined) return { kind: 'done' };
    if (fields.some(([name]) => name !== 'do' && !word.fields.includes(name))) return { kind: 'broken' };
    return word.take({ facts, form, wish, language, keep: (id, command) => this.keep(facts, id, command), profiles: this.parts.profiles });
  }

  private answer(asked: { readonly request: Request; readonly response: Response; readonly token: string }, facts: StatusFacts, outcome: Outcome): void {
    const { token, response } = asked;
    const frame = statusFrame(this.parts, asked, facts);
    const { language } = frame;
    switch (outcome.kind) {
      case 'broken': sendNotice(this.parts, asked, 400, 'broken'); return;
      case 'done': response.redirect(303, statusHref(token, language, outcome)); return;
      case 'trouble': sendPage(asked, 422, { frame, html: renderStatus(token, frame, facts, outcome.talk) }); return;
      case 'wish-trouble': {
        const back = statusHref(token, language);
        const html = wishesPage(frame, facts, { action: back, back, here: statusHref(token, language, { page: 'wishes' }), formKey: outcome.formKey, said: null, trouble: outcome.trouble });
        sendPage(asked, 422, { frame, html });
      }
    }
  }

  private async keep({ crisisId, contactId }: StatusFacts, id: string, command: { readonly type: string; readonly payload: unknown }): Promise<void> {
    // The pages offer nothing else; a word beyond the table would be a fault of ours, and must not wait for anybody.
    const permitted = mayCustomerSay(contactId, command);
    if (permitted !== true) throw new Error(`a customer may not ${command.type}: ${permitted.code}`);
    const isFirst = await this.parts.inbound.enqueue({ id, crisisId, command, actor: { id: contactId, role: 'customer' } });
    this.parts.logger.info({ crisisId, command: command.type, isFirst }, 'a contact spoke on his page');
  }
}
