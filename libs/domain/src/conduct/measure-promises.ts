/** Was what he was told worth something (formulas 10)? Promise keeping, over-promising, updates that say nothing. */
import { indicator, percentOf, share } from './measure';
import type { Indicator, Measuring } from './measure';

export function measurePromises(measuring: Measuring): readonly Indicator[] {
  return [keeping(measuring), early(measuring), shallow(measuring)];
}

/** Kept ÷ (kept + broken). What was renegotiated before it was due is in neither, for he was told in time. */
function keeping({ events, state, rules }: Measuring): Indicator {
  const { kept, broken } = state.promise.tally;
  const evidence = events.filter((event) => event.type === 'promise.broken').map((one) => one.seq);
  return indicator({ code: 'promise-keeping', unit: 'percent', value: percentOf(kept, kept + broken), count: kept, of: kept + broken, threshold: rules?.alarms['promise-keeping'] ?? null, evidence });
}

/** Outcomes promised for before the p90 of that moment, of all outcomes with a date. */
function early({ events, state, rules }: Measuring): Indicator {
  const { early: count, dated } = state.promise.tally;
  const evidence = events.filter((event) => (event.type === 'promise.made' || event.type === 'promise.renegotiated') && event.data.early).map((one) => one.seq);
  return indicator({ code: 'over-promising', unit: 'percent', value: percentOf(count, dated), count, of: dated, threshold: rules?.alarms['over-promising'] ?? null, evidence });
}

const AS_UPDATE: ReadonlySet<string> = new Set(['substantive', 'nothing-new', 'nothing-new-too-often', 'shallow']);

/** Updates without fact, action or next time, of all meant as updates. */
function shallow({ events, rules }: Measuring): Indicator {
  const cases = events.flatMap((event) => {
    if (event.type !== 'message.queued' && event.type !== 'contact.logged') return [];
    const { why } = event.data.counting;
    return AS_UPDATE.has(why) ? [{ hit: why === 'shallow', seq: event.seq }] : [];
  });
  return share('shallow-updates', cases, rules?.alarms['shallow-updates'] ?? null);
}
