/**
 * POST `/c/:token`: a contact's word on the joint plan. As with the survey, the signed link is the only key and nothing rides on a cookie; the fact
 * waits in `inbound` for the crisis, whose decision is the last word. Every answer ends in a redirect.
 */
import { createHash } from 'node:crypto';
import { parseCommand, TEXT_MAX_CHARS } from '#contracts';
import { loggedFields } from '#observability';
import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { blindFrame, mayPass, sendNotice, sendPage, sendWrongLink, statusAddress, statusFrame } from './page-request';
import { isWaiting } from './pages/plan-section';
import type { PlanTrouble, Said } from './pages/plan-section';
import { statusPage } from './pages/status-page';
import { sendAgainPage } from './pages/survey-page';
import { PUBLIC_PARTS } from './public-parts';
import type { LinkGrant, PublicParts } from './public-parts';
import { planKey } from './read/plan-facts';
import type { PlanWord } from './read/plan-facts';
import type { StatusFacts } from './read/public-facts';
import { cleanText, readFields } from './read/read-form';

type Outcome = { readonly said: Said | null } | { readonly trouble: PlanTrouble };
type Form = ReadonlyMap<string, string>;
interface Asked {
  readonly grant: LinkGrant;
  readonly facts: StatusFacts;
  readonly form: Form;
}

@Controller('c')
export class PlanController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  /** Stores the word once; a repeat changes nothing. Refuses nothing aloud that a forged form could learn from. */
  @Post(':token')
  async say(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const exchange = { request, response };
    if (!mayPass(this.parts, exchange, token)) return;
    const checked = this.parts.checkLink(token, 'status', this.parts.clock());
    if (!checked.ok) { sendWrongLink(this.parts, exchange); return; }
    const fields = Buffer.isBuffer(request.body) ? readFields(request.body) : null;
    if (fields === null) { sendNotice(this.parts, exchange, 400, 'broken'); return; }
    const address = statusAddress(request, token);
    try {
      const facts = await this.parts.facts.status(checked.grant.crisisId, checked.grant.contactId);
      if (facts === null) { sendWrongLink(this.parts, exchange); return; }
      const outcome = await this.take({ grant: checked.grant, facts, form: new Map(fields) });
      if ('trouble' in outcome) { sendPage(response, 422, statusPage(statusFrame(this.parts, { request, token }, facts), facts, { action: address, said: null, trouble: outcome.trouble })); return; }
      const said = outcome.said === null ? '' : `${address.includes('?') ? '&' : '?'}said=${outcome.said}`;
      response.redirect(303, `${address}${said}#plan`);
    } catch (error) {
      this.parts.logger.error(loggedFields(error), 'a word on the joint plan could not be stored');
      sendPage(response, 503, sendAgainPage(blindFrame(this.parts, request), address, fields));
    }
  }

  private async take(asked: Asked): Promise<Outcome> {
    const wish = asked.form.get('do');
    if (!asked.facts.plan.isOpen) return { said: null };
    if (wish === 'approve' || wish === 'amend') return this.takeWord(asked, wish);
    return wish === 'stakeholder' ? this.takeStakeholder(asked) : { said: null };
  }

  private async takeWord({ grant, facts, form }: Asked, word: PlanWord): Promise<Outcome> {
    const item = facts.plan.items.find((one) => one.id === form.get('item'));
    // Of another crisis, ended, or answered before: the page itself says how it stands.
    if (item === undefined) return { said: null };
    if (String(item.revision) !== form.get('revision')) return { said: 'changed' };
    if (!isWaiting(facts.plan, item, facts.now)) return { said: null };
    const { id: itemId, revision } = item;
    const words = cleanText(form.get('words') ?? '');
    if (word === 'amend' && (words === '' || words.length > TEXT_MAX_CHARS)) return { trouble: { form: 'amend', itemId, words } };
    const command = word === 'approve' ? { type: 'approve-plan-item', payload: { itemId, revision } } : { type: 'amend-plan-item', payload: { itemId, revision, words } };
    await this.keep(grant, planKey({ crisisId: grant.crisisId, contactId: grant.contactId, itemId, revision }, word), command);
    return { said: word === 'approve' ? 'approved' : 'asked' };
  }

  private async takeStakeholder({ grant, form }: Asked): Promise<Outcome> {
    const name = cleanText(form.get('name') ?? '');
    const kind = form.get('kind') ?? '';
    const concern = cleanText(form.get('concern') ?? '');
    const payload = { name, kind, concern };
    // The same check the crisis will make: what it would not take is better said here.
    if (!parseCommand('add-stakeholder', payload).ok) return { trouble: { form: 'stakeholder', ...payload } };
    const what = createHash('sha256').update(JSON.stringify([name, kind, concern])).digest('base64url');
    await this.keep(grant, `stakeholder/${grant.crisisId}/${grant.contactId}/${what}`, { type: 'add-stakeholder', payload });
    return { said: 'added' };
  }

  private async keep({ crisisId, contactId }: LinkGrant, id: string, command: { readonly type: string; readonly payload: unknown }): Promise<void> {
    const isFirst = await this.parts.inbound.enqueue({ id, crisisId, command, actor: { id: contactId, role: 'customer' } });
    this.parts.logger.info({ crisisId, command: command.type, isFirst }, 'a contact spoke on the joint plan');
  }
}
