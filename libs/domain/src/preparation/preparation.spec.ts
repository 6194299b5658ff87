import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import type { OpenCrisis } from '../crisis/crisis';
import { NO_COMPLAINTS, NO_PROFILE_FACTS } from '../customer/profile';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { DutyRule, Protocol } from '../protocol/protocol';
import { AMOS, contact, T0, TAL, testProtocol } from '../testing/fixtures';
import { Story, contactWith } from '../testing/story';
import { callsToPrepare } from './gates';
import { NO_PREPARATION } from './preparation';

const RULES = { hardStates: ['hurt', 'furious'] as const, sensitive: true, validMs: DAY_MS, adviseThroughSeverity: 2 };
const protocol: Protocol = { ...testProtocol, relationship: { preparation: RULES } };
const opened = (over: Partial<OpenCrisis> = {}): Story => new Story({ protocol, contacts: [contact('carmel'), contact('noga')], ...over });
const sensitive: Partial<OpenCrisis> = {
  profile: { ...NO_PROFILE_FACTS, sensitiveEngagement: true, tenureMonths: null, complaints: NO_COMPLAINTS, contacts: [], source: 'records', updatedAt: T0, updatedBy: 'ines', pinnedAt: T0 },
};
const hurt = (story: Story, contactId = 'carmel'): Story => story.call({ direction: 'from-customer', contactId, emotionalState: 'hurt' }).wait(MINUTE_MS);
const calls = (story: Story, over = {}): string => story.refusal('log-contact', contactWith(story.now, over), AMOS);
const prepare = (story: Story, contactId = 'carmel'): Story => story.act('prepare-call', { contactId, aims: 'hear her out' }, AMOS);

describe('a hard conversation', () => {
  it('is logged once somebody had looked at the call sheet, or with what could not wait', () => {
    const story = hurt(opened());
    expect(calls(story)).toBe('call.not-prepared');
    expect(calls(story, { channel: 'meeting' })).toBe('call.not-prepared');
    expect(calls(story, { unpreparedBecause: '  ' })).toBe('call.not-prepared');
    story.call({ unpreparedBecause: 'she stood at the door', emotionalState: 'unknown' });
    expect(story.state.preparation.unprepared).toBe(1);
    prepare(story);
    expect(story.state.preparation.prepared).toEqual([{ contactId: 'carmel', by: 'amos', at: story.now }]);
    story.wait(DAY_MS);
    expect(calls(story)).toBe('accepted');
    story.wait(1);
    expect(calls(story)).toBe('call.not-prepared');
  });

  it('never stands in the way of what he began himself, of writing, of a call before he was hurt, or of a call to somebody else', () => {
    const story = opened().wait(HOUR_MS);
    const before = story.now - MINUTE_MS;
    hurt(story);
    for (const over of [{ direction: 'from-customer' }, { channel: 'email' }, { contactId: 'noga' }, { occurredAt: before }] as const) expect(calls(story, over)).toBe('accepted');
    story.call({ direction: 'from-customer', emotionalState: 'calm' }).wait(MINUTE_MS);
    expect(calls(story)).toBe('accepted');
  });

  it('is not eased by a colleague of his who is calm, nor by a preparation for somebody else or made afterwards', () => {
    const story = hurt(opened()).call({ direction: 'from-customer', contactId: 'noga', emotionalState: 'calm' }).wait(HOUR_MS);
    prepare(story, 'noga');
    expect(calls(story)).toBe('call.not-prepared');
    const earlier = story.now - 10 * MINUTE_MS;
    prepare(story);
    expect(calls(story, { occurredAt: earlier })).toBe('call.not-prepared');
  });

  it('is every call to a customer flagged before the crisis; the first word of a severe one is only advised', () => {
    const story = opened(sensitive);
    expect(calls(story)).toBe('call.not-prepared');
    expect(callsToPrepare(story.state, story.now)).toEqual({ needed: [{ contactId: 'carmel', because: 'sensitive' }, { contactId: 'noga', because: 'sensitive' }], advised: true });
    const plain = opened();
    expect(calls(plain)).toBe('accepted');
    expect(callsToPrepare(plain.state, plain.now)).toEqual({ needed: [], advised: true });
    expect(callsToPrepare(hurt(plain).call({ direction: 'from-customer', contactId: 'noga' }).state, plain.now)).toMatchObject({ needed: [{ contactId: 'carmel', because: 'feelings' }] });
  });

  it('asks for nothing under a protocol that does not know it', () => {
    const story = hurt(new Story({ contacts: [contact('carmel')], ...sensitive }));
    expect(calls(story)).toBe('accepted');
    expect(callsToPrepare(story.state, story.now)).toEqual({ needed: [], advised: false });
  });

  it('is prepared by people for people who are known, and the record gives the state back', () => {
    const story = prepare(hurt(opened()));
    expect(story.refusal('prepare-call', { contactId: 'nobody', aims: '' }, AMOS)).toBe('contact.unknown');
    expect(story.refusal('prepare-call', { contactId: 'carmel', aims: '' }, { id: 'bot', role: 'machine' })).toBe('call.person-required');
    expect(replay(story.events)).toEqual(story.state);
    expect(opened().state.preparation).toEqual(NO_PREPARATION);
  });
});

describe('what outlasts a reopening', () => {
  const rule: DutyRule = { target: { kind: 'time', ms: DAY_MS }, clock: 'always' };
  const { severities } = testProtocol;
  const withDuties = (key: '1' | '2' | '3' | '4') => ({ ...severities[key], duties: { ...severities[key].duties, 'damage-limit': rule } });
  const knowing: Protocol = {
    ...testProtocol, severities: { '1': withDuties('1'), '2': withDuties('2'), '3': withDuties('3'), '4': withDuties('4') },
    relationship: { promise: { graceMs: 15 * MINUTE_MS, secondReader: [], overridesNotice: 3, carryOver: true }, listening: { afterListening: [], hurtStates: [] } },
  };
  const record = { contactId: 'carmel', story: 's', feelings: [], feelingsNote: '', needs: ['fix'], consequences: ['goods spoil'], desiredOutcome: 'd', informationGained: [], plainExplanation: 'p' } as const;
  const promised = (story: Story, afterMs: number): Story => story.act('make-promise', { words: 'new racks', kind: 'outcome', dueAt: story.now + afterMs, contactId: 'carmel', channel: 'call', reason: 'agreed' }, AMOS);
  const open = (story: Story, kind: string) => story.state.obligation.open.filter((one) => one.kind === kind);

  it('is what was promised and not done: by its own time, or as soon as may be where that has passed', () => {
    const story = promised(promised(new Story({ protocol: knowing }), 40 * DAY_MS), HOUR_MS).wait(2 * HOUR_MS);
    expect(story.state.promise.open.map((one) => one.brokenAt !== null)).toEqual([false, true]);
    story.routine();
    const reopened = story.act('reopen', { reason: 'it is back' }, AMOS);
    expect(open(reopened, 'promise').map(({ about, due, cycle }) => [about, due, cycle])).toEqual([['promise-1', T0 + 40 * DAY_MS, 2], ['promise-2', reopened.now + DAY_MS, 2]]);
    expect(reopened.act('keep-promise', { promiseId: 'promise-2', evidence: 'racks stand', confirmedByCustomer: false }, AMOS).state.obligation.open.some((one) => one.about === 'promise-2')).toBe(false);
    expect(replay(reopened.events)).toEqual(reopened.state);
    const { carryOver: _left, ...older } = knowing.relationship?.promise ?? { graceMs: 0, secondReader: [], overridesNotice: 1 };
    const before = promised(new Story({ protocol: { ...knowing, relationship: { promise: older } } }), 40 * DAY_MS).routine().act('reopen', { reason: 'it is back' }, AMOS);
    expect([open(before, 'promise'), before.of('promise.carried-over')]).toEqual([[], []]);
  });

  it('is what keeps his damage small: a duty of whoever took it on, by the time he named', () => {
    const story = new Story({ protocol: knowing }).act('record-listening', { ...record, needs: [...record.needs], consequences: [...record.consequences], feelings: [], informationGained: [] }, AMOS);
    story.act('derive-damage-limit', { consequence: 1, title: 'cold store', owner: 'amos', dueAt: story.now + 5 * DAY_MS }, TAL);
    expect(open(story, 'damage-limit')).toMatchObject([{ owner: 'amos', due: story.now + 5 * DAY_MS, track: 'relationship' }]);
    story.routine().act('reopen', { reason: 'it is back' }, AMOS);
    const [duty] = open(story, 'damage-limit');
    expect(duty).toMatchObject({ owner: 'amos', cycle: 2, due: T0 + 5 * DAY_MS });
    story.act('complete-damage-limit', { damageLimitId: duty?.about ?? '', evidence: 'cold' }, AMOS);
    expect([open(story, 'damage-limit'), story.outcomes('damage-limit')]).toEqual([[], ['cancelled', 'kept']]);
    const older = new Story({ protocol: { ...knowing, severities } }).act('record-listening', { ...record, needs: [...record.needs], consequences: [...record.consequences], feelings: [], informationGained: [] }, AMOS);
    older.act('derive-damage-limit', { consequence: 1, title: 'cold store', owner: 'amos', dueAt: older.now + HOUR_MS }, TAL);
    expect(open(older, 'damage-limit')).toEqual([]);
  });
});

it('an item of the joint plan that waits for his word is told once to everybody on his side who has an address', () => {
  const story = new Story({ contacts: [contact('carmel'), { ...contact('noga'), email: null }, contact('dov')] });
  story.act('add-plan-item', { stakeholderId: null, audience: 'shop managers', message: 'all is well', ownerOurs: 'amos', ownerTheirs: 'Noga', dueAt: story.now + DAY_MS, confidentiality: 'open', limits: '' }, TAL);
  const itemId = story.state.disclosure.plan[0]?.id ?? '';
  story.act('approve-plan-item', { itemId, revision: 1 }, AMOS);
  const mails = story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.template === 'plan.waiting');
  expect(mails.map(({ key, kind, contact: to, params }) => [key, kind, to?.id, params])).toEqual(['carmel', 'dov'].map((id) => [`${story.state.crisis.id}/plan/${itemId}/1/${id}`, 'customer', id, { audience: 'shop managers', due: story.now + DAY_MS }]));
});
