/** Compiled calendars, kept: a compilation costs milliseconds of computing, and all crises opened on one day ask for the same ones. */
import { compileCalendar, coverageOf } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { CompiledCalendar, Instant } from '#domain';

const DAY_MS = 86_400_000;
/** A desk has four clocks; this holds many desks on several days of awareness. */
const KEPT_MAX = 200;

type Coverage = ReturnType<typeof coverageOf>;

/** A calendar's version never changes its content (a change is a new version), so nothing kept here can go stale. */
export class CompiledCalendars {
  private readonly compiled = new Map<string, CompiledCalendar>();
  private readonly coverages = new Map<string, Coverage>();

  /** Open time for at least `[from, to)`, in whole days, as far as the calendar's coverage reaches. */
  compile(calendar: CalendarDefinition, from: Instant, to: Instant): CompiledCalendar {
    const [fromDay, toDay] = [Math.floor(from / DAY_MS), Math.ceil(to / DAY_MS)];
    return kept(this.compiled, `${keyOf(calendar)}/${String(fromDay)}/${String(toDay)}`, () => compileCalendar(calendar, fromDay * DAY_MS, toDay * DAY_MS));
  }

  covers(calendar: CalendarDefinition, at: Instant): boolean {
    const { from, to } = kept(this.coverages, keyOf(calendar), () => coverageOf(calendar));
    return at >= from && at < to;
  }
}

const keyOf = ({ id, version }: CalendarDefinition): string => `${id}@${version}`;

/** What stands under the key, made when missing; the one kept longest gives way. */
function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const oldest = map.size >= KEPT_MAX ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
  const made = make();
  map.set(key, made);
  return made;
}
