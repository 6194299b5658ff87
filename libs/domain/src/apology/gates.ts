/** What the apology subject still asks for before a crisis may close, and which words to the customer have to wait for it. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import { hashWording, isSpoken } from './check-apology';
import { missingParts } from './decide-apology';

const missing = (code: string): Missing => ({ code, params: {} });

/** In a severe crisis the call by an executive and the written text (formulas 7); open admissions show as their duties. */
export function apologyMissingToClose(state: CrisisState): readonly Missing[] {
  return missingParts(state).map((part) => missing(`missing.apology-${part}`));
}

/** An apology leaves in the very words that were checked: another wording could admit too early or not at all. Other messages never wait for one. */
export function apologyRefusesMessage(state: Pick<CrisisState, 'protocol' | 'apology'>, message: SendMessage, _context: Context): Refusal | null {
  if (state.protocol.relationship?.apology === undefined || message.messageType !== 'apology') return null;
  const hash = hashWording(message.body);
  return state.apology.records.some((one) => !isSpoken(one) && one.wordingHash === hash) ? null : refuse('apology.not-checked', {}, 'body');
}
