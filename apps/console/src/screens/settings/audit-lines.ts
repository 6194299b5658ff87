/** The audit log as a file for a spreadsheet. Pure. */
import type { answerSchemas } from '#contracts';
import type { z } from 'zod';
import { readInstant } from '../../forms/model/instants';
import { DAY_MS, localDay } from '../../words/time';

export type AuditEntry = z.output<(typeof answerSchemas)['AuditEntry']>;
export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly crisis: string;
  readonly outcome: string;
  /** Days of the person's zone, both counted; empty = open. */
  readonly from: string;
  readonly to: string;
}

const COLUMNS = ['at', 'actor', 'role', 'action', 'crisisId', 'outcome', 'code'] as const;
/** A cell that begins so is run as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | null): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte order mark, so that Hebrew is read as such; one line per entry. */
export function csvOf(entries: readonly AuditEntry[]): string {
  return `\uFEFF${[COLUMNS.join(','), ...entries.map((entry) => COLUMNS.map((name) => cell(entry[name])).join(','))].join('\r\n')}\r\n`;
}

/** What may be asked for: a crisis by its id or its reference, everything else is left to the API. */
export const isCrisis = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) || /^[a-z]{2,8}-\d{4}-\d{1,9}$/i.test(text);
/** As the API takes it: references are written in capitals. */
export const crisisAsked = (text: string): string => (isCrisis(text) ? (text.includes('-') && text.length < 30 ? text.toUpperCase() : text) : '');

/** The midnight a day of the zone begins with; null for what is no day. `2026-09-10` */
function dayBegins(day: string, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const read = readInstant(`${day}T00:00`, zone);
  return read.ok ? read.at : null;
}

/** The filter as the API takes it: both days of a range count in whole, on the clock of `zone`. Days of 23 and 25 hours are days. */
export function askedOf({ actor, action, crisis, outcome, from, to }: AuditFilter, zone: string): Readonly<Record<string, string>> {
  const begins = dayBegins(from, zone);
  const last = dayBegins(to, zone);
  const ends = last === null ? null : dayBegins(localDay(last + DAY_MS * 1.5, zone), zone);
  const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
  return { actor, action, crisis, outcome, from: iso(begins), to: iso(ends) };
}
