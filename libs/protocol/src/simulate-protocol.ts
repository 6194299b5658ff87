/**
 * What a protocol would ask of us if a crisis were opened and nobody ever did anything: the duties that opening starts, and the timed
 * updates of the first phase, cycle after cycle. Duties that follow from an act (an answer, a stage, a fix, a survey) do not occur.
 */
import { OBLIGATION_TRACKS, addWorkingMs, dueAt, refuse, targetMs, warningsAt } from '#domain';
import type { ClockName, CompiledCalendar, DutyRule, Instant, LadderRole, ObligationKind, Protocol, Refusal, RuledKind, Severity, Track } from '#domain';

/** Five years of hourly updates; more is a slip in the dates. */
export const MAX_SIMULATED_OBLIGATIONS = 50_000;
/** What opening starts, besides the timed update (formulas 2; lifecycle table of obligations). */
const STARTED_BY_OPENING = ['first-contact', 'executive-notice', 'summary', 'workaround', 'fix'] as const satisfies readonly RuledKind[];

export interface SimulatedRung {
  readonly role: LadderRole;
  readonly at: Instant;
}
export interface SimulatedObligation {
  readonly kind: ObligationKind;
  readonly track: Track;
  readonly startedAt: Instant;
  readonly due: Instant;
  readonly warnings: readonly Instant[];
  /** Who would be told when, were this duty alone left unmet: the rungs counted from its own due instant. */
  readonly ladder: readonly SimulatedRung[];
  readonly clock: ClockName;
  /** Timed updates: how many were missed before it, and so at which rung its escalation begins; 0 for all others. */
  readonly missedBefore: number;
}
export interface SimulateInput {
  readonly protocol: Protocol;
  readonly severity: Severity;
  readonly open: Instant;
  /** The last instant looked at, included: a duty due then is listed. */
  readonly until: Instant;
  /** Compiled beyond `until` by as much as a ladder needs. */
  readonly calendars: Readonly<Record<ClockName, CompiledCalendar>>;
}
export type SimulateResult = { readonly ok: true; readonly obligations: readonly SimulatedObligation[] } | Refusal;

/**
 * All duties due from `open` up to and including `until`, by due instant, then by kind.
 * Refuses `simulate.order` when `until` lies before `open`, `simulate.too-long` beyond 50,000 duties, and `calendar.window-exceeded`
 * when a calendar was not compiled far enough. Pure; a repeat gives the same.
 */
export function simulateProtocol(input: SimulateInput): SimulateResult {
  const { protocol, severity, open, until } = input;
  if (!(until >= open)) return refuse('simulate.order', {}, 'until');
  const rules = protocol.severities[`${severity}`];
  const found: SimulatedObligation[] = [];
  for (const kind of STARTED_BY_OPENING) {
    const rule = rules.duties[kind] ?? null;
    if (rule === null) continue;
    const one = simulateOne(input, { kind, rule, startedAt: open, missedBefore: 0 });
    if (!one.ok) return one;
    if (one.obligation !== null) found.push(one.obligation);
  }
  let startedAt = open;
  for (let missedBefore = 0; ; missedBefore += 1) {
    const one = simulateOne(input, { kind: 'timed-update', rule: rules.cadence.investigating, startedAt, missedBefore });
    if (!one.ok) return one;
    if (one.obligation === null) break;
    if (found.length >= MAX_SIMULATED_OBLIGATIONS) return refuse('simulate.too-long', { max: MAX_SIMULATED_OBLIGATIONS }, 'until');
    found.push(one.obligation);
    startedAt = one.obligation.due;
  }
  return { ok: true, obligations: found.sort((a, b) => a.due - b.due || (a.kind < b.kind ? -1 : Number(a.kind > b.kind))) };
}

interface OneDuty {
  readonly kind: ObligationKind;
  readonly rule: DutyRule;
  readonly startedAt: Instant;
  readonly missedBefore: number;
}

/** Null: due only after `until`. */
function simulateOne(input: SimulateInput, duty: OneDuty): { readonly ok: true; readonly obligation: SimulatedObligation | null } | Refusal {
  const { kind, rule, startedAt, missedBefore } = duty;
  const calendar = input.calendars[rule.clock];
  const due = dueAt(calendar, startedAt, rule.target, []);
  if (!due.ok) return due.code === 'calendar.window-exceeded' && calendar.to > input.until ? { ok: true, obligation: null } : due;
  if (due.at > input.until) return { ok: true, obligation: null };
  const ladder: SimulatedRung[] = [];
  for (const rung of input.protocol.ladder) {
    const at = rungAt(calendar, { duty, due: due.at }, rung.afterCycles);
    if (!at.ok) return at;
    ladder.push(...rung.roles.map((role) => ({ role, at: at.at })));
  }
  const warnings = warningsAt(calendar, startedAt, rule.target, []);
  return { ok: true, obligation: { kind, track: OBLIGATION_TRACKS[kind], startedAt, due: due.at, warnings, ladder, clock: rule.clock, missedBefore } };
}

/** Timed updates climb at the due instants of the cycles that follow; any other duty one target of open time per cycle, as the engine does. */
function rungAt(calendar: CompiledCalendar, of: { readonly duty: OneDuty; readonly due: Instant }, cycles: number): ReturnType<typeof dueAt> {
  const { target } = of.duty.rule;
  if (of.duty.kind !== 'timed-update') {
    const length = targetMs(calendar, of.duty.startedAt, target);
    return length.ok ? (cycles === 0 ? { ok: true, at: of.due } : addWorkingMs(calendar, of.due, length.ms * cycles)) : length;
  }
  let at = of.due;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const next = dueAt(calendar, at, target, []);
    if (!next.ok) return next;
    at = next.at;
  }
  return { ok: true, at };
}
