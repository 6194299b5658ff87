import { z } from 'zod';
import type { FileRule } from './file-rule-texts';
import { epochDayOf, minuteOf } from './local-day';

/** Limits: a calendar is small; more is a mistake or an attack. */
const MAX_DAYS = 5_000;
const MAX_INTERVALS_PER_DAY = 24;
const MAX_NAME_LENGTH = 200;
/** Compiling is by the day; half a century is far more than any table holds. */
const MAX_COVERED_DAYS = 20_000;

const openTime = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, 'open-time');
const closeTime = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/, 'close-time');

const hours = z
  .array(z.tuple([openTime, closeTime]))
  .max(MAX_INTERVALS_PER_DAY)
  .superRefine((list, context) => {
    let closedUntil = -1;
    for (const [index, [open, close]] of list.entries()) {
      const [from, to] = [minuteOf(open), minuteOf(close)];
      if (to <= from) fault(context, { path: [index], rule: 'hours-reversed', params: { open, close } });
      if (from < closedUntil) fault(context, { path: [index], rule: 'hours-overlap', params: { open, close } });
      closedUntil = Math.max(closedUntil, to);
    }
  });

const date = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'date')
  .refine(isRealDate, 'no-such-date');

/** Neither half characters nor control characters: what is kept must be storable and fit on one line. */
const name = z.string().trim().min(1, 'empty-text').max(MAX_NAME_LENGTH).regex(/^[^\p{Cc}\p{Cs}]*$/u, 'unprintable');

const specialDay = z.strictObject({
  date,
  kind: z.enum(['closed', 'short', 'normal']),
  intervals: hours.optional(),
  he: name,
  en: name,
  source: name,
});

function isZone(zone: string): boolean {
  try {
    // Offsets such as "+03:00" are accepted by some runtimes but know no clock changes, so a name is asked for.
    return /^(?:UTC|[A-Za-z]+\/[A-Za-z0-9_+/-]+)$/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    // An unknown zone is an answer here, not a fault.
    return false;
  }
}

function isRealDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

interface Fault {
  readonly path: PropertyKey[];
  readonly rule: FileRule;
  readonly params: Readonly<Record<string, string | number>>;
}

function fault(context: z.RefinementCtx, { path, rule, params }: Fault): void {
  context.addIssue({ code: 'custom', path, message: rule, params });
}

/** The shape of a calendar file. Messages are keys of `fileRuleTexts`. */
export const calendarSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id'),
    version: z.string().max(100),
    zone: z.string().refine(isZone, 'zone'),
    names: z.strictObject({ he: name, en: name }),
    week: z.strictObject({ sun: hours, mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours }),
    days: z.array(specialDay).max(MAX_DAYS),
    coverage: z.strictObject({ from: date, to: date }),
    source: name,
  })
  .superRefine((calendar, context) => {
    const { id, version, coverage } = calendar;
    if (!isVersionOf(id, version)) fault(context, { path: ['version'], rule: 'version', params: { id } });
    const coveredDays = epochDayOf(coverage.to) - epochDayOf(coverage.from) + 1;
    if (coveredDays < 1) fault(context, { path: ['coverage', 'to'], rule: 'coverage-reversed', params: {} });
    if (coveredDays > MAX_COVERED_DAYS)
      fault(context, { path: ['coverage', 'to'], rule: 'coverage-too-long', params: { max: MAX_COVERED_DAYS } });
    const seen = new Set<string>();
    for (const [index, day] of calendar.days.entries()) {
      const path = ['days', index, 'date'];
      if (seen.has(day.date)) fault(context, { path, rule: 'date-twice', params: { date: day.date } });
      seen.add(day.date);
      if (day.date < coverage.from || day.date > coverage.to) fault(context, { path, rule: 'date-outside', params: { date: day.date } });
      const hasHours = (day.intervals?.length ?? 0) > 0;
      if (day.kind === 'closed' && hasHours) fault(context, { path: ['days', index, 'intervals'], rule: 'closed-with-hours', params: {} });
    }
  });

function isVersionOf(id: string, version: string): boolean {
  return version.startsWith(`${id}@`) && /^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version.slice(id.length + 1));
}
