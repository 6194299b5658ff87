/**
 * What stands between a written message and the engine: the guard reads it, its author answers for what was found, and a proposed message
 * is taken from the record when it is approved. Only for crises whose protocol knows promises; every other message goes through as it is.
 */
import { isToBeSent, overallVerdict, riskOf, toVirtual, withRelationship } from '#domain';
import type { Command, CrisisRow, CrisisSnapshot, Instant, ListeningRules, PromiseRules, Protocol, RecordApology, SendMessage } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { pinnedProtocol } from '../reference/pinned-protocols';
import type { PinnedProtocols } from '../reference/pinned-protocols';
import { CrisisDetailReadModel } from '../reads/crisis-detail.read-model';
import { recordOf } from '../reads/sql';
import { withOffers } from '../messages/offers';
import { readMessage } from '../messages/read-message';
import { ProblemError } from '../request';
import { commitmentsIn, promisesOf, refusesUnconfirmed } from './apology-promises';
import { refusesByGuard, withOwnTimes } from './confirm-promises';
import { forbiddenIn } from './forbidden-wording';
import type { Sending } from './confirm-promises';

export interface MessageGuardParts {
  readonly database: Database;
  /** Where customers of a desk read their times. */
  readonly zones: { readonly ofDesk: (deskId: string) => Promise<string> };
  readonly protocols: PinnedProtocols;
  /** Real time, for tests to set. */
  readonly now?: () => number;
}

/** A crisis as far as the guard asks about it. */
export interface GuardedCrisis extends Sending {
  readonly state: CrisisSnapshot['state'];
  readonly rules: PromiseRules | undefined;
  readonly listening: ListeningRules | undefined;
  /** As pinned; undefined where this release does not know it. */
  readonly protocol: Protocol | undefined;
}

/** What is refused as saying nothing at all is the domain's to refuse: its reason is the plainer one. */
const MUST_SAY: ReadonlySet<SendMessage['messageType']> = new Set<SendMessage['messageType']>(['first-contact', 'update', 'stage-update', 'answer', 'summary']);

export class MessageGuard {
  private readonly details: CrisisDetailReadModel;

  constructor(private readonly parts: MessageGuardParts) {
    this.details = new CrisisDetailReadModel(parts.database);
  }

  /** The command as it goes to the engine. Throws `message.marked` and `promise.unconfirmed` for what the guard finds. A repeat gives the same. */
  async prepare(command: Command, crisis: CrisisRow): Promise<Command> {
    if (command.type === 'approve-message') {
      const message = await this.proposed(crisis.id, command.payload.proposalId);
      return message === null ? command : { type: command.type, payload: { ...command.payload, message } };
    }
    if (command.type === 'record-apology') return { type: command.type, payload: await this.apology(command.payload, crisis) };
    if (command.type !== 'send-message' && command.type !== 'propose-message') return command;
    const known = await this.crisis(crisis);
    if (known?.rules === undefined || saysNothing(command.payload)) return command;
    const report = readMessage(command.payload, known);
    const refusal = refusesByGuard(command.payload, report, known);
    if (refusal !== null) throw new ProblemError(refusal);
    return { type: command.type, payload: withOffers(withOwnTimes(command.payload, report, known.sentAt), known.quoted ?? []) };
  }

  /**
   * The apology with the words none may have on its ground: the domain says what becomes of it. Whatever it carried of that kind is replaced. What was
   * said or handed over binds now, so its dates are confirmed now; the text of an e-mail is read again when it leaves. Throws `promise.unconfirmed`.
   */
  private async apology(apology: RecordApology, crisis: CrisisRow): Promise<RecordApology> {
    const known = await this.crisis(crisis);
    const leaves = isToBeSent(apology) ? { leavesAsMessage: true } : {};
    if (known?.rules === undefined) return { ...apology, ...leaves };
    const read = { ...apology, ...leaves, forbidden: forbiddenIn(apology) };
    if (isToBeSent(apology)) return read;
    const commitments = commitmentsIn(apology, known.timeZone);
    const refusal = refusesUnconfirmed(apology, commitments, known.sentAt);
    if (refusal !== null) throw new ProblemError(refusal);
    return { ...read, promises: promisesOf(apology, commitments, known.sentAt) };
  }

  /** What the guard has to know of a crisis; null for one that has no state yet. */
  async crisis(crisis: CrisisRow): Promise<GuardedCrisis | null> {
    const [snapshot, timeZone] = await Promise.all([this.details.snapshot(crisis.id), this.parts.zones.ofDesk(crisis.deskId)]);
    if (snapshot === null) return null;
    const state = withRelationship(snapshot.state);
    const sentAt: Instant = toVirtual(crisis.drill, (this.parts.now ?? Date.now)());
    const protocol = pinnedProtocol(this.parts.protocols, snapshot.protocol);
    const rules = protocol?.relationship;
    return { state, timeZone, sentAt, verdict: overallVerdict(state.claim), quoted: [state.crisis.summary], rules: rules?.promise, listening: rules?.listening, protocol };
  }

  /** The words of a proposal, as they were proposed. */
  private async proposed(crisisId: string, proposalId: string): Promise<SendMessage | null> {
    const [row] = await runSql(this.parts.database, `
      select case_event.data -> 'message' as message from case_event
      where case_event.crisis_id = $1 and case_event.type = 'message.proposed' and case_event.data ->> 'id' = $2 limit 1`, [crisisId, proposalId]);
    return row === undefined ? null : recordOf<{ readonly message: SendMessage }>(row).message;
  }
}

/** Why a message would wait for a second person, by its type and the dates it promises. */
export function waitsFor(message: Pick<SendMessage, 'messageType' | 'promises' | 'substance'>, { state, rules }: GuardedCrisis): readonly ('second-reader' | 'before-p90' | 'no-forecast')[] {
  if (rules === undefined) return [];
  return [...(rules.secondReader.includes(message.messageType) ? (['second-reader'] as const) : []), ...riskOf(state, message)];
}

function saysNothing({ messageType, substance }: SendMessage): boolean {
  return MUST_SAY.has(messageType) && substance.newFacts.length + substance.actions.length === 0 && substance.nextUpdateAt === null;
}

