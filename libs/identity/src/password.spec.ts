import { hashPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('are recognised by their hash, and others are not', async () => {
    const hash = await hashPassword('סיסמה ארוכה');
    expect(hash).toMatch(/^scrypt\$15\$8\$3\$/);
    expect(hash).not.toContain('סיסמה');
    expect(await verifyPassword('סיסמה ארוכה', hash)).toBe(true);
    expect(await verifyPassword('סיסמה ארוכ', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('get a new salt each time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
  });

  it('are the same however the keyboard composed them', async () => {
    expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9'))).toBe(true);
  });

  it('still fit a hash made with other parameters', async () => {
    // scrypt of "old" with N = 2^14, r = 8, p = 1 and a salt of zeros, made with node:crypto directly.
    const { scryptSync } = await import('node:crypto');
    const salt = Buffer.alloc(16);
    const key = scryptSync('old', salt, 32, { N: 2 ** 14, r: 8, p: 1 });
    expect(await verifyPassword('old', `scrypt$14$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`)).toBe(true);
  });

  it.each([[null], [''], ['plain'], ['scrypt$99$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'], ['scrypt$0$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']])('never fit the unreadable hash %s', async (hash) => {
    expect(await verifyPassword('x', hash)).toBe(false);
  });

  it('are not accepted at any length, even cut to a right one', async () => {
    const long = 'a'.repeat(1_000);
    expect(await verifyPassword(`${long}b`, await hashPassword(long))).toBe(false);
  });
});
