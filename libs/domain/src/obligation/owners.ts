/** Who has a duty: the role named in the duty table, else the next person who can act. */
import type { People } from '../crisis/crisis';
import type { CrisisState } from '../crisis/state';
import type { LadderRole } from '../protocol/protocol';
import { DUTIES } from './duty-table';
import type { ObligationKind } from './kinds';
import type { Obligation } from './obligation';

/** The owner for a kind of duty; falls back to incident manager, team lead, head of service, so that a duty is never nobody's. */
export function ownerOf(people: People, kind: ObligationKind): string | null {
  return people[DUTIES[kind].owner] ?? people.incidentManager ?? people.teamLead ?? people.headOfService;
}

/** Whose duty a kind is, by the duty table. Who owns one of it may be another person: named for it, handed it, or standing in. */
export const dutyRole = (kind: ObligationKind): keyof People => DUTIES[kind].owner;

/** Who stands in for the owner of a duty, in order: the named deputy for the account manager's duties, the incident manager, the team lead. */
export function deputiesOf(people: People, obligation: Pick<Obligation, 'kind' | 'owner'>): readonly string[] {
  const forVoice = DUTIES[obligation.kind].owner === 'accountManager' ? people.deputy : null;
  return [forVoice, people.incidentManager, people.teamLead].filter((id): id is string => id !== null && id !== obligation.owner);
}

/** The deputy of a duty: the first who could stand in, present or not; null where nobody is named. */
export function deputyOf(people: People, obligation: Pick<Obligation, 'kind' | 'owner'>): string | null {
  return deputiesOf(people, obligation)[0] ?? null;
}

/** The person behind a rung's role for this obligation, or null where nobody holds it. */
export function personOnLadder(state: CrisisState, obligation: Pick<Obligation, 'kind' | 'owner'>, role: LadderRole): string | null {
  const { people } = state.crisis;
  const byRole: Readonly<Record<LadderRole, string | null>> = {
    owner: obligation.owner,
    deputy: deputyOf(people, obligation),
    'team-lead': people.teamLead,
    'head-of-service': people.headOfService,
    'executive-sponsor': people.executiveSponsor,
  };
  return byRole[role];
}
