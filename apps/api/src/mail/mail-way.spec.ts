import { readConfig } from '#config';
import { mailWayOf } from './mail-way';

const way = (env: Record<string, string>) => mailWayOf(readConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/tikkun', TEMPORAL_ADDRESS: '127.0.0.1:7233', TIKKUN_SECRET: 's'.repeat(32), ...env }));

describe('mail', () => {
  it('goes to the server that was named, in either mode', () => {
    expect([way({ SMTP_URL: 'smtp://mail.example:587' }), way({ SMTP_URL: 'smtps://mail.example', TIKKUN_MODE: 'embedded' })]).toEqual(['server', 'server']);
  });

  it('is caught in the embedded default, on whatever port', () => {
    expect([way({ TIKKUN_MODE: 'embedded' }), way({ TIKKUN_MODE: 'embedded', TIKKUN_MAIL_PORT: '4999' })]).toEqual(['catcher', 'catcher']);
  });

  it('goes nowhere in production without a server', () => {
    expect(way({})).toBe('none');
  });
});
