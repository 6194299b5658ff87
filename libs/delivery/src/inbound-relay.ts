/**
 * Brings facts given on public pages to their crisis. The row's id is the command's id, so relaying twice is harmless and a lease that ran
 * out is simply taken again. A crisis that refuses has the last word; a crisis that cannot be reached is tried until it can.
 */
import { loggedFields } from '#observability';
import type { Logger } from '#observability';
import { DatabaseListener, INBOUND_CHANNEL } from '#persistence';
import type { InboundRecord, InboundStore } from '#persistence';
import { WakeLoop } from './wake-loop';

export interface InboundCommand {
  readonly crisisId: string;
  readonly commandId: string;
  readonly command: InboundRecord['command'];
  readonly actor: InboundRecord['actor'];
}
export type InboundAnswer = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly params?: Readonly<Record<string, string | number>> };

export interface InboundRelayOptions {
  readonly inbound: Pick<InboundStore, 'claim' | 'settle'>;
  /** For LISTEN; null = polling only. */
  readonly databaseUrl: string | null;
  /** Sends the command to the crisis's workflow. A refusal is an answer; a fault is thrown and the fact tried again. */
  readonly sendCommand: (command: InboundCommand) => Promise<InboundAnswer>;
  readonly logger: Logger;
  readonly leaseMs?: number;
  readonly pollMs?: number;
}

/** Longer than a command may take; a fact whose relay threw waits as long before it is tried again. */
const LEASE_MS = 30_000;
const POLL_MS = 5_000;
const BATCH = 10;
const DRAIN_MS = 5_000;

export class InboundRelay {
  private readonly loop: WakeLoop;
  private readonly listener: DatabaseListener | undefined;

  constructor(private readonly options: InboundRelayOptions) {
    this.loop = new WakeLoop({
      pollMs: options.pollMs ?? POLL_MS,
      round: () => this.round(),
      onError: (error) => options.logger.warn(loggedFields(error), 'facts from public pages cannot be read; trying again'),
    });
    if (options.databaseUrl !== null) {
      const wake = (): void => this.loop.wake();
      this.listener = new DatabaseListener({ databaseUrl: options.databaseUrl, channels: [INBOUND_CHANNEL], onNotice: wake, onConnected: wake });
    }
  }

  async start(): Promise<void> {
    this.loop.start();
    await this.listener?.start();
  }

  /** Takes nothing new and waits for what is in hand, at most 5 s. */
  async stop(): Promise<void> {
    const listening = this.listener?.stop();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.loop.stop(), new Promise<void>((resolve) => { timer = setTimeout(resolve, DRAIN_MS); })]);
    clearTimeout(timer);
    await listening;
  }

  private async round(): Promise<undefined> {
    const claimed = await this.options.inbound.claim(BATCH, this.options.leaseMs ?? LEASE_MS);
    await Promise.all(claimed.map((record) => this.relay(record)));
    // Of each crisis only the earliest is claimed: there may be more behind any of them.
    if (claimed.length > 0) this.loop.wake();
  }

  private async relay(record: InboundRecord): Promise<void> {
    const { inbound, sendCommand, logger } = this.options;
    const { id, crisisId, command, actor } = record;
    let answer: InboundAnswer;
    try {
      answer = await sendCommand({ crisisId, commandId: id, command, actor });
    } catch (error) {
      logger.warn({ ...loggedFields(error), inboundId: id, attempts: record.attempts }, 'a fact could not be relayed; it stays and is tried again');
      return;
    }
    if (answer.ok) return inbound.settle(id, { state: 'relayed' });
    logger.warn({ inboundId: id, code: answer.code }, 'the crisis refused a fact from a public page');
    await inbound.settle(id, { state: 'refused', refusal: { code: answer.code, params: answer.params ?? {} } });
  }
}
