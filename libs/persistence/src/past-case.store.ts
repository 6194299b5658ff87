/** Cases from before there was a record of ours, by their name in the system they came from and what was awaited. */
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { columnNames, fromRow, recordList, selectList, toRecord } from './table';
import { pastCaseTable } from './tables/past-case.table';
import type { PastCaseRecord } from './tables/past-case.table';

export class PastCaseStore {
  constructor(private readonly database: Database) {}

  /** The cases of these names, whatever was awaited in each. */
  async find(externalIds: readonly string[]): Promise<readonly PastCaseRecord[]> {
    const rows = await runSql(this.database, `select ${selectList(pastCaseTable)} from past_case where past_case.external_id = any ($1::text[]) order by past_case.external_id, past_case.target`, [externalIds]);
    return rows.map((row) => fromRow(pastCaseTable, row));
  }

  /** Keeps a case, in place of what was said of it before. A repeat changes nothing but who loaded it last. */
  async save(cases: readonly PastCaseRecord[]): Promise<void> {
    if (cases.length === 0) return;
    const names = columnNames(pastCaseTable);
    const kept = names.filter((name) => name !== 'external_id' && name !== 'target');
    await runSql(this.database, `
      insert into past_case (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${recordList(pastCaseTable)})
      on conflict (external_id, target) do update set ${kept.map((name) => `${name} = excluded.${name}`).join(', ')}`, [JSON.stringify(cases.map((one) => toRecord(pastCaseTable, one)))]);
  }
}
