/** The looks of the customer pages: one per desk, and one of the organisation for all the others. What may stand here is checked by `checkBrand` of libs/contracts. */
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { columnNames, fromRow, recordList, selectList, toRecord } from './table';
import { brandTable } from './tables/brand.table';
import type { BrandRecord } from './tables/brand.table';

/** As many as desks. */
const BRANDS_MAX = 500;

export class BrandStore {
  constructor(private readonly database: Database) {}

  /** All looks, by scope. */
  async all(): Promise<readonly BrandRecord[]> {
    const rows = await runSql(this.database, `select ${selectList(brandTable)} from brand order by brand.scope limit ${String(BRANDS_MAX)}`);
    return rows.map((row) => fromRow(brandTable, row));
  }

  /** Keeps a look, in place of the one before. A repeat changes nothing but who wrote it last. */
  async save(brand: BrandRecord): Promise<void> {
    const names = columnNames(brandTable);
    await runSql(this.database, `
      insert into brand (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')} from jsonb_to_record($1::jsonb) as r(${recordList(brandTable)})
      on conflict (scope) do update set ${names.filter((name) => name !== 'scope').map((name) => `${name} = excluded.${name}`).join(', ')}`, [JSON.stringify(toRecord(brandTable, brand))]);
  }

  /** Back to the look of the organisation, or of Tikkun for the organisation itself. Harmless to repeat. */
  async remove(scope: string): Promise<void> {
    await runSql(this.database, 'delete from brand where brand.scope = $1', [scope]);
  }
}
