/** From a command's schema to the flags of its subcommand: one flag per leaf, dotted where fields are nested. */
import { z } from 'zod';

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

/** Deeper than any command nests; a schema that goes further is a slip and must be seen at once. */
const MAX_DEPTH = 8;
type Node = z.core.JSONSchema.BaseSchema;

/** `usersAffected` → `users-affected`, `CSAT-H` → `csat-h`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** All flags of a schema, in the order of its fields. Alternatives (a customer by id or by name) are laid side by side. Pure. */
export function flagsOf(schema: z.ZodType): readonly Flag[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const flags = new Map<string, Flag>();
  for (const flag of flagsOfObject([root], [], true)) flags.set(flag.name, merged(flags.get(flag.name), flag));
  return [...flags.values()];
}

function merged(known: Flag | undefined, flag: Flag): Flag {
  if (known === undefined) return flag;
  return { ...flag, required: known.required && flag.required, nullable: known.nullable || flag.nullable, choices: [...new Set([...known.choices, ...flag.choices])] };
}

function flagsOfObject(nodes: readonly Node[], steps: readonly Step[], required: boolean): readonly Flag[] {
  if (steps.length > MAX_DEPTH) throw new Error(`The schema nests deeper than ${String(MAX_DEPTH)} at ${steps.map(({ key }) => key).join('.')}`);
  return nodes.flatMap((node) =>
    Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
      const needed = required && nodes.length === 1 && (node.required ?? []).includes(key);
      return typeof property === 'boolean' ? [] : flagsOfField(property, { key, steps, required: needed });
    }),
  );
}

interface Field {
  readonly key: string;
  readonly steps: readonly Step[];
  readonly required: boolean;
}

function flagsOfField(property: Node, { key, steps, required }: Field): readonly Flag[] {
  const { variants, nullable } = alternatives(property);
  const [first] = variants;
  if (first === undefined) return [];
  const list = first.type === 'array';
  const inner = list ? alternatives(itemsOf(first)).variants : variants;
  const here = [...steps, { key, many: list }];
  if (inner.some((node) => node.type === 'object')) return flagsOfObject(inner, here, required && !list);
  const [leaf = {}] = inner;
  return [{
    name: here.map((step) => kebab(step.key)).join('.'), steps: here, kind: kindOf(leaf, inner), nullable, required,
    choices: inner.flatMap(choicesOf), fallback: fallbackOf(property.default), mostChars: leaf.maxLength,
  }];
}

function alternatives(node: Node): { readonly variants: readonly Node[]; readonly nullable: boolean } {
  const all = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((one) => typeof one !== 'boolean');
  if (all.length === 0) return { variants: [node], nullable: false };
  return { variants: all.filter((one) => one.type !== 'null'), nullable: all.some((one) => one.type === 'null') };
}

function itemsOf(node: Node): Node {
  const { items } = node;
  return items === undefined || typeof items === 'boolean' || Array.isArray(items) ? {} : items;
}

function kindOf(leaf: Node, all: readonly Node[]): FlagKind {
  if (leaf.type === 'boolean') return 'boolean';
  if (all.some((node) => choicesOf(node).length > 0)) return 'choice';
  if (leaf.type === 'integer' || leaf.type === 'number') return 'number';
  return leaf.format === 'date-time' ? 'instant' : 'text';
}

function choicesOf(node: Node): readonly (string | number)[] {
  const values: readonly unknown[] = node.enum ?? (node.const === undefined ? [] : [node.const]);
  return values.filter((value) => typeof value === 'string' || typeof value === 'number');
}

function fallbackOf(value: unknown): Flag['fallback'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}
