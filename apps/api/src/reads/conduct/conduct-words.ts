/** Indicators and scores with their words: what they measure is said as a condition. Pure. */
import type { ConductReading } from '#contracts';
import { toIso } from '#contracts';
import { indicatorsOf, scorecardOf } from '#domain';
import type { ConductRules, DomainEvent, Indicator, Instant, MeasuredState } from '#domain';
import { named } from '../words';

export interface MeasuredCrisis {
  readonly events: readonly DomainEvent[];
  readonly state: MeasuredState;
  readonly rules: ConductRules | undefined;
  /** On the crisis's own clock. */
  readonly now: Instant;
}

export const presentIndicator = ({ code, value, unit, count, of, threshold, alarm, evidence }: Indicator): ConductReading['indicators'][number] =>
  ({ code, name: named('indicator', code), condition: named('indicator-condition', code), value, unit, count, of, threshold, alarm, evidence: [...evidence] });

/** One crisis, measured. The same record at the same instant gives the same answer. */
export function presentConductReading({ events, ...around }: MeasuredCrisis): ConductReading {
  const indicators = indicatorsOf(events, around);
  return {
    indicators: indicators.map(presentIndicator),
    scorecard: scorecardOf(indicators, around.rules).map(({ score, value, basis }) => ({
      score, name: named('conduct-score', score), value, basis: basis.map((one) => ({ ...one, name: named('indicator', one.code) })),
    })),
    measuredAt: toIso(around.now),
  };
}
