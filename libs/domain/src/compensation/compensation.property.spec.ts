/** Random courses of compensation in one crisis: whatever is tried, no cap is passed, nobody decides alone what asks for two, and the record says it all. */
import fc from 'fast-check';
import type { Command } from '../crisis/commands';
import { decide, replay } from '../crisis/hallway';
import type { CrisisState } from '../crisis/state';
import { DAY_MS } from '../kernel';
import type { Actor } from '../kernel';
import { compensationRules as rules, noHistory } from '../testing/compensation-rules';
import { AMOS, EYAL, INES, T0, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import { COMPENSATION_BASES, COMPENSATION_KINDS, KIND_BASES, LOSS_KINDS } from './compensation';
import { isGiven } from './judge';
import { shareDown } from './offer';

const ACTORS: readonly Actor[] = [AMOS, TAMAR, EYAL, INES, { id: 'hila', role: 'head-of-service' }];
const YEARLY_MINOR = 60_000_000;
const history = { ...noHistory, yearlyValueMinor: YEARLY_MINOR, monthlyValueMinor: YEARLY_MINOR / 12 };
const amount = fc.oneof(fc.constantFrom(0, 10_000, 100_000), fc.integer({ min: 0, max: 9_000_000 }));
const some = (list: readonly string[]) => fc.constantFrom(...list);
const ids = ['loss-1', 'loss-2', 'compensation-2', 'compensation-3', 'compensation-4', 'compensation-5', 'compensation-6'];
/** One that has a chance: kind and basis go together, gestures cost what they cost. */
const LIKELY = COMPENSATION_KINDS.flatMap((kind) => KIND_BASES[kind].map((basis) => ({ kind, basis, gestureId: kind === 'symbolic' ? 'coupon' : kind === 'non-monetary' ? 'hour' : null })));
const likely: fc.Arbitrary<Command> = fc.record({ of: fc.constantFrom(...LIKELY), amountMinor: fc.integer({ min: 1, max: 2_000_000 }) }).map(({ of, amountMinor }) => ({
  type: 'propose-compensation',
  payload: { ...of, amountMinor: of.gestureId === 'coupon' ? 10_000 : of.gestureId === 'hour' ? 0 : amountMinor, currency: 'ILS', matchedLoss: of.basis === 'fault' ? 'loss-1' : null, reason: 'r', mismatchReason: 'm', history },
}));
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: likely },
  fc.record({ type: fc.constant('record-loss' as const), payload: fc.record({ lossKind: fc.constantFrom(...LOSS_KINDS), documentedLossMinor: amount, currency: fc.constant('ILS'), ourSharePercent: fc.constantFrom(0, 50, 100), contractCapMinor: fc.option(amount, { nil: null }), evidence: fc.constant(['e']) }) }),
  fc.record({
    type: fc.constant('propose-compensation' as const),
    payload: fc.record({ kind: fc.constantFrom(...COMPENSATION_KINDS), basis: fc.constantFrom(...COMPENSATION_BASES), amountMinor: amount, currency: fc.constantFrom('ILS', 'ILS', 'ILS', 'EUR'), gestureId: fc.option(some(['coupon', 'hour']), { nil: null }), matchedLoss: fc.option(some(ids), { nil: null }), reason: fc.constant('r'), mismatchReason: fc.option(fc.constant('m'), { nil: null }), history: fc.constant(history) }),
  }),
  fc.record({ type: fc.constant('approve-compensation' as const), payload: fc.record({ compensationId: some(ids), note: fc.constant('n'), finance: fc.constant('f'), legal: fc.constant('l'), history: fc.constant(history) }) }),
  fc.record({ type: fc.constant('decline-compensation' as const), payload: fc.record({ compensationId: some(ids), reason: fc.constant('r') }) }),
  fc.record({ type: fc.constant('decide-no-compensation' as const), payload: fc.constant({ because: 'b' }) }),
  fc.record({ type: fc.constant('record-compensation-response' as const), payload: fc.record({ compensationId: some(ids), response: fc.constantFrom('accepted', 'refused', 'ignored'), words: fc.constant('') }) }),
  fc.record({ type: fc.constant('record-compensation-paid' as const), payload: fc.record({ compensationId: some(ids), at: fc.constant(T0), reference: fc.constant('r') }) }),
);
const step = fc.record({ command, by: fc.nat(ACTORS.length - 1), waitMs: fc.constantFrom(0, 0, DAY_MS, 40 * DAY_MS) });

function holds(state: CrisisState): void {
  const { entries } = state.compensation;
  const given = entries.filter(isGiven);
  const sum = (list: readonly { readonly amountMinor: number }[]): number => list.reduce((total, one) => total + one.amountMinor, 0);
  expect(entries.every((one) => Number.isSafeInteger(one.amountMinor) && one.currency === 'ILS')).toBe(true);
  expect(given.filter((one) => one.basis === 'goodwill').every((one) => one.fault === 'none' && one.amountMinor <= 100_000)).toBe(true);
  expect(given.filter((one) => one.basis === 'fault').every((one) => one.fault !== 'none')).toBe(true);
  expect(sum(given.filter((one) => one.kind !== 'statutory'))).toBeLessThanOrEqual(shareDown(YEARLY_MINOR, rules.yearlyCapBp));
  expect(given.filter((one) => one.kind === 'symbolic').length).toBeLessThanOrEqual(rules.symbolicMax);
  expect(given.every((one) => one.tier < 2 || one.decidedBy !== one.proposedBy)).toBe(true);
  expect(entries.every((one) => one.paidAt === null || isGiven(one))).toBe(true);
  expect(new Set(entries.map((one) => one.id)).size).toBe(entries.length);
}

it('holds after every step, and after replaying the record', () => {
  let decided = 0;
  fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
    const told = new Story({ protocol: { ...testProtocol, relationship: { compensation: rules } }, impactLevel: 2 });
    // The locks are another test's; replaying needs the events, so the state keeps them beside.
    const open = { listening: { ...told.state.listening, readBackConfirmedAt: T0 }, apology: { ...told.state.apology, lastAt: T0 } };
    told.act('record-loss', { lossKind: 'money', documentedLossMinor: 5_000_000, currency: 'ILS', ourSharePercent: 100, contractCapMinor: null, evidence: ['e'] });
    for (const one of steps) {
      told.now += one.waitMs;
      const outcome = decide({ ...told.state, ...open }, one.command, { now: told.now, actor: ACTORS[one.by] ?? AMOS });
      if (!outcome.ok) continue;
      told.events.push(...outcome.events);
      told.state = outcome.state;
      holds(told.state);
    }
    decided += told.state.compensation.entries.filter(isGiven).length;
    expect(replay(told.events).compensation).toEqual(told.state.compensation);
  }), { numRuns: 300 });
  expect(decided).toBeGreaterThan(100);
});
