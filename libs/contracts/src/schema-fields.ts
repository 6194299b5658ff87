/** The tree of fields of a command's schema. Drawn from it: the flags of the command line and the forms of the screens. */
import { z } from 'zod';

export type SchemaKind = 'text' | 'instant' | 'number' | 'boolean' | 'choice' | 'object';
/** Bounds as the schema states them; absent where there is none. Text in characters, lists in items. */
export interface SchemaLimits {
  readonly leastChars?: number;
  readonly mostChars?: number;
  readonly least?: number;
  readonly most?: number;
  readonly leastItems?: number;
  readonly mostItems?: number;
}
export interface SchemaField {
  readonly key: string;
  /** A list: of values, or of objects. */
  readonly many: boolean;
  readonly kind: SchemaKind;
  /** Has to be there in the object it belongs to. */
  readonly required: boolean;
  readonly nullable: boolean;
  readonly whole: boolean;
  readonly choices: readonly (string | number)[];
  /** What the schema puts where nothing is sent; undefined where it puts nothing or no single value. */
  readonly fallback: string | number | boolean | null | undefined;
  readonly limits: SchemaLimits;
  readonly pattern: string | undefined;
  readonly format: string | undefined;
  /** Of an object: the fields of each of its alternatives (a customer by id or by name); one where there is no choice, none for other kinds. */
  readonly variants: readonly (readonly SchemaField[])[];
}

/** Deeper than any command nests; a schema that goes further is a slip and must be seen at once. */
const MAX_DEPTH = 8;
type Node = z.core.JSONSchema.BaseSchema;

/** The fields of a schema, in its order, once per alternative at the top. Pure; throws when it nests deeper than eight steps. */
export function fieldsOfSchema(schema: z.ZodType): readonly (readonly SchemaField[])[] {
  const root: Node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return alternatives(root).variants.map((node) => fieldsOfNode(node, []));
}

function fieldsOfNode(node: Node, path: readonly string[]): readonly SchemaField[] {
  if (path.length > MAX_DEPTH) throw new Error(`The schema nests deeper than ${String(MAX_DEPTH)} at ${path.join('.')}`);
  return Object.entries(node.properties ?? {}).flatMap(([key, property]) => (typeof property === 'boolean' ? [] : fieldOf(property, [...path, key], (node.required ?? []).includes(key))));
}

function fieldOf(property: Node, path: readonly string[], required: boolean): readonly SchemaField[] {
  const { variants, nullable } = alternatives(property);
  const [first] = variants;
  const key = path.at(-1);
  if (first === undefined || key === undefined) return [];
  const many = first.type === 'array';
  const inner = many ? alternatives(itemsOf(first)).variants : variants;
  const objects = inner.some((node) => node.type === 'object');
  const [leaf = {}] = inner;
  return [{
    key, many, required, nullable, kind: objects ? 'object' : kindOf(leaf, inner), whole: leaf.type === 'integer', choices: inner.flatMap(choicesOf), fallback: fallbackOf(property.default),
    limits: limitsOf(leaf, many ? first : {}), pattern: leaf.pattern, format: leaf.format, variants: objects ? inner.map((node) => fieldsOfNode(node, path)) : [],
  }];
}

function limitsOf(leaf: Node, list: Node): SchemaLimits {
  const all = { leastChars: leaf.minLength, mostChars: leaf.maxLength, least: leaf.minimum, most: leaf.maximum, leastItems: list.minItems, mostItems: list.maxItems };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
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

function kindOf(leaf: Node, all: readonly Node[]): SchemaKind {
  if (leaf.type === 'boolean') return 'boolean';
  if (all.some((node) => choicesOf(node).length > 0)) return 'choice';
  if (leaf.type === 'integer' || leaf.type === 'number') return 'number';
  return leaf.format === 'date-time' ? 'instant' : 'text';
}

function choicesOf(node: Node): readonly (string | number)[] {
  const values: readonly unknown[] = node.enum ?? (node.const === undefined ? [] : [node.const]);
  return values.filter((value) => typeof value === 'string' || typeof value === 'number');
}

function fallbackOf(value: unknown): SchemaField['fallback'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}
