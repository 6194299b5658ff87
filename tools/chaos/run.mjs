/**
 * One run: an instance of its own, the story of every crisis without kills (the
 * reference), the same again while parts die, and then the books are opened.
 * Its argument is one JSON object, made by chaos-main.mjs.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { onInterrupt } from '../bootstrap/interrupt.mjs';
import { projectRoot } from '../bootstrap/paths.mjs';
import { createReporter, formatElapsed } from '../bootstrap/progress.mjs';
import { runMain } from '../bootstrap/refusal.mjs';
import { Books } from './books.mjs';
import { checkAll } from './check.mjs';
import { ChaosClient } from './client.mjs';
import { startInstance } from './instance.mjs';
import { Killer, planKills } from './kills.mjs';
import { summary } from './report.mjs';
import { PEOPLE, play, settleTasks } from './script.mjs';
import { randomFrom } from './settings.mjs';
import { startSink } from './sink.mjs';

const require = createRequire(import.meta.url);
const { signLink } = require(join(projectRoot, 'dist/libs/identity/src'));
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const STEP_TIMEOUT_MS = 120_000;
const QUIET_TIMEOUT_MS = 240_000; // a dead sender's lease takes a minute to run out
const STEPS = 34;

/** Everything one story is played with. */
function makeTools({ settings, instance, sink, client, random, paceMs, progress }) {
  const surveyLink = async (story, contactId) => {
    if (story.rate === null) return sink.surveyLink(story.addresses[story.contacts.indexOf(contactId)], story.reference);
    // A drill sends no mail: once it has "sent" the invitation, the link is made here.
    const { items } = await client.read('maya', `/api/v1/crises/${story.id}/timeline?limit=50&order=newest`);
    if (!items.some((one) => one.type === 'survey.sent')) return undefined;
    return `${instance.publicUrl}/s/${signLink({ purpose: 'survey', crisisId: story.id, contactId, cycle: 1, expiresAt: Date.now() + 86_400_000 }, instance.secret)}`;
  };
  const publicRequest = async (link, body) => {
    try {
      const response = await fetch(link, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }) });
      const text = await response.text();
      if (response.status >= 500 && response.status !== 503) client.violations.push(`the survey page answered ${response.status}: ${text.slice(0, 200)}`);
      return { status: response.status, text };
    } catch {
      return undefined; // away
    }
  };
  return {
    client, random, surveyLink, publicRequest, pause: () => delay(random.between(0, 2 * paceMs)),
    // Longer than a lease: a message whose sender was killed is in doubt only when that has run out.
    waitTimeoutMs: settings.minutes < 2 ? 120_000 : 240_000,
    onOpened: (story) => progress.stories.push(story),
    onStep: (story, name) => { progress.steps.set(story.id, name); },
  };
}

/** Plays all stories side by side; `spanMs` spreads their steps. Returns { stories, failures }. */
async function playAll({ run, settings, context, spanMs, reporter, title }) {
  const { client, random } = context;
  const progress = { stories: [], steps: new Map(), closed: 0 };
  const failures = [];
  const tools = makeTools({ ...context, settings, paceMs: (0.6 * spanMs) / STEPS, progress });
  await reporter.step(title, async (detail) => {
    const timer = setInterval(() => detail(`${progress.closed} of ${settings.crises} closed, ${client.acknowledged.length} commands acknowledged, ${client.retries} retries`), 500);
    await Promise.all(Array.from({ length: settings.crises }, async (_, n) => {
      await delay(random.between(0, 0.25 * spanMs));
      try {
        await play({ run, n, rate: rateOf(n, settings) }, tools);
        progress.closed += 1;
      } catch (error) {
        failures.push(`${run} crisis ${n}: ${error.message}`);
      }
    }));
    clearInterval(timer);
  }, () => `${title}: ${progress.closed} of ${settings.crises} crises closed`);
  return { stories: progress.stories, failures };
}

/**
 * Even numbers live, odd ones drills: fast enough for updates to be missed within the run, slow enough that the clocks alone do not fill a
 * small machine and a survey cannot expire in an outage. One is so fast that its calendars run out and are compiled anew.
 */
function rateOf(n, { minutes }) {
  if (n % 2 === 0) return null;
  if (minutes < 2) return 20_000;
  if (n === 1) return 10_000;
  return n % 4 === 1 ? 1_500 : 3_000;
}

/** Until nothing is on its way any more and every task has been done by a person. */
async function untilQuiet({ books, stories, client, settings, instance, worker, reporter }) {
  await reporter.step('Waiting until nothing is on its way any more', async (detail) => {
    const deadline = Date.now() + QUIET_TIMEOUT_MS;
    for (;;) {
      if (settings.hurry) await books.endDeadLeases(instance.pidOf(worker));
      const waiting = await books.waiting();
      detail(Object.entries(waiting).map(([name, count]) => `${count} ${name}`).join(', '));
      const owed = new Set(await books.crisesWithTasks());
      for (const story of stories) if (owed.has(story.id)) await settleTasks(story, client);
      if (owed.size === 0 && Object.values(waiting).every((count) => count === 0)) return;
      if (Date.now() > deadline) return; // told by the checks
      await delay(1_000);
    }
  }, 'Nothing is on its way any more');
}

async function main() {
  const settings = JSON.parse(process.argv[2]);
  const startedAt = Date.now();
  const reporter = createReporter();
  reporter.say(`Seed ${settings.seed}: ${settings.crises} crises, ${settings.kills} kills within about ${settings.minutes} minutes`);
  const random = randomFrom(settings.seed);
  const sink = await startSink(randomFrom(settings.seed + 1));
  let killer;
  const instance = await reporter.step('Starting an instance of its own', () => startInstance({
    temporalBinary: settings.temporalBinary, smtpPort: sink.port, surveyAfter: settings.minutes < 2 ? '2s' : '10s', onBack: (name) => killer?.back(name),
  }));
  let interrupted = false;
  const stop = async () => {
    await instance.stop();
    await sink.stop();
  };
  onInterrupt(() => { if (!interrupted) { interrupted = true; stop().finally(() => process.exit(130)); } });
  try {
    const code = await experiment({ settings, reporter, random, sink, instance, startedAt, withKiller: (made) => { killer = made; } });
    return code;
  } finally {
    if (!interrupted) await reporter.step('Stopping', stop);
  }
}

async function experiment({ settings, reporter, random, sink, instance, startedAt, withKiller }) {
  const books = new Books(instance);
  await books.open();
  const client = (seed) => new ChaosClient({ apiUrl: instance.apiUrl, random: randomFrom(seed), stepTimeoutMs: STEP_TIMEOUT_MS });
  const spanMs = settings.minutes * 60_000;
  const context = { instance, sink, random };
  const calm = client(settings.seed + 2);
  await calm.login(PEOPLE);
  const reference = await playAll({ run: 'calm', settings, context: { ...context, client: calm }, spanMs: Math.min(spanMs / 4, 20_000), reporter, title: 'The reference, without kills' });
  if (reference.failures.length > 0) throw new Error(`Even without kills: ${reference.failures[0]}`);

  const stormy = client(settings.seed + 3);
  await stormy.login(PEOPLE);
  const killer = new Killer({ instance, say: reporter.say });
  withKiller(killer);
  sink.trouble(true);
  const killing = delay(Math.min(2_000, spanMs / 20)).then(() => killer.run(planKills({ count: settings.kills, spanMs, random: randomFrom(settings.seed) })));
  const readers = startReaders(stormy, random);
  const [storm] = await Promise.all([
    playAll({ run: 'storm', settings, context: { ...context, client: stormy }, spanMs, reporter, title: 'The same while parts are killed' }),
    killing.catch((error) => { stormy.violations.push(error.message); }),
  ]);
  await killer.untilAllBack().catch((error) => stormy.violations.push(error.message));
  await readers.stop();
  sink.trouble(false);
  const stories = [...reference.stories, ...storm.stories];
  await books.reopen();
  await untilQuiet({ books, stories, client: stormy, settings, instance, worker: 'worker', reporter });
  const violations = await reporter.step('Opening the books', () => checkAll({ books, sink, calm, stormy, reference, storm, settings }));
  const failures = [...reference.failures, ...storm.failures, ...calm.violations, ...stormy.violations, ...violations];
  reporter.say(summary({ settings, killer, client: stormy, sink, messages: await books.messageCounts(), failures, elapsed: formatElapsed(Date.now() - startedAt) }));
  await books.close();
  return failures.length === 0 ? 0 : 1;
}

/** Screens that go on reading all the while: they too may only ever be told "not now". */
function startReaders(client, random) {
  let stopping = false;
  const paths = ['/api/v1/crises?limit=25', '/api/v1/obligations?assignee=me', '/api/v1/reviews', '/api/v1/me', '/api/v1/customers'];
  const loop = async () => {
    while (!stopping) {
      await client.attempt({ actor: random.pick(PEOPLE), path: random.pick(paths), method: 'GET' });
      await delay(random.between(100, 400));
    }
  };
  const loops = [loop(), loop()];
  return { stop: async () => { stopping = true; await Promise.all(loops); } };
}

runMain(main).then(() => process.exit());
