/** Clauses without a verb: "repair done by midday tomorrow", "מסודר עד מחר". */
import type { CommitmentKind } from '../guard.types';
import { matchesIn } from './matches';
import { BARE_EN, TOLD_EN } from './present-en';
import { TELLS_YOU_EN } from './open-clause';
import { BARE_HE, TOLD_HE } from './present-he';
import type { Resolved } from './resolve';
import { NOUNS_EN } from './verbs-en';
import { NOUNS_HE } from './verbs-he';

/** A participle may be of the past; then only a deadline makes it a promise. */
const PARTICIPLE = /(?<![a-z])[a-z]{3,14}(?<!e)(?:ed|wn|id|nt)(?![a-z])/;
const AHEAD = /^(?:by|within|in|next|tomorrow)(?![a-z])/;
/** What is due by a time needs no word for the result; only an order to somebody else may look the same. */
const DUE = /^(?:within\s|in\s+(?:the\s+next\s+)?(?:\d|an?\s|one|two|three|four|five|six|half))/;
const DUE_BEFORE = /(?<![a-z])(?:by|within|no\s+later\s+than|at\s+the\s+latest|latest)\s+(?:the\s+)?$/;
const DUE_HE = /^ו?ש?(?:עד|תוך|בתוך|בעוד|לא\s+יאוחר|לכל\s+המאוחר)(?![א-ת])/;
const DUE_BEFORE_HE = /(?<![א-ת])ו?ש?(?:עד|לא\s+יאוחר\s+מ|לכל\s+ה(?:מאוחר|יותר))\s*(?:-\s*)?(?:ל-?\s*|ה-?\s*)?$/;
const ORDERED = /^\s*(?:and\s+|then\s+|so\s+|just\s+|simply\s+)*(?:send|return|reply|confirm|call|keep|bring|check|read|submit|pay|sign|let|tell|cancel|use|book|choose|ask|register|upload|forward|complete|contact|ring|phone|write|make|try|restart|press|take|leave|come|go|get|remember|have|order|apply|claim|collect|pick|switch|turn|unplug|do|be|see|visit|click|open|close|log|save|update|install|respond|answer|give|put|move|wait|stay|hold|claim|file|enter|provide|share|accept|approve|decide|change|back|renew|vacate|remove|empty|clear|ship)(?![a-z])|^\s*ו?(?:שלחו|שלח|שלחי|העבירו|אשרו|החזירו|שמרו|בדקו|קראו|מסרו|השיבו|ענו|הגישו|חתמו|בחרו|התקשרו|פנו|הביאו|מלאו|השאירו|עדכנו|הודיעו|כתבו|הורידו|כבו|נתקו|ודאו|הקפידו|הירשמו|שריינו|הזמינו|שלמו)(?![א-ת])/;
const READY_HE = /(?<![א-ת])[ובה]?(?:מוכנ?(?:ה|ים|ות)?|מוכן|מסודר(?:ת|ים)?|מתוקנ?(?:ת|ים)?|מתוקן|אצל(?:ך|כם|כן)|ב?יד(?:יים|ך|כם)(?:\s+של(?:כם|ך))?)(?![א-ת])/;
/** "Back with you in five minutes"; "plumber on his way, with you by 3". */
const BACK_EN = /(?<![a-z])back\s+(?:with|to)\s+(?:you|u)(?![a-z])/;
const WITH_YOU_EN = /(?<![a-z])(?:with\s+(?:you|u)|at\s+yours|there)(?![a-z])/;
/** Words of time that can only lie ahead. */
const SAYS_AHEAD = /מחר|בעוד|תוך|הערב|הקרוב|הבא|עד|היום/;
const DEADLINE = /(?<![a-z])(?:by|within|before|no\s+later\s+than|in)\s+(?:the\s+)?$/;
/** "Third ticket in an hour": how often within it, not by when. */
const COUNTED = /(?:^|[.!?;,]\s*)(?:(?:that\s+is|that's|that\s+makes|it's|your|the|our)\s+)?(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)?|two|three|four|five|six|another|several)\s+(?:[a-z]+\s+){1,2}$/;
/** Behind these a day says which thing is meant, or how far something holds, not when anything is done. */
const TELLS_WHICH = /(?<![a-z])(?:(?<!as\s)of|since|through|(?<!(?:by|at|until|till|before|for|in)\s)about|during|regarding|concerning|like|up\s+to|(?:right|correct|true|valid|accurate|complete|covered)\s+(?:to|until|till|through)|(?:during|about|for|after|before|of|since)\s+(?:the|your|our|this)\s+(?!refund|money|amount|order|sum|payment|goods|deposit)[a-z]+(?:\s+on)?)\s+(?:the\s+)?$|(?<![א-ת])(?:של|לגבי|בנוגע\s+ל|במהלך\s+\S+)\s*$/;
const BREAK = /[.,](?!\d)|[!;:\n—]|\s(?:and|but|אבל|אך)\s/g;

/** The clause around a date, without the date. */
function clauseAround(text: string, { start, end }: Resolved): string {
  const lead = text.slice(Math.max(0, start - 80), start);
  const from = matchesIn(BREAK, lead).at(-1);
  const tail = text.slice(end, end + 60);
  const to = tail.search(BREAK);
  return `${from === undefined ? lead : lead.slice(from.index + from[0].length)} ${to < 0 ? tail : tail.slice(0, to)}`;
}

/**
 * What a date that no verb takes promises, or null: only a future date beside the word for a result, and nothing of the past, of a state, or of the
 * customer's own plans in its clause.
 */
export function bareKind(text: string, date: Resolved): CommitmentKind | null {
  if (date.justPassed || date.nature !== 'date' || date.window.latest === null || (date.day === null && date.window.earliest === date.window.latest)) return null;
  if (TELLS_WHICH.test(text.slice(Math.max(0, date.start - 40), date.start))) return null;
  if (/(?<![a-z])from\s+(?:the\s+)?$/.test(text.slice(0, date.start)) && date.window.earliest === date.window.latest) return null;
  if (/^in\s/.test(text.slice(date.start, date.end)) && COUNTED.test(text.slice(0, date.start))) return null;
  const clause = clauseAround(text, date);
  const hebrew = /[א-ת]/.test(clause);
  if ((hebrew ? TOLD_HE : TOLD_EN).test(clause)) return null;
  const [words, lead] = [text.slice(date.start, date.end), text.slice(0, date.start)];
  const isDue = (hebrew ? DUE_HE.test(words) || DUE_BEFORE_HE.test(lead) : DUE.test(words) || DUE_BEFORE.test(lead) || /\s(?:by|no\s+later\s+than|latest|עד)\s/.test(words)) && !ORDERED.test(clause) && /[a-zא-ת]{3}/.test(clause);
  if (!isDue && (!(hebrew ? BARE_HE : BARE_EN).test(clause) || (hebrew && !SAYS_AHEAD.test(words) && !READY_HE.test(clause) && clause.trim().split(/\s+/).length > 2))) return null;
  const isDeadline = AHEAD.test(text.slice(date.start, date.end)) || DEADLINE.test(text.slice(0, date.start));
  if (!hebrew && !isDeadline && PARTICIPLE.test(clause)) return null;
  if (!hebrew && (TELLS_YOU_EN.test(clause) || BACK_EN.test(clause) || (WITH_YOU_EN.test(clause) && NOUNS_EN.contact.test(text)))) return TELLS_YOU_EN.test(clause) ? 'next-update' : 'contact';
  const nouns = hebrew ? NOUNS_HE : NOUNS_EN;
  return nouns.thing.test(clause) || nouns.redress.test(clause) ? 'outcome' : nouns.contact.test(clause) ? 'contact' : nouns.update.test(clause) && !(hebrew ? BARE_HE : BARE_EN).test(clause) ? 'next-update' : 'outcome';
}
