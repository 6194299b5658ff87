/** Which rows of an import have come by already, over all the parts of its file and whichever process took them. */
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';

/** A file is loaded in minutes; what is older belongs to an import that ended. */
const KEEP = '1 day';

export interface ImportLine {
  /** What makes the row this one and no other. */
  readonly key: string;
  readonly line: number;
}

export class ImportLineStore {
  constructor(private readonly database: Database) {}

  /** Notes these rows and answers the line on which each key stood first: the row's own line where it is new. A repeat changes nothing. */
  async note(importId: string, lines: readonly ImportLine[]): Promise<ReadonlyMap<string, number>> {
    if (lines.length === 0) return new Map();
    const rows = await runSql(this.database, `
      with told as (select distinct on (r.key) r.key, r.line from jsonb_to_recordset($2::jsonb) as r(key text, line integer) order by r.key, r.line),
      noted as (insert into import_line (import_id, key, line) select $1::uuid, told.key, told.line from told on conflict (import_id, key) do nothing returning import_line.key, import_line.line)
      select noted.key, noted.line from noted
      union all select import_line.key, import_line.line from import_line join told on told.key = import_line.key where import_line.import_id = $1::uuid
      order by key`, [importId, JSON.stringify(lines)]);
    return new Map(rows.map((row) => [String(row['key']), Number(row['line'])]));
  }

  /** Forgets imports that ended; harmless at any time. */
  async forgetOld(): Promise<void> {
    await runSql(this.database, `delete from import_line where import_line.at < now() - interval '${KEEP}'`);
  }
}
