import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { reviewSectionTable, surveyAnswerTable } from './tables/closing.table';
import type { ReviewSectionRecord, SurveyAnswerRecord } from './tables/closing.table';
import { contactLogTable, messageTable } from './tables/message.table';
import type { ContactLogRecord, MessageRecord } from './tables/message.table';
import { outboxTable } from './tables/outbox.table';
import type { CrisisOutboxRecord } from './tables/outbox.table';

/** More messages, calls or notices than one crisis has ever had; beyond it the page would be unreadable anyway. */
const PER_CRISIS_MAX = 1_000;

/** What the page of one crisis shows besides its row and snapshot. An unknown crisis has empty lists. */
export class CrisisReadModel {
  constructor(private readonly database: Database) {}

  /** Messages written to customers, oldest first, each with what became of it. */
  async messages(crisisId: string): Promise<readonly MessageRecord[]> {
    return this.list(messageTable, crisisId, 'message.at, message.id');
  }

  /** Calls, meetings and messages logged, by when they took place. */
  async contacts(crisisId: string): Promise<readonly ContactLogRecord[]> {
    return this.list(contactLogTable, crisisId, 'contact_log.occurred_at, contact_log.id');
  }

  /** The latest text of each post-mortem section. */
  async reviewSections(crisisId: string): Promise<readonly ReviewSectionRecord[]> {
    return this.list(reviewSectionTable, crisisId, 'review_section.section');
  }

  async surveyAnswers(crisisId: string): Promise<readonly SurveyAnswerRecord[]> {
    return this.list(surveyAnswerTable, crisisId, 'survey_answer.cycle, survey_answer.at, survey_answer.contact_id');
  }

  /** Everything sent or to be sent about this crisis, oldest first. */
  async outbox(crisisId: string): Promise<readonly CrisisOutboxRecord[]> {
    return (await this.list(outboxTable, crisisId, 'outbox.created_at, outbox.key')).flatMap((record) => (record.kind === 'account' ? [] : [record]));
  }

  private async list<T extends object>(table: Parameters<typeof fromRow<T>>[0], crisisId: string, order: string): Promise<readonly T[]> {
    const created = 'createdAt' in table.columns ? `, ${table.name}.created_at` : '';
    const rows = await runSql(this.database, `select ${selectList(table)}${created} from ${table.name} where ${table.name}.crisis_id = $1 order by ${order} limit ${PER_CRISIS_MAX}`, [crisisId]);
    return rows.map((row) => fromRow(table, row));
  }
}
