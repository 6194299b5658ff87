/** Query parameters of the lists. Everything arrives as text; unknown parameters are refused so that a misspelt filter is not silently no filter. */
import { CRISIS_LANES, CRISIS_STATUSES, OBLIGATION_KINDS } from '#domain';
import { z } from 'zod';
import { CURSOR_MAX_CHARS, LINE_MAX_CHARS, PAGE_DEFAULT_ITEMS, PAGE_MAX_ITEMS } from '../limits';
import { id, instant } from '../primitives';

/** A whole number written in text. */
const whole = (least: number, most: number) => z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.int().min(least).max(most));
/** A day ahead: beyond that the calendar decides, not the minute. */
const DUE_WITHIN_MAX_MINUTES = 1_440;
const flag = () => z.enum(['true', 'false']).transform((value) => value === 'true');
const cursor = () => z.string().min(1).max(CURSOR_MAX_CHARS).optional();
const limit = () => whole(1, PAGE_MAX_ITEMS).default(PAGE_DEFAULT_ITEMS);
/** `a,b` or the parameter repeated. */
const several = <T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.enum(values)).min(1).max(values.length)).optional();

export const crisisQuery = z.strictObject({
  status: several(CRISIS_STATUSES),
  severity: several(['1', '2', '3', '4']),
  desk: id().optional(),
  customer: id().optional(),
  /** A person holding any role in the crisis; `me` for the caller. */
  person: id().optional(),
  overdue: flag().optional(),
  /** The nearest duty is not late and falls due within so many minutes. */
  dueWithinMinutes: whole(1, DUE_WITHIN_MAX_MINUTES).optional(),
  /** The customer asked and has no answer yet. */
  waiting: flag().default(false),
  /** Nobody speaks for us: no account manager. */
  unowned: flag().default(false),
  /** The contract is to be renewed within 90 days. */
  renewal: flag().default(false),
  lane: several(CRISIS_LANES),
  /** Only those at the head of the queue by a jump. */
  jumped: flag().default(false),
  /** Without `closed` and `cancelled`, unless `status` says otherwise. */
  finished: flag().default(false),
  drills: z.enum(['without', 'with', 'only']).default('with'),
  q: z.string().trim().min(1).max(LINE_MAX_CHARS).optional(),
  order: z.enum(['queue', 'due', 'opened', '-opened']).default('queue'),
  cursor: cursor(),
  limit: limit(),
});
export type CrisisQuery = z.output<typeof crisisQuery>;
/** Which crises are counted; the counts themselves are the filters. */
export const crisisCountsQuery = crisisQuery.pick({ severity: true, desk: true, lane: true, q: true });
export type CrisisCountsQuery = z.output<typeof crisisCountsQuery>;

/** Kinds of lines of the record asked for at once: more than a screen tells of one subject. */
const TYPES_MAX = 20;
export const timelineQuery = z.strictObject({
  track: z.enum(['technical', 'relationship']).optional(),
  /** Only lines of these kinds, e.g. `ledger.credited`; `a,b` or the parameter repeated. */
  type: z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.string().regex(/^[a-z][a-z-]{0,39}\.[a-z][a-z-]{0,39}$/)).min(1).max(TYPES_MAX)).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'), cursor: cursor(), limit: limit(),
});
export type TimelineQuery = z.output<typeof timelineQuery>;
export const obligationQuery = z.strictObject({
  assignee: id().optional(), state: several(['running', 'paused', 'kept', 'late', 'missed', 'cancelled']), kind: several(OBLIGATION_KINDS), overdue: flag().optional(),
  /** Only what was settled at or after it: with `state` kept and late, what somebody did today. */
  settledFrom: instant().optional(),
  drills: z.enum(['without', 'with', 'only']).default('with'), cursor: cursor(), limit: limit(),
});
export type ObligationQuery = z.output<typeof obligationQuery>;
export const crisisObligationQuery = z.strictObject({ state: several(['running', 'paused', 'kept', 'late', 'missed', 'cancelled']), cursor: cursor(), limit: limit() });
export type CrisisObligationQuery = z.output<typeof crisisObligationQuery>;
export const reviewQuery = z.strictObject({ stage: several(['draft', 'in-review', 'reviewed', 'signed']), cursor: cursor(), limit: limit() });
export type ReviewQuery = z.output<typeof reviewQuery>;
export const customerQuery = z.strictObject({ q: z.string().trim().min(1).max(LINE_MAX_CHARS).optional(), cursor: cursor(), limit: limit() });
export type CustomerQuery = z.output<typeof customerQuery>;
export const pageQuery = z.strictObject({ cursor: cursor(), limit: limit() });
export type PageQuery = z.output<typeof pageQuery>;
/** The audit log; `action` is a command, which finds it refused and carried out, or the first event of one. `from` counts, `to` does not. A crisis by its id or reference. */
export const auditQuery = z.strictObject({ actor: id().optional(), action: id().optional(), crisis: z.union([z.uuid(), z.string().regex(/^[A-Z]{2,8}-\d{4}-\d{1,9}$/)]).optional(), outcome: z.enum(['done', 'refused']).optional(), from: instant().optional(), to: instant().optional(), cursor: cursor(), limit: limit() });
export type AuditQuery = z.output<typeof auditQuery>;
export const reviewExportQuery = z.strictObject({ format: z.enum(['json', 'markdown', 'html', 'pdf']).default('json'), language: z.enum(['he', 'en']).default('he') });
export type ReviewExportQuery = z.output<typeof reviewExportQuery>;

export const loginRequest = z.strictObject({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(1000) });
export type LoginRequest = z.output<typeof loginRequest>;
export const tokenRequest = z.strictObject({ name: z.string().trim().min(1).max(LINE_MAX_CHARS), expiresInDays: z.int().min(1).max(366).default(90) });
export type TokenRequest = z.output<typeof tokenRequest>;
