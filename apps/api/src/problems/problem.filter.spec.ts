import { BadRequestException, NotFoundException } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import pino from 'pino';
import { ProblemError } from '../request';
import { ProblemFilter } from './problem.filter';
import type { ZoneOfDesk } from './problem.filter';

const latest = Date.parse('2026-09-10T13:00:00Z');

interface Sent { readonly code: string; readonly detail: string; readonly field?: string }

function sentFor(error: unknown, principal: object | undefined, zoneOf?: ZoneOfDesk): Sent {
  let sent = '';
  const response = { headersSent: false, setHeader: () => response, status: () => response, type: () => response, send: (text: string) => { sent = text; } };
  const request = { principal, path: '/api/v1/crises/1/propose-compensation', header: () => undefined, acceptsLanguages: () => 'en' };
  const host = { switchToHttp: () => ({ getRequest: () => request, getResponse: () => response }) } as unknown as ArgumentsHost;
  new ProblemFilter(pino({ level: 'silent' }), zoneOf).catch(error, host);
  return JSON.parse(sent) as Sent;
}

const told = (principal: object | undefined, zoneOf?: ZoneOfDesk): string =>
  sentFor(new ProblemError({ ok: false, code: 'update.next-later-than-cadence', params: { latest } }), principal, zoneOf).detail;

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

describe('fields in problems', () => {
  const refused = (code: string, field: string, params: object = {}): Sent => sentFor(new ProblemError({ ok: false, code, params: { field, ...params }, field }), undefined);

  it('are told by the name the form gives them, and stay in the answer as they were sent', () => {
    expect(refused('input.wrong-type', 'amountMinor', { expected: 'int' })).toMatchObject({ field: 'amountMinor', detail: 'Give Amount as a whole number.' });
    expect(refused('input.missing', 'contacts.0.email').detail).not.toMatch(/contacts|\.0\./);
  });

  it('stand as they were written where nobody named them, or where the spelling is at fault', () => {
    expect(refused('input.missing', 'nobodyNamedThis').detail).toContain('nobodyNamedThis');
    expect(refused('input.unknown-field', 'amountMinor').detail).toContain('amountMinor');
  });
});

describe('what the framework and the database refuse by themselves', () => {
  it('names the path where an id with NUL came as far as PostgreSQL', () => {
    const refused = Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { driverError: { code: '22021' } });
    expect(sentFor(refused, undefined)).toMatchObject({ code: 'input.control-character', field: 'path' });
    expect(sentFor(Object.assign(new Error('x'), { driverError: { code: '42P01' } }), undefined)).toMatchObject({ code: 'fault.unexpected' });
  });

  it('names the path whose percent codes are no text', () => {
    expect(sentFor(new BadRequestException(), undefined)).toMatchObject({ code: 'input.invalid', field: 'path', detail: expect.stringContaining('path') });
    expect(sentFor(new NotFoundException(), undefined)).toMatchObject({ code: 'not-found' });
  });
});
