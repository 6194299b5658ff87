/** The way of a command from outside to the workflow: parse → permission → key → engine → answer. Refusals are kept in the audit. */
import { createHash, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { parseCommand, parseOpen } from '#contracts';
import type { CommandAnswer, InputProblem } from '#contracts';
import { refuse } from '#domain';
import type { Actor, Command, CrisisRow, Refusal } from '#domain';
import { actingRole, mayDo } from '#identity';
import type { Target } from '#identity';
import { isUuid } from '#persistence';
import type { CrisisQueueReadModel, CrisisStore, IdempotencyResult, IdempotencyStore, RefusalAuditStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { canonicalJson } from './canonical';
import type { MessageGuard } from './guard-message';
import { enrich } from './enrich';
import { keepable, keepableParams } from './keepable';
import type { Enrichers } from './enrich';
import type { OpenCrisisService } from './open-crisis.service';

export interface CommandParts {
  readonly gateway: CrisisGateway;
  readonly crises: CrisisStore;
  readonly queue: CrisisQueueReadModel;
  readonly keys: IdempotencyStore;
  readonly audit: RefusalAuditStore;
  readonly opening: OpenCrisisService;
  readonly guard: MessageGuard;
  /** What the API knows of other crises and adds to a command. */
  readonly enrichers: Enrichers;
  /** The signed address of a contact's page. */
  readonly pageLink: (about: { readonly crisisId: string; readonly contactId: string }) => NonNullable<CommandAnswer['link']>;
  readonly logger: Logger;
}

export interface CommandRequest {
  readonly principal: Principal;
  readonly body: unknown;
  /** The Idempotency-Key header. */
  readonly key: string | undefined;
  /** The If-Match header: the version the client has seen. */
  readonly ifMatch?: string | undefined;
}

const KEY_FORM = /^[A-Za-z0-9._:-]{1,100}$/;

export class CommandsService {
  constructor(private readonly parts: CommandParts) {}

  /** Opens a crisis, or answers again as the first time under the same key. `repeated` tells which. */
  async open(request: CommandRequest): Promise<{ readonly answer: CommandAnswer; readonly repeated: boolean }> {
    const { principal } = request;
    return this.audited({ principal, command: 'open', crisisId: null }, async () => {
      const parsed = parseOpen(request.body);
      if (!parsed.ok) throw inputError(parsed);
      const deskId = parsed.value.deskId ?? principal.deskIds[0] ?? '';
      const target: Target = { deskId, people: null };
      permit(principal, 'open', target);
      const key = keyOf(request.key);
      // Side by side: neither needs the other, and a claim holds for a refused report as well.
      const [claim, prepared] = await Promise.all([
        this.parts.keys.claim({ actorId: principal.actorId, key, route: 'open', bodyHash: hashOf(request.body), crisisId: randomUUID() }),
        this.parts.opening.prepare(parsed.value, principal),
      ]);
      if (!claim.ok) throw new ProblemError(claim);
      const commandId = commandIdOf(principal, key);
      const known = claim.repeated ? await this.answered(claim.crisisId, commandId) : null;
      if (known !== null) return { answer: known, repeated: true };
      if (!prepared.ok) throw new ProblemError(prepared);
      const resolved = await this.parts.opening.resolve(prepared, claim.crisisId);
      if (!resolved.ok) throw new ProblemError(resolved);
      const result = await this.parts.gateway.open({ commandId, actor: actorOf(principal, 'open', target), payload: resolved.payload });
      if (!result.ok) throw new ProblemError(result);
      return { answer: toAnswer(result.answer), repeated: claim.repeated };
    });
  }

  /** Sends a command to a crisis by id or reference. The same key again answers the same. */
  async command(idOrReference: string, name: string, request: CommandRequest): Promise<CommandAnswer> {
    const { principal } = request;
    const parsed = parseCommand(name, request.body, () => `contact-${randomUUID()}`);
    // Side by side: neither needs the other where the crisis is named by its id. A claim holds for a refused command as well.
    const early = parsed.ok && isUuid(idOrReference) && isKey(request.key) ? this.claim(idOrReference.toLowerCase(), name, request, request.key) : null;
    early?.catch(() => undefined);
    const crisis = await this.find(idOrReference);
    return this.audited({ principal, command: name, crisisId: crisis?.id ?? null }, async () => {
      if (!parsed.ok && parsed.code === 'command.unknown') throw inputError(parsed);
      if (crisis === null) throw new ProblemError(refuse('crisis.not-found'));
      permit(principal, name, crisis);
      if (!parsed.ok) throw inputError(parsed);
      const key = keyOf(request.key);
      const claim = await (early ?? this.claim(crisis.id, name, request, key));
      if (!claim.ok) throw new ProblemError(claim);
      const commandId = commandIdOf(principal, key);
      const known = claim.repeated ? await this.answered(crisis.id, commandId) : null;
      if (known !== null) return this.withLink(parsed.command, known);
      const expectedVersion = versionOf(request.ifMatch);
      const guarded = await this.parts.guard.prepare(parsed.command, crisis);
      const { command, answered } = await enrich(this.parts.enrichers, guarded, { crisis, commandId, principal });
      const result = await this.parts.gateway.command(crisis.id, { commandId, actor: actorOf(principal, name, crisis), command, expectedVersion });
      await answered().catch((error: unknown) => { this.parts.logger.warn({ err: error }, 'a command was answered, but what was held for it was not let go'); });
      if (!result.ok) throw new ProblemError(result);
      return this.withLink(parsed.command, toAnswer(result.answer));
    });
  }

  /** The address is made for whoever asked, and kept nowhere: who was given it is on record, the key is not. */
  private withLink(command: Command, answer: CommandAnswer): CommandAnswer {
    return command.type === 'issue-plan-link' ? { ...answer, link: this.parts.pageLink({ crisisId: answer.id, contactId: command.payload.contactId }) } : answer;
  }

  /** Lost in a crash only together with the command itself: the engine knows a command by its id, the claim only tells another body apart. */
  private claim(crisisId: string, name: string, { principal, body }: CommandRequest, key: string): Promise<IdempotencyResult> {
    return this.parts.keys.claim({ actorId: principal.actorId, key, route: `${crisisId}/${name}`, bodyHash: hashOf(body), crisisId }, 'soon');
  }

  private async find(idOrReference: string): Promise<CrisisRow | null> {
    const plausible = isUuid(idOrReference) || /^TK-\d{4}-\d{5,}$/.test(idOrReference);
    return plausible ? this.parts.queue.byIdOrReference(idOrReference) : null;
  }

  /** What the record answers to a repeat, after the workflow has forgotten it. */
  private async answered(crisisId: string, commandId: string): Promise<CommandAnswer | null> {
    const known = await this.parts.crises.commandResult(crisisId, commandId);
    const row = known === null ? null : await this.parts.queue.byIdOrReference(crisisId);
    if (known === null || row === null) return null;
    await this.keepInStep(crisisId, row.version);
    const first = known.version - known.eventTypes.length + 1;
    const at = new Date(known.answeredAt ?? 0).toISOString();
    return { id: crisisId, reference: row.reference, version: known.version, events: known.eventTypes.map((type, index) => ({ seq: first + index, type, at })) };
  }

  /** Whoever repeats had no answer: perhaps the engine had none either. It is told how far the record is; the answer does not hang on it. */
  private async keepInStep(crisisId: string, version: number): Promise<void> {
    await this.parts.gateway.catchUp(crisisId, version).catch((error: unknown) => { this.parts.logger.warn({ err: error }, 'the engine could not be told how far the record is'); });
  }

  /** A refusal leaves no trace in the crisis's record; who was refused what is kept here, and never holds up the answer. */
  private async audited<T>(what: { readonly principal: Principal; readonly command: string; readonly crisisId: string | null }, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ProblemError) {
        const { code, params } = error.refusal;
        const { principal, command, crisisId } = what;
        const line = { actorId: principal.actorId, actorRole: principal.roles[0] ?? 'machine', crisisId, command: keepable(command.slice(0, 80)), code, params: keepableParams(params) };
        // The refusal itself is the answer; an audit that cannot be written is a fault for the log, not for the client.
        await this.parts.audit.record(line).catch((fault: unknown) => { this.parts.logger.error({ err: fault }, 'a refusal was not audited'); });
      }
      throw error;
    }
  }
}

function permit(principal: Principal, action: string, target: Target): void {
  const verdict = mayDo(principal, action, target);
  if (verdict !== true) throw new ProblemError(verdict);
}

/** Who acts, in the role that allows it here. */
function actorOf(principal: Principal, action: string, target: Target): Actor {
  return { id: principal.actorId, role: actingRole(principal, action, target) };
}

const isKey = (key: string | undefined): key is string => key !== undefined && KEY_FORM.test(key);

function keyOf(key: string | undefined): string {
  if (key === undefined || key === '') throw new ProblemError(refuse('idempotency.key-missing', {}, 'Idempotency-Key'));
  if (!isKey(key)) throw new ProblemError(refuse('idempotency.key-invalid', {}, 'Idempotency-Key'));
  return key;
}

/** Two people may choose the same key; a command id belongs to one of them. */
const commandIdOf = (principal: Principal, key: string): string => `${principal.actorId}:${key}`;

function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch.trim())?.[1];
  if (digits === undefined) throw new ProblemError(refuse('version.invalid', {}, 'If-Match'));
  return Number(digits);
}

function hashOf(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

function inputError(parsed: InputProblem & { readonly all: readonly InputProblem[] }): ProblemError {
  const refusal: Refusal = { ok: false, code: parsed.code, params: parsed.params, field: parsed.field };
  return new ProblemError(refusal, parsed.all);
}

function toAnswer(answer: { readonly id: string; readonly reference: string; readonly version: number; readonly events: readonly { readonly seq: number; readonly type: string; readonly at: number }[] }): CommandAnswer {
  return { ...answer, events: answer.events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })) };
}
