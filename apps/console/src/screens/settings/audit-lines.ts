/** The audit log as a file for a spreadsheet. Pure. */
import type { AuditEntry } from './queries';

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

/** What may be asked for: a crisis is a UUID, everything else is left to the API. */
export const isCrisisId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
