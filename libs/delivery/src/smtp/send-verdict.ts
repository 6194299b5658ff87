/**
 * What is known after one attempt to hand a message to a provider. Everything turns on one instant: once the message's own data began to
 * leave, only the provider's answer to that data says what became of it; without the answer nobody knows.
 *
 *   before the data ──4xx, no answer, cannot connect──▶ not-sent   (safe to try again)
 *                   ──5xx to the recipient or to DATA──▶ refused    (never again)
 *   after the data  ──2xx──▶ accepted   ──5xx──▶ refused   ──4xx──▶ not-sent   ──no answer──▶ in-doubt
 */
export type SendVerdict =
  | { readonly outcome: 'accepted'; readonly detail: string }
  | { readonly outcome: 'refused'; readonly detail: string }
  | { readonly outcome: 'not-sent'; readonly detail: string }
  | { readonly outcome: 'in-doubt'; readonly detail: string };

/** What an SMTP client says of a failure. */
export interface SmtpFailure {
  readonly message: string;
  /** Three-digit reply; undefined when the server did not answer. */
  readonly responseCode?: number | undefined;
  /** Which step failed: CONN, EHLO, AUTH …, MAIL FROM, RCPT TO, DATA; API for what the client refuses to send. */
  readonly command?: string | undefined;
  readonly code?: string | undefined;
}

const DETAIL_MAX_CHARS = 500;

/**
 * Judges a failed attempt. `handedOver`: whether any of the message's own data had been given to the connection.
 * A refusal of the sender or of the login is our configuration, which a person can mend, so it is tried again; pure.
 */
export function judgeFailure(failure: SmtpFailure, handedOver: boolean): SendVerdict {
  const detail = failure.message.slice(0, DETAIL_MAX_CHARS);
  const { responseCode, command, code } = failure;
  const isAnswerToData = command === 'DATA' && responseCode !== undefined;
  if (handedOver && !isAnswerToData) return { outcome: 'in-doubt', detail };
  if (responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) return { outcome: 'refused', detail };
  // Too large for this server, or an address no server would take: the client did not even ask.
  if (responseCode === undefined && ((code === 'EMESSAGE' && command === 'MAIL FROM') || (code === 'EENVELOPE' && command === 'API'))) return { outcome: 'refused', detail };
  return { outcome: 'not-sent', detail };
}

/** Reads a thrown thing of the SMTP client; anything else is told by its words alone. */
export function readFailure(thrown: unknown): SmtpFailure {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) };
  const field = (name: string): unknown => Reflect.get(thrown, name);
  const message = field('message');
  const responseCode = field('responseCode');
  const command = field('command');
  const code = field('code');
  return {
    message: typeof message === 'string' ? message : 'unknown',
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    command: typeof command === 'string' ? command : undefined,
    code: typeof code === 'string' ? code : undefined,
  };
}
