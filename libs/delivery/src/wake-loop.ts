/**
 * A loop that works whenever something may have come: on `wake()`, at a time asked for, and at a slow pace in any case. One round at a
 * time; a wake during a round leads to another round. A round that throws is told to `onError` and the loop goes on.
 */
export interface WakeLoopOptions {
  /** Longest sleep: notices may be lost with a connection. */
  readonly pollMs: number;
  /** Returns when to come back at the latest, in milliseconds from now; undefined = at the next poll. */
  readonly round: () => Promise<number | undefined>;
  readonly onError: (error: unknown) => void;
}

export class WakeLoop {
  private running: Promise<void> | undefined;
  private wakeUp: (() => void) | undefined;
  private woken = false;
  private stopping = false;

  constructor(private readonly options: WakeLoopOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Ends after the round in hand; resolves when it has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      let sleepMs: number | undefined;
      try {
        sleepMs = await this.options.round();
      } catch (error) {
        this.options.onError(error); // a database that is away comes back; the next poll tries again
      }
      await this.sleep(Math.min(this.options.pollMs, Math.max(1, sleepMs ?? this.options.pollMs)));
    }
  }

  /** Not at all when it was woken during the round: what came then may not have been seen. */
  private async sleep(ms: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
  }
}
