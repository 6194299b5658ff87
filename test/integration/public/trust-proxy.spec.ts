/** Whose address counts on the customer pages: that of the socket, unless a proxy is named whose word is taken. */
import type { AddressInfo } from 'node:net';
import { createLogger } from '#observability';
import { createPublicApp } from '../../../apps/public/src/create-public-app';
import type { PublicParts } from '../../../apps/public/src/public-parts';
import { RateLimit } from '../../../apps/public/src/rate-limit';

const BURST = 2;

async function withPages(trustProxy: PublicParts['trustProxy'], run: (ask: (forwarded?: string) => Promise<number>) => Promise<void>): Promise<void> {
  const app = await createPublicApp({
    facts: { survey: () => Promise.resolve(null), status: () => Promise.resolve(null) }, inbound: { enqueue: () => Promise.resolve(true) }, profiles: { saveContacts: () => Promise.resolve() },
    checkLink: () => ({ ok: false, why: 'invalid' }), isReady: () => Promise.resolve(true), organisation: 'Savyon', logger: createLogger('test', { write: () => undefined }), clock: () => 1_000,
    byAddress: new RateLimit({ burst: BURST, perMinute: 1 }), byLink: new RateLimit({ burst: 1_000, perMinute: 1 }), ...(trustProxy === undefined ? {} : { trustProxy }),
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  try {
    await run(async (forwarded) => (await fetch(`http://127.0.0.1:${String(port)}/c/x`, { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } })).status);
  } finally {
    app.getHttpServer().closeAllConnections();
    await app.close();
  }
}

describe('the limit of requests by address', () => {
  it.each([[undefined], [false as const], [['203.0.113.9']]])('counts the socket when the proxy is not trusted (%j), whatever it says', (trust) => withPages(trust, async (ask) => {
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3'), await ask()]).toEqual([404, 404, 429, 429]);
  }));

  it.each([[1], [['loopback']], [['127.0.0.0/8']]])('counts each caller behind a trusted proxy (%j) for himself', (trust) => withPages(trust, async (ask) => {
    expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.2')]).toEqual([404, 404, 429, 404]);
  }));

  it('is not passed by an address that a caller wrote himself: the last one, which the proxy wrote, counts', () => withPages(1, async (ask) => {
    expect([await ask('198.51.100.1, 192.0.2.1'), await ask('198.51.100.2, 192.0.2.1'), await ask('198.51.100.3, 192.0.2.1')]).toEqual([404, 404, 429]);
  }));

  it('reads past as many proxies as there are, and no further', () => withPages(2, async (ask) => {
    expect([await ask('192.0.2.1, 203.0.113.1'), await ask('192.0.2.1, 203.0.113.2'), await ask('192.0.2.1, 203.0.113.3'), await ask('192.0.2.2, 203.0.113.1')]).toEqual([404, 404, 429, 404]);
  }));
});
