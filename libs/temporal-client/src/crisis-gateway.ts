/** The one door from a process to the crisis workflows: opens, commands, and turns every failure into a refusal or a known fault. */
import { WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { refuse, withPersonWish } from '#domain';
import type { Refusal } from '#domain';
import { catchUpUpdate, commandUpdate, crisisWorkflowId, CRISIS_WORKFLOW, openUpdate, rollOverSignal } from '#workflows/messages';
import type { CommandAnswer, CommandEnvelope, OpenEnvelope } from '#workflows/messages';

export type GatewayAnswer = { readonly ok: true; readonly answer: CommandAnswer } | Refusal;

/** The engine did not answer in time or cannot be reached. The command may or may not take effect: repeat it with the same id. */
export class EngineUnavailable extends Error {
  readonly code = 'unavailable.engine';
  constructor(cause: unknown) {
    super('The crisis engine did not answer', { cause });
    this.name = 'EngineUnavailable';
  }
}

/** Refusals have codes like `fix.not-located`; what the language or the SDK throws has names like `TypeError`. */
const REFUSAL_CODE = /^[a-z-]+\.[a-z0-9-]+$/;
/** Longer than a worker restart takes, shorter than a person waits. */
const ANSWER_TIMEOUT_MS = 15_000;

export class CrisisGateway {
  constructor(private readonly client: Client, private readonly taskQueue: string) {}

  /** Opens a crisis. The same crisis id (derived from the Idempotency-Key) twice is one crisis, answered the same. Throws EngineUnavailable. */
  async open(envelope: OpenEnvelope): Promise<GatewayAnswer> {
    const workflowId = crisisWorkflowId(envelope.payload.crisisId);
    const operation = new WithStartWorkflowOperation(CRISIS_WORKFLOW, {
      workflowId, taskQueue: this.taskQueue, args: [null], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: envelope.payload.reference,
    });
    return this.answered(() => this.client.workflow.executeUpdateWithStart(openUpdate, { args: [envelope], updateId: envelope.commandId, startWorkflowOperation: operation }));
  }

  /**
   * Sends a command; a contact in which the customer asks for a person is marked as such, from whichever edge it comes. Repeats with the same
   * command id answer the same. Throws EngineUnavailable.
   */
  async command(crisisId: string, given: CommandEnvelope): Promise<GatewayAnswer> {
    const envelope = { ...given, command: withPersonWish(given.command) };
    const handle = this.client.workflow.getHandle(crisisWorkflowId(crisisId));
    return this.answered(() => handle.executeUpdate(commandUpdate, { args: [envelope], updateId: envelope.commandId }));
  }

  /**
   * Tells a crisis that its record is at `version`, so that one that is behind (its server died before it had kept its own history) reads on.
   * Harmless to repeat; nothing happens to one in step or ended. Throws EngineUnavailable.
   */
  async catchUp(crisisId: string, version: number): Promise<void> {
    const handle = this.client.workflow.getHandle(crisisWorkflowId(crisisId));
    try {
      await this.client.withDeadline(Date.now() + ANSWER_TIMEOUT_MS, () => handle.executeUpdate(catchUpUpdate, { args: [version], updateId: `catch-up:${String(version)}` }));
    } catch (error) {
      // In step already, or ended: nothing is behind.
      if (error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError) return;
      throw new EngineUnavailable(error);
    }
  }

  /** Asks a crisis to roll over (onto a new worker version); harmless to repeat. */
  async rollOver(crisisId: string): Promise<void> {
    await this.client.workflow.getHandle(crisisWorkflowId(crisisId)).signal(rollOverSignal);
  }

  private async answered(call: () => Promise<CommandAnswer>): Promise<GatewayAnswer> {
    try {
      const answer = await this.client.withDeadline(Date.now() + ANSWER_TIMEOUT_MS, call);
      return { ok: true, answer };
    } catch (error) {
      return refusalOf(error);
    }
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof WorkflowUpdateFailedError) {
    const { cause } = error;
    if (cause instanceof ApplicationFailure && typeof cause.type === 'string' && REFUSAL_CODE.test(cause.type)) return fromFailure(cause, cause.type);
    // A fault of ours (a TypeError in a validator, say) is no answer to anybody: it is thrown, and so it is logged.
    throw error;
  }
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError) return refuse('crisis.ended');
  throw new EngineUnavailable(error);
}

/** The refusal as the workflow threw it: type = code, details = [params, field]. */
function fromFailure(failure: ApplicationFailure, code: string): Refusal {
  const [params, field] = failure.details ?? [];
  const known: Record<string, string | number> = {};
  if (typeof params === 'object' && params !== null) {
    for (const [name, value] of Object.entries(params)) if (typeof value === 'string' || typeof value === 'number') known[name] = value;
  }
  return refuse(code, known, typeof field === 'string' ? field : undefined);
}
