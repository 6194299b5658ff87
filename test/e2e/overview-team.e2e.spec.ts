/** The overview of an executive and the team of its lead, in a real browser, in both languages. */
import { openBody } from '../support/api';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(180_000);
let console_: TestConsole;
let id: string;
beforeAll(async () => {
  console_ = await startConsole();
  const manager = await console_.api.as('incident-manager');
  id = (await manager.post('/api/v1/crises', openBody())).body['id'];
  await manager.post(`/api/v1/crises/${id}/cancel`, { reason: 'opened twice' });
}, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { overview: 'תמונת מצב', year: 'שנה', fewUpdates: 'מעט מדי עדכונים מכדי לומר כמה אנו מקיימים', open: /כעת פתוח/, waiting: /ממתין לכם/, team: 'הצוות', approvals: /ממתין לאדם נוסף/, decide: /להחליט: ביטול המשבר, Galil Fresh/, loads: /מה כל אדם נושא/, duties: /^המחויבויות: /, handOver: /^העברה: / },
  en: { overview: 'Overview', year: 'Year', fewUpdates: 'Too few updates to say how well we keep them', open: /open now/, waiting: /Waiting for you/, team: 'Team', approvals: /Waiting for a second person/, decide: /Decide: Cancel the crisis, Galil Fresh/, loads: /What each person carries/, duties: /^Duties of /, handOver: /^Hand over: / },
} as const;

describe.each(['he', 'en'] as const)('in %s', (language) => {
  const words = WORDS[language];

  it('the overview claims nothing of too few, keeps its span in the address, and has no violation', async () => {
    const page = await console_.open({ user: 'noga', language, path: '/overview' });
    await page.getByRole('heading', { name: words.overview, level: 1 }).waitFor();
    await page.getByRole('region', { name: words.fewUpdates }).waitFor();
    await page.getByText(words.open).waitFor();
    await page.getByRole('region', { name: words.waiting }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.year, exact: true }).click();
    await page.waitForURL(/weeks=/);
    await page.reload();
    expect(await page.getByRole('button', { name: words.year, exact: true }).getAttribute('aria-pressed')).toBe('true');
  });

  it('the team shows what waits for a second person and opens its decision; duties are handed over from the person who holds them', async () => {
    const page = await console_.open({ user: 'ronit', language, path: '/team' });
    await page.getByRole('heading', { name: words.team, level: 1 }).waitFor();
    await page.getByRole('region', { name: words.approvals }).getByText('opened twice').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.decide }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const duties = page.getByRole('region', { name: words.loads }).getByRole('button', { name: words.duties }).first();
    await duties.click();
    expect(await duties.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: words.handOver }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

it('an answered wish leaves the list of another browser by itself', async () => {
  const page = await console_.open({ user: 'ronit', language: 'en', path: '/team' });
  await page.getByText('opened twice').waitFor();
  const head = await console_.api.as('head-of-service');
  expect((await head.post(`/api/v1/crises/${id}/confirm-cancel`, { agree: false })).status).toBe(200);
  await page.getByText('opened twice').waitFor({ state: 'detached' });
});
