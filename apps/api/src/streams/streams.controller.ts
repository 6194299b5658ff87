/** Server-sent events: one crisis, everything the caller may read, and "my obligations". Each event names the crisis, its version and what changed; the client reads the rest. `beat` is the sign of life. */
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { StreamBeat } from '#contracts';
import { refuse } from '#domain';
import { mayDo } from '#identity';
import { CrisisQueueReadModel, ObligationReadModel } from '#persistence';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { CrisisFeed } from './crisis-feed';
import type { CrisisChange, FeedItem } from './crisis-feed';

type Asked = Request & { readonly principal?: Principal };
/** Also keeps the line open: proxies close silent connections after a minute. Two of them missed are what a person may stand before a dead screen without knowing. */
const BEAT_EVERY_MS = 10_000;
const RETRY_MS = 2_000;

@Controller('api/v1')
export class StreamsController {
  private readonly rows = new WeakMap<CrisisChange, ReturnType<CrisisQueueReadModel['byIdOrReference']>>();

  constructor(
    @Inject(CrisisFeed) private readonly feed: CrisisFeed,
    @Inject(CrisisQueueReadModel) private readonly queue: CrisisQueueReadModel,
    @Inject(ObligationReadModel) private readonly obligations: ObligationReadModel,
  ) {}

  /** Every crisis the caller may read: what the console listens to, one line for all its screens. */
  @Get('crises/stream')
  all(@Req() request: Asked, @Res() response: Response): void {
    const principal = principalOf(request);
    const wanted = async (change: CrisisChange): Promise<boolean> => {
      const crisis = await this.rowOf(change);
      return crisis !== null && mayDo(principal, 'read-crisis', crisis) === true;
    };
    this.stream(request, response, { first: null, wanted });
  }

  /** Every open console asks about the same change: the database is asked once. */
  private rowOf(change: CrisisChange): ReturnType<CrisisQueueReadModel['byIdOrReference']> {
    const row = this.rows.get(change) ?? this.queue.byIdOrReference(change.crisisId);
    this.rows.set(change, row);
    return row;
  }

  @Get('crises/:id/stream')
  async crisis(@Req() request: Asked, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const principal = principalOf(request);
    const crisis = await this.queue.byIdOrReference(id);
    if (crisis === null) throw new ProblemError(refuse('crisis.not-found'));
    const verdict = mayDo(principal, 'read-crisis', crisis);
    if (verdict !== true) throw new ProblemError(verdict);
    const first: CrisisChange = { crisisId: crisis.id, version: crisis.version, types: [] };
    this.stream(request, response, { first, wanted: (change) => Promise.resolve(change.crisisId === crisis.id) });
  }

  @Get('obligations/stream')
  mine(@Req() request: Asked, @Res() response: Response): void {
    const principal = principalOf(request);
    const wanted = async (change: CrisisChange): Promise<boolean> =>
      change.types.some((type) => type.startsWith('obligation.')) && (await this.obligations.concerns(change.crisisId, principal.actorId));
    this.stream(request, response, { first: null, wanted });
  }

  private stream(request: Request, response: Response, options: { readonly first: CrisisChange | null; readonly wanted: (change: CrisisChange) => Promise<boolean> }): void {
    response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    response.write(`retry: ${String(RETRY_MS)}\n\n`);
    const send = (event: string, data: object): void => { response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`); };
    const sendChange = (change: CrisisChange): void => { send('change', { ...change, at: new Date().toISOString() }); };
    if (options.first !== null) sendChange(options.first);
    const onItem = async (item: FeedItem): Promise<void> => {
      if (item.kind === 'resync') send('resync', { at: new Date().toISOString() });
      else if (await options.wanted(item.change)) sendChange(item.change);
    };
    const subscription = this.feed.items.subscribe({
      // The database may be away while asking whom a change concerns; the listener will tell everybody to read anew.
      next: (item) => { onItem(item).catch(() => { send('resync', { at: new Date().toISOString() }); }); },
      complete: () => { response.end(); },
    });
    const beat = (): void => { send('beat', { everyMs: BEAT_EVERY_MS, at: new Date().toISOString() } satisfies StreamBeat); };
    beat();
    const heartbeat = setInterval(beat, BEAT_EVERY_MS);
    request.on('close', () => {
      clearInterval(heartbeat);
      subscription.unsubscribe();
    });
  }
}
