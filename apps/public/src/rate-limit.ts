/** How often a page may be asked for, by address and by link: a leaky bucket each, in bounded memory. Per process; nothing is kept on disk. */

export interface RateLimitOptions {
  /** Requests that may come at once. */
  readonly burst: number;
  readonly perMinute: number;
  /** Keys remembered; the one not seen for longest makes room. */
  readonly maxKeys?: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MAX_KEYS = 10_000;
const MINUTE_MS = 60_000;

export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly options: RateLimitOptions) {}

  /** Whether this request may pass; counts it if so. `now` in epoch milliseconds. */
  allows(key: string, now: number): boolean {
    const { burst, perMinute, maxKeys = MAX_KEYS } = this.options;
    const known = this.buckets.get(key);
    const tokens = known === undefined ? burst : Math.min(burst, known.tokens + (Math.max(0, now - known.at) / MINUTE_MS) * perMinute);
    // Put at the end of the map's order, so that the first is always the one longest unseen.
    this.buckets.delete(key);
    const allowed = tokens >= 1;
    this.buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    if (this.buckets.size > maxKeys) {
      const oldest = this.buckets.keys().next();
      if (oldest.done !== true) this.buckets.delete(oldest.value);
    }
    return allowed;
  }

  get size(): number {
    return this.buckets.size;
  }
}
