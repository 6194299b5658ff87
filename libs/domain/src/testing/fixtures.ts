/** Hand-made calendars, a protocol with the numbers of formulas 2, 5 and 11, and a whole opening: the ground the domain's tests stand on. */
import type { CompiledCalendar, Interval } from '../calendar/compiled-calendar';
import type { Contact, OpenCrisis, People } from '../crisis/crisis';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor, Instant } from '../kernel';
import type { ClockName } from '../protocol/clock-name';
import type { DutyRule, Protocol, SeverityRules } from '../protocol/protocol';
import type { Substance } from '../message/message';

/** Sunday 4 January 2026, 09:00 UTC: the opening instant of a working week. */
export const T0: Instant = Date.UTC(2026, 0, 4, 9);

/** Open `[fromHour, toHour)` UTC on the given week days (0 = Sunday) of `days` days around T0. */
export function dailyCalendar(id: string, hours: readonly [number, number], so: { readonly weekdays?: readonly number[]; readonly days?: number; readonly closed?: readonly number[]; readonly version?: string } = {}): CompiledCalendar {
  const weekdays = so.weekdays ?? [0, 1, 2, 3, 4, 5, 6];
  const days = so.days ?? 130;
  const first = Math.floor(T0 / DAY_MS) - 30;
  const intervals: Interval[] = [];
  for (let day = first; day < first + days; day += 1) {
    // 1 January 1970 was a Thursday.
    if (!weekdays.includes((day + 4) % 7) || so.closed?.includes(day) === true) continue;
    intervals.push([day * DAY_MS + hours[0] * HOUR_MS, day * DAY_MS + hours[1] * HOUR_MS, day]);
  }
  return { id, version: so.version ?? `${id}@1`, from: first * DAY_MS, to: (first + days) * DAY_MS, intervals };
}

const WORKDAYS = [0, 1, 2, 3, 4];
/** always = round the clock, extended = 07–22 daily, desk = Sunday–Thursday 9–17, delivery = Sunday–Thursday 9–18. */
export function calendars(days = 130): Readonly<Record<ClockName, CompiledCalendar>> {
  return {
    always: dailyCalendar('24x7', [0, 24], { days }),
    extended: dailyCalendar('extended', [7, 22], { days }),
    desk: dailyCalendar('desk', [9, 17], { weekdays: WORKDAYS, days }),
    delivery: dailyCalendar('delivery', [9, 18], { weekdays: WORKDAYS, days }),
  };
}

const time = (ms: number, clock: ClockName = 'always'): DutyRule => ({ target: { kind: 'time', ms }, clock });
const days = (count: number): DutyRule => ({ target: { kind: 'days', days: count }, clock: 'desk' });
const DAILY = days(1);

const severityOne: SeverityRules = {
  duties: {
    'first-contact': time(30 * MINUTE_MS), answer: time(HOUR_MS), 'stage-update': time(30 * MINUTE_MS), summary: time(DAY_MS),
    'executive-notice': time(30 * MINUTE_MS), 'legal-review': days(2), workaround: time(4 * HOUR_MS), fix: time(2 * DAY_MS), 'root-cause': days(5), 'call-back': time(DAY_MS),
    'post-mortem': time(3 * DAY_MS), 'executive-review': days(10),
  },
  cadence: { investigating: time(HOUR_MS), identified: time(HOUR_MS), 'worked-around': time(4 * HOUR_MS), monitoring: time(DAY_MS), 'follow-up': time(DAY_MS) },
  postMortemRequired: true,
};
const severityTwo: SeverityRules = {
  duties: {
    'first-contact': time(HOUR_MS, 'extended'), answer: time(4 * HOUR_MS, 'extended'), 'stage-update': time(2 * HOUR_MS, 'extended'), summary: DAILY,
    'executive-notice': time(4 * HOUR_MS, 'extended'), 'legal-review': days(2), workaround: time(8 * HOUR_MS, 'extended'), fix: days(5), 'root-cause': days(10), 'call-back': time(DAY_MS),
    'post-mortem': days(5), 'executive-review': days(15),
  },
  cadence: { investigating: time(4 * HOUR_MS, 'extended'), identified: time(4 * HOUR_MS, 'extended'), 'worked-around': DAILY, monitoring: DAILY, 'follow-up': DAILY },
  postMortemRequired: true,
};
const severityThree: SeverityRules = {
  duties: {
    'first-contact': time(4 * HOUR_MS, 'desk'), answer: DAILY, 'stage-update': time(4 * HOUR_MS, 'desk'), summary: null, 'executive-notice': null, 'legal-review': days(2),
    workaround: days(3), fix: days(15), 'root-cause': days(15), 'call-back': days(2), 'post-mortem': null, 'executive-review': null,
  },
  cadence: { investigating: DAILY, identified: DAILY, 'worked-around': DAILY, monitoring: DAILY, 'follow-up': DAILY },
  postMortemRequired: false,
};
const THREE_DAYS = days(3);
const severityFour: SeverityRules = {
  duties: { ...severityThree.duties, 'first-contact': DAILY, answer: days(2), 'stage-update': DAILY, workaround: null, fix: days(30), 'root-cause': days(20) },
  cadence: { investigating: THREE_DAYS, identified: THREE_DAYS, 'worked-around': THREE_DAYS, monitoring: THREE_DAYS, 'follow-up': THREE_DAYS },
  postMortemRequired: false,
};

export const testProtocol: Protocol = {
  id: 'test', version: '1',
  severities: { '1': severityOne, '2': severityTwo, '3': severityThree, '4': severityFour },
  ladder: [
    { afterCycles: 0, roles: ['owner', 'deputy'] }, { afterCycles: 1, roles: ['team-lead'] },
    { afterCycles: 2, roles: ['head-of-service'] }, { afterCycles: 3, roles: ['executive-sponsor'] },
  ],
  reviewRepeatMs: 7 * DAY_MS,
  pauses: {
    waiting_customer: { kinds: ['workaround', 'fix'], maxMs: 3 * DAY_MS },
    third_party: { kinds: ['workaround', 'fix'], maxMs: 7 * DAY_MS },
  },
  workaroundWarningsMs: [DAY_MS, 2 * HOUR_MS],
  nothingNewMaxInRow: 3,
  takeoverPercent: 75,
  quietPeriod: days(5),
  survey: {
    sendAfterMs: DAY_MS, reminders: [{ kind: 'days', days: 3 }, { kind: 'days', days: 7 }], expireAfterMs: 14 * DAY_MS,
    lowCsat: 2, lowCes: 3, lowNps: 6, trustDrop: 2,
  },
  reopenWindowMs: 90 * DAY_MS,
};

export const PEOPLE: People = {
  incidentManager: 'ines', accountManager: 'amos', deputy: 'dana', technicalLead: 'tal', teamLead: 'tamar', headOfService: 'hila', executiveSponsor: 'eyal',
};
export const INES: Actor = { id: 'ines', role: 'incident-manager' };
export const AMOS: Actor = { id: 'amos', role: 'account-manager' };
export const TAL: Actor = { id: 'tal', role: 'technical-lead' };
export const TAMAR: Actor = { id: 'tamar', role: 'team-lead' };
export const EYAL: Actor = { id: 'eyal', role: 'executive' };
export const CUSTOMER: Actor = { id: 'carmel', role: 'customer' };

export const contact = (id: string, email: string | null = `${id}@customer.example`): Contact => ({ id, name: id, email, phone: null, language: 'en', genderForm: 'neutral' });

/** An opening at T0 at severity 1 (impact 1, no trust signals), one contact named carmel; override what a test is about. */
export function opening(over: Partial<OpenCrisis> = {}): OpenCrisis {
  return {
    crisisId: '00000000-0000-4000-8000-000000000001', reference: 'TK-1', summary: 'Orders cannot be placed',
    account: { id: 'acc', name: 'Customer Ltd', vip: false }, contacts: [contact('carmel')], trigger: 'outage', causes: ['service-problem'],
    impactLevel: 1,
    impact: { processes: ['orders'], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    trustSignals: [], awareAt: T0, spokeFirst: 'us', deskId: 'desk', people: PEOPLE, protocol: testProtocol, calendars: calendars(), drill: null,
    ...over,
  };
}

const NOTHING: Substance = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };
/** What an update is made of: one new fact unless told otherwise. */
export const substance = (over: Partial<Substance> = { newFacts: ['The fault is in the order service'] }): Substance => ({ ...NOTHING, ...over });
