/** `tikkun protocol check | simulate | diff`: texts in, result objects out. No server, no clock, no printing. */
import { calendarById, calendarRefusalText, compileCalendar, parseInstant, refuseOutOfCoverage } from '#calendar';
import type { CalendarDefinition, CalendarRefusal } from '#calendar';
import type { ClockName, CompiledCalendar, Instant, Severity } from '#domain';
import { CLOCK_LABELS, KIND_LABELS, ROLE_LABELS, diffProtocols, findProtocol, readProtocol, readProtocols, simulateProtocol } from '#protocol';
import type { LoadedProtocol, ProtocolFile, ProtocolProblem, SimulatedObligation } from '#protocol';
import { isoUtc, refusalResult } from './offline-result';
import type { Lang, OfflineResult } from './offline-result';

/** How far past `until` calendars are compiled: three targets of the longest ladder, 90 working days, take about half a year. */
const LADDER_REACH_MS = 400 * 86_400_000;

/** Checks files; exit code 1 when one has an error, 0 with warnings only. `now` lets it warn of a passed review date; `beside` are the problems of what lies beside them. Pure. */
export function protocolCheck(files: readonly ProtocolFile[], now?: Instant, beside: readonly ProtocolProblem[] = []): OfflineResult {
  const { protocols, problems: own } = readProtocols(files, now);
  const problems = [...own, ...beside];
  const wrong = problems.some((problem) => problem.level === 'error');
  const read = protocols.map(({ file, protocol, fingerprint, document }) => ({
    file, id: protocol.id, version: protocol.version, fingerprint, owner: document.owner, reviewBy: document.reviewBy, names: document.names,
  }));
  return {
    exitCode: wrong ? 1 : 0,
    json: { ok: !wrong, protocols: read, problems },
    text: (lang) =>
      [
        ...problems.map((problem) => problemLine(problem, lang)),
        ...protocols.map(({ file, protocol, document }) => `${file}: ${document.names[lang]}, ${protocol.id} ${protocol.version} ✓`),
      ].join('\n'),
  };
}

export interface SimulateArguments {
  readonly protocol: string;
  readonly version?: string | undefined;
  readonly severity: string | number;
  readonly open: string;
  readonly until: string;
  /** The desk's calendar id; service and delivery hours are its companions. Default `il`. */
  readonly desk?: string | undefined;
  readonly files: readonly ProtocolFile[];
  readonly ownCalendars?: readonly CalendarDefinition[] | undefined;
}

/**
 * What a protocol would ask if a crisis were opened and nobody did anything, up to and including `until`. Instants in UTC.
 * Exit code 2 for wrong arguments (unknown protocol or calendar, severity, instants without offset, order, too long), 1 for a broken
 * protocol file. Pure.
 */
export function protocolSimulate(given: SimulateArguments): OfflineResult {
  const severity = severityOf(given.severity);
  if (severity === undefined) {
    return refusalResult({ code: 'simulate.severity', params: { value: String(given.severity).slice(0, 20) } }, { he: 'אין חומרה "{value}"; אפשר 1, 2, 3 או 4', en: 'there is no severity "{value}"; use 1, 2, 3 or 4' }, 2);
  }
  const loaded = readProtocols(given.files);
  const found = findProtocol(loaded.protocols, given.protocol, given.version);
  if (found === undefined) return protocolMissing(given, loaded);
  const open = parseInstant(given.open);
  if (!open.ok) return calendarRefused(open);
  const until = parseInstant(given.until);
  if (!until.ok) return calendarRefused(until);
  const calendars = compileForClocks(given, open.at, until.at);
  if (!calendars.ok) return calendarRefused(calendars);
  const { protocol } = found;
  const result = simulateProtocol({ protocol, severity, open: open.at, until: until.at, calendars: calendars.byClock });
  if (!result.ok) return refusalResult(result, SIMULATE_TEXTS[result.code] ?? { he: result.code, en: result.code }, 2);
  return {
    exitCode: 0,
    json: {
      protocol: protocol.id, version: protocol.version, severity, open: isoUtc(open.at), until: isoUtc(until.at), calendars: calendars.versions,
      obligations: result.obligations.map(obligationJson),
    },
    text: (lang) => result.obligations.map((one) => obligationLine(one, lang)).join('\n'),
  };
}

/** What changes from one protocol file to another; exit code 0 also when something does, 1 when a file cannot be read. Pure. */
export function protocolDiff(a: ProtocolFile, b: ProtocolFile): OfflineResult {
  const [before, after] = [readProtocol(a.text, a.name), readProtocol(b.text, b.name)];
  if (!before.ok || !after.ok) {
    const problems = [before, after].flatMap((one) => (one.ok ? [] : one.problems));
    return { exitCode: 1, json: { problems }, text: (lang) => problems.map((problem) => problemLine(problem, lang)).join('\n') };
  }
  const changes = diffProtocols(before.protocol, after.protocol);
  const none = { he: 'אין הבדל', en: 'no difference' };
  return { exitCode: 0, json: { changes }, text: (lang) => (changes.length === 0 ? none[lang] : changes.map((change) => change[lang]).join('\n')) };
}

const SIMULATE_TEXTS: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  'simulate.order': { he: 'סוף התקופה לפני תחילתה', en: 'the end of the period lies before its beginning' },
  'simulate.too-long': { he: 'התקופה ארוכה מדי: יותר מ-{max} מטלות', en: 'the period is too long: more than {max} obligations' },
  'calendar.window-exceeded': { he: 'התקופה או סולם ההסלמה חורגים מלוח השנה {calendar}', en: 'the period or its escalation ladder reaches beyond calendar {calendar}' },
};

function severityOf(value: string | number): Severity | undefined {
  return ([1, 2, 3, 4] as const).find((severity) => String(severity) === String(value).trim());
}

function protocolMissing(given: SimulateArguments, loaded: { readonly protocols: readonly LoadedProtocol[]; readonly problems: readonly ProtocolProblem[] }): OfflineResult {
  const errors = loaded.problems.filter((problem) => problem.level === 'error');
  const known = loaded.protocols.map((one) => `${one.protocol.id} ${one.protocol.version}`).join(', ');
  const wanted = given.version === undefined ? given.protocol : `${given.protocol} ${given.version}`;
  // The one asked for may be in the file that cannot be read: say so instead of calling it unknown only.
  if (errors.length > 0) return { exitCode: 1, json: { code: 'protocol.unknown', params: { protocol: wanted, known }, problems: errors }, text: (lang) => errors.map((problem) => problemLine(problem, lang)).join('\n') };
  return refusalResult({ code: 'protocol.unknown', params: { protocol: wanted.slice(0, 80), known } }, { he: 'אין נוהל "{protocol}"; קיימים: {known}', en: 'there is no protocol "{protocol}"; known: {known}' }, 2);
}

type ClockCalendars = { readonly ok: true; readonly byClock: Readonly<Record<ClockName, CompiledCalendar>>; readonly versions: Readonly<Record<ClockName, string>> } | CalendarRefusal;

function compileForClocks(given: SimulateArguments, open: Instant, until: Instant): ClockCalendars {
  const desk = given.desk ?? 'il';
  const definitions: CalendarDefinition[] = [];
  for (const id of ['24x7', `${desk}-extended`, desk, `${desk}-delivery`]) {
    const found = calendarById(id, given.ownCalendars);
    if (!found.ok) return found;
    const outside = refuseOutOfCoverage(found.calendar, open) ?? refuseOutOfCoverage(found.calendar, until);
    if (outside !== undefined) return outside;
    definitions.push(found.calendar);
  }
  const [always, extended, business, delivery] = definitions.map((definition) => compileCalendar(definition, open, until + LADDER_REACH_MS));
  if (always === undefined || extended === undefined || business === undefined || delivery === undefined) throw new Error('a clock has no calendar');
  return {
    ok: true,
    byClock: { always, extended, desk: business, delivery },
    versions: { always: always.version, extended: extended.version, desk: business.version, delivery: delivery.version },
  };
}

function calendarRefused(refusal: CalendarRefusal): OfflineResult {
  return refusalResult(refusal, { he: calendarRefusalText(refusal, 'he'), en: calendarRefusalText(refusal, 'en') }, 2);
}

function problemLine(problem: ProtocolProblem, lang: Lang): string {
  const word = { error: { he: 'שגיאה', en: 'error' }, warning: { he: 'אזהרה', en: 'warning' } }[problem.level][lang];
  const place = problem.path === '' ? '' : ` ${problem.path}:`;
  return `${problem.file}:${String(problem.line)}:${String(problem.column)} ${word}:${place} ${problem.message[lang]}; ${problem.fix[lang]}`;
}

/** Names are part of the public surface (architecture.md): fields may be added, never renamed. */
function obligationJson(one: SimulatedObligation): object {
  const { kind, track, clock, missedBefore } = one;
  return {
    kind, track, due: isoUtc(one.due), warnings: one.warnings.map(isoUtc), ladder: one.ladder.map(({ role, at }) => ({ role, at: isoUtc(at) })),
    startedAt: isoUtc(one.startedAt), clock, missedBefore,
  };
}

function obligationLine(one: SimulatedObligation, lang: Lang): string {
  const ladder = one.ladder.map(({ role, at }) => `${ROLE_LABELS[role][lang]} ${isoUtc(at)}`).join(', ');
  return `${isoUtc(one.due)}  ${KIND_LABELS[one.kind][lang]} (${CLOCK_LABELS[one.clock][lang]}); ${ladder}`;
}
