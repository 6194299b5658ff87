/**
 * The one hallway's doors. A subject (crisis, message, obligation, fix, cause, survey, review …) plugs in by exporting a `Subject`; the
 * engine (`hallway.ts`) never changes for a new one. A subject changes its own part of the state only, and learns of the others by
 * their events.
 */
import type { Actor, Instant, Refusal, Track } from '../kernel';
import type { CommandMap, CommandType } from './commands';
import type { DomainEvent, Draft } from './events';
import type { CrisisState } from './state';

export interface Context {
  readonly now: Instant;
  readonly actor: Actor;
}
export type Decision = { readonly ok: true; readonly events: readonly Draft[] } | Refusal;
export type Handler<C extends CommandType> = (state: CrisisState, payload: CommandMap[C], context: Context) => Decision;
export type Handlers = { readonly [C in CommandType]?: Handler<C> };

export interface Subject {
  readonly name: string;
  readonly handlers: Handlers;
  /** Commands that are still taken once the crisis is closed. */
  readonly afterClose?: readonly CommandType[];
  /** The only thing that changes state. Total: an event it does not know leaves the state as it is. */
  readonly evolve: (state: CrisisState, event: DomainEvent) => CrisisState;
  /** What follows from an event of any subject, at the same instant. Must end: an event never follows from itself. */
  readonly react?: (state: CrisisState, event: DomainEvent, context: Context) => readonly Draft[];
  /** A planned event that earlier ones of the same instant have made pointless (its duty is settled already); it is dropped. */
  readonly overtaken?: (state: CrisisState, planned: Draft) => boolean;
  /** A planned event takes its number when its turn comes: what was planned beside it at the same instant may have taken it. */
  readonly numbered?: (state: CrisisState, planned: Draft) => Draft;
  /** What the passing of time asks for at `context.now`; called until it asks for nothing more. */
  readonly tick?: (state: CrisisState, context: Context) => readonly Draft[];
  /** The earliest instant at which `tick` would do something for this track, or null. */
  readonly wakeAt?: (state: CrisisState, track: Track) => Instant | null;
}

export const accept = (...events: readonly Draft[]): Decision => ({ ok: true, events });
