/** Whom a waiting proposal concerns. */
import type { People } from '../crisis/crisis';
import type { CrisisState } from '../crisis/state';
import type { StaffRole } from '../kernel';
import type { Tier } from './compensation';

/** Who holds a staff role in a crisis. */
const HOLDERS: Readonly<Partial<Record<StaffRole, keyof People>>> = {
  'incident-manager': 'incidentManager', 'account-manager': 'accountManager', 'technical-lead': 'technicalLead', 'team-lead': 'teamLead', 'head-of-service': 'headOfService', executive: 'executiveSponsor',
};

/** The nearest person of the crisis who may approve at the tier and did not propose it; null where nobody holds such a role. */
export function approverToTell({ protocol, crisis }: Pick<CrisisState, 'protocol' | 'crisis'>, tier: Tier, proposedBy: string): string | null {
  const approvers = protocol.relationship?.compensation?.tiers.find((one) => one.tier === tier)?.approvers ?? [];
  const people = approvers.flatMap((role) => { const holder = HOLDERS[role]; return holder === undefined ? [] : [crisis.people[holder]]; });
  return people.find((id) => id !== null && id !== proposedBy) ?? null;
}
