/** English: every word of a sentence that promises, works, or takes a date away. */
import type { Opened } from './gate';
import { actOf } from './kinds';
import type { Found } from './kinds';
import { matchesIn } from './matches';
import { AGAIN_EN, ANNOUNCED_EN, MOVED_EN, PASSIVE_EN, PRESENT_EN, PROGRESSIVE_EN, STATES_EN } from './present-en';
import { mayMatch } from './sentence-gate';
import { clauseAfter, clauseBefore, MAX_SIGNALS, takesLength } from './signal';
import type { Signal } from './signal';
import { ASIDE_EN, DATED_EN, FINAL_EN, MODALS_EN, NEVER_AGAIN_EN, NOUNS_EN, PREDICATES_EN, SECOND_EN, SOFT_EN } from './verbs-en';
import type { Verb } from './verbs';

const STRONG_MODAL = /will|'ll|shall|promise|commit(?!ted)|guarantee|pledge|undertake|going|count on/;
/** "Should have called" tells of the past. */
const HAVE_DONE = /^\s+(?:\w+ly\s+)?have\s+(?:been\s+|never\s+|already\s+)?(?:[a-z]+(?<!e)ed|[a-z]+en|sent|told|done|gone|come|put|kept|made|met|had|known|brought|paid)(?![a-z])(?!\s+by\b)/;
const MEETS = /(?<![a-z])(?:call|meeting|hearing|session|visit|conference|interview|appointment)\s*$/;
/** Words that say by themselves that it is still to come. */
const AHEAD = /next|another|further|follow|eta|etr|expected|scheduled|planned|due|deadline|estimated/;
const SENDS = /^\s*(?:\w+\s+){0,2}?(?:e-?mail|mail|post|publish|shar)/;

/** Written, it informs, whatever the verb. */
const IN_WRITING = /(?<![a-z])(?:in\s+writing|by\s+(?:e-?mail|mail|letter|text|sms|post)|via\s+(?:e-?mail|text|sms|whatsapp))(?![a-z])/;
/** What is put up for all to read. */
const POSTED = /^\s*[a-z]+\s+(?:up\s+)?(?:[a-z]+\s+){0,2}?(?:status|notice|note|news|update|message|bulletin|information|details|list)(?![a-z])/;
/** Money is posted, letters are posted; only the second informs. */
const MONEY = /(?<![a-z])(?:refund|credit|payment|money|transfer|amount|deposit|balance)(?![a-z])/;

/** Told face to face or by telephone, it is a contact. */
const IN_PERSON = /\b(?:in\s+person|face[\s-]to[\s-]face|(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone|on\s+a\s+call)\b/;
const known = (after: string): Verb | undefined => PREDICATES_EN.find(({ pattern }) => pattern.test(after));

const RESTORED: Found = { role: 'promise', kind: 'outcome', firm: false, hedged: false };
const IDLE: Found = { role: 'idle', kind: 'outcome', firm: false, hedged: false };
/** What ends by our doing; anything else ends by itself. */
const WORK = /(?<![a-z])(?:work|works|repairs?|outage|fix|restore|restoration|migration|installation|construction|job|clean-?up|cleaning|testing|tests|disruption|welding|maintenance|blocking|block|move|rollout|roll-out|splicing|drilling|waiting)(?:\s+[a-z]+){0,4}\s*$/;
/** What runs once, because somebody starts it. */
const JOB = /(?<![a-z])(?:(?:first|next|full|new|final|extra|second|test)\s+(?:one|backup|run|job|batch|import|export|sync|restore|test)|backup|payment\s+run|migration|import|export|restore|batch|job|script|test\s+run|clean-?up|recount)\s*$/;
/** A habit or an event, not a plan of ours. */
function standsByItself(verb: string, text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (/^(?:open|close|begin|start)s$/.test(verb) || (verb === 'meets' && !/^\s+(?:with\s+)?(?:you|u)(?![a-z])/.test(text.slice(end)))) return true;
  if (/^ends?$/.test(verb)) return !WORK.test(text.slice(0, start));
  if (/^(?:goes|go|sits|comes)$/.test(verb) && /^\s+(?:before|to|into)\s+(?:the\s+|a\s+)?(?:[a-z]+\s+)?(?:committee|board|panel|court|council|vote|session)(?![a-z])/.test(text.slice(end))) return true;
  return verb === 'runs' && !/^\s+(?:[a-z]+\s+){0,2}(?:again|normally)(?![a-z])/.test(text.slice(end)) && !JOB.test(text.slice(0, start));
}

/** A verb that informs, unless it sends what has a value of its own. */
function informed(of: Found, after: string, before: string): Found {
  if (of.kind === 'next-update' && of.role === 'promise' && IN_PERSON.test(after)) return { ...of, kind: 'contact' };
  if (of.role === 'idle' && IN_PERSON.test(after) && /^\s*(?:[a-z]+\s+){0,2}?(?:apologi|thank|hear|explain|go\s+(?:through|over)|show|discuss)/.test(after)) return { ...of, role: 'promise', kind: 'contact' };
  if (of.kind === 'contact' && IN_WRITING.test(after) && /^\s*(?:[a-z]+\s+){0,3}?(?:back|return|revert|respond|touch|come)(?![a-z])/.test(after)) return { ...of, kind: 'next-update' };
  if (of.kind === 'outcome' && /^\s*(?:put|pin|place|hang|upload|load)\s/.test(after) && POSTED.test(after)) return { ...of, kind: 'next-update' };
  if (of.kind === 'next-update' && /^\s*(?:be|get)\s+(?:e-?mailed|mailed|posted|sent)/.test(after) && (FINAL_EN.test(before) || NOUNS_EN.thing.test(before))) return { ...of, kind: 'outcome' };
  if (of.kind === 'next-update' && /^\s*post/.test(after) && MONEY.test(before)) return { ...of, kind: 'outcome' };
  return of.kind === 'next-update' && of.role === 'promise' && SENDS.test(after) && FINAL_EN.test(after) ? { ...of, kind: 'outcome' } : of;
}

/** Reads what follows an English modal. */
function predicate(after: string, before: string, modal = ''): Found {
  const found = known(after);
  const beside = { before, nouns: NOUNS_EN };
  if (found === undefined) {
    const empty = /expect$|count\s+on|forward/.test(modal) || /^\s*(?:by|at|on|within|in|for|before|between|no|around|about|\d|:|-|to\s+be)/.test(after) || after.trim() === '';
    return actOf({ act: empty ? 'by-noun' : MEETS.test(before) ? 'contact' : 'outcome', firm: false }, after, beside);
  }
  if (found.act !== 'hedge') return informed(actOf(found, after, beside), after, before);
  const tried = /\bto\s+([\s\S]*)$/.exec(after)?.[1];
  const inner = tried === undefined ? undefined : PREDICATES_EN.find(({ pattern, act }) => act !== 'hedge' && pattern.test(tried));
  return inner === undefined ? actOf(found, after, beside) : { ...actOf(inner, tried ?? '', beside), firm: false, hedged: true };
}

/** The plain form of "swapping", "arrives", "replies" for the tables; the first guess that a table knows, else the stem. */
function plainly(after: string): string {
  const [, word = '', rest = ''] = /^\s*([a-z]+)([\s\S]*)$/.exec(after) ?? [];
  const stem = word.replace(/ing$|(?<!s)s$/, '');
  const guesses = [word, stem, `${stem}e`, stem.replace(/([bdgklmnprt])\1$/, '$1'), stem.replace(/ie$/, 'y'), stem.replace(/e$/, '')];
  return `${[...new Set(guesses)].find((guess) => known(`${guess}${rest}`) !== undefined) ?? stem}${rest}`;
}

/** "We check the log tonight and tell you": a present of ours that a second verb shares. */
const OURS = /(?<![a-z])(?:we|i)\s/;
const OURS_PRESENT = /(?<![a-z])(?:we|i)\s+(?:also\s+|then\s+|now\s+|both\s+|all\s+)?(?!(?:was|were|had|did|have|got|went|came|took|made|gave|found|put|set|left|met|brought|paid|lost|sent|told|said|wrote|spoke|held|ran|began|built|bought|saw|rang|can|could|would|must|may|might|do|are|am|ask|want|need|hope|[a-z]+ed)(?![a-z]))[a-z]+(?:\s(?:[^.;:!?]|[.:]\d)*)?$/;

/** Verbs behind a modal, and those that share it. */
function modalSignals(text: string, open: Opened): Signal[] {
  const found: Signal[] = [];
  const add = (start: number, end: number, of: Found, joined = false): void => {
    if (found.length < MAX_SIGNALS) found.push({ start, end, ...of, joined, takesLength: takesLength(text.slice(start, end + 8)), ahead: true });
  };
  for (const match of open(MODALS_EN) ? matchesIn(MODALS_EN, text) : []) {
    const end = match.index + match[0].length;
    const [after, before] = [clauseAfter(text, end), clauseBefore(text, match.index)];
    if (match.groups?.['wont'] !== undefined || match.groups?.['not'] !== undefined) {
      const again = NEVER_AGAIN_EN.test(after);
      add(match.index, end + (/^\s*\S+/.exec(after)?.[0].length ?? 0), { role: again ? 'promise' : 'void', kind: 'outcome', firm: again, hedged: false });
      continue;
    }
    if (/should/.test(match[0]) && HAVE_DONE.test(after)) {
      add(match.index, end, { role: 'past', kind: 'outcome', firm: false, hedged: false });
      continue;
    }
    const none = /(?:^|\s)(?:no|none\s+of\s+\w+)\s+(?:[a-z]+\s+){0,2}$|(?:^|\s)(?:nothing|nobody|no\s+one)\s+(?:[a-z]+\s+){0,4}$/.test(before.endsWith(' ') ? before : `${before} `);
    const never = none && /^\s*ever\b/.test(after);
    const of: Found = never ? { role: 'promise', kind: 'outcome', firm: true, hedged: false } : none ? { role: 'void', kind: 'outcome', firm: false, hedged: false } : predicate(after, before, match[0]);
    const aside = ASIDE_EN.test(text.slice(Math.max(0, match.index - 60), match.index));
    const soft = SOFT_EN.test(text.slice(Math.max(0, match.index - 40), match.index)) || !STRONG_MODAL.test(match[0]);
    const start = match[0].startsWith("'") ? text.slice(0, match.index).search(/[a-z]*$/) : match.index;
    add(start, end + (/^(?:\s+\S+){0,2}/.exec(after)?.[0].length ?? 0), { ...of, firm: of.firm && (never || (!aside && !soft)) });
  }
  if ((found.length === 0 && !OURS.test(text)) || !open(SECOND_EN)) return found;
  for (const match of matchesIn(SECOND_EN, text)) {
    const end = match.index + match[0].length;
    const shares = found.some((one) => one.start < match.index && !one.joined) || (/^\band/.test(match[0]) && OURS_PRESENT.test(text.slice(0, match.index)));
    if (!shares || /\b(?:please|kindly)\b/.test(text.slice(0, match.index))) continue;
    const of = predicate(clauseAfter(text, end), '');
    if (!found.some((one) => Math.abs(one.start - end) < 8)) add(end, end + (/^\S+/.exec(text.slice(end))?.[0].length ?? 0), of, true);
  }
  return found;
}

type Push = (start: number, end: number, of: Found) => void;

/** The present, which a future date turns into a promise. */
function presentSignals(text: string, push: Push, open: Opened): void {
  for (const match of open(PROGRESSIVE_EN) ? matchesIn(PROGRESSIVE_EN, text) : []) {
    const end = match.index + match[0].length;
    const after = clauseAfter(text, end);
    const of: Found = STATES_EN.test(after) ? IDLE : predicate(plainly(after), clauseBefore(text, match.index));
    push(match.index, end + (/^[a-z]+/.exec(after)?.[0].length ?? 0), of);
  }
  for (const match of open(PASSIVE_EN) ? matchesIn(PASSIVE_EN, text) : []) {
    const end = match.index + match[0].length;
    const after = clauseAfter(text, end);
    const word = /^\s*[a-z]+/.exec(after)?.[0] ?? '';
    // "Is monitored again" is a thing restored, whatever the verb says by itself.
    const restored = /^\s*[a-z]+\s+again(?![a-z])/.test(after);
    push(match.index, end + word.length, restored ? RESTORED : predicate(after, clauseBefore(text, match.index)));
  }
  for (const match of open(PRESENT_EN) ? matchesIn(PRESENT_EN, text) : []) {
    const end = match.index + match[0].length;
    // "The desk answers until 20:00" says how long something goes on.
    if (/^\s*(?:\w+\s+){0,3}(?:until|till)\s/.test(text.slice(end, end + 40))) continue;
    const of: Found = standsByItself(match[0], text, { start: match.index, end }) ? IDLE : predicate(plainly(`${match[0]}${clauseAfter(text, end)}`), clauseBefore(text, match.index));
    push(match.index, end, of);
  }
}

/** Every English signal of a sentence. */
export function englishSignals(text: string, isDated = true): readonly Signal[] {
  if (!/[a-z]/.test(text)) return [];
  const open = mayMatch(text);
  const found = modalSignals(text, open);
  if (!isDated) return found;
  const modal = [...found];
  const push: Push = (start, end, of) => {
    const near = modal.some((one) => one.start < end + 45 && one.end > start - 30 && !/[,;]|\band\b|\bbut\b/.test(text.slice(Math.min(end, one.end), Math.max(start, one.start))));
    if (near || found.length >= MAX_SIGNALS || found.some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, ...of, firm: false, joined: false, takesLength: takesLength(text.slice(start, end + 8)), ahead: AHEAD.test(text.slice(start, end)) });
  };
  for (const row of ANNOUNCED_EN) {
    if (!open(row[0])) continue;
    const [pattern, act] = row;
    for (const match of matchesIn(pattern, text)) push(match.index, match.index + match[0].length, { role: 'promise', kind: act, firm: false, hedged: false });
  }
  for (const row of DATED_EN) {
    if (!open(row[0])) continue;
    const [pattern, act] = row;
    for (const match of matchesIn(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const [after, before] = [clauseAfter(text, end), clauseBefore(text, start)];
      push(start, end, act === 'ordered' ? predicate(after, before) : actOf({ act, firm: false }, `${match[0]} ${after}`, { before, nouns: NOUNS_EN }));
    }
  }
  for (const match of open(MOVED_EN) ? matchesIn(MOVED_EN, text) : []) {
    const [start, end] = [match.index, match.index + match[0].length];
    push(start, end, actOf({ act: 'by-noun', firm: false }, match[0], { before: text.slice(0, start), nouns: NOUNS_EN }));
  }
  for (const match of open(AGAIN_EN) ? matchesIn(AGAIN_EN, text) : []) {
    const of = predicate(plainly(`${match[0]} ${clauseAfter(text, match.index + match[0].length)}`), clauseBefore(text, match.index));
    push(match.index, match.index + match[0].length, /^(?:open|available|monitored|accessible|reachable|valid|works?|runs?|flows?)(?![a-z])/.test(match[0]) ? RESTORED : of);
  }
  presentSignals(text, push, open);
  return found;
}
