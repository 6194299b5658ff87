/** Events on the wire: which track they belong to, whether the customer saw them, and their data without the engine's bulky constants. */
import { toIso } from '#contracts';
import { OBLIGATION_TRACKS } from '#domain';
import type { DomainEvent, ObligationKind, Track } from '#domain';

/** Event families of one track only; obligations follow their kind, the crisis itself belongs to both. */
export const TECHNICAL_FAMILIES = ['fix', 'workaround', 'operation', 'technical', 'cause', 'prevention'] as const;
export const RELATIONSHIP_FAMILIES = ['contact', 'message', 'cadence', 'survey', 'exposure', 'legal', 'versions', 'expectation', 'listening', 'apology', 'admission', 'ledger', 'trust', 'touch', 'restart', 'pulse', 'watch', 'echo', 'return', 'referral', 'recovery', 'customer', 'care', 'lane', 'conduct'] as const;
export const kindsOfTrack = (track: Track): readonly ObligationKind[] =>
  Object.entries(OBLIGATION_TRACKS).flatMap(([kind, of]) => (of === track && isKind(kind) ? [kind] : []));

function isKind(kind: string): kind is ObligationKind {
  return Object.hasOwn(OBLIGATION_TRACKS, kind);
}

/** The track of an event; null = both. */
export function trackOf(event: Pick<DomainEvent, 'type' | 'data'>): Track | null {
  const family = event.type.slice(0, event.type.indexOf('.'));
  if (TECHNICAL_FAMILIES.some((one) => one === family)) return 'technical';
  if (RELATIONSHIP_FAMILIES.some((one) => one === family)) return 'relationship';
  const kind: unknown = family === 'obligation' ? Reflect.get(event.data, 'kind') : null;
  return typeof kind === 'string' && isKind(kind) ? OBLIGATION_TRACKS[kind] : null;
}

const SEEN_BY_CUSTOMER: ReadonlySet<string> = new Set(['message.queued', 'contact.logged', 'survey.sent', 'survey.answered', 'survey.call-back-logged', 'crisis.explained-again', 'listening.read-back', 'listening.feelings-acknowledged', 'apology.recorded', 'apology.reception-recorded']);
/** Whether the customer saw, heard or said it. The text of an apology by e-mail he sees only in the message that leaves in its words. */
export function isCustomerVisible(event: Pick<DomainEvent, 'type' | 'data'>): boolean {
  const isTextToSend = event.type === 'apology.recorded' && Reflect.get(event.data, 'channel') === 'email';
  return SEEN_BY_CUSTOMER.has(event.type) && !isTextToSend;
}

const INSTANT_NAME = /(At|^at|^due|^wasDue|^until|^from|^to|^realOrigin|^virtualOrigin)$/;
const INSTANT_LISTS: ReadonlySet<string> = new Set(['warnings', 'warnedAt', 'remindAt']);
/** The year 2000: below it a number under such a name is a count, e.g. a severity in `to`. */
const INSTANT_FLOOR_MS = 946_684_800_000;
const MAX_DEPTH = 8;

/** Event data for clients: instants as ISO text, pinned protocol and calendars by id and version only. */
export function wireData(event: Pick<DomainEvent, 'type' | 'data'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event.data).map(([name, value]: [string, unknown]) => {
    if (name === 'protocol') return [name, pinned(value)];
    if (name === 'calendars') return [name, isObject(value) ? Object.fromEntries(Object.entries(value).map(([clock, one]: [string, unknown]) => [clock, pinned(one)])) : value];
    return [name, wireValue(name, value, MAX_DEPTH)];
  }));
}

function pinned(value: unknown): unknown {
  return isObject(value) ? { id: Reflect.get(value, 'id') as unknown, version: Reflect.get(value, 'version') as unknown } : value;
}

function wireValue(name: string, value: unknown, depth: number): unknown {
  if (typeof value === 'number') return value >= INSTANT_FLOOR_MS && INSTANT_NAME.test(name) ? toIso(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'number' && INSTANT_LISTS.has(name) ? toIso(one) : wireValue('', one, depth - 1)));
  if (!isObject(value) || depth === 0) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]: [string, unknown]) => [inner, wireValue(inner, one, depth - 1)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
