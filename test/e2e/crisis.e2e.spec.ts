/** The page of a crisis in a real browser, in both languages: the axis, what must happen now, live between two browsers, what is not one's own. */
import type { Page } from 'playwright-core';
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';

jest.setTimeout(180_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 180_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { axis: 'שני המסלולים על ציר זמן אחד', must: 'מה חייב לקרות עכשיו', ladder: /אם לא י|מי כבר שמע/, more: 'עוד', find: 'חיפוש פעולה', note: 'הוספת הערה', noteField: /ההערה/, write: 'כתיבת עדכון', writeKey: /my-day\/.*\/write/, escalate: 'הסלמה', all: 'הכול', people: 'אנשים', missing: /חסר לסגירה/, notYours: /הכתיבה ללקוח הזה היא של/, stage: /שלב: ⁨איתור⁩/, call: /שיחה עם הלקוח/, changed: /המשבר השתנה בזמן שכתבתם/, gone: /אין כאן דבר בכתובת הזאת/, tabs: 'המשבר לפרטיו', ledger: /יומן שיקום/, kept: /קוימה/, drill: 'תרגיל' },
  en: { axis: 'Both tracks on one time axis', must: 'What must happen now', ladder: /If nothing is|Who has heard/, more: 'More', find: 'Find an action', note: 'Add a note', noteField: /The note/, write: 'Write update', writeKey: /my-day\/.*\/write/, escalate: 'Escalate', all: 'All', people: 'People', missing: /Missing to close/, notYours: /Writing to this customer is with/, stage: /stage: ⁨Locating⁩/, call: /spoke with the customer/, changed: /changed this crisis at/, gone: /Nothing is here under this address/, tabs: 'The crisis in detail', ledger: /Ledger/, kept: /kept/, drill: 'Drill' },
} as const;
const MARK_PX = 16;
const TABS = ['messages', 'promises', 'forecasts', 'claims', 'compensation', 'apology', 'plan', 'cause', 'ledger', 'conduct'] as const;

async function ask<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: { 'idempotency-key': crypto.randomUUID() } });
  if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`);
  return await answer.json() as T;
}

/** A crisis of half an hour ago, with nothing said yet. */
async function opened(page: Page, more: object = {}): Promise<string> {
  const awareAt = new Date(Date.now() - 30 * 60_000).toISOString();
  const { id } = await ask<{ id: string }>(page, '/crises', { summary: 'Orders fail at the till', account: { id: 'galil-logistics' }, contacts: [{ name: 'Noa Peled', email: 'noa@customer.example.test', language: 'he' }], trigger: 'outage', impactLevel: 1, awareAt, spokeFirst: 'us', ...more });
  return id;
}

const call = (contactId: string, said: string) => ({
  direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date(Date.now() - 2_000).toISOString(), said, emotionalState: 'worried', needsAnswer: false, answered: false, confirmedByCustomer: true,
  substance: { newFacts: ['found the fault'], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null }, competitorNamed: null,
});

async function contactOf(page: Page, id: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/crises/${id}`);
  const { contacts } = await answer.json() as { contacts: { id: string }[] };
  return contacts[0]?.id ?? '';
}

describe.each(['he', 'en'] as const)('the page of a crisis in %s', (language: Language) => {
  const words = WORDS[language];

  it('shows both tracks on one axis, what must happen now with its ladder, what is missing and who is on it', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    const id = await opened(page);
    await page.goto(`/crises/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Orders fail at the till' }).waitFor();
    const axis = page.getByRole('group', { name: words.axis });
    await axis.getByRole('button', { name: words.stage }).waitFor();
    const must = page.getByRole('region', { name: words.must });
    await must.getByRole('heading', { name: words.ladder }).waitFor();
    expect(await must.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('region', { name: words.missing }).waitFor();
    await page.getByRole('region', { name: words.people }).getByText('Noa Peled').waitFor();
    const own = await axeViolations(page);
    expect(own).toEqual([]);
  });

  it('is walked by the keyboard: one stop, arrows along the line of time, each mark says what it is', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    const id = await opened(page);
    await ask(page, `/crises/${id}/log-contact`, call(await contactOf(page, id), 'told what is known'));
    await page.goto(`/crises/${id}`);
    const axis = page.getByRole('group', { name: words.axis });
    const stage = axis.getByRole('button', { name: words.stage });
    await stage.focus();
    await page.keyboard.press('End');
    for (let step = 0; step < 12 && !words.call.test(await focusedName(page)); step += 1) await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toMatch(words.call);
    await page.getByRole('status').filter({ hasText: words.call }).waitFor();
    expect(await axis.locator('[tabindex="0"]').count()).toBe(1);
  });

  it('lets time run along the line of reading', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    const id = await opened(page);
    await page.goto(`/crises/${id}?span=all`);
    const axis = page.getByRole('group', { name: words.axis });
    const stage = await axis.getByRole('button', { name: words.stage }).boundingBox();
    const now = await axis.locator('.nowl').boundingBox();
    if (stage === null || now === null) throw new Error('not drawn');
    // A stage just begun is drawn as wide as a finger needs, around the instant it stands for.
    if (language === 'he') expect(stage.x).toBeGreaterThanOrEqual(now.x - MARK_PX);
    else expect(stage.x + stage.width).toBeLessThanOrEqual(now.x + MARK_PX);
  });

  it('changes live in one browser when somebody acts in another, and says so in an open form', async () => {
    const maya = await console_.open({ user: 'maya', language, path: '/queue' });
    const id = await opened(maya);
    await maya.goto(`/crises/${id}`);
    await maya.getByRole('heading', { level: 1 }).waitFor();
    await maya.keyboard.press('e');
    await maya.getByRole('dialog', { name: words.escalate }).waitFor();
    const yonatan = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    await yonatan.getByRole('heading', { level: 1 }).waitFor();
    await yonatan.getByRole('button', { name: words.more, exact: true }).click();
    await yonatan.getByRole('searchbox', { name: words.find }).fill(words.note);
    await yonatan.getByRole('dialog').getByRole('button', { name: words.note }).click();
    await yonatan.getByLabel(words.noteField).fill('The till of Haifa works again');
    await yonatan.getByRole('dialog').getByRole('button', { name: words.note }).click();
    await maya.getByRole('dialog').getByText(words.changed).waitFor();
    await maya.keyboard.press('Escape');
    await maya.getByRole('listitem').filter({ hasText: 'The till of Haifa works again' }).waitFor();
  });

  it('keeps the act under the thumb and the present in view on a phone', async () => {
    const page = await console_.open({ user: 'yonatan', language, path: '/queue', width: 390, height: 844 });
    const maya = await console_.open({ user: 'maya', language });
    const id = await opened(maya);
    await page.goto(`/crises/${id}`);
    const write = page.getByRole('button', { name: words.write }).first();
    const box = await write.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(700);
    const now = await page.locator('.nowl').boundingBox();
    expect(now?.x).toBeGreaterThan(0);
    expect(now?.x).toBeLessThan(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });
});

async function focusedName(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

it('says who writes to the customer where one may not, and gives who may the key', async () => {
  const maya = await console_.open({ user: 'maya', language: 'en', path: '/queue' });
  const id = await opened(maya);
  const amir = await console_.open({ user: 'amir', language: 'en', path: `/crises/${id}` });
  await amir.getByText(WORDS.en.notYours).waitFor();
  expect(await amir.getByRole('button', { name: WORDS.en.write }).count()).toBe(0);
  const yonatan = await console_.open({ user: 'yonatan', language: 'en', path: `/crises/${id}` });
  await yonatan.getByRole('button', { name: WORDS.en.write }).first().waitFor();
  await yonatan.keyboard.press('u');
  await yonatan.waitForURL(WORDS.en.writeKey);
});

it('tells of a crisis that is not there, and of one that is not open to one’s desk', async () => {
  const maya = await console_.open({ user: 'maya', language: 'en', path: '/crises/TK-1999-00001' });
  await maya.getByText(WORDS.en.gone).first().waitFor();
  const id = await opened(maya);
  const oliver = await console_.open({ user: 'oliver', language: 'en', path: `/crises/${id}` });
  await oliver.getByRole('note').waitFor();
  expect(await oliver.getByRole('heading', { level: 1, name: 'Orders fail at the till' }).count()).toBe(0);
});

it('frames a drill, told in its own time, and every tab stands without a flaw', async () => {
  const page = await console_.open({ user: 'maya', language: 'en', path: '/queue' });
  const id = await opened(page, { awareAt: null, drill: { rate: 60, startsAt: '2025-10-20T07:00:00Z' } });
  await page.goto(`/crises/${id}`);
  await page.getByText(/time runs .?60.? times as fast/).waitFor();
  await page.getByText(/in the crisis it is .?Mon 20 Oct/).waitFor();
  for (const tab of TABS) {
    await page.goto(`/crises/${id}?tab=${tab}`);
    await page.getByRole('navigation', { name: WORDS.en.tabs }).waitFor();
    await page.waitForLoadState('networkidle');
    const found = await axeViolations(page);
    expect({ tab, found }).toEqual({ tab, found: [] });
  }
});
