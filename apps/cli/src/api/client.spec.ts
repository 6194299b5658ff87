import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { ApiClient } from './client';

let server: Server;
let api = '';
let seen: IncomingHttpHeaders = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    seen = request.headers;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  api = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
});
afterAll(() => { server.close(); });

it('sends a key or a token that no header can carry as one that the server refuses', async () => {
  const client = new ApiClient({ api, credentials: { kind: 'token', token: 'אסימון\n' }, lang: 'he', sleep: () => Promise.resolve() });
  await client.send({ method: 'POST', path: '/', key: 'מפתח-1\0' });
  expect(seen).toMatchObject({ 'idempotency-key': '%%%%-1%', authorization: 'Bearer %%%%%%%' });
  await client.send({ method: 'POST', path: '/', key: 'report-1' });
  expect(seen['idempotency-key']).toBe('report-1');
});
