/** What a public page may know: parsed from the crisis's snapshot, cut down to one contact. Nothing else of a crisis leaves this folder. */
import type { Brand } from '#contracts';
import { DeskZones } from '#delivery';
import { toVirtual } from '#domain';
import type { CrisisClock, GenderForm, Instant, Language, SurveyItem } from '#domain';
import { CrisisReadModel, CrisisStore, InboundStore, isUuid, runSql } from '#persistence';
import type { Database, InboundRecord } from '#persistence';
import { Brands } from './brands';
import { owedWord } from './owed-word';
import type { OwedWord } from './owed-word';
import { readPlan } from './plan-facts';
import type { PlanFacts } from './plan-facts';
import { Policies } from './policy-facts';
import type { PolicyFacts, Rule } from './policy-facts';
import { readQuestions } from './question-facts';
import type { QuestionFacts, QuestionStanding } from './question-facts';
import { isLight, phaseOf, stageOf, wholeSnapshot } from './snapshot';
import type { Snapshot, WholeSnapshot } from './snapshot';
import { ofThisTime, tellingsOf } from './told-facts';
import type { Telling } from './told-facts';
import { routineOf } from './routine-facts';
import type { RoutineFacts } from './routine-facts';
import { readWish } from './wish-facts';
import type { WishSaid } from './wish-facts';
import { routineKey, wishKey } from './word-keys';

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
  readonly brand: Brand;
}
export type SurveyFacts = ContactFacts & {
  /** By when a person answers who would rather talk; null = not known. */
  readonly answerBy: Instant | null;
  /** His wish to talk instead, if he had one. */
  readonly talk: QuestionStanding['kind'] | null;
} & (
  | { readonly state: 'open'; readonly items: readonly SurveyItem[]; readonly expireAt: Instant | null }
  | { readonly state: 'answered' | 'over' }
);

export type StatusFacts = ContactFacts & {
  /** Which time the crisis is open. */
  readonly cycle: number;
  /** 0 finding, 1 holding, 2 fixing, 3 checking, 4 back to routine. */
  readonly stage: number;
  readonly isAgain: boolean;
  /** Answered automatically, and no repair has taken a step since: no stages to draw and no fix to wait for. */
  readonly isLight: boolean;
  /** The fix was checked and holds. */
  readonly isVerified: boolean;
  /** He can work, by a workaround or the fix itself. */
  readonly works: boolean;
  /** When the matter last took a step, forward or back: what was told before it tells of another stage. Null: none yet. */
  readonly movedAt: Instant | null;
  /** When it was last opened again; what was told before belongs to the time before. */
  readonly reopenedAt: Instant | null;
  readonly ended: 'routine' | 'closed' | 'cancelled' | null;
  /** Newest first; only what reached this contact. */
  readonly tellings: readonly Telling[];
  /** The next update he was told of, unless a later word took its place. */
  readonly nextUpdateAt: Instant | null;
  /** What our duties owe him next, whether or not a message said so. */
  readonly owed: OwedWord | null;
  readonly plan: PlanFacts;
  /** Whether the crisis still hears what is said here. */
  readonly hears: boolean;
  readonly questions: readonly QuestionFacts[];
  readonly policy: PolicyFacts;
  readonly routine: RoutineFacts;
  readonly wishes: WishFacts;
  /** In a drill, which sends no mail: the cycle of the survey that waits for his answer; null where none does, and in a live crisis. */
  readonly drillSurvey: number | null;
  /** Who answers for us to this customer. */
  readonly person: { readonly name: string; readonly otherName: string | null; readonly email: string } | null;
};
/** What is on record of how he wants to be spoken to. */
export interface WishFacts {
  readonly accountId: string;
  readonly genderForm: GenderForm;
  readonly channel: string | null;
  /** His own, where he expressed one. */
  readonly cadence: Rule | null;
  /** What he last sent of it: on its way, or refused. */
  readonly standing: InboundRecord['state'] | null;
  /** The latest in his words, and what became of it. */
  readonly said: WishSaid | null;
}

/** The business key of a contact's answer: the second press of the button is the same fact. */
export function answerKey(crisisId: string, cycle: number, contactId: string): string {
  return `survey/${crisisId}/${String(cycle)}/${contactId}`;
}
/** That of his wish to talk to somebody instead. */
export function talkKey(crisisId: string, cycle: number, contactId: string): string {
  return `survey-talk/${crisisId}/${String(cycle)}/${contactId}`;
}

interface Read {
  readonly whole: WholeSnapshot;
  readonly state: Snapshot;
  readonly contact: ContactFacts;
  readonly profile: { readonly channel: string | null; readonly genderForm: GenderForm };
}

export class PublicFacts {
  private readonly crises: CrisisStore;
  private readonly details: CrisisReadModel;
  private readonly inbound: InboundStore;
  private readonly zones: DeskZones;
  private readonly brands: Brands;
  private readonly policies: Policies;

  constructor(private readonly database: Database, private readonly clock: () => number = Date.now) {
    this.crises = new CrisisStore(database);
    this.details = new CrisisReadModel(database);
    this.inbound = new InboundStore(database);
    this.zones = new DeskZones(database);
    this.brands = new Brands(database, clock);
    this.policies = new Policies(database);
  }

  /** Where one contact's survey of one cycle stands; null when there is no such crisis or contact. */
  async survey(crisisId: string, contactId: string, cycle: number): Promise<SurveyFacts | null> {
    const read = await this.read(crisisId, contactId);
    if (read === null) return null;
    const { state: { survey } } = read;
    const [kept, wanted, policy] = await Promise.all([this.inbound.byId(answerKey(crisisId, cycle, contactId)), this.inbound.byId(talkKey(crisisId, cycle, contactId)), this.policyOf(read)]);
    const talk = wanted === null ? null : wanted.state === 'refused' ? 'refused' : 'arrived';
    const contact = { ...read.contact, answerBy: policy.answerBy, talk } as const;
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
    const { whole, state, contact, profile } = read;
    const { crisis, fix } = state;
    const isOpen = crisis.cancelledAt === null && crisis.closedAt === null;
    const reading = { database: this.database, inbound: this.inbound, crisisId, contactId };
    const owed = { unanswered: state.message.unanswered, open: state.obligation.open };
    const [messages, contacts, plan, questions, policy, person, routine, wish, course, said] = await Promise.all([
      this.details.messages(crisisId), this.details.contacts(crisisId), readPlan(reading, state.disclosure, isOpen),
      readQuestions(reading, owed), this.policyOf(read), this.person(crisis.people.accountManager),
      this.inbound.byId(routineKey({ crisisId, contactId, cycle: crisis.cycle })), this.inbound.given({ crisisId, contactId, prefix: wishKey({ crisisId, contactId }, '') }, 1),
      this.course(crisisId), readWish(reading, owed),
    ]);
    const tellings = tellingsOf(contactId, messages, contacts);
    return {
      ...contact, cycle: crisis.cycle, stage: stageOf(state), isLight: isLight(state) && course.movedAt === null, isAgain: crisis.cycle > 1 || fix.failedVerifications > 0, isVerified: fix.verifiedAt !== null, works: fix.operationalAt !== null, ...course,
      ended: crisis.cancelledAt !== null ? 'cancelled' : crisis.closedAt !== null ? 'closed' : crisis.routine !== null ? 'routine' : null,
      tellings, nextUpdateAt: nextUpdateOf(ofThisTime(tellings, course.reopenedAt), contact.now), owed: owedWord(state.obligation.open), plan, questions, policy, person,
      // A closed crisis hears on as long as somebody owes something in it; after that nobody is there who would.
      hears: isOpen || (crisis.cancelledAt === null && state.obligation.open.length > 0),
      routine: isOpen && crisis.routine === null ? routineOf({ isVerified: fix.verifiedAt !== null, missing: whole.missing.routine, sent: routine?.state ?? null, questions, wish: said }) : null,
      drillSurvey: contact.isDrill && state.survey.endedAt === null && state.survey.invitations.some((one) => one.contactId === contactId && one.state === 'sent') ? state.survey.cycle : null,
      wishes: { accountId: crisis.accountId, genderForm: profile.genderForm, channel: profile.channel, cadence: state.obligation.customCadence, standing: wish[0]?.state ?? null, said },
    };
  }

  private async read(crisisId: string, contactId: string): Promise<Read | null> {
    if (!isUuid(crisisId)) return null;
    const record = await this.crises.latestSnapshot(crisisId);
    if (record === null) return null;
    const whole = wholeSnapshot.parse(record.state);
    const { state } = whole;
    const known = state.crisis.contacts.find((one) => one.id === contactId);
    if (known === undefined) return null;
    const drill: CrisisClock | null = state.crisis.drill;
    const { reference, accountName, deskId } = state.crisis;
    const [zone, brand, onFile] = await Promise.all([this.zones.ofDesk(deskId), this.brands.ofDesk(deskId), this.onFile(state.crisis.accountId, contactId)]);
    return {
      whole, state, profile: { channel: onFile?.channel ?? null, genderForm: onFile?.genderForm ?? 'neutral' },
      // The language he chose since the crisis began goes before the one it began with.
      contact: { crisisId, contactId, reference, account: accountName, language: onFile?.language ?? known.language, isDrill: drill !== null, zone, brand, now: toVirtual(drill, this.clock()) },
    };
  }

  private policyOf({ whole: { protocol, calendars }, state, contact }: Read): Promise<PolicyFacts> {
    return this.policies.of({ protocol, calendars, severity: state.crisis.severity, phase: phaseOf(state), now: contact.now });
  }

  /** How this contact of this account wants to be spoken to; null for one who is not on file. */
  private async onFile(accountId: string, contactId: string): Promise<{ readonly language: Language; readonly genderForm: GenderForm; readonly channel: string | null } | null> {
    const [row] = await runSql(this.database, `
      select contact.language, contact.gender_form, contact_profile.channel from contact left join contact_profile on contact_profile.contact_id = contact.id
      where contact.id = $1 and contact.account_id = $2`, [contactId, accountId]);
    if (row === undefined) return null;
    const form = row['gender_form'];
    return {
      language: row['language'] === 'en' ? 'en' : 'he', genderForm: form === 'feminine' || form === 'masculine' ? form : 'neutral',
      channel: typeof row['channel'] === 'string' ? row['channel'] : null,
    };
  }

  /** On the crisis's own clock, as the times of messages are. */
  private async course(crisisId: string): Promise<Pick<StatusFacts, 'movedAt' | 'reopenedAt'>> {
    const [row] = await runSql(this.database, `
      select (extract(epoch from max(at)) * 1000)::float8 as moved, (extract(epoch from max(at) filter (where type = 'crisis.reopened')) * 1000)::float8 as reopened
      from case_event where crisis_id = $1 and type = any ($2::text[])`, [crisisId, MOVING]);
    return { movedAt: instantOf(row?.['moved']), reopenedAt: instantOf(row?.['reopened']) };
  }

  /** Name and address stand under every message of ours to him already. */
  private async person(personId: string | null): Promise<StatusFacts['person']> {
    if (personId === null) return null;
    const [row] = await runSql(this.database, 'select person.name, person.other_name, person.email from person where person.id = $1 and person.active', [personId]);
    return row === undefined ? null : { name: String(row['name']), otherName: typeof row['other_name'] === 'string' ? row['other_name'] : null, email: String(row['email']) };
  }
}

/** Whatever changes where it stands for the customer. */
const MOVING = [
  'fix.located', 'fix.contained', 'operation.restored', 'operation.lost', 'fix.recorded', 'fix.verified', 'fix.verification-failed', 'crisis.routine-returned', 'crisis.reopened', 'crisis.closed', 'crisis.cancelled',
] as const;
const instantOf = (value: unknown): Instant | null => (typeof value === 'number' ? Math.round(value) : null);

/** A refused answer is none; one waiting to be relayed is. */
function isAnswer(kept: InboundRecord | null): boolean {
  return kept !== null && kept.state !== 'refused';
}

/** The latest one told. Once it has passed, any word since has taken its place. */
function nextUpdateOf(tellings: readonly Telling[], now: Instant): Instant | null {
  const index = tellings.findIndex((one) => one.nextUpdateAt !== null);
  const toldAt = tellings[index]?.nextUpdateAt ?? null;
  return toldAt !== null && toldAt <= now && index > 0 ? null : toldAt;
}
