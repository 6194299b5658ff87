/** A real SMTP server that behaves as told: accepts, refuses, delays, or falls silent at the worst moment. */
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type SmtpBehaviour =
  | 'accept'
  /** 5xx to the recipient. */
  | 'refuse-recipient'
  /** 4xx to the recipient. */
  | 'defer-recipient'
  /** 5xx or 4xx as the answer to the data. */
  | 'refuse-data'
  | 'defer-data'
  /** The data came, then no answer. */
  | 'hang-after-data'
  | 'drop-after-data'
  /** The connection ends before the data. */
  | 'drop-before-data';

export interface ScriptedMail {
  readonly to: string;
  readonly raw: string;
}

export class ScriptedSmtp {
  /** Every message whose data came in whole, whatever was answered. */
  readonly received: ScriptedMail[] = [];
  connections = 0;
  /** How the next messages are met, by receiver; `*` for all others. */
  private readonly behaviours = new Map<string, SmtpBehaviour>();
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;
  /** Before each answer to data. */
  delayMs = 0;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, logger: false, closeTimeout: 100,
      onRcptTo: (address, session, done) => {
        const how = this.behaviourFor(address.address);
        if (how === 'refuse-recipient') { done(reply(550, 'no such user')); return; }
        if (how === 'defer-recipient') { done(reply(450, 'mailbox busy')); return; }
        if (how === 'drop-before-data') { this.drop(session.remotePort); return; }
        done();
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          this.received.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
          const how = this.behaviourFor(to);
          if (how === 'hang-after-data') return;
          if (how === 'drop-after-data') { this.drop(session.remotePort); return; }
          const answer = how === 'refuse-data' ? reply(554, 'content refused') : how === 'defer-data' ? reply(451, 'try later') : null;
          setTimeout(() => done(answer, answer === null ? 'queued as scripted' : undefined), this.delayMs);
        });
      },
    });
    this.server.on('error', () => undefined); // connections are dropped on purpose
    this.server.server.on('connection', (socket: Socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** From now on, for messages to this address (`*`: all without their own). */
  meet(address: string, how: SmtpBehaviour): void {
    this.behaviours.set(address, how);
  }

  countFor(address: string): number {
    return this.received.filter(({ to }) => to === address).length;
  }

  private behaviourFor(address: string): SmtpBehaviour {
    return this.behaviours.get(address) ?? this.behaviours.get('*') ?? 'accept';
  }

  private drop(remotePort: number): void {
    for (const socket of this.sockets) if (socket.remotePort === remotePort) socket.destroy();
  }
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
