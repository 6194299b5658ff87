import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarById, compileCalendar } from '#calendar';
import type { ClockName, CompiledCalendar, Protocol, Severity } from '#domain';
import { readProtocol } from './read-protocol';
import { simulateProtocol } from './simulate-protocol';
import type { SimulateInput, SimulatedObligation } from './simulate-protocol';

function protocolOf(name: string): Protocol {
  const read = readProtocol(readFileSync(join(__dirname, `../../../protocols/${name}.yaml`), 'utf8'), name);
  if (!read.ok) throw new Error(name);
  return read.protocol;
}
const standard = protocolOf('standard');
const at = (text: string): number => Date.parse(text);
function compiled(id: string): CompiledCalendar {
  const found = calendarById(id);
  if (!found.ok) throw new Error(id);
  return compileCalendar(found.calendar, at('2026-01-01T00:00Z'), at('2027-12-31T00:00Z'));
}
const calendars: Record<ClockName, CompiledCalendar> = { always: compiled('24x7'), extended: compiled('il-extended'), desk: compiled('il'), delivery: compiled('il-delivery') };

function simulate(severity: Severity, open: string, until: string, change: Partial<SimulateInput> = {}): readonly SimulatedObligation[] {
  const result = simulateProtocol({ protocol: standard, severity, open: at(open), until: at(until), calendars, ...change });
  if (!result.ok) throw new Error(result.code);
  return result.obligations;
}
const due = (list: readonly SimulatedObligation[], kind: string): readonly string[] => list.filter((one) => one.kind === kind).map((one) => new Date(one.due).toISOString());

describe('simulating a protocol', () => {
  it('asks for an update every hour at severity 1, Saturday or not, each from the due instant of the one before', () => {
    const list = simulate(1, '2026-06-06T10:00Z', '2026-06-06T13:00Z');
    expect(due(list, 'timed-update')).toEqual(['2026-06-06T11:00:00.000Z', '2026-06-06T12:00:00.000Z', '2026-06-06T13:00:00.000Z']);
    expect(due(list, 'first-contact')).toEqual(['2026-06-06T10:30:00.000Z']);
    expect(due(list, 'executive-notice')).toEqual(['2026-06-06T10:30:00.000Z']);
  });

  it('climbs the ladder by one cycle a rung and warns at 50, 75 and 90 % and 15 minutes before', () => {
    const update = simulate(1, '2026-06-06T10:00Z', '2026-06-06T11:00Z').find((one) => one.kind === 'timed-update');
    expect(update?.ladder.map(({ role, at: instant }) => [role, new Date(instant).toISOString().slice(11, 16)])).toEqual([
      ['owner', '11:00'], ['deputy', '11:00'], ['team-lead', '12:00'], ['head-of-service', '13:00'], ['executive-sponsor', '14:00'],
    ]);
    expect(update?.warnings.map((instant) => new Date(instant).toISOString().slice(11, 16))).toEqual(['10:30', '10:45', '10:54']);
  });

  it('counts severity 2 in service hours, holding still at night', () => {
    // 19:00 in Jerusalem (UTC+3) + 4 h: three until 22:00, one from 07:00.
    expect(due(simulate(2, '2026-06-07T16:00Z', '2026-06-08T12:00Z'), 'timed-update')).toEqual(['2026-06-08T05:00:00.000Z', '2026-06-08T09:00:00.000Z']);
  });

  it('counts severity 3 in business hours over Rosh Hashana (formulas 3, vector 1)', () => {
    expect(due(simulate(3, '2026-09-10T13:00Z', '2026-09-20T00:00Z'), 'first-contact')).toEqual(['2026-09-14T09:00:00.000Z']);
  });

  it('leaves out duties the severity does not have and those due later', () => {
    const kinds = new Set(simulate(4, '2026-06-07T08:00Z', '2026-06-14T08:00Z').map((one) => one.kind));
    expect([...kinds].sort()).toEqual(['first-contact', 'timed-update']);
    expect(simulate(4, '2026-06-07T08:00Z', '2026-06-07T08:00Z')).toEqual([]);
  });

  it('follows another protocol: ten minutes instead of an hour', () => {
    expect(due(simulate(1, '2026-06-06T10:00Z', '2026-06-06T11:00Z', { protocol: protocolOf('intensive') }), 'timed-update')).toHaveLength(6);
  });

  it('refuses a turned-round period, one too long, and one beyond the compiled calendars', () => {
    const input = { protocol: protocolOf('intensive'), severity: 1, open: at('2026-06-01T00:00Z'), calendars } as const;
    expect(simulateProtocol({ ...input, until: input.open - 1 })).toMatchObject({ ok: false, code: 'simulate.order' });
    expect(simulateProtocol({ ...input, until: at('2027-11-01T00:00Z') })).toMatchObject({ ok: false, code: 'simulate.too-long' });
    expect(simulateProtocol({ ...input, until: at('2028-02-01T00:00Z'), severity: 4 })).toMatchObject({ ok: false, code: 'calendar.window-exceeded' });
  });

  it('gives due instants in order, in open time or at its end, after every warning, with a ladder that never goes back', () => {
    const start = fc.integer({ min: at('2026-01-02T00:00Z'), max: at('2026-12-01T00:00Z') });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 20 * 86_400_000 }), fc.constantFrom<Severity>(1, 2, 3, 4), (open, lengthMs, severity) => {
        const result = simulateProtocol({ protocol: standard, severity, open, until: open + lengthMs, calendars });
        if (!result.ok) throw new Error(result.code);
        const dues = result.obligations.map((one) => one.due);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
        for (const one of result.obligations) {
          expect(one.due).toBeGreaterThan(one.startedAt);
          expect(one.due).toBeLessThanOrEqual(open + lengthMs);
          expect(one.warnings.every((warning) => warning > one.startedAt && warning < one.due)).toBe(true);
          const rungs = one.ladder.map((rung) => rung.at);
          expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
          expect(rungs[0]).toBe(one.due);
          const { intervals } = calendars[one.clock];
          expect(intervals.some(([from, to]) => from < one.due && one.due <= to)).toBe(true);
        }
        const updates = result.obligations.filter((one) => one.kind === 'timed-update');
        for (const [index, one] of updates.entries()) expect(one.startedAt).toBe(index === 0 ? open : updates[index - 1]?.due);
      }),
      { numRuns: 60 },
    );
  });

  it('never asks a worse severity later than a milder one', () => {
    const start = fc.integer({ min: at('2026-01-02T00:00Z'), max: at('2026-11-01T00:00Z') });
    fc.assert(
      fc.property(start, fc.constantFrom<Severity>(1, 2, 3), (open, severity) => {
        const first = (of: Severity): number => {
          const result = simulateProtocol({ protocol: standard, severity: of, open, until: open + 30 * 86_400_000, calendars });
          return result.ok ? (result.obligations.find((one) => one.kind === 'first-contact')?.due ?? Number.NaN) : Number.NaN;
        };
        expect(first(severity)).toBeLessThanOrEqual(first(severity === 1 ? 2 : severity === 2 ? 3 : 4));
      }),
      { numRuns: 40 },
    );
  });
});
