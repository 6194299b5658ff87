/**
 * Whether many crises are being written at this moment: duties of a whole desk due at one instant, an outage that lost a hundred customers.
 * Then what is due goes on record first and the notices about it leave a little later: a notice may wait, the record may not be late.
 */

/** Commits within the window that make a rush; a single busy crisis writes fewer (own design). */
const COMMITS = 5;
const WINDOW_MS = 500;

export class Rush {
  /** Monotonic milliseconds of the latest commits, the oldest first. */
  private readonly latest: number[] = [];

  constructor(private readonly monotonicMs: () => number = () => performance.now()) {}

  /** A commit was asked for. */
  note(): void {
    this.latest.push(this.monotonicMs());
    if (this.latest.length > COMMITS) this.latest.shift();
  }

  get isOn(): boolean {
    const first = this.latest[0];
    return this.latest.length === COMMITS && first !== undefined && this.monotonicMs() - first < WINDOW_MS;
  }
}
