/** What the facts of a past crisis are in the words of the engine: an opening and commands, each at its instant. */
import { DAY_MS } from '#domain';
import type { Command, Instant } from '#domain';
import type { Fact, Timeline } from './audit-file';

/** Facts known to the minute or hour: the only ones time is measured with. */
export const isMeasurable = (fact: Fact): boolean => fact.precision !== 'day';

const VOICE: ReadonlySet<Fact['kind']> = new Set(['first-notice', 'update', 'forecast', 'apology', 'compensation', 'postmortem', 'workaround']);
export const isForCustomers = (fact: Fact): boolean => fact.audience === 'public' || fact.audience === 'affected-customers';
/** Words that reached customers; what was said inside or to the press alone did not. */
export const isTold = (fact: Fact): boolean => VOICE.has(fact.kind) && isForCustomers(fact);

export interface Milestones {
  /** When the company knew: its earliest awareness or word, not before the fault; the fault itself where nothing tells. */
  readonly awareAt: Instant;
  readonly awareBy: 'internal-awareness' | 'told' | 'fault-began' | 'first-fact';
  /** First internal awareness on record, for the disclosure lag; null where no source tells. */
  readonly firstAwarenessAt: Instant | null;
  readonly firstToldAt: Instant | null;
  /** The last fact known to the minute or hour: nothing after it is measured. */
  readonly endAt: Instant;
  readonly restored: Fact | null;
  readonly fix: Fact | null;
}

/** The instants everything hangs on; null when no fact is known to the minute or hour. */
export function milestonesOf({ facts }: Timeline): Milestones | null {
  const measurable = facts.filter(isMeasurable);
  const [firstFact] = measurable;
  const last = measurable.at(-1);
  if (firstFact === undefined || last === undefined) return null;
  const fault = measurable.find((one) => one.kind === 'fault-began');
  const aware = measurable.find((one) => one.kind === 'internal-awareness');
  const told = measurable.find(isTold);
  const known = told === undefined || (aware !== undefined && aware.at <= told.at) ? aware : told;
  const restored = measurable.findLast((one) => one.kind === 'restored' && isForCustomers(one)) ?? measurable.findLast((one) => one.kind === 'restored') ?? null;
  const fix = measurable.findLast((one) => one.kind === 'fix' && (restored === null || one.at <= restored.at)) ?? null;
  const common = { firstAwarenessAt: aware?.at ?? null, firstToldAt: told?.at ?? null, endAt: last.at, restored, fix };
  if (known === undefined) return { ...common, awareAt: fault?.at ?? firstFact.at, awareBy: fault === undefined ? 'first-fact' : 'fault-began' };
  const awareAt = fault === undefined ? known.at : Math.max(known.at, fault.at);
  return { ...common, awareAt, awareBy: known === aware ? 'internal-awareness' : 'told' };
}

export interface FactStep {
  readonly at: Instant;
  readonly fact: Fact;
  readonly by: 'voice' | 'technical';
  readonly command: Command;
  /** To be sent instead when the first is refused because it promises more than the cadence allows. */
  readonly otherwise: Command | null;
}

/** All customers a company had are one contact here: the facts speak of them as one. */
export const STAND_IN = 'all-affected-customers';

/**
 * The commands of a timeline from `milestones.awareAt` on, in order of time; `shiftMs` moves every instant (a drill runs now). Only facts
 * known to the minute or hour become commands, for the others have no time to be entered at.
 */
export function stepsOf(timeline: Timeline, milestones: Milestones, shiftMs = 0): readonly FactStep[] {
  let hasWorkaround = false;
  const said = new Set<Instant>();
  return timeline.facts.filter((one) => isMeasurable(one) && one.at >= milestones.awareAt).flatMap((fact) => {
    const at = fact.at + shiftMs;
    const step = (command: Command): FactStep => ({ at, fact, by: 'technical', command, otherwise: null });
    const steps: FactStep[] = [];
    const beforeFix = milestones.fix === null || fact.at < milestones.fix.at;
    const beforeEnd = milestones.restored === null || fact.at < milestones.restored.at;
    if (fact.kind === 'workaround' && !hasWorkaround && beforeFix && beforeEnd) {
      hasWorkaround = true;
      steps.push(step({ type: 'record-workaround', payload: { description: fact.summary, risk: '', expiresAt: at + 30 * DAY_MS, restoresOperation: false } }));
    }
    if (fact === milestones.fix) steps.push(step({ type: 'locate', payload: { where: fact.summary, note: '' } }), step({ type: 'record-fix', payload: { description: fact.summary, restoresOperation: false } }));
    if (fact === milestones.restored) {
      if (milestones.fix === null) steps.push(step({ type: 'locate', payload: { where: fact.summary, note: '' } }), step({ type: 'record-fix', payload: { description: fact.summary, restoresOperation: true } }));
      steps.push(step({ type: 'verify-fix', payload: { passed: true, how: fact.summary, confirmedByCustomer: false } }));
    }
    if (isTold(fact) && !said.has(fact.at)) {
      said.add(fact.at);
      steps.push(voice(timeline.facts.filter((one) => one.at === fact.at && isMeasurable(one) && isTold(one)), fact, shiftMs));
    }
    return steps;
  });
}

/** All that was said at one instant is one word to the customers; the earliest time it promises for the next one binds. */
function voice(together: readonly Fact[], fact: Fact, shiftMs: number): FactStep {
  const at = fact.at + shiftMs;
  const times = together.flatMap(({ forecast }) => (forecast?.of === 'next-update' && forecast.expectedBy > fact.at ? [forecast.expectedBy] : []));
  const promised = times.length === 0 ? null : Math.min(...times) + shiftMs;
  const isAccount = together.some((one) => one.kind === 'postmortem');
  const command = (nextUpdateAt: Instant | null): Command => {
    const substance = { newFacts: together.map((one) => one.summary), actions: [], customerCanDo: [], nextUpdateAt, forecast: null, noForecastNextTryAt: null };
    return isAccount
      ? { type: 'send-message', payload: { messageType: 'summary', contactIds: [STAND_IN], language: 'en', subject: fact.summary.slice(0, 120), body: fact.summary, templateId: null, substance } }
      : { type: 'log-contact', payload: { direction: 'to-customer', channel: 'status-page', contactId: STAND_IN, occurredAt: at, said: fact.summary, emotionalState: 'unknown', needsAnswer: false, answered: false, confirmedByCustomer: false, substance, competitorNamed: null } };
  };
  return { at, fact, by: 'voice', command: command(promised), otherwise: promised === null ? null : command(null) };
}
