/** Dates of the Hebrew calendar, through the runtime's own calendar; no arithmetic of our own. */
import { DAY_MS } from './conventions';

/** A leap year has 385 days at most; a year looked for from today begins within as many. */
const LONGEST_YEAR_DAYS = 385;
const MAX_YEARS = 8;
const format = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
const tables = new Map<number, ReadonlyMap<string, number>>();

interface HebrewDate {
  readonly year: number;
  readonly month: string;
  readonly date: number;
}

function hebrewOf(day: number): HebrewDate {
  const parts = { year: 0, month: '', date: 0 };
  for (const { type, value } of format.formatToParts(day * DAY_MS)) {
    if (type === 'year') parts.year = Number(value);
    if (type === 'month') parts.month = value;
    if (type === 'day') parts.date = Number(value);
  }
  return parts;
}

/** All days of one Hebrew year by "month date"; made once, for a scan costs some 400 formattings. */
function tableOf(year: number): ReadonlyMap<string, number> {
  const known = tables.get(year);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  const start = Date.UTC(year - 3761, 7, 25) / DAY_MS;
  for (let day = start; day < start + LONGEST_YEAR_DAYS + 60; day++) {
    const at = hebrewOf(day);
    if (at.year === year) made.set(`${at.month} ${at.date}`, day);
  }
  if (tables.size >= MAX_YEARS) tables.clear();
  tables.set(year, made);
  return made;
}

/**
 * The civil day of a Hebrew date: of the given year, or else the next one from `today` on. Plain Adar is Adar II in a leap year, as people mean it.
 * Null where that year has no such day, or the year is not this one, the last or one of the next two.
 */
export function hebrewDay({ month, date, year, today }: { readonly month: string; readonly date: number; readonly year: number | null; readonly today: number }): number | null {
  const current = hebrewOf(today).year;
  const find = (of: number): number | null => {
    const table = tableOf(of);
    const names = month === 'Adar' && table.has('Adar II 1') ? ['Adar II'] : month.startsWith('Adar') && !table.has('Adar II 1') ? ['Adar'] : [month];
    return names.map((name) => table.get(`${name} ${date}`)).find((day) => day !== undefined) ?? null;
  };
  if (year !== null) return year < current - 1 || year > current + 2 ? null : find(year);
  const here = find(current);
  return here !== null && here >= today ? here : find(current + 1);
}
