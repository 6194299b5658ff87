/** Clauses without a verb: "repair done by midday tomorrow", "מסודר עד מחר". */
import type { CommitmentKind } from '../guard.types';
import { BARE_EN, TOLD_EN } from './present-en';
import { BARE_HE, TOLD_HE } from './present-he';
import type { Resolved } from './resolve';
import { NOUNS_EN } from './verbs-en';
import { NOUNS_HE } from './verbs-he';

/** A participle may be of the past; then only a deadline makes it a promise. */
const PARTICIPLE = /(?<![a-z])[a-z]{3,14}(?<!e)(?:ed|wn|id|nt)(?![a-z])/;
const AHEAD = /^(?:by|within|in|next|tomorrow)(?![a-z])/;
const DEADLINE = /(?<![a-z])(?:by|within|before|no\s+later\s+than|in)\s+(?:the\s+)?$/;
/** Behind these a day says which thing is meant, or how far something holds, not when anything is done. */
const TELLS_WHICH = /(?<![a-z])(?:of|since|about|during|regarding|concerning|like|up\s+to|(?:right|correct|true|valid|accurate|complete|covered)\s+(?:to|until|till|through)|(?:during|about|for|after|before|of|since)\s+(?:the|your|our|this)\s+[a-z]+(?:\s+on)?)\s+(?:the\s+)?$|(?<![א-ת])(?:של|לגבי|בנוגע\s+ל|במהלך\s+\S+)\s*$/;
const BREAK = /[.!,;:\n—]|\s(?:and|but|אבל|אך)\s/g;

/** The clause around a date, without the date. */
function clauseAround(text: string, { start, end }: Resolved): string {
  const lead = text.slice(Math.max(0, start - 80), start);
  const from = [...lead.matchAll(BREAK)].at(-1);
  const tail = text.slice(end, end + 60);
  const to = tail.search(BREAK);
  return `${from === undefined ? lead : lead.slice(from.index + from[0].length)} ${to < 0 ? tail : tail.slice(0, to)}`;
}

/**
 * What a date that no verb takes promises, or null: only a future date beside the word for a result, and nothing of the past, of a state, or of the
 * customer's own plans in its clause.
 */
export function bareKind(text: string, date: Resolved): CommitmentKind | null {
  if (date.nature !== 'date' || date.window.latest === null || (date.day === null && date.window.earliest === date.window.latest)) return null;
  if (TELLS_WHICH.test(text.slice(Math.max(0, date.start - 40), date.start))) return null;
  if (/(?<![a-z])from\s+(?:the\s+)?$/.test(text.slice(0, date.start)) && date.window.earliest === date.window.latest) return null;
  const clause = clauseAround(text, date);
  const hebrew = /[א-ת]/.test(clause);
  if ((hebrew ? TOLD_HE : TOLD_EN).test(clause) || !(hebrew ? BARE_HE : BARE_EN).test(clause)) return null;
  const isDeadline = AHEAD.test(text.slice(date.start, date.end)) || DEADLINE.test(text.slice(0, date.start));
  if (!hebrew && !isDeadline && PARTICIPLE.test(clause)) return null;
  const nouns = hebrew ? NOUNS_HE : NOUNS_EN;
  return nouns.thing.test(clause) || nouns.redress.test(clause) ? 'outcome' : nouns.contact.test(clause) ? 'contact' : 'outcome';
}
