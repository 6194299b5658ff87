/** What a form offers can be done, and what it asks to confirm is told by names and words, not by ids; "just now" is when it is sent. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { begin, openedCrisis, person, step } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
/** One more API, which knows a customer system. */
let known: TestApi;
let crm: Server;
const book = new Map<string, object>();
const folder = mkdtempSync(join(tmpdir(), 'tikkun-crm-'));
beforeAll(async () => {
  console_ = await startConsole();
  crm = createServer((request, response) => {
    const found = book.get(decodeURIComponent((request.url ?? '').split('/').at(-1) ?? ''));
    if (found !== undefined) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
    // Anything else is never answered.
  });
  await new Promise<void>((done) => { crm.listen(0, '127.0.0.1', done); });
  writeFileSync(join(folder, 'crm.yaml'), ['name: Pilot CRM', `url: http://127.0.0.1:${String((crm.address() as AddressInfo).port)}/accounts/{id}`, 'timeoutMs: 300', 'fields: { loyaltyTier: tier, customerSince: created }'].join('\n'));
  known = await startApi({ TIKKUN_CONSOLE_DIR: console_.dir, TIKKUN_CRM_MAPPING: join(folder, 'crm.yaml') });
}, 300_000);
afterAll(async () => {
  crm.closeAllConnections();
  crm.close();
  await known.stop();
  await console_.stop();
  rmSync(folder, { recursive: true, force: true });
});

const MILD = { impactLevel: 4, spokeFirst: 'customer', summary: 'A box arrived torn' };
const WORDS = {
  he: {
    more: 'עוד', find: 'חיפוש פעולה', later: 'לא עכשיו', confirm: 'כן, לרשום', back: 'מה שכתבתם קודם חזר.',
    automatic: 'תשובה אוטומטית', inconvenience: 'אי־נוחות', coupon: /שובר על סך 100/, letter: /^מה יגיע אל/, statement: 'רישום טענה', justNow: 'עכשיו, ברגע השליחה',
    decide: 'החלטה על הקפצה בתור', takeBack: 'ביטול ההצעה', own: 'זו בקשה שלכם; אדם אחר מחליט.', reason: /^סיבה/, colleague: 'מענה לאיש צוות', boundary: 'הצבת גבול', everybody: /^כולם אצל/,
    read: 'קריאה ממערכת הלקוחות', changed: 'דבר אחד השתנה, בשמכם:', became: /^נאמנות: עכשיו gold; היה silver$/, same: /דבר לא השתנה/, slow: /לא נתנה עכשיו תשובה/,
  },
  en: {
    more: 'More', find: 'Find an action', later: 'Not now', confirm: 'Yes, record it', back: 'What you had written is back.',
    automatic: 'Answer automatically', inconvenience: 'Inconvenience', coupon: /₪100/, letter: /^What .* will get/, statement: 'Raise a claim', justNow: 'just now, as it is sent',
    decide: 'Decide on a queue jump', takeBack: 'Take the proposal back', own: 'You asked for this; another person decides.', reason: /^Reason/, colleague: 'Answer a colleague', boundary: 'Set a boundary', everybody: /^Everybody at/,
    read: 'Read from the customer system', changed: 'One thing changed, in your name:', became: /^Loyalty: now gold; it was silver$/, same: /nothing has changed/, slow: /gave no answer that can be used/,
  },
} as const;

const of = (dialog: Locator, path: string): Locator => dialog.locator(`[data-path="${path}"]`);
const options = (select: Locator): Promise<string[]> => select.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter((value) => value !== ''));

describe.each(['he', 'en'] as const)('said by name, in %s', (language: Language) => {
  const words = WORDS[language];

  it('the automatic answer: only what may be given is offered, its text is read before it goes, and it goes', async () => {
    const { id, contactId } = await openedCrisis(console_.api, MILD);
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.automatic);
    const answer = of(dialog, 'templateId').locator('select');
    await answer.locator('option', { hasText: words.inconvenience }).waitFor({ state: 'attached' });
    expect(await options(answer)).toEqual(['light.corrected', 'light.inconvenience', 'light.delay']);
    const gesture = of(dialog, 'remedyGestureId').locator('select');
    const offered = await options(gesture);
    expect([offered.includes('coupon-100'), offered.includes('credit-500')]).toEqual([true, false]);
    // The only person who can be written to is chosen already.
    await of(dialog, 'contactId').locator('select').selectOption(contactId);
    await answer.selectOption('light.inconvenience');
    await gesture.selectOption('coupon-100');
    const letter = dialog.getByRole('region', { name: words.letter }).getByRole('article');
    await letter.filter({ hasText: 'שובר על סך 100' }).waitFor();
    const shown = await letter.locator('p').innerText();
    // Our own summary is nobody's words to the customer.
    expect(shown).not.toContain('A box arrived torn');
    expect(await letter.getAttribute('dir')).toBe('rtl');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.automatic }).click();
    const asking = dialog.getByRole('group').filter({ has: page.getByRole('button', { name: words.confirm }) });
    const told = asking.locator('dl.summary');
    await told.getByText(words.inconvenience).waitFor();
    await told.getByText(words.coupon).waitFor();
    expect(await told.innerText()).not.toMatch(/light\.|coupon-100/);
    await asking.getByRole('button', { name: words.confirm }).click();
    await dialog.waitFor({ state: 'detached' });
    const [message] = (await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}/messages`)).body['items'];
    expect(message.body.replace(/\s+/g, ' ')).toBe(shown.replace(/\s+/g, ' '));
  });

  it('just now is the moment of sending, and a draft that comes back does not bring an old one', async () => {
    const { id } = await openedCrisis(console_.api, MILD);
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.statement);
    await of(dialog, 'receivedAt').getByText(words.justNow).waitFor();
    await of(dialog, 'items').locator('input, textarea').first().fill('Half a thought');
    await dialog.getByRole('button', { name: words.later }).click();
    await dialog.waitFor({ state: 'detached' });
    const again = await begin(page, words, words.statement);
    await again.getByText(words.back).waitFor();
    await of(again, 'receivedAt').getByText(words.justNow).waitFor();
    // A time that was typed is one: the words say which.
    await of(again, 'receivedAt').locator('input.clock').fill('00:01');
    await of(again, 'receivedAt').getByText(words.justNow).waitFor({ state: 'detached' });
  });

  it('a jump of the queue: whom, why, until when and who waits longer is read before deciding; whoever asked may only take it back', async () => {
    const before = await openedCrisis(console_.api, { impactLevel: 1, account: { name: `First ${language}` } });
    const { id } = await openedCrisis(console_.api, { ...MILD, account: { name: `Board ${language}` } });
    await step(console_.api, 'ronit', { id, command: 'jump-queue', body: { reason: 'Their board meets at four', until: new Date(Date.now() + 3_600_000).toISOString() } });
    const page = await console_.open({ user: 'eitan', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.decide);
    for (const told of [`Board ${language}`, 'Their board meets at four', `First ${language}`]) await dialog.getByText(told).first().waitFor();
    await dialog.getByText(before.reference).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const own = await console_.open({ user: 'ronit', language, path: `/crises/${id}` });
    await own.getByRole('button', { name: words.more, exact: true }).click();
    await own.getByRole('searchbox', { name: words.find }).fill(words.decide);
    await own.getByRole('dialog').getByRole('button', { name: words.decide }).click();
    await own.getByText(words.own).waitFor();
    const back = own.getByRole('dialog', { name: words.decide });
    await of(back, 'reason').locator('input, textarea').fill('The meeting was moved');
    await back.getByRole('button', { name: words.takeBack }).click();
    await back.waitFor({ state: 'detached' });
    expect((await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}`)).body['relationship'].lane.jumpProposal).toBeNull();
  });

  it('an answer to a colleague shows who asked and in which words, to whoever owes the answer', async () => {
    const { id } = await openedCrisis(console_.api, MILD);
    await step(console_.api, 'yonatan', { id, command: 'ask-support', body: { text: 'I need somebody beside me in the call' } });
    const page = await console_.open({ user: 'ronit', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.colleague);
    const raised = of(dialog, 'raisedId').locator('select');
    await raised.locator('option', { hasText: 'I need somebody beside me in the call' }).waitFor({ state: 'attached' });
    await raised.selectOption('raised-1');
    await dialog.locator('blockquote').filter({ hasText: 'I need somebody beside me in the call' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // The head of service may answer as well, but the words are not his.
    const other = await console_.open({ user: 'eitan', language, path: `/crises/${id}` });
    const his = await begin(other, words, words.colleague);
    expect(await his.innerText()).not.toContain('beside me');
  });

  it('a boundary toward nobody by name is one toward everybody, and says so', async () => {
    const { id } = await openedCrisis(console_.api, MILD);
    const page = await console_.open({ user: 'ronit', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.boundary);
    await of(dialog, 'contactId').locator('option', { hasText: words.everybody }).waitFor({ state: 'attached' });
  });

  it('a profile is read from the customer system at a press: what changed is told, that nothing did, and in words why it did not work', async () => {
    const yonatan = await person(known, 'yonatan');
    const [name, key] = [`Customer ${randomUUID()}`, `crm-${randomUUID()}`];
    await yonatan.post('/api/v1/customers/import', { lines: JSON.stringify({ name, contacts: [] }) });
    const { id } = (await yonatan.get(`/api/v1/customers?q=${encodeURIComponent(name)}`)).body['items'][0];
    expect((await yonatan.put(`/api/v1/customers/${id}/profile`, { externalId: key, loyaltyTier: 'silver' })).status).toBe(200);
    book.set(key, { tier: 'gold' });
    const page = await console_.open({ user: 'yonatan', language, path: `/customers/${id}`, at: known.url });
    const read = page.getByRole('button', { name: words.read });
    await read.click();
    const news = page.getByRole('status', { name: language === 'he' ? 'נקרא ממערכת הלקוחות' : 'Read from the customer system' });
    await news.getByText(words.changed).waitFor();
    expect((await news.getByRole('listitem').innerText()).replace(/[\u2066-\u2069]/gu, '')).toMatch(words.became);
    expect(await axeViolations(page)).toEqual([]);
    await read.click();
    await news.getByText(words.same).waitFor();
    book.delete(key);
    await read.click();
    const told = page.getByRole('alert').filter({ hasText: words.slow });
    await told.waitFor();
    expect(await told.innerText()).not.toMatch(/\bms\b/);
    // Where no customer system is connected, nothing offers to read from one.
    const there = await person(console_.api, 'yonatan');
    await there.post('/api/v1/customers/import', { lines: JSON.stringify({ name, contacts: [] }) });
    const other = (await there.get(`/api/v1/customers?q=${encodeURIComponent(name)}`)).body['items'][0].id as string;
    await there.put(`/api/v1/customers/${other}/profile`, { externalId: key, loyaltyTier: 'silver' });
    const elsewhere = await console_.open({ user: 'yonatan', language, path: `/customers/${other}` });
    await elsewhere.getByText('silver').first().waitFor();
    expect(await elsewhere.getByRole('button', { name: words.read }).count()).toBe(0);
  });

  it('the queue tells who waits in full on a laptop as well', async () => {
    await openedCrisis(console_.api, { ...MILD, account: { name: 'מרפאות כרמל והגליל המערבי' } });
    const page = await console_.open({ user: 'maya', language, path: '/queue', width: 1360 });
    await page.locator('.qrow .qwait').first().waitFor();
    expect(await page.locator('.qrow .qwait').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent))).toEqual([]);
    // A third line fits into the height of a row, which is the same for all.
    expect(await page.locator('.qrow .qwhat').evaluateAll((all) => all.filter((one) => one.scrollHeight > (one.parentElement?.clientHeight ?? 0)).length)).toBe(0);
  });
});
