/**
 * Dates and promises in a message, Hebrew and English. A pipeline of small steps: normalise (one spelling, offsets kept) → lex (pieces of time, joined
 * into expressions) → resolve (window in the customer's zone) → sentences → classify (which of them bind us, and how).
 * What words mean is the table in conventions.ts.
 */
import type { Commitment, DateExpression, GuardInput } from '../guard.types';
import { promisesOf } from './classify';
import { isMonthFirst, workingWeekOf } from './conventions';
import { findExpressions } from './lex';
import type { Expression } from './lex';
import { inOriginal, normalise } from './normalise';
import type { Normalised } from './normalise';
import type { Moment } from './piece';
import { resolve } from './resolve';
import type { Resolved } from './resolve';
import { sentencesOf, withoutQuotes } from './sentences';
import type { Sentence } from './sentences';
import { zoneOf } from './zone';

function momentOf({ sentAt, timeZone }: Pick<GuardInput, 'sentAt' | 'timeZone'>): Moment {
  const zone = zoneOf(timeZone);
  const { day, minute } = zone.at(sentAt);
  return { sentAt, zone, today: day, minute, week: workingWeekOf(timeZone), monthFirst: isMonthFirst(timeZone) };
}

/** Words after which a sentence speaks of another time. */
const CONTRAST = /;|—|\sbut\s|\s(?:אבל|אך|אולם)\s/;

/** Counted from the day named before, maybe in an earlier sentence: "the same evening". */
const isCounted = ({ pieces }: Expression): boolean => pieces.some(({ what }) => what === 'later');

/** Resolves the expressions of one sentence; a clock borrows the day named before it there, unless that day was a deadline. */
function resolveIn(expressions: readonly Expression[], { text, moment, sentence: { start, end }, named }: { readonly text: string; readonly moment: Moment; readonly sentence: Sentence; readonly named: number | null }): readonly Resolved[] {
  let borrowed: number | null = null;
  let last = named;
  let reached = start;
  const found: Resolved[] = [];
  for (const expression of expressions) {
    if (expression.start < start || expression.start >= end) continue;
    if (CONTRAST.test(text.slice(reached, expression.start))) borrowed = null;
    reached = expression.end;
    const near = resolve(expression, moment, isCounted(expression) ? (borrowed ?? last) : borrowed);
    // "Tonight … by 02:00" is the night after the day that was named.
    const resolved = near.nature === 'past' && near.borrowed ? resolve(expression, moment, null) : near;
    if (resolved.day !== null && resolved.nature === 'date' && !resolved.borrowed) borrowed = expression.bound === 'at' ? resolved.day : null;
    last = resolved.day ?? last;
    found.push(resolved);
  }
  return found;
}

function expressionOf(normalised: Normalised, { start, end, window, nature }: Resolved): DateExpression | null {
  if (nature === 'vague' || nature === 'length' || nature === 'every') return null;
  return { ...inOriginal(normalised, start, end), earliest: window.earliest, latest: window.latest ?? window.earliest };
}

/** Without white space and marks at its edges. */
function trimmed(normalised: Normalised, text: string, { start, end }: { readonly start: number; readonly end: number }): ReturnType<typeof inOriginal> {
  const words = text.slice(start, end);
  const lead = /^[\s.,:;!*•-]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s.,:;!?]*$/.exec(words.slice(lead))?.[0].length ?? 0;
  return inOriginal(normalised, start + lead, Math.max(start + lead, end - tail));
}

/**
 * Every expression of time in the text and every commitment, in order of the text. Pure: the same input gives the same answer. Reads at most the first
 * 20,000 units. Throws RangeError on a zone the runtime does not know; the edge has parsed it before. Instants are epoch milliseconds.
 */
export function findCommitments(input: GuardInput): { readonly commitments: readonly Commitment[]; readonly dates: readonly DateExpression[] } {
  const moment = momentOf(input);
  const normalised = normalise(input.text);
  const text = withoutQuotes(normalised.text);
  const expressions = findExpressions(text, moment);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of expressions) covered.fill(1, start, end);
  const commitments: Commitment[] = [];
  const dates: DateExpression[] = [];
  let named: number | null = null;
  for (const sentence of sentencesOf(text, (at) => covered[at] === 1)) {
    const resolved = resolveIn(expressions, { text, moment, sentence, named });
    named = resolved.findLast(({ day }) => day !== null)?.day ?? named;
    dates.push(...resolved.map((one) => expressionOf(normalised, one)).filter((one) => one !== null));
    const local = resolved.map((one) => ({ ...one, start: one.start - sentence.start, end: one.end - sentence.start }));
    for (const { kind, start, end, window } of promisesOf(text.slice(sentence.start, sentence.end), local, sentence.isQuestion)) {
      const latest = window?.latest ?? null;
      commitments.push({ kind, ...trimmed(normalised, text, { start: sentence.start + start, end: Math.min(sentence.start + end, text.length) }), earliest: latest === null ? null : (window?.earliest ?? null), latest });
    }
  }
  return { commitments: commitments.sort((one, other) => one.start - other.start || one.end - other.end), dates };
}
