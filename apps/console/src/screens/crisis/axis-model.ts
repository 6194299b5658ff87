/** The axis as it stands at an instant: what the record says, aged to the present between two answers of the API. Pure. */
import type { CrisisAxis } from '#contracts';
import type { MarkState } from '../../parts/icon';
import type { Extent } from './axis-layout';

type Track = 'technical' | 'relationship';
type Duty = CrisisAxis['duties'][number];
const at = (iso: string): number => Date.parse(iso);
const atOr = <T>(iso: string | null, other: T): number | T => (iso === null ? other : Date.parse(iso));

export interface SeenDuty {
  readonly id: string;
  readonly duty: Duty;
  /** How its mark is drawn; a duty whose time has passed and that is still open is drawn like a missed one. */
  readonly mark: MarkState;
  readonly isOpen: boolean;
  /** Where the mark stands. */
  readonly markAt: number;
  readonly dueAt: number;
  /** The line beside the mark: to the due time when kept, from it when late or missed. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** Of several kept ones in one place: all of them. */
  readonly with: readonly Duty[];
}

/** Duties of a track with their lines. A missed cycle's line ends where the next cycle's own line begins. */
export function seenDuties(axis: CrisisAxis, track: Track, now: number): readonly SeenDuty[] {
  const all = axis.duties.filter((one) => one.track === track && one.dueAt !== null);
  return all.map((duty) => seen(duty, nextDueOf(all, duty), presentOf(axis, now)));
}

function nextDueOf(all: readonly Duty[], { kind, dueAt }: Duty): number | null {
  const later = all.filter((one) => one.kind === kind && one.dueAt !== null && dueAt !== null && at(one.dueAt) > at(dueAt)).map(({ dueAt: due }) => atOr(due, Infinity));
  return later.length === 0 ? null : Math.min(...later);
}

function seen(duty: Duty, nextDueAt: number | null, now: number): SeenDuty {
  const dueAt = atOr(duty.dueAt, now);
  const base = { id: duty.id, duty, dueAt, with: [] };
  if (duty.state === 'kept') {
    const doneAt = atOr(duty.doneAt, dueAt);
    return { ...base, mark: 'kept', isOpen: false, markAt: doneAt, line: doneAt < dueAt ? { from: doneAt, to: dueAt } : null };
  }
  if (duty.state === 'late') {
    const doneAt = atOr(duty.doneAt, dueAt);
    return { ...base, mark: 'late', isOpen: false, markAt: doneAt, line: { from: dueAt, to: doneAt } };
  }
  if (duty.state === 'missed') {
    const spokeAt = atOr(duty.spokeAt, now);
    return { ...base, mark: 'missed', isOpen: false, markAt: dueAt, line: { from: dueAt, to: Math.max(dueAt, Math.min(spokeAt, nextDueAt ?? spokeAt)) } };
  }
  if (dueAt <= now) return { ...base, mark: 'missed', isOpen: true, markAt: dueAt, line: { from: dueAt, to: now } };
  return { ...base, mark: 'due', isOpen: true, markAt: dueAt, line: null };
}

/** Kept marks nearer to each other than they are wide become one that says how many; what went wrong always stands by itself. */
export function gathered(duties: readonly SeenDuty[], leastMs: number): readonly SeenDuty[] {
  const found: SeenDuty[] = [];
  for (const one of [...duties].sort((a, b) => a.markAt - b.markAt)) {
    const last = found.findLast(({ mark }) => mark === 'kept');
    if (one.mark !== 'kept' || last === undefined || one.markAt - last.markAt >= leastMs) {
      found.push(one.mark === 'kept' ? { ...one, with: [one.duty] } : one);
      continue;
    }
    found[found.indexOf(last)] = { ...last, line: null, with: [...last.with, one.duty] };
  }
  return found;
}

/** Of a finished crisis time has stopped. */
export function presentOf(axis: Pick<CrisisAxis, 'endedAt'>, now: number): number {
  return Math.min(now, atOr(axis.endedAt, now));
}

export interface SeenSilence {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly isLasting: boolean;
}
/** Silences; the one that lasts grows to the present. */
export function seenSilences(axis: CrisisAxis, now: number): readonly SeenSilence[] {
  return axis.silences.map(({ from, to, lasting }) => ({ id: `silence-${from}`, from: at(from), to: lasting ? Math.max(at(to), presentOf(axis, now)) : at(to), isLasting: lasting }));
}

export interface SeenStage {
  readonly id: string;
  readonly name: { readonly he: string; readonly en: string };
  readonly from: number;
  readonly to: number;
  readonly isCurrent: boolean;
  readonly isAgain: boolean;
}
export function seenStages(axis: CrisisAxis, track: Track, now: number): readonly SeenStage[] {
  return axis.stages[track].map(({ code, name, from, to, again }) => ({ id: `${track}-${code}-${from}`, name, from: at(from), to: atOr(to, presentOf(axis, now)), isCurrent: to === null && axis.endedAt === null, isAgain: again }));
}

/** What the window has to hold: from when somebody knew to what lies ahead. */
export function extentOf(axis: CrisisAxis, now: number): Extent {
  const presentAt = presentOf(axis, now);
  const ahead = [...axis.duties.filter(({ state }) => state === 'due').map(({ dueAt }) => atOr(dueAt, 0)), ...axis.forecasts.filter(({ current }) => current).map(({ p90At }) => at(p90At))].filter((one) => one > presentAt);
  return { beganAt: at(axis.awareAt), presentAt, aheadAt: axis.endedAt === null ? ahead : [] };
}

/** The last forecasts; older ones are in the list below the axis. The current one is always among them. */
export function shownForecasts(axis: CrisisAxis, most: number): CrisisAxis['forecasts'] {
  return axis.forecasts.slice(-most);
}

/** The open duty whose time comes or came first. */
export function nearestDuty(axis: CrisisAxis): Duty | null {
  const open = axis.duties.filter(({ state, dueAt }) => (state === 'due' || state === 'overdue') && dueAt !== null);
  return open.reduce<Duty | null>((first, one) => (first === null || atOr(one.dueAt, 0) < atOr(first.dueAt, 0) ? one : first), null);
}

/** The next still ahead: the one whose mark carries the time that is left. */
export function nextAhead(axis: CrisisAxis, now: number): Duty | null {
  const ahead = axis.duties.filter(({ state, dueAt }) => state === 'due' && atOr(dueAt, 0) > now);
  return ahead.reduce<Duty | null>((first, one) => (first === null || atOr(one.dueAt, 0) < atOr(first.dueAt, 0) ? one : first), null);
}
