/** S3-13, S3-17, S0-07 from the command line: the house's answer to errors, what was learnt from them and what each role may do, in both languages and for whom. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../apps/cli/src/run-cli';
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { deskWords } from '../../support/desk';

let api: TestApi;
let manager: Client, technical: Client, teamLead: Client;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  [manager, technical, teamLead] = await Promise.all(['incident-manager', 'technical-lead', 'team-lead'].map((role) => api.as(role))) as [Client, Client, Client];
  folder = mkdtempSync(join(tmpdir(), 'tikkun-policy-'));
}, 60_000);
afterAll(async () => { await api.stop(); rmSync(folder, { recursive: true, force: true }); }, 30_000);
const { opened, must, detail } = deskWords(() => manager);

/** The tool as a person of this role would run it, logged in. */
async function as(role: string): Promise<(lang: 'he' | 'en', ...words: string[]) => Promise<{ code: number; out: string; err: string }>> {
  const user = api.users.find((one) => one.role.split(', ').includes(role));
  const login = await api.anonymous.post('/api/v1/login', { email: user?.email, password: user?.password });
  const home = join(folder, role);
  mkdirSync(join(home, 'tikkun'), { recursive: true });
  writeFileSync(join(home, 'tikkun/credentials.json'), JSON.stringify({ [api.url.replace('127.0.0.1', 'localhost')]: { session: /tikkun_session=([^;]*)/.exec(login.headers.get('set-cookie') ?? '')?.[1] } }));
  return async (lang, ...words) => {
    let [out, err] = ['', ''];
    const code = await runCli(words, {
      lang, json: words.includes('--json'), colour: false, interactive: false, columns: 100, rows: 40, cwd: home, env: { XDG_CONFIG_HOME: home, TIKKUN_API_URL: api.url },
      write: (text) => { out += text; }, writeError: (text) => { err += text; }, now: Date.now, sleep: () => Promise.resolve(), readStdin: () => Promise.resolve(''), tellTimesIn: () => undefined,
    });
    return { code, out, err };
  };
}

describe('the error policy and its lessons on the command line', () => {
  it('S3-13 S3-14 answers per class of error, in both languages, to everybody who works here', async () => {
    const run = await as('account-manager');
    const said = await run('en', 'error-policy');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/An admitted error is answered by a conversation and a lesson/);
    expect(said.out).toMatch(/By protocol .*standard.*counted over .*90.* days/);
    expect(said.out).toMatch(/ERROR +ANSWER +ORDINARY +ADMITTED +WHO TELLS THE CUSTOMER/);
    expect(said.out.split('\n').filter((line) => /\S/.test(line))).toHaveLength(11);
    expect((await run('he', 'error-policy')).out).toMatch(/על הודאה בטעות עונים בשיחה ובלקח[^]*טעות +תשובה/);
    expect(JSON.parse((await run('en', 'error-policy', '--json')).out)).toMatchObject({ protocol: { id: 'standard' }, classes: expect.any(Array) });
    expect((await run('en', 'error-policy', '--protocol', 'nothing')).err).toContain('protocol.not-found');
    expect((await (await as('administrator'))('en', 'error-policy')).code).toBe(0);
  });

  it('S3-17 shows lessons by month without names, a class at a time, page by page, and not to whoever reads no crisis', async () => {
    const notes = ['Write down who may give a credit', 'Two people look at an image before it goes out'];
    for (const [index, learningNote] of notes.entries()) {
      const id = await opened();
      await must(technical, id, 'admit-error', { errorClass: index === 0 ? 'exceeded-authority' : 'faulty-work', whose: 'own', text: 'SECRET what happened' });
      await must(teamLead, id, 'follow-up-admission', { admissionId: (await detail(id))['relationship'].apology.admissions[0].id, toldCustomer: 'not-told', nextSteps: 'n', learningNote });
    }
    const run = await as('account-manager');
    const all = await run('en', 'lessons');
    expect(all.code).toBe(0);
    for (const note of notes) expect(all.out).toContain(note);
    expect(all.out).toMatch(/MONTH +ERROR +LESSON/);
    expect(all.out).not.toMatch(/SECRET|amir|ronit|TK-\d/);
    const one = await run('he', 'lessons', '--class', 'faulty-work', '--limit', '1');
    expect(one.out).toContain(notes[1]);
    expect(one.out).not.toContain(notes[0]);
    expect(one.out).toMatch(/חודש +טעות +לקח/);
    expect((await run('en', 'lessons', '--limit', '1')).out).toMatch(/--cursor/);
    expect((await run('en', 'lessons', '--class', 'nonsense')).code).toBe(2);
    const closed = await (await as('administrator'))('en', 'lessons');
    expect([closed.code, closed.out]).toEqual([4, '']);
    expect(closed.err).toContain('permission.denied');
  });

  it('S0-07 tells each role what it may promise, pay and refuse, and up to which amount', async () => {
    const run = await as('account-manager');
    const said = (await run('en', 'authority')).out;
    expect(said).toMatch(/account manager\n {2}promises: [^]*\n {2}pays: [^]*\n {2}alone up to: .*1,000[^]*executive/i);
    expect((await run('he', 'authority')).out).toMatch(/מבטיחים: /);
    expect(JSON.parse((await run('en', 'authority', '--json')).out)['roles'].length).toBeGreaterThan(5);
  });
});
