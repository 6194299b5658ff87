/** `tikkun brand` and `tikkun password` against a small real HTTP server that speaks the contract's shapes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrandSettings } from '#contracts';
import { runCli } from '../../apps/cli/src/run-cli';
import type { Terminal } from '../../apps/cli/src/terminal';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: any;
}
const LOOK = { nameHe: 'סביון', nameEn: null, accentLight: '#1b5e4a', accentDark: '#7fd1b5', logo: 'data:image/png;base64,AAAA' } as const;
const settings: BrandSettings = {
  organisation: 'Savyon Cloud', usual: { nameHe: null, nameEn: null, accentLight: '#7a3f72', accentDark: '#d9a0d1', logo: null }, grounds: { light: '#ffffff', dark: '#181b1e' }, leastContrast: 3, logoMostBytes: 6_000,
  looks: [{ desk: null, ...LOOK, updatedAt: '2026-09-10T10:00:00.000Z', updatedBy: { id: 'dorit', name: 'Dorit', initials: 'D' } }],
};
let server: Server;
let api: string;
let home: string;
let seen: Seen[];
let answer: { readonly status: number; readonly body: unknown };

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      seen.push({ method: request.method ?? '', url: request.url ?? '', body: text === '' ? undefined : JSON.parse(text) });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body === null ? '' : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  api = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => { seen = []; answer = { status: 200, body: settings }; home = mkdtempSync(join(tmpdir(), 'tikkun-cli-')); });
afterEach(() => { rmSync(home, { recursive: true, force: true }); });

async function run(words: readonly string[], stdin = ''): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    lang: words.includes('he') ? 'he' : 'en', json: words.includes('--json'), colour: false, interactive: false, columns: 100, rows: 40, cwd: home, env: { XDG_CONFIG_HOME: home, TIKKUN_API_URL: api },
    write: (text) => { out += text; }, writeError: (text) => { err += text; }, now: () => 0, sleep: () => Promise.resolve(), readStdin: () => Promise.resolve(stdin), tellTimesIn: () => undefined,
  };
  return { code: await runCli(words, terminal), out, err };
}
const put = (): any => seen.find((one) => one.method === 'PUT')?.body;

describe('tikkun brand', () => {
  it('shows what is set and what holds elsewhere', async () => {
    const { code, out } = await run(['brand', 'show']);
    expect(code).toBe(0);
    expect(out).toMatch(/organisation\s+סביון\s+Savyon Cloud\s+#1b5e4a\s+#7fd1b5\s+yes/);
    expect(out).toMatch(/usual\s+Savyon Cloud/);
    expect(JSON.parse((await run(['brand', 'show', '--json'])).out)).toEqual(settings);
  });

  it('sets what is given and leaves the rest as it stands', async () => {
    expect((await run(['brand', 'set', '--name-en', 'Savyon', '--accent-dark', 'auto'])).code).toBe(0);
    expect(put()).toEqual({ desk: null, look: { ...LOOK, nameEn: 'Savyon', accentDark: null } });
  });

  it('begins a desk’s own look with that of the organisation, and takes names and logo away', async () => {
    expect((await run(['brand', 'set', '--desk', 'uk', '--no-name-he', '--no-logo', '--accent-light', '#204080'])).code).toBe(0);
    expect(put()).toEqual({ desk: 'uk', look: { ...LOOK, nameHe: null, logo: null, accentLight: '#204080' } });
  });

  it('reads a logo from its file, and says what is wrong with one that cannot be sent', async () => {
    writeFileSync(join(home, 'logo.svg'), '<svg/>');
    expect((await run(['brand', 'set', '--logo', 'logo.svg'])).code).toBe(0);
    expect(put().look.logo).toBe(`data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`);
    writeFileSync(join(home, 'logo.gif'), 'x');
    writeFileSync(join(home, 'big.png'), 'x'.repeat(7_000));
    expect((await run(['brand', 'set', '--logo', 'logo.gif'])).err).toContain('.svg, .png, .webp');
    expect((await run(['brand', 'set', '--logo', 'big.png'])).err).toContain('7000 > 6000');
    expect((await run(['brand', 'set', '--logo', 'missing.png'])).code).toBe(3);
  });

  it('refuses what is no colour before it is sent', async () => {
    const { code, err } = await run(['brand', 'set', '--accent-light', 'red']);
    expect(code).toBe(2);
    expect(err).toContain('accent-light');
    expect(put()).toBeUndefined();
  });

  it('takes a look away', async () => {
    expect((await run(['brand', 'remove', '--desk', 'uk'])).out).toContain('taken away');
    expect(put()).toEqual({ desk: 'uk', look: null });
  });
});

describe('tikkun password', () => {
  it('changes with two lines of standard input; neither shows', async () => {
    answer = { status: 204, body: null };
    const { code, out, err } = await run(['password', 'change', '--password-stdin'], 'old one\nviolin under the stairs\n');
    expect(code).toBe(0);
    expect(seen).toEqual([{ method: 'POST', url: '/api/v1/account/password', body: { current: 'old one', next: 'violin under the stairs' } }]);
    expect(out + err).not.toContain('violin');
    expect((await run(['password', 'change', '--password-stdin'], 'only one\n')).code).toBe(2);
  });

  it('gives an administrator the link for somebody, in both languages', async () => {
    answer = { status: 201, body: { person: { id: 'amir', name: 'Amir', email: 'amir@x.example' }, mail: 'by-hand', url: 'https://tikkun.example/new-password#tkr_x', expiresAt: '2026-09-11T10:00:00.000Z' } };
    expect((await run(['password', 'reset-link', 'amir', '--by-hand'])).out).toContain('https://tikkun.example/new-password#tkr_x');
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/api/v1/admin/people/amir/password-reset', body: { byHand: true } });
    expect((await run(['password', 'reset-link', 'amir', '--lang', 'he'])).out).toMatch(/הקישור מוצג רק עכשיו/);
    answer = { status: 201, body: { person: { id: 'amir', name: 'Amir', email: 'amir@x.example' }, mail: 'sent', url: null, expiresAt: '2026-09-11T10:00:00.000Z' } };
    expect((await run(['password', 'reset-link', 'amir'])).out).toMatch(/on its way to Amir, amir@x\.example/);
    expect((await run(['password', 'reset-link', 'amir', '--lang', 'he'])).out).toMatch(/הקישור נשלח אל/);
  });
});
