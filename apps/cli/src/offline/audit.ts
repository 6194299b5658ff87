/** `tikkun audit FILE`: what the engine would have asked of a crisis that already happened. No server, no clock, no printing. */
import { calendarById, compileCalendar, dateOf, localDayOf } from '#calendar';
import type { CalendarDefinition, CalendarRefusal } from '#calendar';
import { calendarRefusalText } from '#calendar';
import { assessSeverity, DAY_MS, decide, simulate } from '#domain';
import type { ClockName, Command, CompiledCalendar, CrisisState, DomainEvent, Instant, OpenCrisis, People, Protocol, Severity, SimulatedStep } from '#domain';
import { findProtocol, readProtocols } from '#protocol';
import type { ProtocolFile } from '#protocol';
import { readTimeline } from './audit-file';
import type { Timeline, TimelineProblem } from './audit-file';
import type { Audit } from './audit-found';
import { measureDuties, measureForecasts, measureSilences } from './audit-measure';
import type { Silences } from './audit-measure';
import { auditPage } from './audit-page';
import { milestonesOf, STAND_IN, stepsOf } from './audit-steps';
import type { FactStep, Milestones } from './audit-steps';
import { auditText, problemText } from './audit-text';
import { isoUtc, refusalResult } from './offline-result';
import type { Lang, OfflineResult } from './offline-result';

export interface AuditArguments {
  readonly name: string;
  /** The JSON text of the timeline. */
  readonly text: string;
  readonly files: readonly ProtocolFile[];
  /** Default `standard`. */
  readonly protocol?: string | undefined;
  readonly version?: string | undefined;
  /** 1 to 4; computed from the facts when absent. */
  readonly severity?: string | number | undefined;
  /** The desk's calendar id; default `us`, for the four timelines are of companies there. */
  readonly desk?: string | undefined;
  readonly ownCalendars?: readonly CalendarDefinition[] | undefined;
}
export interface AuditResult extends OfflineResult {
  /** One self-contained page without script; null where there is nothing to draw. */
  readonly html: (lang: Lang) => string | null;
}

/**
 * Runs a timeline through the very same open, decide, tick as a live crisis, on simulated time. Exit code 2 for wrong arguments (protocol,
 * severity, calendar), 1 for a timeline that cannot be read, with every flaw and its field. Pure; a repeat gives the same.
 */
export function auditTimeline(given: AuditArguments): AuditResult {
  const read = readTimeline(given.text);
  if (!read.ok) return unreadable(given.name, read.problems);
  const milestones = milestonesOf(read.timeline);
  if (milestones === null) return unreadable(given.name, [{ path: 'facts', code: 'value', detail: 'precision: minute | hour' }]);
  const wanted = given.protocol ?? 'standard';
  const { protocols } = readProtocols(given.files);
  const found = findProtocol(protocols, wanted, given.version);
  if (found === undefined) {
    const known = protocols.map((one) => `${one.protocol.id} ${one.protocol.version}`).join(', ');
    return refused(refusalResult({ code: 'protocol.unknown', params: { protocol: wanted.slice(0, 80), known } }, { he: 'אין נוהל "{protocol}"; קיימים: {known}', en: 'there is no protocol "{protocol}"; known: {known}' }, 2));
  }
  const asked = ([1, 2, 3, 4] as const).find((one) => String(one) === String(given.severity ?? '').trim());
  if (given.severity !== undefined && asked === undefined) {
    return refused(refusalResult({ code: 'audit.severity', params: { value: String(given.severity).slice(0, 20) } }, { he: 'אין חומרה "{value}"; אפשר 1, 2, 3 או 4', en: 'there is no severity "{value}"; use 1, 2, 3 or 4' }, 2));
  }
  const calendars = compileFor(given, milestones);
  if (!calendars.ok) return refused(refusalResult(calendars, { he: calendarRefusalText(calendars, 'he'), en: calendarRefusalText(calendars, 'en') }, 2));
  const audit = auditWith(read.timeline, milestones, { severity: asked, protocol: found.protocol, calendars });
  return { exitCode: 0, json: auditJson(audit), text: (lang) => auditText(audit, lang), html: (lang) => auditPage(audit, lang) };
}

function refused(result: OfflineResult): AuditResult {
  return { ...result, html: () => null };
}

function unreadable(name: string, problems: readonly TimelineProblem[]): AuditResult {
  return { exitCode: 1, json: { code: 'audit.file-invalid', file: name, problems }, text: (lang) => problems.map((one) => problemText(name, one, lang)).join('\n'), html: () => null };
}

interface Setting {
  readonly severity: Severity | undefined;
  readonly protocol: Protocol;
  readonly calendars: Compiled;
}

function auditWith(timeline: Timeline, milestones: Milestones, setting: Setting): Audit {
  const severity = setting.severity ?? severityOf(timeline);
  const events = eventsOf(timeline, milestones, { ...setting, severity });
  const measured = measureDuties(timeline, milestones, events);
  const count = (state: string): number => measured.duties.filter((one) => one.state === state).length;
  const minutes = (from: Instant, to: Instant): number => Math.round((to - from) / 60_000);
  const { awareAt, firstToldAt, firstAwarenessAt } = milestones;
  return {
    ...measured, timeline, milestones, severity, severityGiven: setting.severity !== undefined, protocol: setting.protocol,
    silences: measureSilences(timeline, milestones, events), forecasts: measureForecasts(timeline), withoutHolidays: setting.calendars.withoutHolidays,
    counts: { kept: count('kept'), late: count('late'), missed: count('missed'), undetermined: measured.undetermined.length },
    firstContactMinutes: firstToldAt === null ? null : Math.max(0, minutes(awareAt, firstToldAt)),
    disclosureLagMinutes: firstToldAt === null || firstAwarenessAt === null ? null : Math.max(0, minutes(firstAwarenessAt, firstToldAt)),
  };
}

/** Where customers or the public felt the fault their work stands still: impact level 1, else 2; trust could only worsen it (formulas 1). */
function severityOf({ facts }: Timeline): Severity {
  const felt = facts.some((one) => one.kind === 'fault-began' && (one.audience === 'affected-customers' || one.audience === 'public'));
  return assessSeverity(felt ? 1 : 2, []).severity;
}

const NOBODY: People = { incidentManager: 'incident-manager', accountManager: 'account-manager', deputy: 'deputy', technicalLead: 'technical-lead', teamLead: 'team-lead', headOfService: 'head-of-service', executiveSponsor: 'executive-sponsor' };

function eventsOf(timeline: Timeline, milestones: Milestones, setting: Setting & { readonly severity: Severity }): readonly DomainEvent[] {
  const { awareAt, endAt } = milestones;
  const payload: OpenCrisis = {
    crisisId: timeline.slug, reference: timeline.slug, summary: timeline.title, account: { id: timeline.slug, name: timeline.company, vip: false },
    contacts: [{ id: STAND_IN, name: 'All affected customers', email: 'customers@example.invalid', phone: null, language: 'en', genderForm: 'neutral' }],
    trigger: 'outage', causes: ['service-problem'], impactLevel: setting.severity,
    impact: { processes: [], lossPerHourMinor: null, currency: 'USD', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    // Severity is settled already; signals would only count the same facts twice.
    trustSignals: [], spokeFirst: 'us', awareAt, deskId: 'audit', people: NOBODY, protocol: setting.protocol, calendars: setting.calendars.byClock, drill: null,
  };
  const actor = { id: 'audit', role: 'incident-manager' } as const;
  const result = simulate({ at: awareAt, payload, actor }, stepsOf(timeline, milestones).map(toStep), endAt);
  if (!result.ok) throw new Error(`The opening of an audit was refused: ${result.code}`);
  const [first] = result.refusals;
  if (first !== undefined) throw new Error(`Step ${String(first.step)} of an audit was refused: ${first.refusal.code}`);
  return result.events;
}

/** A promised time further away than the cadence is no promise the engine would have let pass; the word itself was said all the same. */
function toStep({ at, command, otherwise, by }: FactStep): SimulatedStep {
  const actor = by === 'voice' ? ({ id: 'account-manager', role: 'account-manager' } as const) : ({ id: 'technical-lead', role: 'technical-lead' } as const);
  const choose = (state: CrisisState): Command | null => (otherwise !== null && !decide(state, command, { now: at, actor }).ok ? otherwise : command);
  return { at, command: choose, actor };
}

interface Compiled {
  readonly ok: true;
  readonly byClock: Readonly<Record<ClockName, CompiledCalendar>>;
  readonly withoutHolidays: readonly string[];
}

/** Beyond the last fact so far, that no target of any protocol ends outside. */
const REACH_MS = 400 * DAY_MS;

function compileFor(given: AuditArguments, { awareAt, endAt }: Milestones): Compiled | CalendarRefusal {
  const desk = given.desk ?? 'us';
  const compiled: CompiledCalendar[] = [];
  const withoutHolidays: string[] = [];
  for (const id of ['24x7', `${desk}-extended`, desk, `${desk}-delivery`]) {
    const found = calendarById(id, given.ownCalendars);
    if (!found.ok) return found;
    const { calendar } = found;
    const first = dateOf(localDayOf(calendar.zone, awareAt - 2 * DAY_MS));
    const last = dateOf(localDayOf(calendar.zone, endAt + REACH_MS));
    const { from, to } = calendar.coverage;
    if (calendar.days.length > 0 && (first < from || dateOf(localDayOf(calendar.zone, endAt)) > to)) withoutHolidays.push(calendar.version);
    compiled.push(compileCalendar({ ...calendar, coverage: { from: first < from ? first : from, to: last > to ? last : to } }, awareAt - 2 * DAY_MS, endAt + REACH_MS));
  }
  const [always, extended, business, delivery] = compiled;
  if (always === undefined || extended === undefined || business === undefined || delivery === undefined) throw new Error('a clock has no calendar');
  return { ok: true, byClock: { always, extended, desk: business, delivery }, withoutHolidays };
}

/** Names are part of the public surface (architecture.md): fields may be added, never renamed. Instants in UTC. */
function auditJson(audit: Audit): object {
  const iso = (at: Instant | null): string | null => (at === null ? null : isoUtc(at));
  const silence = ({ from, to, ongoing }: Silences['exact'][number]): object => ({ from: iso(from), to: iso(to), minutes: Math.round((to - from) / 60_000), ongoing });
  const { milestones, timeline } = audit;
  return {
    slug: timeline.slug, title: timeline.title, protocol: audit.protocol.id, protocolVersion: audit.protocol.version, severity: audit.severity, severityGiven: audit.severityGiven,
    awareAt: iso(milestones.awareAt), awareBy: milestones.awareBy, recordEndsAt: iso(milestones.endAt), counts: audit.counts,
    firstContactMinutes: audit.firstContactMinutes, disclosureLagMinutes: audit.disclosureLagMinutes,
    obligations: audit.duties.map(({ kind, due, fulfilledAt, fulfilledOn, state, startedAt }) => ({ kind, due: iso(due), fulfilledAt: iso(fulfilledAt), state, startedAt: iso(startedAt), ...(fulfilledOn === null ? {} : { fulfilledOn }) })),
    undetermined: audit.undetermined.map(({ kind, due }) => ({ kind, due: iso(due) })),
    silences: audit.silences.exact.map(silence), silencesAtLeast: audit.silences.atLeast.map(silence),
    forecasts: audit.forecasts.map(({ madeAt, expectedBy, actualAt, errorHours, of, outcome, precision }) => ({ madeAt: iso(madeAt), expectedBy: iso(expectedBy), actualAt: iso(actualAt), errorHours, of, outcome, precision })),
    neverDone: audit.neverDone, withoutHolidays: audit.withoutHolidays, factsLeftOut: timeline.recalled,
  };
}
