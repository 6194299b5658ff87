/** The story each crisis goes through, the same for all: 37 steps from opening to closing, by the people whose step it is. */
import { PROTOCOL } from './instance.mjs';

export const PEOPLE = ['maya', 'yonatan', 'amir', 'eitan', 'noga'];
const DAY_MS = 86_400_000;
const POLL_MS = [200, 600];

const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];

const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is opened: number `n` of the run `run`; a drill on a clock `rate` times as fast, or live (rate null). */
function opening({ run, n, rate }) {
  const contact = (who) => ({ name: `${who} ${n}`, email: `${who}-${n}-${run}@customer.example.test`, phone: null, language: n % 2 === 0 ? 'en' : 'he', genderForm: 'neutral' });
  return {
    summary: `Orders are refused (${run} ${n})`, account: { name: `Customer ${run} ${n}`, vip: n % 5 === 0 }, contacts: [contact('noa'), contact('avi')],
    trigger: 'outage', causes: ['product-fault'], impactLevel: n % 4 === 0 ? 1 : 2,
    impact: { processes: ['orders'], lossPerHourMinor: 100_000, currency: 'ILS', usersAffected: 40, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    trustSignals: [], spokeFirst: 'us', deskId: 'il', protocolId: rate === null ? PROTOCOL : 'standard', drill: rate === null ? null : { rate },
  };
}

const substance = (fact) => ({ newFacts: [fact], actions: [], customerCanDo: [] });

/** The steps between opening and return to routine: [name, actor, command, body of what is known so far]. */
const BEFORE_ROUTINE = [
  ['first-contact', 'yonatan', 'log-contact', ({ openedAt, contacts }) => ({ direction: 'to-customer', channel: 'call', contactId: contacts[0], occurredAt: openedAt, said: 'We told her what we know.', emotionalState: 'worried', confirmedByCustomer: true, substance: substance('orders fail') })],
  ['update-1', 'yonatan', 'send-message', (story) => message(story, 'update', 'Zone A fails')],
  ['acknowledge', 'noga', 'acknowledge-notice', ({ noticeId }) => ({ obligationId: noticeId })],
  ['locate', 'amir', 'locate', () => ({ where: 'health checks', note: '' })],
  ['update-2', 'yonatan', 'send-message', (story) => message(story, 'stage-update', 'Found in the health checks')],
  ['contain', 'amir', 'contain', () => ({ how: 'traffic was moved' })],
  ['question', 'yonatan', 'log-contact', ({ openedAt, contacts }) => ({ direction: 'from-customer', channel: 'call', contactId: contacts[1], occurredAt: openedAt, said: 'When will it work?', emotionalState: 'frustrated', needsAnswer: true })],
  ['answer', 'yonatan', 'send-message', (story) => message(story, 'answer', 'By noon')],
  ['workaround', 'amir', 'record-workaround', ({ virtualNow }) => ({ description: 'orders through zone A', risk: 'half the capacity', expiresAt: iso(virtualNow() + 80 * DAY_MS), restoresOperation: true })],
  ['update-3', 'yonatan', 'send-message', (story) => message(story, 'stage-update', 'Zone A works')],
  ['note', 'maya', 'add-note', () => ({ text: 'Zone B was restarted' })],
  ['fix', 'amir', 'record-fix', () => ({ description: 'timeout restored', restoresOperation: true })],
  ['verify', 'amir', 'verify-fix', () => ({ passed: true, how: 'two hours of load', confirmedByCustomer: true })],
  ['update-4', 'yonatan', 'send-message', (story) => message(story, 'update', 'Fixed and checked')],
  ['summary', 'yonatan', 'send-message', (story) => message(story, 'summary', 'What happened, in writing')],
  ['root-cause', 'amir', 'record-root-cause', () => ({ statement: 'no load test', whyEscaped: 'one zone in staging', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'drops', because: 'timeout', evidence: 'log' }, { why: 'timeout', because: 'default changed', evidence: 'change' }] } })],
  ['prevention', 'amir', 'add-prevention', ({ virtualNow }) => ({ title: 'load test', owner: 'amir', dueAt: iso(virtualNow() + 300 * DAY_MS) })],
  ['finish', 'amir', 'finish-technical', () => ({ note: '' })],
  ['listening', 'yonatan', 'record-listening', ({ contacts }) => ({ contactId: contacts[0], story: 'Nothing went out and nobody answered.', needs: ['listen', 'fix'], consequences: [], desiredOutcome: 'It works', plainExplanation: 'One person stays with your case.' })],
  ['read-back', 'yonatan', 'confirm-read-back', ({ contacts }) => ({ how: 'call', contactId: contacts[0], confirmed: true })],
  ['apology-call', 'yonatan', 'record-apology', (story) => ({ ...apology(story), channel: 'call', spokenBy: 'noga' })],
  ['apology-text', 'yonatan', 'record-apology', (story) => ({ ...apology(story), channel: 'letter' })],
  ['compensation', 'yonatan', 'decide-no-compensation', () => ({ because: 'Nothing was lost' })],
];

const element = { taken: true, text: 'decided' };
const REVIEW = [
  ...SECTIONS.map((section) => [`section-${section}`, 'maya', 'write-review-section', () => ({ section, text: `About ${section}.` })]),
  ['submit', 'maya', 'submit-review', () => ({ note: '' })],
  ['approve', 'eitan', 'approve-review', () => ({ note: '' })],
  ['sign', 'noga', 'sign-review', () => ({ attendance: ['Noga'], decision: { transparency: element, responsibility: element, compensation: element, prevention: element }, note: '' })],
];

function apology({ openedAt, contacts }) {
  return {
    contactId: contacts[0], occurredAt: openedAt, wording: 'We changed the default without a test; that was our mistake and we are sorry. It is put right and will be tested from now on.', language: 'en', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'change record',
  };
}

const iso = (at) => new Date(at).toISOString();
function message({ contacts }, messageType, fact) {
  return { messageType, contactIds: contacts, language: 'en', subject: `${fact}`, body: `${fact}. We go on.`, templateId: null, substance: substance(fact) };
}

/** Plays one crisis to its end. Throws when a step is refused or never answered; `tools` = { client, pause, surveyLink, onStep }. */
export async function play({ run, n, rate }, tools) {
  const { client, pause } = tools;
  const key = (step) => `${run}.${n}.${step}`;
  const opened = await client.command({ actor: 'maya', path: '/api/v1/crises', key: key('open'), body: opening({ run, n, rate }) });
  const startedAt = Date.now();
  const openedAt = opened.events[0].at;
  const crisis = await client.read('maya', `/api/v1/crises/${opened.id}`);
  const story = {
    id: opened.id, reference: opened.reference, n, rate, openedAt, contacts: crisis.contacts.map((one) => one.id), addresses: crisis.contacts.map((one) => one.email),
    noticeId: crisis.obligations.find((one) => one.kind === 'executive-notice').id,
    virtualNow: () => Date.parse(openedAt) + (Date.now() - startedAt) * (rate ?? 1),
  };
  tools.onOpened(story);
  const step = async ([name, actor, command, body], expected) => {
    await pause();
    tools.onStep(story, name);
    return client.command({ actor, path: `/api/v1/crises/${story.id}/${command}`, key: key(name), body: body(story), expected });
  };
  for (const one of BEFORE_ROUTINE) await step(one);
  await untilAllowed(story, tools, () => step(['routine', 'yonatan', 'return-to-routine', () => ({ how: 'customer-confirmation', contactId: story.contacts[0], comprehension: 'yes', note: '' })], ['crisis.not-routine-yet']));
  await answerSurvey(story, tools);
  for (const one of REVIEW) await step(one);
  await untilAllowed(story, tools, () => step(['close', 'maya', 'close', () => ({ note: '' })], ['crisis.not-closable']));
  tools.onStep(story, 'closed');
  return story;
}

/** Repeats a step that waits for messages in doubt, which a person clears up in between. */
async function untilAllowed(story, tools, act) {
  const deadline = Date.now() + tools.waitTimeoutMs;
  for (;;) {
    const answer = await act();
    if (answer.refused === undefined) return;
    if (Date.now() > deadline) throw new Error(`${answer.refused} for ever: ${JSON.stringify(answer.params)}`);
    await settleTasks(story, tools.client);
    await delay(tools.random.between(...POLL_MS));
  }
}

/** What a person does with "was it received?": asks, and writes it down. Returns how many there were. */
export async function settleTasks(story, client) {
  const { items } = await client.read('maya', `/api/v1/crises/${story.id}/obligations?state=running,paused&limit=100`);
  const tasks = items.filter((one) => one.kind === 'task' && one.about !== null);
  for (const { about } of tasks) {
    // A message is said to have come; an invitation in doubt never did, or its page would have been found.
    const outcome = about.startsWith('survey-') ? 'not-received' : 'received';
    await client.command({
      actor: 'maya', path: `/api/v1/crises/${story.id}/settle-delivery`, key: `${story.n}.${story.id}.settle-${about}`, body: { messageId: about, outcome, note: 'asked on the phone' },
      expected: ['message.not-in-doubt'],
    });
  }
  return tasks.length;
}

/** Both contacts answer on the public page as soon as they are asked, and the crisis is waited for until it knows. */
async function answerSurvey(story, tools) {
  tools.onStep(story, 'survey');
  for (const contactId of story.contacts) {
    await untilTrue(tools, `the survey page of ${contactId}`, async () => {
      if (await answerPage(story, contactId, tools)) return true;
      // Now and then: whether an invitation is in doubt shows a minute after its sender was killed.
      if (tools.random.between(0, 9) < 1) await settleTasks(story, tools.client);
      return false;
    });
  }
  await untilTrue(tools, 'the answers to reach the crisis', async () => {
    const { items } = await tools.client.read('maya', `/api/v1/crises/${story.id}/timeline?limit=100&order=newest`);
    return items.filter((one) => one.type === 'survey.answered').length === story.contacts.length || items.some((one) => one.type === 'survey.ended');
  });
}

async function untilTrue(tools, what, ask) {
  const deadline = Date.now() + tools.waitTimeoutMs;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await delay(tools.random.between(...POLL_MS));
  }
}

/** One try; true once the page says thanks, or that these answers are known. */
async function answerPage(story, contactId, tools) {
  const link = await tools.surveyLink(story, contactId);
  if (link === undefined) return false;
  const page = await tools.publicRequest(link);
  if (page === undefined || page.status === 410 || page.status === 429 || page.status >= 500) return false; // not asked yet, too many at once, or away
  if (page.status !== 200) throw new Error(`the survey page answered ${page.status}`);
  const items = [...new Set([...page.text.matchAll(/type="radio" name="([A-Z-]+)"/g)].map(([, name]) => name))];
  if (items.length === 0) return true; // answered before: the first press got through, its answer did not
  const fields = Object.fromEntries(items.map((item) => [item, item === 'NPS-T' ? '9' : item === 'CES' ? '6' : '5']));
  const sent = await tools.publicRequest(link, new URLSearchParams({ ...fields, OPEN: 'Call before writing' }).toString());
  return sent !== undefined && sent.status === 303;
}
