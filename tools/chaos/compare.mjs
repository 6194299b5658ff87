/**
 * What a crisis came to, without what chance and the clock decide: compared
 * between the run with kills and the one without. Pure.
 *
 * Left out: instants; deliveries in doubt and their tasks (the mail server's
 * trouble); and in a drill, whose clock runs thousands of times faster than the
 * steps, how many timed updates passed, what was warned or reminded of, and
 * whether a duty was kept or late. Those are held by the invariants of check.mjs.
 */
const BY_CLOCK = new Set(['obligation.warned', 'obligation.breached', 'obligation.escalated', 'obligation.reassigned', 'obligation.retargeted', 'calendars.applied', 'care.pulse-asked', 'care.pulse-reminded', 'care.pulse-lapsed']);

/** Lines of what happened → how often. */
export function effectsOf(events, story) {
  const isDrill = story.rate !== null;
  const counts = new Map();
  const kinds = new Map();
  for (const { type, data, commandId } of events) {
    if (type === 'obligation.started') kinds.set(data.id, data.kind);
    const line = lineOf({ type, data, commandId, isDrill, kind: kinds.get(data.id) });
    if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function lineOf({ type, data, commandId, isDrill, kind }) {
  if (type === 'message.delivery-settled') return null;
  if (isDrill && (BY_CLOCK.has(type) || type.startsWith('calendar'))) return null;
  if (isDrill && type === 'survey.sent' && data.reminder > 0) return null; // how long the customer took to answer, in days of the drill
  const step = /^[a-z]+:[a-z]+\.\d+\.(.+)$/.exec(commandId)?.[1];
  if (isDrill && type === 'ledger.debited' && data.kind === 'missed-update') return null; // as many as timed updates passed
  // An invitation a person found lost went out once more: the mail server's trouble.
  if (type === 'survey.sent' && commandId.includes('.settle-survey-')) return null;
  if (type.startsWith('obligation.')) {
    if (kind === 'task' || (isDrill && kind === 'timed-update')) return null;
    const outcome = data.outcome === undefined ? '' : isDrill && data.outcome !== 'cancelled' ? ' met' : ` ${data.outcome}`;
    return `${type} ${kind}${outcome}`;
  }
  // The engine's own commands and the survey page have ids of their own; the steps have the same in both runs.
  return step === undefined || step.startsWith('settle-') ? type : `${step}: ${type}`;
}

/** Differences as sentences. */
export function sameEffects(calm, storm) {
  return [...new Set([...calm.keys(), ...storm.keys()])].flatMap((line) => {
    const [without, withKills] = [calm.get(line) ?? 0, storm.get(line) ?? 0];
    return without === withKills ? [] : [`"${line}" ${withKills} times instead of ${without}`];
  });
}
