/**
 * How many history events a crisis of 30 days and severity 2 costs, over all its runs: a drill at high rate, in which an account manager
 * gives every update at about 60 % of its time, there is a workaround after 6 hours, a fix after 3 days, and return to routine on day 21.
 */
import { delay } from '../measure.mjs';

const TARGET = 1_200;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ANSWER_AT = 0.6;
const POLL_MS = 60;
/** A Monday morning in working hours, in the past: the drill's own clock begins here. */
const STARTS_AT = Date.parse('2026-03-09T08:00:00+02:00');
const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];
const element = { taken: true, text: 'Decided in the review' };
const iso = (at) => new Date(at).toISOString();
const substance = () => ({ newFacts: ['The cause is narrowed down further'], actions: ['The team works on it'] });

/** What people do besides updates: virtual time after opening, who, command, payload made from the virtual instant. */
const PLAN = [
  [0.5 * HOUR, 'yonatan', 'log-contact', (now) => ({ ...call(now), said: 'Told her what we know and asked what stands still.', substance: substance() })],
  [0.7 * HOUR, 'yonatan', 'log-contact', (now) => ({ ...call(now), direction: 'from-customer', said: 'She named the branches that wait.', emotionalState: 'worried' })],
  [1 * HOUR, 'noga', 'acknowledge-notice', (_now, open) => ({ obligationId: open.find((one) => one.kind === 'executive-notice')?.id })],
  [2 * HOUR, 'amir', 'locate', () => ({ where: 'Tax table of the invoice service', note: '' })],
  [3 * HOUR, 'amir', 'contain', () => ({ how: 'Invoicing is stopped' })],
  [5 * HOUR, 'yonatan', 'send-message', () => message('summary')],
  [6 * HOUR, 'amir', 'record-workaround', (now) => ({ description: 'Invoices by hand', risk: 'Slow at month end', expiresAt: iso(now + 4 * DAY), restoresOperation: true })],
  [3 * DAY, 'amir', 'record-fix', () => ({ description: 'New tax table', restoresOperation: true })],
  [3.2 * DAY, 'amir', 'verify-fix', () => ({ passed: true, how: 'Recomputed a hundred invoices', confirmedByCustomer: true })],
  [4 * DAY, 'yonatan', 'decide-no-compensation', () => ({ because: 'Nothing was lost but time, and they said so' })],
  [7 * DAY, 'amir', 'record-root-cause', () => ({ statement: 'No check on tax tables', whyEscaped: 'No test covered it', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'Wrong rate', because: 'Old table', evidence: 'Log' }, { why: 'Old table', because: 'No check', evidence: 'Pipeline' }] } })],
  [8 * DAY, 'amir', 'add-prevention', (now) => ({ title: 'Check tables at load', owner: 'amir', dueAt: iso(now + 40 * DAY) })],
  [9 * DAY, 'amir', 'finish-technical', () => ({ note: '' })],
  [21 * DAY, 'yonatan', 'return-to-routine', () => ({ how: 'customer-confirmation', contactId: 'noa-galil', comprehension: 'yes', note: '' })],
  ...SECTIONS.map((section, index) => [22 * DAY + index * HOUR, 'maya', 'write-review-section', () => ({ section, text: `What there is to say about ${section}.` })]),
  [23 * DAY, 'maya', 'submit-review', () => ({ note: '' })],
  [24 * DAY, 'eitan', 'approve-review', () => ({ note: '' })],
  [27 * DAY, 'noga', 'sign-review', () => ({ attendance: ['noga', 'maya'], decision: { transparency: element, responsibility: element, compensation: element, prevention: element }, note: '' })],
];

function call(now) {
  return { direction: 'to-customer', channel: 'call', contactId: 'noa-galil', occurredAt: iso(now - 60_000), emotionalState: 'angry', confirmedByCustomer: true };
}

function message(messageType) {
  return { messageType, contactIds: ['noa-galil'], language: 'en', subject: 'Invoices: where we stand', body: 'The cause is narrowed down further. The team works on it.', substance: substance() };
}

export async function history({ deskOf, engine, sizes, detail }) {
  const { days, rate } = sizes.history;
  const realStart = Date.now();
  const { id } = await (await deskOf('maya')).openCrisis({ impactLevel: 2, drill: { rate, startsAt: iso(STARTS_AT) } });
  const virtual = () => STARTS_AT + (Date.now() - realStart) * rate;
  const plan = [...PLAN];
  const told = { updates: 0, refused: [] };
  while (virtual() < STARTS_AT + days * DAY) {
    const age = virtual() - STARTS_AT;
    detail(`day ${(age / DAY).toFixed(1)} of ${days}, ${told.updates} updates given`);
    const open = (await (await deskOf('maya')).get(`/api/v1/crises/${id}/obligations?state=running&limit=100`)).items;
    while (plan.length > 0 && plan[0][0] <= age) {
      const [, who, name, payload] = plan.shift();
      await say({ desk: await deskOf(who), id, name, payload: payload(virtual(), open), told });
    }
    if (open.some((one) => wantsUpdate(one, virtual()))) {
      told.updates += 1;
      await say({ desk: await deskOf('yonatan'), id, name: 'send-message', payload: message('update'), told });
    }
    await delay(POLL_MS);
  }
  const { events, runs } = await eventsOf(engine, id);
  const record = await (await deskOf('maya')).get(`/api/v1/crises/${id}`);
  return [{
    what: `history events of a ${days}-day crisis of severity 2`, unit: '', measured: events, primitive: null, ratio: null, target: `≤ ${TARGET}`, holds: events <= TARGET, n: 1,
    note: `${runs} run${runs === 1 ? '' : 's'}, ${record.version} events on record, ${told.updates} updates`, more: { ...told, runs, recordEvents: record.version },
  }];
}

/** A duty that a word to the customer meets, once about 60 % of its time has gone. */
function wantsUpdate({ kind, startedAt, dueAt }, now) {
  if (!['timed-update', 'stage-update', 'answer', 'first-contact'].includes(kind) || dueAt === null) return false;
  const from = Date.parse(startedAt);
  return now >= from + (Date.parse(dueAt) - from) * ANSWER_AT;
}

async function say({ desk, id, name, payload, told }) {
  try {
    await desk.command(id, name, payload);
  } catch (error) {
    told.refused.push(`${name}: ${String(error.message).slice(0, 200)}`);
  }
}

/** Events over all runs of a crisis. */
async function eventsOf(engine, crisisId) {
  let events = 0;
  let runs = 0;
  const described = await engine.client.workflow.getHandle(`crisis:${crisisId}`).describe();
  for (let runId = described.raw.workflowExecutionInfo.firstRunId; runId; runs += 1) {
    const { events: list } = await engine.client.workflow.getHandle(`crisis:${crisisId}`, runId).fetchHistory();
    events += list.length;
    runId = list.at(-1).workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return { events, runs };
}
