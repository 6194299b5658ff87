/** Duties of many crises due at one instant against bare timers to one instant: how late each is noticed, and what a screen says meanwhile. */
import { delay, flood, summary } from '../measure.mjs';

const RATIO_TARGET = 1.5;
const FEW_TARGET_MS = 2_000;
/** Severity 1 of the standard protocol: first contact 30 minutes after awareness, round the clock; the last warning is 3 minutes before. */
const FIRST_CONTACT_MS = 30 * 60_000;
const OPENING_IN_FLIGHT = 20;
const READING_IN_FLIGHT = 30;
/** Between the last opening and the instant all is quiet. */
const CALM_MS = 4_000;
const GIVE_UP_MS = 300_000;
const LOOKED_AT = 5;
/** How much longer than the trial says the opening may take; doubled when the machine turns out slower. */
const FIRST_MARGIN = 1.5;
const ATTEMPTS = 3;

/** The instant came before everything was set up: the round says nothing. */
class TooSlow extends Error {}

export async function lateness(parts) {
  const { many, few, manyRounds, fewRounds } = parts.sizes.lateness;
  const crowd = await rounds(parts, many, manyRounds);
  const group = await rounds(parts, few, fewRounds);
  const seconds = (ms) => Math.round(ms) / 1_000;
  const faults = [...crowd.faults, ...group.faults];
  const ours = summary(crowd.ours);
  const bare = summary(crowd.bare);
  const fewOurs = summary(group.ours);
  return [
    { what: `${many} duties due at one instant, noticed late, p99`, unit: 's', measured: seconds(ours.p99), primitive: seconds(bare.p99), ratio: ours.p99 / bare.p99, target: `≤ ${RATIO_TARGET} ×`, holds: ours.p99 <= RATIO_TARGET * bare.p99, n: ours.n, more: { ours, bare } },
    { what: `${few} duties due at one instant, noticed late, p99`, unit: 's', measured: seconds(fewOurs.p99), primitive: seconds(summary(group.bare).p99), ratio: fewOurs.p99 / summary(group.bare).p99, target: '≤ 2 s', holds: fewOurs.p99 <= FEW_TARGET_MS, n: fewOurs.n, more: { ours: fewOurs, bare: summary(group.bare) } },
    { what: 'missed or doubled', unit: '', measured: crowd.wrong + group.wrong, primitive: null, ratio: null, target: '0', holds: crowd.wrong + group.wrong === 0, n: ours.n + fewOurs.n },
    { what: 'screens wrong just before and just after the instant', unit: '', measured: faults.length, primitive: null, ratio: null, target: '0', holds: faults.length === 0, n: crowd.looked + group.looked, note: faults[0] ?? '' },
  ];
}

async function rounds(parts, count, howOften) {
  const all = { ours: [], bare: [], wrong: 0, faults: [], looked: 0 };
  for (let round = 0; round < howOften; round += 1) {
    const say = (what) => parts.detail(`${count} at once, round ${round + 1} of ${howOften}: ${what}`);
    const works = [async () => all.bare.push(...await patiently((margin) => bareRound(parts, { count, say, margin }))), async () => {
      const { late, wrong, faults, looked } = await patiently((margin) => productRound(parts, { count, say, margin }));
      all.ours.push(...late);
      all.wrong += wrong;
      all.faults.push(...faults);
      all.looked += looked;
    }];
    for (const work of round % 2 === 0 ? works : works.toReversed()) await work();
  }
  return all;
}

async function patiently(round) {
  for (let attempt = 1, margin = FIRST_MARGIN; ; attempt += 1, margin *= 2) {
    try {
      return await round(margin);
    } catch (error) {
      if (!(error instanceof TooSlow) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function bareRound({ engine }, { count, say, margin }) {
  say('trying how fast timers start');
  const probe = await flood({ count: 40, inFlight: OPENING_IN_FLIGHT, work: () => engine.sleepUntil(Date.now()) });
  const dueAt = Date.now() + (count * 1_000 * margin) / probe.perSecond + CALM_MS;
  const results = [];
  const started = await flood({ count, inFlight: OPENING_IN_FLIGHT, work: async (index) => { if (index % 100 === 0) say(`started ${index} timers`); results.push(await engine.sleepUntil(dueAt)); } });
  if (started.errors.length > 0) throw new Error(`Timers could not be started: ${started.errors[0]}`);
  if (Date.now() > dueAt - 1_000) throw new TooSlow('The timers took too long to start: run it again on a quieter machine');
  await delay(dueAt - Date.now());
  say('waiting for timers');
  const late = [];
  // A few at a time: the server admits only so many waiting callers at once. The lateness itself was measured by the timer.
  const read = await flood({ count, inFlight: READING_IN_FLIGHT, work: async (index) => { late.push(await results[index]()); } });
  if (read.errors.length > 0) throw new Error(`A timer was lost: ${read.errors[0]}`);
  return late;
}

async function productRound(parts, { count, say, margin }) {
  const { desk, stack, product } = parts;
  say('trying how fast crises open');
  const probe = await flood({ count: 20, inFlight: OPENING_IN_FLIGHT, work: () => desk.openCrisis() });
  // As late as can be: behind the last warning, where the opening is fast enough, nothing else falls due meanwhile.
  const dueAt = Math.ceil((Date.now() + Math.max((count * 1_000 * margin) / probe.perSecond, 5_000) + CALM_MS) / 1_000) * 1_000;
  const report = { impactLevel: 1, awareAt: new Date(dueAt - FIRST_CONTACT_MS).toISOString() };
  const ids = [];
  const opened = await flood({ count, inFlight: OPENING_IN_FLIGHT, work: async (index) => { if (index % 100 === 0) say(`opened ${index} crises`); ids.push((await desk.openCrisis(report)).id); } });
  if (opened.errors.length > 0) throw new Error(`Crises could not be opened: ${opened.errors[0]}`);
  if (Date.now() > dueAt - 1_000) throw new TooSlow('The crises took too long to open: run it again on a quieter machine');
  const seen = { desk, dueAt, ids: ids.slice(-LOOKED_AT) }; // the last opened are the last to be woken
  const faults = [...await look(seen, dueAt - 1_500, false), ...await look(seen, dueAt + 20, true)];
  say('waiting for the engine');
  const rows = await breaches(stack, product, ids, count);
  return { late: rows.map((row) => row.late_ms), wrong: wrongOnes(rows, ids), faults, looked: 2 * seen.ids.length };
}

/** What a screen says at an instant: the duties due at `dueAt` must be late from it on, and not before, whether the engine has woken or not. */
async function look({ desk, dueAt, ids }, at, isLate) {
  await delay(Math.max(0, at - Date.now()));
  const faults = [];
  await Promise.all(ids.map(async (id) => {
    const askedAt = Date.now();
    const { items } = await desk.get(`/api/v1/crises/${id}/obligations?state=running&limit=100`);
    if (!isLate && Date.now() >= dueAt) return; // the machine was too slow for this look to tell anything
    const duty = items.find((item) => item.kind === 'first-contact');
    if (duty === undefined || Date.parse(duty.dueRealAt) !== dueAt) faults.push(`the duty of ${id} is not shown`);
    else if ((duty.breachedAt !== null) !== isLate) faults.push(`${duty.crisisReference} shown ${isLate ? 'in time' : 'late'}, asked ${askedAt - dueAt} ms from the instant`);
  }));
  return faults;
}

/** Every breach of these crises' first contact on record; waits until all are there, then a moment more for any that would be doubled. */
async function breaches(stack, product, ids, count) {
  const deadline = Date.now() + GIVE_UP_MS;
  const read = () => stack.sql(product.databaseUrl, `
    select crisis_id, extract(epoch from recorded_at) * 1000 - (data ->> 'due')::float8 as late_ms from case_event
    where crisis_id = any ($1::uuid[]) and type = 'obligation.breached' and data ->> 'kind' = 'first-contact'`, [ids]);
  while (Date.now() < deadline) {
    const rows = await read();
    if (new Set(rows.map((row) => row.crisis_id)).size >= count) {
      await delay(3_000);
      return (await read()).map((row) => ({ ...row, late_ms: Number(row.late_ms) }));
    }
    await delay(2_000);
  }
  return (await read()).map((row) => ({ ...row, late_ms: Number(row.late_ms) }));
}

/** Crises whose breach is not on record exactly once. */
function wrongOnes(rows, ids) {
  const counted = new Map(ids.map((id) => [id, 0]));
  for (const { crisis_id: id } of rows) counted.set(id, counted.get(id) + 1);
  return [...counted.values()].filter((times) => times !== 1).length;
}

