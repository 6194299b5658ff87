/**
 * Hands messages to one SMTP server over a few kept connections, and says of each attempt what is known (send-verdict.ts).
 * The connection class of nodemailer is used below its transports, because only there can one see whether the data had begun to leave.
 */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { judgeFailure, readFailure } from './send-verdict';
import type { SendVerdict } from './send-verdict';
import { readSmtpUrl } from './smtp-settings';
import type { SmtpSettings } from './smtp-settings';

export interface MailToSend {
  readonly from: string;
  readonly to: string;
  /** The whole message, headers and body. */
  readonly raw: Buffer;
}
/** Whoever sends messages; tests may put another in its place. */
export interface Mailer {
  /** Never throws for what the network does: the verdict says it. */
  send(mail: MailToSend): Promise<SendVerdict>;
  close(): void;
}

export interface SmtpMailerOptions {
  readonly smtpUrl: string;
  /** Connections kept open at most; each carries one message at a time. */
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /** Silence of the server in the middle of a dialogue. */
  readonly silenceTimeoutMs?: number;
  /** The whole attempt, so that it ends well before the lease of its row (60 s). */
  readonly attemptTimeoutMs?: number;
}

const MAX_CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;
export const ATTEMPT_TIMEOUT_MS = 40_000;
/** Servers commonly end a session after a hundred messages. */
const MESSAGES_PER_CONNECTION = 90;
const IDLE_MS = 15_000;

interface Kept {
  readonly connection: SMTPConnection;
  sent: number;
  alive: boolean;
  idleTimer: NodeJS.Timeout | undefined;
}

export class SmtpMailer implements Mailer {
  private readonly settings: SmtpSettings;
  private readonly idle: Kept[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private closed = false;

  constructor(private readonly options: SmtpMailerOptions) {
    this.settings = readSmtpUrl(options.smtpUrl);
  }

  /** One attempt, on a kept connection where there is one; a kept one found dead before any data left is replaced once. */
  async send(mail: MailToSend): Promise<SendVerdict> {
    await this.takeSlot();
    try {
      const kept = this.takeIdle();
      if (kept !== undefined) {
        const verdict = await this.attempt(kept, mail);
        if (verdict.outcome !== 'not-sent' || kept.alive) return verdict;
      }
      const fresh = await this.open();
      return 'outcome' in fresh ? fresh : await this.attempt(fresh, mail);
    } finally {
      this.giveSlot();
    }
  }

  /** Ends idle connections now and others after the message they carry. */
  close(): void {
    this.closed = true;
    for (const kept of this.idle.splice(0)) this.end(kept);
  }

  private async takeSlot(): Promise<void> {
    if (this.busy >= (this.options.maxConnections ?? MAX_CONNECTIONS)) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.busy += 1;
  }

  /** A slot goes straight to who has waited longest. */
  private giveSlot(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.busy -= 1;
    else next();
  }

  private takeIdle(): Kept | undefined {
    for (let kept = this.idle.pop(); kept !== undefined; kept = this.idle.pop()) {
      clearTimeout(kept.idleTimer);
      if (kept.alive) return kept;
    }
    return undefined;
  }

  private async open(): Promise<Kept | SendVerdict> {
    const { host, port, secure, user, password } = this.settings;
    const connection = new SMTPConnection({
      host, port, secure, socketTimeout: this.options.silenceTimeoutMs ?? SILENCE_TIMEOUT_MS, logger: false,
      connectionTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, greetingTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
      dnsTimeout: this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    });
    const kept: Kept = { connection, sent: 0, alive: true, idleTimer: undefined };
    try {
      await new Promise<void>((resolve, reject) => {
        const fail = (error: Error): void => {
          kept.alive = false;
          reject(error);
        };
        connection.on('error', fail); // stays on: an idle connection may break too
        connection.on('end', () => fail(new Error('The mail server closed the connection.')));
        connection.connect((error) => {
          if (error) { fail(error); return; }
          if (user === null) { resolve(); return; }
          connection.login({ user, pass: password ?? '' }, (refused) => (refused ? fail(refused) : resolve()));
        });
      });
      return kept;
    } catch (error) {
      this.end(kept);
      return judgeFailure(readFailure(error), false);
    }
  }

  private async attempt(kept: Kept, mail: MailToSend): Promise<SendVerdict> {
    let handedOver = false;
    // Read only once the server has said to go on with the data: the first read is the instant of no return.
    const message = new Readable({
      read() {
        handedOver = true;
        this.push(mail.raw);
        this.push(null);
      },
    });
    const verdict = await new Promise<SendVerdict>((resolve) => {
      const timer = setTimeout(() => {
        kept.alive = false;
        resolve(judgeFailure({ message: 'The mail server took too long.' }, handedOver));
        kept.connection.close();
      }, this.options.attemptTimeoutMs ?? ATTEMPT_TIMEOUT_MS);
      const ended = (failure: Error): void => {
        kept.connection.off('end', onEnd);
        clearTimeout(timer);
        resolve(judgeFailure(readFailure(failure), handedOver));
      };
      // The session may end without the send being told.
      const onEnd = (): void => ended(new Error('The mail server closed the connection.'));
      kept.connection.on('end', onEnd);
      kept.connection.send({ from: mail.from, to: [mail.to], size: mail.raw.length }, message, (error, info) => {
        if (error) { ended(error); return; }
        kept.connection.off('end', onEnd);
        clearTimeout(timer);
        resolve({ outcome: 'accepted', detail: info.response });
      });
    });
    this.settle(kept, verdict);
    return verdict;
  }

  private settle(kept: Kept, verdict: SendVerdict): void {
    kept.sent += 1;
    const usable = kept.alive && !this.closed && verdict.outcome === 'accepted' && kept.sent < MESSAGES_PER_CONNECTION;
    if (!usable) { this.end(kept); return; }
    kept.idleTimer = setTimeout(() => this.drop(kept), IDLE_MS);
    kept.idleTimer.unref();
    this.idle.push(kept);
  }

  private drop(kept: Kept): void {
    const index = this.idle.indexOf(kept);
    if (index >= 0) this.idle.splice(index, 1);
    this.end(kept);
  }

  private end(kept: Kept): void {
    clearTimeout(kept.idleTimer);
    if (!kept.alive) { kept.connection.close(); return; }
    kept.alive = false;
    kept.connection.quit();
  }
}
