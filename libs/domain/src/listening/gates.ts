/** What the listening subject still asks for before a crisis may close, and which words to the customer have to wait for it. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import { isHeard, isHurtUnder } from './decide-listening';
import type { ListeningRules } from './listening';

const missing = (code: string, params: Missing['params']): Missing => ({ code, params });

/** An unconfirmed record shows as its open duty; here stand the actions that were to keep his damage small. */
export function listeningMissingToClose(state: CrisisState): readonly Missing[] {
  if (state.protocol.relationship?.listening === undefined) return [];
  const count = state.listening.damageLimits.filter((one) => one.doneAt === null).length;
  return count === 0 ? [] : [missing('missing.damage-limits', { count })];
}

/** Told at once whatever has been heard: the customer has to know how to go on working (formulas 7). */
const isEmergency = (message: SendMessage): boolean => message.emergency === true;

/** Why words of this matter have to wait, or null; asked by the gate, and by whoever shows an author beforehand what it will say. */
export function waitsForListening(state: Pick<CrisisState, 'listening' | 'message'>, rules: ListeningRules | undefined, matter: string): 'read-back' | 'feelings' | null {
  if (rules?.afterListening.includes(matter) !== true) return null;
  if (!isHeard(state)) return 'read-back';
  return isHurtUnder(state, rules) ? 'feelings' : null;
}

/**
 * No solution, correction, refusal or compensation before the customer has confirmed what we understood, nor while he is furious or hurt and
 * nobody has acknowledged it (S0-16, S0-23); neither as a message of that type nor as words in another one. An emergency workaround is exempt;
 * updates, answers and apologies that offer nothing never wait for this.
 */
export function listeningRefusesMessage(state: Pick<CrisisState, 'protocol' | 'listening' | 'message'>, message: SendMessage, _context: Context): Refusal | null {
  const rules = state.protocol.relationship?.listening;
  if (rules === undefined || isEmergency(message)) return null;
  const { emotionalState: emotion } = state.message;
  const byType = waitsForListening(state, rules, message.messageType);
  if (byType === 'read-back') return refuse('listening.read-back-missing', {}, 'messageType');
  if (byType === 'feelings') return refuse('listening.feelings-unacknowledged', { emotion }, 'messageType');
  for (const { matter, words } of message.offers ?? []) {
    const waits = waitsForListening(state, rules, matter);
    if (waits === 'read-back') return refuse('listening.offer-before-heard', { matter, words }, 'body');
    if (waits === 'feelings') return refuse('listening.offer-before-acknowledged', { matter, words, emotion }, 'body');
  }
  return null;
}
