/** The API as a process of its own beside a stage, to be killed as a machine that loses power would, and begun again on the same port. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { required } from '../support/fresh-database';
import type { TestConsole } from './console';

const ROOT = join(__dirname, '../..');

export interface KilledApi {
  readonly url: string;
  /** SIGKILL: nothing is said to anybody, every line is cut. */
  readonly kill: () => Promise<void>;
  /** Ready when it answers. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The working tree's own API, compiled into a folder of its own: what is shipped runs, whatever lies in dist. */
function compile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tikkun-api-'));
  const swc = join(createRequire(join(ROOT, 'package.json')).resolve('@swc/cli/package.json'), '../bin/swc.js');
  execFileSync(process.execPath, [swc, 'libs', 'apps/api', 'activities', 'workflows', '-d', join(dir, 'dist'), '--config-file', '.swcrc', '--copy-files', '--quiet'], { cwd: ROOT, stdio: 'pipe' });
  copyFileSync(join(ROOT, 'package.json'), join(dir, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  mkdirSync(join(dir, 'data'));
  return dir;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** On the database, the engine and the console of the stage: whoever is logged in there is logged in here. */
export async function killedApi({ api, dir: consoleDir }: TestConsole): Promise<KilledApi> {
  const dir = compile();
  const port = await freePort();
  let running: ChildProcess | null = null;
  const env = {
    ...process.env, NODE_ENV: 'production', DATABASE_URL: api.engine.database.url, TEMPORAL_ADDRESS: required('TIKKUN_TEST_TEMPORAL_ADDRESS'), TIKKUN_TASK_QUEUE: api.engine.taskQueue, TIKKUN_SECRET: 'x'.repeat(40), TIKKUN_MODE: 'production',
    SMTP_URL: 'smtp://127.0.0.1:1', TIKKUN_DATA_DIR: join(dir, 'data'), TIKKUN_PROTOCOLS_DIR: join(ROOT, 'protocols'), TIKKUN_CONSOLE_DIR: consoleDir, TIKKUN_API_PORT: String(port), TIKKUN_API_HOST: '127.0.0.1',
  };
  const kill = async (): Promise<void> => {
    const child = running;
    if (child === null) return;
    running = null;
    const gone = new Promise((resolve) => { child.once('exit', resolve); });
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url: `http://127.0.0.1:${String(port)}`,
    kill,
    start: async () => {
      const child = spawn(process.execPath, [join(dir, 'dist/apps/api/src/main.js')], { env, cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
      running = child;
      let said = '';
      await new Promise<void>((resolve, reject) => {
        const hear = (data: Buffer): void => { said += data.toString(); if (said.includes('api ready')) resolve(); };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('exit', (code) => { reject(new Error(`The API ended with ${String(code)}: ${said.slice(-2_000)}`)); });
      });
    },
    remove: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
