/** Random commands of the recovery ledger, of conduct and of forecasts, sometimes right and sometimes wrong. */
import { BLAMED_PARTIES, PRESSURE_KINDS } from '../conduct/conduct';
import { FORECAST_TARGETS } from '../forecast/forecast';
import { DAY_MS, HOUR_MS } from '../kernel';
import type { Actor } from '../kernel';
import { RETURN_OUTCOMES, TOUCH_KINDS, isPlanned } from '../ledger/ledger';
import { AMOS, EYAL, INES, TAL, TAMAR } from './fixtures';
import { NOGA, oneOf, some } from './making';
import type { Dice, Make } from './making';

const reviewer = (d: Dice): Actor => oneOf([EYAL, NOGA, TAMAR, INES], d.b);

export const LEDGER_MAKERS: readonly Make[] = [
  (_s, d) => [{ type: 'record-trust', payload: { phase: d.a % 2 === 0 ? 'before' : 'after', score: 1 + (d.b % 5), source: 's' } }, AMOS],
  (_s, d, now) => [{ type: 'plan-touch', payload: { kind: oneOf(TOUCH_KINDS, d.a), what: 'w', owner: oneOf(['amos', 'tal'], d.b), dueAt: now + (d.b % 800 - 10) * DAY_MS, ...(d.a % 2 === 0 ? { ownersDuty: true as const } : {}) } }, AMOS],
  (s, d) => [some(s.ledger.touches.filter((one) => isPlanned(one) || d.b % 5 === 0), d.a, (one) => (d.b % 4 === 3 ? { type: 'drop-touch', payload: { touchId: one.id, reason: 'r' } } : { type: 'complete-touch', payload: { touchId: one.id, note: 'n', customerProof: d.b % 2 === 0 ? 'he thanked us' : null } })), AMOS],
  (_s, d, now) => [{ type: 'hold-restart-meeting', payload: { heldAt: now + (d.a % 30 - 26) * HOUR_MS, goals: 'g', acceptedByCustomer: d.b % 2 === 0 } }, AMOS],
  (s, d) => [some(s.ledger.pulses.filter((one) => one.doneAt === null || d.b % 5 === 0), d.a, (one) => (d.b % 2 === 1 ? { type: 'record-no-answer', payload: { pulseId: one.id, tries: 1 + (d.a % 3), how: 'h' } } : { type: 'record-pulse', payload: { pulseId: one.id, score: 1 + (d.b % 5), words: '' } })), AMOS],
  (_s, d, now) => [{ type: 'record-echo', payload: { what: 'w', seenAt: now + (d.a % 30 - 26) * HOUR_MS } }, AMOS],
  (s, d) => [some(s.ledger.returnChecks.filter((one) => one.doneAt === null || d.b % 5 === 0), d.a, (one) => (d.b % 4 === 3 ? { type: 'record-return-unknown', payload: { checkId: one.id, tries: 1 + (d.a % 3), how: 'h' } } : { type: 'record-return', payload: { checkId: one.id, outcome: oneOf(RETURN_OUTCOMES, d.b), evidence: 'e' } })), AMOS],
  (_s, d) => [{ type: 'record-referral', payload: { kind: d.a % 2 === 0 ? 'referral' : 'renewal', note: '' } }, AMOS],
  (_s, d) => [{ type: 'attempt-recovery', payload: { how: 'h', outcome: oneOf(['open', 'back', 'declined'], d.a) } }, AMOS],
  (_s, d) => [{ type: 'declare-lost', payload: { reason: 'r', ...(d.a % 2 === 0 ? { asksNothing: true as const, endsTouches: true as const } : {}) } }, TAMAR],
  (_s, d) => [{ type: 'correct-ledger', payload: { amount: d.a % 41 - 20, reason: 'r' } }, TAMAR],
];

export const CONDUCT_MAKERS: readonly Make[] = [
  (_s, d) => [{ type: 'flag-pressure', payload: { kind: oneOf(PRESSURE_KINDS, d.a), note: '' } }, INES],
  (_s, d) => [{ type: 'lift-pressure', payload: { kind: oneOf(PRESSURE_KINDS, d.a), note: '' } }, INES],
  (_s, d, now) => [{ type: 'request-disclosure-delay', payload: { what: 'w', until: now + (d.a % 10 - 1) * DAY_MS, reason: 'r' } }, oneOf([AMOS, INES, EYAL], d.b)],
  (s, d) => [some(s.conduct.requests, d.a, (one) => ({ type: 'review-delay', payload: { requestId: one.id, agree: d.a % 3 === 0, reason: 'r' } })), reviewer(d)],
  (_s, d) => [{ type: 'report-external-blame', payload: { party: oneOf(BLAMED_PARTIES, d.a), evidence: d.b % 4 === 0 ? ' ' : 'e' } }, INES],
];

export const FORECAST_MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'make-forecast', payload: { target: oneOf(FORECAST_TARGETS, d.a), p50At: now + (d.a % 60 - 2) * HOUR_MS, p90At: now + (d.a % 60 + d.b % 90 - 4) * HOUR_MS, basis: 'b', confidenceNote: '', reference: null } }, TAL],
  (_s, d, now) => [{ type: 'make-forecast', payload: { target: oneOf(FORECAST_TARGETS, d.a), p50At: now + (1 + (d.a % 40)) * HOUR_MS, p90At: now + (41 + (d.b % 90)) * HOUR_MS, basis: 'b', confidenceNote: '', reference: { level: 'cause', size: 12, p50At: now + HOUR_MS, p90At: now + (d.b % 40) * HOUR_MS } } }, TAL],
  (_s, d, now) => [{ type: 'withhold-forecast', payload: { target: oneOf(FORECAST_TARGETS, d.a), why: 'w', nextTryAt: now + (d.b % 80 - 2) * HOUR_MS } }, TAL],
  (_s, d) => [{ type: 'record-statement', payload: { known: d.a % 4 === 0 ? [] : ['k'], unknown: d.a % 8 === 0 ? [] : ['u'], beingChecked: [] } }, AMOS],
];
