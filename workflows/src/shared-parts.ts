/**
 * The parts of a crisis's state that many crises hold alike, a protocol and its compiled calendars, kept once per worker thread instead of
 * once per crisis (docs/adr/0019-shared-domain-module.md). Loaded once per thread like the domain (`SHARED_MODULES` of the worker), therefore
 * it imports no module that keeps anything of its own. What it remembers changes no decision: it answers with a value equal in everything
 * to the one given, or with that one itself, so a replay does not depend on what else the thread has seen.
 */
import type { CompiledCalendar, CrisisState, Protocol } from '#domain';

/** Kept values of one kind; the oldest goes. A thread that forgets one only spends memory: crises go on holding theirs. */
export class SharedValues<T extends object> {
  private readonly kept = new Map<string, T>();
  /** Values already given out, so that looking at them again costs nothing. */
  private readonly given = new WeakSet<T>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.kept.size;
  }

  /**
   * The kept value under `key` where it is the same through and through, else `value` itself, which is kept from now on. What is answered is
   * frozen in depth: a change to it would reach other crises, so it must fault. Safe to repeat.
   */
  share(key: string, value: T): T {
    if (this.given.has(value)) return value;
    const known = this.kept.get(key);
    const shared = known !== undefined && sameInDepth(known, value) ? known : freezeInDepth(value);
    this.kept.delete(key); // to the end of the order: used last
    this.kept.set(key, shared);
    this.given.add(shared);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return shared;
  }
}

/** A few protocols, each in the versions that open crises still hold; about 25 KB each. */
const protocols = new SharedValues<Protocol>(32);
/** Four calendars a desk, a window each day; about 6 KB each. */
const calendars = new SharedValues<CompiledCalendar>(256);

/** The same state with its protocol and calendars shared; the state itself where they are already. Pure as far as a crisis can tell. */
export function withSharedParts(state: CrisisState): CrisisState {
  const protocol = protocols.share(`${state.protocol.id}@${state.protocol.version}`, state.protocol);
  const { always, extended, desk, delivery } = state.calendars;
  const shared = { always: sharedCalendar(always), extended: sharedCalendar(extended), desk: sharedCalendar(desk), delivery: sharedCalendar(delivery) };
  const sameCalendars = shared.always === always && shared.extended === extended && shared.desk === desk && shared.delivery === delivery;
  if (protocol === state.protocol && sameCalendars) return state;
  return { ...state, protocol, calendars: sameCalendars ? state.calendars : shared };
}

function sharedCalendar(calendar: CompiledCalendar): CompiledCalendar {
  return calendars.share(`${calendar.version}/${String(calendar.from)}/${String(calendar.to)}`, calendar);
}

/** Same values under the same names in the same order, so that even their JSON is the same. */
export function sameInDepth(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  const others = Object.entries(other);
  return entries.length === others.length && entries.every(([name, value], index) => {
    const [otherName, otherValue]: readonly unknown[] = others[index] ?? [];
    return name === otherName && sameInDepth(value, otherValue);
  });
}

function freezeInDepth<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freezeInDepth(part);
  return Object.freeze(value);
}
