/** The executive's path: what waits, the document, its PDF, the gate; and who may not pass it. */
import { inflateSync } from 'node:zlib';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(120_000);
let console_: TestConsole;
let reference = '';

const element = { taken: true, text: 'decided' };
const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];

/** A crisis brought to the signature over the API, by the people whose steps they are. */
async function reviewed(): Promise<string> {
  const { api } = console_;
  const as = (name: string) => api.as(`${name}@orot.example.test`);
  const maya = await as('maya');
  const opened = await maya.post('/api/v1/crises', {
    summary: 'הזמנות לא נקלטות', account: { name: 'גליל פרש' }, contacts: [{ name: 'נועה', email: 'noa@galil.example.test', phone: null, language: 'he', genderForm: 'feminine' }],
    trigger: 'outage', causes: ['product-fault'], impactLevel: 2, impact: { processes: ['orders'], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    trustSignals: [], spokeFirst: 'us', deskId: 'il', protocolId: 'standard', drill: { rate: 1 },
  }, { 'idempotency-key': 'review-e2e' });
  const { id, reference: named } = opened.body as { id: string; reference: string };
  const contactId = (await maya.get(`/api/v1/crises/${id}`)).body['contacts'][0].id as string;
  const step = async (who: string, command: string, body: object): Promise<void> => {
    const answer = await (await as(who)).post(`/api/v1/crises/${id}/${command}`, body, { 'idempotency-key': `${command}-${JSON.stringify(body).length}` });
    if (answer.status >= 400) throw new Error(`${command}: ${answer.text}`);
  };
  const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  await step('yonatan', 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date().toISOString(), said: 'סיפרנו מה ידוע', emotionalState: 'worried', confirmedByCustomer: true, substance: { newFacts: ['הזמנות נכשלות'], actions: [], customerCanDo: [] } });
  await step('amir', 'locate', { where: 'מאזן העומסים', note: '' });
  await step('amir', 'record-fix', { description: 'הוחזר', restoresOperation: true });
  await step('amir', 'verify-fix', { passed: true, how: 'שעתיים של עומס', confirmedByCustomer: true });
  await step('amir', 'record-root-cause', { statement: 'בלי בדיקת עומס', whyEscaped: 'אזור אחד', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'נופל', because: 'סף', evidence: 'יומן' }, { why: 'סף', because: 'ברירת מחדל', evidence: 'שינוי' }] } });
  await step('amir', 'add-prevention', { title: 'בדיקת עומס', owner: 'amir', dueAt: soon(30) });
  await step('amir', 'finish-technical', { note: '' });
  await step('yonatan', 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' });
  for (const [at, section] of SECTIONS.entries()) await step('maya', 'write-review-section', { section, text: `פרק ${section}${'.'.repeat(at)} לפני p90` });
  await step('maya', 'submit-review', { note: '' });
  await step('eitan', 'approve-review', { note: '' });
  return named;
}

beforeAll(async () => {
  console_ = await startConsole();
  reference = await reviewed();
}, 120_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { waiting: /ממתינים לחתימה/, sign: 'החלטה וחתימה', back: 'החזרה, עם סיבה', owed: /מה היינו חייבים/, signed: /חתום ונעול/ },
  en: { waiting: /Waiting for a signature/, sign: 'Decide and sign', back: 'Return, with a reason', owed: /What we owed/, signed: /Signed and sealed/ },
} as const;

describe.each(['he', 'en'] as const)('an executive in %s', (language) => {
  const words = WORDS[language];

  it('finds what waits, reads the document, and has the gate beside it', async () => {
    const page = await console_.open({ user: 'noga', language, path: '/reviews' });
    await page.getByRole('heading', { name: words.waiting }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /הזמנות לא נקלטות/ }).click();
    await page.getByRole('heading', { name: words.owed }).waitFor();
    await page.getByRole('button', { name: words.sign }).waitFor();
    await page.getByRole('button', { name: words.back }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.sign }).click();
    await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('takes it along as PDF', async () => {
    const answer = await (await console_.open({ user: 'noga', language })).request.get(`/api/v1/crises/${reference}/review?format=pdf&language=${language}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    const file = await answer.body();
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    // The fonts with Hebrew travel inside, or letters would be boxes on a server without any.
    expect(streamsOf(file)).toMatch(/IBMPlexSansHebrew/);
  });
});

/** All text of a PDF's objects that are not pictures: names of fonts stand in compressed object streams. */
function streamsOf(file: Buffer): string {
  const text = file.toString('latin1');
  const inflated = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const end = text.indexOf('endstream', index);
    try {
      return inflateSync(file.subarray(index + length, end)).toString('latin1');
    } catch {
      return '';
    }
  });
  return `${text}${inflated.join('')}`;
}

it('shows the gate to nobody else: the account manager reads, and cannot sign', async () => {
  const page = await console_.open({ user: 'yonatan', language: 'he', path: `/reviews/${reference}` });
  await page.getByRole('heading', { name: WORDS.he.owed }).waitFor();
  expect(await page.getByRole('button', { name: WORDS.he.sign }).count()).toBe(0);
});

it('changes before the eyes of who reads it when it is signed elsewhere', async () => {
  const page = await console_.open({ user: 'maya', language: 'en', path: `/reviews/${reference}` });
  await page.getByRole('heading', { name: WORDS.en.owed }).waitFor();
  const noga = await console_.api.as('noga@orot.example.test');
  const { body } = await noga.get(`/api/v1/crises/${reference}`);
  const signed = await noga.post(`/api/v1/crises/${String(body['id'])}/sign-review`, { attendance: ['נגה ארבל'], decision: { transparency: element, responsibility: element, compensation: element, prevention: element }, note: '' }, { 'idempotency-key': 'sign-e2e' });
  expect(signed.status).toBe(200);
  await page.getByText(WORDS.en.signed).waitFor();
});
