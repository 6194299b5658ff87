/** The executive's path: what waits, the document, its PDF, the gate; and who may not pass it. */
import { inflateSync } from 'node:zlib';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';
import { reviewedCrisis } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
let reference = '';

const element = { taken: true, text: 'decided' };
beforeAll(async () => {
  console_ = await startConsole();
  ({ reference } = await reviewedCrisis(console_.api));
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
