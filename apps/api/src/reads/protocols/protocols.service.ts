/** Reading a protocol, comparing two, and trying one out: nothing here changes anything. */
import { calendarById, compileCalendar, refuseOutOfCoverage } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import { SIMULATION_MAX_DAYS, toIso } from '#contracts';
import type { ProtocolDetail, ProtocolDiff, ProtocolDiffQuery, ProtocolSimulation, ProtocolSimulationQuery } from '#contracts';
import { DAY_MS, refuse } from '#domain';
import type { ClockName, CompiledCalendar, Instant } from '#domain';
import { StaffStore } from '#persistence';
import type { Database, DeskRecord } from '#persistence';
import { CLOCK_LABELS, KIND_LABELS, ROLE_LABELS, findProtocol, simulateProtocol } from '#protocol';
import type { LoadedProtocol, Reasons, SimulatedObligation } from '#protocol';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import type { Zones } from '../zones';
import { changesOf, detailOf, itemOf } from './protocol-view';

/** As far past the end as a ladder climbs: three targets of the longest, 90 working days, take about half a year. */
const LADDER_REACH_MS = 400 * DAY_MS;

export class ProtocolsService {
  private readonly staff: StaffStore;

  constructor(private readonly parts: { readonly database: Database; readonly zones: Zones; readonly protocols: readonly LoadedProtocol[]; readonly reasons?: Reasons | undefined }) {
    this.staff = new StaffStore(parts.database);
  }

  /** Throws `protocol.not-found`, also for a version that crises run under though its file is gone. */
  one(principal: Principal, id: string, version: string): ProtocolDetail {
    requireRead(principal, 'read-reference');
    return detailOf(this.parts.protocols, this.find(`${id}@${version}`, 'version'), this.parts.reasons);
  }

  /** Throws `protocol.not-found` with the field that names it. */
  diff(principal: Principal, query: ProtocolDiffQuery): ProtocolDiff {
    requireRead(principal, 'read-reference');
    const [from, to] = [this.find(query.from, 'from'), this.find(query.to, 'to')];
    return { from: itemOf(this.parts.protocols, from), to: itemOf(this.parts.protocols, to), changes: changesOf(from, to, this.parts.reasons) };
  }

  /**
   * What the protocol would ask of a desk if a crisis were opened and nobody did anything. Throws `protocol.not-found`, `desk.not-found`,
   * `calendar.unknown`, `calendar.out-of-coverage`, and `input.out-of-range` for an end before the beginning or more than 31 days after it.
   */
  async simulate(principal: Principal, query: ProtocolSimulationQuery): Promise<ProtocolSimulation> {
    requireRead(principal, 'read-reference');
    const { severity, open, until } = query;
    const found = this.find(query.protocol, 'protocol');
    if (until < open || until > open + SIMULATION_MAX_DAYS * DAY_MS) throw new ProblemError(refuse('input.out-of-range', { min: toIso(open), max: toIso(open + SIMULATION_MAX_DAYS * DAY_MS) }, 'until'));
    const desk = await this.staff.desk(query.desk);
    if (desk === null) throw new ProblemError(refuse('desk.not-found', { desk: query.desk }, 'desk'));
    const { zone, calendars } = await this.calendarsOf(desk, { open, until });
    const result = simulateProtocol({ protocol: found.protocol, severity, open, until, calendars });
    if (!result.ok) throw new ProblemError(result);
    const obligations = result.obligations.map(presentSimulated);
    const kinds = [...new Set(obligations.map(({ kind }) => kind))];
    return {
      protocol: itemOf(this.parts.protocols, found), severity, zone, openAt: toIso(open), until: toIso(until), obligations,
      perKind: kinds.map((kind) => ({ kind, name: KIND_LABELS[kind], count: obligations.filter((one) => one.kind === kind).length })),
    };
  }

  private find(reference: string, field: string): LoadedProtocol {
    const at = reference.lastIndexOf('@');
    const found = findProtocol(this.parts.protocols, reference.slice(0, at), reference.slice(at + 1));
    if (found === undefined) throw new ProblemError(refuse('protocol.not-found', { protocol: reference.slice(0, 120) }, field));
    return found;
  }

  private async calendarsOf(desk: DeskRecord, span: { readonly open: Instant; readonly until: Instant }): Promise<{ readonly zone: string; readonly calendars: Readonly<Record<ClockName, CompiledCalendar>> }> {
    const own = await this.parts.zones.own.all();
    const definition = (clock: ClockName): CalendarDefinition => {
      const found = calendarById(desk.calendars[clock], own);
      if (!found.ok) throw new ProblemError(found);
      const outside = refuseOutOfCoverage(found.calendar, span.open) ?? refuseOutOfCoverage(found.calendar, span.until);
      if (outside !== undefined) throw new ProblemError({ ...outside, field: 'open' });
      return found.calendar;
    };
    const compiled = (clock: ClockName): CompiledCalendar => compileCalendar(definition(clock), span.open, span.until + LADDER_REACH_MS);
    return { zone: definition('desk').zone, calendars: { always: compiled('always'), extended: compiled('extended'), desk: compiled('desk'), delivery: compiled('delivery') } };
  }
}

function presentSimulated(one: SimulatedObligation): ProtocolSimulation['obligations'][number] {
  const { kind, track, clock, missedBefore } = one;
  return {
    kind, name: KIND_LABELS[kind], track, startedAt: toIso(one.startedAt), dueAt: toIso(one.due), clock, clockName: CLOCK_LABELS[clock], missedBefore,
    warnings: one.warnings.map(toIso), ladder: one.ladder.map(({ role, at }) => ({ role, name: ROLE_LABELS[role], at: toIso(at) })),
  };
}
