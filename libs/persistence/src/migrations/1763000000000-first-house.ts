import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CRISIS_DOWN, CRISIS_UP } from './first-house/crisis.sql';
import { CUSTOMER_AND_STAFF_DOWN, CUSTOMER_AND_STAFF_UP } from './first-house/customer-and-staff.sql';
import { DELIVERY_DOWN, DELIVERY_UP } from './first-house/delivery.sql';
import { POLICY_DOWN, POLICY_UP } from './first-house/policy.sql';

/** Everything the first release keeps. Runs in one transaction: all of it is there, or nothing. */
export class FirstHouse1763000000000 implements MigrationInterface {
  readonly name = 'FirstHouse1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CRISIS_UP, ...DELIVERY_UP, ...CUSTOMER_AND_STAFF_UP, ...POLICY_UP]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...POLICY_DOWN, ...CUSTOMER_AND_STAFF_DOWN, ...DELIVERY_DOWN, ...CRISIS_DOWN]) await runner.query(statement);
  }
}
