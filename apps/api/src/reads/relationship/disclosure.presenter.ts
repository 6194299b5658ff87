/** The disclosure subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { DisclosureView } from '#contracts';
import { disclosureLagMs, findingStatus } from '#domain';
import type { CrisisSnapshot, Finding, PlanItem } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const disclosureIds = ({ disclosure: { findings, plan, telling } }: CrisisSnapshot['state']): readonly (string | null)[] => [
  ...findings.flatMap((one) => [one.by, one.withheld?.by ?? null, one.withheld?.approvedBy ?? null, ...one.toldTo]),
  ...(telling ?? []).map((one) => one.contactId),
  ...plan.flatMap((one) => [one.ownerOurs, one.author, one.approvedBy, one.contactId]),
];

/** A proposal to keep something back keeps nothing back yet. */
const isUndisclosed = (finding: Finding): boolean => finding.customerRelevant && finding.toldAt === null && finding.withheld?.state !== 'active';

export function presentDisclosure({ disclosure, message, crisis }: CrisisSnapshot['state'], names: Names): DisclosureView {
  const { findings, stakeholders, plan, options, sessions, telling } = disclosure;
  const readers = (id: string): readonly string[] => [...new Set((telling ?? []).filter((one) => one.findingIds.includes(id)).map((one) => one.contactId))];
  return {
    firstNoticeLagMs: message.firstToCustomerAt === null ? null : Math.max(0, message.firstToCustomerAt - crisis.awareAt),
    undisclosed: findings.filter(isUndisclosed).length,
    findings: findings.map((one) => ({ ...presentFinding(one, names), onTheWayTo: readers(one.id).map((id) => names.person(id)) })),
    stakeholders: stakeholders.map(({ side, ...one }) => ({ ...one, kindName: named('stakeholder', one.kind), addedBy: side })),
    plan: plan.map((one) => presentItem(one, names)),
    options: options.map((one) => ({ ...one, when: toIsoOrNull(one.when), possibleName: named('possible', one.possible) })),
    sessions: sessions.map((one) => ({ ...one, at: toIso(one.at) })),
  };
}

function presentFinding(one: Finding, names: Names): Omit<DisclosureView['findings'][number], 'onTheWayTo'> {
  const status = findingStatus(one);
  const { withheld } = one;
  return {
    id: one.id, what: one.what, source: one.source, knownAt: toIso(one.knownAt), customerRelevant: one.customerRelevant, by: names.person(one.by), status, name: named('finding', status),
    toldAt: toIsoOrNull(one.toldAt), lagMs: disclosureLagMs(one), toldTo: one.toldTo.map((id) => names.person(id)),
    withheld: withheld === null ? null : { state: withheld.state, by: names.person(withheld.by), approvedBy: names.person(withheld.approvedBy), until: toIso(withheld.until), reason: withheld.reason },
  };
}

function presentItem({ contactId, ...one }: PlanItem, names: Names): DisclosureView['plan'][number] {
  return {
    ...one, name: named('plan-stage', one.stage), ownerOurs: names.person(one.ownerOurs), dueAt: toIso(one.dueAt), author: names.person(one.author), approvedBy: names.person(one.approvedBy),
    contact: names.person(contactId), agreedAt: toIsoOrNull(one.agreedAt), endedAt: toIsoOrNull(one.endedAt),
  };
}
