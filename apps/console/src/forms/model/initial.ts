/** What a form begins with: what the caller gives, else what the schema puts, else what is most likely meant. Pure. */
import type { FormField } from '#contracts';
import { readDuration, wireDuration } from './durations';
import { JUST_NOW, typedInstant } from './instants';
import { typedMoney } from './money';
import { fieldsOf } from './values';
import type { Group, Value } from './values';

export interface Beginning {
  readonly zone: string;
  /** The present on the crisis's clock, epoch milliseconds. */
  readonly now: number;
  /** Of the crisis, where nothing else is said. */
  readonly currency: string;
  /** Who fills the form in. */
  readonly personId: string;
  /** A new id, for things the client names. */
  readonly makeId: () => string;
}
/** Elements of an apology; the mark of a root among possible causes. */
export const PARTS: ReadonlySet<string> = new Set(['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness', 'isRoot']);
type Given = Readonly<Record<string, unknown>>;

/** Facts that lie behind us are mostly noted at once. */
const NOTED_AT_ONCE: ReadonlySet<string> = new Set(['occurredAt', 'at', 'seenAt', 'knownAt', 'heldAt', 'receivedAt']);

export const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form before anybody typed; `given` as it stands on the wire. */
export function beginning(fields: readonly FormField[], given: Given, at: Beginning, variant = 0): Group {
  const currency = typeof given['currency'] === 'string' ? given['currency'] : at.currency;
  const inside = { ...at, currency };
  return { variant, values: Object.fromEntries(fields.map((field) => [field.key, begun(field, given[field.key], inside)])) };
}

/** One field; `undefined` = nothing is given. */
export function begun(field: FormField, given: unknown, at: Beginning): Value {
  if (field.kind === 'object') return begunObject(field, given, at);
  if (field.many) return Array.isArray(given) ? given.map((one: unknown) => typed(field, one, at)) : [];
  return typed(field, given === undefined ? field.fallback : given, at, given === undefined);
}

function begunObject(field: FormField, given: unknown, at: Beginning): Value {
  if (field.many) {
    const items = Array.isArray(given) ? given.filter(isGiven).map((one) => filled(field, one, at)) : [];
    const least = field.limits.leastItems ?? (field.required ? 1 : 0);
    return [...items, ...Array.from({ length: Math.max(0, least - items.length) }, () => filled(field, {}, at))];
  }
  if (isGiven(given)) return filled(field, given, at);
  return field.required ? filled(field, {}, at) : null;
}

/** A new object of this field: of a list's next item, or of one left out so far. */
export const fresh = (field: FormField, at: Beginning, variant = 0): Group => beginning(field.variants[variant] ?? [], {}, at, variant);

function filled(field: FormField, given: Given, at: Beginning): Group {
  const keys = Object.keys(given);
  const fits = field.variants.findIndex((fields) => keys.every((key) => fields.some((one) => one.key === key)) && fields.every((one) => one.choices.length !== 1 || given[one.key] === undefined || given[one.key] === one.choices[0]?.value));
  const variant = Math.max(0, fits);
  return beginning(fieldsOf(field, { variant, values: {} }), given, at, variant);
}

function typed(field: FormField, given: unknown, at: Beginning, nothing = false): string {
  if (field.kind === 'own-id') return typeof given === 'string' ? given : at.makeId();
  // Parts of a list of yes-or-no (elements of an apology) begin as "no": a tick says yes, and nobody has to say no six times.
  if (field.kind === 'boolean') return given === true ? 'yes' : given === false || PARTS.has(field.key) ? 'no' : '';
  if (field.kind === 'instant') return instantText(field, given, at);
  if (field.kind === 'currency') return typeof given === 'string' && !nothing ? given : at.currency;
  if (typeof given === 'number') return field.kind === 'money' ? typedMoney(given, at.currency) : String(given);
  if (typeof given === 'string') return field.kind === 'duration' ? wireDuration(readDuration(given)) : given;
  // An object's kind ("five whys") has one value only: nobody has to choose it.
  return field.required && field.choices.length === 1 ? String(field.choices[0]?.value ?? '') : '';
}

function instantText(field: FormField, given: unknown, { zone }: Beginning): string {
  if (typeof given === 'string' && !Number.isNaN(Date.parse(given))) return typedInstant(Date.parse(given), zone);
  return field.required && !field.nullable && NOTED_AT_ONCE.has(field.key) ? JUST_NOW : '';
}
