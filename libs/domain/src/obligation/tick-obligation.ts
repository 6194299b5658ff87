/**
 * The passing of time for duties: warnings, takeover, breach, ladder, missed cycles, pauses that run out. One action per call, the earliest
 * first, so that after an outage everything overdue fires once and in order, stamped with how late it was.
 */
import { draft } from '../crisis/events';
import type { Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import type { Instant, Track } from '../kernel';
import { addWorkingMs, workingMs } from '../calendar/working-time';
import { aim, nextCycleAt, percentUsed, rungAt } from './clock';
import type { ClockPause, Obligation } from './obligation';
import { deputiesOf } from './owners';
import { followUp } from './follow-up';
import { settledDraft } from './settle';

type Action = { readonly at: Instant; readonly what: 'resume' | 'warn' | 'takeover' | 'breach' | 'rung' | 'miss' };

/** The next thing time does to this obligation, or null: nothing before a person acts. */
export function nextAction(state: CrisisState, obligation: Obligation): Action | null {
  const paused = obligation.pauses.find((pause) => pause.to === null);
  if (paused !== undefined) return { at: paused.until, what: 'resume' };
  if (obligation.due === null) return null;
  const candidates: Action[] = [];
  const [warning] = obligation.warnings;
  if (warning !== undefined && obligation.breachedAt === null) candidates.push({ at: warning, what: 'warn' });
  if (obligation.takeoverAt !== null && standInFor(state, obligation, obligation.takeoverAt) !== null) candidates.push({ at: obligation.takeoverAt, what: 'takeover' });
  if (obligation.breachedAt === null) candidates.push({ at: obligation.due, what: 'breach' });
  else if (obligation.kind === 'timed-update') candidates.push(...missing(state, obligation));
  else if (obligation.nextRungAt !== null) candidates.push({ at: obligation.nextRungAt, what: 'rung' });
  return candidates.reduce<Action | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}

/**
 * A late timed update becomes a missed one when a whole further cycle has passed in silence. Where the calendar ends no cycle can pass any
 * more: the last one stays late and open, instead of missed again and again at one instant.
 */
function missing(state: CrisisState, { due, startedAt, clock, target }: Obligation): readonly Action[] {
  const from = due ?? startedAt;
  const at = nextCycleAt(state.calendars[clock], from, target);
  return at > from ? [{ at, what: 'miss' }] : [];
}

/** Who takes the duty over at `at`: the first present deputy of an owner who is away at that instant, else nobody. */
function standInFor(state: CrisisState, obligation: Obligation, at: Instant): string | null {
  const away = (id: string): boolean => (state.crisis.unavailable[id] ?? at) > at;
  if (obligation.owner === null || !away(obligation.owner)) return null;
  return deputiesOf(state.crisis.people, obligation).find((id) => !away(id)) ?? null;
}

/** The earliest instant at which a duty of this track needs the engine. */
export function wakeObligation(state: CrisisState, track: Track): Instant | null {
  let earliest: Instant | null = null;
  for (const one of state.obligation.open) {
    if (one.track !== track) continue;
    const action = nextAction(state, one);
    if (action !== null && (earliest === null || action.at < earliest)) earliest = action.at;
  }
  return earliest;
}

/** The earliest overdue action at `context.now`, as events; none when nothing is due. */
export function tickObligation(state: CrisisState, context: Context): readonly Draft[] {
  let first: { readonly obligation: Obligation; readonly action: Action } | null = null;
  for (const obligation of state.obligation.open) {
    const action = overdueAction(state, obligation, context.now);
    if (action === null) continue;
    if (first === null || action.at < first.action.at) first = { obligation, action };
  }
  return first === null ? [] : act(state, first.obligation, first.action, context.now);
}

/** A warning found only after the due instant (an outage) warns of nothing: the breach itself is told, with how late it was noticed. */
function overdueAction(state: CrisisState, one: Obligation, now: Instant): Action | null {
  const action = nextAction(state, one);
  if (action === null || action.at > now) return null;
  return action.what === 'warn' && one.due !== null && one.due <= now ? { at: one.due, what: 'breach' } : action;
}

function act(state: CrisisState, one: Obligation, action: Action, now: Instant): readonly Draft[] {
  const { id, kind } = one;
  const due = one.due ?? action.at;
  if (action.what === 'resume') return [draft('obligation.resumed', { id, kind, by: 'limit', clock: resumeClock(state, one, action.at) })];
  if (action.what === 'warn') return [draft('obligation.warned', { id, kind, percent: percentUsed(state, one, action.at), due, dueLateMs: now - action.at })];
  if (action.what === 'takeover') {
    const to = standInFor(state, one, action.at);
    return to === null ? [] : [draft('obligation.reassigned', { id, kind, from: one.owner, to, why: 'takeover', reason: '' })];
  }
  if (action.what === 'miss') {
    const missed = settledDraft(one, { outcome: 'missed', at: action.at, reason: 'cycle-passed' });
    return [missed, ...followUp(state, missed.data)];
  }
  if (action.what === 'rung') return [climb(state, one, one.rung)];
  return breach(state, one, now);
}

function breach(state: CrisisState, one: Obligation, now: Instant): readonly Draft[] {
  const { id, kind } = one;
  const due = one.due ?? now;
  return [draft('obligation.breached', { id, kind, due, noticedLateMs: now - due, byReclassification: one.byReclassification }), climb(state, one, firstRung(state, one))];
}

/** Each missed update in a row starts one rung higher (formulas 2, after Thru [35]). */
function firstRung(state: CrisisState, one: Obligation): number {
  return one.kind === 'timed-update' ? state.obligation.missedUpdatesInRow : 0;
}

function climb(state: CrisisState, one: Obligation, rung: number): Draft {
  const index = Math.min(rung, state.protocol.ladder.length - 1);
  const roles = state.protocol.ladder[index]?.roles ?? ['owner'];
  const due = one.due ?? 0;
  // The cycles of a timed update carry the climb: each fires its one rung at its own due instant.
  const at = one.kind === 'timed-update' ? due : (rungAt(state, one, rung) ?? due);
  const nextRungAt = one.kind === 'timed-update' ? null : rungAt(state, one, rung + 1);
  // Cycle after cycle of silence climbs no higher than the ladder is; the weekly reminder of a review counts on, its next instant rests on it.
  return draft('obligation.escalated', { id: one.id, kind: one.kind, rung: one.kind === 'timed-update' ? index : rung, roles, at, nextRungAt });
}

/**
 * The obligation with its open pause ended at `at` and everything aimed anew; also used when a person resumes. An agreed due instant moves
 * by the overlap of the pause with open time, as a computed one does.
 */
export function resumeClock(state: CrisisState, one: Obligation, at: Instant): Obligation {
  const pauses: readonly ClockPause[] = one.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
  return aim(state, { ...one, pauses, extendedTo: one.extendedTo === null ? null : shifted(state, one, at) });
}

function shifted(state: CrisisState, one: Obligation, at: Instant): Instant {
  const calendar = state.calendars[one.clock];
  const due = one.extendedTo ?? at;
  const from = one.pauses.find((pause) => pause.to === null)?.from ?? at;
  const moved = addWorkingMs(calendar, due, workingMs(calendar, from, at));
  return from < at && moved.ok ? moved.at : due;
}
