import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stood on which line of a file that is being loaded in parts, so that a row told twice is found across them; gone after a day. */
const UP = [
  `create table import_line (
  import_id uuid not null,
  key text not null,
  line integer not null,
  at timestamptz not null default now(),
  primary key (import_id, key)
)`,
  'create index import_line_oldest on import_line (at)',
];

export class ImportLines1763600000000 implements MigrationInterface {
  readonly name = 'ImportLines1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_line');
  }
}
