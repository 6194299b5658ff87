import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { crisisRow } from '../crisis/project';
import { outboxFor } from '../crisis/notify';
import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { AMOS, INES, T0, TAL, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import { churnIntent } from './decide-stake';
import { dayNumberOf, isRenewalSoon } from './renewal';
import type { ExposureLevel, RiskClass, RiskLevel } from './stake';

const calm = { impactLevel: 3 } as const;
const stake = { contractValueMinorPerYear: 48_000_000, currency: 'EUR', renewalOn: '2026-04-04', replaceability: 'easy' } as const;
const expose = (story: Story, level: ExposureLevel, seenAt = story.now): Story => story.act('record-exposure', { level, link: null, seenAt, note: 'seen' }, AMOS);
const assess = (story: Story, of: RiskClass, level: RiskLevel): Story => story.act('assess-risk', { class: of, level, note: 'n', owner: null }, INES);

describe('revenue at risk', () => {
  it('is null until known, and the row of the queue carries it', () => {
    const story = new Story(calm);
    expect(story.state.stake.stake).toBeNull();
    expect(crisisRow(story.state, story.now)).toMatchObject({ contractValueMinorPerYear: null, contractCurrency: null, renewalOn: null, renewalSoon: false });
    story.act('record-stake', { ...stake, contractValueMinorPerYear: null }, AMOS).act('record-stake', stake, AMOS);
    expect(crisisRow(story.state, T0)).toMatchObject({ contractValueMinorPerYear: 48_000_000, contractCurrency: 'EUR', renewalOn: '2026-04-04', renewalSoon: true });
    expect(crisisRow(story.state, T0 - DAY_MS)).toMatchObject({ renewalSoon: false });
    expect(new Story({ ...calm, stake }).state.stake.stake).toEqual(stake);
  });

  it('knows calendar days as the rest of the world does', () => {
    for (const day of ['1970-01-01', '2000-02-29', '2000-03-01', '2023-12-31', '2024-02-29', '2024-03-01', '2026-11-22', '2100-03-01']) expect(dayNumberOf(day)).toBe(Date.parse(day) / DAY_MS);
    expect([dayNumberOf('soon'), dayNumberOf('2026-13-01'), dayNumberOf('')]).toEqual([null, null, null]);
  });

  it('a renewal is soon from 90 days before it through its day', () => {
    const at = (day: string): number => Date.parse(`${day}T23:59:59.999Z`);
    expect([at('2026-01-03'), at('2026-01-04'), at('2026-04-04'), at('2026-04-05')].map((now) => isRenewalSoon('2026-04-04', now))).toEqual([false, true, true, false]);
    expect(isRenewalSoon(null, T0)).toBe(false);
  });
});

describe('a customer who may leave', () => {
  it('named a competitor, which is no trust point, or said that trust is lost', () => {
    const story = new Story(calm);
    expect(churnIntent(story.state)).toBe(false);
    story.call({ direction: 'from-customer', competitorNamed: 'Other Ltd' }).wait(MINUTE_MS).call({ direction: 'from-customer', competitorNamed: 'OTHER LTD' });
    expect(story.state.stake.competitors).toEqual([{ name: 'Other Ltd', at: T0 }]);
    expect([churnIntent(story.state), story.state.crisis.assessment.trustPoints]).toEqual([true, 0]);
    expect(churnIntent(new Story({ ...calm, trustSignals: ['trust-lost-or-threat'] }).state)).toBe(true);
  });
});

describe('public exposure', () => {
  it('is a trust signal by itself, each once', () => {
    const story = expose(new Story(calm), 'none');
    expect(story.state.crisis.trustSignals).toEqual([]);
    expect(expose(story, 'threatened').state.crisis.trustSignals).toEqual(['trust-lost-or-threat']);
    expect(expose(expose(expose(story, 'published'), 'press'), 'threatened').state.crisis.trustSignals).toEqual(['trust-lost-or-threat', 'public-exposure']);
    expect(story.state.crisis.severity).toBe(2);
    expect(story.state.stake.exposures.map((one) => one.level)).toEqual(['none', 'threatened', 'published', 'press', 'threatened']);
  });

  it('keeps the latest at hand and all on record, and none of the future', () => {
    const story = new Story(calm);
    for (let count = 0; count < 15; count += 1) expose(story, 'published', T0 - count);
    expect(story.state.stake.exposures.map((one) => one.seenAt)).toEqual(Array.from({ length: 10 }, (_, index) => T0 - 5 - index));
    expect(story.of('exposure.recorded')).toHaveLength(15);
    expect(story.refusal('record-exposure', { level: 'press', link: null, seenAt: T0 + HOUR_MS, note: '' })).toBe('instant.future');
  });
});

describe('the risk register', () => {
  it('keeps the latest of each class, with who assessed it when', () => {
    const story = assess(assess(assess(new Story(calm), 'reputation', 'low'), 'contagion', 'high').wait(MINUTE_MS), 'reputation', 'medium');
    expect(story.state.stake.risks).toEqual({ reputation: { level: 'medium', note: 'n', owner: null, at: T0 + MINUTE_MS, by: 'ines' }, contagion: { level: 'high', note: 'n', owner: null, at: T0, by: 'ines' } });
    expect([story.state.stake.legalFlaggedAt, story.open('legal-review')]).toEqual([null, undefined]);
  });

  it('legal risk of medium or more owes a review within two working days; the head of service hears of it, once', () => {
    const story = assess(new Story(calm).wait(HOUR_MS), 'legal', 'low');
    expect(story.open('legal-review')).toBeUndefined();
    assess(assess(story, 'legal', 'medium'), 'legal', 'high');
    expect(story.duty('legal-review')).toMatchObject({ owner: 'hila', track: 'relationship', startedAt: T0 + HOUR_MS, due: T0 + HOUR_MS + 2 * DAY_MS });
    expect(story.of('obligation.started').filter((event) => event.data.kind === 'legal-review')).toHaveLength(1);
    const told = story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.params['kind'] === 'legal-review');
    expect(told).toMatchObject([{ template: 'staff.obligation-started', personId: 'hila' }]);
  });

  it('never holds up first contact or updates, only the end', () => {
    const story = assess(new Story(calm), 'legal', 'high');
    const bare = new Story(calm);
    for (const kind of ['first-contact', 'timed-update'] as const) expect(story.duty(kind).due).toBe(bare.duty(kind).due);
    story.wait(MINUTE_MS).call();
    expect(story.outcomes('first-contact')).toEqual(['kept']);
    const kinds = (): unknown[] => missingToClose(story.state).map((one) => one.params['kind']);
    expect(kinds()).toContain('legal-review');
    expect(story.refusal('complete-legal-review', { outcome: 'o' }, TAMAR)).toBe('accepted');
    expect(story.act('complete-legal-review', { outcome: 'no claim' }, TAMAR).outcomes('legal-review')).toEqual(['kept']);
    expect(kinds()).not.toContain('legal-review');
    expect(story.refusal('complete-legal-review', { outcome: 'again' })).toBe('legal.no-review-owed');
    expect(assess(story, 'legal', 'high').open('legal-review')).toBeUndefined();
    expect(story.state.stake).toMatchObject({ legalFlaggedAt: T0, legalReview: { by: 'tamar', outcome: 'no claim' } });
    expect(new Story().refusal('complete-legal-review', { outcome: 'o' })).toBe('legal.no-review-owed');
  });

  it('an open review comes along into the next cycle', () => {
    const story = assess(new Story(), 'legal', 'medium').wait(HOUR_MS).routine();
    story.act('reopen', { reason: 'again' }, AMOS);
    expect(story.duty('legal-review')).toMatchObject({ cycle: 2, startedAt: T0 + HOUR_MS });
  });
});

describe('how either side tells it', () => {
  it('is known from the opening or recorded later; the record gives it back', () => {
    const versions = { customer: 'it was free', ours: 'it was in the offer' };
    const expectation = { source: 'sales-promise', note: 'offer of 3 March' } as const;
    const [early, late] = [new Story({ versions, expectation }), new Story().act('record-versions', { versions }).act('record-expectation', expectation)];
    expect(early.state.stake).toEqual(late.state.stake);
    expect(early.state.stake).toMatchObject({ versions, expectation });
    expect(replay(late.events)).toEqual(late.state);
  });
});

describe('who spoke first, and when the tracks began', () => {
  it('is the earliest word either way, however late it was logged', () => {
    const story = new Story().wait(HOUR_MS).update();
    expect(story.state.message).toMatchObject({ firstToCustomerAt: T0 + HOUR_MS, firstFromCustomerAt: null });
    story.call({ direction: 'from-customer', occurredAt: T0 + 30 * MINUTE_MS }).call({ occurredAt: T0 + 10 * MINUTE_MS }).wait(HOUR_MS).update();
    expect(story.state.message).toMatchObject({ firstToCustomerAt: T0 + 10 * MINUTE_MS, firstFromCustomerAt: T0 + 30 * MINUTE_MS });
  });

  it('a joined report is a word of his; answering his call is no first word of ours', () => {
    const story = new Story().wait(HOUR_MS).call({ direction: 'from-customer', answered: true });
    expect(story.state.message).toMatchObject({ firstToCustomerAt: null, firstFromCustomerAt: T0 + HOUR_MS });
    story.act('join-report', { summary: 's', receivedAt: T0 + MINUTE_MS, channel: 'call' });
    expect(story.state.message.firstFromCustomerAt).toBe(T0 + MINUTE_MS);
  });

  it('both tracks start at opening; the first contact counts from our awareness', () => {
    expect(new Story({ awareAt: T0 - HOUR_MS }).state.obligation.trackStarts).toEqual({ technical: T0, relationship: T0 - HOUR_MS });
  });
});

describe('a workaround about to expire', () => {
  const bridged = (hours: number): Story => {
    const story = new Story().act('locate', { where: 'w', note: '' }, TAL);
    return story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + hours * HOUR_MS, restoresOperation: true }, TAL);
  };
  const warned = (story: Story): unknown[] => story.of('workaround.expiring').map(({ at, data }) => [(at - T0) / HOUR_MS, data.leadMs / HOUR_MS]);

  it('is warned of a day and two hours before, once each; technical lead and incident manager hear of it', () => {
    const story = bridged(48).wait(47 * HOUR_MS);
    expect(warned(story)).toEqual([[24, 24], [46, 2]]);
    const told = story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.template === 'staff.workaround-expiring');
    expect(told.map((one) => one.personId)).toEqual(['tal', 'ines', 'tal', 'ines']);
    expect(told[0]?.params).toMatchObject({ expiresAt: T0 + 48 * HOUR_MS, leadMs: DAY_MS });
    expect(warned(story.wait(10 * HOUR_MS))).toHaveLength(2);
    expect(story.of('workaround.expired')).toHaveLength(1);
  });

  it('is warned of anew after an extension', () => {
    const story = bridged(48).wait(47 * HOUR_MS).act('extend-workaround', { expiresAt: T0 + 80 * HOUR_MS, reason: 'r' }, TAL).wait(32 * HOUR_MS);
    expect(warned(story)).toEqual([[24, 24], [46, 2], [56, 24], [78, 2]]);
  });

  it('not of what lies behind, not once it is withdrawn or the fix stands', () => {
    expect(warned(bridged(10).wait(9 * HOUR_MS))).toEqual([[8, 2]]);
    expect(warned(bridged(48).act('withdraw-workaround', { reason: 'r' }, TAL).wait(47 * HOUR_MS))).toEqual([]);
    expect(warned(bridged(48).act('record-fix', { description: 'd', restoresOperation: true }, TAL).wait(47 * HOUR_MS))).toEqual([]);
  });

  it('after an outage once for all missed, and only the expiry where that has come', () => {
    expect(warned(bridged(48).outage(T0 + 47 * HOUR_MS))).toEqual([[47, 2]]);
    const over = bridged(48).outage(T0 + 49 * HOUR_MS);
    expect([warned(over), over.of('workaround.expired').length]).toEqual([[], 1]);
  });

  it('follows the leads of the protocol', () => {
    const story = new Story({ protocol: { ...testProtocol, workaroundWarningsMs: [] } }).act('locate', { where: 'w', note: '' }, TAL);
    expect(warned(story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + 48 * HOUR_MS, restoresOperation: true }, TAL).wait(47 * HOUR_MS))).toEqual([]);
  });
});
