/** From text to expressions of time: readers find pieces, the longest at a place wins, and neighbours that complete each other are joined. */
import type { PartOfDay } from './conventions';
import { gateOf } from './gate';
import { matchesIn } from './matches';
import { CLOCK_READERS } from './read-clock';
import { DAY_READERS } from './read-days';
import { NOISE_READERS, SPAN_READERS } from './read-spans';
import type { Meaning, Moment, Piece, Reader } from './piece';

const READERS: readonly Reader[] = [...NOISE_READERS, ...DAY_READERS, ...CLOCK_READERS, ...SPAN_READERS];
const mayRead = gateOf(READERS.map(({ pattern }) => pattern));
const CONTEXT_UNITS = 40;
/** More pieces than any message holds; the rest of a text made of dates only is not read. */
export const MAX_PIECES = 400;

interface Ranked extends Piece {
  readonly rank: number;
}

/** All pieces of a text, in order, none overlapping. */
export function findPieces(text: string, moment: Moment): readonly Piece[] {
  const found: Ranked[] = [];
  const open = mayRead(text);
  for (const { pattern, read, rank } of READERS) {
    if (!open(pattern)) continue;
    for (const match of matchesIn(pattern, text, MAX_PIECES)) {
      const [all] = match;
      const start = match.index;
      const end = start + all.length;
      const meaning = read({ groups: match.groups ?? {}, words: all, before: text.slice(Math.max(0, start - CONTEXT_UNITS), start), after: text.slice(end, end + CONTEXT_UNITS) }, moment);
      if (meaning !== null) found.push({ start, end, meaning, rank });
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end || one.rank - other.rank);
  const kept: Piece[] = [];
  let reached = 0;
  for (const { start, end, meaning } of found) {
    if (start < reached) continue;
    kept.push({ start, end, meaning });
    reached = end;
  }
  return kept.slice(0, MAX_PIECES);
}

/** How the words before an expression bind it. */
export type Bound = 'at' | 'by' | 'before' | 'after' | 'since';

export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Meaning[];
  readonly bound: Bound;
  /** The second end of a range: "Monday to Wednesday". */
  readonly until: readonly Meaning[] | null;
}

const FILL = String.raw`(?:\s*(?:at|on|the|about|around|approximately|approx\.?|roughly|say|let's say|very|this|that|our|time|date|is|ה?שעה|בשעה|בסביבות|סביבות|בערך|לכל\s+המאוחר|[לבכה]-?))*\s*`;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [new RegExp(String.raw`(?:no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|at\s+the\s+latest|latest|לא\s+יאוחר\s+מ-?|לכל\s+המאוחר(?:\s+עד)?)${FILL}$`), 'by'],
  [new RegExp(String.raw`(?:\b(?:not|never|\w+n't)|(?<![א-ת])ו?ש?(?:לא|אין|אינ[א-ת]+))\s+(?:\S+\s+){1,4}?(?:before|לפני)${FILL}$`), 'after'],
  [new RegExp(String.raw`(?:\b(?:not|no\s+earlier|earlier|sooner|n't)\s+(?:be\s+\w+\s+)?(?:before|than|until|till)|\bafter|following|לא\s+לפני|לא\s+מוקדם\s+מ-?|(?<![א-ת])(?:אחרי|לאחר))${FILL}$`), 'after'],
  [new RegExp(String.raw`(?:\bsince|(?<![א-ת])מאז)${FILL}$`), 'since'],
  [new RegExp(String.raw`(?:\b(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of)|(?<![א-ת])(?:עוד\s+)?לפני)${FILL}$`), 'before'],
  [new RegExp(String.raw`(?:\b(?:by|until|till|til|up\s+to|due|deadline)\b:?|(?<![א-ת])ו?ש?עד(?:\s+ל-?)?)${FILL}$`), 'by'],
];
const BEHIND = /^\s*,?\s*(?:at\s+the\s+(?:very\s+)?latest|latest|or\s+(?:sooner|earlier|before)|if\s+not\s+(?:sooner|earlier)|לכל\s+המאוחר|או\s+(?:לפני|קודם)\s)/;
const CONNECT = /^[\s,()]*(?:(?:at|on|by|in|of|the|from|between|around|about|approximately|approx\.?|no\s+later\s+than|latest|until|till|before|this|local\s+time|i\.e\.|in\s+the|during|בין(?:\s+ה?שעות)?|sometime|anytime|any\s+time|say|ideally|(?:visit|call|appointment|slot|meeting|session|inspection|flight|delivery|train)\s+(?:on|for|at)|(?:flight|train|bus|coach|ferry|boat|sailing|slot)(?=\s*$|\s+(?:on|of)\s)|עד|עד\s+ל?-?|ב?שעה|בסביבות|סביבות|בערך|לא\s+יאוחר(?:\s+מ-?)?|של|בשעות|[בלה]-?|ה?מקומי|,|\(|\)|-)[\s,()]*){0,3}$/;
const BY_INSIDE = /(?:by|no\s+later\s+than|latest|until|till|עד|לא\s+יאוחר)/;
const BEFORE_INSIDE = /before/;
const RANGE = /^\s*(?:-|to|through|thru|or|until|till|או|עד|ל-?|ועד|or\s+(?:on|by|at)|to\s+the)\s*$/;
const RANGE_AND = /^\s*(?:and|to|ל-?|ו-?|עד|-)\s*$/;
const MAX_GAP_UNITS = 30;

type Slot = 'day' | 'clock' | 'part' | 'span' | 'vague';
const slotOf = ({ what }: Meaning): Slot => (what === 'clock' || what === 'close' ? 'clock' : what === 'part' ? 'part' : what === 'span' ? 'span' : what === 'vague' || what === 'noise' ? 'vague' : 'day');

/** "Midnight tonight", "הלילה בשתיים לפנות בוקר": the night is named twice. */
const OF_NIGHT: ReadonlySet<PartOfDay> = new Set(['night', 'midnight', 'dawn']);

/** Whether one more piece completes an expression: a day named twice ("Tuesday 24/11", "next week on Monday"), a clock, a part of the day. */
function completes(pieces: readonly Meaning[], next: Meaning): boolean {
  const slot = slotOf(next);
  if (slot === 'span' || slot === 'vague' || pieces.some((one) => slotOf(one) === 'span' || slotOf(one) === 'vague')) return false;
  const same = pieces.filter((one) => slotOf(one) === slot);
  if (same.length === 0) return true;
  if (slot === 'part') return same.length < 2 && same.some((one) => one.what === 'part' && next.what === 'part' && (one.part === next.part || OF_NIGHT.has(one.part) && OF_NIGHT.has(next.part)));
  if (next.what === 'day' && pieces.some((one) => one.what === 'day' && one.first === next.first && one.last === next.last)) return true;
  return slot === 'day' && same.length < 3 && !same.some((one) => one.what === next.what);
}

/** Beside these a day with "from" is the beginning of what is to come. */
const COMES_HE = /(?<![א-ת])ו?ש?(?:[תי]היו?ה?|[תי]וכלו?|תוכלי|[תי]עבוד|יעבדו|[תי]פעל|יפעלו|[תי]י?יפתחו?|[תי]חזור|יחזרו|[תי]שוב|שוב|מחדש)(?![א-ת])/;

/** "From this week an alarm tells us": it has begun already, and is no day by which anything is done. */
const BEGUN = /\b(?:from|as\s+(?:of|from)|starting|beginning)\s+$/;
const RUNNING = /^this\s+(?:week|month|quarter|year)(?![a-z])/;

function boundOf(text: string, { start, end }: { readonly start: number; readonly end: number }, ranged: boolean): Bound {
  const before = text.slice(Math.max(0, start - CONTEXT_UNITS), start);
  if (!ranged && !COMES_HE.test(text.slice(Math.max(0, start - 60), end + 40)) && /^מ(?:-?\d|-?ה-?\d|יום\s|אתמול|הבוקר)/.test(text.slice(start, start + 6)) && !/החל\s+$/.test(before)) return /יאוחר\s+$/.test(before) ? 'by' : 'since';
  if (!ranged && BEGUN.test(before) && RUNNING.test(text.slice(start, start + 16))) return 'since';
  const sooner = BOUNDS.find(([pattern]) => pattern.test(before))?.[1];
  if (sooner !== undefined && sooner !== 'since') return sooner;
  return BEHIND.test(text.slice(end, end + CONTEXT_UNITS)) ? 'by' : (sooner ?? 'at');
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Meaning[];
  readonly inside: Bound | null;
}

function groupPieces(text: string, pieces: readonly Piece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { start, end, meaning } of pieces) {
    const last = groups.at(-1);
    const gap = last === undefined || start - last.end > MAX_GAP_UNITS ? null : text.slice(last.end, start);
    if (last !== undefined && gap !== null && !gap.includes('\n') && CONNECT.test(gap) && completes(last.pieces, meaning) && !(slotOf(meaning) === 'day' && last.pieces.some((one) => slotOf(one) === 'day') && (BY_INSIDE.test(gap) || /^ו[בלמ]/.test(text.slice(start, start + 2))))) {
      const inside = BY_INSIDE.test(gap) ? 'by' : BEFORE_INSIDE.test(gap) ? 'before' : last.inside;
      groups[groups.length - 1] = { start: last.start, end, pieces: [...last.pieces, meaning], inside };
    } else groups.push({ start, end, pieces: [meaning], inside: null });
  }
  return groups;
}

const firstSlot = ({ pieces }: Group): Slot | null => (pieces[0] === undefined ? null : slotOf(pieces[0]));

/** Whether two neighbours are the two ends of one range. */
function isRange(text: string, one: Group, other: Group): boolean {
  const gap = text.slice(one.end, other.start);
  if (gap.length > 12 || one.inside !== null) return false;
  const slots = [firstSlot(one), firstSlot(other)];
  if (slots.some((slot) => slot === null || slot === 'span' || slot === 'vague') || (slots[0] === 'day' && slots[1] !== 'day' && !one.pieces.some((piece) => slotOf(piece) === 'clock' || slotOf(piece) === 'part'))) return false;
  const before = text.slice(Math.max(0, one.start - 12), one.start);
  const opened = /(?:between|from|בין|מ)\s*-?$/.test(before) || /^מ/.test(text.slice(one.start, one.start + 1));
  const within = /(?:between|from|בין)\s+(?:ה?שעות\s+)?\S+(?:\s+\S+){0,3}$/.test(text.slice(one.start, one.end));
  if ((opened || within) && /^\s*$/.test(gap) && /^[לו]/.test(text.slice(other.start, other.start + 1))) return true;
  return RANGE_AND.test(gap) && (opened || within) ? true : RANGE.test(gap) && (opened || !/(?:until|till|עד)/.test(gap));
}

/** Expressions of time in order; numbers that are no time are gone. Work is bounded by MAX_PIECES. */
export function findExpressions(text: string, moment: Moment): readonly Expression[] {
  const groups = groupPieces(text, findPieces(text, moment)).filter(({ pieces }) => pieces.every(({ what }) => what !== 'noise'));
  const expressions: Expression[] = [];
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    if (group === undefined) break;
    const next = groups[at + 1];
    const ranged = next !== undefined && isRange(text, group, next) ? next : null;
    if (ranged !== null) at += 1;
    const end = ranged?.end ?? group.end;
    const outside = boundOf(text, { start: group.start, end }, ranged !== null || group.pieces.some((one) => one.what === 'clock' && one.from !== one.to));
    expressions.push({ start: group.start, end, pieces: group.pieces, until: ranged?.pieces ?? null, bound: outside === 'at' ? (group.inside ?? 'at') : outside });
  }
  return expressions;
}
