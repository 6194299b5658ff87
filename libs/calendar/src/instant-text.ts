import { Temporal } from 'temporal-polyfill';
import type { Instant, Pause } from '#domain';
import type { CalendarRefusal } from './definition';

const MAX_TEXT_LENGTH = 80;
const WALL_TIME = '[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?';
const WITH_OFFSET = new RegExp(`^${WALL_TIME}(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])$`);
const WITH_ZONE = new RegExp(`^${WALL_TIME}(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?\\[[A-Za-z0-9_+/-]{1,60}\\]$`);
const BARE = new RegExp(`^(?:${WALL_TIME}|[0-9]{4}-[0-9]{2}-[0-9]{2})$`);

export type InstantResult = { readonly ok: true; readonly at: Instant } | CalendarRefusal;
export type PauseResult = { readonly ok: true; readonly pause: Pause } | CalendarRefusal;

/**
 * Reads an ISO instant with `Z` or an offset (`2026-09-10T16:00+03:00`), or a wall time with its zone (`2026-09-10T16:00[Asia/Jerusalem]`).
 * A wall time without either is refused as `instant.offset-required`: no zone is ever guessed. Anything else that is no instant, a wall
 * time that a clock change skips or repeats, and an offset that contradicts the zone are `instant.invalid`. Below a millisecond is cut.
 */
export function parseInstant(text: string): InstantResult {
  if (BARE.test(text)) return refused('instant.offset-required', text);
  try {
    if (WITH_OFFSET.test(text)) return { ok: true, at: Temporal.Instant.from(text).epochMilliseconds };
    if (WITH_ZONE.test(text)) {
      const options = { offset: 'reject', disambiguation: 'reject' } as const;
      return { ok: true, at: Temporal.ZonedDateTime.from(text, options).epochMilliseconds };
    }
  } catch {
    // The only failure left is a text that names no instant (30 February, unknown zone, skipped hour): that is the caller's answer.
  }
  return refused('instant.invalid', text);
}

/**
 * Reads a pause `A..B`, or `A..` for one still going on. A pause of zero length is valid and counts nothing.
 * Refuses `pause.invalid` without exactly one `..` and a start, `pause.reversed` when B lies before A, and what `parseInstant` refuses.
 */
export function parsePause(text: string): PauseResult {
  const parts = text.split('..');
  const [fromText, toText] = parts;
  if (parts.length !== 2 || !fromText || toText === undefined) return refused('pause.invalid', text);
  const from = parseInstant(fromText);
  if (!from.ok) return from;
  if (toText === '') return { ok: true, pause: { from: from.at } };
  const to = parseInstant(toText);
  if (!to.ok) return to;
  if (to.at < from.at) return refused('pause.reversed', text);
  return { ok: true, pause: { from: from.at, to: to.at } };
}

function refused(code: CalendarRefusal['code'], text: string): CalendarRefusal {
  return { ok: false, code, params: { value: text.slice(0, MAX_TEXT_LENGTH) } };
}
