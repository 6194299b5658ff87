/** Was the fault looked for before anybody was named, and owned where it was ours (S2-36, S2-38)? Formulas 10. */
import { EVIDENCE_SOURCES } from '../claim/claim';
import type { DomainEvent } from '../crisis/events';
import { DUTY_ENDED, REOPENED } from '../obligation/settle';
import type { ConductRules } from './conduct';
import { share } from './measure';
import type { Case, Indicator, Measuring } from './measure';
import { isOneMessage } from './measure-listening';

export function measureResponsibility(measuring: Measuring): readonly Indicator[] {
  return [blame(measuring), corners(measuring), unsaid(measuring)];
}

/** Verdicts that lay it on the customer or an outside party, set before what they rest on was complete; any is too many. */
function blame({ events, rules }: Measuring): Indicator {
  const cases = events.flatMap((event, index): readonly Case[] => {
    if (!laysItOnOthers(event)) return [];
    return [{ hit: !restsOn(events.slice(0, index), event), seq: event.seq }];
  });
  return share('blame-before-evidence', cases, rules?.alarms['blame-before-evidence'] ?? null);
}

function laysItOnOthers(event: DomainEvent): boolean {
  switch (event.type) {
    case 'cause.recorded': return event.data.party === 'customer' || event.data.party === 'third-party';
    case 'claim.decided': return event.data.verdicts.some((one) => one.verdict === 'wrong');
    case 'conduct.external-blame-reported': return true;
    default: return false;
  }
}

/** Of a cause: the fault was located, evidence is on record, every claim examined. Of a claim: every step and all three sources of evidence. */
function restsOn(before: readonly DomainEvent[], event: DomainEvent): boolean {
  if (event.type === 'claim.decided') return isExamined(before, event.data.claimId);
  const located = before.some((one) => one.type === 'fix.located');
  if (event.type !== 'cause.recorded') return located;
  return located && event.data.evidence.trim() !== '' && before.every((one) => one.type !== 'claim.raised' || isDecided(before, one.data.claimId));
}

function isExamined(before: readonly DomainEvent[], claimId: string): boolean {
  const steps = before.flatMap((one) => (one.type === 'claim.step-taken' && one.data.claimId === claimId ? [one.data.step] : []));
  const sources = before.flatMap((one) => (one.type === 'claim.evidence-added' && one.data.claimId === claimId ? [one.data.from] : []));
  return (['stop', 'check', 'understand'] as const).every((step) => steps.includes(step)) && EVIDENCE_SOURCES.every((source) => sources.includes(source));
}

/** A verdict that awaits a second examiner is not one yet. */
function isDecided(before: readonly DomainEvent[], claimId: string): boolean {
  const last = before.findLast((one) => (one.type === 'claim.decided' || one.type === 'claim.verdict-confirmed' || one.type === 'claim.verdict-returned') && one.data.claimId === claimId);
  return last?.type === 'claim.verdict-confirmed' || (last?.type === 'claim.decided' && !last.data.awaitsSecond);
}

/**
 * Gates passed by another way than through them, of all gates passed: marks of the guard overridden, severity lowered, duties cancelled by
 * hand, contacts entered long afterwards. The same override again and again is an alarm whatever its share.
 */
function corners({ events, rules }: Measuring): Indicator {
  const found = share('corner-cutting', events.flatMap((event) => gateAt(event, rules)), rules?.alarms['corner-cutting'] ?? null);
  const repeated = rules === undefined ? [] : repeatedOverride(events, rules.sameOverride);
  return repeated.length === 0 ? found : { ...found, alarm: true };
}

/** Endings the engine itself gives as a reason; any other was written by a person. */
const BY_ITSELF: ReadonlySet<string> = new Set([DUTY_ENDED, REOPENED, 'crisis-cancelled', 'crisis-closed']);

function gateAt(event: DomainEvent, rules: ConductRules | undefined): readonly Case[] {
  const { seq } = event;
  switch (event.type) {
    case 'message.queued': return isOneMessage(event) ? [{ hit: (event.data.overrides ?? []).length > 0, seq }] : [];
    case 'contact.logged': return [{ hit: rules !== undefined && event.data.loggedLateMs > rules.backdatedMs, seq }];
    case 'crisis.severity-set': return [{ hit: event.data.severity > event.data.was, seq }];
    case 'obligation.settled': return [{ hit: event.data.outcome === 'cancelled' && !BY_ITSELF.has(event.data.reason), seq }];
    default: return [];
  }
}

/** Messages with the mark that was overridden `count` times or more within the window. */
function repeatedOverride(events: readonly DomainEvent[], { count, windowMs }: ConductRules['sameOverride']): readonly number[] {
  const uses = new Map<string, readonly { readonly at: number; readonly seq: number }[]>();
  for (const event of events) {
    if (event.type !== 'message.queued' || !isOneMessage(event)) continue;
    for (const rule of new Set((event.data.overrides ?? []).map((one) => one.rule))) uses.set(rule, [...(uses.get(rule) ?? []), { at: event.at, seq: event.seq }]);
  }
  const repeated = [...uses.values()].filter((used) => used.some((one, index) => {
    const nth = used[index + count - 1];
    return nth !== undefined && nth.at - one.at < windowMs;
  }));
  return repeated.flat().map((one) => one.seq);
}

/** The cause was ours, wholly or in part, and no apology says so. Judged once said, or at the return to routine. */
function unsaid({ events, state, rules }: Measuring): Indicator {
  const cause = events.findLast((event) => event.type === 'cause.recorded');
  const ours = cause !== undefined && (cause.data.party === 'us' || cause.data.party === 'shared');
  const said = events.some((event) => event.type === 'apology.recorded' && event.data.elements.responsibility);
  const cases: readonly Case[] = !ours ? [] : said ? [{ hit: false, seq: null }] : state.crisis.routine === null ? [] : [{ hit: true, seq: cause.seq }];
  return share('responsibility-unsaid', cases, rules?.alarms['responsibility-unsaid'] ?? null);
}
