/** When members of staff may be written to about what can wait: their own calendar, compiled a little ahead. */
import { calendarById, compileCalendar, readOwnCalendars } from '#calendar';
import { quietUntil } from '#delivery';
import type { CompiledCalendar } from '#domain';
import { PolicyStore, StaffStore } from '#persistence';
import type { Database, OutboxPayload } from '#persistence';

const DAY_MS = 86_400_000;
/** The longest that anything waits: a holiday week with both its weekends. Beyond it a notice goes at once. */
const AHEAD_MS = 14 * DAY_MS;
/** A calendar is compiled anew after this long, and an edited one seen. */
const KEEP_MS = 60_000;

export class StaffHours {
  private readonly compiled = new Map<string, { readonly at: number; readonly calendar: CompiledCalendar | null }>();

  constructor(private readonly database: Database, private readonly clock: () => number = Date.now) {}

  /** Until when this notice waits; null = it goes now, as does what a person asked for himself. Throws when the database cannot be read. */
  async quietUntil(draft: OutboxPayload): Promise<number | null> {
    if (draft.kind !== 'staff' || draft.personId === null) return null;
    const person = await new StaffStore(this.database).person(draft.personId);
    const calendarId = person?.calendarId ?? null;
    if (calendarId === null) return null;
    return quietUntil(draft, await this.calendar(calendarId), this.clock());
  }

  /** Null for a calendar that no longer exists: then nothing is held back. */
  private async calendar(id: string): Promise<CompiledCalendar | null> {
    const now = this.clock();
    const known = this.compiled.get(id);
    if (known !== undefined && now - known.at < KEEP_MS) return known.calendar;
    const found = calendarById(id, readOwnCalendars(await new PolicyStore(this.database).calendarVersions()));
    const calendar = found.ok ? compileCalendar(found.calendar, now - DAY_MS, now + AHEAD_MS) : null;
    this.compiled.set(id, { at: now, calendar });
    return calendar;
  }
}
