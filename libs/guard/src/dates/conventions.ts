/**
 * What words of time mean here, in one place. All wall times are the customer's (`timeZone`); the window is what the words allow, and
 * `latest` is the last instant that still keeps the word.
 *
 * | words | window |
 * |---|---|
 * | by / until / no later than / עד X | from sending to the end of X |
 * | before / לפני X | from sending to the beginning of X (before Friday: Thursday 24:00) |
 * | after / not before / אחרי / לא לפני X | no upper bound: never dates a commitment |
 * | at 14:00 | that minute; without a day the next time the clock shows it, or the day named earlier in the sentence |
 * | today, tomorrow, Friday, 24 November | that local day, up to 24:00 |
 * | morning 12:00 · noon 12:00 · afternoon 18:00 · evening 22:00 · tonight, midnight 24:00 · before dawn 06:00 · overnight 06:00 of the next day | upper bounds of parts of a day |
 * | end of day, EOD, COB, סוף היום | 18:00, because customers hear "business day"; 24:00 when sent after 18:00 |
 * | in / within N minutes, hours | exact elapsed time, also over a clock change |
 * | in / within N days, weeks, months | the local day that many days on, up to 24:00; of a range the larger number |
 * | business days | the N-th following working day, 18:00 (Sunday–Thursday in Israel, Monday–Friday elsewhere; holidays are not known) |
 * | a couple · a few · several | 2 · 3 · 5 |
 * | this week, end of the week | Thursday 18:00 in Israel, Friday 18:00 elsewhere; the calendar week's end when that has passed |
 * | next week | the same hour one week on · the weekend: Saturday 24:00 in Israel, Sunday 24:00 elsewhere; by the weekend: as end of the week |
 * | early / middle of the week | end of the second / third working day |
 * | this, next month, quarter, year, and the end of them | last day, 24:00 |
 * | weekday | the next such day after today; today only with a clock time still ahead · "next X": in the next calendar week |
 * | 24/11, 24.11 | day/month; month/day in zones of America/ (day/month where the month would be above 12) |
 * | no year | the next occurrence; one more than 300 days ahead is taken as the one just past, for nobody promises a repair for next year's autumn |
 * | bare hour 1–6 | afternoon; 7–11 morning, or the next time it comes when that has passed today · 12 noon |
 * | the day after, למחרת · the same evening, באותו ערב · the day before | counted from the day named last, also in an earlier sentence; else from today |
 * | a clock that passed within the last 8 hours, no day | tomorrow's, only where a future form says so; else it tells of today |
 * | 9:00–17:00 without a day (7 hours or more), Sunday to Thursday 8:00–16:00 | hours of service, no appointment |
 * | soon, shortly, בהקדם, בקרוב | no instant |
 */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Minutes of the local day. */
export const DAY_MINUTES = 1440;
export const NOON = 720;
export const CLOSE_OF_BUSINESS = 1080;

/** Parts of the day as [from, to) in minutes. */
export const PARTS = {
  dawn: [180, 360],
  morning: [360, 720],
  noon: [720, 720],
  afternoon: [720, 1080],
  evening: [1020, 1320],
  night: [1140, 1440],
  midnight: [1440, 1440],
  overnight: [1320, 1800],
} as const satisfies Record<string, readonly [number, number]>;
export type PartOfDay = keyof typeof PARTS;

export const COUPLE = 2;
export const FEW = 3;
export const SEVERAL = 5;

/** A yearless date further ahead than this is the one that has just passed. */
export const MAX_INFERRED_AHEAD_DAYS = 300;
/** Promises further off than this are typing errors or version numbers. */
export const MAX_AHEAD_DAYS = 1100;
/** Longer texts are read up to here; a message to a customer is far shorter. */
export const MAX_TEXT_UNITS = 20_000;

export interface WorkingWeek {
  /** First day of the calendar week, 0 = Sunday. */
  readonly firstDay: number;
  readonly lastWorkingDay: number;
  readonly restDays: readonly number[];
}

const ISRAEL: WorkingWeek = { firstDay: 0, lastWorkingDay: 4, restDays: [5, 6] };
const ELSEWHERE: WorkingWeek = { firstDay: 1, lastWorkingDay: 5, restDays: [6, 0] };
const ISRAEL_ZONES: readonly string[] = ['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel'];

/** The working week of the zone in which the customer lives. */
export const workingWeekOf = (timeZone: string): WorkingWeek => (ISRAEL_ZONES.includes(timeZone) ? ISRAEL : ELSEWHERE);

/** Whether numbers with a slash are read month first. */
export const isMonthFirst = (timeZone: string): boolean => timeZone.startsWith('America/') || timeZone.startsWith('US/');
