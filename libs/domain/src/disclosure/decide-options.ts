/** Options offered and what became of them (S2-19), and working sessions with the customer, whose ideas become options (S2-27). */
import { draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { waitsForListening } from '../listening/gates';
import type { Possibility, DisclosureCommands, RecordSession } from './disclosure';
import { future, onOption } from './find-in-disclosure';

/** A choice among more than this is none (own design); it bounds the state. */
const MAX_OPTIONS = 30;

const room = ({ disclosure }: CrisisState, more: number): boolean => disclosure.options.length + more <= MAX_OPTIONS;
/** "No" is never said without why (S2-42). */
const unreasoned = ({ possible, reason }: { readonly possible: Possibility; readonly reason: string }): boolean => possible === 'no' && reason === '';

/**
 * An option of ours is a solution offered, and one that is not possible a refusal: both wait until the customer was heard, as in a message
 * (S0-16, S0-23). His own ideas are his words and never wait, nor does a workaround that lets him go on working. Not asked of commands that
 * do not say whether they are one: they were decided by an earlier release, and a history decides again as it did then.
 */
function beforeHeard(state: CrisisState, { source, options, urgentWorkaround }: DisclosureCommands['offer-options']): Refusal | null {
  if (source !== 'us' || urgentWorkaround !== false) return null;
  const rules = state.protocol.relationship?.listening;
  const waits = options.map(({ possible }) => waitsForListening(state, rules, possible === 'no' ? 'refusal' : 'options'));
  if (waits.includes('read-back')) return refuse('listening.read-back-missing', {}, 'options');
  return waits.includes('feelings') ? refuse('listening.feelings-unacknowledged', { emotion: state.message.emotionalState }, 'options') : null;
}

function offer(state: CrisisState, payload: DisclosureCommands['offer-options']): Decision {
  const { source, options, urgentWorkaround } = payload;
  if (options.some(unreasoned)) return refuse('option.reason-missing', {}, 'options');
  const early = beforeHeard(state, payload);
  if (early !== null) return early;
  if (!room(state, options.length)) return refuse('option.too-many', { max: MAX_OPTIONS });
  const seq = String(state.version + 1);
  const offered = options.map((one, index) => ({ ...one, id: `option-${seq}-${String(index + 1)}` }));
  return accept(draft('options.offered', { source, options: offered, ...(urgentWorkaround === true ? { urgentWorkaround } : {}) }));
}

function recordSession(state: CrisisState, payload: RecordSession, { now }: Context): Decision {
  const { ours, theirs, ideas } = payload;
  const early = future(payload.at, now, 'at');
  if (early !== null) return early;
  if (ours.length === 0 || theirs.length === 0) return refuse('session.one-sided', {}, ours.length === 0 ? 'ours' : 'theirs');
  if (!room(state, ideas.length)) return refuse('option.too-many', { max: MAX_OPTIONS }, 'ideas');
  const seq = String(state.version + 1);
  return accept(draft('session.recorded', { ...payload, id: `session-${seq}`, ideas: ideas.map((what, index) => ({ optionId: `option-${seq}-${String(index + 1)}`, what })) }));
}

/** The handlers of options and sessions. */
export const optionHandlers: Handlers = {
  'offer-options': offer,
  'assess-option': (state, payload) => onOption(state, payload.optionId, () => (unreasoned(payload) ? refuse('option.reason-missing', {}, 'reason') : accept(draft('option.assessed', payload)))),
  'record-option-answer': (state, payload) =>
    onOption(state, payload.optionId, ({ id, possible }) =>
      payload.answer === 'accepted' && possible === 'no' ? refuse('option.not-possible', { optionId: id }, 'answer') : accept(draft('option.answered', payload))),
  'record-session': recordSession,
};
