/** Series of the overview from counted rows. Pure, but for the zone's rules of `Intl`. */
import type { OverviewReport } from '#contracts';
import { toIso } from '#contracts';
import { shareWithInterval } from '../shares';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Fewer months say nothing of a direction, more do not fit one line (own design). */
const MONTHS_MIN = 6;
const MONTHS_MAX = 12;
const WEEKS_PER_MONTH = 4.35;
/**
 * Share of timed updates kept that the house wants to reach (own design). Deliberately not 100: a target that can only be missed is met by
 * declaring updates unnecessary.
 */
export const UPDATES_TARGET = { percent: 92, source: 'Tikkun, own design: high enough to be felt, never 100' } as const;

/** Ends of spans, ascending epoch milliseconds: n spans have n + 1 ends; span i is [ends[i], ends[i + 1]). */
export type Ends = readonly number[];

/** Spans of seven full days back from `now`, so that the last one is as long as the others. */
export function weekEnds(now: number, weeks: number): Ends {
  return Array.from({ length: weeks + 1 }, (_, index) => now - (weeks - index) * WEEK_MS);
}

/** Months on the wall of `zone` (IANA): the present one and those before it, as many as `weeks` need, at least six. */
export function monthEnds(now: number, weeks: number, zone: string): Ends {
  const count = Math.min(MONTHS_MAX, Math.max(MONTHS_MIN, Math.ceil(weeks / WEEKS_PER_MONTH)));
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(now).split('-').map(Number);
  return Array.from({ length: count + 1 }, (_, index) => monthStart({ year: year ?? 0, month: (month ?? 1) - 1 - (count - 1) + index }, zone));
}

/** First instant of a month on the zone's wall; `month` counts from 0 and may lie outside of the year. Midnight may be skipped there: the first instant after it then. */
function monthStart({ year, month }: { readonly year: number; readonly month: number }, zone: string): number {
  const wall = Date.UTC(year, month, 1);
  // Twice: the offset at the guess may be that of the other side of a change of clocks.
  const guess = wall - offsetMs(wall, zone);
  return wall - offsetMs(guess, zone);
}

function offsetMs(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - at;
}

/** Counts of one span; `span` counts from 1, as the database's buckets do. */
interface Counted { readonly span: number }
export interface UpdatesCounted extends Counted { readonly due: number; readonly kept: number }
export interface PromisesCounted extends Counted { readonly kept: number; readonly broken: number; readonly moved: number }
export interface AnswersCounted extends Counted { readonly answers: number; readonly satisfied: number }
export interface OpenedCounted extends Counted { readonly severity: number; readonly opened: number }
export interface OverviewCounts {
  readonly weeks: Ends;
  readonly months: Ends;
  readonly drills: OverviewReport['drills'];
  readonly updates: readonly UpdatesCounted[];
  readonly promises: readonly PromisesCounted[];
  readonly answers: readonly AnswersCounted[];
  readonly opened: readonly OpenedCounted[];
  readonly open: OverviewReport['open'];
}

/** The report; a span nobody counted anything in is there with zeros, and its shares are null. */
export function overviewOf({ weeks, months, drills, updates, promises, answers, opened, open }: OverviewCounts): OverviewReport {
  const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const promisesOf = (rows: readonly PromisesCounted[]): OverviewReport['promises'] => ({ kept: sum(rows, (row) => row.kept), broken: sum(rows, (row) => row.broken), moved: sum(rows, (row) => row.moved) });
  const updatesOf = (rows: readonly UpdatesCounted[]): OverviewReport['updates'] => shareWithInterval(sum(rows, (row) => row.kept), sum(rows, (row) => row.due));
  return {
    since: toIso(weeks[0] ?? 0), until: toIso(weeks.at(-1) ?? 0), drills, target: { ...UPDATES_TARGET },
    weeks: spans(weeks, (span) => ({ updates: updatesOf(updates.filter(at(span))), promises: promisesOf(promises.filter(at(span))) })),
    updates: updatesOf(updates), promises: promisesOf(promises),
    months: spans(months, (span) => {
      const here = answers.filter(at(span));
      const ofSeverity = (severity: number): number => sum(opened.filter((row) => row.span === span && row.severity === severity), (row) => row.opened);
      return { satisfied: shareWithInterval(sum(here, (row) => row.satisfied), sum(here, (row) => row.answers)), opened: { '1': ofSeverity(1), '2': ofSeverity(2), '3': ofSeverity(3), '4': ofSeverity(4) } };
    }),
    open,
  };
}

const at = (span: number) => (row: Counted): boolean => row.span === span;

function spans<T>(ends: Ends, of: (span: number) => T): (T & { readonly from: string; readonly to: string })[] {
  return ends.slice(0, -1).map((from, index) => ({ from: toIso(from), to: toIso(ends[index + 1] ?? from), ...of(index + 1) }));
}
