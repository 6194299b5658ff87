import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's name in the other language's letters, for customers who read that one. */
const UP = ['alter table person add column other_name text'];
const DOWN = ['alter table person drop column other_name'];

export class SecondNames1763800000000 implements MigrationInterface {
  readonly name = 'SecondNames1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
