/** A crisis on its time axis: both tracks, what was owed and done, forecasts against what came, words either way, silences; and the ladder of every open duty. */
import { CONTACT_CHANNELS, FORECAST_TARGETS, RELATIONSHIP_STAGES, TECHNICAL_STAGES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText, obligationKind, personRef, track } from './shared';

/** What is marked on the axis by itself; everything else is in the record. */
export const AXIS_MARKS = [
  'workaround.recorded', 'workaround.expired', 'workaround.withdrawn', 'operation.restored', 'operation.lost', 'fix.recorded', 'fix.verified', 'fix.verification-failed', 'cause.recorded', 'prevention.agreed', 'technical.finished',
  'crisis.severity-set', 'crisis.escalated', 'crisis.reopened', 'crisis.closed', 'crisis.cancelled', 'review.signed',
  'listening.recorded', 'listening.read-back', 'apology.recorded', 'claim.raised', 'claim.decided', 'compensation.decided', 'compensation.none-decided', 'crisis.routine-returned', 'survey.ended', 'promise.broken', 'cadence.changed', 'lane.jumped',
] as const;
export type AxisMarkType = (typeof AXIS_MARKS)[number];
/** `overdue`: its time has passed and it is still open. `missed`: a whole further cycle passed without it. */
export const AXIS_DUTY_STATES = ['kept', 'late', 'missed', 'overdue', 'due', 'paused'] as const;

/** A stage held from `from` to `to`; null while it lasts. `again`: it had been left before, so it came back. */
const span = <T extends readonly [string, ...string[]]>(codes: T) => z.object({ code: z.enum(codes), name: bilingual(), from: instantOut(), to: maybeInstant(), again: z.boolean() });
const ahead = () => z.array(z.object({ code: z.string(), name: bilingual() }));
const duty = () =>
  z.object({
    id: z.string(), kind: obligationKind(), name: bilingual(), track: track(), state: z.enum(AXIS_DUTY_STATES), owner: maybePerson(), startedAt: instantOut(),
    /** Null while paused. */
    dueAt: maybeInstant(),
    /** Kept and late: when it was done. */
    doneAt: maybeInstant(),
    /** Missed: when somebody of ours next spoke to the customer; null while nobody has. */
    spokeAt: maybeInstant(),
  });
const forecast = () =>
  z.object({
    id: z.string(), target: z.enum(FORECAST_TARGETS).nullable().meta({ description: 'Null: stated to the customer without a forecast on file' }), name: bilingual(), madeAt: instantOut(), by: maybePerson(), p50At: instantOut(), p90At: instantOut(),
    /** In force now. */
    current: z.boolean(),
    /** When the customer was first told this range; null: he was not. */
    toldAt: maybeInstant(),
    /** When it was replaced, withdrawn or its outcome came. */
    endedAt: maybeInstant(),
    revision: z.enum(['first', 'honest', 'late']),
  });
const word = () =>
  z.object({ seq: count(), at: instantOut(), from: z.enum(['us', 'them']), channel: z.enum(CONTACT_CHANNELS), /** By voice: a call or a meeting. */ voice: z.boolean(), by: maybePerson(), contact: maybePerson(), /** Its beginning. */ text: z.string() });
const silence = () =>
  z.object({ from: instantOut(), to: instantOut(), minutes: count(), /** When the cadence asked for the next word. */ dueAt: instantOut(), /** Nobody has spoken yet: it grows. */ lasting: z.boolean() });
/** `people` may be empty: nobody holds the roles of this rung. */
const rung = () => z.object({ at: maybeInstant(), fired: z.boolean(), people: z.array(z.object({ person: personRef(), role: bilingual() })), roles: z.array(bilingual()) });

export const crisisAxis = z.object({
  crisisId: z.string(), reference: z.string(), version: count(),
  /** All instants are on the crisis's own clock. */
  awareAt: instantOut(), openedAt: instantOut(), endedAt: maybeInstant(), measuredAt: instantOut(),
  stages: z.object({ technical: z.array(span(TECHNICAL_STAGES)), relationship: z.array(span(RELATIONSHIP_STAGES)) }),
  ahead: z.object({ technical: ahead(), relationship: ahead() }),
  marks: z.array(z.object({ seq: count(), at: instantOut(), track: track().nullable(), type: z.enum(AXIS_MARKS), /** It went against us. */ trouble: z.boolean(), by: maybePerson(), detail: maybeText() })),
  duties: z.array(duty()),
  forecasts: z.array(forecast()),
  words: z.array(word()),
  silences: z.array(silence()),
  /** Of every open duty: who hears of it when, if nothing is done. */
  ladders: z.record(z.string(), z.array(rung())),
});
export type CrisisAxis = z.output<typeof crisisAxis>;
