/** Opens the books after a run. Every function returns a list of violations, each a sentence; an empty list is what is wanted. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectRoot } from '../bootstrap/paths.mjs';
import { effectsOf, sameEffects } from './compare.mjs';

const require = createRequire(import.meta.url);
const { replay, wakeAt, toReal } = require(join(projectRoot, 'dist/libs/domain/src'));
const { MailRenderer } = require(join(projectRoot, 'dist/libs/delivery/src'));

const renderer = new MailRenderer({ mailFrom: 'Tikkun <tikkun@example.test>', apiUrl: '', findPerson: async () => null, surveyUrl: () => '' });
/** A clock may be this late in waking after the last kill. */
const WAKE_TOLERANCE_MS = 15_000;
const REPEATS_CHECKED = 400;
/** What is owed after a crisis is closed: the domain's list (libs/domain/src/obligation/kinds.ts). */
const OUTLIVES_CLOSING = new Set(['prevention', 'regulatory-response', 'touch', 'pulse', 'return-check', 'staff-answer']);
const plain = (value) => JSON.parse(JSON.stringify(value));

/** All checks of both runs. */
export async function checkAll({ books, sink, calm, stormy, reference, storm, settings }) {
  const found = [];
  const effects = { calm: new Map(), storm: new Map() };
  for (const [run, client, stories] of [['calm', calm, reference.stories], ['storm', stormy, storm.stories]]) {
    if (stories.length !== settings.crises) found.push(`${run}: ${stories.length} of ${settings.crises} crises were opened`);
    for (const story of stories) {
      const name = `${run} crisis ${story.n} (${story.reference}${story.rate === null ? ', live' : `, drill × ${story.rate}`})`;
      const acknowledged = client.acknowledged.filter((one) => one.crisisId === story.id);
      const { events, violations } = await checkRecord({ books, story, acknowledged }).catch((error) => ({ events: [], violations: [`could not be checked: ${error.cause?.message ?? error.message}`] }));
      if (events.length === 0) {
        found.push(...violations.map((one) => `${name}: ${one}`));
        continue;
      }
      const outbox = await settledOutbox(books, story.id);
      const mail = checkMessages({ story, events, outbox, taken: countById(sink.accepted) });
      const inbound = (await books.inbound(story.id)).filter((one) => one.state !== 'relayed').map((one) => `an answer of the survey page is ${one.state} ${JSON.stringify(one.refusal)}`);
      found.push(...[...violations, ...mail, ...inbound].map((one) => `${name}: ${one}`));
      effects[run].set(story.n, effectsOf(events, story));
    }
  }
  for (const [n, storms] of effects.storm) {
    const calms = effects.calm.get(n);
    if (calms !== undefined) found.push(...sameEffects(calms, storms).map((one) => `crisis ${n}, with kills against without: ${one}`));
  }
  return [...found, ...(await checkRepeats(stormy))];
}

/** A drill's clocks go on while the books are read, and notices with them: what is on its way gets a moment, and the mail server is counted after that. */
async function settledOutbox(books, crisisId) {
  for (let attempt = 0; ; attempt += 1) {
    const outbox = await books.outbox(crisisId);
    if (attempt >= 40 || outbox.every(({ state }) => state !== 'queued' && state !== 'sending')) return outbox;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function countById(accepted) {
  const counts = new Map();
  for (const { messageId } of accepted) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  return counts;
}

/** Record, rows and workflow tell the same, without gap or double; whatever was acknowledged is there. */
async function checkRecord({ books, story, acknowledged }) {
  const { events, row, state } = await readSteady(books, story.id);
  const violations = [];
  events.forEach((event, index) => { if (event.seq !== index + 1) violations.push(`event ${index + 1} is missing (found ${event.seq})`); });
  if (violations.length > 0) return { events, violations };
  if (row.version !== events.length || row.snapshot_version !== events.length) violations.push(`rows are at version ${row.version}/${row.snapshot_version}, the record at ${events.length}`);
  if (row.status !== 'closed') violations.push(`ended as "${row.status}"`);
  const replayed = replay(events);
  if (!isDeepStrictEqual(plain(replayed), plain(state))) violations.push(`the workflow's state differs from its record in: ${differing(plain(replayed), plain(state)).join(', ')}`);
  violations.push(...checkCommands(events, acknowledged), ...checkObligations(events, replayed, await books.obligations(story.id)), ...checkClock(replayed));
  return { events, violations };
}

/** A drill goes on while it is read: read until record and workflow are at the same version. */
async function readSteady(books, crisisId) {
  for (let attempt = 0; ; attempt += 1) {
    const state = await books.workflowState(crisisId);
    const [events, row] = [await books.events(crisisId), await books.crisis(crisisId)];
    if ((state.version === events.length && row.version === events.length) || attempt >= 20) return { events, row, state };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function differing(one, other) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !isDeepStrictEqual(one[key], other[key]));
}

function checkCommands(events, acknowledged) {
  const violations = [];
  const groups = new Map();
  for (const event of events) {
    const group = groups.get(event.commandId);
    if (group === undefined) groups.set(event.commandId, [event]);
    else if (group.at(-1).seq !== event.seq - 1) violations.push(`command ${event.commandId} took effect twice (events ${group.at(-1).seq} and ${event.seq})`);
    else group.push(event);
  }
  for (const { commandId, answer } of acknowledged) {
    const onRecord = (groups.get(commandId) ?? []).map(({ seq, type, at }) => ({ seq, type, at: new Date(at).toISOString() }));
    if (!isDeepStrictEqual(plain(answer.events), onRecord)) violations.push(`acknowledged command ${commandId} is not on record as it was answered: ${JSON.stringify(answer.events)} against ${JSON.stringify(onRecord)}`);
  }
  return violations;
}

/** Each duty started once, ended once, was late at most once; the rows say the same; updates follow one another without a hole. */
function checkObligations(events, state, rows) {
  const violations = [];
  const duties = new Map();
  for (const { type, data } of events) {
    if (type === 'obligation.started') {
      if (duties.has(data.id)) violations.push(`obligation ${data.id} (${data.kind}) was started twice`);
      duties.set(data.id, { kind: data.kind, startedAt: data.startedAt, breached: 0, settled: [] });
    }
    if (type === 'obligation.breached' && (duties.get(data.id).breached += 1) > 1) violations.push(`obligation ${data.id} (${data.kind}) was breached twice`);
    if (type === 'obligation.settled') duties.get(data.id).settled.push(data);
  }
  const open = new Set(state.obligation.open.map((one) => one.id));
  const stateOf = new Map(rows.map((row) => [row.id, row.state]));
  for (const [id, { kind, settled }] of duties) {
    if (settled.length !== (open.has(id) ? 0 : 1)) violations.push(`obligation ${id} (${kind}) was settled ${settled.length} times`);
    const expected = open.has(id) ? ['running', 'paused'] : [settled[0]?.outcome];
    if (!expected.includes(stateOf.get(id))) violations.push(`obligation ${id} (${kind}) is "${stateOf.get(id)}" in its row, ${expected.join(' or ')} on record`);
    if (open.has(id) && !OUTLIVES_CLOSING.has(kind)) violations.push(`obligation ${id} (${kind}) is still open`);
  }
  if (rows.length !== duties.size) violations.push(`${rows.length} obligation rows, ${duties.size} on record`);
  return [...violations, ...checkUpdateChain([...duties.values()].filter(({ kind }) => kind === 'timed-update'))];
}

function checkUpdateChain(updates) {
  return updates.slice(1).flatMap(({ startedAt }, index) => {
    const [before] = updates[index].settled;
    const expected = before === undefined ? undefined : before.outcome === 'missed' ? before.due : before.at;
    return startedAt === expected ? [] : [`timed update ${index + 2} starts at ${startedAt}, the one before ended at ${expected}: a hole`];
  });
}

/** Nothing that time should have done is still undone. */
function checkClock(state) {
  return ['technical', 'relationship'].flatMap((track) => {
    const due = wakeAt(state, track);
    const lateMs = due === null ? 0 : Date.now() - toReal(state.crisis.drill, due);
    return lateMs > WAKE_TOLERANCE_MS ? [`the ${track} track should have woken ${Math.round(lateMs / 1_000)} s ago`] : [];
  });
}

/** Every word to a customer: one row, an end, at most once taken by the mail server, and a task where nobody knows. */
function checkMessages({ story, events, outbox, taken }) {
  const violations = [];
  const queued = events.filter(({ type }) => type === 'message.queued').map(({ data }) => data.id);
  const customer = new Map(outbox.filter(({ kind }) => kind === 'customer').map((row) => [row.message_id, row]));
  for (const id of queued) if (!customer.has(id)) violations.push(`message ${id} has no outbox row`);
  if (customer.size !== queued.length) violations.push(`${customer.size} outbox rows for ${queued.length} messages`);
  for (const { key, kind, state, message_id: messageId, reported_at: reportedAt } of outbox) {
    const times = taken.get(renderer.messageId(key)) ?? 0;
    if (kind === 'staff') {
      if (state !== 'sent' || times === 0) violations.push(`staff notice ${key} is ${state}, taken ${times} times`);
      continue;
    }
    const ends = story.rate === null ? ['sent', 'unknown', 'failed'] : ['drill'];
    if (!ends.includes(state)) violations.push(`${kind} row ${key} ended as ${state}`);
    if (times > 1) violations.push(`${kind} row ${key} was taken by the mail server ${times} times`);
    if (state === 'sent' && times !== 1) violations.push(`${kind} row ${key} is "sent" but was taken ${times} times`);
    if (state === 'drill' && times !== 0) violations.push(`a drill's ${kind} row ${key} reached the mail server`);
    if (messageId !== null && reportedAt === null) violations.push(`what became of message ${messageId} was not reported`);
    const tasks = events.filter(({ type, data }) => type === 'obligation.started' && data.kind === 'task' && data.about === messageId).length;
    const wanted = messageId !== null && (state === 'unknown' || state === 'failed') ? 1 : 0;
    if (messageId !== null && tasks !== wanted) violations.push(`message ${messageId} is ${state} and has ${tasks} tasks`);
  }
  return violations;
}

/** The same key again gives the same answer, long after. */
async function checkRepeats(client) {
  const violations = [];
  const every = Math.max(1, Math.floor(client.acknowledged.length / REPEATS_CHECKED));
  const sample = client.acknowledged.filter((_, index) => index % every === 0);
  for (const { actor, path, key, body, answer } of sample) {
    const again = await client.attempt({ actor, path, method: 'POST', key, body });
    if (!isDeepStrictEqual(again?.json, answer)) violations.push(`the repeat of ${key} answers ${JSON.stringify(again?.json)} instead of ${JSON.stringify(answer)}`);
  }
  return violations;
}
