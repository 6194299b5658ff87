/**
 * A small SMTP server for trying Tikkun out: takes every message in on this machine and shows it, instead of sending it anywhere.
 * A message is accepted only once it is stored.
 */
import { loggedFields } from '#observability';
import type { Logger } from '#observability';
import type { Database } from '#persistence';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { CaughtMailStore } from './caught-mail.store';
import type { CaughtMail, CaughtMailPage } from './caught-mail.store';

const MESSAGE_MAX_BYTES = 5 * 1024 * 1024;
const MAX_CLIENTS = 50;
const SILENCE_TIMEOUT_MS = 60_000;
const CLOSE_TIMEOUT_MS = 2_000;

export interface MailCatcherOptions {
  readonly database: Database;
  /** 0 = any free port; `port` tells which. */
  readonly mailPort: number;
  readonly logger: Logger;
}

export class MailCatcher {
  private readonly store: CaughtMailStore;
  private readonly server: SMTPServer;
  private boundPort = 0;

  constructor(private readonly options: MailCatcherOptions) {
    this.store = new CaughtMailStore(options.database);
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, size: MESSAGE_MAX_BYTES, maxClients: MAX_CLIENTS,
      socketTimeout: SILENCE_TIMEOUT_MS, closeTimeout: CLOSE_TIMEOUT_MS, logger: false,
      // Whatever the login, nothing is sent anywhere.
      onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
      onData: (stream, session, done) => {
        this.takeIn(stream, session).then((reply) => (reply === null ? done(null, 'kept') : done(replyError(reply.code, reply.message))), (error: unknown) => {
          options.logger.warn(loggedFields(error), 'a caught mail could not be kept');
          done(replyError(451, 'could not be kept, try again'));
        });
      },
    });
    this.server.on('error', (error) => options.logger.warn(loggedFields(error), 'the mail catcher lost a connection'));
  }

  /** Where it listens, on 127.0.0.1, once started. */
  get port(): number {
    return this.boundPort;
  }

  /** Makes its table where missing, then listens. Throws when the port is taken. */
  async start(): Promise<void> {
    await this.store.prepare();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      const listening = this.server.listen(this.options.mailPort, '127.0.0.1', () => {
        this.server.off('error', reject);
        const address = listening.address();
        this.boundPort = typeof address === 'object' && address !== null ? address.port : this.options.mailPort;
        resolve();
      });
    });
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Newest first, a page at a time. `passwordLinks`: whether mails with a link for a new password are shown. */
  list(cursor?: string, search?: string, passwordLinks = true): Promise<CaughtMailPage> {
    return this.store.list({ cursor, search, passwordLinks });
  }

  get(id: string, passwordLinks = true): Promise<CaughtMail | null> {
    return this.store.get(id, passwordLinks);
  }

  raw(id: string): Promise<Buffer | null> {
    return this.store.raw(id);
  }

  private async takeIn(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<{ readonly code: number; readonly message: string } | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded && Buffer.isBuffer(chunk)) chunks.push(chunk);
    if (stream.sizeExceeded) return { code: 552, message: 'larger than the mail catcher keeps' };
    const raw = Buffer.concat(chunks);
    const mail = await PostalMime.parse(raw);
    const envelopeFrom = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
    await this.store.add({
      from: mail.from?.address === undefined ? envelopeFrom : named(mail.from.name, mail.from.address),
      // The envelope says who receives it, also where the header does not.
      to: session.envelope.rcptTo.map((receiver) => receiver.address),
      subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html ?? null, raw,
    });
    return null;
  }
}

function named(name: string | undefined, address: string): string {
  return name === undefined || name === '' ? address : `${name} <${address}>`;
}

function replyError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
