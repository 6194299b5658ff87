/** A word on the joint plan, and whom else he names. */
import { createHash } from 'node:crypto';
import { parseCommand, TEXT_MAX_CHARS } from '#contracts';
import { newFormKey } from '../page-request';
import { isWaiting } from '../pages/plan-section';
import { planKey } from '../read/plan-facts';
import { cleanText } from '../read/read-form';
import type { Outcome, Said } from './word';

export async function takePlanWord({ facts, form, wish, keep }: Said): Promise<Outcome> {
  const item = facts.plan.items.find((one) => one.id === form.get('item'));
  // Of another crisis, ended, or answered before: the page itself says how it stands.
  if (item === undefined || !facts.plan.isOpen) return { kind: 'done', part: 'plan' };
  if (String(item.revision) !== form.get('revision')) return { kind: 'done', query: { said: 'changed' }, part: 'plan' };
  if (!isWaiting(facts.plan, item, facts.now)) return { kind: 'done', part: 'plan' };
  const { id: itemId, revision } = item;
  const words = cleanText(form.get('words') ?? '');
  const isAmend = wish === 'amend';
  if (isAmend && (words === '' || words.length > TEXT_MAX_CHARS)) return { kind: 'trouble', talk: { trouble: { itemId, words } } };
  const command = isAmend ? { type: 'amend-plan-item', payload: { itemId, revision, words } } : { type: 'approve-plan-item', payload: { itemId, revision } };
  await keep(planKey({ crisisId: facts.crisisId, contactId: facts.contactId, itemId, revision }, isAmend ? 'amend' : 'approve'), command);
  return { kind: 'done', query: { said: isAmend ? 'asked' : 'approved' }, part: 'plan' };
}

export async function takeStakeholder({ facts, form, keep }: Said): Promise<Outcome> {
  if (!facts.plan.isOpen) return { kind: 'done', page: 'wishes' };
  const name = cleanText(form.get('name') ?? '');
  const kind = form.get('kind') ?? '';
  const concern = cleanText(form.get('concern') ?? '');
  const whoTells = form.get('whoTells') ?? 'not-decided';
  const payload = { name, kind, concern, whoTells };
  // The same check the crisis will make: what it would not take is better said here.
  if (!parseCommand('add-stakeholder', payload).ok) return { kind: 'wish-trouble', trouble: { form: 'stakeholder', ...payload }, formKey: newFormKey() };
  const what = createHash('sha256').update(JSON.stringify([name, kind, concern])).digest('base64url');
  await keep(`stakeholder/${facts.crisisId}/${facts.contactId}/${what}`, { type: 'add-stakeholder', payload });
  return { kind: 'done', page: 'wishes', query: { said: 'added' } };
}
