/** The API as it runs, on a real engine and a real port, with the demo organisation loaded. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '#config';
import { seedDemo } from '#identity';
import { createLogger } from '#observability';
import { ApiModule } from '../../apps/api/src/api.module';
import { dressApplication } from '../../apps/api/src/application';
import { buildParts } from '../../apps/api/src/parts';
import { required } from './fresh-database';
import { startEngine } from './engine';
import type { TestEngine } from './engine';

export interface Answer<T = Record<string, any>> { readonly status: number; readonly body: T; readonly headers: Headers; readonly text: string }
export interface Client {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
}
export interface TestApi {
  readonly url: string;
  readonly engine: TestEngine;
  readonly users: readonly { readonly email: string; readonly password: string; readonly role: string }[];
  /** A client logged in as the first demo user with this role (or e-mail). */
  readonly as: (roleOrEmail: string) => Promise<Client>;
  readonly anonymous: Client;
  readonly stop: () => Promise<void>;
}

const LOGIN_TRIES = 6;

/** `env` adds variables to the configuration. */
export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const engine = await startEngine();
  const dataDir = mkdtempSync(join(tmpdir(), 'tikkun-api-'));
  const { users } = await seedDemo(engine.database.dataSource, { dataDir });
  const config = readConfig({
    DATABASE_URL: engine.database.url, TEMPORAL_ADDRESS: required('TIKKUN_TEST_TEMPORAL_ADDRESS'), TIKKUN_TASK_QUEUE: engine.taskQueue, TIKKUN_SECRET: 'x'.repeat(40),
    TIKKUN_MODE: 'production', SMTP_URL: 'smtp://127.0.0.1:1', TIKKUN_DATA_DIR: dataDir, TIKKUN_PROTOCOLS_DIR: join(__dirname, '../../protocols'), ...env,
  });
  const parts = await buildParts(config, createLogger('api-test', { write: () => undefined }));
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts), { bodyParser: false, logger: false, abortOnError: false });
  dressApplication(app, parts);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const sessions = new Map<string, Promise<Client>>();
  const login = async (roleOrEmail: string): Promise<Client> => {
    const user = users.find((one) => one.email === roleOrEmail || one.role.split(', ').includes(roleOrEmail));
    if (user === undefined) throw new Error(`No demo user ${roleOrEmail}`);
    const ask = (): Promise<Answer> => clientOf(url, {}).post('/api/v1/login', { email: user.email, password: user.password });
    let answer = await ask();
    // Many passwords at once on a busy machine: "unavailable, try again in a moment" is an answer to be taken at its word.
    for (let tries = 1; answer.status === 503 && tries < LOGIN_TRIES; tries += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      answer = await ask();
    }
    // A client without a session would fail far from here, as if it were not allowed what it asks.
    if (answer.status !== 200) throw new Error(`${user.email} could not log in: ${String(answer.status)} ${answer.text}`);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return clientOf(url, { cookie });
  };
  return {
    url, engine, users, anonymous: clientOf(url, {}),
    as: (roleOrEmail) => {
      const known = sessions.get(roleOrEmail) ?? login(roleOrEmail);
      sessions.set(roleOrEmail, known);
      return known;
    },
    stop: async () => {
      await parts.feed.stop();
      app.getHttpServer().closeAllConnections();
      await app.close();
      await parts.stop();
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function clientOf(url: string, headers: Record<string, string>): Client {
  const send = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> => {
    const payload = body === undefined ? null : Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body);
    const response = await fetch(`${url}${path}`, { method, headers: { ...(payload === null ? {} : { 'content-type': 'application/json' }), ...headers, ...more }, body: payload });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {} };
  };
  return {
    get: (path, more) => send('GET', path, undefined, more),
    put: (path, body) => send('PUT', path, body),
    post: (path, body = {}, more = {}) => send('POST', path, body, { 'idempotency-key': randomUUID(), ...more }),
  };
}

/** A body that opens a crisis at the given desk. */
export const openBody = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  summary: 'Orders are refused since this morning', account: { name: 'Galil Fresh' }, contacts: [{ name: 'Noa', email: 'noa@galil.example' }], impactLevel: 2, spokeFirst: 'us', ...more,
});
