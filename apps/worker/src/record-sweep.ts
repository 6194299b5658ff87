/**
 * Finds crises whose engine may not know the end of its own record. A commit is on record a moment before the engine has kept its own
 * history; when both a worker and the Temporal server die in that moment, and nobody repeats the command, only the record knows of it. The
 * next command or clock would find out, but a clock that was never set never strikes: so each crisis written lately is told, once it is
 * quiet, how far its record is. One in step refuses without a trace.
 */
import { loggedFields } from '#observability';
import type { Logger } from '#observability';
import type { CrisisStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';

export interface RecordSweepOptions {
  readonly store: Pick<CrisisStore, 'writtenLately'>;
  readonly gateway: Pick<CrisisGateway, 'catchUp'>;
  readonly logger: Logger;
  readonly everyMs?: number;
}

const EVERY_MS = 20_000;
/** Longer than a workflow task may take (10 s): after that its history is kept, or it is done anew. */
const QUIET_MS = 12_000;
/** Looks back further than one round, so that a round that failed is made good by the next; the first after a start looks back an hour. */
const WINDOW_MS = 5 * 60_000;
const FIRST_WINDOW_MS = 60 * 60_000;
/** Crises told at most in a round, one after the other: this is never in a hurry. */
const TOLD_MAX = 200;

export class RecordSweep {
  private readonly known = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private windowMs = FIRST_WINDOW_MS;
  private stopping = false;

  constructor(private readonly options: RecordSweepOptions) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.round = this.sweep()
        .catch((error: unknown) => this.options.logger.warn(loggedFields(error), 'crises could not be compared with their record; trying again'))
        .finally(() => { if (!this.stopping) this.start(); });
    }, this.options.everyMs ?? EVERY_MS);
  }

  /** Tells nobody any more; resolves when the one being told has answered. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** One round. Public for tests. Throws when the database or the engine is away; what was told stays told. */
  async sweep(): Promise<void> {
    const written = await this.options.store.writtenLately({ withinMs: this.windowMs, quietMs: QUIET_MS });
    const untold = written.filter(({ crisisId, version }) => this.known.get(crisisId) !== version);
    for (const { crisisId, version } of untold.slice(0, TOLD_MAX)) {
      if (this.stopping) return;
      await this.options.gateway.catchUp(crisisId, version);
      this.known.set(crisisId, version);
    }
    if (untold.length > TOLD_MAX) return;
    this.windowMs = WINDOW_MS;
    const recent = new Set(written.map(({ crisisId }) => crisisId));
    for (const crisisId of this.known.keys()) if (!recent.has(crisisId)) this.known.delete(crisisId);
  }
}
