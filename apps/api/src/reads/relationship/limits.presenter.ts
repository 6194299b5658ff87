/** The limits subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { LimitsView } from '#contracts';
import { HANDLING_ACTIVITIES } from '#domain';
import type { Boundary, CrisisSnapshot } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const limitsIds = ({ limits }: CrisisSnapshot['state']): readonly (string | null)[] => limits.boundaries.flatMap((one) => [one.by, one.approvedBy, one.pointOfContact]);

export function presentLimits({ limits, crisis }: CrisisSnapshot['state'], names: Names): LimitsView {
  const { minutes, approvals, exceptions, entries, minutesBy } = limits.cost;
  const nameOf = (contactId: string | null): string | null => crisis.contacts.find((one) => one.id === contactId)?.name ?? null;
  return {
    boundaries: limits.boundaries.map((one) => presentBoundary(one, { names, contactName: nameOf(one.contactId) })),
    handlingCost: {
      minutes, approvals, exceptions, entries,
      byActivity: HANDLING_ACTIVITIES.filter((activity) => minutesBy[activity] !== undefined).map((activity) => ({ activity, name: named('handling-activity', activity), minutes: minutesBy[activity] ?? 0 })),
    },
  };
}

function presentBoundary(one: Boundary, { names, contactName }: { readonly names: Names; readonly contactName: string | null }): LimitsView['boundaries'][number] {
  const { id, kind, contactId, family, reason, state } = one;
  return {
    id, kind, name: named('boundary', kind), contactId, contactName, pointOfContact: names.person(one.pointOfContact), family, reason, state,
    setAt: toIso(one.setAt), by: names.person(one.by), approvedBy: names.person(one.approvedBy), until: toIso(one.until), reviewedAt: toIsoOrNull(one.reviewedAt),
  };
}
