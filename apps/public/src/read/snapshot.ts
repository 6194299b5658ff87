/** The parts of a crisis's snapshot that public pages look at; everything else is left unread. */
import { SURVEY_ITEMS } from '#domain';
import type { Phase } from '#domain';
import { z } from 'zod';
import { disclosureSnapshot } from './plan-facts';

const at = z.number().nullable();
const target = z.union([z.object({ kind: z.literal('time'), ms: z.number() }), z.object({ kind: z.literal('days'), days: z.number() })]);
const snapshot = z.object({
  crisis: z.object({
    id: z.string(), deskId: z.string(), reference: z.string(), accountId: z.string(), accountName: z.string(), cycle: z.number(), severity: z.number(),
    contacts: z.array(z.object({ id: z.string(), language: z.enum(['he', 'en']) })),
    drill: z.object({ rate: z.number(), realOrigin: z.number(), virtualOrigin: z.number() }).nullable(),
    people: z.object({ accountManager: z.string().nullable() }),
    routine: z.object({ at: z.number() }).nullable(), cancelledAt: at, closedAt: at,
  }),
  survey: z.object({
    cycle: z.number(), expireAt: at, endedAt: at,
    invitations: z.array(z.object({ contactId: z.string(), items: z.array(z.enum(SURVEY_ITEMS)), state: z.enum(['planned', 'sent', 'answered', 'expired', 'suppressed']) })),
  }),
  disclosure: disclosureSnapshot,
  // Absent in states of releases that knew no lanes.
  lane: z.object({ automatic: z.object({ at: z.number() }).nullish(), personAskedAt: at.nullish(), small: z.object({ owner: z.string() }).nullish() }).nullish(),
  fix: z.object({ locatedAt: at, containedAt: at, fixedAt: at, verifiedAt: at, operationalAt: at, failedVerifications: z.number() }),
  message: z.object({ unanswered: z.array(z.object({ id: z.string() })) }),
  obligation: z.object({
    open: z.array(z.object({ kind: z.string(), about: z.string().nullable(), due: at })),
    customCadence: z.object({ target, clock: z.enum(['always', 'extended', 'desk', 'delivery']) }).nullable(),
  }),
});
export type Snapshot = z.output<typeof snapshot>;

/** As a commit writes it: the state, and beside it which rules it pinned and what the gates still ask for. */
export const wholeSnapshot = z.object({
  state: snapshot,
  protocol: z.object({ id: z.string(), version: z.string() }),
  calendars: z.record(z.string(), z.object({ id: z.string(), version: z.string() })),
  missing: z.object({ routine: z.array(z.object({ code: z.string() })) }),
});
export type WholeSnapshot = z.output<typeof wholeSnapshot>;

/** The customer's five steps, from the furthest that is not done (lifecycle: the earliest thing still owed). */
export function stageOf({ crisis, fix }: Snapshot): number {
  if (crisis.routine !== null) return 4;
  if (fix.verifiedAt !== null || fix.fixedAt !== null) return 3;
  if (fix.locatedAt === null) return 0;
  return fix.containedAt === null && fix.operationalAt === null ? 1 : 2;
}

/** The domain's `laneOf`, on the parts that are read here: answered by an approved text, and nobody has asked for more. */
export function isLight({ crisis, lane }: Snapshot): boolean {
  return crisis.severity > 2 && crisis.cycle === 1 && lane?.automatic != null && lane.personAskedAt == null && lane.small == null;
}

/** The domain's `phaseOf`, on the parts that are read here. */
export function phaseOf({ fix }: Snapshot): Phase {
  if (fix.verifiedAt !== null) return 'follow-up';
  if (fix.fixedAt !== null && fix.operationalAt !== null) return 'monitoring';
  if (fix.operationalAt !== null) return 'worked-around';
  return fix.locatedAt === null ? 'investigating' : 'identified';
}
