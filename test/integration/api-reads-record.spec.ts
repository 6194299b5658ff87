/** What each person may read of a crisis, and the rest of its record: timeline, messages, customer, post-mortem. */
import type { ObligationItem, TimelineEntry } from '#contracts';
import type { Principal } from '../../apps/api/src/request';
import { startReads, asAm, asHead, DAY_MS, T0, who } from '../support/reads-stage';
import type { ReadsStage } from '../support/reads-stage';
import type { RecordedCrisis } from '../support/recorded-crisis';

let stage: ReadsStage;
let settled: RecordedCrisis, surveyed: RecordedCrisis, fresh: RecordedCrisis, abroad: RecordedCrisis;
let ask: ReadsStage['ask'], items: ReadsStage['items'], idsOf: ReadsStage['idsOf'];
beforeAll(async () => {
  stage = await startReads();
  ({ settled, surveyed, fresh, abroad, ask, items, idsOf } = stage);
}, 120_000);
afterAll(async () => { await stage?.stop(); });

describe('what the account manager must not see', () => {
  const types = async (principal: Principal, crisis: RecordedCrisis) => (await items<TimelineEntry>(`/crises/${crisis.id}/timeline?limit=100&order=oldest`, principal)).map((one) => one.type);

  it('is that a survey is out', async () => {
    expect(await types(asHead, surveyed)).toContain('survey.sent');
    expect((await types(asAm, surveyed)).filter((type) => type.startsWith('survey.'))).toEqual([]);
    expect((await items<ObligationItem>(`/crises/${surveyed.id}/obligations`)).map((one) => one.kind)).toContain('survey');
    expect((await items<ObligationItem>(`/crises/${surveyed.id}/obligations`, asAm)).map((one) => one.kind)).not.toContain('survey');
    expect((await items<ObligationItem>('/obligations?kind=survey', asAm))).toEqual([]);
    for (const path of [`/crises/${surveyed.id}`, '/crises?limit=100', `/crises/${surveyed.id}/timeline?limit=100`]) {
      const { text } = await ask(path, asAm);
      expect(text).not.toContain('"survey"');
      expect(text).not.toContain('survey.sent');
    }
    expect((await ask(`/crises/${surveyed.id}/review?format=html&language=en`, asAm)).text).not.toContain('The survey was sent');
    expect((await ask('/surveys/report', asAm)).body).toMatchObject({ sent: 1, answered: 1 });
    expect((await ask('/surveys/report')).body).toMatchObject({ sent: 2, answered: 1, suppressed: 0 });
  });

  it('is hidden no longer once it is answered', async () => {
    expect(await types(asAm, settled)).toContain('survey.sent');
  });

  it('is shown to one who also has another role', async () => {
    expect(await types(who('am', ['account-manager', 'team-lead']), surveyed)).toContain('survey.sent');
  });
});

describe('the lines of some kinds', () => {
  const typesOf = async (asked: string, principal?: Principal) => (await items<TimelineEntry>(`/crises/${surveyed.id}/timeline?limit=100&order=oldest&${asked}`, principal)).map((one) => one.type);

  it('are all that is asked for, page by page', async () => {
    const all = await typesOf('');
    const wanted = ['crisis.opened', 'contact.logged', 'survey.sent'];
    expect(await typesOf(`type=${wanted.join(',')}`)).toEqual(all.filter((type) => wanted.includes(type)));
    expect(await typesOf('type=crisis.opened')).toEqual(['crisis.opened']);
  });
  it('hide what the reader must not see, and refuse what is no kind', async () => {
    expect(await typesOf('type=survey.sent', asAm)).toEqual([]);
    expect((await ask(`/crises/${surveyed.id}/timeline?type=${encodeURIComponent("x' or 1=1")}`)).status).toBe(400);
    expect((await ask(`/crises/${surveyed.id}/timeline?type=`)).status).toBe(400);
  });
});

describe('scope', () => {
  it('keeps a desk to its own crises, in every list and alone', async () => {
    const uk = who('someone', ['team-lead'], ['uk']);
    expect(await idsOf('/crises?finished=true', uk)).toEqual([abroad.id]);
    expect(new Set((await items<ObligationItem>('/obligations?limit=100', uk)).map((one) => one.crisisId))).toEqual(new Set([abroad.id]));
    expect(await items('/reviews?stage=draft,in-review,reviewed,signed', uk)).toEqual([]);
    expect(await idsOf('/customers', uk)).toEqual(['acc-uk']);
    expect((await ask('/surveys/report', uk)).body).toMatchObject({ sent: 0, items: {} });
    expect(await ask(`/crises/${fresh.id}`, uk)).toMatchObject({ status: 403, body: { code: 'permission.scope' } });
    expect(await ask('/customers/acc-1', uk)).toMatchObject({ status: 404, body: { code: 'customer.not-found' } });
  });

  it('shows a crisis of another desk to those who hold a role in it', async () => {
    expect(await idsOf('/crises', who('am-uk', ['account-manager'], []))).toEqual([abroad.id]);
  });

  it('keeps the administrator out of the contents, and others out of administration', async () => {
    const administrator = who('admin', ['administrator']);
    for (const path of ['/crises', `/crises/${fresh.id}`, '/obligations', '/reviews', '/customers', '/surveys/report']) expect(await ask(path, administrator)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    for (const path of ['/admin/people', '/admin/audit']) expect(await ask(path, asAm)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await idsOf('/people')).not.toContain('gone');
    expect(await idsOf('/admin/people', administrator)).toContain('gone');
  });

  it('logs what was done and what was refused', async () => {
    const log = await items<{ outcome: string; code: string | null; action: string }>('/admin/audit?limit=100', who('audit', ['auditor']));
    expect(log[0]).toMatchObject({ actor: 'am', outcome: 'refused', code: 'permission.denied', action: 'locate' });
    expect(log).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'done', action: 'crisis.opened', role: 'incident-manager' })]));
  });
});

describe('the rest of the record', () => {
  it('tells the timeline in both languages, without the bulk of the engine', async () => {
    const [first] = await items<TimelineEntry>(`/crises/${fresh.id}/timeline?order=oldest&limit=1`);
    expect(first).toMatchObject({ type: 'crisis.opened', by: { id: 'im', name: 'im Levi' }, data: { protocol: { id: 'standard' }, awareAt: new Date(T0 + 2 * DAY_MS).toISOString() } });
    expect(JSON.stringify(first).length).toBeLessThan(5_000);
    const technical = await items<TimelineEntry>(`/crises/${settled.id}/timeline?track=technical&limit=100`);
    expect(technical.map((one) => one.type)).toContain('fix.located');
    expect(new Set(technical.map((one) => one.track))).toEqual(new Set(['technical']));
  });

  it('shows what became of messages', async () => {
    const [message] = await items(`/crises/${settled.id}/messages`);
    expect(message).toMatchObject({ delivery: 'queued', contact: { id: 'con-1', name: 'Dana Levi' }, countsAsUpdate: true, why: 'substantive' });
  });

  it('shows a customer with contacts and crises', async () => {
    const { body } = await ask('/customers/acc-1');
    expect(body).toMatchObject({ language: 'en', allCrises: 3, worstOpenSeverity: 1, contacts: [{ name: 'Dana Levi' }] });
    expect((body as { crises: unknown[] }).crises).toHaveLength(4);
  });

  it('holds the post-mortem as data', async () => {
    const { body } = await ask(`/crises/${settled.id}/review`);
    expect(body).toMatchObject({ stage: 'signed', signedBy: { id: 'exec' }, attendance: ['im', 'exec'], decision: { transparency: { taken: true } } });
    // Whoever signs reads on the screen what the print says of the cause.
    expect(body).toMatchObject({ cause: { statement: 'Table edited by hand', whyEscaped: 'no second reader', party: { en: 'us', he: 'אנחנו' }, whys: [{ why: 'Why wrong?', because: 'old table', evidence: 'log' }, { because: 'copied | by hand' }], branches: [] } });
    expect((body as { silences: { minutes: number }[] }).silences.map((one) => one.minutes)).toEqual([480]);
    expect((await items<{ stage: string }>('/reviews')).map((one) => one.stage)).toEqual(['draft']);
  });

  it('exports it as a page that says everything and runs nothing', async () => {
    const { type, text } = await ask(`/crises/${settled.id}/review?format=html&language=he`);
    expect(type).toBe('text/html; charset=utf-8');
    expect(text).toContain('<html lang="he" dir="rtl">');
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/<b>We know/);
    expect(text).not.toMatch(/(src|href)=/);
    for (const words of ['&lt;script&gt;', 'Table edited by hand', 'Second reader', 'call earlier', 'שקיפות', 'exec Levi', '480']) expect(text).toContain(words);
    // Both tracks are drawn on one axis, right to left; what the engine did stands under its name in the reader's letters.
    for (const words of ['<h2>שני המסלולים</h2>', 'direction="rtl" role="img"', 'class="q"', 'השתיקה הארוכה ביותר: 8 שעות', '>תיקון</td>']) expect(text).toContain(words);
    expect(text).not.toContain('>Tikkun</td>');
  });

  it('exports it as Markdown whose text stays text', async () => {
    const { type, text } = await ask(`/crises/${settled.id}/review?format=markdown&language=en`);
    expect(type).toBe('text/markdown; charset=utf-8');
    expect(text).toMatch(/^# Post-mortem: Invoices/);
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('copied \\| by hand');
    expect(text).not.toMatch(/[^\\]<script/);
    expect(text).toContain('| 1 | Why wrong? | old table | log |');
  });
});
