/**
 * A desk needs three calendars: its business hours, extended service hours and the delivery window. The last two follow from the first by
 * the same rule for every desk, so an organisation that publishes `acme` has `acme-extended` and `acme-delivery` without writing them.
 */
import { WEEKDAYS } from './definition';
import type { CalendarDefinition, OpenHours, Weekday } from './definition';

/** Service hours of severity 2 (formulas.md 2), every day of the year. */
export const EXTENDED_HOURS: OpenHours = [['07:00', '22:00']];
/** When a recipient may be asked to answer a survey: working days, into the early evening (our own choice, design D). */
export const DELIVERY_HOURS: OpenHours = [['09:00', '18:00']];

export type CompanionKind = 'extended' | 'delivery';
const KINDS: readonly CompanionKind[] = ['extended', 'delivery'];

/** `acme-delivery` → `{ baseId: 'acme', kind: 'delivery' }`; null for an id that is no companion's. */
export function companionId(id: string): { readonly baseId: string; readonly kind: CompanionKind } | null {
  const kind = KINDS.find((one) => id.endsWith(`-${one}`));
  return kind === undefined || id.length === kind.length + 1 ? null : { baseId: id.slice(0, -(kind.length + 1)), kind };
}

/** The extended service hours or the delivery window of a desk's calendar, under the same version and coverage. Pure. */
export function companionOf(base: CalendarDefinition, kind: CompanionKind): CalendarDefinition {
  const id = `${base.id}-${kind}`;
  const common = { id, version: `${id}${base.version.slice(base.id.length)}`, zone: base.zone, coverage: base.coverage };
  if (kind === 'extended') {
    const names = { he: `שעות שירות מורחבות: ${base.names.he}`, en: `Extended service hours: ${base.names.en}` };
    return { ...common, names, week: weekOf(WEEKDAYS, EXTENDED_HOURS), days: [], source: `Service hours on all days, from ${base.version}` };
  }
  const names = { he: `חלון פנייה ללקוחות: ${base.names.he}`, en: `Delivery window: ${base.names.en}` };
  const workdays = WEEKDAYS.filter((day) => base.week[day].length > 0);
  return { ...common, names, week: weekOf(workdays, DELIVERY_HOURS), days: base.days, source: `Working days of ${base.version}` };
}

/** A week with the same hours on `workdays` and none on the others. */
export function weekOf(workdays: readonly Weekday[], hours: OpenHours): Readonly<Record<Weekday, OpenHours>> {
  const on = (day: Weekday): OpenHours => (workdays.includes(day) ? hours : []);
  return { sun: on('sun'), mon: on('mon'), tue: on('tue'), wed: on('wed'), thu: on('thu'), fri: on('fri'), sat: on('sat') };
}
