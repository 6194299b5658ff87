/** Waits between attempts to hand over one message, and how many there are. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** With doubling waits of 5 s up to 30 min: about two and a half hours, within which a person notices anyway. */
export const MAX_ATTEMPTS = 12;

/** How long to wait after the attempt with this number (from 1) failed; `jitter` is from 0 to 1 and spreads messages that failed together. Pure. */
export function waitAfterAttemptMs(attempt: number, jitter: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempt - 1));
  return Math.round(wait * (0.75 + jitter / 2));
}
