/**
 * Plays one story through the API as the people whose steps they are. A story is
 * { open, rate, steps: [[wait, person, command, body]] }; `wait` is in hours of the
 * crisis's own clock since the step before, `body` a function of what is known.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LINK_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** What runs on the wall's clock was known for so long when it was opened, so that there is something to look at. */
const KNOWN_BEFORE_MS = 25 * 60_000;
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Returns { reference, refused: [{ command, code, detail }] }. What a rule refuses is passed over and told. */
export async function playStory(client, story, say = () => undefined) {
  const rate = story.rate ?? 1;
  const manager = story.by ?? 'maya';
  const awareAt = new Date(Date.now() - (rate === 1 ? KNOWN_BEFORE_MS : 0)).toISOString();
  const opened = await client.post(manager, '/api/v1/crises', { awareAt, ...story.open, drill: { rate } });
  if (!opened.ok) return { reference: null, refused: [{ command: 'open', code: opened.code, detail: opened.detail }] };
  const startedAt = Date.now();
  const origin = Date.parse(opened.events[0].at);
  const refused = [];
  const now = () => origin + (Date.now() - startedAt) * rate;
  const known = {
    id: opened.id, reference: opened.reference, now,
    /** An instant so many hours from now on the crisis's clock. */
    at: (hours) => new Date(now() + hours * HOUR_MS).toISOString(),
    /** The id of the latest thing whose id begins with these letters: "claim", "plan-item", … */
    latest: async (prefix) => {
      const { items = [] } = await client.get(manager, `/api/v1/crises/${opened.id}/timeline?limit=100&order=newest`);
      for (const { data } of items) for (const value of Object.values(data)) if (typeof value === 'string' && value.startsWith(`${prefix}-`)) return value;
      return undefined;
    },
    duty: async (kind) => (await client.get(manager, `/api/v1/crises/${opened.id}/obligations?state=running&limit=100`)).items?.find((one) => one.kind === kind)?.id,
    surveyLink: () => surveyLink(client, known, manager),
  };
  known.contacts = (await client.get(manager, `/api/v1/crises/${opened.id}`)).contacts?.map((one) => one.id) ?? [];
  for (const [wait, person, command, body] of story.steps) {
    await delay((wait * HOUR_MS) / rate);
    if (command === 'answer the survey') {
      const answered = await answerSurvey(known, body);
      say(`${opened.reference} ${command} ${answered ? '' : 'no page'}`);
      if (!answered) refused.push({ command, code: 'no-page', detail: '' });
      continue;
    }
    const payload = await body(known);
    const answer = await client.post(person, `/api/v1/crises/${opened.id}/${command}`, payload);
    say(`${opened.reference} ${command} ${answer.ok ? '' : `${answer.code} ${answer.field ?? ''} ${answer.detail}`}`);
    if (!answer.ok) refused.push({ command, code: answer.code, detail: answer.detail, field: answer.field });
  }
  return { reference: opened.reference, refused };
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
