/**
 * The indicators of conduct and the scorecard of four, computed from the record alone (formulas 10, S2-13). Pure: the same record gives the
 * same figures years later. No measure knows a person; what they tell are conditions.
 */
import type { DomainEvent } from '../crisis/events';
import { INDICATOR_CODES, SCORES } from './conduct';
import type { ConductRules, IndicatorCode, Score } from './conduct';
import { measureListening } from './measure-listening';
import { measurePromises } from './measure-promises';
import { measureResponsibility } from './measure-responsibility';
import { measureTransparency } from './measure-transparency';
import { shortfallOf } from './measure';
import type { Indicator, Measuring } from './measure';

/** The events the indicators are made of; a report over many crises reads no others. */
export const CONDUCT_EVENTS = [
  'obligation.started', 'obligation.retargeted', 'obligation.settled', 'message.queued', 'contact.logged', 'finding.recorded', 'finding.disclosed',
  'fix.located', 'fix.recorded', 'fix.verified', 'fix.verification-failed', 'operation.restored', 'operation.lost', 'crisis.reopened', 'crisis.routine-returned', 'crisis.severity-set',
  'conduct.delay-reviewed', 'conduct.external-blame-reported', 'listening.recorded', 'listening.read-back', 'apology.recorded', 'cause.recorded',
  'claim.raised', 'claim.contested', 'claim.evidence-added', 'claim.step-taken', 'claim.decided', 'claim.verdict-confirmed', 'claim.verdict-returned', 'claim.answered', 'claim.conceded',
  'compensation.decided', 'promise.made', 'promise.renegotiated', 'promise.broken',
] as const satisfies readonly DomainEvent['type'][];

/**
 * Every indicator, in the order of INDICATOR_CODES. `now` on the crisis's own clock. Without rules (an older protocol) the values stand and
 * nothing but the disclosure lag is alarmed.
 */
export function indicatorsOf(events: readonly DomainEvent[], around: Omit<Measuring, 'events'>): readonly Indicator[] {
  const measuring: Measuring = { events, ...around };
  const found = [...measureTransparency(measuring), ...measureListening(measuring), ...measurePromises(measuring), ...measureResponsibility(measuring)];
  return [...found].sort((a, b) => INDICATOR_CODES.indexOf(a.code) - INDICATOR_CODES.indexOf(b.code));
}

export interface ScoreBasis {
  readonly code: IndicatorCode;
  readonly weight: number;
  /** What this indicator gives, 0 to 100. */
  readonly points: number;
}
export interface ConductScore {
  readonly score: Score;
  /** 0 to 100; null while nothing of it could be measured. */
  readonly value: number | null;
  readonly basis: readonly ScoreBasis[];
}

/**
 * The scorecard: each score is the mean of its measured indicators by the protocol's weights. An indicator gives 100 points where it is
 * perfect, and none from `zeroAt` times the distance its alarm allows. Without rules every score is null.
 */
export function scorecardOf(indicators: readonly Indicator[], rules: ConductRules | undefined): readonly ConductScore[] {
  return SCORES.map((score) => {
    if (rules === undefined) return { score, value: null, basis: [] };
    const basis = indicators.flatMap((one): readonly ScoreBasis[] => {
      const weight = rules.weights[score][one.code] ?? 0;
      const shortfall = shortfallOf(one);
      return weight === 0 || shortfall === null ? [] : [{ code: one.code, weight, points: Math.round(100 * Math.max(0, 1 - shortfall / rules.zeroAt)) }];
    });
    const total = basis.reduce((sum, one) => sum + one.weight, 0);
    return { score, value: total === 0 ? null : Math.round(basis.reduce((sum, one) => sum + one.weight * one.points, 0) / total), basis };
  });
}

/** The rules pinned to a crisis at its opening, from its own record. */
export function conductRulesOf(events: readonly DomainEvent[]): ConductRules | undefined {
  const opened = events.find((event) => event.type === 'crisis.opened');
  return opened?.type === 'crisis.opened' ? opened.data.protocol.relationship?.conduct : undefined;
}
