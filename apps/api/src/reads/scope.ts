/** Scope as a condition of the query itself: what a principal may not see never leaves the database. */
import type { ReadScope } from './permission';
import type { Where } from './sql';

/** Limits a query over `crisis` to the scope. */
export function inScope(where: Where, scope: ReadScope): Where {
  if (scope === null) return where;
  const desks = `crisis.desk_id = any (${where.bind(scope.deskIds)}::text[])`;
  if (scope.personId === null) return where.add(desks);
  return where.add(`(${desks} or exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = ${where.bind(scope.personId)}))`);
}

/** Limits a query over `crisis` to live ones, drills, or neither. */
export function byDrills(where: Where, drills: 'with' | 'without' | 'only'): Where {
  return drills === 'with' ? where : where.add(drills === 'only' ? 'crisis.is_drill' : 'not crisis.is_drill');
}
