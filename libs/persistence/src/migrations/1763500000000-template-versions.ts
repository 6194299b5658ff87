import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of templates as the house wrote them: a version is never changed, the newest holds. */
const UP = [
  `create table template_version (
  template_id text not null,
  version integer not null check (version > 0),
  wording jsonb not null,
  note text not null,
  restored_from integer,
  created_by text not null,
  created_at timestamptz not null default now(),
  primary key (template_id, version)
)`,
];

export class TemplateVersions1763500000000 implements MigrationInterface {
  readonly name = 'TemplateVersions1763500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table template_version');
  }
}
