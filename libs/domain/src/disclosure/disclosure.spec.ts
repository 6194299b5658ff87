/** What was known when and told when (S2-20), options and sessions (S2-19, S2-27), stakeholders and the joint plan (S2-32, S2-33). */
import { outboxFor } from '../crisis/notify';
import { replay, tick, wakeAt } from '../crisis/hallway';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, contact, CUSTOMER, INES, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import type { AmendPlanItem, Finding, PlanItem } from './disclosure';
import { disclosureLagMs, findingStatus, NO_DISCLOSURE } from './disclosure';

const rules = { withholdingMaxMs: 14 * DAY_MS, planHorizonMs: 180 * DAY_MS };
const story = (): Story => new Story({ protocol: { ...testProtocol, relationship: { disclosure: rules } }, contacts: [contact('carmel'), contact('dov')] });
const STRANGER: Actor = { id: 'nobody', role: 'customer' };
const known = (one: Story, more: { readonly customerRelevant?: boolean; readonly what?: string } = {}) => ({ what: 'orders were doubled', knownAt: one.now, source: 'query', customerRelevant: true, ...more });
const telling = (one: Story, more: object = {}) => ({ findingIds: [finding(one).id], contactId: 'carmel', at: one.now, how: 'call' as const, messageId: null, ...more });
function finding(one: Story): Finding {
  const found = one.state.disclosure.findings.at(-1);
  if (found === undefined) throw new Error('no finding');
  return found;
}
const found = (): Story => { const one = story(); return one.act('record-finding', known(one), INES); };

describe('the disclosure log', () => {
  it('measures told − known, and shows what was not told', () => {
    const one = found();
    expect([findingStatus(finding(one)), disclosureLagMs(finding(one))]).toEqual(['undisclosed', null]);
    one.wait(90 * MINUTE_MS).act('disclose-finding', telling(one), AMOS);
    expect([findingStatus(finding(one)), disclosureLagMs(finding(one))]).toEqual(['told', 90 * MINUTE_MS]);
    expect(one.of('finding.disclosed').map(({ data }) => data.lagMs)).toEqual([90 * MINUTE_MS]);
    one.wait(HOUR_MS).act('disclose-finding', telling(one, { contactId: 'dov' }), AMOS);
    expect(disclosureLagMs(finding(one))).toBe(90 * MINUTE_MS);
    expect(one.act('record-finding', known(one, { customerRelevant: false }), INES) && findingStatus(finding(one))).toBe('not-relevant');
  });

  it('refuses what cannot have been: told before it was known, twice, to nobody, not yet', () => {
    const one = found();
    one.wait(HOUR_MS);
    const refused = (more: object): string => one.refusal('disclose-finding', telling(one, more), AMOS);
    expect(refused({ at: finding(one).knownAt - 1 })).toBe('disclosure.before-known');
    expect(refused({ at: one.now + HOUR_MS })).toBe('instant.future');
    expect(refused({ contactId: 'nobody' })).toBe('contact.unknown');
    expect(refused({ findingIds: ['finding-99'] })).toBe('finding.unknown');
    expect(refused({ how: 'message' })).toBe('disclosure.message-missing');
    one.act('disclose-finding', telling(one), AMOS);
    expect(refused({})).toBe('disclosure.already-told');
    expect(one.refusal('record-finding', { ...known(one), knownAt: one.now + HOUR_MS })).toBe('instant.future');
  });

  it('keeps something back only with a second person, for a time, and then it is untold again', () => {
    const one = found();
    const { id } = finding(one);
    const until = one.now + DAY_MS;
    expect(one.refusal('withhold-finding', { findingId: id, reason: 'r', until: one.now }, AMOS)).toBe('instant.past');
    expect(one.refusal('withhold-finding', { findingId: id, reason: 'r', until: one.now + 15 * DAY_MS }, AMOS)).toBe('withholding.too-long');
    one.act('withhold-finding', { findingId: id, reason: 'names another customer', until }, AMOS);
    expect(findingStatus(finding(one))).toBe('withholding-proposed');
    expect(one.refusal('withhold-finding', { findingId: id, reason: 'r', until }, AMOS)).toBe('withholding.already');
    expect(one.refusal('confirm-withholding', { findingId: id, agree: true, reason: 'r' }, AMOS)).toBe('approval.not-own');
    one.act('confirm-withholding', { findingId: id, agree: true, reason: 'r' }, TAMAR);
    expect(findingStatus(finding(one))).toBe('withheld');
    expect(one.refusal('confirm-withholding', { findingId: id, agree: true, reason: 'r' }, TAMAR)).toBe('withholding.none-proposed');
    expect(one.refusal('disclose-finding', telling(one), AMOS)).toBe('disclosure.withheld');
    expect(wakeAt(one.state, 'relationship')).toBeLessThanOrEqual(until);
    one.until(until);
    expect([findingStatus(finding(one)), one.of('withholding.expired').length]).toEqual(['undisclosed', 1]);
    expect(one.refusal('end-withholding', { findingId: id, reason: 'r' }, AMOS)).toBe('withholding.none');
    expect(one.refusal('disclose-finding', telling(one), AMOS)).toBe('accepted');
  });

  it('a declined or ended limit leaves nothing behind, and what is told cannot be kept back', () => {
    const one = found();
    const { id } = finding(one);
    const propose = (): Story => one.act('withhold-finding', { findingId: id, reason: 'r', until: one.now + DAY_MS }, AMOS);
    propose().act('confirm-withholding', { findingId: id, agree: false, reason: 'no' }, TAMAR);
    expect(findingStatus(finding(one))).toBe('undisclosed');
    propose().act('confirm-withholding', { findingId: id, agree: true, reason: 'y' }, TAMAR).act('end-withholding', { findingId: id, reason: 'consent is there' }, AMOS);
    one.act('disclose-finding', telling(one), AMOS);
    expect(one.refusal('withhold-finding', { findingId: id, reason: 'r', until: one.now + DAY_MS }, AMOS)).toBe('disclosure.customer-knows');
  });

  it('is bounded: too many untold are refused, the oldest of the told make room', () => {
    const one = story();
    for (let n = 0; n < 30; n += 1) one.act('record-finding', known(one, { what: 'א'.repeat(4_000) }), INES);
    expect(one.refusal('record-finding', known(one), INES)).toBe('finding.too-many');
    const ids = one.state.disclosure.findings.map(({ id }) => id);
    one.act('disclose-finding', telling(one, { findingIds: ids }), AMOS);
    expect(one.state.disclosure.findings.map(({ id }) => id)).toEqual(ids.slice(10));
    expect(JSON.stringify(one.state.disclosure).length).toBeLessThan(10_000);
  });
});

describe('options and joint sessions', () => {
  it('hold what, when, whether possible and the customer’s answer; a no has a reason', () => {
    const one = story();
    expect(one.refusal('offer-options', { source: 'us', options: [{ what: 'w', when: null, possible: 'no', reason: '' }] })).toBe('option.reason-missing');
    one.act('offer-options', { source: 'us', options: [{ what: 'by phone', when: one.now, possible: 'yes', reason: '' }, { what: 'the old version', when: null, possible: 'no', reason: 'cannot read the format' }] });
    const [phone, old] = one.state.disclosure.options;
    expect(one.refusal('record-option-answer', { optionId: old?.id ?? '', answer: 'accepted', words: '' }, AMOS)).toBe('option.not-possible');
    one.act('record-option-answer', { optionId: phone?.id ?? '', answer: 'accepted', words: 'good' }, AMOS);
    expect(one.state.disclosure.options.map(({ answer }) => answer)).toEqual(['accepted', null]);
    one.act('assess-option', { optionId: old?.id ?? '', possible: 'yes', reason: 'tried' }).act('record-option-answer', { optionId: old?.id ?? '', answer: 'declined', words: '' }, AMOS);
    expect(one.refusal('record-option-answer', { optionId: 'option-9-9', answer: 'open', words: '' }, AMOS)).toBe('option.unknown');
  });

  it('turn the customer’s ideas into options, and need both sides', () => {
    const one = story();
    const session = { at: one.now, ours: ['ines'], theirs: ['Carmel'], findings: ['one scanner'], decisions: ['off until Sunday'], ideas: ['print at the gate', 'fax'] };
    expect(one.refusal('record-session', { ...session, theirs: [] })).toBe('session.one-sided');
    expect(one.refusal('record-session', { ...session, at: one.now + HOUR_MS })).toBe('instant.future');
    one.act('record-session', session);
    expect(one.state.disclosure.options).toMatchObject([{ what: 'print at the gate', source: 'customer', possible: 'not-yet-known' }, { what: 'fax', source: 'customer' }]);
    expect(one.state.disclosure.sessions).toMatchObject([{ ours: 1, theirs: 1, decisions: 1, ideas: 2 }]);
    for (let n = 0; n < 14; n += 1) one.act('record-session', session);
    expect(one.refusal('record-session', session)).toBe('option.too-many');
    expect(one.state.disclosure.sessions).toHaveLength(10);
  });
});

const planned = (one: Story, more: object = {}) => ({
  stakeholderId: null, audience: 'store managers', message: 'deliveries are back', ownerOurs: 'amos', ownerTheirs: 'Carmel', dueAt: one.now + DAY_MS, confidentiality: 'open' as const, limits: '', ...more,
});
const item = (one: Story): PlanItem => {
  const last = one.state.disclosure.plan.at(-1);
  if (last === undefined) throw new Error('no item');
  return last;
};
const read = (one: Story, revision = item(one).revision) => ({ itemId: item(one).id, revision });
const change = (one: Story, more: Partial<AmendPlanItem> = {}): AmendPlanItem => ({ ...read(one), words: '', message: null, ownerOurs: null, ownerTheirs: null, dueAt: null, confidentiality: null, limits: null, ...more });
const waiting = (): Story => { const one = story(); return one.act('add-plan-item', planned(one), AMOS).act('approve-plan-item', read(one), INES); };
const agreed = (): Story => { const one = waiting(); return one.act('approve-plan-item', read(one), CUSTOMER); };

it('C14 tells the colleague whom an agreed item names, with its words and to whom; nobody twice who has the duty', () => {
  const told = (ownerOurs: string) => {
    const one = story();
    one.act('add-plan-item', { ...planned(one), ownerOurs }, AMOS).act('approve-plan-item', read(one), INES).act('approve-plan-item', read(one), CUSTOMER);
    return one.events.flatMap((event) => outboxFor(one.state, event)).filter(({ template }) => template === 'staff.plan-item-named');
  };
  expect(told('tal')).toMatchObject([{ kind: 'staff', personId: 'tal', params: { kind: 'plan-item', words: expect.any(String), audience: expect.any(String), due: expect.any(Number) } }]);
  expect(told('amos')).toEqual([]);
});

describe('the joint plan', () => {
  it('is owed once both sides approved: a second person of ours first, then the customer', () => {
    const one = story();
    one.act('add-plan-item', planned(one), AMOS);
    expect(one.refusal('approve-plan-item', read(one), AMOS)).toBe('approval.not-own');
    expect(one.refusal('approve-plan-item', read(one), CUSTOMER)).toBe('plan.not-waiting');
    one.act('approve-plan-item', read(one), INES);
    expect(one.open('plan-item')).toBeUndefined();
    expect(one.refusal('approve-plan-item', read(one), INES)).toBe('plan.not-waiting');
    expect(one.refusal('approve-plan-item', read(one), STRANGER)).toBe('contact.unknown');
    one.act('approve-plan-item', read(one), CUSTOMER);
    expect(item(one)).toMatchObject({ stage: 'agreed', approvedBy: 'ines', contactId: 'carmel', agreedAt: one.now });
    expect(one.duty('plan-item')).toMatchObject({ about: item(one).id, owner: 'amos', due: item(one).dueAt });
    one.wait(HOUR_MS).act('complete-plan-item', { itemId: item(one).id, evidence: 'mail', at: one.now }, AMOS);
    expect([item(one).stage, one.outcomes('plan-item')]).toEqual(['done', ['kept']]);
    expect(one.refusal('drop-plan-item', { itemId: item(one).id, reason: 'r' })).toBe('plan.ended');
  });

  it('goes back with the customer’s words, and a new revision is approved anew', () => {
    const one = waiting();
    expect(one.refusal('amend-plan-item', change(one), CUSTOMER)).toBe('plan.words-missing');
    one.act('amend-plan-item', change(one, { words: 'without the date', message: 'his own text' }), CUSTOMER);
    expect(item(one)).toMatchObject({ stage: 'change-asked', asked: 'without the date', message: 'deliveries are back', approvedBy: null });
    expect(one.refusal('approve-plan-item', read(one), CUSTOMER)).toBe('plan.not-waiting');
    one.act('amend-plan-item', change(one, { message: 'deliveries are normal' }), AMOS);
    expect(item(one)).toMatchObject({ revision: 2, stage: 'waiting-ours', message: 'deliveries are normal', asked: null });
    expect(one.refusal('approve-plan-item', read(one, 1), INES)).toBe('plan.revision-changed');
    expect(one.refusal('approve-plan-item', read(one), AMOS)).toBe('approval.not-own');
    one.act('approve-plan-item', read(one), INES).act('approve-plan-item', read(one), CUSTOMER);
    expect(one.duty('plan-item').about).toBe(item(one).id);
  });

  it('a change after agreement ends that duty only, neither kept nor missed; so does dropping', () => {
    const one = agreed();
    const first = item(one).id;
    one.act('add-plan-item', planned(one, { audience: 'the board' }), AMOS).act('approve-plan-item', read(one), INES).act('approve-plan-item', read(one), CUSTOMER);
    one.act('amend-plan-item', change(one, { dueAt: one.now + 2 * DAY_MS }), INES);
    expect(one.state.obligation.open.filter(({ kind }) => kind === 'plan-item').map(({ about }) => about)).toEqual([first]);
    one.act('drop-plan-item', { itemId: first, reason: 'told already' }, AMOS);
    expect([one.open('plan-item'), one.outcomes('plan-item')]).toEqual([undefined, ['cancelled', 'cancelled']]);
  });

  it('refuses what cannot be: no audience, no limits, past and far times, done before agreed, a time gone by', () => {
    const one = story();
    const refused = (more: object): string => one.refusal('add-plan-item', planned(one, more), AMOS);
    expect(refused({ audience: null })).toBe('plan.audience-missing');
    expect(refused({ stakeholderId: 'stakeholder-9' })).toBe('stakeholder.unknown');
    expect(refused({ confidentiality: 'limited' })).toBe('plan.limits-missing');
    expect(refused({ dueAt: one.now })).toBe('instant.past');
    expect(refused({ dueAt: one.now + 181 * DAY_MS })).toBe('plan.too-far');
    one.act('add-plan-item', planned(one), AMOS);
    expect(one.refusal('complete-plan-item', { itemId: item(one).id, evidence: 'e', at: one.now })).toBe('plan.not-agreed');
    one.act('approve-plan-item', read(one), INES).wait(2 * DAY_MS);
    expect(one.refusal('approve-plan-item', read(one), CUSTOMER)).toBe('plan.due-passed');
    one.act('amend-plan-item', change(one, { dueAt: one.now + DAY_MS }), AMOS).act('approve-plan-item', read(one), INES).act('approve-plan-item', read(one), CUSTOMER);
    expect(one.refusal('complete-plan-item', { itemId: item(one).id, evidence: 'e', at: one.now - HOUR_MS })).toBe('plan.before-agreed');
    expect(one.refusal('drop-plan-item', { itemId: 'plan-item-99', reason: 'r' })).toBe('plan.unknown');
    for (let n = 0; n < 14; n += 1) one.act('add-plan-item', planned(one), AMOS);
    expect(refused({})).toBe('plan.too-many');
  });

  it('survives a reopening: what was agreed is owed again and can be met', () => {
    const one = agreed();
    one.act('amend-plan-item', change(one, { dueAt: one.now + 60 * DAY_MS }), INES).act('approve-plan-item', read(one), TAMAR).act('approve-plan-item', read(one), CUSTOMER);
    const done = one.now;
    one.routine().wait(2 * DAY_MS).answerSurvey(1).act('log-call-back', { outcome: 'reopened', said: 's', contactId: 'carmel' }, TAMAR);
    expect(one.duty('plan-item')).toMatchObject({ about: item(one).id, due: item(one).dueAt });
    one.act('complete-plan-item', { itemId: item(one).id, evidence: 'e', at: done + 1 }, AMOS);
    expect(one.open('plan-item')).toBeUndefined();
    expect(replay(one.events)).toEqual(one.state);
    expect(tick(one.state, one.now).events).toEqual([]);
  });

  it('under a protocol without this part is a plan all the same, but no duty', () => {
    const one = new Story();
    expect(one.state.disclosure).toEqual(NO_DISCLOSURE);
    one.act('add-plan-item', planned(one, { dueAt: one.now + 400 * DAY_MS }), AMOS).act('approve-plan-item', read(one), INES).act('approve-plan-item', read(one), CUSTOMER);
    expect([item(one).stage, one.open('plan-item')]).toEqual(['agreed', undefined]);
  });
});

describe('the customer’s stakeholders', () => {
  const board = { name: 'The board', kind: 'board' as const, concern: 'the quarter', whoTells: 'customer' as const };

  it('are added from both sides, once each, and not removed while an open item is meant for them', () => {
    const one = story().act('add-stakeholder', board, AMOS);
    expect(one.refusal('add-stakeholder', { ...board, name: ' the BOARD ' }, CUSTOMER)).toBe('stakeholder.already-known');
    expect(one.refusal('add-stakeholder', { ...board, name: 'x' }, STRANGER)).toBe('contact.unknown');
    one.act('add-stakeholder', { ...board, name: 'Bank', kind: 'partners' }, CUSTOMER);
    expect(one.state.disclosure.stakeholders.map(({ side }) => side)).toEqual(['us', 'customer']);
    const id = one.state.disclosure.stakeholders[0]?.id ?? '';
    one.act('add-plan-item', planned(one, { stakeholderId: id, audience: null }), AMOS);
    expect(item(one).audience).toBe('The board');
    expect(one.refusal('remove-stakeholder', { stakeholderId: id, reason: 'r' }, AMOS)).toBe('stakeholder.in-plan');
    one.act('drop-plan-item', { itemId: item(one).id, reason: 'r' }, AMOS).act('remove-stakeholder', { stakeholderId: id, reason: 'r' }, AMOS);
    expect(one.refusal('remove-stakeholder', { stakeholderId: id, reason: 'r' }, AMOS)).toBe('stakeholder.unknown');
  });

  it('are so many from the customer’s page, and so many in all', () => {
    const one = story();
    for (let n = 0; n < 15; n += 1) one.act('add-stakeholder', { ...board, name: `c${String(n)}` }, CUSTOMER);
    expect(one.refusal('add-stakeholder', board, CUSTOMER)).toBe('stakeholder.too-many');
    for (let n = 0; n < 15; n += 1) one.act('add-stakeholder', { ...board, name: `u${String(n)}` }, AMOS);
    expect(one.refusal('add-stakeholder', board, AMOS)).toBe('stakeholder.too-many');
  });
});
