/** On which clock times are told: that of the crisis's desk. */
import { calendarById } from '#calendar';
import { StaffStore } from '#persistence';
import type { Database, DeskRecord, PolicyStore } from '#persistence';
import { OwnCalendars } from '../reference/own-calendars';

/** Desks hardly ever change; a new one is known after this long. */
const KEEP_MS = 5_000;
/** Where a desk or its calendar is not known, in the house's own time. */
export const HOME_ZONE = 'Asia/Jerusalem';

export type ZoneOf = (deskId: string) => string;

export class Zones {
  private kept: { readonly at: number; readonly zones: Promise<ZoneOf> } | null = null;
  readonly own: OwnCalendars;

  constructor(private readonly database: Database, policies: Pick<PolicyStore, 'calendarVersions'>) {
    this.own = new OwnCalendars(policies);
  }

  /** The zone of every desk. Kept for a moment; a failed reading is not kept. */
  async byDesk(): Promise<ZoneOf> {
    const now = Date.now();
    if (this.kept === null || now - this.kept.at >= KEEP_MS) {
      const zones = this.read();
      this.kept = { at: now, zones };
      zones.catch(() => { this.kept = null; });
    }
    return this.kept.zones;
  }

  private async read(): Promise<ZoneOf> {
    const [desks, own] = await Promise.all([new StaffStore(this.database).desks(), this.own.all()]);
    const zoneOf = (desk: DeskRecord): string => {
      const found = calendarById(desk.calendars.desk, own);
      return found.ok ? found.calendar.zone : HOME_ZONE;
    };
    const zones = new Map(desks.map((desk) => [desk.id, zoneOf(desk)]));
    return (deskId) => zones.get(deskId) ?? HOME_ZONE;
  }
}
