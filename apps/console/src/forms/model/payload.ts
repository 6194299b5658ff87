/** From what was typed to what the API takes, and what keeps it from going. Pure; the API judges again, and knows more. */
import type { FormField } from '#contracts';
import { isDuration } from './durations';
import { fullDay } from '../../words/day';
import { JUST_NOW, readInstant } from './instants';
import { readMoney, readNumber } from './money';
import { fieldsOf, groupOf, groupsOf, pathText, textOf, textsOf } from './values';
import type { Group, Path, Value } from './values';

export interface FieldProblem {
  /** As the API writes it: `items.0.kind`; '' for the whole. */
  readonly path: string;
  /** `form.*`: found here, before anything was sent. */
  readonly code: string;
  /** In the reader's language, where the API said it. */
  readonly detail?: string;
  readonly params?: Readonly<Record<string, number>>;
}
export interface Reading {
  readonly zone: string;
  readonly currency: string;
  /** The present on the crisis's clock, epoch milliseconds: what "just now" means. */
  readonly now: number;
}
export interface Read {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldProblem[];
}
type Sink = FieldProblem[];
const LEFT_OUT = Symbol('left out');

/** The body of the command, and every problem that can be seen from here. */
export function payloadOf(fields: readonly FormField[], group: Group, reading: Reading): Read {
  const problems: Sink = [];
  return { payload: bodyOf(fields, group, { reading, path: [], problems }), problems };
}

interface Place {
  readonly reading: Reading;
  readonly path: Path;
  readonly problems: Sink;
}

function bodyOf(fields: readonly FormField[], group: Group, { reading, path, problems }: Place): Record<string, unknown> {
  const currency = textOf(group.values['currency']) || reading.currency;
  const entries = fields.map((field) => [field.key, wireOf(field, group.values[field.key], { reading: { ...reading, currency }, path: [...path, field.key], problems })] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== LEFT_OUT));
}

function wireOf(field: FormField, value: Value | undefined, place: Place): unknown {
  if (field.many) return listOf(field, value, place);
  if (field.kind === 'object') {
    const group = groupOf(value);
    return group === null ? absent(field, place) : bodyOf(fieldsOf(field, group), group, place);
  }
  const text = textOf(value).trim();
  return text === '' || text === 'T' ? absent(field, place) : oneOf(field, text, place);
}

function absent(field: FormField, { path, problems }: Place): unknown {
  if (!field.required) return LEFT_OUT;
  if (field.nullable) return null;
  problems.push({ path: pathText(path), code: 'form.missing' });
  return LEFT_OUT;
}

function listOf(field: FormField, value: Value | undefined, place: Place): unknown {
  const { path, problems } = place;
  const below = (index: number): Place => ({ ...place, path: [...path, index] });
  const items = field.kind === 'object'
    ? groupsOf(value).map((group, index) => bodyOf(fieldsOf(field, group), group, below(index)))
    : textsOf(value).map((text) => text.trim()).filter((text) => text !== '').map((text, index) => oneOf(field, text, below(index)));
  const { leastItems = 0, mostItems = Number.POSITIVE_INFINITY } = field.limits;
  if (items.length === 0 && !field.required) return LEFT_OUT;
  if (items.length < leastItems) problems.push({ path: pathText(path), code: items.length === 0 ? 'form.missing' : 'form.too-few', params: { least: leastItems } });
  if (items.length > mostItems) problems.push({ path: pathText(path), code: 'form.too-many', params: { most: mostItems } });
  return items;
}

function oneOf(field: FormField, text: string, { reading, path, problems }: Place): unknown {
  const wrong = (code: string, params?: FieldProblem['params']): typeof LEFT_OUT => {
    problems.push({ path: pathText(path), code, ...(params === undefined ? {} : { params }) });
    return LEFT_OUT;
  };
  switch (field.kind) {
    case 'boolean': return text === 'yes';
    case 'choice': return field.choices.find((choice) => String(choice.value) === text)?.value ?? wrong('form.choice');
    case 'money': return within(field, readMoney(text, reading.currency), () => wrong('form.money')) ?? wrong('form.range', range(field));
    case 'number': case 'scale': return within(field, readNumber(text), () => wrong('form.number')) ?? wrong('form.range', range(field));
    case 'instant': {
      if (text === JUST_NOW) return new Date(reading.now).toISOString();
      const read = readInstant(text, reading.zone);
      return read.ok ? new Date(read.at ?? 0).toISOString() : wrong(read.code);
    }
    case 'date': return fullDay(text) ?? wrong('form.date');
    case 'duration': return isDuration(text) ? text : wrong('form.duration');
    case 'thing': return field.thing === 'consequence' || field.thing === 'plan-revision' ? Number(text) : text;
    default: return text.length > (field.limits.mostChars ?? Number.POSITIVE_INFINITY) ? wrong('form.too-long', { most: field.limits.mostChars ?? 0, over: text.length - (field.limits.mostChars ?? 0) }) : text;
  }
}

const range = ({ limits }: FormField): Record<string, number> => ({ least: limits.least ?? Number.MIN_SAFE_INTEGER, most: limits.most ?? Number.MAX_SAFE_INTEGER });

/** Undefined: outside of the limits. */
function within({ limits }: FormField, value: number | null, wrong: () => unknown): unknown {
  if (value === null || Number.isNaN(value)) return wrong();
  if (limits.whole === true && !Number.isInteger(value)) return wrong();
  return value >= (limits.least ?? Number.NEGATIVE_INFINITY) && value <= (limits.most ?? Number.POSITIVE_INFINITY) ? value : undefined;
}
