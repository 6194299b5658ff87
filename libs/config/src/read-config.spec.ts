import { ConfigRefused, readConfig } from './read-config';

const GOOD = { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/tikkun', TEMPORAL_ADDRESS: '127.0.0.1:7233', TIKKUN_SECRET: 's'.repeat(32) };

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('fills in everything that has a sensible default', () => {
    expect(readConfig(GOOD)).toMatchObject({
      temporalNamespace: 'default', taskQueue: 'tikkun', apiPort: 4400, publicPort: 4410, publicUrl: 'http://127.0.0.1:4410', apiUrl: 'http://127.0.0.1:4400',
      smtpUrl: 'smtp://127.0.0.1:4425', dataDir: '.tikkun', mode: 'production', dbPool: 10, cachedWorkflows: 1_000, logLevel: 'info',
    });
  });

  it('takes an empty variable as absent, and addresses without their last slash', () => {
    expect(readConfig({ ...GOOD, TIKKUN_API_PORT: '', TIKKUN_PUBLIC_URL: 'https://status.example.test/' })).toMatchObject({ apiPort: 4400, publicUrl: 'https://status.example.test' });
  });

  it('listens on this machine only when embedded, everywhere in production, or where told', () => {
    expect(readConfig(GOOD)).toMatchObject({ apiHost: '0.0.0.0', publicHost: '0.0.0.0' });
    expect(readConfig({ ...GOOD, TIKKUN_MODE: 'embedded' })).toMatchObject({ apiHost: '127.0.0.1', publicHost: '127.0.0.1' });
    expect(readConfig({ ...GOOD, TIKKUN_API_HOST: '10.0.0.5', TIKKUN_PUBLIC_HOST: '::1' })).toMatchObject({ apiHost: '10.0.0.5', publicHost: '::1' });
  });

  it('says one sentence per missing variable', () => {
    expect(problems({})).toEqual([
      'DATABASE_URL is missing; set it like postgres://user:password@host:5432/tikkun.',
      'TEMPORAL_ADDRESS is missing; set it like 127.0.0.1:7233.',
      'TIKKUN_SECRET is missing; set it to 32 random characters or more.',
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x', 'must look like'],
    ['TIKKUN_API_HOST', 'http://x', 'must be a host name'],
    ['TIKKUN_API_PORT', 'eighty', 'must be a port number'],
    ['TIKKUN_API_PORT', '70000', 'must be a port number'],
    ['TIKKUN_SECRET', 'short', 'must have 32 characters'],
    ['TIKKUN_MODE', 'test', 'must be "embedded" or "production"'],
    ['TIKKUN_DB_POOL', '0', 'must be 1 or more'],
    ['SMTP_URL', 'mailhost', 'must look like'],
    ['TEMPORAL_ADDRESS', 'localhost', 'must look like'],
  ])('refuses %s=%s in one sentence that does not repeat the value', (name, value, complaint) => {
    const found = problems({ ...GOOD, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${name} ${complaint}`);
    expect(found[0]).not.toContain(`${value}'`);
  });
});

describe('whose word about a caller’s address is taken', () => {
  const trusted = (given: string) => readConfig({ ...GOOD, TIKKUN_TRUST_PROXY: given }).trustProxy;

  it('is nobody’s by default, and else that of a number of proxies or of named ones', () => {
    expect(readConfig(GOOD).trustProxy).toBe(false);
    expect(trusted('false')).toBe(false);
    expect(trusted('0')).toBe(false);
    expect(trusted('1')).toBe(1);
    expect(trusted('loopback, 10.0.0.0/8,fd00::/8 ,192.0.2.7')).toEqual(['loopback', '10.0.0.0/8', 'fd00::/8', '192.0.2.7']);
  });

  it.each(['true', 'yes', '-1', '11', '10.0.0.0/33', '999.1.1.1', '10.0.0.1,,10.0.0.2', 'proxy.example', '1.2.3.4/x'])('is never everybody’s, nor that of %s', (given) => {
    expect(problems({ ...GOOD, TIKKUN_TRUST_PROXY: given })).toEqual([expect.stringMatching(/^TIKKUN_TRUST_PROXY must be false, a number of proxies/)]);
  });

  it('says who the customer pages are from', () => {
    expect(readConfig({ ...GOOD, TIKKUN_MAIL_FROM: '"Savyon Cloud" <care@example.test>' }).organisationName).toBe('Savyon Cloud');
    expect(readConfig({ ...GOOD, TIKKUN_MAIL_FROM: 'care@example.test' }).organisationName).toBe('Tikkun');
  });
});
