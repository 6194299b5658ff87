import type { ArgumentsHost } from '@nestjs/common';
import pino from 'pino';
import { ProblemError } from '../request';
import { ProblemFilter } from './problem.filter';
import type { ZoneOfDesk } from './problem.filter';

const latest = Date.parse('2026-09-10T13:00:00Z');

function told(principal: object | undefined, zoneOf?: ZoneOfDesk): string {
  let sent = '';
  const response = { headersSent: false, setHeader: () => response, status: () => response, type: () => response, send: (text: string) => { sent = text; } };
  const request = { principal, header: () => undefined, acceptsLanguages: () => 'en' };
  const host = { switchToHttp: () => ({ getRequest: () => request, getResponse: () => response }) } as unknown as ArgumentsHost;
  new ProblemFilter(pino({ level: 'silent' }), zoneOf).catch(new ProblemError({ ok: false, code: 'update.next-later-than-cadence', params: { latest } }), host);
  return (JSON.parse(sent) as { detail: string }).detail;
}

describe('times in problems', () => {
  const zoneOf: ZoneOfDesk = (deskId) => ({ il: 'Asia/Jerusalem', ny: 'America/New_York' })[deskId] ?? null;
  it.each([
    ['of the first desk, whatever the language', { language: 'en', deskIds: ['ny', 'il'] }, '09:00'],
    ['of the country of the language without a desk', { language: 'en', deskIds: [] }, '14:00'],
    ['of the country of the language for a desk not known', { language: 'he', deskIds: ['gone'] }, '16:00'],
    ['for nobody in particular', undefined, '14:00'],
  ])('are told on the clock %s', (_name, principal, time) => {
    expect(told(principal, zoneOf)).toContain(time);
  });
});
