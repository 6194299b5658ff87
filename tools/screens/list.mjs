/** Every screen that is drawn: its name, who sees it, where. Names are those of docs/screens and of its README. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dataDir } from '../bootstrap/paths.mjs';
import { loadSecrets } from '../bootstrap/secrets.mjs';

const require = createRequire(import.meta.url);
const LINK_MS = 86_400_000;
const SEND = { he: 'שליחה', en: 'Send' };
const QUESTION = { he: 'האם המדבקות של אתמול נשלחו פעמיים?', en: 'Were yesterday’s labels sent twice?' };

/** What stands under the axis of a crisis, one picture each; the record is the first of them and stands on the picture of the crisis itself. */
const TABS = ['messages', 'promises', 'forecasts', 'claims', 'compensation', 'apology', 'plan', 'cause', 'ledger', 'conduct'];

/**
 * Screens of the console: [name, person or null, path, { newcomer, whole: the whole length of the page, part: only this part of it }]. Refuses where the demo day was not played. One link for a new password
 * is made for a picture; nobody uses it, and it ends by itself.
 */
export async function consoleScreens(client) {
  const { live, over } = await crises(client);
  return [
    ['login', null, '/'], ['forgot-password', null, '/forgot-password'], ['new-password', null, await newPassword(client)],
    ['queue', 'maya', '/queue'], ['open', 'maya', '/open'], ['crisis', 'maya', `/crises/${live.reference}`], ['customer', 'maya', `/customers/${live.accountId}`], ['customers', 'maya', '/customers/all'], ['customers-import', 'maya', '/customers/import'],
    ...TABS.map((tab) => [`crisis-${tab}`, 'maya', `/crises/${(tab === 'plan' || tab === 'forecasts' || tab === 'messages' ? live : over).reference}?tab=${tab}`, { part: '.below' }]),
    ['my-day', 'yonatan', '/my-day'], ['composer', 'yonatan', `/my-day/${live.id}/write`], ['call', 'yonatan', `/my-day/${live.id}/write?mode=call`], ['call-sheet', 'yonatan', `/crises/${live.reference}/call-sheet`], ['my-day-technical', 'amir', '/my-day'], ['reviews', 'noga', '/reviews'], ['review', 'noga', `/reviews/${over.reference}`],
    ['overview', 'noga', '/overview?drills=with'], ['overview-empty', 'noga', '/overview'], ['team', 'ronit', '/team'], ['account', 'yonatan', '/account', { whole: true }],
    ...['protocols', 'templates', 'calendars', 'people', 'brand'].map((section) => [`settings-${section}`, 'dorit', `/settings/${section}`]), ['settings-audit', 'samuel', '/settings/audit'], ['no-permission', 'dorit', `/crises/${live.reference}`],
    // Somebody who was never here: the only picture with the first steps.
    ['first-steps', 'yonatan', '/my-day', { newcomer: true }],
  ];
}

async function newPassword(client) {
  const answer = await client.post('dorit', '/api/v1/admin/people/gareth/password-reset', { byHand: true });
  if (!answer.ok) throw new Error(`No link for a new password: ${answer.code} ${answer.detail}`);
  return answer.url.replace(/^https?:\/\/[^/]+/, '');
}

async function crises(client) {
  const answer = await client.get('maya', '/api/v1/crises?limit=50&finished=true');
  if (!answer.ok) throw new Error(`The list of crises could not be read: ${answer.code} ${answer.detail}`);
  const { items = [] } = answer;
  const live = items.find((one) => one.accountName === 'מרפאות כרמל' && one.closedAt === null) ?? items[0];
  const over = items.find((one) => one.accountName === 'גליל פרש' && one.reviewStage === 'signed') ?? items.find((one) => one.accountName === 'גליל פרש') ?? items[0];
  if (live === undefined) throw new Error('Nothing to draw yet: start Tikkun (npm start) and let its demo day be played, then run this again.');
  return { live, over };
}

/**
 * Pages of the customers: [name, address of a language, what is done there first]. Their links are signed here, as the mails carry them, with
 * the secret of this installation; nothing is recorded by it. `asked`: a crisis whose customer is being asked how it was, or null.
 */
export async function customerPages(client, asked) {
  const { live, over } = await crises(client);
  const publicUrl = process.env.TIKKUN_PUBLIC_URL ?? 'http://localhost:4410';
  const { signLink } = require('../../dist/libs/identity/src/index.js');
  const secret = process.env.TIKKUN_SECRET ?? loadSecrets(join(dataDir, 'secrets.json'), { clusterExists: true }).secret;
  const contactOf = async (id) => (await client.get('maya', `/api/v1/crises/${id}`)).contacts[0].id;
  const token = async (id, purpose) => signLink({ purpose, crisisId: id, contactId: await contactOf(id), cycle: purpose === 'survey' ? 1 : 0, expiresAt: Date.now() + LINK_MS }, secret);
  const tokens = { ofLive: await token(live.id, 'status'), ofOver: await token(over.id, 'status'), ofAsked: asked === null ? null : { survey: await token(asked.id, 'survey'), status: await token(asked.id, 'status') } };
  return customerAddresses(tokens).map(([name, path, act]) => [name, (language) => `${publicUrl}${path}?lang=${language}`, act]);
}

async function ask(page, language) {
  await page.locator('textarea[name=words]').fill(QUESTION[language]);
  await page.getByRole('button', { name: SEND[language], exact: true }).first().click();
  await page.waitForURL(/\/sent\//);
}

/** [name, path, what is done there first]. `ofAsked` null: nobody is being asked how it was. Pure. */
export function customerAddresses({ ofLive, ofOver, ofAsked }) {
  return [
    ['public-status', `/c/${ofLive}`], ['public-updates', `/c/${ofLive}/updates`], ['public-plan', `/c/${ofLive}/plan`], ['public-plan-empty', `/c/${ofOver}/plan`], ['public-wishes', `/c/${ofLive}/wishes`], ['public-over', `/c/${ofOver}`],
    // Sent without a word: the page says what is missing, and nothing is recorded.
    ['public-ask', `/c/${ofLive}`, (page, language) => page.getByRole('button', { name: SEND[language], exact: true }).first().click()],
    ['public-wrong-link', `/c/${ofLive}x`],
    // Of a crisis that is taken back as soon as it is drawn: there a word may be said.
    ...(ofAsked === null ? [] : [['public-survey', `/s/${ofAsked.survey}`], ['public-sent', `/c/${ofAsked.status}`, ask]]),
  ];
}

/** A crisis that is over in half a minute, so that its customer is asked; its clock runs so fast that the question stands for some minutes only. */
export const ASKED = {
  rate: 2_500,
  open: {
    summary: 'מדבקות הודפסו פעמיים', account: { name: 'דפוס אלון' }, contacts: [{ name: 'עדה אלון', email: 'ada@alon.example.test', phone: null, language: 'he', genderForm: 'feminine' }], trigger: 'service-mistake', causes: ['human-error'], impactLevel: 2,
    impact: { processes: ['משלוחים'], lossPerHourMinor: null, currency: 'ILS', usersAffected: 6, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'customer' }, trustSignals: [], spokeFirst: 'us', deskId: 'il', protocolId: 'standard',
  },
  steps: [
    [0.2, 'yonatan', 'log-contact', (k) => ({ direction: 'to-customer', channel: 'call', contactId: k.contacts[0], occurredAt: k.at(-0.01), said: 'סיפרנו מה ידוע', emotionalState: 'worried', confirmedByCustomer: true, substance: { newFacts: ['המדבקות הודפסו פעמיים'], actions: [], customerCanDo: [] } })],
    [0.2, 'amir', 'locate', () => ({ where: 'תור ההדפסה', note: '' })],
    [0.2, 'amir', 'record-fix', () => ({ description: 'התור מתרוקן לפני כל אתחול', restoresOperation: true })],
    [0.2, 'amir', 'verify-fix', () => ({ passed: true, how: 'יום של הדפסות', confirmedByCustomer: true })],
    [1, 'yonatan', 'return-to-routine', (k) => ({ how: 'customer-confirmation', contactId: k.contacts[0], comprehension: 'yes', note: '' })],
  ],
};
