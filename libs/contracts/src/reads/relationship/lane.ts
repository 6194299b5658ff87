/** What the page of a crisis shows of the lane subject, the judgement of a complaint, and the reports on lanes and queue jumps. */
import { COMPLAINT_LANES, CRISIS_LANES, FACT_CODES, SIGNAL_CODES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText, personRef } from '../shared';

const jump = () => z.object({ reason: z.string(), until: instantOut(), by: maybePerson(), at: instantOut() });

export const laneView = z.object({
  lane: z.enum(CRISIS_LANES),
  name: bilingual(),
  receivedAt: maybeInstant(),
  /** From receipt to opening in whole minutes; null where the receipt is not known. */
  recognitionMinutes: count().nullable(),
  automatic: z.object({ at: instantOut(), templateId: z.string(), contact: maybePerson(), compensationId: maybeText() }).nullable(),
  personAskedAt: maybeInstant(),
  /** `dueAt`: of the clock that runs now. */
  small: z.object({ why: z.string(), owner: maybePerson(), at: instantOut(), dueAt: maybeInstant(), settledAt: maybeInstant() }).nullable(),
  /** Waits for a second person. */
  jumpProposal: jump().nullable(),
  jump: jump().extend({ approvedBy: maybePerson() }).nullable(),
  jumps: count(),
});
export type LaneView = z.output<typeof laneView>;

/** What the light lane may say in a crisis, as one contact would read it: the approved texts, and the remedies nobody need approve. */
export const automaticAnswers = z.object({
  /** Whom the words are written to; null where the crisis knows nobody. */
  contactId: maybeText(),
  language: z.enum(['he', 'en']),
  answers: z.array(z.object({ id: z.string(), name: bilingual(), subject: z.string(), body: z.string() })),
  currency: maybeText(),
  gestures: z.array(z.object({ id: z.string(), name: bilingual(), valueMinor: z.int().min(0) })),
});
export type AutomaticAnswers = z.output<typeof automaticAnswers>;
export const automaticAnswersQuery = z.strictObject({ contactId: z.string().min(1).max(80).optional(), gestureId: z.string().min(1).max(80).optional() });
export type AutomaticAnswersQuery = z.output<typeof automaticAnswersQuery>;

/** A complaint judged when it arrives: which lane, and why. Nothing of it is kept. */
export const complaintAssessment = z.object({
  serious: z.boolean(),
  lane: z.enum(COMPLAINT_LANES),
  name: bilingual(),
  score: count(),
  materialFrom: count(),
  seriousFrom: count(),
  /** The heaviest first. `words`: those of the complaint that show it; null where a fact does. */
  reasons: z.array(z.object({ code: z.enum([...SIGNAL_CODES, ...FACT_CODES]), points: count(), text: bilingual(), words: maybeText(), from: z.enum(['narrative', 'subject', 'facts']) })),
  /** What it was judged by. */
  basis: z.object({ narrative: z.boolean(), subject: z.boolean(), history: z.boolean() }),
  protocol: z.object({ id: z.string(), version: z.string() }),
});
export type ComplaintAssessment = z.output<typeof complaintAssessment>;

const displaced = () => z.object({ crisisId: z.string(), reference: z.string(), accountName: z.string(), severity: z.int() });
export const queueJumpItem = z.object({
  crisisId: z.string(), reference: z.string(), accountName: z.string(), deskId: z.string(), at: instantOut(), until: instantOut(), reason: z.string(),
  proposedBy: personRef(), approvedBy: personRef(), note: z.string(),
  endedAt: maybeInstant(), endedWhy: z.enum(['expired', 'lifted', 'lapsed', 'crisis-ended']).nullable(),
  /** Crises of the same desk that stood before it at that moment; the first of them by name. */
  displacedCount: count(), displaced: z.array(displaced()),
});
export type QueueJumpItem = z.output<typeof queueJumpItem>;
/** Whom a jump of this crisis would displace now; named to those who decide on it only. */
export const queueJumpPreview = z.object({ displacedCount: count(), displaced: z.array(displaced()) });
export type QueueJumpPreview = z.output<typeof queueJumpPreview>;

const baseline = () => z.object({ percent: z.number(), source: z.string() });
const part = () => z.object({ of: count(), count: count(), percent: z.number().nullable() });
/** How complaints were handled by lane. Shares in percent, null of nothing. Drills and cancelled crises never count. */
export const laneReport = z.object({
  lanes: z.object({ light: count(), 'small-but-material': count(), serious: count(), normal: count() }),
  /** Of crises back to routine: one contact of ours, or none but the automatic answer, and no reopening (S1-11). */
  firstContactResolution: part().extend({ baseline: baseline() }),
  /** Of all crises: nobody of ours said a word, and the time for the first contact is over or the crisis is (S1-12). */
  neverAnswered: part(),
  contactsPerResolution: z.object({ of: count(), mean: z.number().nullable(), median: z.number().nullable(), most: count().nullable() }),
  /** Never answered, or more than one contact needed: the share the article quotes. */
  unansweredOrRepeated: part().extend({ baseline: baseline() }),
  light: z.object({ answered: count(), withRemedy: count(), personAsked: count(), /** Of the closing survey. */ satisfaction: z.object({ count: count(), mean: z.number().nullable() }) }),
  /** Minutes from receipt to opening, where the receipt was told. */
  recognition: z.object({ count: count(), medianMinutes: z.number().nullable(), longestMinutes: count().nullable(), ofSerious: z.object({ count: count(), medianMinutes: z.number().nullable() }) }),
});
export type LaneReport = z.output<typeof laneReport>;
