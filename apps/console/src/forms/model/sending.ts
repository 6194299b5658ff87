/** One wish, sent once: which idempotency key goes with which body, and what may be done while nobody knows whether it arrived. Pure. */

export interface Sending {
  readonly key: string;
  /** What was last sent under this key; null = nothing yet. */
  readonly sent: string | null;
  /** Whether the API answered that sending. */
  readonly answered: boolean;
}

export const firstSending = (key: string): Sending => ({ key, sent: null, answered: false });

/** Before sending: the same wish keeps its key, a wish that was changed gets a new one (a key is bound to its body). */
export function toSend(before: Sending, body: string, newKey: () => string): Sending {
  const same = before.sent === null || before.sent === body;
  return { key: same ? before.key : newKey(), sent: body, answered: false };
}

/** After an answer, whatever it was. */
export const answered = (before: Sending): Sending => ({ ...before, answered: true });

/** Sent, and no answer came: it may have arrived. Until that is known the same words are sent again, not others. */
export const inDoubt = ({ sent, answered: known }: Sending): boolean => sent !== null && !known;
