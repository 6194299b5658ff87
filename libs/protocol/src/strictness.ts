import { DAY_MS, HOUR_MS } from '#domain';
import type { ClockName, DutyRule, Target } from '#domain';

/** Hours a clock runs per open day and days per week, for comparing only: `desk` 8 of 24 on 5 of 7, `extended` 15 of 24 every day. */
const RHYTHM: Readonly<Record<ClockName, { readonly hoursPerDay: number; readonly daysPerWeek: number }>> = {
  always: { hoursPerDay: 24, daysPerWeek: 7 },
  extended: { hoursPerDay: 15, daysPerWeek: 7 },
  desk: { hoursPerDay: 8, daysPerWeek: 5 },
  delivery: { hoursPerDay: 9, daysPerWeek: 5 },
};

/**
 * About how long a rule takes in plain time, in milliseconds: the measure by which rules on different clocks are called stricter or
 * looser. Never used for a due instant; those come from calendars.
 */
export function nominalMs(rule: { readonly target: Target; readonly clock: ClockName }): number {
  const { hoursPerDay, daysPerWeek } = RHYTHM[rule.clock];
  const openDays = rule.target.kind === 'days' ? rule.target.days : rule.target.ms / (hoursPerDay * HOUR_MS);
  return Math.round((openDays * DAY_MS * 7) / daysPerWeek);
}

/** Whether `rule` grants more time than `other`. Less than a minute apart counts as equal. */
export function isSlower(rule: DutyRule, other: DutyRule): boolean {
  return nominalMs(rule) - nominalMs(other) >= 60_000;
}
