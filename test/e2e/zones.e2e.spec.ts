/** A reader outside of the desk's zone: every time on the screen is the reader's own, and where the desk's clock matters it is told by name. */
import type { Page } from 'playwright-core';
import { axeViolations, settled, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { openedCrisis, person, step } from './scenes';
import type { Scene } from './scenes';

jest.setTimeout(180_000);
const LONDON = 'Europe/London';
const DESK = 'Asia/Jerusalem';
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const WORDS = {
  he: { london: 'שעון בריטניה', desk: 'שעון ירושלים', atDesk: 'במוקד', messageClock: 'המועדים בהודעה נאמרים לפי' },
  en: { london: 'United Kingdom Time', desk: 'Jerusalem time', atDesk: 'at the desk', messageClock: 'Times of this message are told in' },
} as const;

let console_: TestConsole;
let scene: Scene;
const p50At = Math.ceil((Date.now() + HOUR_MS) / MINUTE_MS) * MINUTE_MS;
beforeAll(async () => {
  console_ = await startConsole();
  scene = await openedCrisis(console_.api, { impactLevel: 1 });
  await step(console_.api, 'amir', { id: scene.id, command: 'make-forecast', body: { target: 'fix', p50At: new Date(p50At).toISOString(), p90At: new Date(p50At + HOUR_MS).toISOString(), basis: 'past cases', confidenceNote: '', reference: null } });
}, 240_000);
afterAll(() => console_.stop());

const clock = (at: number | string, zone: string): string => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(typeof at === 'number' ? at : Date.parse(at));
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
/** Minutes of a day of the first time in a text. */
function minutesIn(text: string): number {
  const [, hours, minutes] = /(\d\d):(\d\d)/.exec(plain(text)) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`no time in "${text}"`);
  return Number(hours) * 60 + Number(minutes);
}
const DAY_MINUTES = 1_440;
/** How far two clocks are apart, around midnight too. */
const apart = (a: number, b: number): number => Math.min((a - b + DAY_MINUTES) % DAY_MINUTES, (b - a + DAY_MINUTES) % DAY_MINUTES);

interface RecordLine { readonly type: string; readonly at: string; readonly text: { readonly he: string; readonly en: string } }
async function lineOf(page: Page, type: string): Promise<RecordLine> {
  const answer = await page.request.get(`/api/v1/crises/${scene.id}/timeline?limit=100`);
  const found = (await answer.json() as { items: RecordLine[] }).items.find((line) => line.type === type);
  if (found === undefined) throw new Error(`no ${type} on record`);
  return found;
}
/** The line of the record about the forecast, as it is drawn. */
async function forecastLine(page: Page): Promise<string> {
  const line = page.locator('ol.rec li.line').filter({ hasText: 'p90' }).or(page.locator('ol.rec li.line').filter({ hasText: clock(p50At, LONDON) })).or(page.locator('ol.rec li.line').filter({ hasText: clock(p50At, DESK) }));
  await line.first().waitFor();
  return plain(await line.first().innerText());
}

describe.each(['he', 'en'] as const)('from London, in %s', (language: Language) => {
  const words = WORDS[language];

  it('the page of a crisis tells the reader’s time, and the desk’s by its name', async () => {
    const page = await console_.open({ user: 'yonatan', language, zone: LONDON, path: `/crises/${scene.id}` });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    const own = page.getByRole('banner').locator('.deskt');
    expect(plain(await own.innerText())).toContain(words.london);
    const desk = page.locator('.deskclock');
    const said = plain(await desk.innerText());
    expect([said.includes(words.desk), said.includes(words.atDesk)]).toEqual([true, true]);
    // Two hours lie between the two walls, three in the weeks when only one of them has changed its clock.
    const between = apart(minutesIn(clock(Date.now(), DESK)), minutesIn(clock(Date.now(), LONDON)));
    expect(Math.abs(apart(minutesIn(said), minutesIn(await own.innerText())) - between)).toBeLessThanOrEqual(1);
    expect(apart(minutesIn(await own.innerText()), minutesIn(clock(Date.now(), LONDON)))).toBeLessThanOrEqual(1);
    // No code of a zone where people read.
    expect(await page.locator('body').innerText()).not.toMatch(/Asia\/|Europe\/|GMT[+-]/);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('a line of the record is the same instant on both walls, in its margin and in its words', async () => {
    const made = await lineOf(await console_.open({ user: 'yonatan', language, zone: LONDON, path: `/crises/${scene.id}?tab=record` }), 'forecast.made');
    for (const zone of [LONDON, DESK]) {
      const page = await console_.open({ user: 'yonatan', language, zone, path: `/crises/${scene.id}?tab=record` });
      const line = await forecastLine(page);
      const other = zone === LONDON ? DESK : LONDON;
      expect({ zone, margin: line.includes(clock(made.at, zone)), words: line.includes(clock(p50At, zone)), foreign: line.includes(clock(p50At, other)) }).toEqual({ zone, margin: true, words: true, foreign: false });
    }
  });

  it('at the desk’s own wall no second clock is shown', async () => {
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${scene.id}` });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    expect(await page.locator('.deskclock').count()).toBe(0);
    expect(plain(await page.getByRole('banner').locator('.deskt').innerText())).toContain(words.desk);
  });

  it('my day tells when things are due in the reader’s time, and writes to the customer in the desk’s, by its name', async () => {
    const yonatan = await person(console_.api, 'yonatan');
    const { body } = await yonatan.get(`/api/v1/crises/${scene.id}/obligations?limit=100`);
    const due = (body as unknown as { items: { kind: string; dueAt: string | null }[] }).items.find(({ kind }) => kind === 'first-contact' || kind === 'timed-update')?.dueAt;
    if (due == null) throw new Error('nothing is due');
    const page = await console_.open({ user: 'yonatan', language, zone: LONDON, path: `/my-day/${scene.id}/write` });
    await page.getByText(words.messageClock).first().waitFor();
    expect(plain(await page.getByText(words.messageClock).first().innerText())).toContain(words.desk);
    await page.goto('/my-day');
    const list = page.getByRole('main');
    await list.getByText(clock(due, LONDON)).first().waitFor();
    await settled(page);
    expect(plain(await list.innerText())).not.toMatch(/Asia\/|Europe\/|GMT[+-]/);
  });
});
