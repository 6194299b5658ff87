/** Conduct bars no message and no closing by itself: an open review does, as an open duty. A wish to tell later must never silence anybody. */
import type { Missing } from '../crisis/gates';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';

export const conductMissingToClose = (_state: CrisisState): readonly Missing[] => [];
export const conductRefusesMessage = (_state: CrisisState, _message: SendMessage, _context: Context): Refusal | null => null;
