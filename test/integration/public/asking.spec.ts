/** What a customer says on his page, from the form to the crisis: a question, "this is not solved", a return to routine. */
import { AM, fieldOf, REPAIRED, startStage, TL, update } from './public-stage';
import type { Crisis, Stage } from './public-stage';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); }, 90_000);
afterAll(async () => { await stage.stop(); }, 30_000);

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
const keyOn = async (path: string): Promise<string> => fieldOf((await stage.get(path)).html, 'key');
const said = async (crisis: Crisis): Promise<readonly string[]> => (await stage.details.contacts(crisis.id)).filter((one) => one.channel === 'status-page').map((one) => one.said);
const kept = async (crisis: Crisis): Promise<number> => Number((await stage.engine.database.dataSource.query('select count(*)::int as n from inbound where crisis_id = $1', [crisis.id]))[0].n);

describe('a question', () => {
  it('becomes a contact of the crisis with its clock, and the page says by when a person answers', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis);
    await stage.say(crisis, AM, update());
    const page = await stage.get(path);
    expect(page.html).toContain('אדם עונה, לכל המאוחר עד');
    const answer = await stage.post(path, { do: 'ask', key: fieldOf(page.html, 'key'), words: 'מה עם ההזמנות מאתמול?\r\n<b>דחוף</b>' });
    expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('/sent/')]);
    const before = await stage.get(answer.location);
    expect(before.html).toContain('זה הגיע');
    expect(before.html).toContain('אדם עונה לכל המאוחר עד');
    await stage.relayed();
    expect(await stage.details.contacts(crisis.id)).toMatchObject([{ direction: 'from-customer', channel: 'status-page', contactId: 'noa', byId: 'noa', needsAnswer: true, said: 'מה עם ההזמנות מאתמול?\n<b>דחוף</b>' }]);
    const [duty] = await stage.duties(crisis, 'answer');
    expect(duty).toMatchObject({ state: 'running' });
    const after = await stage.get(answer.location);
    expect(after.html).toContain(new Date(duty?.dueAt ?? 0).toISOString());
    expect(after.html).toContain('&lt;b&gt;דחוף&lt;/b&gt;');
    const status = await stage.get(path);
    expect(status.html).toContain('מה שאלתם');
    await stage.say(crisis, AM, update({ messageType: 'answer', subject: 'תשובה', substance: { newFacts: ['ההזמנות של אתמול נקלטו'], nextUpdateAt: null } }));
    expect((await stage.get(path)).html).toContain('נענה.');
    expect((await stage.get(answer.location)).html).toContain('זה נענה.');
  });

  it('counts once however often the button is pressed, at the same moment or later', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis);
    const key = await keyOn(path);
    const form = { do: 'ask', key, words: 'When?' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => stage.post(path, form)));
    expect(new Set(answers.map(({ status, location }) => `${String(status)} ${location}`)).size).toBe(1);
    await stage.relayed();
    await stage.post(path, form);
    await stage.relayed();
    expect(await said(crisis)).toEqual(['When?']);
    expect(await stage.duties(crisis, 'answer')).toHaveLength(1);
    await stage.post(path, { ...form, key: await keyOn(path) });
    await stage.relayed();
    expect(await said(crisis)).toHaveLength(2);
  });

  it('is shown to whoever asked it and to nobody else, not even of the same customer', async () => {
    const crisis = await stage.open();
    const [noa, avi] = [stage.path(crisis), stage.path(crisis, { contactId: 'avi' })];
    const { location } = await stage.post(noa, { do: 'ask', key: await keyOn(noa), words: 'ONLY-NOA-ASKED' });
    await stage.relayed();
    const sentKey = /sent\/([\w-]+)/.exec(location)?.[1] ?? '';
    const foreign = await stage.get(`${avi}/sent/${sentKey}`);
    expect([foreign.status, foreign.html.includes('ONLY-NOA-ASKED')]).toEqual([404, false]);
    expect((await stage.get(avi)).html).not.toContain('ONLY-NOA-ASKED');
    expect((await stage.get(noa)).html).toContain('ONLY-NOA-ASKED');
    const other = await stage.open();
    expect((await stage.get(`${stage.path(other)}/sent/${sentKey}`)).status).toBe(404);
  });

  it('says "not solved" without words too, in so many words', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis, { contactId: 'avi' });
    const { location } = await stage.post(`${path}?lang=en`, { do: 'not-solved', key: await keyOn(path), words: '' });
    await stage.relayed();
    expect(await said(crisis)).toEqual(['This is not solved.']);
    expect((await stage.get(location)).html).toContain('We have heard: it is not solved');
    expect(await stage.duties(crisis, 'answer')).toHaveLength(1);
  });

  it('is refused in a page of the reader’s language with a way back, and nothing changes, when the form is none of ours', async () => {
    const crisis = await stage.open();
    const path = `${stage.path(crisis, { contactId: 'avi' })}?lang=en`;
    const key = await keyOn(path);
    const bad: readonly (readonly [Parameters<Stage['post']>[1], number])[] = [
      [{ do: 'ask', words: 'x' }, 400], [{ do: 'ask', key: 'short', words: 'x' }, 400], [{ do: 'ask', key: `${KEY}'`, words: 'x' }, 400], [{ do: 'ask', key, words: 'x', contactId: 'noa' }, 400],
      [{ key, words: 'x' }, 400], [`do=ask&key=${key}&words=%FF%FE`, 400], [Uint8Array.from([0x64, 0x3d, 0xff]), 400], ['', 400], [`do=ask&key=${key}&words=${'x'.repeat(70_000)}`, 413],
      [{ do: 'routine', comprehension: 'maybe' }, 400], [{ do: 'wishes', key, language: 'fr', channel: '', cadence: '' }, 400], [{ do: 'wishes', key, language: 'en', channel: 'pigeon', cadence: '' }, 400],
    ];
    for (const [fields, status] of bad) {
      const answer = await stage.post(path, fields);
      expect([JSON.stringify(fields).slice(0, 60), answer.status]).toEqual([JSON.stringify(fields).slice(0, 60), status]);
      expect(answer.html).toContain('<html lang="en" dir="ltr">');
      expect(answer.html).toContain('Back to the page');
    }
    const hebrew = await stage.post(stage.path(crisis), 'do=%FF', { 'accept-language': 'he' });
    expect([hebrew.status, hebrew.html.includes('אי אפשר לקרוא')]).toEqual([400, true]);
    const json = await stage.post(path, JSON.stringify({ do: 'ask', key, words: 'x' }), { 'content-type': 'application/json' });
    expect(json.status).toBe(400);
    const foreign = await stage.post(path, { do: 'ask', key, words: 'x' }, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, foreign.html.includes('This did not come from our page')]).toEqual([403, true]);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await fetch(`${stage.base}${path}`, { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST']);
      expect(await answer.text()).toContain('This page cannot be used that way');
    }
    const empty = await stage.post(path, { do: 'ask', key, words: ' \r\n ' });
    expect([empty.status, empty.html.includes('Write your question first.'), fieldOf(empty.html, 'key')]).toEqual([422, true, key]);
    const long = await stage.post(path, { do: 'ask', key, words: `${'א'.repeat(4_001)}<i>` });
    expect([long.status, long.html.includes(`${'א'.repeat(4_001)}&lt;i&gt;`), long.html.includes('aria-invalid="true"')]).toEqual([422, true, true]);
    expect(await kept(crisis)).toBe(0);
  });
});

describe('back to routine', () => {
  it('is his to say once the fix has been checked: he confirms, and the crisis is', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis);
    await stage.say(crisis, AM, update());
    expect((await stage.get(path)).html).not.toContain('האם הכול פועל שוב?');
    expect((await stage.post(path, { do: 'routine', comprehension: 'yes', words: '' })).status).toBe(303);
    expect(await kept(crisis)).toBe(0);
    await stage.say(crisis, TL, ...REPAIRED);
    expect((await stage.get(path)).html).toContain('האם הכול פועל שוב?');
    const answers = await Promise.all([1, 2, 3].map(() => stage.post(path, { do: 'routine', comprehension: 'partly', words: 'תודה' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await stage.relayed();
    expect(await said(crisis)).toEqual(['חזרנו לשגרה.\nתודה']);
    const [{ data }] = await stage.engine.database.dataSource.query("select data from case_event where crisis_id = $1 and type = 'crisis.routine-returned'", [crisis.id]);
    expect(data).toMatchObject({ how: 'customer-confirmation', contactId: 'noa', comprehension: 'partly', note: 'תודה' });
    const page = await stage.get(path);
    expect(page.html).toContain('העניין הזה חזר לשגרה.');
    expect(page.html).not.toContain('value="routine"');
    expect(page.html).toContain('value="not-solved"');
    const { location } = await stage.post(path, { do: 'not-solved', key: await keyOn(path), words: 'שוב נכשל' });
    await stage.relayed();
    expect((await stage.get(location)).html).toContain('שמענו: זה לא נפתר');
    expect(await stage.duties(crisis, 'answer')).toMatchObject([{ state: 'running' }]);
  });

  it('is not asked for while a question of his is open', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis);
    await stage.say(crisis, AM, update());
    await stage.say(crisis, TL, ...REPAIRED);
    await stage.post(path, { do: 'ask', key: await keyOn(path), words: 'למה?' });
    await stage.relayed();
    const { html } = await stage.get(path);
    expect(html).not.toContain('value="routine"');
    // He is told what comes first and when he may say it; that it does not hold he may say at any time.
    expect(html).toMatch(/האם הכול פועל שוב\?[^]*קודם נענה על מה ששאלתם[^]*value="not-solved"[^]*למה\?[^]*אדם עונה, לכל המאוחר עד/);
  });
});
