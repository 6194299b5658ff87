/** What the page of a crisis shows of care for staff: what waits for an answer and averages; never whose words they were. */
import { CARE_ANSWERS, DEMAND_FAMILIES, RAISED_KINDS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson } from '../shared';

export const careView = z.object({
  raised: z.array(z.object({ id: z.string(), kind: z.enum(RAISED_KINDS), name: bilingual(), family: z.enum(DEMAND_FAMILIES), at: instantOut(), answeredAt: maybeInstant(), answer: z.enum(CARE_ANSWERS).nullable() })),
  waiting: count(),
  hostileContacts: z.array(maybePerson()),
  handOvers: count(),
  /** Null until at least three people gave theirs: an average of one or two tells who said what. */
  staffPulse: z.object({ count: count(), mean: z.number().nullable(), asked: count().nullable().meta({ description: 'How many were asked in this cycle; never who' }), openUntil: maybeInstant() }),
});
export type CareView = z.output<typeof careView>;

export const careReport = z.object({
  raised: z.object({ 'unreasonable-demand': count(), abuse: count(), support: count() }),
  /** How soon managers answered their own people; the clock is the protocol's. */
  answers: z.object({ kept: count(), late: count(), missed: count(), waiting: count(), medianHours: z.number().nullable() }),
  handOvers: count(),
  staffPulse: z.object({ count: count(), mean: z.number().nullable() }),
});
export type CareReport = z.output<typeof careReport>;

/**
 * The load of each person: open crises, hostile customers, updates by night. `ceiling` null: none for his roles. `duties` counts what he owns and has
 * not settled, drills included, in the crises the reader may see; null for a reader who may see none.
 */
export const loadItem = z.object({ person: z.object({ id: z.string(), name: z.string() }), openCrises: count(), hostile: count(), nightUpdates: count(), index: z.number(), ceiling: z.number().nullable(), isFull: z.boolean(), duties: z.object({ open: count(), late: count() }).nullable() });
export type LoadItem = z.output<typeof loadItem>;
