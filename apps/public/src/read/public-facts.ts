/** What a public page may know: parsed from the crisis's snapshot, cut down to one contact. Nothing else of a crisis leaves this file. */
import { DeskZones } from '#delivery';
import { SURVEY_ITEMS, toVirtual } from '#domain';
import type { CrisisClock, Instant, Language, SurveyItem } from '#domain';
import { CrisisReadModel, CrisisStore, InboundStore, isUuid } from '#persistence';
import type { Database, InboundRecord, MessageRecord } from '#persistence';
import { z } from 'zod';
import { disclosureSnapshot, readPlan } from './plan-facts';
import type { PlanFacts } from './plan-facts';

const at = z.number().nullable();
const snapshot = z.object({
  crisis: z.object({
    id: z.string(), deskId: z.string(), reference: z.string(), accountName: z.string(), cycle: z.number(),
    contacts: z.array(z.object({ id: z.string(), language: z.enum(['he', 'en']) })),
    drill: z.object({ rate: z.number(), realOrigin: z.number(), virtualOrigin: z.number() }).nullable(),
    routine: z.object({ at: z.number() }).nullable(), cancelledAt: at, closedAt: at,
  }),
  survey: z.object({
    cycle: z.number(), expireAt: at, endedAt: at,
    invitations: z.array(z.object({ contactId: z.string(), items: z.array(z.enum(SURVEY_ITEMS)), state: z.enum(['planned', 'sent', 'answered', 'expired', 'suppressed']) })),
  }),
  disclosure: disclosureSnapshot,
  fix: z.object({ locatedAt: at, containedAt: at, fixedAt: at, verifiedAt: at, operationalAt: at, failedVerifications: z.number() }),
});
type Snapshot = z.output<typeof snapshot>;
/** As a commit writes it: the state, and beside it what the gates still ask for, which is no customer's business. */
const wholeSnapshot = z.object({ state: snapshot });

const substance = z.object({
  nextUpdateAt: at.catch(null),
  forecast: z.object({ p50At: z.number(), p90At: z.number() }).nullable().catch(null),
});

/** A contact of a crisis, as the page's frame needs him. */
export interface ContactFacts {
  readonly crisisId: string;
  readonly contactId: string;
  readonly reference: string;
  readonly account: string;
  readonly language: Language;
  readonly isDrill: boolean;
  /** On whose clock times are told. */
  readonly zone: string;
  /** Now, on the crisis's own clock. */
  readonly now: Instant;
}
export type SurveyFacts = ContactFacts & (
  | { readonly state: 'open'; readonly items: readonly SurveyItem[]; readonly expireAt: Instant | null }
  | { readonly state: 'answered' | 'over' }
);

export interface ToldMessage {
  readonly at: Instant;
  readonly subject: string;
  readonly body: string;
  readonly nextUpdateAt: Instant | null;
  readonly forecast: { readonly p50At: Instant; readonly p90At: Instant } | null;
}
export type StatusFacts = ContactFacts & {
  /** 0 finding, 1 holding, 2 fixing, 3 checking, 4 back to routine. */
  readonly stage: number;
  readonly isAgain: boolean;
  readonly ended: 'routine' | 'cancelled' | null;
  readonly nextUpdateAt: Instant | null;
  /** Newest first; only what was written to this contact and did not fail. */
  readonly messages: readonly ToldMessage[];
  readonly plan: PlanFacts;
};

/** The business key of a contact's answer: the second press of the button is the same fact. */
export function answerKey(crisisId: string, cycle: number, contactId: string): string {
  return `survey/${crisisId}/${String(cycle)}/${contactId}`;
}

export class PublicFacts {
  private readonly crises: CrisisStore;
  private readonly details: CrisisReadModel;
  private readonly inbound: InboundStore;
  private readonly zones: DeskZones;

  constructor(private readonly database: Database, private readonly clock: () => number = Date.now) {
    this.crises = new CrisisStore(database);
    this.details = new CrisisReadModel(database);
    this.inbound = new InboundStore(database);
    this.zones = new DeskZones(database);
  }

  /** Where one contact's survey of one cycle stands; null when there is no such crisis or contact. */
  async survey(crisisId: string, contactId: string, cycle: number): Promise<SurveyFacts | null> {
    const read = await this.read(crisisId, contactId);
    if (read === null) return null;
    const { state: { survey }, contact } = read;
    const kept = await this.inbound.byId(answerKey(crisisId, cycle, contactId));
    const invitation = survey.cycle === cycle ? survey.invitations.find((one) => one.contactId === contactId) : undefined;
    if (invitation?.state === 'answered' || isAnswer(kept)) return { ...contact, state: 'answered' };
    const isOver = invitation === undefined || invitation.state === 'expired' || invitation.state === 'suppressed' || survey.endedAt !== null
      || kept !== null || (survey.expireAt !== null && contact.now >= survey.expireAt);
    return isOver ? { ...contact, state: 'over' } : { ...contact, state: 'open', items: invitation.items, expireAt: survey.expireAt };
  }

  /** What one contact may see of the crisis's course; null when there is no such crisis or contact. */
  async status(crisisId: string, contactId: string): Promise<StatusFacts | null> {
    const read = await this.read(crisisId, contactId);
    if (read === null) return null;
    const { state, contact } = read;
    const written = (await this.details.messages(crisisId)).filter((message) => message.contactId === contactId && message.delivery !== 'failed' && message.delivery !== 'not-received');
    const messages = written.map(toldMessage).reverse();
    const ended = state.crisis.cancelledAt !== null ? 'cancelled' : state.crisis.routine !== null ? 'routine' : null;
    const plan = await readPlan({ database: this.database, inbound: this.inbound, crisisId, contactId }, state.disclosure, state.crisis.cancelledAt === null && state.crisis.closedAt === null);
    return { ...contact, stage: stageOf(state), isAgain: state.crisis.cycle > 1 || state.fix.failedVerifications > 0, ended, nextUpdateAt: messages[0]?.nextUpdateAt ?? null, messages, plan };
  }

  private async read(crisisId: string, contactId: string): Promise<{ readonly state: Snapshot; readonly contact: ContactFacts } | null> {
    if (!isUuid(crisisId)) return null;
    const record = await this.crises.latestSnapshot(crisisId);
    if (record === null) return null;
    const { state } = wholeSnapshot.parse(record.state);
    const known = state.crisis.contacts.find((one) => one.id === contactId);
    if (known === undefined) return null;
    const drill: CrisisClock | null = state.crisis.drill;
    const { reference, accountName } = state.crisis;
    return { state, contact: { crisisId, contactId, reference, account: accountName, language: known.language, isDrill: drill !== null, zone: await this.zones.ofDesk(state.crisis.deskId), now: toVirtual(drill, this.clock()) } };
  }
}

/** A refused answer is none; one waiting to be relayed is. */
function isAnswer(kept: InboundRecord | null): boolean {
  return kept !== null && kept.state !== 'refused';
}

/** The customer's five steps, from the furthest that is not done (lifecycle: the earliest thing still owed). */
function stageOf({ crisis, fix }: Snapshot): number {
  if (crisis.routine !== null || fix.verifiedAt !== null) return 4;
  if (fix.fixedAt !== null) return 3;
  if (fix.locatedAt === null) return 0;
  return fix.containedAt === null && fix.operationalAt === null ? 1 : 2;
}

function toldMessage(message: MessageRecord): ToldMessage {
  const { data } = substance.safeParse(message.substance);
  return { at: message.at, subject: message.subject, body: message.body, nextUpdateAt: data?.nextUpdateAt ?? null, forecast: data?.forecast ?? null };
}
