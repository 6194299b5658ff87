import { DELIVERY_HOURS, EXTENDED_HOURS, weekOf } from './companions';
import type { CalendarDefinition, OpenHours, SpecialDay } from './definition';
import { WEEKDAYS } from './definition';
import type { Weekday } from './definition';
import { ilDays } from './tables/il-days';
import { ukDays } from './tables/uk-days';
import { usDays } from './tables/us-days';

/** Years for which the holiday tables were generated and reviewed (architecture.md, end). */
const coverage = { from: '2024-01-01', to: '2030-12-31' };
const SUNDAY_TO_THURSDAY: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu'];
const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const OFFICE: OpenHours = [['09:00', '17:00']];

interface Desk {
  readonly id: string;
  readonly zone: string;
  readonly he: string;
  readonly en: string;
  readonly workdays: readonly Weekday[];
  readonly days: readonly SpecialDay[];
  readonly source: string;
}

const desks: readonly Desk[] = [
  {
    id: 'il',
    zone: 'Asia/Jerusalem',
    he: 'ישראל',
    en: 'Israel',
    workdays: SUNDAY_TO_THURSDAY,
    days: ilDays,
    source: 'Nine statutory holidays closed, eves one hour shorter, intermediate days ordinary',
  },
  {
    id: 'uk',
    zone: 'Europe/London',
    he: 'אנגליה',
    en: 'England',
    workdays: MONDAY_TO_FRIDAY,
    days: ukDays,
    source: 'Bank holidays of England with substitute days',
  },
  {
    id: 'us',
    zone: 'America/New_York',
    he: 'ארצות הברית',
    en: 'United States',
    workdays: MONDAY_TO_FRIDAY,
    days: usDays,
    source: 'Federal holidays as observed',
  },
];

/** `il`, `uk`, `us`, their `-extended` (service hours) and `-delivery` (survey window) companions, and `24x7`. */
export const builtInCalendars: readonly CalendarDefinition[] = [...desks.flatMap(calendarsOfDesk), allHours()];

function calendarsOfDesk(desk: Desk): CalendarDefinition[] {
  const { zone, days, source } = desk;
  const common = { zone, coverage, source };
  return [
    {
      ...common,
      id: desk.id,
      version: `${desk.id}@2026.1`,
      names: { he: `שעות עבודה, ${desk.he}`, en: `Business hours, ${desk.en}` },
      week: weekOf(desk.workdays, OFFICE),
      days,
    },
    {
      ...common,
      id: `${desk.id}-extended`,
      version: `${desk.id}-extended@2026.1`,
      names: { he: `שעות שירות מורחבות, ${desk.he}`, en: `Extended service hours, ${desk.en}` },
      week: weekOf(WEEKDAYS, EXTENDED_HOURS),
      days: [],
      source: 'Service hours on all days, holidays included',
    },
    {
      ...common,
      id: `${desk.id}-delivery`,
      version: `${desk.id}-delivery@2026.1`,
      names: { he: `חלון פנייה ללקוחות, ${desk.he}`, en: `Delivery window, ${desk.en}` },
      week: weekOf(desk.workdays, DELIVERY_HOURS),
      days,
    },
  ];
}

function allHours(): CalendarDefinition {
  return {
    id: '24x7',
    version: '24x7@2026.1',
    zone: 'UTC',
    names: { he: 'כל שעות היממה', en: 'Around the clock' },
    week: weekOf(WEEKDAYS, [['00:00', '24:00']]),
    days: [],
    coverage,
    source: 'All hours',
  };
}
