import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { NO_FORECAST } from '../forecast/forecast';
import { HOUR_MS, MINUTE_MS } from '../kernel';
import type { ConfirmedPromise, SendMessage } from '../message/message';
import { AMOS, contact, EYAL, INES, TAMAR, testProtocol } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import { digestOf } from './digest';
import { forecastFor, judgeOutcome } from './forecast-of';

const GRACE_MS = 15 * MINUTE_MS;
const rules = { promise: { graceMs: GRACE_MS, secondReader: ['polite-correction', 'refusal'] as const, overridesNotice: 3 } };
const severities = Object.fromEntries(Object.entries(testProtocol.severities).map(([key, one]) => [key, { ...one, duties: { ...one.duties, 'message-reading': one.duties['first-contact'] ?? null } }])) as typeof testProtocol.severities;
const protocol = { ...testProtocol, severities, relationship: rules };
const story = (more = {}): Story => new Story({ protocol, contacts: [contact('carmel'), contact('noga')], ...more });
const promise = (over: Partial<ConfirmedPromise> = {}): ConfirmedPromise => ({ words: 'fixed by noon', kind: 'outcome', dueAt: null, ...over });
const letter = (promises: readonly ConfirmedPromise[], more: Partial<SendMessage> = {}): SendMessage => message({ newFacts: ['fact'] }, { promises, ...more });
const refusalLetter = (more: Partial<SendMessage> = {}): SendMessage => message({ newFacts: ['no duct'] }, { messageType: 'refusal', reason: 'no duct', ...more });
/** Tells a forecast of +4 h (p50) and +8 h (p90), and answers the base of both. */
function told(one: Story): number {
  one.update({ newFacts: ['fact'], forecast: { p50At: one.now + 4 * HOUR_MS, p90At: one.now + 8 * HOUR_MS } });
  return one.now;
}
const openIds = (one: Story): readonly string[] => one.state.promise.open.map((open) => open.id);

describe('the date of an outcome against the forecast (formulas 6)', () => {
  it.each([[4 * HOUR_MS - MINUTE_MS, 'promise.before-p50'], [4 * HOUR_MS, 'promise.before-p90'], [8 * HOUR_MS - MINUTE_MS, 'promise.before-p90'], [8 * HOUR_MS, 'accepted'], [9 * HOUR_MS, 'accepted'], [0, 'instant.past'], [-1, 'instant.past']])('after %i ms: %s', (afterMs, code) => {
    const one = story();
    const base = told(one);
    expect(one.refusal('send-message', letter([promise({ dueAt: base + afterMs, reason: 'spare part is here' })]), AMOS)).toBe(code);
  });
  it('asks for a reason before it asks for an approval, and for an approval where there is no forecast at all', () => {
    const one = story();
    const dueAt = one.now + HOUR_MS;
    expect(one.refusal('send-message', letter([promise({ dueAt })]), AMOS)).toBe('promise.reason-required');
    expect(one.refusal('send-message', letter([promise({ dueAt, reason: ' ' })]), AMOS)).toBe('promise.reason-required');
    expect(one.refusal('send-message', letter([promise({ dueAt, reason: 'known case' })]), TAMAR)).toBe('promise.no-forecast');
  });
  it('lets nobody promise before p50, approved or not', () => {
    const one = story();
    const early = promise({ dueAt: told(one) + HOUR_MS, reason: 'we hope so' });
    expect(one.refusal('propose-message', letter([early]), AMOS)).toBe('promise.before-p50');
  });
  it('judges calls and updates by the cadence, not by the forecast, and wants their time', () => {
    const one = story();
    told(one);
    expect(one.refusal('send-message', letter([promise({ kind: 'contact', dueAt: one.now + MINUTE_MS })]), AMOS)).toBe('accepted');
    expect(one.refusal('send-message', letter([promise({ kind: 'next-update', dueAt: one.now + HOUR_MS })]), AMOS)).toBe('accepted');
    expect(one.refusal('send-message', letter([promise({ kind: 'next-update', dueAt: one.now + 2 * HOUR_MS })]), AMOS)).toBe('update.next-later-than-cadence');
    expect(one.refusal('send-message', letter([promise({ kind: 'contact' })]), AMOS)).toBe('promise.date-required');
  });
  it('compares to the minute, as people write', () => {
    expect(judgeOutcome({ p50At: 10 * MINUTE_MS + 59_000, p90At: 20 * MINUTE_MS + 1 }, 10 * MINUTE_MS)).toBe('before-p90');
    expect(judgeOutcome({ p50At: 10 * MINUTE_MS + 59_000, p90At: 20 * MINUTE_MS + 1 }, 20 * MINUTE_MS)).toBe('fine');
  });
  it('takes the forecast in force before the one in the message, and that before the one told last; a target has its own', () => {
    const range = (p50At: number) => ({ p50At, p90At: p50At + 1 });
    const targets = (over: Record<string, number>) => ({ ...NO_FORECAST, targets: Object.fromEntries(Object.entries(over).map(([target, p50At]) => [target, { current: { id: 'f', madeAt: 0, by: 'tal', ...range(p50At) } }])) }) as unknown as typeof NO_FORECAST;
    const at = (over: Record<string, number>, own: number | null, last: number | null, target: 'fix' | 'operation' | 'other' = 'other') =>
      forecastFor({ forecast: targets(over), promise: { told: last === null ? null : range(last) } }, target, own === null ? null : range(own))?.p50At ?? null;
    expect([at({ fix: 1 }, 2, 3), at({}, 2, 3), at({}, null, 3), at({}, null, null), at({ workaround: 4, fix: 5 }, 2, 3, 'fix'), at({ workaround: 4, fix: 5 }, 2, 3, 'operation')]).toEqual([1, 2, 3, null, 5, 4]);
  });
});

describe('the register of promises', () => {
  const withPromise = (over: Partial<ConfirmedPromise>): Story => {
    const one = story();
    const base = told(one);
    return one.act('send-message', letter([promise({ dueAt: base + 8 * HOUR_MS, ...over })]), AMOS);
  };
  it('keeps who promised what until when, once for a message to many', () => {
    const one = story();
    const dueAt = told(one) + 8 * HOUR_MS;
    one.act('send-message', letter([promise({ dueAt }), promise({ words: 'full refund' })], { contactIds: ['carmel', 'noga'] }), AMOS);
    expect(one.of('promise.made').map(({ data }) => [data.id, data.madeBy, data.words, data.kind, data.dueAt, data.contactId, data.early])).toEqual([['promise-1', 'amos', 'fixed by noon', 'outcome', dueAt, 'carmel', false], ['promise-2', 'amos', 'full refund', 'outcome', null, 'carmel', false]]);
    expect(one.state.obligation.open.filter((duty) => duty.kind === 'promise')).toMatchObject([{ about: 'promise-1', due: dueAt, owner: 'amos' }]);
    expect(missingToClose(one.state)).toContainEqual({ code: 'missing.promises', params: { count: 1 } });
  });
  it('is broken by time after the grace, hurts trust, and stays owed until made good', () => {
    const one = withPromise({});
    const { dueAt } = one.of('promise.made')[0]?.data ?? { dueAt: null };
    one.until((dueAt ?? 0) + GRACE_MS - 1);
    expect(one.of('promise.broken')).toHaveLength(0);
    one.wait(1);
    expect(one.of('promise.broken')).toMatchObject([{ data: { id: 'promise-1', dueAt, noticedLateMs: 0 } }]);
    expect(one.state.crisis.trustSignals).toEqual(['broken-promise']);
    expect(one.refusal('renegotiate-promise', { promiseId: 'promise-1', newDueAt: one.now + 9 * HOUR_MS, reason: 'late', channel: 'call', contactId: 'carmel' }, AMOS)).toBe('promise.due-passed');
    one.act('keep-promise', { promiseId: 'promise-1', evidence: 'done', confirmedByCustomer: true }, AMOS);
    expect(one.state.promise).toMatchObject({ open: [], tally: { made: 1, kept: 0, broken: 1 }, past: [{ outcome: 'made-good' }] });
    expect(one.outcomes('promise')).toEqual(['late']);
  });
  it('tells the account manager and those above of a broken promise', () => {
    const one = withPromise({});
    one.wait(9 * HOUR_MS);
    const [event] = one.of('promise.broken');
    const drafts = event === undefined ? [] : outboxFor(one.state, event);
    expect(drafts.map((draft) => [draft.personId, draft.template])).toEqual([['amos', 'staff.promise-broken'], ['tamar', 'staff.promise-broken'], ['hila', 'staff.promise-broken']]);
  });
  it('signals at most two broken promises, however many break', () => {
    const one = story();
    const base = told(one);
    one.act('send-message', letter([1, 2, 3].map((index) => promise({ words: `w${String(index)}`, dueAt: base + 8 * HOUR_MS + index }))), AMOS);
    one.wait(10 * HOUR_MS);
    expect(one.state.promise.tally.broken).toBe(3);
    expect(one.state.crisis.trustSignals).toEqual(['broken-promise', 'broken-promise']);
    expect(one.state.crisis.assessment.trustPoints).toBe(4);
  });
  it('breaks all that were due in an outage, each once', () => {
    const one = withPromise({});
    one.outage(one.now + 48 * HOUR_MS);
    expect(one.of('promise.broken')).toHaveLength(1);
    expect(one.of('promise.broken')[0]?.data.noticedLateMs).toBeGreaterThan(30 * HOUR_MS);
  });
  it('is kept with evidence; the customer may confirm it later, once', () => {
    const one = withPromise({});
    one.act('keep-promise', { promiseId: 'promise-1', evidence: 'mail of 15:40', confirmedByCustomer: false }, AMOS);
    expect(one.outcomes('promise')).toEqual(['kept']);
    const confirm = { promiseId: 'promise-1', evidence: 'she said so', confirmedByCustomer: true };
    one.act('keep-promise', confirm, AMOS);
    expect(one.of('promise.confirmed')).toHaveLength(1);
    expect(one.refusal('keep-promise', confirm, AMOS)).toBe('promise.already-ended');
    expect(one.refusal('keep-promise', { ...confirm, promiseId: 'promise-9' }, AMOS)).toBe('promise.unknown');
    expect(one.wait(20 * HOUR_MS).of('promise.broken')).toHaveLength(0);
  });
  it('is renegotiated before it is due only, goes on with the new date, and counts apart', () => {
    const one = withPromise({});
    const newDueAt = one.now + 20 * HOUR_MS;
    const move = { promiseId: 'promise-1', newDueAt, reason: 'the part comes later', channel: 'call' as const, contactId: 'carmel' };
    expect(one.refusal('renegotiate-promise', { ...move, newDueAt: one.now + HOUR_MS }, AMOS)).toBe('promise.before-p50');
    expect(one.refusal('renegotiate-promise', { ...move, newDueAt: one.now + 5 * HOUR_MS }, AMOS)).toBe('promise.before-p90');
    expect(one.refusal('renegotiate-promise', { ...move, newDueAt: one.now + 5 * HOUR_MS }, TAMAR)).toBe('accepted');
    expect(one.refusal('renegotiate-promise', { ...move, contactId: 'nobody' }, AMOS)).toBe('contact.unknown');
    one.act('renegotiate-promise', move, AMOS);
    expect(one.state.promise).toMatchObject({ open: [{ id: 'promise-1', dueAt: newDueAt }], tally: { made: 1, renegotiated: 1 } });
    expect(one.state.obligation.open.filter((duty) => duty.kind === 'promise')).toMatchObject([{ about: 'promise-1', due: newDueAt }]);
    expect(one.wait(19 * HOUR_MS).of('promise.broken')).toHaveLength(0);
    expect(one.wait(2 * HOUR_MS).of('promise.broken')).toHaveLength(1);
  });
  it('of the next update is kept by the next update, of a call by a call with that person, of a repair by the repair', () => {
    const one = story();
    const base = told(one);
    const dueAt = base + 8 * HOUR_MS;
    one.act('send-message', letter([
      promise({ kind: 'next-update', dueAt: one.now + HOUR_MS }), promise({ kind: 'contact', dueAt: one.now + HOUR_MS }), promise({ dueAt, target: 'fix' }), promise({ dueAt, target: 'operation' }), promise({ dueAt }),
    ]), AMOS);
    expect(openIds(one)).toHaveLength(5);
    one.wait(MINUTE_MS).call({ contactId: 'noga' });
    expect(openIds(one)).toHaveLength(5);
    one.call({ confirmedByCustomer: true });
    expect(openIds(one)).toEqual(['promise-1', 'promise-3', 'promise-4', 'promise-5']);
    one.update({ newFacts: ['more'] });
    expect(openIds(one)).toEqual(['promise-3', 'promise-4', 'promise-5']);
    one.repaired();
    expect(openIds(one)).toEqual(['promise-5']);
    expect(one.of('promise.kept').map(({ data }) => [data.id, data.by, data.confirmedByCustomer])).toEqual([['promise-2', 'contact', true], ['promise-1', 'update', false], ['promise-4', 'repair', false], ['promise-3', 'repair', true]]);
  });
  it('is not kept by a call of before it was given', () => {
    const one = story();
    told(one.wait(HOUR_MS));
    one.act('send-message', letter([promise({ kind: 'contact', dueAt: one.now + HOUR_MS })]), AMOS);
    one.call({ occurredAt: one.now - 30 * MINUTE_MS });
    expect(openIds(one)).toEqual(['promise-1']);
  });
  it('given by word of mouth is on record however early, with its reason, and counted as early', () => {
    const one = story();
    const base = told(one);
    const spoken = { words: 'tonight', kind: 'outcome' as const, dueAt: base + HOUR_MS, contactId: 'carmel', channel: 'call' as const };
    expect(one.refusal('make-promise', spoken, AMOS)).toBe('promise.reason-required');
    expect(one.refusal('make-promise', { ...spoken, dueAt: base }, AMOS)).toBe('instant.past');
    expect(one.refusal('make-promise', { ...spoken, kind: 'contact', dueAt: null }, AMOS)).toBe('promise.date-required');
    one.act('make-promise', { ...spoken, reason: 'said it before I thought' }, AMOS);
    expect(one.of('promise.made')).toMatchObject([{ data: { early: true, channel: 'call', messageId: null, p90At: base + 8 * HOUR_MS } }]);
    expect(one.state.promise.tally).toMatchObject({ dated: 1, early: 1 });
  });
  it('holds no more than can be kept', () => {
    const one = story();
    const many = Array.from({ length: 30 }, (_, index) => promise({ words: `w${String(index)}` }));
    one.act('send-message', letter(many), AMOS);
    expect(one.refusal('send-message', letter(many), AMOS)).toBe('promise.too-many');
  });
  it('replays to the same state, and says nothing under a protocol without it', () => {
    const one = withPromise({}).wait(12 * HOUR_MS);
    expect(replay(one.events)).toEqual(one.state);
    const old = new Story();
    old.act('send-message', letter([promise({ dueAt: old.now + 1 })]), AMOS).wait(48 * HOUR_MS);
    expect(old.of('promise.made')).toHaveLength(0);
    expect(old.refusal('send-message', refusalLetter(), AMOS)).toBe('accepted');
  });
});

describe('the second reader', () => {
  it('reads refusals and polite corrections; the author cannot be the one', () => {
    const one = story();
    expect(one.refusal('send-message', refusalLetter(), AMOS)).toBe('message.second-reader-needed');
    const proposed = refusalLetter();
    one.act('propose-message', proposed, AMOS);
    const [waiting] = one.state.promise.waiting;
    const id = waiting?.id ?? '';
    expect(waiting).toMatchObject({ author: 'amos', messageType: 'refusal', why: ['second-reader'], digest: digestOf(proposed) });
    expect(JSON.stringify(one.state.promise)).not.toContain('no duct');
    expect(one.duty('message-reading')).toMatchObject({ about: id, owner: 'tamar' });
    expect(one.refusal('approve-message', { proposalId: id, note: '', message: proposed }, AMOS)).toBe('approval.not-own');
    expect(one.refusal('return-message', { proposalId: id, reason: 'x' }, AMOS)).toBe('approval.not-own');
    expect(one.refusal('approve-message', { proposalId: 'other', note: '', message: proposed }, INES)).toBe('message.proposal-unknown');
    expect(one.refusal('approve-message', { proposalId: id, note: '' }, INES)).toBe('message.proposal-changed');
    expect(one.refusal('approve-message', { proposalId: id, note: '', message: { ...proposed, body: 'changed' } }, INES)).toBe('message.proposal-changed');
    one.act('approve-message', { proposalId: id, note: 'fair', message: proposed }, INES);
    expect(one.of('message.queued')).toMatchObject([{ by: { id: 'ines' }, data: { messageType: 'refusal', approval: { author: 'amos', approvedBy: 'ines' } } }]);
    expect([one.state.promise.waiting, one.outcomes('message-reading')]).toEqual([[], ['kept']]);
    const [queued] = one.of('message.queued');
    expect(queued === undefined ? null : outboxFor(one.state, queued)[0]?.params['by']).toBe('amos');
  });
  it('returns a message with a reason to its author, and nothing leaves', () => {
    const one = story();
    one.act('propose-message', refusalLetter(), AMOS);
    one.act('return-message', { proposalId: one.state.promise.waiting[0]?.id ?? '', reason: 'too short' }, TAMAR);
    expect(one.of('message.queued')).toHaveLength(0);
    const [event] = one.of('message.returned');
    expect(event === undefined ? [] : outboxFor(one.state, event).map((draft) => [draft.personId, draft.template])).toEqual([['amos', 'staff.message-returned']]);
    expect(one.outcomes('message-reading')).toEqual(['kept']);
  });
  it('of a risky date stands at team-lead level', () => {
    const one = story();
    const risky = letter([promise({ dueAt: told(one) + 6 * HOUR_MS, reason: 'the part is here' })]);
    one.act('propose-message', risky, AMOS);
    const approve = { proposalId: one.state.promise.waiting[0]?.id ?? '', note: '', message: risky };
    expect(one.state.promise.waiting[0]?.why).toEqual(['before-p90']);
    expect(one.refusal('approve-message', approve, INES)).toBe('message.approver-level');
    for (const senior of [TAMAR, EYAL]) expect(one.refusal('approve-message', approve, senior)).toBe('accepted');
    one.act('approve-message', approve, TAMAR);
    expect(one.of('promise.made')).toMatchObject([{ data: { madeBy: 'amos', approvedBy: 'tamar', early: true, reason: 'the part is here' } }]);
  });
  it('decides by the forecast of the moment of approval', () => {
    const one = story();
    const risky = letter([promise({ dueAt: told(one) + 6 * HOUR_MS, reason: 'the part is here' })]);
    one.act('propose-message', risky, AMOS);
    one.update({ newFacts: ['worse'], forecast: { p50At: one.now + 7 * HOUR_MS, p90At: one.now + 9 * HOUR_MS } });
    expect(one.refusal('approve-message', { proposalId: one.state.promise.waiting[0]?.id ?? '', note: '', message: risky }, TAMAR)).toBe('promise.before-p50');
  });
  it('may be asked for, and no pile grows before him', () => {
    const one = story();
    for (let index = 0; index < 10; index += 1) one.act('propose-message', letter([]), AMOS);
    expect(one.state.promise.waiting[0]?.why).toEqual(['asked']);
    expect(one.refusal('propose-message', letter([]), AMOS)).toBe('message.too-many-waiting');
  });
  it('is not asked to read what could not leave', () => {
    const one = story();
    expect(one.refusal('propose-message', refusalLetter({ contactIds: ['stranger'] }), AMOS)).toBe('contact.unknown');
    expect(one.refusal('propose-message', refusalLetter({ reason: undefined }), AMOS)).toBe('message.reason-required');
  });
});

describe('elements by type', () => {
  const correction = { messageType: 'polite-correction' as const, restatedClaim: 'you were billed twice', evidence: 'one invoice, number 7', guidance: 'the second line is a deposit; call us to see it' };
  it.each([['restatedClaim', 'message.restated-claim-required'], ['evidence', 'message.evidence-required'], ['guidance', 'message.guidance-required']] as const)('a polite correction without %s: %s', (field, code) => {
    const one = new Story();
    expect(one.refusal('send-message', message({}, { ...correction, [field]: undefined }), AMOS)).toBe(code);
    expect(one.refusal('send-message', message({}, { ...correction, [field]: '  ' }), AMOS)).toBe(code);
    expect(one.refusal('send-message', message({}, correction), AMOS)).toBe('accepted');
  });
  it('a refusal without a reason, options that state nothing', () => {
    const one = new Story();
    const nothing = { possible: [], notPossible: [], notYetKnown: [] };
    expect(one.refusal('send-message', refusalLetter({ reason: undefined }), AMOS)).toBe('message.reason-required');
    expect(one.refusal('send-message', message({}, { messageType: 'options' }), AMOS)).toBe('message.options-required');
    expect(one.refusal('send-message', message({}, { messageType: 'options', options: nothing }), AMOS)).toBe('message.options-required');
    expect(one.refusal('send-message', message({}, { messageType: 'options', options: { ...nothing, notYetKnown: ['when the part comes'] } }), AMOS)).toBe('accepted');
  });
  it('a message of another kind that brings a fact is an update too, without one it is none', () => {
    const one = new Story();
    const options = { possible: ['by courier'], notPossible: [], notYetKnown: [] };
    one.act('send-message', message({}, { messageType: 'options', options }), AMOS);
    expect(one.of('message.queued')[0]?.data.counting.why).toBe('not-an-update');
    one.act('send-message', message({ newFacts: ['a courier is free'] }, { messageType: 'options', options }), AMOS);
    expect(one.of('message.queued')[1]?.data.counting).toMatchObject({ asUpdate: true });
  });
});

describe('overridden marks', () => {
  it('are counted by rule, once for a message to many, and told at the figure of the protocol', () => {
    const one = story();
    const override = { rule: 'filler', words: 'we value you', reason: 'she likes it' };
    one.act('send-message', letter([], { overrides: [override, { ...override, rule: 'certainty' }], contactIds: ['carmel', 'noga'] }), AMOS);
    expect([one.state.promise.overrides, one.of('message.overrides-counted')]).toEqual([{ filler: 1, certainty: 1 }, []]);
    one.act('send-message', letter([], { overrides: [override] }), AMOS).act('send-message', letter([], { overrides: [override] }), AMOS);
    expect([one.state.promise.overrides, one.of('message.overrides-counted').map(({ data }) => data.total)]).toEqual([{ filler: 3, certainty: 1 }, [3]]);
  });
});

describe('digest', () => {
  it('is the same for equal messages whatever the order of keys, and another for another message', () => {
    const one = refusalLetter();
    const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(one).reverse()))) as SendMessage;
    expect(digestOf(turned)).toBe(digestOf(one));
    expect(digestOf({ ...one, guidance: undefined })).toBe(digestOf(one));
    for (const other of [{ body: 'b2' }, { contactIds: ['noga'] }, { promises: [promise()] }]) expect(digestOf({ ...one, ...other })).not.toBe(digestOf(one));
  });
});
