/** The small words every schema is made of: texts, ids, instants, targets. What they let through cannot hurt what lies behind. */
import type { Instant, Target } from '#domain';
import { z } from 'zod';
import { EMAIL_MAX_CHARS, ID_MAX_CHARS, INSTANT_END_MS, INSTANT_MIN_MS, LINE_MAX_CHARS, LONG_TEXT_MAX_CHARS, PHONE_MAX_CHARS, TARGET_MAX_DAYS, TARGET_MAX_MS, TEXT_MAX_CHARS } from './limits';

const MINUTE_MS = 60_000;
/** ISO 8601 with seconds optional and an offset asked for apart, so that its absence has its own code. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-8]):[0-5]\d)?$/;
const DURATION = /^(?:(?<days>\d{1,4})d|(?:(?<hours>\d{1,5})h)?(?:(?<minutes>\d{1,6})m)?)$/;

/** Half a character: no UTF-8 can carry it. (String.isWellFormed is not in the library the code is compiled against.) */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A check that names its own problem code; parse.ts reads it from the issue's params. */
function broken(ctx: z.RefinementCtx, code: string, params: Readonly<Record<string, string | number>> = {}): void {
  ctx.addIssue({ code: 'custom', message: code, params: { code, ...params } });
}

function checkText(value: string, ctx: z.RefinementCtx): void {
  if (LONE_SURROGATE.test(value)) broken(ctx, 'input.malformed-text');
  else if (value.includes('\0')) broken(ctx, 'input.control-character');
}

/** Line breaks and other control characters have no place in a name or a mail subject: they could forge a header. */
function checkLine(value: string, ctx: z.RefinementCtx): void {
  checkText(value, ctx);
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  if (/[\u0001-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) broken(ctx, 'input.control-character');
}

const bounded = (most: number) => z.string().trim().min(1).max(most);
/** One line: a name, a title, a subject. Trimmed, not empty, no control characters. */
export const line = (most = LINE_MAX_CHARS) => bounded(most).superRefine(checkLine);
/** Text of several lines. Trimmed, not empty, well-formed Unicode, no NUL. */
export const text = (most = TEXT_MAX_CHARS) => bounded(most).superRefine(checkText);
export const longText = () => text(LONG_TEXT_MAX_CHARS);
/** Text that may be left out; empty then. */
export const note = () => z.string().trim().max(TEXT_MAX_CHARS).superRefine(checkText).default('');
/** A UUID or a short readable key. */
export const id = () => z.string().trim().min(1).max(ID_MAX_CHARS).regex(/^[A-Za-z0-9][A-Za-z0-9._:#@-]*$/);
export const email = () => z.string().trim().max(EMAIL_MAX_CHARS).pipe(z.email());
export const phone = () => z.string().trim().min(3).max(PHONE_MAX_CHARS).regex(/^\+?[0-9][0-9 ()./*#x-]*$/);

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export type ParsedInstant = { readonly ok: true; readonly at: Instant } | { readonly ok: false; readonly code: 'instant.invalid' | 'instant.offset-required' | 'instant.absurd' };
/**
 * Reads an ISO 8601 instant with `Z` or an offset into epoch milliseconds; finer fractions are cut off.
 * Refuses `instant.invalid` (no such form or no such day), `instant.offset-required` (a local time means nothing here) and
 * `instant.absurd` (before 2000 or from 2100 on).
 */
export function parseInstant(value: string): ParsedInstant {
  const match = ISO.exec(value);
  if (match === null) return { ok: false, code: 'instant.invalid' };
  const [, year = '', month = '', day = '', , , , , offset] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return { ok: false, code: 'instant.invalid' };
  if (offset === undefined) return { ok: false, code: 'instant.offset-required' };
  const at = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
  if (Number.isNaN(at)) return { ok: false, code: 'instant.invalid' };
  return at < INSTANT_MIN_MS || at >= INSTANT_END_MS ? { ok: false, code: 'instant.absurd' } : { ok: true, at };
}

/** An instant on the wire: ISO 8601 text with offset in, epoch milliseconds out. */
export const instant = () =>
  z.string().trim().max(40).meta({ format: 'date-time', examples: ['2026-09-10T16:00:00+03:00'] }).transform((value, ctx): Instant => {
    const parsed = parseInstant(value);
    if (parsed.ok) return parsed.at;
    broken(ctx, parsed.code);
    return z.NEVER;
  });

/** Reads `4h`, `90m`, `1h30m` (open time) or `2d` (working days); null for anything else, zero, or more than a year. */
export function parseTarget(value: string): Target | null {
  const groups = DURATION.exec(value)?.groups;
  if (groups === undefined) return null;
  if (groups['days'] !== undefined) {
    const days = Number(groups['days']);
    return days >= 1 && days <= TARGET_MAX_DAYS ? { kind: 'days', days } : null;
  }
  const ms = (Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0)) * MINUTE_MS;
  return ms > 0 && ms <= TARGET_MAX_MS ? { kind: 'time', ms } : null;
}

/** The wire form of a target, the inverse of `parseTarget`. */
export function formatTarget(target: Target): string {
  if (target.kind === 'days') return `${target.days}d`;
  const minutes = Math.round(target.ms / MINUTE_MS);
  if (minutes % 60 === 0) return `${minutes / 60}h`;
  return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}

/** A target on the wire: `4h`, `90m`, `2d` in, a domain target out. Refuses `duration.invalid`. */
export const target = () =>
  z.string().trim().max(20).meta({ pattern: '^[0-9]+[dhm]', examples: ['4h', '90m', '2d'] }).transform((value, ctx): Target => {
    const parsed = parseTarget(value);
    if (parsed !== null) return parsed;
    broken(ctx, 'duration.invalid', { value: value.slice(0, 20) });
    return z.NEVER;
  });

/** Instants in answers: ISO 8601 in UTC. */
export const instantOut = () => z.iso.datetime({ offset: true });
/** Epoch milliseconds as the wire shows them. */
export const toIso = (at: Instant): string => new Date(at).toISOString();
export const toIsoOrNull = (at: Instant | null): string | null => (at === null ? null : toIso(at));

const ZONE_MAX_CHARS = 60;
/** Name of a time zone, as IANA has it. Refused with `input.bad-format` where the runtime does not know it. */
export const zone = () => line(ZONE_MAX_CHARS).refine(isZone, { params: { code: 'input.bad-format', format: 'IANA' } }).meta({ examples: ['Asia/Jerusalem'] });

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    // The only way to ask: an unknown zone throws.
    return false;
  }
}
