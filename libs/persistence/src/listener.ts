import { Client } from 'pg';

/** First and longest wait before a broken connection is tried again. */
const RECONNECT_FIRST_MS = 100;
const RECONNECT_MAX_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;

export interface Notice {
  readonly channel: string;
  readonly payload: string;
}
export interface ListenerOptions {
  readonly databaseUrl: string;
  readonly channels: readonly string[];
  readonly onNotice: (notice: Notice) => void;
  /** After every (re)connection: notices may have been missed before, so read what you show anew. */
  readonly onConnected?: () => void;
  readonly onConnectionLost?: (error: unknown) => void;
}

/** Listens on its own connection for as long as the process runs; reconnects by itself with growing waits. */
export class DatabaseListener {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private waitMs = RECONNECT_FIRST_MS;

  constructor(private readonly options: ListenerOptions) {}

  /** Connects; a first failure is not thrown but tried again like any later one. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.options.databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true, application_name: 'tikkun-listener' });
    let lost = false;
    const onLost = (error: unknown) => {
      if (lost || this.closed) return;
      lost = true;
      this.options.onConnectionLost?.(error);
      client.end().catch(() => undefined); // already broken
      this.timer = setTimeout(() => void this.start(), this.waitMs);
      this.waitMs = Math.min(this.waitMs * 2, RECONNECT_MAX_MS);
    };
    client.on('error', onLost);
    client.on('end', () => onLost(new Error('The database closed the connection.')));
    client.on('notification', ({ channel, payload }) => this.options.onNotice({ channel, payload: payload ?? '' }));
    try {
      await client.connect();
      for (const channel of this.options.channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      if (this.closed) {
        await client.end();
        return;
      }
      this.client = client;
      this.waitMs = RECONNECT_FIRST_MS;
      this.options.onConnected?.();
    } catch (error) {
      onLost(error); // told to the caller, and tried again
    }
  }

  async stop(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }
}
