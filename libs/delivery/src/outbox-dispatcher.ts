/**
 * Sends what the outbox holds, each row once. Invariants:
 *  1. A row is sent only between its claim (queued → sending, committed) and its settling, by whoever claimed it.
 *  2. Words to a customer or a survey leave at most once: accepted → sent; refused for good → failed; certainly not handed over → queued
 *     again, later; anything else → unknown, which a person clears up. A notice to staff, or mail about a person's account, in doubt is sent again.
 *  3. A drill's words to customers never reach a mail server: the store settles them when they are written, and we look again.
 *  4. A notice that can wait is put back until its receiver's open time, before anything of it is written (quiet-hours.ts).
 *  5. The outcome of a message is reported to its crisis until that has succeeded; the row remembers whether it has.
 *
 * Several dispatchers may run at once. If one dies, its rows' leases run out, and any other settles them by rule 2.
 */
import { hostname } from 'node:os';
import { loggedFields } from '#observability';
import type { Logger } from '#observability';
import { DatabaseListener, OUTBOX_CHANNEL } from '#persistence';
import type { OutboxRecord, OutboxStore } from '#persistence';
import type { Rendered } from './render/mail-renderer';
import { MAX_ATTEMPTS, waitAfterAttemptMs } from './smtp/backoff';
import { ATTEMPT_TIMEOUT_MS } from './smtp/smtp-mailer';
import type { Mailer } from './smtp/smtp-mailer';
import type { SendVerdict } from './smtp/send-verdict';
import { WakeLoop } from './wake-loop';

/** What became of a message, for the crisis: the command `report-delivery`. A repeat with the same `commandId` must be harmless. */
export interface DeliveryReport {
  readonly crisisId: string;
  readonly commandId: string;
  readonly messageId: string;
  readonly outcome: 'sent' | 'failed' | 'unknown';
  readonly detail: string;
  /** The crisis waits to hear that this message left, because it tells something. */
  readonly awaited: boolean;
}
export type Told = { readonly ok: true } | { readonly ok: false; readonly code: string };

export interface OutboxDispatcherOptions {
  readonly outbox: Pick<OutboxStore, 'claim' | 'settle' | 'reschedule' | 'postpone' | 'expireLeases' | 'unreported' | 'markReported' | 'nextAttemptAt'>;
  /** For LISTEN; null = polling only. */
  readonly databaseUrl: string | null;
  readonly mailer: Mailer;
  readonly render: (record: OutboxRecord) => Promise<Rendered>;
  /** Until when a notice waits for its receiver's open time; null = send it. Left out: nobody has quiet hours. */
  readonly quietUntil?: (record: OutboxRecord) => Promise<number | null>;
  /** Tells the crisis. A refusal is final; a fault is thrown and tried again until it is told. */
  readonly reportDelivery: (report: DeliveryReport) => Promise<Told>;
  readonly logger: Logger;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  readonly concurrency?: number;
  /** Whether something more urgent has the machine: then one message at a time leaves, with a pause between, until it is over. */
  readonly makeWay?: () => boolean;
  readonly leaseMs?: number;
  readonly pollMs?: number;
}

const LEASE_MS = 60_000;
const POLL_MS = 5_000;
/** A lease lasts a minute; how soon after it a lost message is found matters less than a question at every round costs. */
const EXPIRE_EVERY_MS = 3_000;
/** Messages in hand at once: the SMTP server, not we, is the bottleneck. */
const CONCURRENCY = 8;
/** While making way: so long between two messages, so that all of them still leave (own design). */
const MAKE_WAY_PAUSE_MS = 250;
const REPORTS_PER_ROUND = 50;
/** The workflow is away or its crisis refuses to load: ask again, but not at every round. */
const REPORT_PAUSE_MS = 10_000;
const DRAIN_MS = 5_000;
const MIN_SLEEP_MS = 100;
const FIRST_REWRITE_MS = 100;
const LONGEST_REWRITE_MS = 2_000;

export class OutboxDispatcher {
  private readonly name = `${hostname()}/${String(process.pid)}/${Math.random().toString(36).slice(2, 8)}`;
  private readonly inHand = new Set<Promise<void>>();
  private readonly loop: WakeLoop;
  private readonly listener: DatabaseListener | undefined;
  private readonly clock: () => number;
  private readonly leaseMs: number;
  private reportAgainAt = 0;
  private expireAgainAt = 0;
  private claimedAt = Number.NEGATIVE_INFINITY;
  /** More rows may be due than the last claim could take. */
  private moreDue = false;
  private reporting: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly options: OutboxDispatcherOptions) {
    this.clock = options.clock ?? Date.now;
    this.leaseMs = options.leaseMs ?? LEASE_MS;
    this.loop = new WakeLoop({
      pollMs: options.pollMs ?? POLL_MS,
      round: () => this.round(),
      onError: (error) => options.logger.warn(loggedFields(error), 'the outbox cannot be read; trying again'),
    });
    if (options.databaseUrl !== null) {
      const wake = (): void => this.loop.wake();
      this.listener = new DatabaseListener({ databaseUrl: options.databaseUrl, channels: [OUTBOX_CHANNEL], onNotice: wake, onConnected: wake });
    }
  }

  /** Begins to send. Resolves once it listens; a database that is away is waited for. */
  async start(): Promise<void> {
    this.loop.start();
    await this.listener?.start();
  }

  /** Takes nothing new, waits for the sends in hand (at most 5 s); what is still open then is left to its lease. Leaves the mailer to its owner. */
  async stop(): Promise<void> {
    this.stopping = true;
    const listening = this.listener?.stop();
    const drained = (async () => {
      await this.loop.stop();
      await Promise.all(this.inHand);
      await this.reporting;
    })();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([drained, new Promise<void>((resolve) => { timer = setTimeout(resolve, DRAIN_MS); })]);
    clearTimeout(timer);
    await listening;
  }

  private async round(): Promise<number | undefined> {
    const { outbox, logger } = this.options;
    if (performance.now() >= this.expireAgainAt) {
      this.expireAgainAt = performance.now() + Math.min(EXPIRE_EVERY_MS, this.leaseMs / 20);
      for (const lost of await outbox.expireLeases()) {
        logger.warn({ outboxKey: lost.key, kind: lost.kind, state: lost.state }, 'a sender ended before it said what became of a message');
      }
    }
    this.startReporting();
    const makesWay = this.options.makeWay?.() === true;
    const free = (makesWay ? 1 : (this.options.concurrency ?? CONCURRENCY)) - this.inHand.size;
    if (free <= 0 || this.stopping) return undefined;
    const pauseMs = makesWay ? MAKE_WAY_PAUSE_MS - (performance.now() - this.claimedAt) : 0;
    if (pauseMs > 0) return Math.max(MIN_SLEEP_MS, pauseMs);
    // No more than can begin at once: a claimed row that waits would use up its lease.
    const claimedAtMs = performance.now();
    this.claimedAt = claimedAtMs;
    const claimed = await outbox.claim(free, this.name, this.leaseMs);
    this.moreDue = claimed.length === free;
    for (const record of claimed) this.take(record, claimedAtMs);
    if (claimed.length > 0) return undefined;
    const next = await outbox.nextAttemptAt();
    // The database keeps its own clock: a row due by ours may not be due by its own yet.
    return next === null ? undefined : Math.max(MIN_SLEEP_MS, next - this.clock());
  }

  private take(record: OutboxRecord, claimedAtMs: number): void {
    const work = this.carry(record, claimedAtMs)
      .catch((error: unknown) => this.options.logger.error({ ...loggedFields(error), outboxKey: record.key }, 'a message could not be settled; its lease will tell'))
      .finally(() => {
        this.inHand.delete(work);
        // A round asks the database several questions; after every notice to staff, most of them would find nothing.
        if (this.moreDue || this.inHand.size === 0 || record.messageId !== null) this.loop.wake();
      });
    this.inHand.add(work);
  }

  /** One claimed row to its end. Throws only when the database cannot be written: then the lease runs out and the row is settled by it. */
  private async carry(record: OutboxRecord, claimedAtMs: number): Promise<void> {
    const { outbox, mailer, logger } = this.options;
    if (record.kind !== 'account' && record.kind !== 'staff' && record.payload.drill) {
      logger.error({ outboxKey: record.key }, 'a drill message to a customer was queued to be sent; it is held back');
      await outbox.settle(record.key, 'suppressed', 'a drill never reaches a customer');
      return;
    }
    let rendered: Rendered;
    try {
      const waitsUntil = record.kind === 'staff' ? await this.options.quietUntil?.(record) : null;
      if (typeof waitsUntil === 'number' && waitsUntil > this.clock()) {
        logger.info({ outboxKey: record.key, waitsUntil: new Date(waitsUntil).toISOString() }, 'a notice waits for its receiver');
        await outbox.postpone(record.key, waitsUntil);
        return;
      }
      rendered = await this.options.render(record);
    } catch (error) {
      logger.warn({ ...loggedFields(error), outboxKey: record.key }, 'a message could not be written; trying again');
      return this.surely(claimedAtMs, () => this.later(record, error instanceof Error ? error.message : String(error)));
    }
    if (!rendered.ok) {
      logger.warn({ outboxKey: record.key, why: rendered.why }, 'there is nobody to send a message to');
      await outbox.settle(record.key, 'suppressed', rendered.why);
      return;
    }
    // A process that was frozen after its claim may wake when the row is no longer its own; then nothing may leave.
    if (performance.now() - claimedAtMs > this.leaseMs - Math.min(ATTEMPT_TIMEOUT_MS, this.leaseMs / 2)) return this.later(record, 'the sender was held up before sending');
    const verdict = await mailer.send(rendered.mail);
    await this.surely(claimedAtMs, () => this.settle(record, verdict));
  }

  /**
   * What is known of a message must not be lost because the database is away for a moment: written again until the lease has run out twice
   * over. Up to the report to its crisis a late `sent` still clears what the lease made `unknown`; after that a person asks.
   */
  private async surely(claimedAtMs: number, write: () => Promise<void>): Promise<void> {
    for (let waitMs = FIRST_REWRITE_MS; ; waitMs = Math.min(LONGEST_REWRITE_MS, waitMs * 2)) {
      try {
        await write();
        return;
      } catch (error) {
        if (this.stopping || performance.now() + waitMs > claimedAtMs + 2 * this.leaseMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }

  private async settle(record: OutboxRecord, verdict: SendVerdict): Promise<void> {
    const { outbox, logger } = this.options;
    if (verdict.outcome === 'not-sent') return this.later(record, verdict.detail);
    if (verdict.outcome === 'in-doubt' && (record.kind === 'staff' || record.kind === 'account')) return this.later(record, verdict.detail);
    const state = verdict.outcome === 'accepted' ? 'sent' : verdict.outcome === 'refused' ? 'failed' : 'unknown';
    await outbox.settle(record.key, state, state === 'sent' ? '' : verdict.detail);
    if (state === 'sent') logger.info({ outboxKey: record.key, kind: record.kind }, 'message sent');
    else logger.warn({ outboxKey: record.key, kind: record.kind, state, detail: verdict.detail }, 'message not known to be delivered');
  }

  private async later(record: OutboxRecord, why: string): Promise<void> {
    const { outbox, logger } = this.options;
    if (record.attempts >= MAX_ATTEMPTS) {
      logger.error({ outboxKey: record.key, kind: record.kind, attempts: record.attempts, why }, 'message given up');
      await outbox.settle(record.key, 'failed', why);
      return;
    }
    const waitMs = waitAfterAttemptMs(record.attempts, Math.random());
    logger.info({ outboxKey: record.key, attempts: record.attempts, waitMs, why }, 'message will be tried again');
    await outbox.reschedule(record.key, this.clock() + waitMs, why);
  }

  /** Reports run beside the sending, so that a workflow that is away never holds up a message. */
  private startReporting(): void {
    if (this.reporting !== undefined || this.stopping || this.clock() < this.reportAgainAt) return;
    this.reporting = this.report()
      .catch((error: unknown) => {
        this.reportAgainAt = this.clock() + REPORT_PAUSE_MS;
        this.options.logger.warn(loggedFields(error), 'outcomes of messages could not be reported; trying again');
      })
      .finally(() => { this.reporting = undefined; });
  }

  private async report(): Promise<void> {
    const { outbox, reportDelivery, logger } = this.options;
    const waiting = await outbox.unreported(REPORTS_PER_ROUND);
    const failures: unknown[] = [];
    for (const record of waiting) {
      const report = reportOf(record);
      if (this.stopping) return;
      try {
        const told = report === null ? { ok: true as const } : await reportDelivery(report);
        if (!told.ok) logger.warn({ outboxKey: record.key, code: told.code }, 'the crisis refused to hear what became of a message');
        await outbox.markReported(record.key);
      } catch (error) {
        failures.push(error); // others may still be told; the round ends as failed
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} outcomes could not be reported`);
    if (waiting.length === REPORTS_PER_ROUND) this.loop.wake();
  }
}

/** What a settled row says to its crisis; null when there is nothing to say. A drill's words count as sent: shown, and owed no more. */
function reportOf(record: OutboxRecord): DeliveryReport | null {
  if (record.kind === 'account' || record.messageId === null) return null;
  const outcome = ({ sent: 'sent', drill: 'sent', failed: 'failed', suppressed: 'failed', unknown: 'unknown', queued: null, sending: null } as const)[record.state];
  if (outcome === null) return null;
  const detail = record.state === 'drill' ? 'drill' : (record.lastError ?? '');
  return { crisisId: record.crisisId, commandId: `delivery/${record.key}/${outcome}`, messageId: record.messageId, outcome, detail, awaited: record.payload.params['awaited'] === 'yes' };
}
