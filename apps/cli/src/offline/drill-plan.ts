/** A past crisis as a drill: the same commands as the audit's, counted from the opening, to be sent to the API as time comes. */
import type { Command, Instant } from '#domain';
import { readTimeline } from './audit-file';
import type { TimelineProblem } from './audit-file';
import { milestonesOf, STAND_IN, stepsOf } from './audit-steps';

export interface DrillStep {
  /** Virtual milliseconds after the opening; divide by the rate for real time. */
  readonly atVirtualMs: number;
  readonly afterRealMs: number;
  readonly command: Command;
  /** To be sent when the first is refused with `update.next-later-than-cadence`. */
  readonly otherwise: Command | null;
  readonly by: 'account-manager' | 'technical-lead';
  readonly summary: string;
  readonly source: string;
}
export interface DrillPlan {
  readonly ok: true;
  readonly slug: string;
  readonly title: string;
  readonly company: string;
  readonly contactId: string;
  /** Summary for the opening: what customers felt. */
  readonly summary: string;
  readonly virtualLengthMs: number;
  readonly steps: readonly DrillStep[];
}
export type DrillPlanResult = DrillPlan | { readonly ok: false; readonly problems: readonly TimelineProblem[] };

/**
 * The steps of a drill at `rate` virtual milliseconds per real one. Instants inside the payloads (promised times, expiries) lie on the
 * crisis's own clock, whose opening is `virtualOrigin`. Refuses what `readTimeline` refuses, and a timeline in which no fact is known
 * to the minute or hour. Pure; a repeat gives the same.
 */
export function drillPlan(text: string, given: { readonly rate: number; readonly virtualOrigin: Instant }): DrillPlanResult {
  const read = readTimeline(text);
  if (!read.ok) return read;
  const { timeline } = read;
  const milestones = milestonesOf(timeline);
  if (milestones === null) return { ok: false, problems: [{ path: 'facts', code: 'value', detail: 'precision' }] };
  const steps = stepsOf(timeline, milestones, given.virtualOrigin - milestones.awareAt).map(({ at, command, otherwise, by, fact }): DrillStep => {
    const atVirtualMs = at - given.virtualOrigin;
    return { atVirtualMs, afterRealMs: Math.round(atVirtualMs / given.rate), command, otherwise, by: by === 'voice' ? 'account-manager' : 'technical-lead', summary: fact.summary, source: fact.source };
  });
  const fault = timeline.facts.find((one) => one.kind === 'fault-began');
  return {
    ok: true, slug: timeline.slug, title: timeline.title, company: timeline.company, contactId: STAND_IN, summary: fault?.summary ?? timeline.title,
    virtualLengthMs: milestones.endAt - milestones.awareAt, steps,
  };
}
