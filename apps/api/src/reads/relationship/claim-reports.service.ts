/** Reports on claims and handling costs, the authority matrix, and the regulatory profiles there are to choose from. Drills never count. */
import type { AuthorityMatrix, AuthorityQuery, ClaimReport, HandlingCostReport, PageQuery, RegulatoryProfileItem } from '#contracts';
import { refuse } from '#domain';
import { text } from '#i18n';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { Where, pageOfList, recordOf } from '../sql';
import type { PageOf } from '../sql';
import { both } from '../words';
import { authorityOf } from './authority';
import { CLAIM_REPORT_EVENTS, claimReportOf } from './claim-report';
import type { ClaimRecord } from './claim-report';
import { handlingCostReportOf } from './handling-cost-report';
import type { CostRecord } from './handling-cost-report';

/** Events read at once; beyond it a report by period is wanted, not a longer one. */
const EVENTS_MAX = 100_000;
/** What most desks follow; an installation without it shows its first. */
const USUAL_PROTOCOL = 'standard';

export class ClaimReportsService {
  constructor(private readonly parts: { readonly database: Database; readonly protocols: readonly LoadedProtocol[] }) {}

  async claims(principal: Principal): Promise<ClaimReport> {
    const rows = await this.events(principal, CLAIM_REPORT_EVENTS);
    return claimReportOf(rows.map((row) => recordOf<ClaimRecord>(row)));
  }

  async handlingCosts(principal: Principal): Promise<HandlingCostReport> {
    const rows = await this.events(principal, ['handling-cost.recorded']);
    return handlingCostReportOf(rows.map((row) => recordOf<CostRecord>(row)));
  }

  /** Throws `protocol.not-found`. */
  authority(principal: Principal, { protocol }: AuthorityQuery): AuthorityMatrix {
    requireRead(principal, 'read-reference');
    const { protocols } = this.parts;
    const found = findProtocol(protocols, protocol ?? USUAL_PROTOCOL) ?? (protocol === undefined ? protocols[0] : undefined);
    if (found === undefined) throw new ProblemError(refuse('protocol.not-found', { protocol: protocol ?? USUAL_PROTOCOL }, 'protocol'));
    return authorityOf(found.protocol);
  }

  /** Of the newest version of each protocol. */
  regulatoryProfiles(principal: Principal, query: PageQuery): PageOf<RegulatoryProfileItem> {
    requireRead(principal, 'read-reference');
    const { protocols } = this.parts;
    const newest = protocols.filter((one) => findProtocol(protocols, one.protocol.id) === one);
    const items = newest.flatMap(({ protocol }) => (protocol.relationship?.claim?.profiles ?? []).map((profile): RegulatoryProfileItem => ({
      protocol: protocol.id, id: profile.id, name: { he: profile.he, en: profile.en }, source: profile.source,
      steps: profile.steps.map(({ id, he, en, days, of, mayHold, heldDays }) => ({ id, name: { he, en }, days, of, mayHold, heldDays })),
      notice: both((language) => text('regulatory.notice', language)),
    })));
    return pageOfList(items, { name: 'regulatory-profiles', ...query, keyOf: (one) => `${one.protocol}/${one.id}` });
  }

  /** Events of these types of the crises the principal may see, in the order of each record. */
  private async events(principal: Principal, types: readonly string[]): Promise<Awaited<ReturnType<typeof runSql>>> {
    const where = inScope(new Where(), requireRead(principal, 'read-reviews')).add('not crisis.is_drill');
    where.add(`event.type = any (${where.bind(types)}::text[])`);
    return runSql(this.parts.database, `
      select event.crisis_id, crisis.reference, event.type, event.data from case_event as event join crisis on crisis.id = event.crisis_id
      where ${where.toSql()} order by event.crisis_id, event.seq limit ${String(EVENTS_MAX)}`, where.parameters);
  }
}
