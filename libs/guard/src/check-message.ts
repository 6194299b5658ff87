/** The whole guard over one outgoing message. */
import { findCommitments } from './dates';
import type { GuardInput, GuardReport } from './guard.types';
import { findMarks } from './marks/find-marks';

/**
 * What the message promises, every time named in it, and every mark. Pure: the same input gives the same report; nothing is sent, changed
 * or blocked. Instants are epoch milliseconds in the reader's zone; marks carry the author's exact words.
 */
export const checkMessage = (input: GuardInput): GuardReport => {
  const { commitments, dates } = findCommitments(input);
  return { commitments, dates, marks: findMarks(input, commitments) };
};
