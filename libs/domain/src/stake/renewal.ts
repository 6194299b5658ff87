/** When a contract comes up for renewal soon enough to matter in the queue (formulas 1: within 90 days). */
import { DAY_MS } from '../kernel';
import type { Instant } from '../kernel';

const RENEWAL_SOON_DAYS = 90;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Leap days before 1 January of `year`, counted from the year 0 of the Gregorian rule. */
const leapDaysBefore = (year: number): number => Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

/** Days from 1 January 1970 to a calendar day `YYYY-MM-DD`, or null where the text is none. Pure arithmetic: the domain knows no clock. */
export function dayNumberOf(day: string): number | null {
  const [, years, months, days] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const year = Number(years);
  const before = DAYS_BEFORE_MONTH[Number(months) - 1];
  if (years === undefined || before === undefined) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = isLeap && Number(months) > 2 ? 1 : 0;
  return (year - 1970) * 365 + leapDaysBefore(year) - leapDaysBefore(1970) + before + leapDay + Number(days) - 1;
}

/** Whether the renewal lies within 90 days of `now`, today included; one that has passed, or none, is not soon. Days are those of UTC. */
export function isRenewalSoon(renewalOn: string | null, now: Instant): boolean {
  const renewalDay = renewalOn === null ? null : dayNumberOf(renewalOn);
  if (renewalDay === null) return false;
  const today = Math.floor(now / DAY_MS);
  return renewalDay >= today && renewalDay <= today + RENEWAL_SOON_DAYS;
}
