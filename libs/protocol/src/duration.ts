import { parseDuration } from '#calendar';
import type { Target } from '#domain';
import { DAY_MS } from '#domain';

/** Longest target or length a protocol may hold: anything longer is a slip of the pen (own design; the longest rule known is 60 days). */
const MAX_DAYS = 400;

/** A target with its bare amount (milliseconds or days), for checks that only ask whether there is any. */
export type ParsedTarget = { readonly target: Target; readonly amount: number };

/** Reads `30m`, `4h`, `2d` (working days); undefined when it is no target or longer than 400 days. */
export function parseTarget(text: string): ParsedTarget | undefined {
  const parsed = parseDuration(text);
  if (!parsed.ok) return undefined;
  const { target } = parsed;
  const amount = target.kind === 'time' ? target.ms : target.days;
  return amount > (target.kind === 'time' ? MAX_DAYS * DAY_MS : MAX_DAYS) ? undefined : { target, amount };
}

/** Reads a length of plain time in milliseconds; one `d` is 24 hours here, because no calendar stands behind it. */
export function parseWallMs(text: string): number | undefined {
  const parsed = parseTarget(text);
  if (parsed === undefined) return undefined;
  return parsed.target.kind === 'time' ? parsed.target.ms : parsed.target.days * DAY_MS;
}

/** A target as the file writes it: `4h`, `90m`, `2d`. */
export function targetText(target: Target): string {
  return target.kind === 'days' ? `${String(target.days)}d` : wallText(target.ms);
}

/** Plain time, written with the largest unit that divides it; never in days, which could be read as working days. */
export function wallText(ms: number): string {
  if (ms % 3_600_000 === 0) return `${String(ms / 3_600_000)}h`;
  return ms % 60_000 === 0 ? `${String(ms / 60_000)}m` : `${String(ms / 1_000)}s`;
}
