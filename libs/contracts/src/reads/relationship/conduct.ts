/** What is shown of the conduct subject: on the page of a crisis, its indicators, and the report by desk. No person stands in any of it. */
import { BLAMED_PARTIES, INDICATOR_CODES, PRESSURE_KINDS, SCORES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant } from '../shared';

export const conductView = z.object({
  /** Nobody is punished for telling: it stands where people work. */
  statement: bilingual(),
  pressures: z.array(z.object({ kind: z.enum(PRESSURE_KINDS), name: bilingual(), since: instantOut() })),
  /** Wishes to tell later. */
  delayRequests: z.array(z.object({ id: z.string(), what: z.string(), until: instantOut(), requestedAt: instantOut(), reviewedAt: maybeInstant(), state: z.enum(['waiting', 'agreed', 'declined']), name: bilingual() })),
  secondRoadDecisions: count(),
  externalBlames: count(),
  /** Whom a cause may be laid on, for the form; either needs evidence. */
  blamedParties: z.array(z.object({ party: z.enum(BLAMED_PARTIES), name: bilingual() })),
});
export type ConductView = z.output<typeof conductView>;

const unit = () => z.enum(['hours', 'percent', 'count']);
const percent = () => z.number().min(0).max(100);
const maybeNumber = () => z.number().min(0).nullable();
const score = () => z.object({ score: z.enum(SCORES), name: bilingual(), value: percent().nullable() });

export const conductReading = z.object({
  /** `value` null: nothing of it could be measured yet. `evidence`: numbers of the lines of the record, `seq` of the timeline. */
  indicators: z.array(z.object({
    code: z.enum(INDICATOR_CODES), name: bilingual(), condition: bilingual(), value: maybeNumber(), unit: unit(), count: count().nullable(), of: count().nullable(),
    threshold: maybeNumber(), alarm: z.boolean(), evidence: z.array(z.int().min(1)),
  })),
  scorecard: z.array(score().extend({ basis: z.array(z.object({ code: z.enum(INDICATOR_CODES), name: bilingual(), weight: z.number().min(0), points: percent() })) })),
  measuredAt: instantOut(),
});
export type ConductReading = z.output<typeof conductReading>;

/** By desk only: a condition belongs to a place of work, never to one person. */
export const conductReport = z.object({
  since: instantOut(),
  desks: z.array(z.object({
    desk: z.object({ id: z.string(), name: bilingual() }),
    crises: count(),
    /** A share is counted over all crises of the desk, a time is the median, a count the mean. `crises`: how many could be measured, `alarms`: in how many it was alarmed. */
    indicators: z.array(z.object({
      code: z.enum(INDICATOR_CODES), name: bilingual(), condition: bilingual(), value: maybeNumber(), unit: unit(), threshold: maybeNumber(), alarm: z.boolean(), crises: count(), alarms: count(),
    })),
    scorecard: z.array(score()),
  })),
  /** Quoted, never own figures. */
  benchmarks: z.array(z.object({ code: z.enum(INDICATOR_CODES), percent: percent(), source: z.string() })),
});
export type ConductReport = z.output<typeof conductReport>;
