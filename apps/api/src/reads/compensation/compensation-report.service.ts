/** The report on compensation over the crises the principal may see. Drills never count. */
import type { CompensationReport } from '#contracts';
import type { CompensationRules } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import type { PinnedProtocols } from '../../reference/pinned-protocols';
import { hidesSurvey, requireRead } from '../permission';
import { inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { compensationReportOf } from './compensation-report';
import type { ReportedDecision } from './compensation-report';

/** Decisions read at once; beyond it a report by period is wanted, not a longer one. */
const DECISIONS_MAX = 50_000;

export interface CompensationReportParts {
  readonly database: Database;
  readonly protocols: PinnedProtocols['loaded'];
  readonly now: () => number;
}

export class CompensationReportService {
  constructor(private readonly parts: CompensationReportParts) {}

  /** Satisfaction is left out for whoever may not know that a survey is out. Throws `permission.denied`. */
  async read(principal: Principal): Promise<CompensationReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add('not crisis.is_drill');
    const rows = await runSql(this.parts.database, `
      select decision.crisis_id, crisis.account_id, crisis.account_name, crisis.desk_id, decision.kind, decision.basis, decision.claim_wrong, decision.amount_minor::float8 as amount_minor, decision.currency,
        decision.state, decision.decided_at, decision.paid_at, survey.satisfaction, coalesce(survey.answers, 0)::int as answers, (
          select other.contract_value_minor_per_year::float8 from crisis as other
          where other.account_id = crisis.account_id and not other.is_drill and other.contract_currency = decision.currency and other.contract_value_minor_per_year is not null
          order by other.opened_at desc, other.id limit 1
        ) as yearly_value_minor
      from compensation_decision as decision join crisis on crisis.id = decision.crisis_id
        left join lateral (
          select avg((survey_answer.scores ->> 'CSAT-H')::float8) as satisfaction, count(survey_answer.scores ->> 'CSAT-H') as answers from survey_answer where survey_answer.crisis_id = decision.crisis_id
        ) as survey on true
      where ${where.toSql()} order by decision.decided_at desc, decision.crisis_id, decision.id limit ${String(DECISIONS_MAX)}`, where.parameters);
    const decisions = rows.map((row) => recordOf<ReportedDecision>(row));
    const shown = hidesSurvey(principal) ? decisions.map((one) => ({ ...one, satisfaction: null, answers: 0 })) : decisions;
    return compensationReportOf(shown, this.policies(), this.parts.now());
  }

  /** One per currency: budgets and bands of the protocols in use now. */
  private policies(): readonly CompensationRules[] {
    const rules = this.parts.protocols.flatMap(({ protocol }) => protocol.relationship?.compensation ?? []);
    return rules.filter((one, index) => rules.findIndex((other) => other.currency === one.currency) === index);
  }
}
