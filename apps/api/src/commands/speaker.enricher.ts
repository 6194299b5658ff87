/** Who speaks to the customer next, and who stands in for him: somebody who may write, has room, and is not his own deputy. */
import { isFull, refuse } from '#domain';
import type { CrisisRow, Load, People, Refusal } from '#domain';
import { mayDo } from '#identity';
import type { PersonRecord } from '#persistence';
import { ProblemError } from '../request';
import type { Enrichers } from './enrich';

/** Names told instead: enough to choose from. */
const INSTEAD_MAX = 5;

type Crisis = Pick<CrisisRow, 'deskId' | 'people' | 'severity'>;

/** Whether this person could write to the customer once he is the account manager here. */
export function couldWrite({ id, roles, deskIds }: PersonRecord, { deskId, people, severity }: Crisis): boolean {
  return mayDo({ kind: 'person', roles, deskIds, personId: id }, 'send-message', { deskId, severity, people: { ...people, accountManager: id } }) === true;
}

/** Whether the two places would be one person's: nobody would take over when he is out of reach. */
export function isOwnDeputy(people: People, role: keyof People, personId: string): boolean {
  const other = role === 'accountManager' ? people.deputy : role === 'deputy' ? people.accountManager : null;
  return other === personId;
}

/** Why the contact cannot pass to this person, with who could take it; null where it can. Somebody unknown or gone writes to nobody. */
export function handOverRefusal(to: string, { crisis, people, load }: { readonly crisis: Crisis; readonly people: readonly PersonRecord[]; readonly load: Load | null }): Refusal | null {
  const active = people.filter((one) => one.active);
  const chosen = active.find(({ id }) => id === to);
  const could = active.filter((one) => couldWrite(one, crisis) && one.id !== crisis.people.accountManager && one.id !== crisis.people.deputy);
  const instead = could.slice(0, INSTEAD_MAX).map(({ name }) => name).join(', ') || '–';
  if (chosen === undefined || !couldWrite(chosen, crisis)) return refuse('care.cannot-write', { name: chosen?.name ?? to, instead }, 'to');
  if (isOwnDeputy(crisis.people, 'accountManager', to)) return refuse('care.own-deputy', { name: chosen.name }, 'to');
  return load !== null && isFull(load) ? refuse('care.over-ceiling', { index: load.index, ceiling: load.ceiling ?? 0 }, 'to') : null;
}

export interface SpeakerParts {
  readonly people: () => Promise<readonly PersonRecord[]>;
  readonly loads: { readonly of: (personId: string, crisisId: string) => Promise<Load | null> };
  /** What is asked besides of whoever gets a role. */
  readonly taking: Pick<Enrichers, 'assign-role'>;
}

/**
 * Refuses `care.cannot-write`, `care.own-deputy` and, for the contact handed over after abuse, `care.over-ceiling`; what the domain refuses
 * anyhow is left to it. The payload goes on as it is, and a repeat asks again.
 */
export function speakerEnrichers({ people, loads, taking }: SpeakerParts): Enrichers {
  return {
    'assign-role': async (payload, about) => {
      const { crisis } = about;
      const { role, personId } = payload;
      if (crisis.people[role] !== personId && isOwnDeputy(crisis.people, role, personId)) {
        const name = (await people()).find(({ id }) => id === personId)?.name ?? personId;
        throw new ProblemError(refuse('care.own-deputy', { name }, 'personId'));
      }
      return taking['assign-role']?.(payload, about) ?? { payload, answered: () => Promise.resolve() };
    },
    'hand-over-contact': async (payload, { crisis, principal }) => {
      const isDomains = crisis.people.accountManager !== principal.personId || payload.to === principal.personId;
      if (!isDomains) {
        const load = crisis.drill === null ? await loads.of(payload.to, crisis.id) : null;
        const refusal = handOverRefusal(payload.to, { crisis, people: await people(), load });
        if (refusal !== null) throw new ProblemError(refusal);
      }
      return { payload, answered: () => Promise.resolve() };
    },
  };
}
