/** What the conduct subject still asks for before a crisis may close, and which words to the customer have to wait for it. */
import type { Missing } from '../crisis/gates';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';

export const conductMissingToClose = (_state: CrisisState): readonly Missing[] => [];
export const conductRefusesMessage = (_state: CrisisState, _message: SendMessage, _context: Context): Refusal | null => null;
