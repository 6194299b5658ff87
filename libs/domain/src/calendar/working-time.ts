/**
 * Working-time arithmetic of clocks: due instants, elapsed time, warnings (design: formulas.md 3, "Clock semantics").
 *
 * Invariants
 * 1. Only the overlap of a pause with open time moves a due instant; overlapping pauses count once, empty ones not at all.
 * 2. A due instant is the *earliest* instant at which the target has elapsed, so one that ends at closing is due at that closing.
 * 3. `elapsedMs(start, dueAt(start, target)) = target` for every working-time target.
 * 4. Everything is O(log n + touched intervals), pure, and safe to repeat.
 */
import { firstEndingAfter, nextOpen, workingMs } from './compiled-calendar';
import type { CompiledCalendar } from './compiled-calendar';
import type { Instant } from './instant';
import { workingDaysDueAt } from './working-days';

export { isOpen, nextOpen, workingMs } from './compiled-calendar';
export type { CompiledCalendar, Interval } from './compiled-calendar';
export type { Instant } from './instant';

/** How much time a clock grants: open milliseconds, or working days (whole numbers, not negative). */
export type Target = { readonly kind: 'time'; readonly ms: number } | { readonly kind: 'days'; readonly days: number };

/** A stretch in which a clock stands still, half-open; without `to` it is still going on. */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant | null | undefined;
}

/** Codes are stable. `target.invalid`: negative, fractional or not a number. */
export type DueRefusalCode = 'calendar.window-exceeded' | 'clock.paused' | 'target.invalid';
export type DueRefusal = { readonly ok: false; readonly code: DueRefusalCode; readonly params: Readonly<Record<string, string | number>> };
export type DueResult = { readonly ok: true; readonly at: Instant } | DueRefusal;
export type WorkingMsResult = { readonly ok: true; readonly ms: number } | DueRefusal;

/** When to warn before a due instant: at shares of the target and at fixed open time before due. */
export interface WarningRule {
  readonly percents: readonly number[];
  readonly leadsMs: readonly number[];
}

/** 50, 75, 90 % and 15 open minutes before due (formulas.md 3; the shares are a common practice there, the floor is our design). */
export const defaultWarningRule: WarningRule = { percents: [50, 75, 90], leadsMs: [15 * 60_000] };

export type ClockColour = 'green' | 'yellow' | 'orange' | 'red';

/** Sorts, drops empty or turned-round pauses, joins those that overlap or touch. An ongoing pause swallows all later ones. */
export function mergePauses(pauses: readonly Pause[]): readonly Pause[] {
  const sorted = pauses.filter((pause) => endOf(pause) > pause.from).sort((a, b) => a.from - b.from);
  const merged: Pause[] = [];
  for (const pause of sorted) {
    const last = merged.at(-1);
    if (last === undefined || pause.from > endOf(last)) merged.push(pauseBetween(pause.from, endOf(pause)));
    else merged[merged.length - 1] = pauseBetween(last.from, Math.max(endOf(last), endOf(pause)));
  }
  return merged;
}

/** Open milliseconds from `start` to `now` outside pauses; an ongoing pause lasts until `now`. 0 before the start. */
export function elapsedMs(cal: CompiledCalendar, start: Instant, now: Instant, pauses: readonly Pause[]): number {
  let sumMs = workingMs(cal, start, now);
  for (const pause of mergePauses(pauses)) {
    sumMs -= workingMs(cal, Math.max(pause.from, start), Math.min(endOf(pause), now));
  }
  return sumMs;
}

/**
 * The earliest instant at which `target` has elapsed since `start`.
 * A target of 0 is due at once: at `start` when open, otherwise at the next opening.
 * Refuses `calendar.window-exceeded` when the start or the due instant lies outside the compiled window (compile a longer one),
 * `clock.paused` when an ongoing pause began before the target was reached. A target reached before that pause keeps its due
 * instant: a pause set afterwards must not hide a breach.
 */
export function dueAt(cal: CompiledCalendar, start: Instant, target: Target, pauses: readonly Pause[]): DueResult {
  const total = targetMs(cal, start, target);
  return total.ok ? reach(cal, start, total.ms, mergePauses(pauses)) : total;
}

/** `dueAt` for open milliseconds without pauses; same refusals. */
export function addWorkingMs(cal: CompiledCalendar, start: Instant, ms: number): DueResult {
  return dueAt(cal, start, { kind: 'time', ms }, []);
}

/** The target as open milliseconds from `start`; working days are resolved on the calendar without pauses. Refuses as `dueAt`. */
export function targetMs(cal: CompiledCalendar, start: Instant, target: Target): WorkingMsResult {
  const amount = target.kind === 'time' ? target.ms : target.days;
  if (!Number.isSafeInteger(amount) || amount < 0) return { ok: false, code: 'target.invalid', params: { amount: String(amount) } };
  if (!(start >= cal.from && start < cal.to)) return windowExceeded(cal);
  if (target.kind === 'time' || amount === 0) return { ok: true, ms: amount };
  const due = workingDaysDueAt(cal, start, amount);
  return due === undefined ? windowExceeded(cal) : { ok: true, ms: workingMs(cal, start, due) };
}

/**
 * Warning instants of the default rule, in open time, sorted, each once, all strictly after `start` and before due.
 * Empty when no due instant is known (paused, outside the window): scheduled warnings are cancelled by a pause and asked for anew
 * on resume.
 */
export function warningsAt(cal: CompiledCalendar, start: Instant, target: Target, pauses: readonly Pause[]): readonly Instant[] {
  return warningsByRule({ cal, start, target, pauses, rule: defaultWarningRule });
}

/** As `warningsAt`, with another rule. A lead as long as the target or longer gives no warning. */
export function warningsByRule(clock: {
  readonly cal: CompiledCalendar;
  readonly start: Instant;
  readonly target: Target;
  readonly pauses: readonly Pause[];
  readonly rule: WarningRule;
}): readonly Instant[] {
  const { cal, start, rule } = clock;
  const total = targetMs(cal, start, clock.target);
  const pauses = mergePauses(clock.pauses);
  const due = total.ok ? reach(cal, start, total.ms, pauses) : total;
  if (!total.ok || !due.ok) return [];
  const afterMs = [
    ...rule.percents.map((percent) => Math.ceil((total.ms * percent) / 100)),
    ...rule.leadsMs.map((leadMs) => total.ms - leadMs),
  ];
  const instants = new Set<Instant>();
  for (const ms of afterMs) {
    const warning = ms > 0 ? reach(cal, start, ms, pauses) : undefined;
    if (warning?.ok === true && warning.at > start && warning.at < due.at) instants.add(warning.at);
  }
  return [...instants].sort((a, b) => a - b);
}

/** Share of the target used up, in percent (may exceed 100); a target of 0 is used up from the start. */
export function percentElapsed(usedMs: number, totalMs: number): number {
  return totalMs <= 0 ? 100 : (usedMs / totalMs) * 100;
}

/** Colour of a clock: green below 50 %, yellow below 75, orange below 100, red from 100 on (formulas.md 3, source [2]). */
export function clockColour(percent: number): ClockColour {
  if (percent < 50) return 'green';
  if (percent < 75) return 'yellow';
  return percent < 100 ? 'orange' : 'red';
}

/** `at` when open, otherwise the next opening; refuses `calendar.window-exceeded` when the compiled window holds none. */
export function clampIntoOpen(cal: CompiledCalendar, at: Instant): DueResult {
  const open = nextOpen(cal, at);
  return open === undefined ? windowExceeded(cal) : { ok: true, at: open };
}

function endOf(pause: Pause): Instant {
  return pause.to ?? Number.POSITIVE_INFINITY;
}

function pauseBetween(from: Instant, to: Instant): Pause {
  // An ongoing pause carries no `to`: infinity would not survive JSON.
  return to === Number.POSITIVE_INFINITY ? { from } : { from, to };
}

function windowExceeded(cal: CompiledCalendar): DueRefusal {
  return { ok: false, code: 'calendar.window-exceeded', params: { calendar: cal.version, from: cal.from, to: cal.to } };
}

/** Walks open time minus `pauses` (merged) from `start` until `ms` have passed. */
function reach(cal: CompiledCalendar, start: Instant, ms: number, pauses: readonly Pause[]): DueResult {
  if (ms === 0) return clampIntoOpen(cal, start);
  let leftMs = ms;
  let pauseIndex = 0;
  for (let index = firstEndingAfter(cal, start); index < cal.intervals.length; index += 1) {
    const interval = cal.intervals[index];
    if (interval === undefined) break;
    let at = Math.max(start, interval[0]);
    while (at < interval[1]) {
      let pause = pauses[pauseIndex];
      while (pause !== undefined && endOf(pause) <= at) pause = pauses[++pauseIndex];
      const runUntil = Math.min(interval[1], pause?.from ?? interval[1]);
      if (runUntil - at >= leftMs) return { ok: true, at: at + leftMs };
      leftMs -= Math.max(0, runUntil - at);
      const resumeAt = pause !== undefined && pause.from < interval[1] ? endOf(pause) : interval[1];
      if (resumeAt === Number.POSITIVE_INFINITY) return paused(pause);
      at = resumeAt;
    }
  }
  const last = pauses.at(-1);
  return last !== undefined && endOf(last) === Number.POSITIVE_INFINITY ? paused(last) : windowExceeded(cal);
}

function paused(pause: Pause | undefined): DueRefusal {
  return { ok: false, code: 'clock.paused', params: { since: pause?.from ?? 0 } };
}
