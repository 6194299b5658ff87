/** People, desks, protocols, calendars, templates: lists short enough to be held whole. */
import { calendarById, listCalendars, readOwnCalendars } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { CalendarDetail, PageQuery, Person, answerSchemas } from '#contracts';
import { refuse } from '#domain';
import { templateFieldName, templateName, templates } from '#i18n';
import type { MessageTemplate } from '#i18n';
import { PolicyStore, StaffStore, TemplateVersionStore } from '#persistence';
import type { Database, DeskRecord, PersonRecord } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { toIsoOrNull } from '#contracts';
import type { z } from 'zod';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { presentCalendar, presentCalendarYear } from './calendar.presenter';
import type { CalendarItem } from './calendar.presenter';
import { currencyOfZone } from './currency-of-zone';
import { initialsOf } from './names';
import { requireRead } from './permission';
import { pageOfList } from './sql';
import type { PageOf } from './sql';
import { both } from './words';
import type { Zones } from './zones';

type Answer<N extends keyof typeof answerSchemas> = z.output<(typeof answerSchemas)[N]>;
export type DeskItem = Answer<'DeskItem'>;
export type ProtocolItem = Answer<'ProtocolItem'>;
export type TemplateItem = Answer<'TemplateItem'>;

export class ReferenceService {
  private readonly staff: StaffStore;

  constructor(private readonly parts: { readonly database: Database; readonly zones: Zones; readonly protocols: readonly LoadedProtocol[] }) {
    this.staff = new StaffStore(parts.database);
  }

  /** Colleagues who can be given something to do. */
  async people(principal: Principal, query: PageQuery): Promise<PageOf<Person>> {
    requireRead(principal, 'read-people');
    const people = (await this.staff.people()).filter((person) => person.active);
    return pageOfList(people.map(presentPerson), { name: 'people', ...query, keyOf: (person) => person.id });
  }

  /** Everybody, also those who have left. */
  async allPeople(principal: Principal, query: PageQuery): Promise<PageOf<Person>> {
    requireRead(principal, 'admin-people');
    return pageOfList((await this.staff.people()).map(presentPerson), { name: 'admin-people', ...query, keyOf: (person) => person.id });
  }

  async desks(principal: Principal, query: PageQuery): Promise<PageOf<DeskItem>> {
    requireRead(principal, 'read-reference');
    const [desks, zoneOf] = await Promise.all([this.staff.desks(), this.parts.zones.byDesk()]);
    return pageOfList(desks.map((desk) => presentDesk(desk, zoneOf(desk.id))), { name: 'desks', ...query, keyOf: (desk) => desk.id });
  }

  /** The protocols of this installation, and versions that crises still run under though their file is gone. */
  async protocols(principal: Principal, query: PageQuery): Promise<PageOf<ProtocolItem>> {
    requireRead(principal, 'read-reference');
    const { protocols, database } = this.parts;
    const known = protocols.map((one) => presentProtocol(one, findProtocol(protocols, one.protocol.id) === one));
    const isKnown = (id: string, version: string): boolean => known.some((one) => one.id === id && one.version === version);
    const gone = (await new PolicyStore(database).usedProtocols())
      .filter((used) => !isKnown(used.id, used.version))
      .map(({ id, version }): ProtocolItem => ({ id, version, name: { he: id, en: id }, owner: '', reviewBy: '', current: false }));
    return pageOfList([...known, ...gone], { name: 'protocols', ...query, keyOf: (one) => `${one.id}@${one.version}` });
  }

  async calendars(principal: Principal, query: PageQuery): Promise<PageOf<CalendarItem>> {
    requireRead(principal, 'read-reference');
    return pageOfList(listCalendars(await this.ownCalendars()).map(presentCalendar), { name: 'calendars', ...query, keyOf: (calendar) => calendar.version });
  }

  /** One calendar by id or version, with the special days of a year (the present one in its zone when null). Throws `calendar.unknown`, `calendar.out-of-coverage`. */
  async calendar(principal: Principal, idOrVersion: string, wantedYear: number | null): Promise<CalendarDetail> {
    requireRead(principal, 'read-reference');
    const own = await this.ownCalendars();
    const found = calendarById(idOrVersion, own);
    if (!found.ok) throw new ProblemError(found);
    const { calendar } = found;
    const year = wantedYear ?? Number(new Intl.DateTimeFormat('en', { timeZone: calendar.zone, year: 'numeric' }).format(Date.now()));
    const { from, to } = calendar.coverage;
    if (String(year) < from.slice(0, 4) || String(year) > to.slice(0, 4)) throw new ProblemError(refuse('calendar.out-of-coverage', { calendar: calendar.version, from, to, zone: calendar.zone }, 'year'));
    return presentCalendarYear(calendar, year, own);
  }

  /** All versions, read now: whoever has just published one looks for it. */
  private async ownCalendars(): Promise<readonly CalendarDefinition[]> {
    return readOwnCalendars(await new PolicyStore(this.parts.database).calendarVersions());
  }

  /** With the version that holds now: the house's own, or the one delivered. */
  async templates(principal: Principal, query: PageQuery): Promise<PageOf<TemplateItem>> {
    requireRead(principal, 'read-reference');
    const own = await new TemplateVersionStore(this.parts.database).newestNumbers();
    return pageOfList(templates.map((template) => ({ ...presentTemplate(template), version: own.get(template.id) ?? template.version })), { name: 'templates', ...query, keyOf: (template) => template.id });
  }
}

/** A person as colleagues see them. Pure. */
export function presentPerson(person: PersonRecord): Person {
  return {
    id: person.id, name: person.name, otherName: person.otherName ?? null, initials: initialsOf(person.name), email: person.email, roles: [...person.roles], desks: [...person.deskIds], language: person.language,
    unavailableUntil: toIsoOrNull(person.unavailableUntil), active: person.active, calendar: person.calendarId ?? null,
  };
}

function presentDesk(desk: DeskRecord, zone: string): DeskItem {
  return { id: desk.id, name: { he: desk.nameHe, en: desk.nameEn }, calendar: desk.calendars.desk, protocol: desk.protocolId, currency: currencyOfZone(zone) };
}

function presentProtocol({ document }: LoadedProtocol, current: boolean): ProtocolItem {
  return { id: document.id, version: document.version, name: { he: document.names.he, en: document.names.en }, owner: document.owner, reviewBy: document.reviewBy, current };
}

function presentTemplate(template: MessageTemplate): TemplateItem {
  return {
    id: template.id, messageType: template.messageType, stage: template.stage, name: both((language) => templateName(template.id, language)),
    version: template.version, severities: [...template.severities], forms: ['neutral', 'feminine', 'masculine'],
    fields: template.fields.map((field) => ({ name: field.name, required: field.required, label: both((language) => templateFieldName(field.name, language, template.id)) })),
  };
}
