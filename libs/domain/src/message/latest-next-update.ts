/** How far away the next update may be told: what the cadence allows, seen from now. */
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import { startClock } from '../obligation/clock';
import { ownerOf } from '../obligation/owners';
import { cadenceOf } from '../obligation/rules';

/** Nobody is told of an update further away than this (own design: a quarter). */
export const FURTHEST_MS = 92 * 86_400_000;

/** The latest instant a next update may be promised for at `now`, by severity, phase and the customer's own wish. */
export function latestNextUpdate(state: CrisisState, now: Instant): Instant {
  const clock = startClock(state, { kind: 'timed-update', owner: ownerOf(state.crisis.people, 'timed-update'), startedAt: now, rule: cadenceOf(state) });
  return clock.due ?? now + FURTHEST_MS;
}
