/**
 * The house's answer to errors (S3-13, S3-14) and what was learnt from them (S3-17). Counted over all crises of the house, without drills:
 * a figure by class says something of the process and nothing of anybody, and a lesson that stays on one desk is learnt once too often.
 */
import type { ErrorPolicyQuery, ErrorPolicyView, LessonItem, LessonQuery } from '#contracts';
import { DAY_MS, ERROR_CLASSES, refuse } from '#domain';
import type { ErrorClass } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { Where, keyColumns, numberOf, orderBy, pageOf } from '../sql';
import type { Keyset, PageOf } from '../sql';
import { named, worded } from '../words';

/** What most desks follow; an installation without it shows its first. */
const USUAL_PROTOCOL = 'standard';
/** A cursor must not lead to the crisis either: within a month the order is that of a digest. */
const MONTH = "to_char(case_event.at at time zone 'UTC', 'YYYY-MM')";
const NEWEST: Keyset = { name: 'lessons', columns: [{ sql: MONTH, type: 'text' }, { sql: "md5(case_event.crisis_id::text || '/' || case_event.seq::text)", type: 'text' }], descending: true };
const isErrorClass = (value: unknown): value is ErrorClass => ERROR_CLASSES.some((known) => known === value);

export class ErrorPolicyService {
  constructor(private readonly parts: { readonly database: Database; readonly protocols: readonly LoadedProtocol[]; readonly now: () => number }) {}

  /** Throws `protocol.not-found`, also for a protocol that gives no answer. */
  async policy(principal: Principal, { protocol: asked }: ErrorPolicyQuery): Promise<ErrorPolicyView> {
    requireRead(principal, 'read-reference');
    const { protocols } = this.parts;
    const found = findProtocol(protocols, asked ?? USUAL_PROTOCOL) ?? (asked === undefined ? protocols[0] : undefined);
    const apology = found?.protocol.relationship?.apology;
    const policy = apology?.errorPolicy;
    if (found === undefined || policy === undefined) throw new ProblemError(refuse('protocol.not-found', { protocol: asked ?? USUAL_PROTOCOL }, 'protocol'));
    const counts = await this.admitted(policy.windowMs);
    return {
      protocol: { id: found.protocol.id, version: found.protocol.version }, principle: worded('error-policy.principle', {}), windowDays: Math.round(policy.windowMs / DAY_MS),
      classes: ERROR_CLASSES.map((errorClass) => {
        const { answer, tolerated } = policy.classes[errorClass];
        const admitted = counts.get(errorClass) ?? 0;
        return {
          errorClass, name: named('error-class', errorClass), answer, answerText: named('error-answer', answer), mayTell: (apology?.authority[errorClass] ?? []).map((role) => named('role', role)),
          tolerated, admitted, processQuestion: admitted > tolerated,
        };
      }),
    };
  }

  /** Newest month first. */
  async lessons(principal: Principal, query: LessonQuery): Promise<PageOf<LessonItem>> {
    requireRead(principal, 'read-crises');
    const where = new Where().add("case_event.type = 'admission.lesson-noted'").add('not crisis.is_drill').when(query.errorClass, (p) => `case_event.data ->> 'errorClass' = ${p}`).after(NEWEST, query.cursor);
    const rows = await runSql(this.parts.database, `
      select case_event.data ->> 'errorClass' as error_class, case_event.data ->> 'note' as note, ${MONTH} as month, ${keyColumns(NEWEST)}
      from case_event join crisis on crisis.id = case_event.crisis_id where ${where.toSql()} order by ${orderBy(NEWEST)} limit ${where.bind(query.limit + 1)}`, where.parameters);
    return pageOf(rows, {
      limit: query.limit, keyset: NEWEST,
      item: (row) => {
        const errorClass = isErrorClass(row['error_class']) ? row['error_class'] : 'other';
        return { errorClass, name: named('error-class', errorClass), note: String(row['note']), month: String(row['month']) };
      },
    });
  }

  private async admitted(windowMs: number): Promise<ReadonlyMap<ErrorClass, number>> {
    const rows = await runSql(this.parts.database, `
      select case_event.data ->> 'errorClass' as error_class, count(*)::int as count from case_event join crisis on crisis.id = case_event.crisis_id
      where case_event.type = 'admission.recorded' and not crisis.is_drill and case_event.at >= $1 group by 1`, [new Date(this.parts.now() - windowMs)]);
    return new Map(rows.flatMap((row) => (isErrorClass(row['error_class']) ? [[row['error_class'], numberOf(row, 'count')] as const] : [])));
  }
}
