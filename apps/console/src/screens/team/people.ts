/** Each person with what he carries, the fullest first. Pure. */
import type { LoadItem, ObligationItem, Person } from '#contracts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly roles: Person['roles'];
  /** Null: reachable. */
  readonly awayUntil: string | null;
  /** Null where loads are not known. */
  readonly load: LoadItem | null;
  readonly duties: readonly ObligationItem[];
  readonly late: number;
}

export const isLate = (duty: ObligationItem, now: number): boolean => duty.state === 'running' && duty.dueRealAt !== null && Date.parse(duty.dueRealAt) <= now;
/** Someone whose time is over can be reached again, whoever forgot to say so. */
const awayUntil = (person: Person, now: number): string | null => (person.unavailableUntil !== null && Date.parse(person.unavailableUntil) > now ? person.unavailableUntil : null);
/** Share of the ceiling; who has none stands by his number alone, behind the others. */
const share = ({ load }: Member): number => (load === null ? -2 : load.ceiling === null || load.ceiling === 0 ? -1 : load.index / load.ceiling);

/** Active people with a role at the desks (none given: all), in the order in which help is needed: share of the ceiling, late duties, open ones. */
export function membersOf({ people, loads, duties, desks, now }: { readonly people: readonly Person[]; readonly loads: readonly LoadItem[]; readonly duties: readonly ObligationItem[]; readonly desks: readonly string[]; readonly now: number }): readonly Member[] {
  const here = people.filter((person) => person.active && person.roles.some((role) => role !== 'administrator' && role !== 'auditor') && (desks.length === 0 || person.desks.length === 0 || person.desks.some((desk) => desks.includes(desk))));
  return here.map((person): Member => {
    const own = duties.filter((duty) => duty.owner?.id === person.id);
    return { id: person.id, name: person.name, initials: person.initials, roles: person.roles, awayUntil: awayUntil(person, now), load: loads.find((one) => one.person.id === person.id) ?? null, duties: own, late: own.filter((duty) => isLate(duty, now)).length };
  }).toSorted((a, b) => share(b) - share(a) || b.late - a.late || b.duties.length - a.duties.length || a.name.localeCompare(b.name));
}
