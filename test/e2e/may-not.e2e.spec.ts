/** What each person may not do: the door is not in his bar, its address says so in words, the control is not on the page, and the API refuses him all the same. */
import type { Page } from 'playwright-core';
import { settled, startConsole } from './console';
import type { TestConsole } from './console';
import { openedCrisis, person, reviewedCrisis } from './scenes';
import type { Scene } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
/** Mild, so that nobody speaks for his rank alone. */
let mild: Scene, reviewed: Scene;
beforeAll(async () => {
  console_ = await startConsole();
  [mild, reviewed] = await Promise.all([openedCrisis(console_.api, { impactLevel: 4 }), reviewedCrisis(console_.api)]);
}, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    main: 'ראשי', queue: 'תור', day: 'היום שלי', reviews: 'תחקירים', overview: 'תמונת מצב', team: 'צוות', settings: 'הגדרות', write: 'כתיבת עדכון', call: 'תיעוד שיחה', handOver: 'העברה', escalate: 'הסלמה', more: 'עוד', sign: 'החלטה וחתימה', back: 'החזרה, עם סיבה', addPerson: 'הוספת אדם', open: /פתיחת משבר/, send: 'שליחה', decide: 'להחליט',
    denied: { screen: 'הדף אינו פתוח לתפקיד שלכם.', section: /אינו פתוח לתפקיד שלכם/, opening: /התפקיד שלכם אינו פותח משברים/, api: /התפקיד|אין לכם|הרשאה|תפקיד/, reads: /התפקיד שלכם קורא כאן/ },
  },
  en: {
    main: 'Main', queue: 'Queue', day: 'My day', reviews: 'Reviews', overview: 'Overview', team: 'Team', settings: 'Settings', write: 'Write update', call: 'Log a call', handOver: 'Hand over', escalate: 'Escalate', more: 'More', sign: 'Decide and sign', back: 'Return, with a reason', addPerson: 'Add a person', open: /Open a crisis/, send: 'Send', decide: 'Decide',
    denied: { screen: 'This is not open to your role.', section: /not open to your role/, opening: /Your role does not open crises/, api: /[Rr]ole/, reads: /Your role reads here/ },
  },
} as const;
type Words = (typeof WORDS)['he' | 'en'];
type Denial = keyof Words['denied'];
type Control = 'write' | 'call' | 'handOver' | 'escalate' | 'more' | 'sign' | 'back' | 'addPerson';

interface Persona {
  readonly who: string;
  readonly bar: readonly ('queue' | 'day' | 'reviews' | 'overview' | 'team' | 'settings')[];
  /** Addresses typed by hand, and what stands there instead. */
  readonly denied: readonly (readonly [string, Denial])[];
  /** On the page of a mild crisis, at a review that waits for a signature, among the people. */
  readonly absent: { readonly crisis?: readonly Control[]; readonly review?: readonly Control[]; readonly people?: readonly Control[] };
  /** So that what is absent is not absent for everybody. */
  readonly there: { readonly crisis?: readonly Control[]; readonly review?: readonly Control[] };
  readonly refused: readonly (readonly [string, object])[];
}
const WRITE = 'WRITE', CALL = 'CALL', CRISIS = 'CRISIS', REVIEW = 'REVIEW', SHEET = 'SHEET';
const letter = { messageType: 'other', contactIds: [], language: 'en', subject: 'x', body: 'x' };
const PERSONAS: readonly Persona[] = [
  { who: 'yonatan', bar: ['queue', 'day', 'reviews'], denied: [['/overview', 'screen'], ['/team', 'screen'], ['/settings/people', 'section'], ['/settings/audit', 'section']], absent: { crisis: ['handOver'], review: ['sign', 'back'] }, there: { crisis: ['write', 'call', 'escalate'] }, refused: [['assign-role', { role: 'accountManager', personId: 'tamar' }], ['locate', { where: 'x' }], ['sign-review', {}]] },
  { who: 'amir', bar: ['queue', 'day', 'reviews'], denied: [['/overview', 'screen'], ['/team', 'screen'], [WRITE, 'screen'], [CALL, 'screen'], ['/settings/people', 'section']], absent: { crisis: ['write', 'call', 'handOver'], review: ['sign', 'back'] }, there: { crisis: ['escalate', 'more'] }, refused: [['send-message', letter], ['log-contact', {}], ['assign-role', { role: 'accountManager', personId: 'tamar' }], ['sign-review', {}]] },
  { who: 'noga', bar: ['queue', 'day', 'reviews', 'overview', 'team'], denied: [['/settings/people', 'section'], ['/settings/audit', 'section'], [WRITE, 'screen']], absent: { crisis: ['handOver', 'write'] }, there: { review: ['sign', 'back'], crisis: ['escalate'] }, refused: [['assign-role', { role: 'accountManager', personId: 'tamar' }], ['locate', { where: 'x' }], ['send-message', letter]] },
  { who: 'ronit', bar: ['queue', 'day', 'reviews', 'overview', 'team', 'settings'], denied: [['/settings/audit', 'section']], absent: { review: ['sign'], people: ['addPerson'] }, there: { crisis: ['write', 'handOver', 'escalate'], review: ['back'] }, refused: [['sign-review', {}]] },
  { who: 'maya', bar: ['queue', 'day', 'reviews', 'overview', 'team', 'settings'], denied: [['/settings/audit', 'section']], absent: { crisis: ['write'], review: ['sign'], people: ['addPerson'] }, there: { crisis: ['call', 'handOver', 'escalate'] }, refused: [['sign-review', {}], ['send-message', letter]] },
  { who: 'samuel', bar: ['queue', 'day', 'reviews', 'overview', 'settings'], denied: [['/queue', 'reads'], ['/team', 'screen'], ['/open', 'opening'], [WRITE, 'screen'], [CALL, 'screen'], ['/settings/people', 'section'], ['/settings/protocols', 'section']], absent: { crisis: ['write', 'call', 'handOver', 'escalate', 'more'], review: ['sign', 'back'] }, there: {}, refused: [['add-note', { text: 'x' }], ['escalate', {}]] },
  { who: 'dorit', bar: ['settings'], denied: [['/queue', 'screen'], ['/overview', 'screen'], ['/my-day', 'screen'], ['/reviews', 'screen'], ['/team', 'screen'], ['/open', 'opening'], [WRITE, 'screen'], [REVIEW, 'screen'], [CRISIS, 'api'], [SHEET, 'api'], ['/customers/all', 'api']], absent: {}, there: {}, refused: [['add-note', { text: 'x' }]] },
];
const addressOf = (place: string): string => ({ [WRITE]: `/my-day/${mild.id}/write`, [CALL]: `/my-day/${mild.id}/write?mode=call`, [CRISIS]: `/crises/${mild.id}`, [REVIEW]: `/reviews/${reviewed.id}`, [SHEET]: `/crises/${mild.id}/call-sheet` })[place] ?? place;
const PAGES = { crisis: () => `/crises/${mild.id}`, review: () => `/reviews/${reviewed.id}`, people: () => '/settings/people' } as const;

async function controls(page: Page, words: Words): Promise<readonly Control[]> {
  const all: readonly Control[] = ['write', 'call', 'handOver', 'escalate', 'more', 'sign', 'back', 'addPerson'];
  // The whole name, or its beginning before a shortcut: the Hebrew "more" also stands inside "in three hours".
  const found = await Promise.all(all.map((one) => page.getByRole('button', { name: new RegExp(`^\\s*${words[one]}(\\s|$)`) }).count()));
  return all.filter((_, place) => (found[place] ?? 0) > 0);
}

describe.each(['he', 'en'] as const)('in %s', (language) => {
  const words = WORDS[language];

  it.each(PERSONAS)('$who has the doors of the role in the bar, and is told at all others', async ({ who, bar, denied }) => {
    const page = await console_.open({ user: who, language });
    const links = page.getByRole('navigation', { name: words.main }).getByRole('link');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual(bar.map((one) => words[one]));
    for (const [place, why] of denied) {
      await page.goto(addressOf(place));
      await page.getByRole('note').filter({ hasText: words.denied[why] }).first().waitFor();
      await settled(page);
      // Not the thing itself beside the note, and no fault of ours in place of the words.
      expect({ place, alerts: await page.getByRole('alert').filter({ hasText: /\S/ }).allInnerTexts(), controls: await page.locator('main').getByRole('button', { name: words.send, exact: true }).count() }).toEqual({ place, alerts: [], controls: 0 });
    }
  });

  it('whoever may not write to this customer is told who may', async () => {
    const page = await console_.open({ user: 'amir', language });
    await page.goto(addressOf(WRITE));
    const note = page.getByRole('note').filter({ hasText: words.denied.screen });
    await note.first().waitFor();
    expect(await note.first().innerText()).toContain('יונתן ברק');
    expect(await note.first().innerText()).not.toContain('אמיר');
  });

  it.each(PERSONAS)('$who finds nothing to press that is not his', async ({ who, absent, there }) => {
    const page = await console_.open({ user: who, language });
    for (const place of ['crisis', 'review', 'people'] as const) {
      const [gone, kept] = [absent[place] ?? [], place === 'people' ? [] : (there[place] ?? [])];
      if (gone.length + kept.length === 0) continue;
      await page.goto(PAGES[place]());
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      const seen = await controls(page, words);
      expect({ place, gone: gone.filter((one) => seen.includes(one)), kept }).toEqual({ place, gone: [], kept: kept.filter((one) => seen.includes(one)) });
    }
  });
});

it.each(PERSONAS)('the API refuses $who the same, whatever a screen would show', async ({ who, refused }) => {
  const client = await person(console_.api, who);
  const answers = await Promise.all(refused.map(async ([command, body]) => [command, (await client.post(`/api/v1/crises/${mild.id}/${command}`, body)).status] as const));
  expect(answers).toEqual(refused.map(([command]) => [command, 403]));
});
