/** The organisation's own calendars, read from the database and kept for a moment. */
import { parseCalendarFile } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { PolicyStore } from '#persistence';

/** An edited calendar is seen by new crises after this long at the latest; open ones wait for the explicit event anyway. */
const KEEP_MS = 5_000;

export class OwnCalendars {
  private kept: { readonly at: number; readonly calendars: readonly CalendarDefinition[] } | null = null;

  constructor(private readonly policies: Pick<PolicyStore, 'calendars'>) {}

  /** All own calendars that can be read; they were checked when saved. */
  async all(): Promise<readonly CalendarDefinition[]> {
    if (this.kept !== null && Date.now() - this.kept.at < KEEP_MS) return this.kept.calendars;
    const records = await this.policies.calendars();
    const calendars = records.flatMap((record) => {
      const read = parseCalendarFile(JSON.stringify(record.definition), record.version);
      return read.ok ? [read.calendar] : [];
    });
    this.kept = { at: Date.now(), calendars };
    return calendars;
  }
}
