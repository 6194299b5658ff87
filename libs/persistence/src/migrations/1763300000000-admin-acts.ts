import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes to the organisation that were carried out; the refused ones stand in refusal_audit already. */
const UP = [
  `create table admin_act (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  actor_id text not null,
  actor_role text not null,
  action text not null,
  params jsonb not null
)`,
  'create index admin_act_newest on admin_act (at desc)',
];

export class AdminActs1763300000000 implements MigrationInterface {
  readonly name = 'AdminActs1763300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table admin_act');
  }
}
