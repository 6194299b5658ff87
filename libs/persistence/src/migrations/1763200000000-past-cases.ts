import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long workarounds and fixes took before there was a record of ours: loaded from a file, so that a new house has precedents too. */
const UP = [
  `create table past_case (
  external_id text not null,
  target text not null check (target in ('workaround', 'fix')),
  causes text[] not null,
  product text,
  severity integer not null check (severity between 1 and 4),
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at >= started_at),
  loaded_at timestamptz not null,
  loaded_by text not null,
  primary key (external_id, target)
)`,
  'create index past_case_newest on past_case (target, started_at desc, external_id)',
];

export class PastCases1763200000000 implements MigrationInterface {
  readonly name = 'PastCases1763200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table past_case');
  }
}
