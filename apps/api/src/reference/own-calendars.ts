/** The organisation's own calendars, read from the database and kept for a moment. */
import { readOwnCalendars } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { PolicyStore } from '#persistence';

/** An edited calendar is seen by new crises after this long at the latest; open ones wait for the explicit event anyway. */
const KEEP_MS = 5_000;

export class OwnCalendars {
  private kept: { readonly at: number; readonly calendars: readonly CalendarDefinition[] } | null = null;

  constructor(private readonly policies: Pick<PolicyStore, 'calendarVersions'>) {}

  /** Forgets what was read, so that this process sees its own change at once. */
  forget(): void {
    this.kept = null;
  }

  /** All versions of all own calendars, oldest first. */
  async all(): Promise<readonly CalendarDefinition[]> {
    if (this.kept !== null && Date.now() - this.kept.at < KEEP_MS) return this.kept.calendars;
    const calendars = readOwnCalendars(await this.policies.calendarVersions());
    this.kept = { at: Date.now(), calendars };
    return calendars;
  }
}
