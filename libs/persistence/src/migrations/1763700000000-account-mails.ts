import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail about a person's own account goes through the same outbox, and belongs to no crisis. */
const UP = [
  'alter table outbox alter column crisis_id drop not null',
  'alter table outbox drop constraint outbox_kind_check',
  "alter table outbox add constraint outbox_kind_check check (kind in ('staff', 'customer', 'survey', 'account'))",
  "alter table outbox add constraint outbox_crisis_check check ((kind = 'account') = (crisis_id is null))",
];

const DOWN = [
  "delete from outbox where outbox.kind = 'account'",
  'alter table outbox drop constraint outbox_crisis_check',
  'alter table outbox drop constraint outbox_kind_check',
  "alter table outbox add constraint outbox_kind_check check (kind in ('staff', 'customer', 'survey'))",
  'alter table outbox alter column crisis_id set not null',
];

export class AccountMails1763700000000 implements MigrationInterface {
  readonly name = 'AccountMails1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
