/** Who could take a role over, how much he carries, and what goes along. Pure. */
import type { CrisisDetail, LoadItem, ObligationItem, Person } from '#contracts';
import { canAct } from './people';

type People = CrisisDetail['people'];
export interface Taker {
  readonly id: string;
  readonly name: string;
  readonly roles: Person['roles'];
  /** This is his trade: the role is one of his own. */
  readonly fits: boolean;
  readonly isAway: boolean;
  /** Null where loads are not known. */
  readonly load: LoadItem | null;
}
/** The trade a role of the crisis asks for; a deputy stands in for the account manager. */
const TRADE: Readonly<Record<string, Person['roles'][number]>> = { incidentManager: 'incident-manager', accountManager: 'account-manager', deputy: 'account-manager', technicalLead: 'technical-lead', teamLead: 'team-lead', headOfService: 'head-of-service', executiveSponsor: 'executive' };
/** In this order a person is asked which of his roles he means. */
const ROLES = ['incidentManager', 'accountManager', 'technicalLead', 'deputy', 'teamLead', 'headOfService', 'executiveSponsor'] as const;

export const holderOf = (people: People, role: string): NonNullable<People[string]> | null => people[role] ?? null;
/** The roles of the crisis somebody holds. */
export const rolesHeld = (people: People, personId: string): readonly string[] => ROLES.filter((role) => people[role]?.id === personId);
/** What a person most likely means to hand over: his own role here, else the one that leads. */
export const roleMeant = (people: People, personId: string): string => rolesHeld(people, personId)[0] ?? 'incidentManager';

/** Whoever speaks to the customer must be allowed to write to him; the same rule refuses at the API. An incident manager writes only while there is no account manager. */
function mayWrite({ roles }: Pick<Person, 'roles'>, { severity }: Pick<CrisisDetail, 'severity'>): boolean {
  return roles.some((role) => role === 'account-manager' || role === 'team-lead' || role === 'head-of-service' || (role === 'executive' && severity <= 2));
}

/** Nobody stands in for himself: who holds the other of the two places is not offered for this one. */
export const besideOf = (people: People, role: string): NonNullable<People[string]> | null => (role === 'accountManager' ? holderOf(people, 'deputy') : role === 'deputy' ? holderOf(people, 'accountManager') : null);

/** Who could take the contact over after abuse: takers of the account manager's role who may write to the customer here. */
export function speakersOf(of: Omit<Parameters<typeof takersOf>[0], 'role' | 'detail'> & { readonly detail: Pick<CrisisDetail, 'people' | 'deskId' | 'severity'> }): readonly Taker[] {
  const able = of.people.filter((person) => mayWrite(person, of.detail));
  return takersOf({ ...of, people: able, role: 'accountManager' });
}

/** Share of the ceiling; without one, behind those who have room. */
const share = ({ load }: Taker): number => (load === null ? 1 : load.ceiling === null || load.ceiling === 0 ? 0.5 : load.index / load.ceiling);

/** Those who can act here, the likeliest first: the trade, then who is reachable, then who carries least. Whoever holds the role already is not among them. */
export function takersOf({ people, loads, detail, role, now }: { readonly people: readonly Person[]; readonly loads: readonly LoadItem[]; readonly detail: Pick<CrisisDetail, 'people' | 'deskId'>; readonly role: string; readonly now: number }): readonly Taker[] {
  const here = new Set(Object.values(detail.people).flatMap((person) => (person == null ? [] : [person.id])));
  const holder = holderOf(detail.people, role)?.id;
  const beside = besideOf(detail.people, role)?.id;
  const trade = TRADE[role];
  return people.filter((person) => person.active && person.id !== holder && person.id !== beside && canAct(person, { here, deskId: detail.deskId })).map((person): Taker => ({
    id: person.id, name: person.name, roles: person.roles, fits: trade !== undefined && person.roles.includes(trade),
    isAway: person.unavailableUntil !== null && Date.parse(person.unavailableUntil) > now, load: loads.find((one) => one.person.id === person.id) ?? null,
  })).toSorted((a, b) => Number(b.fits) - Number(a.fits) || Number(a.isAway) - Number(b.isAway) || share(a) - share(b) || a.name.localeCompare(b.name));
}

export interface Going {
  /** Open duties of whoever holds the role now, the nearest first. */
  readonly duties: readonly ObligationItem[];
  /** He holds nothing else here: all of them go along. Otherwise those of this role do, which only the engine knows. */
  readonly isAll: boolean;
}

/** What goes along with the role; without a holder, the open duties that are nobody's. */
export function goingAlong({ obligations, people }: Pick<CrisisDetail, 'obligations' | 'people'>, role: string): Going {
  const holder = holderOf(people, role);
  const open = obligations.filter((one) => one.state === 'running' || one.state === 'paused');
  const duties = open.filter((one) => (holder === null ? one.owner === null : one.owner?.id === holder.id));
  return { duties: duties.toSorted((a, b) => (a.dueAt === null ? 1 : b.dueAt === null ? -1 : Date.parse(a.dueAt) - Date.parse(b.dueAt))), isAll: holder !== null && rolesHeld(people, holder.id).length === 1 };
}
