import { isAtThisMachine } from './at-this-machine';

const arrival = (remoteAddress: string, headers: Record<string, string> = {}) => ({ socket: { remoteAddress }, headers: { host: 'localhost:4400', ...headers } });

describe('somebody at this machine', () => {
  it.each([['127.0.0.1', 'localhost:4400'], ['::1', '[::1]:4400'], ['::ffff:127.0.0.1', '127.0.0.1'], ['127.8.0.1', 'LOCALHOST:80']])('comes from %s to %s', (address, host) => {
    expect(isAtThisMachine(arrival(address, { host }))).toBe(true);
  });

  it.each(['10.0.0.7', '192.168.1.4', '::ffff:10.0.0.1', 'fe80::1', '1127.0.0.1', ''])('does not come from %s', (address) => {
    expect(isAtThisMachine(arrival(address))).toBe(false);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4400', 'tikkun.example'])('does not ask for %s', (host) => {
    expect(isAtThisMachine(arrival('127.0.0.1', { host }))).toBe(false);
  });

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])('has not come through a proxy that says so in %s', (name) => {
    expect(isAtThisMachine(arrival('127.0.0.1', { [name]: '203.0.113.9' }))).toBe(false);
  });
});
