/** What the listening subject still asks for before a crisis may close, and which words to the customer have to wait for it. */
import type { Missing } from '../crisis/gates';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import { isHeard, isHurtUnacknowledged } from './decide-listening';

const missing = (code: string, params: Missing['params']): Missing => ({ code, params });

/** An unconfirmed record shows as its open duty; here stand the actions that were to keep his damage small. */
export function listeningMissingToClose(state: CrisisState): readonly Missing[] {
  if (state.protocol.relationship?.listening === undefined) return [];
  const count = state.listening.damageLimits.filter((one) => one.doneAt === null).length;
  return count === 0 ? [] : [missing('missing.damage-limits', { count })];
}

/** Told at once whatever has been heard: the customer has to know how to go on working (formulas 7). */
const isEmergency = (message: SendMessage): boolean => message.emergency === true;

/**
 * No solution, correction, refusal or compensation before the customer has confirmed what we understood, nor while he is furious or hurt and
 * nobody has acknowledged it (S0-16, S0-23). An emergency workaround is exempt; updates, answers and apologies never wait for this.
 */
export function listeningRefusesMessage(state: CrisisState, message: SendMessage, _context: Context): Refusal | null {
  const rules = state.protocol.relationship?.listening;
  if (rules === undefined || !rules.afterListening.includes(message.messageType) || isEmergency(message)) return null;
  if (!isHeard(state)) return refuse('listening.read-back-missing', {}, 'messageType');
  return isHurtUnacknowledged(state) ? refuse('listening.feelings-unacknowledged', { emotion: state.message.emotionalState }, 'messageType') : null;
}
