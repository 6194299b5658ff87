import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMPENSATION_DOWN, COMPENSATION_UP } from './first-house/compensation.sql';
import { CRISIS_DOWN, CRISIS_UP } from './first-house/crisis.sql';
import { CUSTOMER_AND_STAFF_DOWN, CUSTOMER_AND_STAFF_UP } from './first-house/customer-and-staff.sql';
import { CUSTOMER_PROFILE_DOWN, CUSTOMER_PROFILE_UP } from './first-house/customer-profile.sql';
import { DELIVERY_DOWN, DELIVERY_UP } from './first-house/delivery.sql';
import { FORECAST_DOWN, FORECAST_UP } from './first-house/forecast.sql';
import { POLICY_DOWN, POLICY_UP } from './first-house/policy.sql';

/** Everything the first release keeps. Runs in one transaction: all of it is there, or nothing. */
export class FirstHouse1763000000000 implements MigrationInterface {
  readonly name = 'FirstHouse1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CRISIS_UP, ...COMPENSATION_UP, ...FORECAST_UP, ...DELIVERY_UP, ...CUSTOMER_AND_STAFF_UP, ...CUSTOMER_PROFILE_UP, ...POLICY_UP]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...POLICY_DOWN, ...CUSTOMER_PROFILE_DOWN, ...CUSTOMER_AND_STAFF_DOWN, ...DELIVERY_DOWN, ...FORECAST_DOWN, ...COMPENSATION_DOWN, ...CRISIS_DOWN]) await runner.query(statement);
  }
}
