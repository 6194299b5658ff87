import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person has the console tell times, and links by which a new password is set once. */
const UP = [
  'alter table person add column zone text, add column hebrew_dates boolean',
  `create table password_reset (
  token_hash text primary key,
  person_id text not null references person (id),
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
)`,
  'create index password_reset_by_person on password_reset (person_id)',
];

export class OwnAccount1763400000000 implements MigrationInterface {
  readonly name = 'OwnAccount1763400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_reset');
    await runner.query('alter table person drop column zone, drop column hebrew_dates');
  }
}
