/**
 * The bootstrap is plain ES modules for the Node a stranger has, so its parts
 * are asked through a real Node process rather than loaded into jest.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tikkun-bootstrap-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** Evaluates the body of an async function with `m` = the module; returns what it returns. */
function ask(module: string, body: string, env: Record<string, string> = {}): unknown {
  const url = pathToFileURL(join(__dirname, module)).href;
  const code = `const m = await import(${JSON.stringify(url)}); const answer = await (async () => { ${body} })(); process.stdout.write(JSON.stringify(answer ?? null)); process.exit();`;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', env: { ...process.env, ...env } }));
}

const inFolder = (name: string): string => join(folder, name);
const text = (value: string): string => JSON.stringify(value);

describe('node version', () => {
  it('takes 20.19 and newer, refuses older', () => {
    expect(ask('check-node.mjs', `return ['18.20.0', '20.18.3', '20.19.0', '24.1.0'].map(m.isNodeNewEnough)`)).toEqual([false, false, true, true]);
  });
});

describe('error sentences', () => {
  it('tells a refusal as sentence and way out', () => {
    expect(ask('refusal.mjs', `return m.errorText(new m.Refusal('It rains.', 'Take a coat.'))`)).toBe('It rains. Take a coat.');
  });

  it('shows no stack for a fault, unless asked', () => {
    const [plain, debug] = ask('refusal.mjs', `const e = new Error('broken'); return [m.errorText(e), m.errorText(e, true)]`) as [string, string];
    expect(plain).toBe('Something unexpected went wrong: broken. Run it again with TIKKUN_DEBUG=1 to see where.');
    expect(debug).toMatch(/\n\s+at /);
  });

  it('knows a full disk', () => {
    expect(ask('refusal.mjs', `return m.errorText(Object.assign(new Error('x'), { code: 'ENOSPC' }))`)).toMatch(/^The disk is full\./);
  });

  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /no network/],
    ['npm error code ENOSPC', /disk filled up/],
    ['npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync', /do not fit together/],
    ['npm error code E500\nnpm error the moon is full', /the moon is full/],
  ])('tells what npm meant by %j', (output, expected) => {
    expect(ask('install.mjs', `return m.npmRefusal(${text(output)}).message`)).toMatch(expected);
  });

  it.each([
    ['go: example.org: dial tcp: lookup: no such host', /no network/],
    ['go: go.mod requires go >= 1.26.4 (running go 1.22.1)', /too old/],
    ['compile: no space left on device', /disk filled up/],
  ])('tells what Go meant by %j', (output, expected) => {
    expect(ask('temporal-build.mjs', `return m.goRefusal(${text(output)}).message`)).toMatch(expected);
  });

  it('names the file of a build error', () => {
    expect(ask('build.mjs', `return m.buildComplaint(${text("  x Expression expected\n   ,-[apps/cli/src/bad.ts:2:1]\n 1 | export const error = 1;\nError: Failed to compile:")})`)).toBe('Expression expected (apps/cli/src/bad.ts:2:1)');
    expect(ask('build.mjs', `return m.buildComplaint(${text("\u001b[31m  × Expected ';'\u001b[0m\n ╭─[libs/x/src/a.ts:3:7]")})`)).toBe("Expected ';' (libs/x/src/a.ts:3:7)");
  });
});

describe('progress', () => {
  it('formats elapsed time', () => {
    expect(ask('progress.mjs', `return [0, 420, 9900, 9960, 59400, 65000, 600000].map(m.formatElapsed)`)).toEqual(['0.0 s', '0.4 s', '9.9 s', '10 s', '59 s', '1 min 05 s', '10 min 00 s']);
  });

  it('shows the time only from two seconds on', () => {
    expect(ask('progress.mjs', `return [1900, 2000].map((elapsedMs) => m.runningLine({ title: 'Baking', elapsedMs, detail: 'dough' }))`)).toEqual(['… Baking: dough', '… Baking: dough (2.0 s)']);
  });

  it('ends a failed step with a mark and hands the error on', () => {
    const body = `const out = []; const r = m.createReporter({ write: (t) => out.push(t) });
      const error = await r.step('Baking', async () => { throw new Error('burnt'); }).catch((e) => e.message); return [error, out.join('')];`;
    expect(ask('progress.mjs', body)).toEqual(['burnt', '… Baking\n✗ Baking (0.0 s)\n']);
  });
});

describe('lock', () => {
  const file = (): string => inFolder('lock');
  const tryLock = (): unknown => ask('lock.mjs', `return m.tryLock(${text(file())})`);

  it('is taken when free, and holds the pid', () => {
    expect(tryLock()).toEqual({ taken: true });
    expect(Number(readFileSync(file(), 'utf8'))).toBeGreaterThan(1);
  });

  it('of a dead process is taken over', () => {
    const dead = spawnSync('true').pid;
    writeFileSync(file(), `${dead}\n`);
    expect(tryLock()).toEqual({ taken: true, tookOver: dead });
    expect(existsSync(`${file()}.takeover`)).toBe(false);
  });

  it('of a living process that is not Tikkun is taken over: pids are reused', () => {
    const stranger = spawn('sleep', ['20'], { cwd: '/', stdio: 'ignore' });
    writeFileSync(file(), `${stranger.pid}\n`);
    expect(tryLock()).toMatchObject({ taken: true });
    stranger.kill('SIGKILL');
  });

  it('of a living process of ours is respected', () => {
    const ours = spawn('node', ['-e', 'setTimeout(() => {}, 20_000) /* tools/bootstrap/start.mjs */'], { stdio: 'ignore' });
    writeFileSync(file(), `${ours.pid}\n`);
    expect(tryLock()).toEqual({ taken: false, owner: ours.pid });
    ours.kill('SIGKILL');
  });

  it('goes to exactly one of several who find the same dead owner', async () => {
    writeFileSync(file(), `${spawnSync('true').pid}\n`);
    const url = pathToFileURL(join(__dirname, 'lock.mjs')).href;
    const code = `const m = await import(${text(url)}); console.log(m.tryLock(${text(file())}).taken); setTimeout(() => {}, 1500); /* tools/bootstrap/ */`;
    const answers = await Promise.all(Array.from({ length: 4 }, () => new Promise<string>((resolve) => {
      const child = spawn('node', ['--input-type=module', '-e', code]);
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
      child.once('close', () => { resolve(printed.trim()); });
    })));
    expect(answers.filter((answer) => answer === 'true')).toHaveLength(1);
  });
});

describe('stamp', () => {
  beforeEach(() => {
    mkdirSync(inFolder('src'));
    writeFileSync(inFolder('src/a.ts'), 'a');
    writeFileSync(inFolder('src/b.ts'), 'b');
  });
  const prelude = (): string => `const files = () => m.listFiles(${text(folder)}, ['src', 'missing']); const stamp = ${text(inFolder('stamp'))};`;
  const write = (): unknown => ask('stamp.mjs', `${prelude()} m.writeStamp(stamp, { content: m.contentHash(files()), quick: m.quickSignature(files()) })`);
  const fresh = (): unknown => ask('stamp.mjs', `${prelude()} return m.isFresh(stamp, files())`);

  it('is stale when missing or damaged, fresh once written', () => {
    expect(fresh()).toBe(false);
    writeFileSync(inFolder('stamp'), '{"con');
    expect(fresh()).toBe(false);
    write();
    expect(fresh()).toBe(true);
  });

  it('stays fresh when only times change', () => {
    write();
    utimesSync(inFolder('src/a.ts'), new Date(1_000), new Date(1_000));
    expect(fresh()).toBe(true);
  });

  it.each([
    ['a changed file', () => { writeFileSync(inFolder('src/a.ts'), 'A'); utimesSync(inFolder('src/a.ts'), 1, 1); }],
    ['a new file', () => { writeFileSync(inFolder('src/c.ts'), ''); }],
    ['a removed file', () => { rmSync(inFolder('src/b.ts')); }],
  ])('is stale after %s', (_name, change) => {
    write();
    change();
    expect(fresh()).toBe(false);
  });
});

describe('installed packages', () => {
  it('fit when every needed one has its version; other platforms may be absent', () => {
    const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': { version: '2.0.0', optional: true } };
    const check = (installed: object): unknown => ask('install.mjs', `return m.sameVersions(${JSON.stringify(wanted)}, ${JSON.stringify(installed)})`);
    expect(check({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(check({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(check({})).toBe(false);
  });
});

describe('ports', () => {
  it('moves to the next free one when taken, and never gives one twice', async () => {
    expect(ask('ports.mjs', `const isFree = async (port) => port !== 4400; return [await m.chooseFreePort(4400, isFree), await m.chooseFreePort(4401, isFree)]`))
      .toEqual([{ port: 4401, moved: true }, { port: 4402, moved: true }]);
  });

  it('sees a listener on any address', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0', undefined]) {
      const server = createServer();
      await new Promise<void>((resolve) => { server.listen({ port: 0, ...(host === undefined ? {} : { host }) }, resolve); });
      const { port } = server.address() as AddressInfo;
      expect(ask('ports.mjs', `return m.isPortFree(${port})`)).toBe(false);
      await new Promise((resolve) => server.close(resolve));
      expect(ask('ports.mjs', `return m.isPortFree(${port})`)).toBe(true);
    }
  });

  it.each(['0', '65536', '44o0', '-1', '1.5', ' '])('refuses %j as a port', (value) => {
    expect(ask('ports.mjs', `try { m.parsePort('X', ${text(value)}); return 'taken' } catch (e) { return e.message }`)).toBe(`X is "${value}", which is not a port.`);
  });
});

describe('disk', () => {
  it('refuses below what is needed, and says how much there is', () => {
    const at = (freeBytes: number): unknown => ask('disk.mjs', `try { m.requireDisk({ path: '/x', neededBytes: m.NEEDED_TO_INSTALL_BYTES, free: () => ${freeBytes} }); return 'enough' } catch (e) { return e.message }`);
    expect(at(1.5e9)).toBe('enough');
    expect(at(1.499e9)).toBe('Only 1.4 GB are free on the disk of /x, and 1.5 GB are needed.');
    expect(at(2e8)).toMatch(/^Only 0\.2 GB/);
  });
});

describe('supervisor', () => {
  it('stops those who use before those who serve, within ten seconds in all', () => {
    const plan = ask('supervisor.mjs', `return m.stopPlan(['postgres', 'temporal', 'api', 'public', 'worker'])`) as { name: string; graceMs: number }[];
    expect(plan.map((step) => step.name)).toEqual(['worker', 'public', 'api', 'temporal', 'postgres']);
    expect(plan.reduce((sum, step) => sum + step.graceMs, 0)).toBeLessThan(10_000);
    expect(ask('supervisor.mjs', `return m.stopPlan(['api', 'worker']).map((step) => step.name)`)).toEqual(['worker', 'api']);
  });

  it('backs off from 0.2 s to 5 s', () => {
    expect(ask('supervisor.mjs', `return [1, 2, 3, 4, 5, 6, 50].map(m.backoffMs)`)).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('keeps three old logs', () => {
    for (const run of [1, 2, 3, 4, 5]) {
      ask('supervisor.mjs', `m.rotateLog(${text(inFolder('x.log'))})`);
      writeFileSync(inFolder('x.log'), String(run));
    }
    expect(['x.log', 'x.log.1', 'x.log.2', 'x.log.3'].map((name) => readFileSync(inFolder(name), 'utf8'))).toEqual(['5', '4', '3', '2']);
    expect(existsSync(inFolder('x.log.4'))).toBe(false);
  });

  it('finds the telling line of a log', () => {
    expect(ask('supervisor.mjs', `return [m.lastLogMessage('a\\n{"level":60,"msg":"no database"}\\n'), m.lastLogMessage('TypeError: x\\n    at y (z.js:1)\\n\\nNode.js v24.1.0\\n'), m.lastLogMessage('')]`))
      .toEqual(['no database', 'TypeError: x', '']);
  });
});

describe('settings', () => {
  it('reads the arguments and refuses what it does not know', () => {
    expect(ask('settings.mjs', `return m.parseStartArguments(['--fresh', '--no-demo'])`)).toEqual({ fresh: true, yes: false, demo: false, help: false });
    expect(ask('settings.mjs', `try { m.parseStartArguments(['--frsh']) } catch (e) { return e.message }`)).toBe('Unknown option "--frsh".');
  });

  it('embeds what is not given, and takes both given as production', () => {
    const parts = (env: object): unknown => ask('settings.mjs', `return m.chooseParts(${JSON.stringify(env)})`);
    expect(parts({})).toEqual({ embedPostgres: true, embedTemporal: true, catchMail: true, mode: 'embedded' });
    expect(parts({ DATABASE_URL: 'x' })).toMatchObject({ embedPostgres: false, embedTemporal: true, mode: 'embedded' });
    expect(parts({ DATABASE_URL: 'x', TEMPORAL_ADDRESS: 'y', SMTP_URL: 'z' })).toEqual({ embedPostgres: false, embedTemporal: false, catchMail: false, mode: 'production' });
  });

  it('never seeds the demo in production', () => {
    const seed = (mode: string, demo: boolean): unknown => ask('settings.mjs', `return m.childEnvironment({ parts: { embedTemporal: true, catchMail: true, mode: '${mode}' }, ports: {}, secrets: {}, env: {}, demo: ${String(demo)} }).TIKKUN_SEED`);
    expect([seed('embedded', true), seed('embedded', false), seed('production', true)]).toEqual(['demo', '', '']);
  });
});

describe('secrets', () => {
  const load = (clusterExists: boolean): unknown => ask('secrets.mjs', `try { return m.loadSecrets(${text(inFolder('secrets.json'))}, { clusterExists: ${String(clusterExists)} }) } catch (e) { return e.message }`);

  it('are made once, kept, and readable by this user only', () => {
    const first = load(false);
    expect(load(true)).toEqual(first);
    expect(first).toMatchObject({ secret: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect(execFileSync('node', ['-p', `(fs.statSync(${text(inFolder('secrets.json'))}).mode & 0o777).toString(8)`], { encoding: 'utf8' }).trim()).toBe('600');
  });

  it('are never replaced when a database relies on them', () => {
    expect(load(true)).toMatch(/is missing/);
    writeFileSync(inFolder('secrets.json'), '{');
    expect(load(false)).toMatch(/is damaged/);
  });
});

describe('a first start that was interrupted', () => {
  /** The data folder as such a start leaves it: made, but its server has never answered to the password on file. */
  const interrupted = (): string => {
    const dir = inFolder('pg');
    mkdirSync(dir);
    writeFileSync(join(dir, 'PG_VERSION'), '18');
    writeFileSync(join(dir, 'tikkun-unproven'), '');
    mkdirSync(inFolder('pg.unfinished'));
    return dir;
  };

  it('leaves nothing to rely on: no secrets are missed, and the folder is made anew with the password on file', () => {
    const dir = interrupted();
    expect(ask('postgres.mjs', `return [m.holdsDatabase(${text(dir)}), m.holdsDatabase(${text(inFolder('none'))})]`)).toEqual([false, false]);
    expect(ask('postgres.mjs', `return m.ensureCluster({ dir: ${text(dir)}, password: 'p', proveLater: true })`)).toBe(true);
    expect([existsSync(inFolder('pg/base')), existsSync(inFolder('pg/tikkun-unproven')), readdirSync(folder)]).toEqual([true, true, ['pg']]);
  }, 60_000);

  it('and once a server has answered, the folder is never made anew', () => {
    const dir = interrupted();
    expect(ask('postgres.mjs', `m.markProven(${text(dir)}); m.markProven(${text(dir)}); return [m.holdsDatabase(${text(dir)}), await m.ensureCluster({ dir: ${text(dir)}, password: 'p', proveLater: true })]`)).toEqual([true, false]);
    expect(existsSync(inFolder('pg/PG_VERSION'))).toBe(true);
  });

  it('does not take the answer of another server on its port for that of its own', () => {
    const told = (isAlive: string): unknown => ask('postgres.mjs', `
      const { createServer } = await import('node:net');
      const body = Buffer.from('SFATAL\\0C28P01\\0Mno\\0\\0');
      const head = Buffer.alloc(5); head.write('E'); head.writeInt32BE(body.length + 4, 1);
      const stranger = createServer((socket) => { socket.on('error', () => {}); socket.once('data', () => socket.end(Buffer.concat([head, body]))); });
      await new Promise((done) => stranger.listen(0, '127.0.0.1', done));
      const since = Date.now();
      try { return await m.waitForPostgres({ url: m.databaseUrl({ port: stranger.address().port, password: 'p', database: 'postgres' }), isAlive: ${isAlive} }) } catch (e) { return e.message }`);
    expect(told('() => Date.now() < since + 300')).toBe(false);
    expect(told('() => true')).toMatch(/does not know the password/);
  }, 20_000);
});

describe('Temporal binary', () => {
  it('reads the version of the server inside', () => {
    expect(ask('temporal-binary.mjs', `return [m.parseServerVersion('temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)'), m.parseServerVersion('zsh: not found')]`)).toEqual([[1, 31], null]);
  });
});

describe('test summary', () => {
  it('ends with the plain sum', () => {
    const lines = (ask('test-main.mjs', `return m.summary([{ name: 'types', passed: 1, failed: 0 }, { name: 'tests', passed: 40, failed: 2 }], 5000)`) as string).split('\n');
    expect(lines.at(-1)).toBe('41 passed, 2 failed');
  });

  it('counts suites that could not run, a crash, and a run of nothing as failures', () => {
    const count = (results: unknown, code: number): unknown => ask('test-main.mjs', `return m.countJest(${JSON.stringify(results) ?? 'undefined'}, ${code})`);
    expect(count({ numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }, 1)).toEqual({ passed: 5, failed: 3 });
    expect(count({ numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
    expect(count({ numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(count({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(count(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
