import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { calendarOwnTable, protocolUsedTable } from './tables/policy.table';
import type { CalendarOwnRecord, ProtocolUsedRecord } from './tables/policy.table';

const LIST_MAX = 500;
/** Ten years of monthly edits of some forty calendars. */
const VERSIONS_MAX = 5_000;

/** Protocols and own calendars, each version as it was when first used. */
export class PolicyStore {
  constructor(private readonly database: Database) {}

  /**
   * Puts a protocol version on record at its first use. A repeat with the same fingerprint changes nothing; another fingerprint under a
   * used version is refused with `protocol.changed-after-use`.
   */
  async useProtocol(protocol: ProtocolUsedRecord): Promise<{ readonly ok: true } | Refusal> {
    const { id, version, fingerprint } = protocol;
    await runSql(this.database, 'insert into protocol_used (id, version, fingerprint, document) values ($1, $2, $3, $4) on conflict (id, version) do nothing',
      [id, version, fingerprint, JSON.stringify(protocol.document)]);
    const stands = await this.usedProtocol(id, version);
    return stands === null || stands.fingerprint === fingerprint ? { ok: true } : refuse('protocol.changed-after-use', { id, version });
  }

  async usedProtocol(id: string, version: string): Promise<ProtocolUsedRecord | null> {
    const [row] = await runSql(this.database, `select ${selectList(protocolUsedTable)}, protocol_used.used_at from protocol_used where protocol_used.id = $1 and protocol_used.version = $2`, [id, version]);
    return row === undefined ? null : fromRow(protocolUsedTable, row);
  }

  async usedProtocols(): Promise<readonly Omit<ProtocolUsedRecord, 'document'>[]> {
    const rows = await runSql(this.database, `
      select protocol_used.id, protocol_used.version, protocol_used.fingerprint, protocol_used.used_at from protocol_used
      order by protocol_used.id, protocol_used.used_at desc limit ${LIST_MAX}`);
    return rows.map((row) => fromRow(protocolUsedTable, row));
  }

  /** Adds a version of an own calendar; refuses `calendar.version-exists` when it is there with another content. */
  async saveCalendar(calendar: CalendarOwnRecord): Promise<{ readonly ok: true } | Refusal> {
    const { id, version, createdBy } = calendar;
    const [row] = await runSql(this.database, `
      with added as (
        insert into calendar_own (id, version, definition, created_by) values ($1, $2, $3, $4) on conflict (id, version) do nothing returning 1
      )
      select exists (select 1 from added) or exists (
        select 1 from calendar_own where calendar_own.id = $1 and calendar_own.version = $2 and calendar_own.definition = $3::jsonb
      ) as stands`, [id, version, JSON.stringify(calendar.definition), createdBy ?? null]);
    return row?.['stands'] === true ? { ok: true } : refuse('calendar.version-exists', { id, version });
  }

  /**
   * All versions of all own calendars, oldest first: what an open crisis pinned must still be found after an edit, and of one id the
   * newest stands last. Beyond 5,000 versions the oldest are left out.
   */
  async calendarVersions(): Promise<readonly CalendarOwnRecord[]> {
    const rows = await runSql(this.database, `
      select ${selectList(calendarOwnTable)}, calendar_own.created_at from calendar_own
      order by calendar_own.created_at desc, calendar_own.id desc, calendar_own.version desc limit ${VERSIONS_MAX}`);
    return rows.map((row) => fromRow(calendarOwnTable, row)).reverse();
  }
}
