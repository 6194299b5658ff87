import { createHmac } from 'node:crypto';
import { signLink, verifyLink } from './signed-link';
import type { LinkFacts } from './signed-link';

const SECRET = 's'.repeat(40);
const FACTS: LinkFacts = { purpose: 'survey', crisisId: 'c-1', contactId: 'k-1', cycle: 1, expiresAt: 2_000 };
const check = (token: string, now = 1_000, secret = SECRET) => verifyLink(token, { purpose: 'survey', now }, secret);

describe('signed links', () => {
  it('give back what was signed, until they expire', () => {
    const token = signLink(FACTS, SECRET);
    expect(token).toMatch(/^v1\.[\w-]+\.[\w-]{43}$/);
    expect(check(token, 1_999)).toEqual({ ok: true, facts: FACTS });
    expect(check(token, 2_000)).toMatchObject({ ok: false, code: 'link.expired' });
  });

  it('serve one purpose only', () => {
    expect(check(signLink({ ...FACTS, purpose: 'status' }, SECRET))).toMatchObject({ code: 'link.invalid' });
  });

  it('are worth nothing under another secret or with any one character changed', () => {
    const token = signLink(FACTS, SECRET);
    expect(check(token, 1_000, 't'.repeat(40))).toMatchObject({ code: 'link.invalid' });
    // The last character carries only four bits of the signature, so it is changed as text too: texts are compared, not bytes.
    for (let index = 0; index < token.length; index += 1) {
      const changed = token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1);
      expect(check(changed)).toMatchObject({ code: 'link.invalid' });
    }
  });

  it.each(['', '.', '..', 'v1..', 'v1.e30.', 'v2.e30.AAAA', 'v1.a.b.c', 'x'.repeat(5_000), 'v1.\u05d0.\u05d1'])('refuse the nonsense %j', (token) => {
    expect(check(token)).toMatchObject({ ok: false, code: 'link.invalid' });
  });

  it('refuse a payload of another form even when signed', () => {
    for (const content of ['{}', '["survey"]', '["survey","c","k","1",2000]', '["other","c","k",1,2000]']) {
      const payload = Buffer.from(content).toString('base64url');
      const signature = createHmac('sha256', SECRET).update(`tikkun-link.v1.${payload}`).digest('base64url');
      expect(check(`v1.${payload}.${signature}`)).toMatchObject({ code: 'link.invalid' });
    }
  });
});
