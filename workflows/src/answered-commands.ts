/** Answers of the latest commands, so that a repeated Idempotency-Key is answered the same after a roll-over. */
import type { RecordedEvent } from '#activities/contract';

export interface Answered {
  readonly commandId: string;
  readonly version: number;
  readonly at: number;
  readonly types: readonly string[];
}

/** As many commands as clients could be repeating at this moment; PostgreSQL remembers the rest, and the state carried stays small. */
const MAX_ANSWERED = 64;

export class AnsweredCommands {
  constructor(private kept: readonly Answered[]) {}

  get list(): readonly Answered[] {
    return this.kept;
  }

  find(commandId: string): Answered | undefined {
    return this.kept.find((one) => one.commandId === commandId);
  }

  /** Time repeats nothing: what it brought is no answer to anybody. */
  add(answered: Answered): void {
    if (!answered.commandId.startsWith('tick:')) this.kept = [...this.kept, answered].slice(-MAX_ANSWERED);
  }

  /** One more event of a command on record: its answer grows, as the first attempt gave it. */
  addEvent({ commandId, seq, at, type }: RecordedEvent): void {
    const known = this.find(commandId);
    this.kept = this.kept.filter((one) => one !== known);
    this.add({ commandId, version: seq, at, types: [...(known?.types ?? []), type] });
  }

  /** Answers that never came on record are forgotten. */
  keepUpTo(version: number): void {
    this.kept = this.kept.filter((one) => one.version <= version);
  }
}
