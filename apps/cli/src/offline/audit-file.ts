/** Reads a timeline of facts (examples/real/README.md describes the form); every flaw names the field it is in. */
import { z } from 'zod';
import { parseInstant } from '#calendar';
import type { Instant } from '#domain';

/** Ten times the longest timeline we have. */
const MAX_FACTS = 1_000;
const MAX_FILE_CHARACTERS = 2_000_000;
const MAX_PROBLEMS = 50;

const words = z.string().min(1).max(2_000);
const instant = z.string().refine((text) => parseInstant(text).ok, { message: 'instant' });
const forecast = z.strictObject({
  expectedBy: instant,
  'given as': words.optional(),
  of: z.enum(['next-update', 'restoration', 'backlog-cleared', 'postmortem']).optional(),
  actual: instant.nullable(),
  outcome: z.enum(['met', 'missed', 'early', 'unknown']).optional(),
});
const fact = z.strictObject({
  at: instant,
  precision: z.enum(['minute', 'hour', 'day']),
  kind: z.enum(['fault-began', 'internal-awareness', 'first-notice', 'update', 'forecast', 'workaround', 'fix', 'restored', 'apology', 'compensation', 'postmortem', 'complaint', 'other']),
  audience: z.enum(['public', 'affected-customers', 'internal', 'press']),
  summary: words,
  forecast: forecast.optional(),
  source: words,
  recall: z.boolean().optional(),
});
const timeline = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  title: words,
  company: words,
  sources: z.array(z.strictObject({ id: words, where: words })).min(1).max(200),
  customersAffected: words.optional(),
  facts: z.array(fact).min(1).max(MAX_FACTS),
});

export type FactKind = z.infer<typeof fact>['kind'];
export interface FactForecast {
  readonly expectedBy: Instant;
  readonly givenAs: string | null;
  readonly of: 'next-update' | 'restoration' | 'backlog-cleared' | 'postmortem' | null;
  readonly actual: Instant | null;
  readonly outcome: 'met' | 'missed' | 'early' | 'unknown' | null;
}
export interface Fact {
  readonly at: Instant;
  readonly precision: 'minute' | 'hour' | 'day';
  readonly kind: FactKind;
  readonly audience: 'public' | 'affected-customers' | 'internal' | 'press';
  readonly summary: string;
  readonly source: string;
  readonly forecast: FactForecast | null;
}
export interface Timeline {
  readonly slug: string;
  readonly title: string;
  readonly company: string;
  readonly customersAffected: string | null;
  readonly sources: readonly { readonly id: string; readonly where: string }[];
  /** In order of time, remembered facts left out. */
  readonly facts: readonly Fact[];
  /** How many facts were left out because they are remembered, not read. */
  readonly recalled: number;
}
/** `path` is the field, as in `facts[3].at`; empty for the file as a whole. */
export interface TimelineProblem {
  readonly path: string;
  readonly code: 'json' | 'instant' | 'unknown-field' | 'missing' | 'value' | 'unknown-source' | 'too-large';
  readonly detail: string;
}
export type TimelineResult = { readonly ok: true; readonly timeline: Timeline } | { readonly ok: false; readonly problems: readonly TimelineProblem[] };

/** Parses a timeline file. Refuses with every flaw found (50 at most) and its field. Reads nothing itself; a repeat gives the same. */
export function readTimeline(text: string): TimelineResult {
  if (text.length > MAX_FILE_CHARACTERS) return wrong([{ path: '', code: 'too-large', detail: String(MAX_FILE_CHARACTERS) }]);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return wrong([{ path: '', code: 'json', detail: error instanceof Error ? error.message : '' }]);
  }
  const parsed = timeline.safeParse(raw);
  if (!parsed.success) return wrong(parsed.error.issues.flatMap(problemsOf).slice(0, MAX_PROBLEMS));
  const { facts, sources, customersAffected, slug, title, company } = parsed.data;
  const known = new Set(sources.map((one) => one.id));
  const strangers = facts.flatMap((one, index) => (known.has(one.source) ? [] : [{ path: `facts[${String(index)}].source`, code: 'unknown-source' as const, detail: one.source }]));
  if (strangers.length > 0) return wrong(strangers.slice(0, MAX_PROBLEMS));
  const read = facts.filter((one) => one.recall !== true).map(toFact);
  // Sorting keeps the order of facts at one instant: of a day's facts the order is known though the time is not.
  read.sort((a, b) => a.at - b.at);
  return { ok: true, timeline: { slug, title, company, sources, customersAffected: customersAffected ?? null, facts: read, recalled: facts.length - read.length } };
}

function toFact(one: z.infer<typeof fact>): Fact {
  const { precision, kind, audience, summary, source } = one;
  const given = one.forecast;
  return {
    at: ms(one.at), precision, kind, audience, summary, source,
    forecast: given === undefined ? null : {
      expectedBy: ms(given.expectedBy), givenAs: given['given as'] ?? null, of: given.of ?? null, actual: given.actual === null ? null : ms(given.actual), outcome: given.outcome ?? null,
    },
  };
}

function ms(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`The schema let a malformed instant through: ${text}`);
  return parsed.at;
}

function problemsOf(issue: z.core.$ZodIssue): readonly TimelineProblem[] {
  const path = issue.path.reduce<string>((sum, key) => (typeof key === 'number' ? `${sum}[${String(key)}]` : sum === '' ? String(key) : `${sum}.${String(key)}`), '');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, code: 'unknown-field', detail: key }));
  if (issue.code === 'custom') return [{ path, code: 'instant', detail: '2026-09-10T16:00:00Z' }];
  if (issue.code === 'invalid_type' && issue.message.includes('undefined')) return [{ path, code: 'missing', detail: issue.expected }];
  return [{ path, code: 'value', detail: issue.message }];
}

function wrong(problems: readonly TimelineProblem[]): TimelineResult {
  return { ok: false, problems };
}
