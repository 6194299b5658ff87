/** No change of a link reaches anybody's data but the holder's own: every character, every purpose, every crisis, before and after its time. */
import { AM, DAY_MS, fieldOf, REPAIRED, SECRET, startStage, TL, update } from './public-stage';
import type { Crisis, Stage } from './public-stage';
import { withSurvey } from './scenes';
import { createHmac } from 'node:crypto';
import { signLink } from '#identity';

let stage: Stage;
let mine: Crisis;
let theirs: Crisis;
beforeAll(async () => {
  stage = await startStage();
  mine = await stage.open();
  theirs = await stage.open();
  await stage.say(mine, AM, update({ subject: 'MINE-SUBJECT', substance: { newFacts: ['MINE-FACT'] } }), update({ contactIds: ['avi'], subject: 'FOR-AVI-ONLY', substance: { newFacts: ['FOR-AVI-FACT'] } }));
  await stage.say(theirs, AM, update({ subject: 'THEIR-SUBJECT', substance: { newFacts: ['THEIR-FACT'] } }));
}, 90_000);
afterAll(async () => { await stage.stop(); }, 30_000);

const PAGES = ['', '/updates', '/wishes', '/plan', '/sent/AAAAAAAAAAAAAAAAAAAAAA'] as const;
const TELLING = ['MINE-', 'THEIR-', 'FOR-AVI', 'גליל', 'TK-', 'יונתן', 'savyon.test', 'SECRET', 'Error', 'stack', 'at Object'];
const silent = (html: string): readonly string[] => TELLING.filter((one) => html.includes(one));
const inboundCount = async (): Promise<number> => Number((await stage.engine.database.dataSource.query('select count(*)::int as n from inbound'))[0].n);

describe('a link', () => {
  it('opens its own page and none of its words are another’s', async () => {
    for (const page of ['', '/updates'] as const) {
      const { status, html } = await stage.get(`${stage.path(mine)}${page}`);
      expect([page, status, html.includes('MINE-SUBJECT')]).toEqual([page, 200, true]);
      for (const foreign of ['FOR-AVI', 'THEIR-', 'SECRET-INTERNAL', 'Avi Cohen', 'avi@', theirs.reference]) expect(html).not.toContain(foreign);
    }
  });

  it('is worth nothing with any one character changed, on any page, read or written', async () => {
    const token = stage.path(mine).slice(3);
    const bad: string[] = [];
    for (let index = 0; index < token.length; index += 1) {
      const changed = token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1);
      const page = PAGES[index % PAGES.length] ?? '';
      const [read, written] = await Promise.all([stage.get(`/c/${changed}${page}`), stage.post(`/c/${changed}`, { do: 'not-solved', key: 'AAAAAAAAAAAAAAAAAAAAAA', words: '' })]);
      for (const answer of [read, written]) if (answer.status !== 404 || silent(answer.html).length > 0) bad.push(`${String(index)} ${page}: ${String(answer.status)} ${silent(answer.html).join()}`);
    }
    expect(bad).toEqual([]);
    expect(await inboundCount()).toBe(0);
  }, 120_000);

  it('is worth nothing with a byte added, taken away, put twice, or its parts joined to those of another', async () => {
    const token = stage.path(mine).slice(3);
    const [version, payload, signature] = token.split('.') as [string, string, string];
    const [, theirPayload, theirSignature] = stage.path(theirs).slice(3).split('.') as [string, string, string];
    const joined = [`${version}.${theirPayload}.${signature}`, `${version}.${payload}.${theirSignature}`, `${version}.${payload}`, `${version}..${signature}`, `${payload}.${signature}`, `v2.${payload}.${signature}`];
    const cut = [token.slice(1), token.slice(0, -1), `${token}A`, `A${token}`, `${token}.`, `${token}=`, `${token}%00`, `${token}${token}`, token.toLowerCase(), token.toUpperCase(), encodeURIComponent(`${token}/../x`)];
    for (const changed of [...joined, ...cut, '%FF', '%00', '.', '..%2f', "' or 1=1 --", 'x'.repeat(3_000)]) {
      for (const answer of [await stage.get(`/c/${changed}`), await stage.post(`/c/${changed}`, { do: 'not-solved', key: 'AAAAAAAAAAAAAAAAAAAAAA', words: '' })]) {
        expect([changed.slice(0, 40), [400, 403, 404, 405].includes(answer.status), silent(answer.html)]).toEqual([changed.slice(0, 40), true, []]);
      }
    }
    expect(await inboundCount()).toBe(0);
  });

  it('serves one purpose, one crisis, one contact, one cycle', async () => {
    const surveyed = await withSurvey(stage);
    const foreign = [
      stage.path(mine, { purpose: 'survey' }).replace('/s/', '/c/'), stage.path(mine, { purpose: 'status' }).replace('/c/', '/s/'), stage.path(surveyed, { purpose: 'survey' }).replace('/s/', '/c/'),
      stage.path(mine, { contactId: 'nobody' }), stage.path(mine, { contactId: '' }), stage.path({ id: '00000000-0000-4000-8000-000000000000' }), stage.path({ id: "1' or true" }), stage.path({ id: '' }),
      stage.path(surveyed, { purpose: 'survey', contactId: 'nobody' }),
    ];
    for (const path of foreign) {
      const answer = await stage.get(path);
      expect([path.slice(0, 3), answer.status, silent(answer.html)]).toEqual([path.slice(0, 3), 404, []]);
    }
    const cycle = await stage.get(stage.path(surveyed, { purpose: 'survey', cycle: 2 }));
    expect([cycle.status, cycle.html.includes('<form')]).toEqual([410, false]);
  });

  it('is worth nothing under another secret, or with a payload nobody of ours wrote', async () => {
    const facts = { purpose: 'status', crisisId: mine.id, contactId: 'noa', cycle: 0, expiresAt: Date.now() + DAY_MS } as const;
    const forged = ['[]', '{}', JSON.stringify(['admin', mine.id, 'noa', 0, facts.expiresAt]), JSON.stringify(['status', mine.id, 'noa', 0, '9'])].map((content) => {
      const payload = Buffer.from(content).toString('base64url');
      return `v1.${payload}.${createHmac('sha256', SECRET).update(`tikkun-link.v1.${payload}`).digest('base64url')}`;
    });
    for (const token of [signLink(facts, 's'.repeat(40)), ...forged]) expect((await stage.get(`/c/${token}`)).status).toBe(404);
  });

  it('ends with its time: reads and takes nothing any more', async () => {
    const before = await inboundCount();
    const path = stage.path(mine, { expiresAt: Date.now() - 1 });
    for (const page of PAGES) {
      const answer = await stage.get(`${path}${page}`);
      expect([page, answer.status, silent(answer.html)]).toEqual([page, 404, []]);
    }
    expect((await stage.post(path, { do: 'not-solved', key: 'AAAAAAAAAAAAAAAAAAAAAA', words: '' })).status).toBe(404);
    expect((await stage.get(stage.path(mine, { purpose: 'survey', expiresAt: Date.now() - 1 }))).status).toBe(410);
    expect(await inboundCount()).toBe(before);
  });

  it('after the matter is closed still tells how it ended, and takes nothing that nobody would hear', async () => {
    const closed = await withSurvey(stage, { closed: true });
    const path = `${stage.path(closed, { contactId: 'avi' })}?lang=en`;
    const page = await stage.get(path);
    expect([page.status, page.html.includes('This matter is closed.'), page.html.includes('<form')]).toEqual([200, true, false]);
    const before = await inboundCount();
    for (const form of [{ do: 'ask', key: 'AAAAAAAAAAAAAAAAAAAAAA', words: 'x' }, { do: 'routine', comprehension: 'yes', words: '' }, { do: 'stakeholder', name: 'x', kind: 'board', concern: '' }, { do: 'approve', item: 'plan-item-1', revision: '1' }]) {
      expect((await stage.post(path, form)).status).toBe(303);
    }
    expect(await inboundCount()).toBe(before);
  });

  it('a question asked while a closed crisis still owes something is heard; one refused by the crisis says so', async () => {
    const crisis = await stage.open();
    const path = `${stage.path(crisis, { contactId: 'avi' })}?lang=en`;
    await stage.say(crisis, AM, update({ contactIds: ['avi'] }));
    await stage.say(crisis, TL, ...REPAIRED);
    const key = fieldOf((await stage.get(path)).html, 'key');
    await stage.engine.database.dataSource.query("insert into inbound (id, crisis_id, command, actor, state, attempts, settled_at, refusal) values ($1, $2, $3, $4, 'refused', 1, now(), '{}')", [
      `ask/${crisis.id}/avi/${key}/question`, crisis.id, JSON.stringify({ type: 'log-contact', payload: { said: 'too late', occurredAt: new Date().toISOString() } }), JSON.stringify({ id: 'avi', role: 'customer' })]);
    const { location } = await stage.post(path, { do: 'ask', key, words: 'too late' });
    const sent = await stage.get(location);
    expect(sent.html).toContain('This could not be added');
    expect(sent.html).toContain('yonatan@savyon.test');
    expect(sent.html).not.toContain('What happens now');
  });
});

describe('every answer', () => {
  it('forbids keeping, naming where one came from, framing, scripts and everything from elsewhere', async () => {
    const path = stage.path(mine);
    const answers = [await stage.get(path), await stage.get(`${path}/wishes`), await stage.get('/c/x'), await stage.get('/nothing'), await stage.post(path, 'do=%FF'), await stage.post(path, { do: 'not-solved', key: fieldOf((await stage.get(path)).html, 'key'), words: '' })];
    for (const { headers, status } of answers) {
      expect([status, headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-content-type-options'), headers.get('x-robots-tag'), headers.get('set-cookie'), headers.get('x-powered-by'), headers.get('etag')])
        .toEqual([status, 'no-store', 'no-referrer', 'nosniff', 'noindex, nofollow', null, null, null]);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy).toContain(part);
      for (const part of ['unsafe', 'script-src', 'http:', 'https:', '*']) expect(policy).not.toContain(part);
    }
  });

  it('never leads out of this house', async () => {
    for (const path of ['//evil.example/x', '/\\evil.example', '/%2f%2fevil.example', '/c//evil.example']) {
      const { html } = await stage.get(path);
      expect(html).not.toMatch(/href="(\/\/|\/\\|https?:)/);
    }
  });

  it('is packed where the browser can unpack it, and the same without', async () => {
    const path = stage.path(mine);
    const { request } = await import('node:http');
    const raw = (encoding: string): Promise<{ readonly encoding: string | undefined; readonly bytes: number }> => new Promise((resolve, reject) => {
      request(`${stage.base}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
        let bytes = 0;
        response.on('data', (part: Buffer) => { bytes += part.length; });
        response.on('end', () => { resolve({ encoding: response.headers['content-encoding'], bytes }); });
      }).on('error', reject).end();
    });
    const [packed, plain] = [await raw('gzip'), await raw('identity')];
    expect([packed.encoding, plain.encoding]).toEqual(['gzip', undefined]);
    expect(packed.bytes).toBeLessThan(plain.bytes / 2);
  });
});
