/** What has changed, as it happens: PostgreSQL tells the process, the process tells the open streams. Nothing is kept; a client that was away reads anew. */
import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Logger } from 'pino';
import { CRISIS_CHANNEL, DatabaseListener } from '#persistence';

export interface CrisisChange {
  readonly crisisId: string;
  readonly version: number;
  readonly types: readonly string[];
}
/** `resync`: notices may have been missed (the database was away); read what you show anew. */
export type FeedItem = { readonly kind: 'change'; readonly change: CrisisChange } | { readonly kind: 'resync' };

export class CrisisFeed {
  private readonly subject = new Subject<FeedItem>();
  private readonly listener: DatabaseListener;

  constructor(databaseUrl: string, logger: Logger) {
    this.listener = new DatabaseListener({
      databaseUrl,
      channels: [CRISIS_CHANNEL],
      onNotice: ({ payload }) => {
        const change = parseChange(payload);
        if (change === null) logger.error({ payload }, 'a notice of the database could not be read');
        else this.subject.next({ kind: 'change', change });
      },
      onConnected: () => { this.subject.next({ kind: 'resync' }); },
      onConnectionLost: (error) => { logger.warn({ err: error }, 'live changes are interrupted; connecting again'); },
    });
  }

  get items(): Observable<FeedItem> {
    return this.subject.asObservable();
  }
  async start(): Promise<void> {
    await this.listener.start();
  }
  async stop(): Promise<void> {
    this.subject.complete();
    await this.listener.stop();
  }
}

function parseChange(payload: string): CrisisChange | null {
  const read: unknown = JSON.parse(payload);
  if (typeof read !== 'object' || read === null || !('crisisId' in read) || !('version' in read) || !('types' in read)) return null;
  const { crisisId, version, types } = read;
  if (typeof crisisId !== 'string' || typeof version !== 'number' || !Array.isArray(types)) return null;
  return { crisisId, version, types: types.filter((type): type is string => typeof type === 'string') };
}
