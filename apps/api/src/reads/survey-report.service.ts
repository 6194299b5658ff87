/** Scores of the closing surveys, by the formulas (5). Drills never count; nothing is left out by the people rated. */
import { scoreSurvey } from '#domain';
import type { SurveyAnswer } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { z } from 'zod';
import type { answerSchemas } from '#contracts';
import type { Principal } from '../request';
import { hidesSurvey, requireRead } from './permission';
import { inScope } from './scope';
import { Where, numberOf, recordOf } from './sql';

export type SurveyReport = z.output<(typeof answerSchemas)['SurveyReport']>;
/** Answers read at once; beyond it a report by period is wanted, not a longer one. */
const ANSWERS_MAX = 100_000;

export class SurveyReportService {
  constructor(private readonly database: Database) {}

  async read(principal: Principal): Promise<SurveyReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add('not crisis.is_drill');
    const scope = where.toSql();
    // Who may not know that a survey is out sees the counts of ended cycles only.
    const ended = hidesSurvey(principal) ? " and exists (select 1 from case_event as ended where ended.crisis_id = event.crisis_id and ended.type = 'survey.ended' and ended.seq > event.seq)" : '';
    const [answers, counts] = await Promise.all([
      runSql(this.database, `
        select survey_answer.scores from survey_answer join crisis on crisis.id = survey_answer.crisis_id where ${scope}
        order by survey_answer.at, survey_answer.crisis_id limit ${String(ANSWERS_MAX)}`, where.parameters),
      runSql(this.database, `
        select count(*) filter (where event.type = 'survey.sent' and event.data ->> 'reminder' = '0')::int as sent,
          count(*) filter (where event.type = 'survey.answered')::int as answered,
          coalesce(sum((select count(*) from jsonb_array_elements(event.data -> 'invitations') as one where one.value ->> 'suppressed' is not null)) filter (where event.type = 'survey.planned'), 0)::int as suppressed,
          count(*) filter (where event.type = 'survey.sent' and event.data ->> 'reminder' = '0' and exists (
            select 1 from outbox where outbox.crisis_id = event.crisis_id and outbox.key = event.crisis_id || '/' || event.seq || '/' || (event.data ->> 'contactId') and outbox.state = 'failed'
          ))::int as undeliverable
        from case_event as event join crisis on crisis.id = event.crisis_id
        where event.type in ('survey.planned', 'survey.sent', 'survey.answered') and ${scope}${ended}`, where.parameters),
    ]);
    const [row] = counts;
    return {
      items: itemsOf(answers.map((one) => recordOf<{ readonly scores: Readonly<Record<string, number | null>> }>(one).scores)),
      sent: numberOf(row, 'sent'), answered: numberOf(row, 'answered'), suppressed: numberOf(row, 'suppressed'), undeliverable: numberOf(row, 'undeliverable'),
    };
  }
}

/** Scores per item. Answers on record were checked when they came; one that does not fit any more is a fault of ours. Pure. */
export function itemsOf(answers: readonly Readonly<Record<string, number | null>>[]): SurveyReport['items'] {
  const flat = answers.flatMap((scores): SurveyAnswer[] => Object.entries(scores).map(([item, value]) => ({ item, value })));
  const result = scoreSurvey(flat);
  if (!result.ok) throw new Error(`A survey answer on record does not fit its scale: ${result.code}`);
  return Object.fromEntries(Object.entries(result.scores).map(([item, { score, n, low, high, shown }]) => [item, { score, n, low, high, shown }]));
}
