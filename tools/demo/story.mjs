/**
 * Plays one story through the API as the people whose steps they are. A story is
 * { open, rate, steps: [[wait, person, command, body]] }; `wait` is in hours of the
 * crisis's own clock since the step before, `body` a function of what is known.
 */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { freshDay, pageOf, resumption } from './progress.mjs';

const require = createRequire(import.meta.url);
const LINK_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** What runs on the wall's clock was known for so long when it was opened, so that there is something to look at. */
const KNOWN_BEFORE_MS = 25 * 60_000;
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Plays a story to its end and returns { reference, refused: [{ command, code, detail }] }; what a rule refuses is passed over and told.
 * `page` is the story's page of the day's book (progress.mjs): where it says that some of it was played, the rest is. A repeat is safe: every
 * act has its own key, and what was about to be done when it was cut short is done again in the same words.
 */
export async function playStory(client, story, say = () => undefined, page = pageOf(freshDay(randomUUID().slice(0, 8)), 'story')) {
  const manager = story.by ?? 'maya';
  const todo = resumption(story, page.at, Date.now());
  if (todo === 'skip') return { reference: page.at.reference, refused: page.at.refused };
  if (todo === 'anew' && (await withdraw(client, page, manager, say))) page.anew();
  if (page.at.id === undefined) {
    const problem = await open(client, story, page, manager);
    if (problem !== null) return { reference: null, refused: [problem] };
  }
  const known = await knownOf(client, story, page, manager);
  while (page.at.next < story.steps.length) await takeStep({ client, story, page, known, say });
  page.keep({ done: true });
  return { reference: page.at.reference, refused: page.at.refused };
}

/** A clock that ran on without its people tells of a silence nobody meant: the cut one is cancelled as opened by mistake, by two people. False where it can no longer be. */
async function withdraw(client, page, manager, say) {
  const { id, reference } = page.at;
  const proposed = await client.post(manager, `/api/v1/crises/${id}/cancel`, { reason: 'ההדגמה נקטעה באמצע; מתחילים אותה מחדש' }, page.key('cancel'));
  if (!proposed.ok && proposed.code !== 'crisis.cancel-already-proposed') return false;
  const agreed = await client.post('eitan', `/api/v1/crises/${id}/confirm-cancel`, { agree: true }, page.key('confirm-cancel'));
  say(`${reference} ${agreed.ok ? 'was cut short: cancelled, and played anew' : `${agreed.code} ${agreed.detail}`}`);
  return agreed.ok;
}

/** Null when it is open. The words are written down first: the same words under the same key open one crisis. */
async function open(client, story, page, manager) {
  const rate = story.rate ?? 1;
  if (page.at.opening === undefined) page.keep({ opening: { awareAt: new Date(Date.now() - (rate === 1 ? KNOWN_BEFORE_MS : 0)).toISOString(), ...story.open, drill: { rate } } });
  const opened = await client.post(manager, '/api/v1/crises', page.at.opening, page.key('open'));
  if (!opened.ok) return { command: 'open', code: opened.code, detail: opened.detail };
  page.keep({ id: opened.id, reference: opened.reference, origin: Date.parse(opened.events[0].at), startedAt: Date.now(), lastAt: Date.now() });
  return null;
}

/** What a step's words may rest on. */
async function knownOf(client, story, page, manager) {
  const { id, reference, origin, startedAt } = page.at;
  const now = () => origin + (Date.now() - startedAt) * (story.rate ?? 1);
  const known = {
    id, reference, now,
    /** An instant so many hours from now on the crisis's clock. */
    at: (hours) => new Date(now() + hours * HOUR_MS).toISOString(),
    /** The id of the latest thing whose id begins with these letters: "claim", "plan-item", … */
    latest: async (prefix) => {
      const { items = [] } = await client.get(manager, `/api/v1/crises/${id}/timeline?limit=100&order=newest`);
      for (const { data } of items) for (const value of Object.values(data)) if (typeof value === 'string' && value.startsWith(`${prefix}-`)) return value;
      return undefined;
    },
    duty: async (kind) => (await client.get(manager, `/api/v1/crises/${id}/obligations?state=running&limit=100`)).items?.find((one) => one.kind === kind)?.id,
    /** The forecast in force for this target, as a message tells it; null where there is none. */
    forecast: async (target) => {
      const { inForce = [] } = await client.get(manager, `/api/v1/crises/${id}/forecasts`);
      const { p50At, p90At } = inForce.find((one) => one.target === target)?.forecast ?? {};
      return p50At === undefined ? null : { p50At, p90At };
    },
    /** The id of the prevention action with this title. */
    prevention: async (title) => (await client.get(manager, `/api/v1/crises/${id}`)).preventionActions?.find((one) => one.title === title)?.id,
    /** The id of the next "pulses" or "returnChecks" that is still owed after the closing. */
    aftercare: async (which) => (await client.get(manager, `/api/v1/crises/${id}`)).relationship?.ledger?.[which]?.find((one) => one.doneAt === null)?.id,
    surveyLink: () => surveyLink(client, known, manager),
  };
  known.contacts = (await client.get(manager, `/api/v1/crises/${id}`)).contacts?.map((one) => one.id) ?? [];
  return known;
}

async function takeStep({ client, story, page, known, say }) {
  const { next, reference, id, pending } = page.at;
  const [wait, person, command, body] = story.steps[next];
  const goesOn = pending?.index === next;
  if (!goesOn) await delay((wait * HOUR_MS) / (story.rate ?? 1));
  const refused = (one) => { page.keep({ refused: [...page.at.refused, one] }); };
  if (command === 'answer the survey') {
    const answered = await answerSurvey(known, body);
    say(`${reference} ${command} ${answered ? '' : 'no page'}`);
    if (!answered) refused({ command, code: 'no-page', detail: '' });
  } else {
    if (!goesOn) page.keep({ pending: { index: next, payload: await body(known) } });
    const answer = await client.post(person, `/api/v1/crises/${id}/${command}`, page.at.pending.payload, page.key(next));
    say(`${reference} ${command} ${answer.ok ? '' : `${answer.code} ${answer.field ?? ''} ${answer.detail}`}`);
    if (!answer.ok) refused({ command, code: answer.code, detail: answer.detail, field: answer.field });
  }
  page.keep({ next: next + 1, pending: undefined, lastAt: Date.now() });
}

/** A drill sends no mail: once it has "sent" the invitation, the customer's link is made here. Undefined before. */
async function surveyLink(client, { id, contacts }, manager) {
  const { items = [] } = await client.get(manager, `/api/v1/crises/${id}/timeline?limit=50&order=newest`);
  if (!items.some((one) => one.type === 'survey.sent')) return undefined;
  const { signLink } = require('../../dist/libs/identity/src/index.js');
  return `${process.env.TIKKUN_PUBLIC_URL}/s/${signLink({ purpose: 'survey', crisisId: id, contactId: contacts[0], cycle: 1, expiresAt: Date.now() + LINK_MS }, process.env.TIKKUN_SECRET)}`;
}

const SURVEY_TRIES = 240;
const SURVEY_POLL_MS = 500;
/** Answers as the customer does: on the page, when it is open. */
async function answerSurvey({ surveyLink: linkOf }, { scores, open }) {
  for (let tries = 0; tries < SURVEY_TRIES; tries += 1) {
    await delay(SURVEY_POLL_MS);
    const link = await linkOf();
    if (link === undefined) continue;
    const page = await fetch(link);
    if (page.status !== 200) continue;
    const text = await page.text();
    const items = [...new Set([...text.matchAll(/type="radio" name="([A-Z-]+)"/g)].map(([, name]) => name))];
    if (items.length === 0) return true;
    const hidden = Object.fromEntries([...text.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const fields = Object.fromEntries(items.map((item) => [item, String(scores[item] ?? scores.other)]));
    const sent = await fetch(link, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ ...hidden, ...fields, OPEN: open }).toString() });
    if (sent.status === 303) return true;
  }
  return false;
}
