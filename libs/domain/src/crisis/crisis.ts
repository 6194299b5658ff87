/** The crisis itself: what happened, to whom, how severe, who is on it, and how it ends. Types only; rules in decide-crisis.ts. */
import type { CompiledCalendar } from '../calendar/working-time';
import type { Load } from '../care/care';
import type { CustomerProfile } from '../customer/profile';
import type { GenderForm, Instant, Language, Severity } from '../kernel';
import type { ClockName } from '../protocol/clock-name';
import type { Protocol } from '../protocol/protocol';
import type { Expectation, Stake, Versions } from '../stake/stake';
import type { BusinessImpact, HandSignalCode, Level, SeverityAssessment, SignalReasons, TrustSignalCode } from './severity';
import type { Comprehension } from '../survey/closing';
import type { SignalBecause } from '../trust/trust';

/** Causes a customer crisis comes from (S2-04); several may hold, changeable until the post-mortem. */
export const CAUSES = ['service-problem', 'product-fault', 'human-error', 'delay', 'lack-of-communication', 'other'] as const;
export type CauseCode = (typeof CAUSES)[number];
/** What set it off (S2-10 to S2-12, S0-20). */
export const TRIGGERS = ['service-mistake', 'defective-product', 'not-as-expected', 'misunderstanding', 'outage', 'other'] as const;
export type Trigger = (typeof TRIGGERS)[number];
export type SpokeFirst = 'us' | 'customer' | 'public';

/** The people of a crisis, by the role they hold in it. Ids only: names and addresses live with the identities. */
export interface People {
  readonly incidentManager: string | null;
  readonly accountManager: string | null;
  readonly deputy: string | null;
  readonly technicalLead: string | null;
  readonly teamLead: string | null;
  readonly headOfService: string | null;
  readonly executiveSponsor: string | null;
}
export const PEOPLE_ROLES = [
  'incidentManager', 'accountManager', 'deputy', 'technicalLead', 'teamLead', 'headOfService', 'executiveSponsor',
] as const satisfies readonly (keyof People)[];

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly genderForm: GenderForm;
}

/** A drill maps real to virtual time and never reaches a customer. `rate` virtual milliseconds pass per real millisecond. */
export interface CrisisClock {
  readonly rate: number;
  readonly realOrigin: Instant;
  readonly virtualOrigin: Instant;
}

export interface OpenCrisis {
  readonly crisisId: string;
  readonly reference: string;
  readonly summary: string;
  readonly account: { readonly id: string; readonly name: string; readonly vip: boolean };
  readonly contacts: readonly Contact[];
  readonly trigger: Trigger;
  readonly causes: readonly CauseCode[];
  readonly impactLevel: Level;
  readonly impact: BusinessImpact;
  readonly trustSignals: readonly TrustSignalCode[];
  readonly awareAt: Instant;
  /** When the complaint reached us, where that is known: until opening it was not recognised for what it is (S1-22). */
  readonly receivedAt?: Instant | null | undefined;
  readonly spokeFirst: SpokeFirst;
  readonly deskId: string;
  readonly people: People;
  /** Revenue at risk as far as it is known (S0-02). */
  readonly stake?: Stake | null | undefined;
  /** What happened as either side tells it, after a misunderstanding (S2-12). */
  readonly versions?: Versions | null | undefined;
  /** What made the customer expect otherwise (S2-11). */
  readonly expectation?: Expectation | null | undefined;
  /** Which of our products it is about, in the house's own word for it; past cases of it are the ground of forecasts (formulas 6). */
  readonly product?: string | null | undefined;
  /** What was known of the customer at this moment, pinned (C07); later changes of it do not come here. */
  readonly profile?: CustomerProfile | null | undefined;
  /** Who of them is away at opening, and until when; nobody when left out. */
  readonly unavailable?: Readonly<Record<string, Instant>> | undefined;
  readonly protocol: Protocol;
  readonly calendars: Readonly<Record<ClockName, CompiledCalendar>>;
  readonly drill: CrisisClock | null;
}

export interface CrisisCore {
  readonly id: string;
  readonly reference: string;
  readonly summary: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly vip: boolean;
  readonly contacts: readonly Contact[];
  readonly trigger: Trigger;
  /** Absent in crises opened by a release that did not ask. */
  readonly product?: string | null | undefined;
  readonly causes: readonly CauseCode[];
  readonly impact: BusinessImpact;
  readonly trustSignals: readonly TrustSignalCode[];
  /** What happened, for those the engine raised under protocols that let it; absent otherwise. */
  readonly signalReasons?: SignalReasons | undefined;
  readonly assessment: SeverityAssessment;
  /** Set by hand below (worse than) the computed one, or lowered by two persons; null = computed. */
  readonly severityOverride: Severity | null;
  readonly severity: Severity;
  readonly worstSeverity: Severity;
  readonly loweringProposal: { readonly by: string; readonly to: Severity; readonly reason: string } | null;
  readonly cancelProposal: { readonly by: string; readonly reason: string } | null;
  readonly openedAt: Instant;
  readonly awareAt: Instant;
  readonly spokeFirst: SpokeFirst;
  readonly deskId: string;
  readonly people: People;
  readonly unavailable: Readonly<Record<string, Instant>>;
  readonly drill: CrisisClock | null;
  readonly cycle: number;
  readonly joinedReports: number;
  readonly routine: {
    readonly at: Instant;
    readonly how: 'customer-confirmation' | 'quiet-period';
    /** Whether the customer understood; absent in states of older releases. */
    readonly comprehension?: string | undefined;
    /** When it was explained to him again; absent until then. */
    readonly explainedAgainAt?: Instant | undefined;
  } | null;
  readonly closedAt: Instant | null;
  readonly cancelledAt: Instant | null;
}

export interface ReportFacts {
  readonly summary: string;
  readonly receivedAt: Instant;
  readonly channel: string;
}

export interface CrisisCommands {
  'join-report': ReportFacts & { readonly contact?: Contact | undefined };
  'record-impact': { readonly impactLevel: Level; readonly impact: BusinessImpact };
  'add-trust-signal': { readonly signal: HandSignalCode; readonly note: string };
  'raise-severity': { readonly to: Severity; readonly reason: string };
  'lower-severity': { readonly to: Severity; readonly reason: string };
  'confirm-lower-severity': { readonly agree: boolean; readonly reason: string };
  'set-causes': { readonly causes: readonly CauseCode[] };
  /** `load` is added at the edge from all crises; no client sends it. */
  'assign-role': { readonly role: keyof People; readonly personId: string; readonly reason: string; readonly load?: Load | undefined };
  'set-availability': { readonly personId: string; readonly unavailableUntil: Instant | null; readonly reason: string };
  'add-contact': { readonly contact: Contact };
  'add-note': { readonly text: string };
  escalate: { readonly to: keyof People; readonly reason: string };
  'return-to-routine': { readonly how: 'customer-confirmation' | 'quiet-period'; readonly contactId?: string | undefined; readonly comprehension: Comprehension; readonly note: string };
  /** Cause, fix and next steps once more, to a customer who had not understood (S0-26); whatever he says now, it was explained twice. */
  'explain-again': { readonly contactId: string; readonly comprehension: Comprehension; readonly note: string };
  close: { readonly note: string };
  reopen: { readonly reason: string; readonly severity?: Severity | undefined };
  cancel: { readonly reason: string };
  'confirm-cancel': { readonly agree: boolean };
  tick: Record<string, never>;
}

export interface CrisisEvents {
  'crisis.opened': OpenCrisis & { readonly assessment: SeverityAssessment };
  'crisis.report-joined': ReportFacts & { readonly contact: Contact | null };
  'crisis.impact-recorded': { readonly impactLevel: Level; readonly impact: BusinessImpact };
  'crisis.trust-signalled': { readonly signal: TrustSignalCode; readonly note: string; readonly because?: SignalBecause | undefined };
  'crisis.trust-signal-withdrawn': { readonly signal: TrustSignalCode; readonly note: string };
  'crisis.severity-set': { readonly severity: Severity; readonly was: Severity; readonly override: Severity | null; readonly assessment: SeverityAssessment; readonly reason: string; readonly proposedBy: string | null };
  'crisis.lowering-proposed': { readonly to: Severity; readonly reason: string };
  'crisis.lowering-declined': { readonly reason: string };
  'crisis.causes-set': { readonly causes: readonly CauseCode[] };
  'crisis.role-assigned': { readonly role: keyof People; readonly personId: string; readonly was: string | null; readonly reason: string };
  'crisis.availability-set': { readonly personId: string; readonly unavailableUntil: Instant | null; readonly reason: string };
  'crisis.contact-added': { readonly contact: Contact };
  'crisis.noted': { readonly text: string };
  'crisis.escalated': { readonly to: keyof People; readonly personId: string; readonly reason: string };
  'crisis.routine-returned': { readonly how: 'customer-confirmation' | 'quiet-period'; readonly contactId: string | null; readonly comprehension: string; readonly note: string };
  'crisis.explained-again': { readonly contactId: string; readonly comprehension: Comprehension; readonly note: string };
  'crisis.closed': { readonly note: string };
  'crisis.reopened': { readonly reason: string; readonly cycle: number };
  'crisis.cancel-proposed': { readonly reason: string };
  'crisis.cancel-declined': Record<string, never>;
  'crisis.cancelled': { readonly reason: string; readonly proposedBy: string };
}
