/** The indicators, each shown to rise and to stay low; the scorecard; and that the same record gives the same figures. */
import type { DomainEvent, EventMap, EventType } from '../crisis/events';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, EYAL, INES, T0, TAL, TAMAR } from '../testing/fixtures';
import { Story, rootCause } from '../testing/story';
import { INDICATOR_CODES, SCORES } from './conduct';
import type { IndicatorCode } from './conduct';
import { conductProtocol, conductRules } from '../testing/conduct-rules';
import { CONDUCT_EVENTS, conductRulesOf, indicatorsOf, scorecardOf } from './indicators';
import type { Indicator } from './measure';

const story = (): Story => new Story({ protocol: conductProtocol });
const all = (one: Story, rules: typeof conductRules | undefined = conductRules): readonly Indicator[] => indicatorsOf(one.events, { state: one.state, rules, now: one.now });
function of(one: Story, code: IndicatorCode, more: readonly DomainEvent[] = []): Indicator {
  const found = indicatorsOf([...one.events, ...more], { state: one.state, rules: conductRules, now: one.now }).find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}
/** An event of a subject whose own rules would keep the story long. */
let next = 10_000;
const said = <T extends EventType>(type: T, at: number, data: Partial<EventMap[T]>): DomainEvent => ({ type, seq: (next += 1), at, by: INES, data }) as unknown as DomainEvent;

describe('transparency', () => {
  it('disclosure lag: first word − first awareness against the first-contact target', () => {
    const one = new Story({ protocol: conductProtocol, awareAt: T0 - 10 * MINUTE_MS });
    one.wait(5 * MINUTE_MS).update();
    expect(of(one, 'disclosure-lag')).toMatchObject({ value: 0.25, threshold: 0.5, alarm: false, evidence: [] });
    const late = story().wait(3 * HOUR_MS).update();
    expect(of(late, 'disclosure-lag')).toMatchObject({ value: 3, alarm: true, evidence: [late.of('message.queued')[0]?.seq] });
    expect(of(story().wait(2 * HOUR_MS), 'disclosure-lag')).toMatchObject({ value: 2, alarm: true });
  });

  it('a call logged late counts from when it took place', () => {
    const one = story().wait(3 * HOUR_MS);
    one.call({ occurredAt: T0 + 12 * MINUTE_MS });
    expect(of(one, 'disclosure-lag')).toMatchObject({ value: 0.2, alarm: false });
  });

  it('heard elsewhere: who spoke first', () => {
    expect(of(story(), 'heard-elsewhere')).toMatchObject({ value: 0, alarm: false });
    expect(of(new Story({ protocol: conductProtocol, spokeFirst: 'public' }), 'heard-elsewhere')).toMatchObject({ value: 100, alarm: true, count: 1, of: 1 });
  });

  it('lag of findings: the longest unknown to the customer; what does not concern him is no finding here', () => {
    const one = story().wait(40 * HOUR_MS);
    const found = (id: string, customerRelevant: boolean): DomainEvent => said('finding.recorded', T0, { id, what: 'w', knownAt: T0, source: 's', customerRelevant });
    expect(of(one, 'findings-lag', [found('a', false)])).toMatchObject({ value: null, alarm: false });
    const untold = found('b', true);
    expect(of(one, 'findings-lag', [untold])).toMatchObject({ value: 40, alarm: true, evidence: [untold.seq] });
    expect(of(one, 'findings-lag', [untold, said('finding.disclosed', T0 + HOUR_MS, { id: 'b', at: T0 + HOUR_MS })])).toMatchObject({ value: 1, alarm: false });
  });

  it('status gap: from the step back to the next word, and only where he had been told better', () => {
    const one = story().act('locate', { where: 'w', note: '' }, TAL).act('record-fix', { description: 'd', restoresOperation: true }, TAL).update({ newFacts: ['fixed'] });
    one.wait(HOUR_MS).act('verify-fix', { passed: false, how: 'orders fail again', confirmedByCustomer: false }, TAL).wait(3 * HOUR_MS);
    expect(of(one, 'status-gap')).toMatchObject({ value: 3, alarm: true, evidence: [one.of('fix.verification-failed')[0]?.seq] });
    one.update({ newFacts: ['it was not fixed'] }).wait(5 * HOUR_MS);
    expect(of(one, 'status-gap').value).toBe(3);
    const untold = story().update().act('locate', { where: 'w', note: '' }, TAL).act('record-fix', { description: 'd', restoresOperation: true }, TAL);
    untold.act('verify-fix', { passed: false, how: 'fails', confirmedByCustomer: false }, TAL).wait(3 * HOUR_MS);
    expect(of(untold, 'status-gap')).toMatchObject({ value: 0, alarm: false, evidence: [] });
  });

  it('agreed delays of disclosure alarm at the first; declined ones are none', () => {
    const one = story();
    for (const agree of [false, true]) {
      one.act('request-disclosure-delay', { what: 'w', until: one.now + HOUR_MS, reason: 'r' }, AMOS)
        .act('review-delay', { requestId: one.of('conduct.delay-requested').at(-1)?.data.id ?? '', agree, reason: 'r' }, EYAL);
      expect(of(one, 'disclosure-delays')).toMatchObject({ value: agree ? 1 : 0, alarm: agree });
    }
  });

  it('a confirmed story written anew alarms until it is read back again', () => {
    const recorded = (revision: number): DomainEvent => said('listening.recorded', T0, { revision });
    const readBack = (revision: number): DomainEvent => said('listening.read-back', T0, { revision, confirmed: true });
    expect(of(story(), 'records-reworded', [recorded(1), recorded(2), readBack(2)])).toMatchObject({ value: 0 });
    expect(of(story(), 'records-reworded', [recorded(1), readBack(1), recorded(2)])).toMatchObject({ value: 1, alarm: true });
    expect(of(story(), 'records-reworded', [recorded(1), readBack(1), recorded(2), readBack(2)])).toMatchObject({ value: 0 });
  });
});

describe('listening', () => {
  it('is judged at the return to routine, or once confirmed', () => {
    const heard = story().call({ direction: 'from-customer' });
    expect(of(heard, 'listening-unconfirmed').value).toBeNull();
    expect(of(heard.routine(), 'listening-unconfirmed')).toMatchObject({ value: 100, alarm: true });
    expect(of(heard, 'listening-unconfirmed', [said('listening.recorded', T0, { revision: 1 }), said('listening.read-back', T0, { revision: 1, confirmed: true })])).toMatchObject({ value: 0, alarm: false });
  });

  it('counts a question never answered once its time has passed', () => {
    const one = story().call({ direction: 'from-customer', needsAnswer: true });
    expect(of(one, 'never-answered').value).toBe(0);
    one.wait(2 * HOUR_MS);
    expect(of(one, 'never-answered')).toMatchObject({ value: 1, alarm: true, evidence: [one.of('contact.logged')[0]?.seq] });
  });

  it('counts exchanges until routine, and closure in one', () => {
    expect(of(story().update(), 'contacts-per-resolution').value).toBeNull();
    const one = story().routine();
    expect([of(one, 'contacts-per-resolution'), of(one, 'one-contact-closure')]).toMatchObject([{ value: 2, alarm: false, threshold: null }, { value: 0, of: 1 }]);
  });

  it('automatic agreement: a contested claim accepted before any evidence', () => {
    const raised = said('claim.raised', T0, { claimId: 'c', contestedBy: 'us', receivedAt: T0 });
    const answered = said('claim.answered', T0 + HOUR_MS, { claimId: 'c', kind: 'accepted_with_redress' });
    expect(of(story(), 'automatic-agreement', [raised, answered])).toMatchObject({ value: 100, alarm: true, evidence: [answered.seq] });
    const seen = said('claim.evidence-added', T0, { claimId: 'd' });
    const checked = [said('claim.raised', T0, { claimId: 'd', contestedBy: 'us', receivedAt: T0 }), seen, said('claim.answered', T0 + HOUR_MS, { claimId: 'd', kind: 'accepted_with_redress' })];
    expect(of(story(), 'automatic-agreement', checked)).toMatchObject({ value: 0, alarm: false, of: 1 });
    expect(of(story(), 'automatic-agreement').value).toBeNull();
  });

  it('automatic consent: no check, or within ten minutes of the claim; what the law owes is no concession', () => {
    const raised = said('claim.raised', T0, { claimId: 'c', contestedBy: null, receivedAt: T0 });
    const checked = said('claim.step-taken', T0 + MINUTE_MS, { claimId: 'c', step: 'check' });
    const given = (afterMs: number, kind: 'goodwill' | 'statutory' = 'goodwill'): DomainEvent => said('compensation.decided', T0 + afterMs, { kind });
    expect(of(story(), 'automatic-consent', [raised, given(HOUR_MS)])).toMatchObject({ value: 100, alarm: true });
    expect(of(story(), 'automatic-consent', [raised, checked, given(10 * MINUTE_MS - 1)])).toMatchObject({ value: 100, alarm: true });
    expect(of(story(), 'automatic-consent', [raised, checked, given(10 * MINUTE_MS)])).toMatchObject({ value: 0, alarm: false });
    expect(of(story(), 'automatic-consent', [raised, given(MINUTE_MS, 'statutory')]).value).toBeNull();
  });
});

describe('promises', () => {
  it('keeping, over-promising and empty updates come from the tally and the record', () => {
    const one = story();
    const told = { ...one.state.promise, tally: { made: 20, kept: 17, broken: 3, renegotiated: 1, dated: 10, early: 2 } };
    one.state = { ...one.state, promise: told };
    expect([of(one, 'promise-keeping'), of(one, 'over-promising')]).toMatchObject([{ value: 85, threshold: 90, alarm: true }, { value: 20, alarm: true }]);
    one.state = { ...one.state, promise: { ...told, tally: { ...told.tally, kept: 27, early: 1 } } };
    expect([of(one, 'promise-keeping'), of(one, 'over-promising')]).toMatchObject([{ value: 90, alarm: false }, { value: 10, alarm: false }]);
    const empty = said('contact.logged', T0, { direction: 'to-customer', answered: false, occurredAt: T0, loggedLateMs: 0, counting: { asUpdate: false, nothingNew: false, why: 'shallow' } });
    expect([of(one.update(), 'shallow-updates').alarm, of(one, 'shallow-updates', [empty])]).toMatchObject([false, { value: 50, alarm: true, evidence: [empty.seq] }]);
  });
});

describe('responsibility', () => {
  it('blame before evidence: a cause laid outside before the fault was located or a claim examined', () => {
    expect(of(story(), 'blame-before-evidence').value).toBeNull();
    const soon = story().act('report-external-blame', { party: 'third-party', evidence: 'e' });
    expect(of(soon, 'blame-before-evidence')).toMatchObject({ value: 100, alarm: true, evidence: [soon.of('conduct.external-blame-reported')[0]?.seq] });
    const examined = story().repaired().act('record-root-cause', rootCause({ party: 'customer', evidence: 'their change log' }), TAL);
    expect(of(examined, 'blame-before-evidence')).toMatchObject({ value: 0, alarm: false, of: 1 });
    const claims = [said('claim.raised', T0, { claimId: 'c' }), said('fix.located', T0, { where: 'w' }), said('cause.recorded', T0, { party: 'customer', evidence: 'e' })];
    expect(of(story(), 'blame-before-evidence', claims)).toMatchObject({ value: 100 });
  });

  it('a claim judged wrong rests on every step and on all three sources', () => {
    const wrong = said('claim.decided', T0, { claimId: 'c', verdicts: [{ itemId: 'i', verdict: 'wrong', parts: [], explainedBy: null, explainedHow: null }], awaitsSecond: false });
    const steps = (['stop', 'check', 'understand'] as const).map((step) => said('claim.step-taken', T0, { claimId: 'c', step }));
    const evidence = (['customer', 'representative', 'trace'] as const).map((from) => said('claim.evidence-added', T0, { claimId: 'c', from }));
    expect(of(story(), 'blame-before-evidence', [...steps, ...evidence, wrong])).toMatchObject({ value: 0 });
    expect(of(story(), 'blame-before-evidence', [...steps, ...evidence.slice(1), wrong])).toMatchObject({ value: 100 });
    expect(of(story(), 'blame-before-evidence', [...steps.slice(1), ...evidence, wrong])).toMatchObject({ value: 100 });
  });

  it('corner cutting: overrides, severity lowered, duties cancelled by hand, contacts entered long afterwards; not what ends by itself', () => {
    const one = story().update().update();
    expect(of(one, 'corner-cutting')).toMatchObject({ count: 0, alarm: false });
    one.act('lower-severity', { to: 2, reason: 'r' }).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR);
    expect(of(one, 'corner-cutting')).toMatchObject({ count: 1, alarm: true, evidence: [one.of('crisis.severity-set')[0]?.seq] });
    const cancelled = (reason: string): DomainEvent => said('obligation.settled', T0, { kind: 'workaround', outcome: 'cancelled', reason });
    expect(of(story(), 'corner-cutting', [cancelled('duty-ended'), cancelled('crisis-closed')]).count).toBe(0);
    expect(of(story(), 'corner-cutting', [cancelled('not needed any more')]).count).toBe(1);
    const late = story().wait(2 * DAY_MS);
    late.call({ occurredAt: T0 + HOUR_MS });
    expect(of(late, 'corner-cutting').count).toBe(1);
  });

  it('the same override three times in 30 days is an alarm whatever its share', () => {
    const gates = Array.from({ length: 200 }, () => said('obligation.settled', T0, { kind: 'answer', outcome: 'kept', reason: '' }));
    const override = (days: number): DomainEvent => said('message.queued', T0 + days * DAY_MS, { messageType: 'other', counting: { asUpdate: true, nothingNew: false, why: 'substantive' }, overrides: [{ rule: 'filler', words: 'w', reason: 'r' }] });
    expect(of(story(), 'corner-cutting', [...gates, override(0), override(1), override(31)])).toMatchObject({ alarm: false });
    expect(of(story(), 'corner-cutting', [...gates, override(0), override(1), override(29)])).toMatchObject({ alarm: true });
  });

  it('responsibility not said: the cause was ours and no apology says so, judged at routine', () => {
    const one = story().repaired().act('record-root-cause', rootCause(), TAL);
    expect(of(one, 'responsibility-unsaid').value).toBeNull();
    const over = story().routine().act('record-root-cause', rootCause(), TAL);
    expect(of(over, 'responsibility-unsaid')).toMatchObject({ value: 100, alarm: true });
    expect(of(over, 'responsibility-unsaid', [said('apology.recorded', T0, { elements: { responsibility: true, repair: true, regret: true, explanation: false, repentance: false, forgiveness: false } })])).toMatchObject({ value: 0 });
  });
});

describe('the whole', () => {
  it('gives every indicator once, in order, the same from the same record, and from the listed events alone', () => {
    const one = story().update().routine();
    expect(all(one).map((each) => each.code)).toEqual([...INDICATOR_CODES]);
    expect(all(one)).toEqual(all(one));
    const listed: ReadonlySet<string> = new Set(CONDUCT_EVENTS);
    expect(indicatorsOf(one.events.filter((event) => listed.has(event.type)), { state: one.state, rules: conductRules, now: one.now })).toEqual(all(one));
    expect(conductRulesOf(one.events)).toEqual(conductRules);
  });

  it('stays as it was once the crisis has ended', () => {
    const one = story().act('cancel', { reason: 'no crisis' }).act('confirm-cancel', { agree: true }, TAMAR);
    const before = all(one);
    expect(indicatorsOf(one.events, { state: one.state, rules: conductRules, now: one.now + 90 * DAY_MS })).toEqual(before);
  });

  it('without rules it alarms nothing but the lag, and has no scores', () => {
    const one = new Story({ spokeFirst: 'public' }).wait(3 * HOUR_MS);
    const bare = indicatorsOf(one.events, { state: one.state, rules: undefined, now: one.now });
    expect(bare.filter((each) => each.alarm).map((each) => each.code)).toEqual(['disclosure-lag']);
    expect(scorecardOf(bare, undefined).map((each) => each.value)).toEqual(SCORES.map(() => null));
  });

  it('scores four things from 0 to 100 by the weights; on its threshold an indicator gives half', () => {
    const good = scorecardOf(all(story().wait(MINUTE_MS).update()), conductRules);
    expect(good.map(({ score }) => score)).toEqual([...SCORES]);
    expect(good.find((each) => each.score === 'promises')).toMatchObject({ value: 100, basis: [{ code: 'shallow-updates', weight: 1, points: 100 }] });
    const onTarget = story().wait(30 * MINUTE_MS).update();
    expect(scorecardOf(all(onTarget), conductRules)[0]?.basis.find((each) => each.code === 'disclosure-lag')?.points).toBe(50);
    // Half of 3, nothing of 1, all of 3 and 2, of 9 together.
    const public1 = new Story({ protocol: conductProtocol, spokeFirst: 'public' }).wait(30 * MINUTE_MS).update();
    expect(scorecardOf(all(public1), conductRules)[0]?.value).toBe(Math.round((100 * (1.5 + 0 + 3 + 2)) / 9));
    expect(scorecardOf([], conductRules).every((each) => each.value === null)).toBe(true);
  });
});
