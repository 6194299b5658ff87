import { once } from 'node:events';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import { BODY_MAX_BYTES, strictJson } from './body';
import { ProblemError } from './request';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use(...strictJson());
  app.post('/', (request, response) => { response.json(request.body); });
  app.post('/read', (_request, response) => { response.send('read'); });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const known = error instanceof ProblemError;
    response.status(known ? 400 : 500).send(known ? [error.refusal.code, error.refusal.field].filter((part) => part !== undefined).join(' ') : 'fault');
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}/`;
});
afterAll(() => { server.close(); });

const json = { 'content-type': 'application/json' };
const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json): Promise<string> => (await fetch(url, { method: 'POST', headers, body })).text();

describe('bodies', () => {
  it('are read as strict JSON, packed or not; none at all is an empty one', async () => {
    expect(await post('{"a":1}')).toBe('{"a":1}');
    expect(await post(new Uint8Array(gzipSync('{"a":1}')), { ...json, 'content-encoding': 'gzip' })).toBe('{"a":1}');
    expect(await post('', {})).toBe('{}');
    expect(await post('{"a":"\\ud83d\\ude00 \\u202e\\n"}')).toContain('\ud83d\ude00');
  });

  it('may be as deep as they fit: who reads them refuses what it does not know', async () => {
    const answer = await fetch(`${url}read`, { method: 'POST', headers: json, body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` });
    expect(await answer.text()).toBe('read');
  });

  it.each([
    ['broken JSON', '{"a":', json, 'input.not-json'],
    ['another type', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 'input.unsupported-type'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), json, 'input.malformed-text body'],
    ['something else than the packing it names', '{"a":1}', { ...json, 'content-encoding': 'gzip' }, 'input.not-json'],
    ['a packing cut short', new Uint8Array(gzipSync('{"a":1}').subarray(0, 12)), { ...json, 'content-encoding': 'gzip' }, 'input.not-json'],
    ['an unknown packing', '{"a":1}', { ...json, 'content-encoding': 'zip' }, 'input.bad-format Content-Encoding'],
    ['half a character', '{"a":[{"b":"x"},{"b":"\\ud800"}]}', json, 'input.malformed-text a.1.b'],
    ['NUL', '{"name":"a\\u0000b","more":"\\ud800"}', json, 'input.control-character name'],
    ['too many bytes', `"${'x'.repeat(BODY_MAX_BYTES)}"`, json, 'payload.too-large'],
    ['too many bytes once unpacked', new Uint8Array(gzipSync(`"${'x'.repeat(BODY_MAX_BYTES)}"`)), { ...json, 'content-encoding': 'gzip' }, 'payload.too-large'],
  ])('are refused by a code of the catalogue: %s', async (_name, body, headers: Record<string, string>, code) => {
    expect(await post(body, headers)).toBe(code);
  });
});
