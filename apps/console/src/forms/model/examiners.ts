/** Who may examine a claim, and of the others why not, as the form shows it. Pure. */
import type { ExaminerItem } from '#contracts';
import type { Pair } from '../../words/pair';

export interface Barred {
  readonly because: Pair;
  /** By name, as the answer gives them. */
  readonly names: readonly string[];
}

/** Those who may, the free ones first: somebody who is away examines nothing in time. `awayIds`: whoever is away now. */
export function mayExamine(items: readonly ExaminerItem[], awayIds: ReadonlySet<string>): readonly ExaminerItem['person'][] {
  const able = items.filter(({ eligible }) => eligible).map(({ person }) => person);
  return [...able.filter(({ id }) => !awayIds.has(id)), ...able.filter(({ id }) => awayIds.has(id))];
}

/** Everybody else under the reason that keeps him from it: reasons in the order they first come, so that each is said once. */
export function barredBy(items: readonly ExaminerItem[]): readonly Barred[] {
  const found = new Map<string, { readonly because: Pair; readonly names: string[] }>();
  for (const { person, obstacle } of items) {
    if (obstacle === null) continue;
    const group = found.get(obstacle.code) ?? { because: obstacle.name, names: [] };
    group.names.push(person.name);
    found.set(obstacle.code, group);
  }
  return [...found.values()];
}

/** Why the person chosen may not; null for one who may, for nobody, and for somebody the answer does not know. */
export const obstacleOf = (items: readonly ExaminerItem[], personId: string): Pair | null => items.find(({ person }) => person.id === personId)?.obstacle?.name ?? null;
