/** A realistic opening for tests: everybody assigned, one contact, the standard protocol, compiled calendars. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarById, compileCalendar } from '#calendar';
import type { ClockName, CompiledCalendar, CrisisClock, OpenCrisis, Protocol } from '#domain';
import { readProtocol } from '#protocol';

export const DAY_MS = 86_400_000;

export function standardProtocol(): Protocol {
  const file = join(__dirname, '../../protocols/standard.yaml');
  const read = readProtocol(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(`protocols/standard.yaml: ${JSON.stringify(read.problems[0])}`);
  return read.protocol;
}

export function compiled(id: string, aroundAt: number): CompiledCalendar {
  const found = calendarById(id);
  if (!found.ok) throw new Error(found.code);
  return compileCalendar(found.calendar, aroundAt - 2 * DAY_MS, aroundAt + 75 * DAY_MS);
}

export function calendarsOf(aroundAt: number, desk = 'il'): Record<ClockName, CompiledCalendar> {
  return { always: compiled('24x7', aroundAt), extended: compiled(`${desk}-extended`, aroundAt), desk: compiled(desk, aroundAt), delivery: compiled(`${desk}-delivery`, aroundAt) };
}

export const PEOPLE = { incidentManager: 'im', accountManager: 'am', deputy: 'am2', technicalLead: 'tl', teamLead: 'team', headOfService: 'head', executiveSponsor: 'exec' };

export function opening(nowAt: number, overrides: Partial<OpenCrisis> & { readonly clock?: CrisisClock } = {}): OpenCrisis {
  const { clock, ...rest } = overrides;
  return {
    crisisId: randomUUID(), reference: `TK-${randomUUID()}`, summary: 'Invoices go out with the wrong tax rate',
    account: { id: 'acc-1', name: 'Galil Foods', vip: false },
    contacts: [{ id: 'con-1', name: 'Dana Levi', email: 'dana@example.test', phone: null, language: 'he', genderForm: 'neutral' }],
    trigger: 'service-mistake', causes: ['human-error'], impactLevel: 2,
    impact: { processes: ['billing'], lossPerHourMinor: 500_000, currency: 'ILS', usersAffected: 40, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'customer' },
    trustSignals: [], awareAt: nowAt, spokeFirst: 'us', deskId: 'il', people: PEOPLE,
    protocol: standardProtocol(), calendars: calendarsOf(clock?.virtualOrigin ?? nowAt), drill: clock ?? null, ...rest,
  };
}
