/** From an expression to its window in the customer's zone; the rules are the table in conventions.ts. */
import { CLOSE_OF_BUSINESS, DAY_MINUTES, HOUR_MS, MINUTE_MS, NOON, PARTS } from './conventions';
import type { Expression } from './lex';
import type { Meaning, Moment, SpanUnit } from './piece';
import { plusMonths, weekdayOf, zoneOf } from './zone';

export interface Window {
  readonly earliest: number;
  /** Null: no upper bound ("after the holidays") or no instant at all ("soon"). */
  readonly latest: number | null;
}

export interface Resolved {
  readonly start: number;
  readonly end: number;
  readonly window: Window;
  /** Which words it holds: `vague` has no instant; `length` is a bare duration; `every` a rhythm. */
  readonly nature: 'date' | 'vague' | 'length' | 'every' | 'past';
  /** The civil day a later clock in the same sentence may borrow, when a day was named. */
  readonly day: number | null;
  /** A clock without a day of its own, whose day was borrowed. */
  readonly borrowed: boolean;
  /** A time of day was named. */
  readonly timed: boolean;
  /** A clock without a day that passed a short while ago: read as tomorrow's, though most likely it tells of today. */
  readonly justPassed: boolean;
}

type Of<W extends Meaning['what']> = Extract<Meaning, { what: W }>;
const pick = <W extends Meaning['what']>(pieces: readonly Meaning[], what: W): Of<W> | undefined => pieces.find((one): one is Of<W> => one.what === what);

/** Working days counted on from today. */
function plusWorkingDays({ today, week }: Moment, count: number): number {
  let day = today;
  for (let left = Math.ceil(count), steps = 0; left > 0 && steps < 1000; steps++) {
    day += 1;
    if (!week.restDays.includes(weekdayOf(day))) left -= 1;
  }
  return day;
}

function afterSpan(moment: Moment, count: number, unit: SpanUnit): number {
  const { today, sentAt, zone } = moment;
  switch (unit) {
    case 'minute': return sentAt + count * MINUTE_MS;
    case 'hour': return sentAt + count * HOUR_MS;
    case 'day': return count < 1 ? sentAt + count * 24 * HOUR_MS : zone.instant(today + Math.ceil(count), DAY_MINUTES);
    case 'business-day': return zone.instant(plusWorkingDays(moment, count), CLOSE_OF_BUSINESS);
    case 'week': return zone.instant(today + Math.ceil(count * 7), DAY_MINUTES);
    case 'month': return zone.instant(plusMonths(today, Math.ceil(count)), DAY_MINUTES);
  }
}

interface Days {
  readonly first: number;
  readonly last: number;
  /** The minute at which the last day ends for this purpose. */
  readonly close: number;
  readonly edge: boolean;
}

const wholeDay = (first: number, last = first): Days => ({ first, last, close: DAY_MINUTES, edge: false });

/** First day of the customer's calendar week, some weeks ahead. */
const weekStart = ({ today, week }: Moment, ahead: number): number => today - ((weekdayOf(today) - week.firstDay + 7) % 7) + 7 * ahead;

function weekDays(moment: Moment, { ahead, part }: Of<'week'>): Days {
  const { week, today, minute } = moment;
  const start = weekStart(moment, ahead);
  const friday = start + ((week.lastWorkingDay - week.firstDay + 7) % 7);
  if (part === 'weekend') return wholeDay(Math.max(today, friday + 1), start + 6);
  if (part === 'early' || part === 'middle') {
    const last = start + (part === 'early' ? 1 : 2);
    return last < today ? wholeDay(start + 7, last + 7) : wholeDay(Math.max(today, start), last);
  }
  const passed = today > friday || (today === friday && minute >= CLOSE_OF_BUSINESS);
  const [last, close] = passed ? [start + 6, DAY_MINUTES] : [friday, CLOSE_OF_BUSINESS];
  return { first: Math.max(today, start), last, close, edge: part === 'end' };
}

function weekdayDay(moment: Moment, { weekday, which }: Of<'weekday'>, hasLaterClock: boolean): number {
  const { today, week } = moment;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (which === 'past') return today - ((weekdayOf(today) - weekday + 7) % 7 || 7);
  if (which === 'coming') return ahead === 0 && !hasLaterClock ? today + 7 : today + ahead;
  const next = weekStart(moment, 1) + ((weekday - week.firstDay + 7) % 7);
  return next - today <= 1 ? next + 7 : next;
}

/** The civil days of the pieces; null when no day was named. */
function daysOf(pieces: readonly Meaning[], moment: Moment, borrowedDay: number | null = null): Days | null {
  const later = pick(pieces, 'later');
  if (later !== undefined) return wholeDay((borrowedDay ?? moment.today) + later.days);
  const day = pick(pieces, 'day');
  if (day !== undefined) return { first: day.first, last: day.last, close: DAY_MINUTES, edge: day.edge };
  const [weekday, week] = [pick(pieces, 'weekday'), pick(pieces, 'week')];
  if (weekday !== undefined && week !== undefined) return wholeDay(weekStart(moment, week.ahead) + ((weekday.weekday - moment.week.firstDay + 7) % 7));
  if (week !== undefined) return weekDays(moment, week);
  if (weekday === undefined) return pick(pieces, 'part')?.today === true ? wholeDay(moment.today) : null;
  const clock = minutesOf(pieces, true, moment);
  return wholeDay(weekdayDay(moment, weekday, clock !== null && clock.to > moment.minute));
}

interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** The hour a loose clock means beside a part of the day. */
function inPart(minutes: number, part: keyof typeof PARTS | undefined): number {
  switch (part) {
    case 'noon': return minutes < 10 * 60 ? minutes + NOON : minutes;
    case 'afternoon': case 'evening': return minutes < NOON ? minutes + NOON : minutes;
    case 'night': case 'overnight': case 'midnight': return minutes >= NOON && minutes < NOON + 60 ? minutes + NOON : minutes < 5 * 60 ? minutes + DAY_MINUTES : minutes < NOON ? minutes + NOON : minutes;
    case 'dawn': case 'morning': return minutes;
    case undefined: return minutes < 7 * 60 ? minutes + NOON : minutes;
  }
}

/** Minutes of the day that the pieces name; `dayNamed` says whether a loose hour may still move to keep it ahead. */
function minutesOf(pieces: readonly Meaning[], dayNamed: boolean, moment: Moment): Minutes | null {
  const [clock, part, close] = [pick(pieces, 'clock'), pick(pieces, 'part'), pick(pieces, 'close')];
  if (clock !== undefined) {
    const shift = clock.loose ? inPart(clock.to, part?.part) - clock.to : 0;
    const loose = { from: clock.from === clock.to || clock.from + shift < clock.to + shift ? clock.from + shift : clock.from, to: clock.to + shift };
    const dawn = !clock.loose && (part?.part === 'night' || part?.part === 'overnight') && clock.to <= 6 * 60 && clock.from <= clock.to && (dayNamed || moment.minute > clock.to);
    if (dawn) return { from: clock.from + DAY_MINUTES, to: clock.to + DAY_MINUTES };
    const from = loose.from > loose.to ? clock.from : loose.from;
    const late = !dayNamed && clock.loose && part === undefined && loose.to <= moment.minute && loose.to < NOON && loose.to + NOON > moment.minute;
    return late ? { from: from + NOON, to: loose.to + NOON } : { from, to: loose.to };
  }
  if (close !== undefined) return { from: CLOSE_OF_BUSINESS, to: CLOSE_OF_BUSINESS };
  if (part === undefined) return null;
  const [from, to] = PARTS[part.part];
  return { from, to };
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly day: number | null;
  readonly borrowed: boolean;
  readonly timed: boolean;
  readonly justPassed: boolean;
}

/** Nobody announces tomorrow's 9:00 at noon without naming the day. */
const JUST_PASSED_MINUTES = 8 * 60;

/** A time without a day: today if still ahead, else tomorrow; a loose hour takes its next coming. */
function nextComing({ from, to }: Minutes, loose: boolean, { today, minute }: Moment): { readonly day: number; readonly minutes: Minutes } {
  if (to > minute) return { day: today, minutes: { from, to } };
  const early = to - NOON;
  return loose && to < NOON + 7 * 60 && early >= 0 && early < minute ? { day: today + 1, minutes: { from: from - NOON, to: early } } : { day: today + 1, minutes: { from, to } };
}

function place(pieces: readonly Meaning[], moment: Moment, borrowedDay: number | null): Placed {
  const days = daysOf(pieces, moment, borrowedDay) ?? (borrowedDay === null ? null : wholeDay(borrowedDay));
  const named = days !== null && borrowedDay !== days.first;
  const isToday = days !== null && days.first === moment.today;
  const minutes = minutesOf(pieces, days !== null && !isToday, moment);
  const clock = pick(pieces, 'clock');
  const zone = clock?.utc === true ? zoneOf('UTC') : moment.zone;
  const timed = minutes !== null;
  if (days !== null) {
    const closed = minutes !== null && pick(pieces, 'close') !== undefined && isToday && moment.minute >= minutes.to ? { from: DAY_MINUTES, to: DAY_MINUTES } : minutes;
    const to = zone.instant(days.last, closed?.to ?? days.close);
    return { from: days.edge && closed === null ? to : zone.instant(days.first, closed?.from ?? 0), to, day: days.last, borrowed: !named, timed, justPassed: false };
  }
  if (minutes === null) return { from: moment.sentAt, to: moment.sentAt, day: null, borrowed: false, timed, justPassed: false };
  const closing = pick(pieces, 'close') !== undefined;
  const { day, minutes: at } = closing && moment.minute >= minutes.to ? { day: moment.today, minutes: { from: DAY_MINUTES, to: DAY_MINUTES } } : nextComing(minutes, clock?.loose === true, moment);
  return { from: zone.instant(day, at.from), to: zone.instant(day, at.to), day: null, borrowed: false, timed, justPassed: clock !== undefined && pick(pieces, 'part') === undefined && day > moment.today && moment.minute - at.to < JUST_PASSED_MINUTES };
}

function bounded({ from, to }: { readonly from: number; readonly to: number }, bound: Expression['bound'], sentAt: number): Window {
  switch (bound) {
    case 'by': return { earliest: Math.min(sentAt, to), latest: to };
    case 'before': return { earliest: Math.min(sentAt, from), latest: from };
    case 'after': return { earliest: to, latest: null };
    case 'since': return { earliest: from, latest: Math.max(from, Math.min(to, sentAt)) };
    case 'at': return { earliest: from < sentAt && to > sentAt ? sentAt : from, latest: to };
  }
}

/** "Thursday to Monday" ends in the week after; any other range that ends before it begins is read as its beginning only. */
function overWeek(first: Placed, last: Placed, { until, moment }: { readonly until: readonly Meaning[] | null; readonly moment: Moment }): Placed {
  if (until === null || pick(until, 'weekday') === undefined || last.day === null) return first;
  const day = last.day + 7;
  const minute = last.timed ? moment.zone.at(last.to).minute : DAY_MINUTES;
  return { ...first, to: moment.zone.instant(day, minute), day };
}

/** A working day long, and nobody said on which day: hours of service, not an appointment. So are weekdays from one to another with their hours. */
const SERVICE_MINUTES = 7 * 60;
const SHIFT_MINUTES = 4 * 60;
const noDay = (pieces: readonly Meaning[]): boolean => pieces.every(({ what }) => what === 'clock' || what === 'part');
function isHours({ pieces, until }: Expression): boolean {
  const long = [...pieces, ...(until ?? [])].some((one) => one.what === 'clock' && one.to - one.from >= SERVICE_MINUTES);
  const hours = until === null ? undefined : pick(until, 'clock');
  const ranged = pick(pieces, 'weekday') !== undefined && hours !== undefined && hours.to - hours.from >= SHIFT_MINUTES && pick(pieces, 'clock') === undefined;
  const [opens, closes] = [pick(pieces, 'part'), until === null ? undefined : pick(until, 'part')];
  const daylong = opens?.part === 'morning' && closes !== undefined && closes.part !== 'morning' && noDay(pieces) && until !== null && noDay(until);
  return ranged || daylong || (long && pieces.every(({ what }) => what === 'clock'));
}

/**
 * The window of an expression. `borrowedDay` is the day named earlier in the same sentence, used only by a time without a day.
 * An `ago` has its end at sending and is of the past; so is a window that closed before sending.
 */
export function resolve(expression: Expression, moment: Moment, borrowedDay: number | null): Resolved {
  const { start, end, bound, until } = expression;
  const pieces = bound === 'by' ? expression.pieces.map((one): Meaning => (one.what === 'week' && one.part === 'weekend' ? { ...one, part: 'end' } : one)) : expression.pieces;
  const { sentAt } = moment;
  if (isHours(expression)) return { start, end, day: null, borrowed: false, timed: true, justPassed: false, window: { earliest: sentAt, latest: sentAt }, nature: 'past' };
  const plain = { start, end, day: null, borrowed: false, timed: false, justPassed: false };
  if (pick(pieces, 'vague') !== undefined) return { ...plain, window: { earliest: sentAt, latest: null }, nature: 'vague' };
  const span = pick(pieces, 'span');
  if (span !== undefined) {
    if (span.role === 'ago') return { ...plain, window: { earliest: sentAt, latest: sentAt }, nature: 'past' };
    const latest = afterSpan(moment, span.most, span.unit);
    const role = span.role === 'length' && (bound === 'by' || bound === 'after') ? 'ahead' : span.role;
    return { ...plain, window: { earliest: sentAt, latest }, nature: role === 'ahead' ? 'date' : role };
  }
  // "In the evening between seven and eight": the part of the day is said once.
  const evening = pick(pieces, 'part');
  const shared = until !== null && pick(until, 'part') === undefined && pick(until, 'clock')?.loose === true && evening !== undefined && (evening.part === 'evening' || evening.part === 'afternoon' || evening.part === 'night');
  const ends = until !== null && shared ? [...until, evening] : until;
  const last = ends === null ? null : place(ends, moment, daysOf(pieces, moment)?.last ?? borrowedDay);
  const first = place(pieces, moment, last?.day ?? borrowedDay);
  const joined = last === null ? first : last.to < first.from ? overWeek(first, last, { until, moment }) : { ...first, to: last.to, day: last.day ?? first.day, timed: first.timed || last.timed };
  const window = bounded(joined, bound, sentAt);
  const nature = bound === 'since' || (window.latest !== null && window.latest <= sentAt) ? 'past' : 'date';
  return { start, end, window, nature, day: joined.day, borrowed: joined.borrowed, timed: joined.timed, justPassed: joined.justPassed && bound === 'at' };
}
