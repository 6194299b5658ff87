/** Each person with what he carries, the fullest first. Pure. */
import type { LoadItem, Person } from '#contracts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly roles: Person['roles'];
  /** Null: reachable. */
  readonly awayUntil: string | null;
  /** Null where loads are not known. */
  readonly load: LoadItem | null;
  /** Null where his duties are not known. */
  readonly duties: { readonly open: number; readonly late: number } | null;
}

/** Someone whose time is over can be reached again, whoever forgot to say so. */
const awayUntil = (person: Person, now: number): string | null => (person.unavailableUntil !== null && Date.parse(person.unavailableUntil) > now ? person.unavailableUntil : null);
/** Share of the ceiling; who has none stands by his number alone, behind the others. */
const share = ({ load }: Member): number => (load === null ? -2 : load.ceiling === null || load.ceiling === 0 ? -1 : load.index / load.ceiling);

/** Active people with a role at the desks (none given: all), in the order in which help is needed: share of the ceiling, late duties, open ones. */
export function membersOf({ people, loads, desks, now }: { readonly people: readonly Person[]; readonly loads: readonly LoadItem[]; readonly desks: readonly string[]; readonly now: number }): readonly Member[] {
  const here = people.filter((person) => person.active && person.roles.some((role) => role !== 'administrator' && role !== 'auditor') && (desks.length === 0 || person.desks.length === 0 || person.desks.some((desk) => desks.includes(desk))));
  return here.map((person): Member => {
    const load = loads.find((one) => one.person.id === person.id) ?? null;
    return { id: person.id, name: person.name, initials: person.initials, roles: person.roles, awayUntil: awayUntil(person, now), load, duties: load?.duties ?? null };
  }).toSorted((a, b) => share(b) - share(a) || (b.duties?.late ?? 0) - (a.duties?.late ?? 0) || (b.duties?.open ?? 0) - (a.duties?.open ?? 0) || a.name.localeCompare(b.name));
}
