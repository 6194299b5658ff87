/** Shares and medians as reports tell them. Pure. */
import { median, wilson } from '#domain';

/** To one digit after the point. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** In percent with one digit after the point; null of nothing. */
export const shareOf = (count: number, all: number): number | null => (all === 0 ? null : rounded((100 * count) / all));

/** A share in percent with its 95 % interval (Wilson 1927); null of nothing. */
export function shareWithInterval(count: number, of: number): { readonly of: number; readonly count: number; readonly percent: number | null; readonly low: number | null; readonly high: number | null } {
  if (of === 0) return { of, count, percent: null, low: null, high: null };
  const { low, high } = wilson(count, of);
  return { of, count, percent: shareOf(count, of), low: rounded(100 * low), high: rounded(100 * high) };
}

/** The middle value; null of nothing. */
export const medianOf = (values: readonly number[]): number | null => (values.length === 0 ? null : median([...values]));
