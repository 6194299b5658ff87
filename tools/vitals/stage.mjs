/** What is measured: the product on servers of its own, ten thousand open crises, one at its hottest, one whose customer is asked, and a browser. */
import { createRequire } from 'node:module';
import { appFlags, entryFile } from '../bootstrap/parts.mjs';
import { anyFreePort } from '../bootstrap/ports.mjs';
import { Desk } from '../bench/desk.mjs';
import { delay } from '../bench/measure.mjs';
import { Stack } from '../bench/stack.mjs';
import { DemoClient } from '../demo/client.mjs';
import { LIVE } from '../demo/stories.mjs';
import { playStory } from '../demo/story.mjs';
import { fillQueue, templateOf } from './fill.mjs';
import { watchPage } from './watch.mjs';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const LINK_MS = 3_600_000;
const READY_TRIES = 200;
const SURVEY_TRIES = 120;
const TRY_MS = 250;
const SURVEY_RATE = 10_000;

/** Over in half a minute, so that its customer is asked how it was. */
const SURVEYED = {
  rate: SURVEY_RATE,
  open: { ...LIVE.open, summary: 'Labels were printed twice', account: { name: 'Alder Printing' }, contacts: [{ name: 'Ada Alder', email: 'ada@alder.example.test', phone: null, language: 'en', genderForm: 'feminine' }], impactLevel: 2, trustSignals: [] },
  steps: [
    [0.1, 'yonatan', 'log-contact', (k) => ({ direction: 'to-customer', channel: 'call', contactId: k.contacts[0], occurredAt: k.at(-0.01), said: 'Told her what we know', emotionalState: 'worried', confirmedByCustomer: true, substance: { newFacts: ['Labels were printed twice'], actions: [], customerCanDo: [] } })],
    [0.1, 'amir', 'locate', () => ({ where: 'The print queue', note: '' })],
    [0.1, 'amir', 'record-fix', () => ({ description: 'The queue is emptied before a restart', restoresOperation: true })],
    [0.1, 'amir', 'verify-fix', () => ({ passed: true, how: 'A day of printing', confirmedByCustomer: true })],
    [1, 'yonatan', 'return-to-routine', (k) => ({ how: 'customer-confirmation', contactId: k.contacts[0], comprehension: 'yes', note: '' })],
  ],
};

export class Stage {
  #stack;
  #browser;
  #contexts = [];

  /** Starts everything; `crises`: how many stand open besides. */
  static async start({ temporalBinary, crises, findBrowser, flags, detail }) {
    const stage = new Stage();
    try {
      detail('PostgreSQL and Temporal');
      stage.#stack = await Stack.start({ temporalBinary });
      detail('the product');
      await stage.#startProduct();
      await stage.#fill(crises, detail);
      detail('a live crisis, and one that is over');
      await stage.#play();
      const executablePath = await findBrowser();
      if (executablePath === null) throw new Error('No browser to measure with: set CHROMIUM_PATH to a Chromium or Chrome.');
      stage.#browser = await chromium.launch({ executablePath, args: flags });
      return stage;
    } catch (error) {
      await stage.stop();
      throw error;
    }
  }

  async stop() {
    await this.#browser?.close().catch(() => undefined);
    await this.#stack?.stop();
  }

  get browserVersion() {
    return this.#browser.version();
  }

  /** A page of its own for a person (null: nobody), watched from its first instant; `slow` = 4 means a processor four times as slow. */
  async page({ user = null, language = 'he', phone = false, slow = 1 }) {
    const context = await this.#browser.newContext({ ...(phone ? PHONE : DESKTOP), colorScheme: 'light', timezoneId: 'Asia/Jerusalem', locale: language === 'he' ? 'he-IL' : 'en-GB', baseURL: this.apiUrl });
    this.#contexts.push(context);
    await context.addInitScript(([chosen]) => { if (globalThis.localStorage !== undefined) { globalThis.localStorage.setItem('tikkun.language', chosen); globalThis.localStorage.setItem('tikkun.tour', '"away"'); } }, [language]);
    await context.addInitScript(watchPage);
    if (user !== null) await this.#login(context, user);
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    const bytes = { all: 0, by: [] };
    const asked = new Map();
    wire.on('Network.requestWillBeSent', ({ requestId, request }) => { asked.set(requestId, new URL(request.url).pathname); });
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { bytes.all += encodedDataLength; bytes.by.push([asked.get(requestId) ?? '', encodedDataLength]); });
    if (slow !== 1) await wire.send('Emulation.setCPUThrottlingRate', { rate: slow });
    return { page, wire, bytes, close: () => context.close() };
  }

  /** A customer's address: the signed link of one contact. */
  link({ purpose, crisis, page = '' }) {
    const { signLink } = require('../../dist/libs/identity/src/index.js');
    const token = signLink({ purpose, crisisId: crisis.id, contactId: crisis.contactId, cycle: purpose === 'survey' ? 1 : 0, expiresAt: Date.now() + LINK_MS }, this.#stack.password.repeat(2));
    return `${this.publicUrl}/${purpose === 'survey' ? 's' : 'c'}/${token}${page}`;
  }

  async #login(context, user) {
    const answer = await context.request.post('/api/v1/login', { data: { email: `${user}@orot.example.test`, password: 'tikkun-demo' } });
    if (!answer.ok()) throw new Error(`${user} could not log in: ${answer.status()}`);
  }

  async #startProduct() {
    const databaseUrl = await this.#stack.database('tikkun');
    const product = await this.#stack.product({ databaseUrl });
    this.apiUrl = product.apiUrl;
    this.databaseUrl = databaseUrl;
    const port = String(await anyFreePort());
    this.publicUrl = `http://127.0.0.1:${port}`;
    await this.#stack.helper({ name: 'public', args: [...appFlags, entryFile('public')], env: { DATABASE_URL: databaseUrl, TIKKUN_PUBLIC_PORT: port }, readyText: '' });
    await until(async () => (await fetch(`${this.publicUrl}/health/ready`).catch(() => null))?.status === 200, READY_TRIES, 'the public pages did not get ready');
  }

  async #fill(count, detail) {
    const sql = (text, values) => this.#stack.sql(this.databaseUrl, text, values);
    const desk = await Desk.open(this.apiUrl);
    const { id } = await desk.openCrisis({ impactLevel: 2 });
    desk.close();
    await fillQueue({ sql, template: await templateOf({ sql, id }), count, detail });
  }

  async #play() {
    const client = new DemoClient(this.apiUrl);
    const [live, over] = await Promise.all([playStory(client, LIVE), playStory(client, SURVEYED)]);
    const known = async ({ reference, refused }) => {
      if (reference === null) throw new Error(`A crisis could not be opened: ${JSON.stringify(refused)}`);
      const detail = await client.get('maya', `/api/v1/crises/${reference}`);
      return { id: detail.id, reference, accountId: detail.accountId, contactId: detail.contacts[0].id };
    };
    this.live = await known(live);
    this.over = await known(over);
    const asked = async () => ((await client.get('maya', `/api/v1/crises/${this.over.id}/timeline?limit=50&order=newest`)).items ?? []).some((one) => one.type === 'survey.sent');
    this.surveyed = await until(asked, SURVEY_TRIES, '').then(() => true, () => false);
  }
}

async function until(isSo, tries, message) {
  for (let left = tries; left > 0; left -= 1) {
    if (await isSo()) return;
    await delay(TRY_MS);
  }
  throw new Error(message);
}
