/** S1-24 over a whole file: what stands twice is found across its parts, whichever way the file came, and told with both rows; past cases likewise. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../apps/cli/src/run-cli';
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, head: Client;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  [manager, head] = await Promise.all(['incident-manager', 'head-of-service'].map((role) => api.as(role))) as [Client, Client];
  folder = mkdtempSync(join(tmpdir(), 'tikkun-import-'));
}, 60_000);
afterAll(async () => { await api.stop(); rmSync(folder, { recursive: true, force: true }); }, 30_000);

const send = async (body: Record<string, unknown>, client = manager): Promise<Record<string, any>> => {
  const answer = await client.post('/api/v1/customers/import', body);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
};
const errorsOf = (report: Record<string, any>): unknown[] => report['errors'].map((one: { line: number; code: string; text: { en: string } }) => [one.line, one.code, one.text.en]);
const twice = (line: number, first: number): unknown[] => [line, 'import.duplicate', `The same customer stands in line ${String(first)} already; keep one of them.`];

describe('S1-24 the same customer in two parts of a file', () => {
  it('is found by name, number and account, in a look first and in earnest, with both rows; another import knows nothing of it', async () => {
    const mark = randomUUID();
    const row = (name: string, more: Record<string, unknown> = {}): string => JSON.stringify({ name: `${name} ${mark}`, ...more });
    await send({ lines: row('On file', { externalId: `f-${mark}` }) });
    for (const dryRun of [true, false]) {
      const importId = randomUUID();
      const first = await send({ lines: [row('Alef', { externalId: `a-${mark}` }), row('Bet'), row('On file')].join('\n'), dryRun, importId });
      expect(first).toMatchObject({ created: 2, failed: 0 });
      // The same part again, as after a lost line, finds its own rows and no duplicate.
      expect(await send({ lines: [row('Alef', { externalId: `a-${mark}` }), row('Bet'), row('On file')].join('\n'), dryRun, importId })).toMatchObject({ failed: 0 });
      const second = await send({ lines: [row('ALEF'), row('Another name', { externalId: `a-${mark}` }), row('Gimel'), row('Renamed', { externalId: `f-${mark}` })].join('\n'), dryRun, importId, firstLine: 501 });
      expect(errorsOf(second)).toEqual([twice(501, 1), twice(502, 1), twice(504, 3)]);
      expect(second).toMatchObject({ failed: 3, created: 1 });
      expect(second['errors'][0].text.he).toContain('1');
      // Whoever loads something else meets none of these rows, not even under the same id.
      expect(await send({ lines: row('Gimel'), dryRun: true, importId }, head)).toMatchObject({ failed: 0 });
    }
    expect(await send({ lines: row('Alef'), dryRun: true, importId: randomUUID() })).toMatchObject({ failed: 0 });
    expect(await send({ lines: row('Alef'), dryRun: true })).toMatchObject({ failed: 0 });
    expect((await manager.post('/api/v1/customers/import', { lines: row('Alef'), importId: 'mine' })).status).toBe(400);
  });

  it('is found by the command line over all the parts it cuts, in CSV too', async () => {
    const login = await api.anonymous.post('/api/v1/login', { email: api.users.find((one) => one.role.split(', ').includes('incident-manager'))?.email, password: api.users.find((one) => one.role.split(', ').includes('incident-manager'))?.password });
    mkdirSync(join(folder, 'tikkun'), { recursive: true });
    writeFileSync(join(folder, 'tikkun/credentials.json'), JSON.stringify({ [api.url.replace('127.0.0.1', 'localhost')]: { session: /tikkun_session=([^;]*)/.exec(login.headers.get('set-cookie') ?? '')?.[1] } }));
    const run = async (...words: string[]) => {
      let [out, err] = ['', ''];
      const code = await runCli(words, {
        lang: 'en', json: words.includes('--json'), colour: false, interactive: false, columns: 100, rows: 40, cwd: folder, env: { XDG_CONFIG_HOME: folder, TIKKUN_API_URL: api.url },
        write: (text) => { out += text; }, writeError: (text) => { err += text; }, now: Date.now, sleep: () => Promise.resolve(), readStdin: () => Promise.resolve(''), tellTimesIn: () => undefined,
      });
      return { code, out, err };
    };
    const mark = randomUUID();
    const note = 'ש'.repeat(1_500);
    const rows = Array.from({ length: 150 }, (_, index) => `"Sheet ${mark} ${String(index)}",s-${mark}-${String(index)},${note}`);
    writeFileSync(join(folder, 'twice.csv'), ['name,external id,sensitive note', ...rows, `sheet ${mark} 4,,x`, `Other ${mark},s-${mark}-7,x`].join('\n'));
    const look = await run('customers', 'import', 'twice.csv', '--dry-run', '--json');
    expect(look.code).toBe(1);
    expect(JSON.parse(look.out)).toMatchObject({ dryRun: true, created: 150, failed: 2 });
    expect(errorsOf(JSON.parse(look.out))).toEqual([twice(152, 6), twice(153, 9)]);
    const real = await run('customers', 'import', 'twice.csv');
    expect(real.err).toMatch(/^\d+ of 153 lines\n/);
    expect(real.out).toMatch(/created 150, changed 0, unchanged 0, failed 2/);
  }, 30_000);
});

it('S2-26 a past case that stands twice in a file is found across its parts', async () => {
  const mark = randomUUID();
  const row = JSON.stringify({ id: `case-${mark}`, target: 'fix', causes: ['delay'], severity: 2, startedAt: '2026-01-01T10:00:00Z', endedAt: '2026-01-02T10:00:00Z' });
  const importId = randomUUID();
  const load = async (firstLine: number): Promise<Record<string, any>> => (await head.post('/api/v1/forecasts/import', { lines: row, dryRun: true, importId, firstLine })).body;
  expect(await load(1)).toMatchObject({ created: 1, failed: 0 });
  expect((await load(900))['errors']).toMatchObject([{ line: 900, code: 'import.case-twice', text: { en: expect.stringContaining('1') } }]);
});

it('S2-26 past cases in Hebrew: words as people say them, and times on the clock of the desk', async () => {
  const mark = randomUUID();
  const load = async (lines: readonly string[], dryRun = false): Promise<Record<string, any>> => (await manager.post('/api/v1/forecasts/import', { lines: lines.join('\n'), format: 'csv', dryRun })).body;
  const header = 'מזהה,יעד,גורמים,חומרה,התחלה,סיום';
  expect(await load([header, `${mark},תיקון,עיכוב|טעות אנוש,2,2026-01-01 10:00,02/01/2026 10:00`])).toMatchObject({ created: 1, failed: 0 });
  // Winter in Israel is two hours ahead; the same case with its zone named is the same case.
  expect(await load(['id,target,causes,severity,startedAt,endedAt', `${mark},fix,delay|human-error,2,2026-01-01T08:00:00Z,2026-01-02T08:00:00Z`])).toMatchObject({ unchanged: 1, created: 0 });
  const { errors } = await load([header, `${mark}-x,תיקון,עיכוב,9,2026-01-01 10:00,`], true);
  expect(errors).toMatchObject([{ line: 2, column: 'חומרה', text: { en: expect.stringContaining('1, 2, 3, 4'), he: expect.stringContaining('1, 2, 3, 4') } }]);
});
