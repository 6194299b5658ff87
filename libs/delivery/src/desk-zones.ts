/** On whose clock times are told: that of the desk that has the crisis (the zone of its business calendar). */
import { calendarById, readOwnCalendars } from '#calendar';
import { PolicyStore, runSql, StaffStore } from '#persistence';
import type { Database } from '#persistence';
import { DISPLAY_ZONE } from './render/when';

/** Desks and their calendars hardly ever change; a change is seen after this long. */
const KEEP_MS = 30_000;
/** A crisis never changes its desk, so what is known stays true; the bound only keeps the memory small. */
const CRISES_MAX = 10_000;

type ZonesByDesk = ReadonlyMap<string, string>;

export class DeskZones {
  private kept: { readonly at: number; readonly zones: Promise<ZonesByDesk> } | null = null;
  private latest: ZonesByDesk = new Map();
  private readonly deskOf = new Map<string, string>();

  constructor(private readonly database: Database, private readonly clock: () => number = Date.now) {}

  /** The zone of a desk; that of the house for a desk or calendar that is not known. Throws when the database cannot be read. */
  async ofDesk(deskId: string): Promise<string> {
    return (await this.byDesk()).get(deskId) ?? DISPLAY_ZONE;
  }

  /** The zone of the desk that has the crisis. Throws when the database cannot be read. */
  async ofCrisis(crisisId: string): Promise<string> {
    const known = this.deskOf.get(crisisId);
    if (known !== undefined) return this.ofDesk(known);
    const [row] = await runSql(this.database, 'select crisis.desk_id from crisis where crisis.id = $1', [crisisId]);
    const deskId = row?.['desk_id'];
    if (typeof deskId !== 'string') return DISPLAY_ZONE;
    if (this.deskOf.size >= CRISES_MAX) this.deskOf.clear();
    this.deskOf.set(crisisId, deskId);
    return this.ofDesk(deskId);
  }

  /** Begins to read, so that `lastKnown` has an answer soon. */
  warm(): void {
    this.byDesk().catch(() => undefined);
  }

  /** As last read, at once: for answers that must not wait for the database. Null for a desk not read yet. */
  lastKnown(deskId: string): string | null {
    // Read anew beside the answer; a database that is away leaves what was known.
    this.warm();
    return this.latest.get(deskId) ?? null;
  }

  private byDesk(): Promise<ZonesByDesk> {
    const now = this.clock();
    if (this.kept !== null && now - this.kept.at < KEEP_MS) return this.kept.zones;
    const zones = this.read();
    const kept = { at: now, zones };
    this.kept = kept;
    zones.then((read) => { this.latest = read; }, () => { if (this.kept === kept) this.kept = null; });
    return zones;
  }

  private async read(): Promise<ZonesByDesk> {
    const [desks, records] = await Promise.all([new StaffStore(this.database).desks(), new PolicyStore(this.database).calendarVersions()]);
    const own = readOwnCalendars(records);
    return new Map(desks.map((desk) => {
      const found = calendarById(desk.calendars.desk, own);
      return [desk.id, found.ok ? found.calendar.zone : DISPLAY_ZONE];
    }));
  }
}
