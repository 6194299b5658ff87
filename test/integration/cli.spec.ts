/** The command line tool against a small real HTTP server that speaks the contract's shapes; offline tools against no server at all. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followStream } from '../../apps/cli/src/api/event-stream';
import type { StreamItem } from '../../apps/cli/src/api/event-stream';
import { ApiClient } from '../../apps/cli/src/api/client';
import { runCli } from '../../apps/cli/src/run-cli';
import type { Terminal } from '../../apps/cli/src/terminal';
import { crisisDetail, crisisSummary } from '#contracts';
import { sampleCrisis } from '../support/cli-samples';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}
type Answer = (request: Seen, response: ServerResponse) => void;

const NOW = Date.parse('2026-09-10T10:00:00Z');
const answer = (status: number, body: unknown, headers: Record<string, string | string[]> = {}): Answer => (_request, response) => {
  response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers }).end(body === null ? '' : JSON.stringify(body));
};
const problem = (status: number, code: string, params: Record<string, unknown> = {}): Answer => answer(status, { type: `/problems/${code}`, title: 'T', status, code, detail: 'D', params });
const done = { id: 'c1', reference: 'TK-2026-00007', version: 12, events: [{ seq: 12, type: 'fix.located', at: '2026-09-10T10:00:00.000Z' }] };

let server: Server;
let api: string;
let home: string;
let seen: Seen[];
let answers: Answer[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const one: Seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: text === '' ? undefined : JSON.parse(text) };
      seen.push(one);
      (answers.length > 1 ? answers.shift() : answers[0])?.(one, response);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  api = `http://127.0.0.1:${String(address.port)}`;
});
afterAll(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => { seen = []; answers = []; home = mkdtempSync(join(tmpdir(), 'tikkun-cli-')); });
afterEach(() => { rmSync(home, { recursive: true, force: true }); });

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly waits: readonly number[];
  /** The zones the terminal was told to use. */
  readonly zones: readonly string[];
}
async function run(words: readonly string[], more: { readonly lang?: 'he' | 'en'; readonly env?: Record<string, string>; readonly stdin?: string; readonly offline?: true } = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const waits: number[] = [];
  const zones: string[] = [];
  const terminal: Terminal = {
    lang: more.lang ?? 'en', json: words.includes('--json'), colour: false, interactive: false, columns: 100, rows: 40, cwd: home,
    env: { XDG_CONFIG_HOME: home, ...(more.offline === true ? {} : { TIKKUN_API_URL: api }), ...more.env },
    write: (text) => { out += text; }, writeError: (text) => { err += text; }, now: () => NOW, sleep: (ms) => { waits.push(ms); return Promise.resolve(); }, readStdin: () => Promise.resolve(more.stdin ?? ''), tellTimesIn: (zone) => { zones.push(zone); },
  };
  return { code: await runCli(words, terminal), out, err, waits, zones };
}

describe('commands', () => {
  it('sends what the flags say, under a key, and prints what came of it', async () => {
    answers = [answer(200, done)];
    const ran = await run(['locate', 'tk-2026-00007', '--where', 'zone B', '--expect-version', '11', '--key', 'k-1']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe('TK-2026-00007: Located ✓  version 12\n  fix.located\n');
    expect(seen).toMatchObject([{ method: 'POST', url: '/api/v1/crises/TK-2026-00007/locate', body: { where: 'zone B' } }]);
    expect(seen[0]?.headers).toMatchObject({ 'idempotency-key': 'k-1', 'if-match': '"11"', 'content-type': 'application/json', 'accept-language': 'en' });
  });
  it('prints exactly the answer with --json', async () => {
    answers = [(_request, response) => { response.writeHead(200).end('{ "reference":"TK-2026-00007" ,"new":1}'); }];
    expect(await run(['locate', 'TK-2026-00007', '--where', 'x', '--json'])).toMatchObject({ code: 0, out: '{ "reference":"TK-2026-00007" ,"new":1}\n', err: '' });
  });
  it('repeats with the same key after 503 and after a lost line, and says so', async () => {
    answers = [problem(503, 'unavailable.engine'), (_request, response) => { response.destroy(); }, answer(200, done)];
    const ran = await run(['locate', 'TK-2026-00007', '--where', 'x']);
    expect(ran.code).toBe(0);
    expect(new Set(seen.map((one) => one.headers['idempotency-key'])).size).toBe(1);
    expect(ran.err).toBe('No answer; trying again with the same key in 0.5 s (1 of 5)\nNo answer; trying again with the same key in 1 s (2 of 5)\n');
  });
  it('gives up after a bounded number of repeats', async () => {
    answers = [problem(503, 'unavailable.database')];
    const ran = await run(['locate', 'TK-2026-00007', '--where', 'x', '--json']);
    expect(ran.code).toBe(5);
    expect(seen).toHaveLength(6);
    expect(JSON.parse(ran.err)).toMatchObject({ code: 'unavailable.database', status: 503 });
  });
  it('does not repeat a refusal', async () => {
    answers = [problem(422, 'clock.never-paused')];
    expect((await run(['pause-clock', 'TK-2026-00007', '--obligation-id', 'o1', '--reason', 'legal_hold', '--text', 'x', '--until', '2026-09-11T10:00Z'])).code).toBe(1);
    expect(seen).toHaveLength(1);
  });
  it('finds wrong input before anything is sent, and names the flag', async () => {
    const ran = await run(['locate', 'TK-2026-00007']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--where');
    const late = await run(['extend-workaround', 'TK-2026-00007', '--expires-at', 'tomorrow', '--reason', 'x', '--json']);
    expect(late.code).toBe(2);
    expect(JSON.parse(late.err)).toMatchObject({ code: 'instant.invalid', status: 400, field: 'expiresAt' });
    expect(seen).toHaveLength(0);
  });
  it('counts relative times from the clock of the crisis', async () => {
    const drill = { rate: 60, realOrigin: '2026-09-10T09:59:00.000Z', virtualOrigin: '2025-11-18T11:00:00.000Z' };
    answers = [answer(200, { ...sampleCrisis, drill }), answer(200, done)];
    await run(['extend-workaround', 'TK-2026-00007', '--expires-at', '+2h', '--reason', 'x']);
    expect(seen[1]?.body).toEqual({ expiresAt: '2025-11-18T14:00:00.000Z', reason: 'x' });
  });
  it('opens from a file with flags laid over it', async () => {
    writeFileSync(join(home, 'body.json'), JSON.stringify({ summary: 'from file', impactLevel: 3, spokeFirst: 'us', account: { name: 'Galil' } }));
    answers = [answer(201, done)];
    expect((await run(['open', '--file', 'body.json', '--impact-level', '2', '--drill-rate', '60', '--contacts.name', 'Noa'])).code).toBe(0);
    expect(seen[0]).toMatchObject({ url: '/api/v1/crises', body: { summary: 'from file', impactLevel: 2, spokeFirst: 'us', account: { name: 'Galil' }, drill: { rate: 60 }, contacts: [{ name: 'Noa' }] } });
  });
});

describe('exit codes', () => {
  it.each([[409, 'version.conflict', 6], [404, 'crisis.not-found', 3], [401, 'auth.required', 4], [403, 'permission.denied', 4], [422, 'crisis.not-closable', 1], [409, 'crisis.closed', 1], [400, 'cursor.invalid', 2], [500, 'fault.unexpected', 70], [503, 'unavailable.starting', 5]])('HTTP %d %s → %d', async (status, code, exit) => {
    answers = [problem(status, code)];
    const ran = await run(['show', 'TK-2026-00007', '--json']);
    expect(ran).toMatchObject({ code: exit, out: '' });
    expect(JSON.parse(ran.err)).toMatchObject({ code, status });
  });
  it('asks for problems in the language chosen here, and lets the words of the answer stand', async () => {
    answers = [problem(404, 'crisis.not-found')];
    expect((await run(['show', 'TK-2026-00007'], { lang: 'he' })).err).toBe('T. D (crisis.not-found)\n');
    expect(seen[0]?.headers['accept-language']).toBe('he');
  });
  it.each([[['lst'], 2, 'Did you mean list'], [['list', '--nope'], 2, '--nope'], [['show'], 2, 'ref'], [['show', 'a', 'b'], 2, 'quotes'], [['calendar', 'due', '--calendar', 'il'], 2, '--from'], [['help', 'nope'], 2, 'nope'], [['list', '--api', 'nowhere'], 2, 'nowhere']])('%j → %d', async (words, exit, part) => {
    const ran = await run(words);
    expect(ran).toMatchObject({ code: exit, out: '' });
    expect(ran.err).toContain(part);
  });
  it('is 5 when nobody listens', async () => {
    const ran = await run(['list'], { env: { TIKKUN_API_URL: 'http://127.0.0.1:9' } });
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toContain('npm start');
  });
  it('are printed by help', async () => {
    const ran = await run(['help', 'exit-codes']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('70  internal fault');
  });
});

describe('credentials', () => {
  const me = { id: 'maya', name: 'Maya', initials: 'M', email: 'm@x.example', roles: ['incident-manager'], desks: [], language: 'en', unavailableUntil: null, active: true, permissions: ['open'] };
  it('keeps the session for this server only, readable by its owner only, and forgets it at logout', async () => {
    answers = [answer(200, me, { 'set-cookie': ['other=1', 'tikkun_session=s-1; Path=/; HttpOnly'] }), answer(200, me), answer(204, null)];
    expect(await run(['login', '--email', 'm@x.example', '--password-stdin'], { stdin: 'pass word\n' })).toMatchObject({ code: 0, err: '' });
    expect(seen[0]).toMatchObject({ url: '/api/v1/login', body: { email: 'm@x.example', password: 'pass word' } });
    const file = join(home, 'tikkun', 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await run(['whoami'])).out).toContain('Maya');
    expect(seen[1]?.headers['cookie']).toBe('tikkun_session=s-1');
    expect((await run(['logout'])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({});
  });
  it('tells times in the zone of the desk from the login on, unless TZ is named', async () => {
    const cookie = { 'set-cookie': ['tikkun_session=s-2; Path=/; HttpOnly'] };
    const desks = { items: [{ id: 'uk', name: { he: 'א', en: 'A' }, calendar: 'uk', protocol: 'standard' }], nextCursor: null };
    const calendars = { items: [{ id: 'uk', version: 'uk@2026.1', zone: 'Europe/London', name: { he: 'א', en: 'A' } }], nextCursor: null };
    const byPath: Answer = (request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify((request.url?.startsWith('/api/v1/desks')) ? desks : calendars)); };
    const stands = { ...me, desks: ['uk'] };
    answers = [answer(200, stands, cookie), byPath, byPath, answer(200, stands), answer(200, stands)];
    await run(['login', '--email', 'm@x.example', '--password-stdin'], { stdin: 'pass word\n' });
    expect((await run(['whoami'])).zones).toEqual(['Europe/London']);
    expect((await run(['whoami'], { env: { TZ: 'UTC' } })).zones).toEqual([]);
  });
  it('prefers TIKKUN_TOKEN', async () => {
    answers = [answer(200, me)];
    await run(['whoami'], { env: { TIKKUN_TOKEN: 't-1' } });
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer t-1' });
    expect(seen[0]?.headers['cookie']).toBeUndefined();
  });
  it('finds the server of the folder', async () => {
    rmSync(join(home, '.tikkun'), { recursive: true, force: true });
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(home, '.tikkun'));
    writeFileSync(join(home, '.tikkun', 'run.json'), JSON.stringify({ urls: { api } }));
    answers = [answer(200, me)];
    expect((await run(['whoami'], { offline: true })).code).toBe(0);
  });
});

describe('reading', () => {
  it('shows the queue with what is due next in words', async () => {
    expect(crisisSummary.safeParse(sampleCrisis).success).toBe(true);
    answers = [answer(200, { items: [sampleCrisis], nextCursor: 'abc' })];
    const ran = await run(['list', '--severity', '1,2', '--overdue', '-q', 'orders']);
    expect(seen[0]?.url).toBe('/api/v1/crises?severity=1%2C2&q=orders&overdue=true');
    expect(ran.out).toMatch(/2 +TK-2026-00007 +Galil Fresh ★ +open +! in 20 min +timed update +Orders are refused/);
    expect(ran.out).toContain('--cursor abc');
  });
  it('isolates numbers and names in Hebrew', async () => {
    answers = [answer(200, { items: [sampleCrisis], nextCursor: null })];
    const { out } = await run(['list'], { lang: 'he' });
    expect(out).toContain('\u2068TK-2026-00007\u2069');
    expect(out).toContain('בעוד \u206820\u2069 דקות');
  });
  it('shows both tracks, what must happen now and what is missing to close', async () => {
    expect(crisisDetail.safeParse(sampleCrisis)).toMatchObject({ success: true });
    answers = [answer(200, sampleCrisis)];
    const { out, code } = await run(['show', 'TK-2026-00007']);
    expect(code).toBe(0);
    for (const part of ['✓ Located', '▶ Fixing', '! in 20 min', 'timed update', 'Yonatan', 'No survey yet', 'Severity 2 because orders stand still']) expect(out).toContain(part);
  });
  it('lists what an automatic answer takes in a crisis, each with its flag and id', async () => {
    const both = (he: string, en: string): object => ({ he, en });
    answers = [answer(200, { contactId: 'noa', language: 'he', currency: 'ILS', answers: [{ id: 'light.delay', name: both('עיכוב', 'A delay'), subject: 's', body: 'b' }], gestures: [{ id: 'coupon-100', name: both('שובר', 'Voucher'), valueMinor: 10_000 }] }), answer(200, sampleCrisis)];
    const { code, out } = await run(['automatic-answers', 'tk-2026-00007']);
    expect([code, seen.map(({ url }) => url)]).toEqual([0, ['/api/v1/crises/TK-2026-00007/automatic-answers', '/api/v1/crises/TK-2026-00007']]);
    expect(out).toMatch(/--template-id +light\.delay +A delay\n--remedy-gesture-id +coupon-100 +Voucher/);
    expect((await run(['help', 'answer-automatically'])).out.replace(/\s+/g, ' ')).toContain('required; an id that tikkun automatic-answers REF lists');
  });
  it('shows our people with the name that readers of the other language are told', async () => {
    const person = { id: 'dorit', initials: 'D', email: 'dorit@x.example', roles: ['administrator'], desks: [], language: 'he', unavailableUntil: null, active: true };
    answers = [answer(200, { items: [{ ...person, name: 'דורית גל', otherName: 'Dorit Gal' }, { ...person, id: 'samuel', name: 'Samuel Okoye', otherName: null }], nextCursor: null })];
    const { out } = await run(['people']);
    expect(out).toMatch(/דורית גל \(Dorit Gal\)/);
    expect(out).toMatch(/Samuel Okoye +administrator/);
  });
  it('never lets what others wrote steer the terminal', async () => {
    answers = [answer(200, { ...sampleCrisis, summary: 'bad \u001b[2J\u001b]0;x\u0007 text' })];
    const { out } = await run(['show', 'TK-2026-00007']);
    expect(['\u001b', '\u0007'].filter((one) => out.includes(one))).toEqual([]);
  });
  it('says so when the answer has an unknown form', async () => {
    answers = [answer(200, { items: [{ id: 1 }], nextCursor: null })];
    expect(await run(['list'])).toMatchObject({ code: 70, out: '' });
  });
});

describe('streams', () => {
  it('builds a broken line up again and ends when asked', async () => {
    const stream = (data: string): Answer => (_request, response) => { response.writeHead(200, { 'content-type': 'text/event-stream' }); response.end(`event: beat\ndata: {}\n\nevent: change\ndata: ${data}\n\n`); };
    answers = [stream('1'), problem(503, 'unavailable.starting'), stream('2')];
    const leave = new AbortController();
    const items: StreamItem[] = [];
    const client = new ApiClient({ api, credentials: { kind: 'none' }, lang: 'en', sleep: () => Promise.resolve() });
    await followStream(client, {
      path: '/api/v1/crises/c1/stream', signal: leave.signal, sleep: () => Promise.resolve(),
      onItem: (item) => { items.push(item); if (item.kind === 'event' && item.data === '2') leave.abort(); },
    });
    expect(items.map((item) => (item.kind === 'event' ? `${item.event}:${item.data}` : item.kind === 'lost' ? `lost ${String(item.retryInMs)}` : item.kind))).toEqual(['connected', 'change:1', 'lost 1000', 'lost 2000', 'connected', 'change:2']);
  });
  it('ends with the refusal when there is no such crisis', async () => {
    answers = [problem(404, 'crisis.not-found')];
    const client = new ApiClient({ api, credentials: { kind: 'none' }, lang: 'en', sleep: () => Promise.resolve() });
    await expect(followStream(client, { path: '/x', signal: new AbortController().signal, sleep: () => Promise.resolve(), onItem: () => undefined })).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('offline tools', () => {
  const offline = (words: readonly string[], stdin = ''): Promise<Ran> => run(words, { env: { TIKKUN_API_URL: 'http://127.0.0.1:9' }, stdin });
  let fetchSpy: jest.SpyInstance;
  beforeEach(() => { fetchSpy = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('an offline tool went to the network')); });
  afterEach(() => { expect(fetchSpy).not.toHaveBeenCalled(); fetchSpy.mockRestore(); });

  it('calendar due', async () => {
    const ran = await offline(['calendar', 'due', '--calendar', 'il', '--from', '2026-06-01T09:00+03:00', '--target', '4h', '--pause', '2026-06-01T10:00+03:00..2026-06-01T11:00+03:00', '--pause', '2026-06-01T10:30+03:00..2026-06-01T12:00+03:00', '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ due: '2026-06-01T12:00:00.000Z', calendarVersion: 'il@2026.1' });
  });
  it('tells a due instant by the clock of its calendar as well', async () => {
    const ran = await offline(['calendar', 'due', '--calendar', 'il', '--from', '2026-06-01T09:00+03:00', '--target', '4h']);
    expect(ran.out).toContain('due: 2026-06-01 13:00 · 2026-06-01T10:00:00.000Z');
    expect(ran.out).toContain('Asia/Jerusalem');
  });
  it.each([['mars', '2026-06-01T09:00Z', 3, 'calendar.unknown'], ['il', '2026-06-01T09:00', 2, 'instant.offset-required'], ['il', '2023-06-01T09:00Z', 1, 'calendar.out-of-coverage']])('calendar due refuses %s %s', async (calendar, from, exit, code) => {
    const ran = await offline(['calendar', 'due', '--calendar', calendar, '--from', from, '--target', '4h', '--json']);
    expect(ran).toMatchObject({ code: exit, out: '' });
    expect(JSON.parse(ran.err)).toMatchObject({ code });
  });
  it('takes an own calendar, and names line and field of a broken one', async () => {
    writeFileSync(join(home, 'broken.yaml'), 'id: 5\n');
    const ran = await offline(['calendar', 'show', '--calendar', 'il', '--calendar-file', 'broken.yaml']);
    expect(ran).toMatchObject({ out: '' });
    expect(ran.code).toBeGreaterThan(0);
    expect(ran.err).toContain('broken.yaml');
  });
  it('survey score and forecast score read standard input', async () => {
    const survey = await offline(['survey', 'score', '-', '--json'], Array.from({ length: 40 }, () => '{"item":"CES","value":6}').join('\n'));
    expect(JSON.parse(survey.out)).toMatchObject({ CES: { n: 40 } });
    const forecast = await offline(['forecast', 'score', '-', '--json'], '{"madeAt":"2026-01-01T00:00Z","p50At":"2026-01-01T02:00Z","p90At":"2026-01-01T04:00Z","actualAt":"2026-01-01T03:00Z"}');
    expect(JSON.parse(forecast.out)).toMatchObject({ n: 1 });
    const wrong = await offline(['survey', 'score', '-', '--json'], 'no json');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(wrong.err)).toMatchObject({ code: 'json-lines.invalid', params: { line: 1 } });
  });
  it('protocol check and simulate read the standard protocols of the installation', async () => {
    const check = await offline(['protocol', 'check', '--json']);
    expect(check.code).toBe(0);
    expect(JSON.parse(check.out)).toMatchObject({ ok: true });
    const simulate = await offline(['protocol', 'simulate', '--protocol', 'standard', '--severity', '2', '--open', '2026-09-10T09:00+03:00', '--until', '2026-09-11T09:00+03:00', '--json']);
    expect(simulate).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(simulate.out)).toMatchObject({ obligations: expect.arrayContaining([expect.objectContaining({ kind: 'first-contact', track: 'relationship' })]) });
  });
  it('audit reads a past crisis, writes its page, and names the flaws of a broken file', async () => {
    const file = join(__dirname, '..', '..', 'examples', 'real', 'cloudflare-2025-11.json');
    const ran = await offline(['audit', file, '--severity', '1', '--html', 'page.html', '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ severity: 1, obligations: expect.any(Array), silences: expect.any(Array), forecasts: expect.any(Array), neverDone: expect.any(Array) });
    expect(readFileSync(join(home, 'page.html'), 'utf8')).toContain('<html');
    const broken = await offline(['audit', '-', '--json'], '{"slug":"x","facts":[{"at":"noon"}]}');
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(broken.err)).toMatchObject({ code: 'audit.file-invalid', problems: expect.arrayContaining([expect.objectContaining({ field: 'facts[0].at', code: 'instant' })]) });
  });
  it('says that a file is missing', async () => {
    const ran = await offline(['survey', 'score', 'nowhere.jsonl']);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('nowhere.jsonl');
  });
});

describe('the organisation', () => {
  const calendar = { id: 'acme', version: 'acme@1', zone: 'Asia/Jerusalem', names: { he: 'אקמי', en: 'Acme' }, source: 'own', coverage: { from: '2026-01-01', to: '2026-12-31' }, week: { sun: [['09:00', '17:00']], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] }, days: [] };
  const person = { id: 'yonatan', name: 'Yonatan', initials: 'Y', email: null, roles: [], desks: ['il'], language: 'he', unavailableUntil: '2026-09-10T18:00:00.000Z', active: true };

  it('publishes a calendar as it stands in the file, after checking it here', async () => {
    const text = `# our own\n${JSON.stringify(calendar)}`;
    writeFileSync(join(home, 'acme.yaml'), text);
    answers = [answer(201, { id: 'acme', version: 'acme@1', zone: 'Asia/Jerusalem', name: { he: 'אקמי', en: 'Acme' } })];
    const ran = await run(['calendar', 'publish', 'acme.yaml']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('acme@1 is published');
    expect(seen).toMatchObject([{ method: 'POST', url: '/api/v1/admin/calendars', body: { text } }]);
    writeFileSync(join(home, 'bad.yaml'), text.replace('Asia/Jerusalem', 'Asia/Nowhere'));
    const bad = await run(['calendar', 'publish', 'bad.yaml']);
    expect(bad.code).not.toBe(0);
    expect(bad.err).toMatch(/bad\.yaml line 2, zone: .*IANA/);
    expect(seen).toHaveLength(1);
    expect(await run(['calendar', 'publish', '-'], { stdin: text, lang: 'he' })).toMatchObject({ code: 0 });
  });

  it('brings it to open crises, names those not reached, and says so by its exit code', async () => {
    answers = [answer(200, { calendarId: 'acme', version: 'acme@2', crises: 3, changed: 2, failed: [{ crisisId: 'c', reference: 'TK-2026-00009', code: 'unavailable.engine' }] })];
    const ran = await run(['calendar', 'apply', 'acme', '--note', 'a holiday']);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('acme@2: 3 crises concerned, 2 changed\n! TK-2026-00009 was not reached: unavailable.engine\nThe same command again tells only these.\n');
    expect(seen).toMatchObject([{ url: '/api/v1/admin/calendars/acme/apply', body: { note: 'a holiday' } }]);
    expect((await run(['calendar', 'apply', 'acme'])).err).toContain('--note');
  });

  it('says who is away until when, under a key', async () => {
    answers = [answer(200, { person, crises: 2, changed: 2, failed: [] })];
    const ran = await run(['availability', 'yonatan', '--until', '+8h', '--reason', 'On a flight', '--key', 'k-9']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^Yonatan: away until 2026-09-1\d \d\d:00\ntold to 2 of 2 open crises\n$/);
    expect(seen).toMatchObject([{ method: 'POST', url: '/api/v1/people/yonatan/availability', body: { unavailableUntil: '2026-09-10T18:00:00.000Z', reason: 'On a flight' } }]);
    expect(seen[0]?.headers['idempotency-key']).toBe('k-9');
    answers = [answer(200, { person: { ...person, unavailableUntil: null }, crises: 0, changed: 0, failed: [] })];
    expect((await run(['availability', 'yonatan', '--back'], { lang: 'he' })).out).toContain('זמין');
    expect(seen[1]?.body).toEqual({ unavailableUntil: null, reason: '' });
    for (const words of [['availability', 'yonatan'], ['availability', 'yonatan', '--until', '+1h', '--back'], ['availability', 'yonatan', '--until', 'tomorrow']]) expect((await run(words)).code).toBe(2);
    expect(seen).toHaveLength(2);
  });
});
