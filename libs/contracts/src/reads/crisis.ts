/** A crisis as it is shown: one line of the queue, the whole, and its record. */
import { EXPOSURE_LEVELS, RISK_LEVELS } from '#domain';
import type { RiskClass } from '#domain';
import { CAUSES, CRISIS_LANES, CRISIS_STATUSES, CUSTOMER_STAGES, RELATIONSHIP_STAGES, TECHNICAL_STAGES, TRIGGERS, TRUST_SIGNALS } from '#domain';
import { z } from 'zod';
import { pinnedProfile } from './relationship/customer';
import { relationshipParts } from './relationship/relationship';
import { businessImpact } from '../commands/shared';
import { expectation, stake, versions } from '../commands/stake';
import { instantOut } from '../primitives';
import { obligationItem } from './obligation';
import { bilingual, count, drillClock, maybeInstant, maybePerson, maybeText, obligationKind, people, phase, severityOut, track } from './shared';

const spokeFirst = () => z.enum(['us', 'customer', 'public']);
const reviewStage = () => z.enum(['none', 'not-required', 'draft', 'in-review', 'reviewed', 'signed']);

export const crisisSummary = z.object({
  id: z.string(),
  reference: z.string(),
  version: count(),
  summary: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  vip: z.boolean(),
  deskId: z.string(),
  severity: severityOut(),
  impactLevel: severityOut(),
  trustLevel: severityOut(),
  trustPoints: count(),
  /** "Severity 2 because …" */
  severityBecause: bilingual(),
  status: z.enum(CRISIS_STATUSES),
  phase: phase(),
  technicalStage: z.enum(TECHNICAL_STAGES),
  relationshipStage: z.enum(RELATIONSHIP_STAGES),
  spokeFirst: spokeFirst(),
  people: people(),
  lossPerHourMinor: z.int().nullable(),
  currency: z.string(),
  /** Revenue at risk; null where it is not known. */
  contractValueMinorPerYear: z.int().nullable(),
  contractCurrency: maybeText(),
  /** Calendar day. */
  renewalOn: maybeText(),
  /** Within 90 days as of the crisis's last change; moves it up the queue beside VIP. */
  renewalSoon: z.boolean(),
  awareAt: instantOut(),
  openedAt: instantOut(),
  nextDueAt: maybeInstant(),
  nextDueRealAt: maybeInstant(),
  nextDueKind: obligationKind().nullable(),
  /** The duty behind it, or where every open one is paused the first of those; instants on the wall's clock, in drills too. */
  nextDue: z.object({
    id: z.string(), kind: obligationKind(), name: bilingual(), state: z.enum(['running', 'paused']), startedAt: instantOut(), dueAt: maybeInstant(), owner: maybePerson(),
    pause: z.object({ reason: bilingual(), until: instantOut() }).nullable(),
    /** Who was told last because it is late; null while it climbed nowhere. */
    with: z.object({ role: bilingual(), person: maybePerson() }).nullable(),
  }).nullable(),
  /** The customer's oldest question without an answer, on the wall's clock; null when none waits. */
  waiting: z.object({ since: instantOut(), contact: maybeText(), said: z.string(), count: count() }).nullable(),
  /** Signs that it is not the first time: the same fault within 90 days, or a fix that did not hold. */
  repeated: z.boolean(),
  openObligations: count(),
  breachedObligations: count(),
  lastToCustomerAt: maybeInstant(),
  reviewStage: reviewStage(),
  cycle: count(),
  closedAt: maybeInstant(),
  lane: z.enum(CRISIS_LANES),
  /** Until then at the head of the queue, by two people's decision. */
  queueJumpUntil: maybeInstant(),
  queueJumpAsked: maybeInstant().optional().meta({ description: 'Until when it would be first, were a second person to agree; null = nobody asks for it' }),
  drill: drillClock(),
});
export type CrisisSummary = z.output<typeof crisisSummary>;

const stage = () => z.object({ code: z.string(), name: bilingual(), state: z.enum(['done', 'current', 'ahead', 'skipped']), at: maybeInstant(), by: maybePerson() });
const severityExplanation = () =>
  z.object({
    severity: severityOut(), computed: severityOut(), override: severityOut().nullable(), isCrisis: z.boolean(), decidedBy: z.enum(['impact', 'trust', 'both']),
    because: bilingual(), reasons: z.array(z.object({ code: z.string(), points: count(), text: bilingual() })),
    loweringProposal: z.object({ by: z.string(), to: severityOut(), reason: z.string() }).nullable(),
  });
export const contactOut = z.object({ id: z.string(), name: z.string(), email: maybeText(), phone: maybeText(), language: z.enum(['he', 'en']), genderForm: z.enum(['neutral', 'feminine', 'masculine']) });
export const tally = z.object({ kept: count(), late: count(), missed: count(), cancelled: count() });

const exposure = () => z.object({ level: z.enum(EXPOSURE_LEVELS), link: maybeText(), seenAt: instantOut(), note: z.string() });
const risk = () => z.object({ level: z.enum(RISK_LEVELS), note: z.string(), owner: maybePerson(), at: instantOut(), by: maybePerson() });

export const crisisDetail = crisisSummary.extend({
  severityExplanation: severityExplanation(),
  deskZone: z.string().optional().meta({ description: 'IANA zone of the desk: on its clock the calendars run' }),
  /** How far away the next update may be told: `latestAt` as of the last change, `asOf`; seen from later it can only be later. On the crisis's own clock. Null in crises last changed by an older release. */
  nextUpdate: z.object({ asOf: instantOut(), latestAt: instantOut() }).nullable().optional(),
  trigger: z.enum(TRIGGERS),
  causes: z.array(z.enum(CAUSES)),
  /** As it was named at opening; null where nobody did. */
  product: z.string().nullable(),
  impact: businessImpact(),
  trustSignals: z.array(z.enum(TRUST_SIGNALS)),
  /** Null until somebody recorded it. */
  stake: stake().nullable(),
  /** The customer named a competitor, said that trust is lost or threatened to leave. */
  churnIntent: z.boolean(),
  competitorsNamed: z.array(z.object({ name: z.string(), at: instantOut() })),
  /** The latest first; empty while nothing was seen. */
  exposures: z.array(exposure()),
  /** The latest assessment of each class; null = not assessed. */
  risks: z.object({ reputation: risk().nullable(), contagion: risk().nullable(), legal: risk().nullable() } satisfies Record<RiskClass, z.ZodType>),
  /** Legal risk was medium or high at some time. */
  legalFlag: z.boolean(),
  legalReview: z.object({ at: instantOut(), by: maybePerson(), outcome: z.string() }).nullable(),
  versions: versions().nullable(),
  expectation: expectation().nullable(),
  /** The first word either way, from the record; theirs is null where the opening states that they spoke first and only a later word is on record. */
  firstToCustomerAt: maybeInstant(),
  firstFromCustomerAt: maybeInstant(),
  /** Never true where the opening states that the customer spoke first. */
  weSpokeFirst: z.boolean().nullable(),
  /** The customer's first word minus ours in whole minutes; negative when he was first, null while either is missing. */
  leadTimeMinutes: z.int().nullable(),
  /** Start of the earliest duty of each track. */
  trackStarts: z.object({ technical: maybeInstant(), relationship: maybeInstant() }),
  contacts: z.array(contactOut),
  /** What was known of the customer when the crisis opened; null where no profile was on file. */
  customerProfile: pinnedProfile.nullable(),
  protocol: z.object({ id: z.string(), version: z.string() }),
  calendars: z.record(z.string(), z.string()).meta({ description: 'Clock name → pinned calendar version' }),
  technical: z.object({ stage: z.enum(TECHNICAL_STAGES), name: bilingual(), stages: z.array(stage()), workaround: z.object({ id: z.string(), description: z.string(), risk: z.string(), expiresAt: instantOut(), restoresOperation: z.boolean(), state: z.string(), /** When its owners are next warned of the expiry. */ nextWarningAt: maybeInstant() }).nullable() }),
  relationship: z.object({ stage: z.enum(RELATIONSHIP_STAGES), name: bilingual(), stages: z.array(stage()), customerStage: z.enum(CUSTOMER_STAGES), relapsedAt: maybeInstant().optional().meta({ description: 'When it stopped working again after it had worked, while that is the latest news of the fault; else null' }), emotionalState: z.string(), unanswered: count(), nextUpdateToldAt: maybeInstant(), ...relationshipParts }),
  obligations: z.array(obligationItem),
  tally: z.record(z.string(), tally),
  /** What keeps the crisis from being closed; empty when nothing does. */
  missingToClose: z.array(z.object({ code: z.string(), track: track().nullable(), text: bilingual() })),
  preventionActions: z.array(z.object({ id: z.string(), title: z.string(), owner: maybePerson(), dueAt: instantOut(), doneAt: maybeInstant() })),
  routine: z.object({ at: instantOut(), how: z.enum(['customer-confirmation', 'quiet-period']) }).nullable(),
  /** Commands the caller may issue now, by role; whether the domain accepts each is decided when it comes. */
  allowedCommands: z.array(z.string()),
});
export type CrisisDetail = z.output<typeof crisisDetail>;

export const timelineEntry = z.object({
  seq: count(),
  at: instantOut(),
  type: z.string(),
  track: track().nullable(),
  by: z.object({ id: z.string(), role: z.string(), name: z.string() }),
  text: bilingual(),
  /** Whether the customer saw or heard it. */
  customerVisible: z.boolean(),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.output<typeof timelineEntry>;

export const commandAnswer = z.object({
  id: z.string(),
  reference: z.string(),
  /** The version after the command; send it back as If-Match. */
  version: count(),
  events: z.array(z.object({ seq: count(), type: z.string(), at: instantOut() })),
  /** Of `issue-plan-link` only: the signed address, to be handed to this one contact. It is kept nowhere. */
  link: z.object({ url: z.string(), expiresAt: instantOut() }).optional(),
});
export type CommandAnswer = z.output<typeof commandAnswer>;

export const streamEvent = z.object({ crisisId: z.string(), version: count(), types: z.array(z.string()), at: instantOut() });
export type StreamEvent = z.output<typeof streamEvent>;

/**
 * The stream's sign of life, the event `beat`: the first at once, then one each `everyMs` (milliseconds), whatever happens. Whoever hears nothing for
 * longer than two of them shows what may no longer be so: a line may be dead and look open. A comment would keep a proxy content, but no browser tells its page of one.
 */
export const streamBeat = z.object({ everyMs: count(), at: instantOut() });
export type StreamBeat = z.output<typeof streamBeat>;

export const messageItem = z.object({
  id: z.string(), crisisId: z.string(), at: instantOut(), messageType: z.string(), contact: contactOut.pick({ id: true, name: true }), language: z.enum(['he', 'en']),
  subject: z.string(), body: z.string(), delivery: z.enum(['queued', 'sending', 'sent', 'failed', 'unknown', 'received', 'not-received', 'suppressed']), countsAsUpdate: z.boolean(), why: z.string(),
});
export type MessageItem = z.output<typeof messageItem>;
