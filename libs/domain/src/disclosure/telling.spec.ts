/** Findings that a message names are told when it has left, to whom it left, and once (S2-20). */
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import type { SendMessage } from '../message/message';
import { AMOS, contact, INES, TAMAR, testProtocol } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import { findingStatus } from './disclosure';
import type { Finding } from './disclosure';

const DELIVERY: Actor = { id: 'delivery', role: 'system' };
const rules = { withholdingMaxMs: 14 * DAY_MS, planHorizonMs: 180 * DAY_MS };
function found(): Story {
  const one = new Story({ protocol: { ...testProtocol, relationship: { disclosure: rules } }, contacts: [contact('carmel'), contact('dov')] });
  return one.act('record-finding', { what: 'orders were doubled', knownAt: one.now, source: 'query', customerRelevant: true }, INES).wait(HOUR_MS);
}
function finding(one: Story): Finding {
  const [first] = one.state.disclosure.findings;
  if (first === undefined) throw new Error('no finding');
  return first;
}
const tells = (one: Story, more: Partial<SendMessage> = {}): SendMessage => message({ newFacts: ['they were doubled'] }, { tells: [finding(one).id], ...more });
const copies = (one: Story): readonly string[] => one.of('message.queued').slice(-2).map(({ data }) => data.id);
const report = (one: Story, outcome: 'sent' | 'failed' | 'unknown', messageId = one.messageId): Story => one.act('report-delivery', { messageId, outcome, detail: '' }, DELIVERY);

describe('a finding named in a message', () => {
  it('is on its way when the message is written, and told when it has left', () => {
    const one = found();
    one.act('send-message', tells(one), AMOS);
    expect([findingStatus(finding(one)), one.state.disclosure.telling]).toEqual(['undisclosed', [{ messageId: one.messageId, contactId: 'carmel', findingIds: [finding(one).id] }]]);
    report(one.wait(10 * MINUTE_MS), 'sent');
    expect(finding(one)).toMatchObject({ toldAt: one.now, toldTo: ['carmel'] });
    expect(one.of('finding.disclosed').map(({ data, by }) => [data.how, data.messageId, data.lagMs, by.id])).toEqual([['message', one.messageId, 70 * MINUTE_MS, 'delivery']]);
    expect(one.state.disclosure.telling).toEqual([]);
    expect(replay(one.events)).toEqual(one.state);
  });

  it('is told once, however often the delivery says so', () => {
    const one = found();
    one.act('send-message', tells(one), AMOS);
    report(report(one, 'sent'), 'sent');
    report(one, 'sent', 'message-99-1');
    expect(one.of('finding.disclosed')).toHaveLength(1);
  });

  it('is told to each reader by his own copy', () => {
    const one = found();
    one.act('send-message', tells(one, { contactIds: ['carmel', 'dov'] }), AMOS);
    const [first, second] = copies(one);
    report(one, 'sent', second);
    expect(finding(one).toldTo).toEqual(['dov']);
    report(one.wait(MINUTE_MS), 'sent', first);
    expect(finding(one)).toMatchObject({ toldTo: ['dov', 'carmel'], toldAt: one.now - MINUTE_MS });
  });

  it('is not told by a message that failed, and is by one that somebody found to have arrived', () => {
    const one = found();
    one.act('send-message', tells(one), AMOS);
    report(one, 'failed');
    expect(findingStatus(finding(one))).toBe('undisclosed');
    one.act('settle-delivery', { messageId: one.messageId, outcome: 'not-received', note: '' }, AMOS);
    expect([findingStatus(finding(one)), one.state.disclosure.telling]).toEqual(['undisclosed', []]);
    one.act('send-message', tells(one), AMOS);
    report(one, 'unknown').act('settle-delivery', { messageId: one.messageId, outcome: 'received', note: '' }, AMOS);
    expect(findingStatus(finding(one))).toBe('told');
    expect(one.of('finding.disclosed')).toHaveLength(1);
  });

  it('heard by telephone first is not told a second time by the message', () => {
    const one = found();
    one.act('send-message', tells(one, { contactIds: ['carmel', 'dov'] }), AMOS);
    one.act('disclose-finding', { findingIds: [finding(one).id], contactId: 'carmel', at: one.now, how: 'call', messageId: null }, AMOS);
    for (const id of copies(one)) report(one, 'sent', id);
    expect(one.of('finding.disclosed').map(({ data }) => [data.contactId, data.how])).toEqual([['carmel', 'call'], ['dov', 'message']]);
    // Named again, it goes on no way to whom it is known.
    one.act('send-message', tells(one), AMOS);
    expect(one.state.disclosure.telling).toEqual([]);
  });

  it('has to be a finding of this crisis, and one that nobody keeps back', () => {
    const one = found();
    expect(one.refusal('send-message', tells(one, { tells: ['finding-99'] }), AMOS)).toBe('finding.unknown');
    one.act('withhold-finding', { findingId: finding(one).id, reason: 'r', until: one.now + DAY_MS }, AMOS);
    expect(one.refusal('send-message', tells(one), AMOS)).toBe('accepted');
    one.act('confirm-withholding', { findingId: finding(one).id, agree: true, reason: 'r' }, TAMAR);
    expect(one.try('send-message', tells(one), AMOS)).toMatchObject({ ok: false, code: 'disclosure.withheld', field: 'tells.0' });
    expect(one.refusal('propose-message', tells(one), AMOS)).toBe('disclosure.withheld');
  });

  it('is told by a message that a second person let go, when that has left', () => {
    const one = found();
    const words = tells(one);
    one.act('propose-message', words, AMOS);
    expect(one.state.disclosure.telling).toBeUndefined();
    one.act('approve-message', { proposalId: one.of('message.proposed')[0]?.data.id ?? '', note: '', message: words }, TAMAR);
    report(one, 'sent');
    expect(findingStatus(finding(one))).toBe('told');
  });

  it('is told at the instant it left also when the crisis was closed or cancelled meanwhile', () => {
    const one = found();
    one.act('send-message', tells(one), AMOS).act('cancel', { reason: 'opened twice' }, INES);
    one.act('confirm-cancel', { agree: true }, TAMAR);
    report(one, 'sent');
    expect(findingStatus(finding(one))).toBe('told');
  });

  it('stays at hand while it is on its way, however many others come and go', () => {
    const one = found();
    one.act('record-finding', { what: 'minor', knownAt: one.now, source: 's', customerRelevant: false }, INES);
    const id = one.state.disclosure.findings.at(-1)?.id ?? '';
    one.act('send-message', tells(one, { tells: [id] }), AMOS);
    for (let more = 0; more < 40; more += 1) one.act('record-finding', { what: 'm', knownAt: one.now, source: 's', customerRelevant: false }, INES);
    report(one, 'sent');
    expect(one.of('finding.disclosed').map(({ data }) => data.id)).toEqual([id]);
  });

  it('does not fill the state without end', () => {
    const one = found();
    const more = Array.from({ length: 48 }, (_, index) => `c${String(index)}`);
    const many = ['carmel', 'dov', ...more];
    for (const id of more) one.act('add-contact', { contact: contact(id) }, INES);
    one.act('send-message', tells(one, { contactIds: many }), AMOS).act('send-message', tells(one, { contactIds: many }), AMOS);
    expect(one.refusal('send-message', tells(one), AMOS)).toBe('disclosure.too-many-on-the-way');
    expect(JSON.stringify(one.state.disclosure.telling).length).toBeLessThan(16_000);
  });

  it('only copies that tell something ask the delivery to say that they left', () => {
    const one = found();
    one.act('send-message', tells(one), AMOS);
    const [told] = one.of('message.queued').slice(-1);
    expect(told === undefined ? [] : outboxFor(one.state, told)).toMatchObject([{ params: { awaited: 'yes' } }]);
    one.update();
    const [plain] = one.of('message.queued').slice(-1);
    expect(plain === undefined ? {} : outboxFor(one.state, plain)[0]?.params).not.toHaveProperty('awaited');
  });
});
