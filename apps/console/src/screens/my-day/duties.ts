/** The duties of a person in the order of his day: late, now, next; on the wall's clock, also in a drill. Pure. */
import type { CrisisSummary, ObligationItem } from '#contracts';
import { seenClock } from '../../parts/clock-state';
import type { Seen } from '../../parts/clock-state';

export type Drill = CrisisSummary['drill'];
export interface Duty {
  readonly item: ObligationItem;
  /** Names one duty of one crisis. */
  readonly key: string;
  readonly seen: Seen;
  /** On the wall's clock; null while paused. */
  readonly dueAt: number | null;
}
export interface Day {
  readonly late: readonly Duty[];
  readonly now: readonly Duty[];
  /** Steps toward a customer whose crisis is over, past their day: nobody waits for one as for a word in a crisis. */
  readonly overdueCare: readonly Duty[];
  readonly next: readonly Duty[];
}

/** Kinds owed after a crisis, by a date months ahead. */
const AFTERCARE: ReadonlySet<ObligationItem['kind']> = new Set(['touch', 'pulse', 'return-check']);

export const keyOf = ({ crisisId, id }: Pick<ObligationItem, 'crisisId' | 'id'>): string => `${crisisId}.${id}`;

/** Still to be met. */
export const isOpen = ({ state }: Pick<ObligationItem, 'state'>): boolean => state === 'running' || state === 'paused';

/** A virtual instant of a drill on the wall's clock. */
export function onTheWall(at: number, drill: Drill): number {
  return drill === null ? at : Date.parse(drill.realOrigin) + (at - Date.parse(drill.virtualOrigin)) / drill.rate;
}

export function dutyOf(item: ObligationItem, drill: Drill, now: number): Duty {
  const startedAt = new Date(onTheWall(Date.parse(item.startedAt), drill)).toISOString();
  const seen = seenClock({ startedAt, dueAt: item.dueRealAt, state: item.state }, now);
  return { item, key: keyOf(item), seen, dueAt: item.dueRealAt === null ? null : Date.parse(item.dueRealAt) };
}

/** Late: the longest late first. Now: what is near. Then what is late of the time after a crisis. Next: the rest, soonest first, what is paused last. */
export function dayOf(duties: readonly Duty[]): Day {
  const sorted = duties.toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.item.severity - b.item.severity || (a.key < b.key ? -1 : 1));
  const late = sorted.filter((one) => one.seen.state === 'late');
  const isCare = ({ item }: Duty): boolean => AFTERCARE.has(item.kind);
  return { late: late.filter((one) => !isCare(one)), overdueCare: late.filter(isCare), now: sorted.filter((one) => one.seen.state === 'near'), next: sorted.filter((one) => one.seen.state !== 'late' && one.seen.state !== 'near') };
}

export const inOrder = (day: Day): readonly Duty[] => [...day.late, ...day.now, ...day.overdueCare, ...day.next];
/** The duty after (`step` 1) or before (-1) the chosen one; the ends stay. Null in an empty day. */
export function stepFrom(order: readonly Duty[], key: string | null, step: 1 | -1): Duty | null {
  const at = order.findIndex((one) => one.key === key);
  return at === -1 ? (order[0] ?? null) : (order[Math.min(order.length - 1, Math.max(0, at + step))] ?? null);
}
/** What was done on time of everything done; null of nothing. */
export function keptOf(done: readonly ObligationItem[]): { readonly done: number; readonly onTime: number } | null {
  return done.length === 0 ? null : { done: done.length, onTime: done.filter((one) => one.state === 'kept').length };
}
/** Customers behind the duties. */
export const customersOf = (duties: readonly Duty[]): number => new Set(duties.map((one) => one.item.accountName)).size;

/** Whether duties of another crisis of the same customer stand beside it: then the customer's name alone does not tell which one it is. */
export const isOneOfSeveral = ({ item }: Duty, duties: readonly Duty[]): boolean => duties.some((one) => one.item.accountName === item.accountName && one.item.crisisId !== item.crisisId);
