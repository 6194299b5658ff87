/** Protocols as the screen orders them. Pure. */
import type { ProtocolDetail, ProtocolDiff, ProtocolSimulation } from '#contracts';
import type { ProtocolItem } from './queries';

export const referenceOf = ({ id, version }: Pick<ProtocolItem, 'id' | 'version'>): string => `${id}@${version}`;
/** Without versions whose file is gone: crises run on under them, but nobody can read them any more. */
export const readable = (list: readonly ProtocolItem[]): readonly ProtocolItem[] => list.filter(({ owner }) => owner !== '');

interface Both { readonly he: string; readonly en: string }
type Value = ProtocolDetail['values'][number];
export const PARTS = ['1', '2', '3', '4', 'all', 'relationship'] as const;
export type Part = (typeof PARTS)[number];

/** The values of a part, group by group in the order of the file; what a severity does not ask is said too. */
export function groupsOf(values: readonly Value[], part: Part): readonly { readonly key: string; readonly group: Value['group']; readonly values: readonly Value[] }[] {
  const wanted = values.filter(({ severity, group }) => (part === 'relationship' ? group === 'relationship' : part === 'all' ? severity === null && group !== 'relationship' : String(severity) === part));
  const groups = new Map<string, Value[]>();
  for (const value of wanted) {
    const key = value.subject ?? value.group;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups].map(([key, list]) => ({ key, group: list[0]?.group ?? 'rules', values: list }));
}

/** Numbers of the sources quoted in these values, in rising order. */
export function quotedIn(values: readonly Pick<Value, 'source'>[]): readonly number[] {
  const found = values.flatMap(({ source }) => [...(source ?? '').matchAll(/\[(\d{1,4})\]/g)].map(([, digits]) => Number(digits)));
  return [...new Set(found)].sort((a, b) => a - b);
}

export function tallyOf(changes: ProtocolDiff['changes']): { readonly all: number; readonly stricter: number; readonly looser: number; readonly neutral: number } {
  const of = (effect: string): number => changes.filter((one) => one.effect === effect).length;
  return { all: changes.length, stricter: of('stricter'), looser: of('looser'), neutral: of('neutral') };
}

/** Roles told at one instant stand together: the owner and the deputy hear at once. */
export function rungsOf(ladder: ProtocolSimulation['obligations'][number]['ladder']): readonly { readonly at: string; readonly names: readonly Both[] }[] {
  const rungs = new Map<string, Both[]>();
  for (const { at, name } of ladder) rungs.set(at, [...(rungs.get(at) ?? []), name]);
  return [...rungs].map(([at, names]) => ({ at, names }));
}
