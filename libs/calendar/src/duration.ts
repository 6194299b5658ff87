import type { Target } from '#domain';
import type { CalendarRefusal } from './definition';

/** Longer targets are mistakes: no calendar here covers more than seven years, and no duty of a crisis lasts ten. */
const MAX_TARGET_MS = 3_653 * 86_400_000;
const MAX_WORKING_DAYS = 3_653;
/** No sensible duration is longer; bounds the work on hostile input. */
const MAX_TEXT_LENGTH = 40;

const SHORT_TIME = /^(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?$/;
const ISO_TIME = /^PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?$/;
const DAYS = /^(?:([0-9]+)d|P([0-9]+)D)$/;

export type DurationResult = { readonly ok: true; readonly target: Target } | CalendarRefusal;

/**
 * Reads a clock target: `4h`, `90m`, `45s`, `1h30m` or ISO `PT1H30M` as open time, `2d` or `P2D` as working days. Whole numbers only,
 * large units first, each once. Days cannot be mixed with hours: a working day has no fixed length.
 * Refuses `duration.invalid` with `reason` `syntax`, `negative` or `too-large`.
 */
export function parseDuration(text: string): DurationResult {
  if (text.length > MAX_TEXT_LENGTH) return refused(text, 'too-large');
  if (/^[-−]/.test(text)) return refused(text, 'negative');
  const days = DAYS.exec(text);
  if (days !== null) {
    const count = Number(days[1] ?? days[2]);
    return count > MAX_WORKING_DAYS ? refused(text, 'too-large') : { ok: true, target: { kind: 'days', days: count } };
  }
  const time = SHORT_TIME.exec(text) ?? ISO_TIME.exec(text);
  const parts: readonly (string | undefined)[] = time?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return refused(text, 'syntax');
  const [hours, minutes, seconds] = parts;
  const ms = (Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1_000;
  return ms > MAX_TARGET_MS ? refused(text, 'too-large') : { ok: true, target: { kind: 'time', ms } };
}

function refused(text: string, reason: 'syntax' | 'negative' | 'too-large'): CalendarRefusal {
  return { ok: false, code: 'duration.invalid', params: { value: text.slice(0, MAX_TEXT_LENGTH), reason } };
}
