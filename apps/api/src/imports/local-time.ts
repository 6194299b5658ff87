/** A time as people and spreadsheets write it, without a zone: told on the clock of a desk. Pure. */
import { epochDayOf, instantOf } from '#calendar';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2}):(\d{2})(?::\d{2})?$/;
/** Both desks' countries write the day first. */
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})[ ,]+(\d{1,2}):(\d{2})(?::\d{2})?$/;
const HOUR_MINUTES = 60;

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** The same instant in ISO form with its offset; null for whatever is no such time, also a day that does not exist: the schema says what is taken. */
export function fromLocal(text: string, zone: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text.trim());
  const dayFirst = yearFirst === null ? DAY_FIRST.exec(text.trim()) : null;
  const [year, month, day, hour, minute] = yearFirst?.slice(1) ?? (dayFirst === null ? [] : [dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4], dayFirst[5]]);
  if (year === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const isReal = !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return isReal ? new Date(instantOf(zone, epochDayOf(date), Number(hour) * HOUR_MINUTES + Number(minute))).toISOString() : null;
}
