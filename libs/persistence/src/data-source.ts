import { DataSource } from 'typeorm';
import { FirstHouse1763000000000 } from './migrations/1763000000000-first-house';
import { CustomerPages1763100000000 } from './migrations/1763100000000-customer-pages';
import { PastCases1763200000000 } from './migrations/1763200000000-past-cases';
import { AdminActs1763300000000 } from './migrations/1763300000000-admin-acts';
import { OwnAccount1763400000000 } from './migrations/1763400000000-own-account';
import { TemplateVersions1763500000000 } from './migrations/1763500000000-template-versions';
import { ImportLines1763600000000 } from './migrations/1763600000000-import-lines';
import { AccountMails1763700000000 } from './migrations/1763700000000-account-mails';
import { SecondNames1763800000000 } from './migrations/1763800000000-second-names';
import { adminActTable } from './tables/admin-act.table';
import { brandTable } from './tables/brand.table';
import { caseEventTable, commandResultTable, crisisSnapshotTable, crisisTable, idempotencyKeyTable } from './tables/crisis.table';
import { reviewSectionTable, surveyAnswerTable } from './tables/closing.table';
import { accountTable, contactTable } from './tables/customer.table';
import { contactProfileTable, customerProfileChangeTable, customerProfileTable } from './tables/customer-profile.table';
import { pastCaseTable } from './tables/past-case.table';
import { forecastCaseTable } from './tables/forecast.table';
import { compensationDecisionTable, compensationReservationTable } from './tables/compensation.table';
import { contactLogTable, messageTable } from './tables/message.table';
import { passwordResetTable } from './tables/password-reset.table';
import { templateVersionTable } from './tables/template-version.table';
import { obligationTable } from './tables/obligation.table';
import { inboundTable, outboxTable } from './tables/outbox.table';
import { calendarOwnTable, protocolUsedTable, refusalAuditTable } from './tables/policy.table';
import { apiTokenTable, deskTable, personTable, sessionTable } from './tables/staff.table';

export const ALL_TABLES = [
  crisisTable, crisisSnapshotTable, caseEventTable, commandResultTable, idempotencyKeyTable, obligationTable, messageTable, contactLogTable,
  reviewSectionTable, surveyAnswerTable, forecastCaseTable, outboxTable, inboundTable, accountTable, contactTable, deskTable, personTable, sessionTable, apiTokenTable,
  protocolUsedTable, calendarOwnTable, refusalAuditTable, compensationDecisionTable, compensationReservationTable,
  customerProfileTable, contactProfileTable, customerProfileChangeTable, brandTable, pastCaseTable, adminActTable, passwordResetTable, templateVersionTable,
] as const;

/** How long a new connection may take; a database that is down is then told apart from one that is slow. */
const CONNECT_TIMEOUT_MS = 5_000;
/** No statement of ours comes near this; one that does holds up others and is better ended. */
const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;
/** An idle connection is kept warm this long: its prepared statements are worth keeping. */
const IDLE_CONNECTION_MS = 300_000;

export interface DataSourceOptions {
  readonly databaseUrl: string;
  /** Most connections this process opens. */
  readonly dbPool: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** 0 = without limit, for migrations; otherwise a statement is ended after this time. */
  readonly statementTimeoutMs?: number;
  /** Told when an idle connection broke (the server went away); the next query opens a new one. */
  readonly onConnectionLost?: (error: unknown) => void;
}

/** A DataSource, not yet initialised. The schema is only ever changed by migrations. Takes the object of `readConfig` as it is. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.databaseUrl,
    applicationName: options.applicationName ?? 'tikkun',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: options.dbPool,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    entities: ALL_TABLES.map((table) => table.entity),
    migrations: [FirstHouse1763000000000, CustomerPages1763100000000, PastCases1763200000000, AdminActs1763300000000, OwnAccount1763400000000, TemplateVersions1763500000000, ImportLines1763600000000, AccountMails1763700000000, SecondNames1763800000000],
    migrationsTableName: 'migration',
    poolErrorHandler: (error: unknown) => options.onConnectionLost?.(error),
    extra: {
      // Cursors carry instants as text, so every session must write them alike; jit costs more than our short statements take.
      options: '-c timezone=UTC -c jit=off -c default_transaction_isolation=read\\ committed',
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_CONNECTION_MS,
      keepAlive: true,
    },
  });
}
