import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the customer pages need: the looks of desks, and facts of one crisis found in their order. */
const UP = [
  `create table brand (
  scope text primary key,
  name_he text,
  name_en text,
  accent_light text not null check (accent_light ~ '^#[0-9a-f]{6}$'),
  accent_dark text not null check (accent_dark ~ '^#[0-9a-f]{6}$'),
  logo text check (logo like 'data:image/%'),
  updated_at timestamptz not null,
  updated_by text not null
)`,
  // Facts of one crisis are relayed in the order in which they were given, and shown again to whoever gave them.
  'create index inbound_by_crisis on inbound (crisis_id, created_at, id)',
];

export class CustomerPages1763100000000 implements MigrationInterface {
  readonly name = 'CustomerPages1763100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index inbound_by_crisis');
    await runner.query('drop table brand');
  }
}
