/** What a kind of duty is: when it starts, what meets it, who owns it. Each subject declares its own in its duties.ts; duty-table.ts gathers them. */
import type { People } from '../crisis/crisis';
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';

export interface Start {
  readonly at: Instant;
  readonly about?: string;
  readonly dueAt?: Instant;
  /** Named with the duty itself; default: whoever holds the role. */
  readonly owner?: string;
}
/** `about` null: every open one of the kind is met, but those about what is listed in `except`. */
export interface Met {
  readonly at: Instant;
  readonly evidence: string;
  readonly about: string | null;
  readonly except?: readonly string[];
}
export interface Duty {
  readonly owner: keyof People;
  /** One open at a time; a second start while one is open changes nothing. */
  readonly single: boolean;
  readonly startedBy: (event: DomainEvent, state: CrisisState) => Start | null;
  readonly metBy: (event: DomainEvent, state: CrisisState) => Met | null;
  /** The duty ends without having been met or missed (routine reached, crisis cancelled). `about`: what the open duty in question is about. */
  readonly endedBy?: (event: DomainEvent, about: string | null) => boolean;
}
