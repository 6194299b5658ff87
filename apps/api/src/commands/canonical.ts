/** One form for equal JSON values, whatever the order their keys were written in; lists keep theirs. Pure; a repeat gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Entries instead of an object: number-like keys would be moved to the front again, and `__proto__` is a name like any other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(sorted)];
  if (typeof value !== 'object' || value === null) return value;
  return ['object', ...Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, one]) => [key, sorted(one)])];
}
