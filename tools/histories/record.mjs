// Records the histories of the replay gate: one crisis per state, on a real server, from the built workflows.
// Usage: npm run build && npm run histories [-- release]   Never edit or regenerate a recorded one: a new release adds its own folder.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');
const { calendarById, compileCalendar } = require(join(root, 'dist/libs/calendar/src'));
const { readProtocol } = require(join(root, 'dist/libs/protocol/src'));
const { CrisisGateway, lazyClient } = require(join(root, 'dist/libs/temporal-client/src'));
const { startCrisisWorker } = require(join(root, 'dist/apps/worker/src/crisis-worker.js'));
const { writeBundle, BUNDLE_FILE } = require(join(root, 'dist/apps/worker/src/bundle.js'));
const { historyToJSON } = require('@temporalio/common/lib/proto-utils');
const { DefaultLogger, Runtime } = require('@temporalio/worker');

const release = process.argv[2] ?? JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const folder = join(root, 'workflows/histories', release);
const DAY = 86_400_000;
const temporal = { temporalAddress: process.env.TIKKUN_TEST_TEMPORAL_ADDRESS, temporalNamespace: 'default' };
const actor = { id: 'im', role: 'incident-manager' };
const people = { incidentManager: 'im', accountManager: 'am', deputy: 'am2', technicalLead: 'tl', teamLead: 'team', headOfService: 'head', executiveSponsor: 'exec' };
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function opening(rate) {
  const now = Date.now();
  const calendar = (id) => compileCalendar(calendarById(id).calendar, now - 2 * DAY, now + 75 * DAY);
  const file = join(root, 'protocols/standard.yaml');
  return {
    crisisId: randomUUID(), reference: 'TK-2026-00001', summary: 'Invoices carry the wrong tax rate', account: { id: 'acc-1', name: 'Galil Foods', vip: false },
    contacts: [{ id: 'con-1', name: 'Dana', email: 'dana@example.test', phone: null, language: 'he', genderForm: 'neutral' }],
    trigger: 'service-mistake', causes: ['human-error'], impactLevel: 2,
    impact: { processes: ['billing'], lossPerHourMinor: 500_000, currency: 'ILS', usersAffected: 40, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'customer' },
    trustSignals: [], awareAt: now, spokeFirst: 'us', deskId: 'il', people, protocol: readProtocol(readFileSync(file, 'utf8'), file).protocol,
    calendars: { always: calendar('24x7'), extended: calendar('il-extended'), desk: calendar('il'), delivery: calendar('il-delivery') },
    drill: { rate, realOrigin: now, virtualOrigin: now },
  };
}

const substance = { newFacts: ['the cause is known'], actions: ['a corrected file is on its way'], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };
const contact = { direction: 'to-customer', channel: 'call', contactId: 'con-1', said: 'We told him what we know.', emotionalState: 'worried', needsAnswer: false, answered: false, confirmedByCustomer: true, substance };
const section = (name) => ['write-review-section', { section: name, text: `About ${name}.` }];
const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];
const element = { taken: true, text: 'decided' };

const SUMMARY = ['send-message', { messageType: 'summary', contactIds: ['con-1'], language: 'en', subject: 'What happened', body: 'In writing.', templateId: null, substance }];
const talk = (at) => ['log-contact', { ...contact, occurredAt: at }];
/** The customer asks, and nobody answers. */
const ASKS = ['asks'];
const TECHNICAL = [
  ['locate', { where: 'tax table', note: 'old rate' }], ['contain', { how: 'invoicing stopped' }],
  ['record-workaround', { description: 'invoices by hand', risk: 'slow', expiresAt: Date.now() + 20 * DAY, restoresOperation: true }],
];
const FIX = [['record-fix', { description: 'new tax table', restoresOperation: true }], ['verify-fix', { passed: true, how: 'recomputed 100 invoices', confirmedByCustomer: true }]];
const CAUSE = [
  ['record-root-cause', { statement: 'no check on tax tables', whyEscaped: 'no test', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'wrong rate', because: 'old table', evidence: 'log' }, { why: 'old table', because: 'no check', evidence: 'pipeline' }] } }],
  ['add-prevention', { title: 'check tables at load', owner: 'tl', dueAt: Date.now() + 40 * DAY }], ['finish-technical', { note: '' }],
];
/** What a severe crisis asks for besides repair: to have been heard, and an apology spoken by an executive and written. */
const HEARD = [
  ['record-listening', { contactId: 'con-1', feelings: [], feelingsNote: '', informationGained: [], story: 'Nothing went out and nobody answered.', needs: ['listen', 'fix'], consequences: [], desiredOutcome: 'It works', plainExplanation: 'One person stays with your case.' }],
  ['confirm-read-back', { how: 'call', contactId: 'con-1', confirmed: true, corrections: '' }], ['apology', 'call', 'exec'], ['apology', 'email', null],
];
const APOLOGY = { contactId: 'con-1', form: 'neutral', checking: '', nextTimeAt: null, guidance: '', admissionId: null, wording: 'We changed the default without a test; that was our mistake and we are sorry. It is put right today and will be tested from now on.', language: 'en', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'change record' };
const ROUTINE = [['return-to-routine', { how: 'customer-confirmation', contactId: 'con-1', comprehension: 'yes', note: '' }]];
const UNCLEAR = [
  ['return-to-routine', { how: 'customer-confirmation', contactId: 'con-1', comprehension: 'partly', note: '' }], ['explain-again', { contactId: 'con-1', comprehension: 'yes', note: 'on the phone' }],
];
const REVIEW = [...SECTIONS.map(section), ['submit-review', { note: '' }], ['approve-review', { note: '' }, { id: 'head', role: 'head-of-service' }], ['sign-review', { attendance: ['exec'], decision: { transparency: element, responsibility: element, compensation: element, prevention: element }, note: '' }, { id: 'exec', role: 'executive' }]];

const CLOSING = [['contact'], SUMMARY, ['acknowledge'], ...TECHNICAL, ...FIX, ...CAUSE, ...UNCLEAR, ...HEARD, 4, ['answer', 3], ...REVIEW, ['sign-handling', { reason: 'the loss was not ours, and we said so early' }, { id: 'exec', role: 'executive' }], ['decide-no-compensation', { because: 'nothing was lost' }], ['close', { note: '' }]];

/** state → the steps that lead there; numbers are virtual days to let pass. */
const STORIES = {
  open: { rate: 1, steps: [['contact']] },
  'open-late': { rate: 20_000, steps: [0.7] },
  operational: { rate: 1, steps: [['contact'], ...TECHNICAL, ASKS, ASKS, ['make-forecast', { target: 'fix', p50At: Date.now() + DAY, p90At: Date.now() + 2 * DAY, basis: 'two like it', confidenceNote: '', reference: null }]] },
  paused: { rate: 1, steps: [['contact'], ['pause']] },
  fixed: { rate: 1, steps: [['contact'], ...TECHNICAL, ...FIX] },
  'fix-reopened': { rate: 1, steps: [...TECHNICAL, FIX[0], ['verify-fix', { passed: false, how: 'wrong again', confirmedByCustomer: false }]] },
  routine: { rate: 1, steps: [['contact'], ...TECHNICAL, ...FIX, ...CAUSE, ...ROUTINE] },
  // Not all was clear to the customer, and nobody explained it again: warned, late, climbing.
  'explanation-late': { rate: 20_000, steps: [['contact'], SUMMARY, ['acknowledge'], ...TECHNICAL, ...FIX, ...CAUSE, UNCLEAR[0], 2.5] },
  'survey-answered': { rate: 200_000, steps: [['contact'], ...TECHNICAL, ...FIX, ...CAUSE, ...ROUTINE, 4, ['answer']] },
  'closing-survey-expired': { rate: 400_000, steps: [['contact'], ...TECHNICAL, ...FIX, ...CAUSE, ...ROUTINE, 20, ...REVIEW] },
  closed: { rate: 400_000, steps: CLOSING },
  // Thirty days after nobody has asked: due when a working day ended, warned, late, climbing.
  'pulse-late': { rate: 400_000, steps: [...CLOSING, 38] },
  // Hurt, and apologised to in writing: heard once the message left.
  'apology-sent': { rate: 1, steps: [['hurt'], ['apology', 'email', null, true], ['send-message', { messageType: 'apology', contactIds: ['con-1'], language: 'en', subject: 'We are sorry', body: APOLOGY.wording, templateId: null, substance }]] },
  reopened: { rate: 1, steps: [['contact'], ...TECHNICAL, ...FIX, ...CAUSE, ...ROUTINE, ['reopen', { reason: 'it is back' }]] },
  cancelled: { rate: 1, steps: [['cancel', { reason: 'opened by mistake' }], ['confirm-cancel', { agree: true }, { id: 'team', role: 'team-lead' }]] },
  'rolled-over': { rate: 1, steps: [['contact'], ['roll-over'], ...TECHNICAL], earlierRunToo: true },
};

async function main() {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  await writeBundle();
  mkdirSync(folder, { recursive: true });
  const taskQueue = `histories-${randomUUID()}`;
  const client = lazyClient(temporal);
  const gateway = new CrisisGateway(client, taskQueue);
  // The database is not part of a history: commits are answered at once.
  const worker = await startCrisisWorker({ ...temporal, taskQueue, cachedWorkflows: 100, bundle: { codePath: join(root, BUNDLE_FILE) }, activities: { store: { commit: async () => ({ eventsWritten: 1, outboxWritten: 0 }) }, ownCalendars: async () => [] } });
  const manifest = [];
  for (const [state, story] of Object.entries(STORIES)) {
    const id = await play(gateway, client, story);
    const handle = client.workflow.getHandle(`crisis:${id}`);
    manifest.push(save(state, await handle.fetchHistory()));
    if (story.earlierRunToo) {
      const { firstRunId } = (await handle.describe()).raw.workflowExecutionInfo;
      manifest.push(save(`${state}-first-run`, await client.workflow.getHandle(`crisis:${id}`, firstRunId).fetchHistory()));
    }
    console.log(`recorded ${state}`);
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ release, histories: manifest }, null, 2)}\n`);
  await worker.stop();
  await client.connection.close();
}

async function play(gateway, client, story) {
  const payload = opening(story.rate);
  const must = (answer, what) => { if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer)}`); return answer; };
  must(await gateway.open({ commandId: payload.crisisId, actor, payload }), 'open');
  const id = payload.crisisId;
  const virtualNow = () => Math.floor(payload.drill.virtualOrigin + (Date.now() - payload.drill.realOrigin) * story.rate);
  const state = () => client.workflow.getHandle(`crisis:${id}`).query('state');
  for (const step of story.steps) {
    if (typeof step === 'number') { await sleep((step * DAY) / story.rate + 500); continue; }
    let [type, data, by] = step;
    if (type === 'roll-over') { await gateway.rollOver(id); await sleep(800); continue; }
    if (type === 'contact') [type, data] = talk(virtualNow() - 1);
    if (type === 'asks') [type, data] = ['log-contact', { ...contact, direction: 'from-customer', channel: 'email', said: 'When does it work again?', needsAnswer: true, confirmedByCustomer: false, substance: null, occurredAt: virtualNow() - 1 }];
    if (type === 'hurt') [type, data] = ['log-contact', { ...contact, direction: 'from-customer', said: 'Nobody told us anything.', emotionalState: 'hurt', substance: null, occurredAt: virtualNow() - 1 }];
    if (type === 'apology') [type, data, by] = ['record-apology', { ...APOLOGY, channel: step[1], spokenBy: step[2], occurredAt: virtualNow() - 1, ...(step[3] === true ? { leavesAsMessage: true } : {}) }, undefined];
    if (type === 'pause') { const { obligation } = await state(); [type, data] = ['pause-clock', { obligationId: obligation.open.find((one) => one.kind === 'workaround').id, reason: 'third_party', text: 'waiting for the bank', until: virtualNow() + 3_600_000 }]; }
    if (type === 'acknowledge') { const { obligation } = await state(); [type, data, by] = ['acknowledge-notice', { obligationId: obligation.open.find((one) => one.kind === 'executive-notice').id }, { id: 'exec', role: 'executive' }]; }
    if (type === 'answer') [type, data, by] = ['answer-survey', { cycle: 1, contactId: 'con-1', scores: { 'CSAT-H': step[1] ?? 1 }, open: 'speak sooner' }, { id: 'con-1', role: 'customer' }];
    must(await gateway.command(id, { commandId: randomUUID(), actor: by ?? actor, command: { type, payload: data } }), type);
  }
  await sleep(300);
  return id;
}

function save(state, history) {
  const text = historyToJSON(history);
  const file = `${state}.json`;
  writeFileSync(join(folder, file), text);
  return { state, file, workflowType: 'crisisWorkflow', events: history.events.length, sha256: createHash('sha256').update(text).digest('hex') };
}

await main();
