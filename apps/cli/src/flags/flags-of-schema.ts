/** From a command's schema to the flags of its subcommand: one flag per leaf, dotted where fields are nested. */
import { fieldsOfSchema } from '#contracts';
import type { SchemaField } from '#contracts';
import type { z } from 'zod';

export type FlagKind = 'text' | 'instant' | 'number' | 'boolean' | 'choice';
/** One step down into the body. `many` = the field is a list: of values at the last step, of objects before it. */
export interface Step {
  readonly key: string;
  readonly many: boolean;
}
export interface Flag {
  /** Without the two dashes: `impact.users-affected`. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly kind: FlagKind;
  readonly nullable: boolean;
  readonly required: boolean;
  readonly choices: readonly (string | number)[];
  readonly fallback: string | number | boolean | null | undefined;
  /** Most characters of a text, where there is a limit. */
  readonly mostChars: number | undefined;
}

/** `usersAffected` → `users-affected`, `CSAT-H` → `csat-h`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** All flags of a schema, in the order of its fields. Alternatives (a customer by id or by name) are laid side by side. Pure. */
export function flagsOf(schema: z.ZodType): readonly Flag[] {
  const flags = new Map<string, Flag>();
  for (const flag of flagsOfVariants(fieldsOfSchema(schema), [], true)) flags.set(flag.name, merged(flags.get(flag.name), flag));
  return [...flags.values()];
}

function merged(known: Flag | undefined, flag: Flag): Flag {
  if (known === undefined) return flag;
  return { ...flag, required: known.required && flag.required, nullable: known.nullable || flag.nullable, choices: [...new Set([...known.choices, ...flag.choices])] };
}

/** What one alternative asks for is not asked for by all of them, and what a list's items ask for is not asked for by an empty list. */
function flagsOfVariants(variants: readonly (readonly SchemaField[])[], steps: readonly Step[], required: boolean): readonly Flag[] {
  return variants.flatMap((fields) => fields.flatMap((field) => flagsOfField(field, steps, required && variants.length === 1 && field.required)));
}

function flagsOfField(field: SchemaField, steps: readonly Step[], required: boolean): readonly Flag[] {
  const { key, many, kind, nullable, choices, fallback, limits } = field;
  const here = [...steps, { key, many }];
  if (kind === 'object') return flagsOfVariants(field.variants, here, required && !many);
  return [{ name: here.map((step) => kebab(step.key)).join('.'), steps: here, kind, nullable, required, choices, fallback, mostChars: limits.mostChars }];
}
