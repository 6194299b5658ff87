import type { Refusal } from '#domain';

/** NUL, which no column keeps, made visible: nobody hides from the audit behind it. */
export const keepable = (text: string): string => text.replaceAll('\0', '\uFFFD');

/** The same in names and values of a refusal's params. */
export function keepableParams(params: Refusal['params']): Refusal['params'] {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [keepable(name), typeof value === 'string' ? keepable(value) : value]));
}
