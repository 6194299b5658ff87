/**
 * What may be said to a crisis workflow. People and machines speak by Update (answered with the new version, refused without a trace in
 * history); a roll-over is asked for by Signal, because nobody waits for it; Query is for tests and the reconciler only, screens read
 * PostgreSQL.
 */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Actor, Command, CrisisState, OpenCrisis } from '#domain';

export interface OpenEnvelope {
  /** The Idempotency-Key of the report: the same key twice is one crisis. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly payload: OpenCrisis;
}
export interface CommandEnvelope {
  readonly commandId: string;
  readonly actor: Actor;
  readonly command: Command;
  /** Optimistic check: refused with `version.conflict` when the crisis has moved on. */
  readonly expectedVersion?: number | undefined;
}
export interface CommandAnswer {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  /** What changed, in order; empty when the command changed nothing (a repeat of a report, say). */
  readonly events: readonly { readonly seq: number; readonly type: string; readonly at: number }[];
}

export const CRISIS_WORKFLOW = 'crisisWorkflow';
/** Workflow id of a crisis. */
export const crisisWorkflowId = (crisisId: string): string => `crisis:${crisisId}`;

/** Update: the caller needs to know that both tracks run when it returns. */
export const openUpdate = defineUpdate<CommandAnswer, [OpenEnvelope]>('open');
/** Update: the caller needs the refusal or the new version. Repeats by command id answer the same again. */
export const commandUpdate = defineUpdate<CommandAnswer, [CommandEnvelope]>('command');
/**
 * Update: the record is known to be at this version; a crisis that is behind it (its server died between the record and its own history)
 * reads on from there. An update, because the asker needs to know that it has. In step already: refused, without a trace.
 */
export const catchUpUpdate = defineUpdate<{ readonly version: number }, [number]>('catch-up');
/** Signal: operators ask a long-lived crisis to roll over, for instance onto a new worker version. */
export const rollOverSignal = defineSignal('roll-over');
export const stateQuery = defineQuery<CrisisState | null>('state');
