/** What a crisis still needs to be closed, and what of it is done: the API says what is missing, the facts on its page say what is there. Pure. */
import type { CrisisDetail } from '#contracts';
import type { Pair } from '../../words/pair';
import { CLOSE } from './texts';

export interface Condition {
  readonly id: string;
  readonly track: 'technical' | 'relationship' | null;
  readonly text: Pair;
  readonly isDone: boolean;
  /** What settles it, where it may stand in nobody's day. */
  readonly command: string | null;
}

/** What may be missing without a duty of its own (a second explanation has one since protocol 2026.6), and the form that settles it: here it is always asked for. */
export const SETTLED_BY: Readonly<Record<string, string>> = { 'missing.explanation': 'explain-again', 'missing.handling-signature': 'sign-handling' };

/** "an open obligation: Root cause": under its track, in a list of what is open, the name says it. */
const OPEN_DUTY = 'missing.obligation';
const afterColon = (text: string): string => text.slice(text.indexOf(':') + 1).trim();
const nameOf = ({ he, en }: Pair): Pair => ({ he: afterColon(he), en: afterColon(en) });

const TEXT_MISSING = 'missing.apology-written-text';
/** On record for e-mail, and missing all the same: it has not left. */
const isTextRecorded = ({ relationship }: CrisisDetail): boolean => relationship.apology.records.some(({ channel, words }) => channel === 'email' && words != null && (words.forbidden ?? []).length === 0);

/** Done ones first, each track by itself; both lists are never longer than what can be seen at once. */
export function conditionsOf(detail: CrisisDetail): readonly Condition[] {
  const open = detail.missingToClose.map(({ code, track, text }, index): Condition => ({ id: `${code}-${String(index)}`, track, text: code === OPEN_DUTY ? nameOf(text) : code === TEXT_MISSING && isTextRecorded(detail) ? CLOSE.apologyTextWaits : text, isDone: false, command: SETTLED_BY[code] ?? null }));
  // Two duties of one name are one line: what is missing is said once.
  return [...doneOf(detail), ...open.filter((one, index) => open.findIndex((other) => other.track === one.track && other.text.he === one.text.he && other.text.en === one.text.en) === index)];
}

type Done = readonly [key: keyof typeof CLOSE, track: Condition['track'], isDone: boolean];

function doneOf(detail: CrisisDetail): readonly Condition[] {
  const missing = new Set(detail.missingToClose.map(({ code }) => code));
  return [...technicalDone(detail, missing), ...relationshipDone(detail, missing)].filter(([, , isDone]) => isDone).map(([key, track]) => ({ id: `done-${key}`, track, text: CLOSE[key], isDone: true, command: null }));
}

function technicalDone({ technical, preventionActions, status }: CrisisDetail, missing: ReadonlySet<string>): readonly Done[] {
  const reached = (code: string): boolean => technical.stages.some((one) => one.code === code && one.state === 'done');
  return [
    ['workaround', 'technical', technical.workaround?.state === 'active'],
    ['running', 'technical', status !== 'open' && status !== 'cancelled'],
    ['fixVerified', 'technical', reached('verifying') && !missing.has('missing.fix-verified')],
    ['rootCause', 'technical', reached('finding-root-cause') && !missing.has('missing.root-cause')],
    ['prevention', 'technical', preventionActions.length > 0 && !missing.has('missing.prevention')],
    ['trackDone', 'technical', technical.stage === 'done'],
  ];
}

function relationshipDone(detail: CrisisDetail, missing: ReadonlySet<string>): readonly Done[] {
  const { relationship: { listening, apology, claim, compensation, disclosure }, routine, reviewStage } = detail;
  const given = (part: string): boolean => apology.parts.some((one) => one.part === part && (one.givenAt !== null || one.waived));
  return [
    ['spoke', 'relationship', detail.firstToCustomerAt !== null],
    ['heard', 'relationship', listening.stage === 'confirmed'],
    ['apologyCall', 'relationship', given('executive-call') && !missing.has('missing.apology-executive-call')],
    ['apologyText', 'relationship', given('written-text') && !missing.has('missing.apology-written-text')],
    ['apology', 'relationship', apology.parts.length === 0 && apology.records.length > 0],
    ['plan', 'relationship', disclosure.plan.length > 0 && disclosure.plan.every(({ agreedAt, endedAt }) => agreedAt !== null || endedAt !== null)],
    ['claims', 'relationship', claim.claims.length > 0 && claim.claims.every(({ final }) => final)],
    ['compensation', 'relationship', compensation.decision !== null],
    ['routine', 'relationship', routine !== null],
    ['review', null, reviewStage === 'signed'],
  ];
}
