/** Disclosure: what was known when and told when, and the plan made together with the customer (C14). Types only; rules in decide-disclosure.ts. */
import type { Instant } from '../kernel';

/** How something was told. */
export const TELLING_WAYS = ['message', 'call', 'meeting', 'status-page'] as const;
export type TellingWay = (typeof TELLING_WAYS)[number];
/** To whom the customer owes an account himself (S2-32). */
export const STAKEHOLDER_KINDS = ['customers', 'board', 'regulator', 'partners', 'staff', 'press', 'other'] as const;
export type StakeholderKind = (typeof STAKEHOLDER_KINDS)[number];
export const WHO_TELLS = ['customer', 'us', 'together', 'not-decided'] as const;
export type WhoTells = (typeof WHO_TELLS)[number];
export const CONFIDENTIALITIES = ['open', 'between-us', 'limited'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];
export const POSSIBILITIES = ['yes', 'no', 'not-yet-known'] as const;
export type Possibility = (typeof POSSIBILITIES)[number];
export const OPTION_ANSWERS = ['accepted', 'declined', 'open'] as const;
export type OptionAnswer = (typeof OPTION_ANSWERS)[number];
/** Whose idea it was, and which side put something on the list. */
export const SIDES = ['us', 'customer'] as const;
export type Side = (typeof SIDES)[number];
/**
 * Where an item of the joint plan stands:
 *
 *     add → waiting-ours → waiting-customer → agreed → done
 *              ↑   ↑             │              │
 *              │   └─ amend ─ change-asked      │        the customer asked for a change
 *              └────────── amend ───────────────┘        a new revision is approved anew by both
 *
 * From every stage but done the item can be dropped. The customer is shown nothing that a second person of ours has not read.
 */
export const PLAN_STAGES = ['waiting-ours', 'waiting-customer', 'change-asked', 'agreed', 'done', 'dropped'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface DisclosureRules {
  /** The longest a finding may be kept from the customer before somebody decides anew. */
  readonly withholdingMaxMs: number;
  /** The furthest an item of the joint plan may be due. */
  readonly planHorizonMs: number;
}

export interface Withholding {
  readonly state: 'proposed' | 'active';
  readonly by: string;
  readonly approvedBy: string | null;
  readonly until: Instant;
  /** The beginning of the reason. */
  readonly reason: string;
}
/** Texts are beginnings; the whole is on record. */
export interface Finding {
  readonly id: string;
  readonly what: string;
  readonly source: string;
  readonly knownAt: Instant;
  readonly customerRelevant: boolean;
  readonly by: string;
  /** When the customer first heard of it. */
  readonly toldAt: Instant | null;
  readonly toldTo: readonly string[];
  readonly withheld: Withholding | null;
}
/** A copy of a message that tells findings, from its writing until it is known whether it left. */
export interface Telling {
  readonly messageId: string;
  readonly contactId: string;
  /** Never empty: what the contact hears by another way first is taken out. */
  readonly findingIds: readonly string[];
}
export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  readonly kind: StakeholderKind;
  readonly concern: string;
  readonly whoTells: WhoTells;
  readonly side: Side;
}
export interface PlanItem {
  readonly id: string;
  /** From 1; an approval is of one revision. */
  readonly revision: number;
  readonly stage: PlanStage;
  /** One of the customer's stakeholders, or an audience in words. */
  readonly stakeholderId: string | null;
  readonly audience: string;
  readonly message: string;
  readonly ownerOurs: string;
  readonly ownerTheirs: string;
  readonly dueAt: Instant;
  readonly confidentiality: Confidentiality;
  readonly limits: string;
  /** Of this revision. */
  readonly author: string;
  readonly approvedBy: string | null;
  /** Contact who approved it, or asked for the change. */
  readonly contactId: string | null;
  /** The beginning of the change he asked for. */
  readonly asked: string | null;
  readonly agreedAt: Instant | null;
  readonly endedAt: Instant | null;
}
export interface Option {
  readonly id: string;
  readonly what: string;
  readonly when: Instant | null;
  readonly possible: Possibility;
  readonly reason: string;
  readonly source: Side;
  readonly answer: OptionAnswer | null;
}
export interface WorkingSession {
  readonly id: string;
  readonly at: Instant;
  readonly ours: number;
  readonly theirs: number;
  readonly findings: number;
  readonly decisions: number;
  readonly ideas: number;
}

export interface DisclosureState {
  readonly findings: readonly Finding[];
  /** Findings on their way to a customer; absent in states carried over from a release that did not know it. */
  readonly telling?: readonly Telling[] | undefined;
  readonly stakeholders: readonly Stakeholder[];
  readonly plan: readonly PlanItem[];
  readonly options: readonly Option[];
  readonly sessions: readonly WorkingSession[];
}
export const NO_DISCLOSURE: DisclosureState = { findings: [], stakeholders: [], plan: [], options: [], sessions: [] };

export interface RecordFinding { readonly what: string; readonly knownAt: Instant; readonly source: string; readonly customerRelevant: boolean }
export interface DiscloseFinding { readonly findingIds: readonly string[]; readonly contactId: string; readonly at: Instant; readonly how: TellingWay; readonly messageId: string | null }
export interface AddStakeholder { readonly name: string; readonly kind: StakeholderKind; readonly concern: string; readonly whoTells: WhoTells }
export interface AddPlanItem {
  readonly stakeholderId: string | null;
  readonly audience: string | null;
  readonly message: string;
  readonly ownerOurs: string;
  readonly ownerTheirs: string;
  readonly dueAt: Instant;
  readonly confidentiality: Confidentiality;
  readonly limits: string;
}
/** `null` leaves a part as it is. A customer only says in words what should change. */
export interface AmendPlanItem {
  readonly itemId: string;
  readonly revision: number;
  readonly words: string;
  readonly message: string | null;
  readonly ownerOurs: string | null;
  readonly ownerTheirs: string | null;
  readonly dueAt: Instant | null;
  readonly confidentiality: Confidentiality | null;
  readonly limits: string | null;
}
export interface OfferedOption { readonly what: string; readonly when: Instant | null; readonly possible: Possibility; readonly reason: string }
export interface RecordSession {
  readonly at: Instant;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly findings: readonly string[];
  readonly decisions: readonly string[];
  /** The customer's; each becomes an option. */
  readonly ideas: readonly string[];
}

export interface DisclosureCommands {
  'record-finding': RecordFinding;
  'disclose-finding': DiscloseFinding;
  'withhold-finding': { readonly findingId: string; readonly reason: string; readonly until: Instant };
  'confirm-withholding': { readonly findingId: string; readonly agree: boolean; readonly reason: string };
  'end-withholding': { readonly findingId: string; readonly reason: string };
  'add-stakeholder': AddStakeholder;
  'remove-stakeholder': { readonly stakeholderId: string; readonly reason: string };
  'add-plan-item': AddPlanItem;
  'approve-plan-item': { readonly itemId: string; readonly revision: number };
  'amend-plan-item': AmendPlanItem;
  /** The signed page of a contact, to be handed to him by another way than e-mail. The address itself is never on record. */
  'issue-plan-link': { readonly contactId: string };
  'complete-plan-item': { readonly itemId: string; readonly evidence: string; readonly at: Instant };
  'drop-plan-item': { readonly itemId: string; readonly reason: string };
  /** `urgentWorkaround` is absent in commands of releases before it: those waited for nothing. */
  'offer-options': { readonly source: Side; readonly options: readonly OfferedOption[]; readonly urgentWorkaround?: boolean | undefined };
  'assess-option': { readonly optionId: string; readonly possible: Possibility; readonly reason: string };
  'record-option-answer': { readonly optionId: string; readonly answer: OptionAnswer; readonly words: string };
  'record-session': RecordSession;
}

export interface DisclosureEvents {
  'finding.recorded': RecordFinding & { readonly id: string };
  /** One per finding; `lagMs` = told − known. */
  'finding.disclosed': Omit<DiscloseFinding, 'findingIds'> & { readonly id: string; readonly lagMs: number };
  'withholding.proposed': { readonly findingId: string; readonly reason: string; readonly until: Instant };
  'withholding.confirmed': { readonly findingId: string; readonly reason: string; readonly until: Instant };
  'withholding.declined': { readonly findingId: string; readonly reason: string };
  'withholding.ended': { readonly findingId: string; readonly reason: string };
  'withholding.expired': { readonly findingId: string; readonly until: Instant };
  'stakeholder.added': AddStakeholder & { readonly id: string; readonly side: Side };
  'stakeholder.removed': { readonly stakeholderId: string; readonly name: string; readonly reason: string };
  'plan-item.added': Omit<AddPlanItem, 'audience'> & { readonly id: string; readonly audience: string };
  'plan-item.approved-by-us': { readonly itemId: string; readonly revision: number };
  'plan-item.approved-by-customer': { readonly itemId: string; readonly revision: number; readonly contactId: string; readonly dueAt: Instant };
  'plan-link.issued': { readonly contactId: string };
  'plan-item.change-asked': { readonly itemId: string; readonly revision: number; readonly contactId: string; readonly words: string };
  /** `revision` is the new one. */
  'plan-item.amended': AmendPlanItem;
  'plan-item.completed': { readonly itemId: string; readonly evidence: string; readonly at: Instant };
  'plan-item.dropped': { readonly itemId: string; readonly reason: string };
  /** The crisis was reopened; what both sides agreed on before goes on. */
  'plan-item.carried-over': { readonly itemId: string; readonly dueAt: Instant };
  /** `urgentWorkaround` only where it was said so: offered before the customer was heard, to let him go on working. */
  'options.offered': { readonly source: Side; readonly options: readonly (OfferedOption & { readonly id: string })[]; readonly urgentWorkaround?: true };
  'option.assessed': DisclosureCommands['assess-option'];
  'option.answered': DisclosureCommands['record-option-answer'];
  'session.recorded': Omit<RecordSession, 'ideas'> & { readonly id: string; readonly ideas: readonly { readonly optionId: string; readonly what: string }[] };
}

export type FindingStatus = 'not-relevant' | 'told' | 'withheld' | 'withholding-proposed' | 'undisclosed';
/** Where a finding stands toward the customer. A proposal to keep it back keeps nothing back: what it is about is still untold. */
export function findingStatus({ toldAt, customerRelevant, withheld }: Finding): FindingStatus {
  if (toldAt !== null) return 'told';
  if (withheld !== null) return withheld.state === 'active' ? 'withheld' : 'withholding-proposed';
  return customerRelevant ? 'undisclosed' : 'not-relevant';
}

/** Told − known, in milliseconds; null while untold (formulas 10). */
export const disclosureLagMs = ({ toldAt, knownAt }: Pick<Finding, 'toldAt' | 'knownAt'>): number | null => (toldAt === null ? null : toldAt - knownAt);
export const isPlanItemOpen = ({ stage }: Pick<PlanItem, 'stage'>): boolean => stage !== 'done' && stage !== 'dropped';
