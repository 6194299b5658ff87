/** What a person has put into a form so far: texts as typed, not yet what the API takes. Pure. */
import type { FormField } from '#contracts';

/** A field's content: one text (also of choices and times), several of them, an object, several objects; null = an object left out. */
export type Value = string | readonly string[] | Group | readonly Group[] | null;
/** The fields of one object; `variant`: which of its alternatives is filled in. */
export interface Group {
  readonly variant: number;
  readonly values: Readonly<Record<string, Value>>;
}
/** Keys and places in lists, from the body down. */
export type Path = readonly (string | number)[];

export const EMPTY: Group = { variant: 0, values: {} };

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && 'variant' in value && 'values' in value;
}

/** A field's text; '' for everything that is none. */
export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const textsOf = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
export const groupOf = (value: Value | undefined): Group | null => (isGroup(value) ? value : null);
export const groupsOf = (value: Value | undefined): readonly Group[] => (Array.isArray(value) ? value.filter(isGroup) : []);

/** The path as the API writes it in a problem: `items.0.kind`. */
export const pathText = (path: Path): string => path.map(String).join('.');

/** The fields of the alternative that is filled in. */
export const fieldsOf = (field: FormField, group: Group): readonly FormField[] => field.variants[group.variant] ?? field.variants[0] ?? [];

/** What stands at the path; undefined where nothing does. */
export function valueAt(group: Group, path: Path): Value | undefined {
  let here: Value | undefined = group;
  for (const step of path) {
    if (typeof step === 'number') here = groupsOf(here)[step] ?? textsOf(here)[step];
    else here = groupOf(here)?.values[step];
  }
  return here;
}

/** The same form with another content at the path; what lies beside it stays as it is. A path that leads nowhere changes nothing. */
export function withValue(group: Group, path: Path, value: Value): Group {
  const [key, ...rest] = path;
  if (typeof key !== 'string') return group;
  return { ...group, values: { ...group.values, [key]: changed(group.values[key], rest, value) } };
}

function changed(here: Value | undefined, path: Path, value: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'string') return isGroup(here) ? withValue(here, path, value) : (here ?? null);
  if (groupsOf(here).length > 0 || isGroup(value)) return groupsOf(here).map((one, place) => (place === step ? (groupOf(changed(one, rest, value)) ?? one) : one));
  return textsOf(here).map((one, place) => (place === step && typeof value === 'string' ? value : one));
}
