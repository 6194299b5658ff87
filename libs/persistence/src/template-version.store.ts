/** Words of templates as the house wrote them: versions that never change. What may stand in them is checked by libs/i18n. */
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { templateVersionTable } from './tables/template-version.table';
import type { TemplateVersionRecord } from './tables/template-version.table';

/** A template is rewritten a few times a year. */
const VERSIONS_MAX = 500;
const COLUMNS = `${selectList(templateVersionTable)}, template_version.created_at`;

export class TemplateVersionStore {
  constructor(private readonly database: Database) {}

  /** All of one template, newest first. */
  async of(templateId: string): Promise<readonly TemplateVersionRecord[]> {
    const rows = await runSql(this.database, `select ${COLUMNS} from template_version where template_version.template_id = $1 order by template_version.version desc limit ${String(VERSIONS_MAX)}`, [templateId]);
    return rows.map((row) => fromRow(templateVersionTable, row));
  }

  /** The newest of one template, or null where it stands as delivered. */
  async newest(templateId: string): Promise<TemplateVersionRecord | null> {
    const [row] = await runSql(this.database, `select ${COLUMNS} from template_version where template_version.template_id = $1 order by template_version.version desc limit 1`, [templateId]);
    return row === undefined ? null : fromRow(templateVersionTable, row);
  }

  /** The number of the newest version of every template that has one. */
  async newestNumbers(): Promise<ReadonlyMap<string, number>> {
    const rows = await runSql(this.database, 'select template_version.template_id, max(template_version.version) as version from template_version group by template_version.template_id');
    return new Map(rows.map((row) => [String(row['template_id']), Number(row['version'])]));
  }

  /** Keeps a version. False when its number is taken: somebody else was quicker. */
  async add({ templateId, version, wording, note, restoredFrom, createdBy }: Omit<TemplateVersionRecord, 'createdAt'>): Promise<boolean> {
    const rows = await runSql(this.database, `
      insert into template_version (template_id, version, wording, note, restored_from, created_by) values ($1, $2, $3::jsonb, $4, $5, $6)
      on conflict do nothing returning template_version.version`, [templateId, version, JSON.stringify(wording), note, restoredFrom, createdBy]);
    return rows.length > 0;
  }
}
