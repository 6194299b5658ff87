/** Turns what a client sends into what the domain opens: account and contacts on the fly, desk, people, protocol and calendars pinned. */
import { createHash } from 'node:crypto';
import { calendarById, compileCalendar, refuseOutOfCoverage } from '#calendar';
import type { OpenRequest } from '#contracts';
import { CLOCK_NAMES, PEOPLE_ROLES, refuse } from '#domain';
import type { ClockName, CompiledCalendar, Contact, OpenCrisis, People, Refusal } from '#domain';
import type { CrisisStore, CustomerStore, DeskRecord, PolicyStore, StaffStore } from '#persistence';
import { findProtocol } from '#protocol';
import type { Principal } from '../request';
import type { OwnCalendars } from '../reference/own-calendars';
import type { PinnedProtocols } from '../reference/pinned-protocols';

export type Resolved = { readonly ok: true; readonly payload: OpenCrisis } | Refusal;

export interface OpenCrisisParts {
  readonly crises: CrisisStore;
  readonly customers: CustomerStore;
  readonly staff: StaffStore;
  readonly policies: PolicyStore;
  readonly protocols: PinnedProtocols;
  readonly calendars: OwnCalendars;
}

const DAY_MS = 86_400_000;
/** Compiled ahead at opening; the workflow compiles further before it runs out. */
const WINDOW_MS = 75 * DAY_MS;
/** Found out later than this, it is an old story and belongs in a note (own design). */
const MAX_AWARENESS_AGE_MS = 60 * DAY_MS;

export class OpenCrisisService {
  constructor(private readonly parts: OpenCrisisParts) {}

  /** Resolves a parsed request for `crisisId`. Repeats with the same id make no second account or contact. Refuses what it cannot find. */
  async resolve(request: OpenRequest, crisisId: string, principal: Principal): Promise<Resolved> {
    const realNow = Date.now();
    const deskId = request.deskId ?? principal.deskIds[0] ?? null;
    const desk = deskId === null ? null : await this.parts.staff.desk(deskId);
    if (desk === null) return refuse('desk.not-found', { deskId: deskId ?? '' }, 'deskId');
    const now = request.drill?.startsAt ?? realNow;
    const awareAt = request.awareAt ?? now;
    if (awareAt > now) return refuse('instant.future', { awareAt }, 'awareAt');
    if (awareAt < now - MAX_AWARENESS_AGE_MS) return refuse('instant.absurd', { awareAt }, 'awareAt');
    const people = await this.people(request, desk, principal);
    if ('code' in people) return people;
    const protocol = await this.protocol(request.protocolId ?? desk.protocolId);
    if ('code' in protocol) return protocol;
    const calendars = await this.compile(desk.calendars, awareAt, now);
    if ('code' in calendars) return calendars;
    const account = await this.account(request, crisisId, desk.id);
    if ('code' in account) return account;
    const contacts = await this.contacts(request, crisisId, account.id);
    if ('code' in contacts) return contacts;
    const { summary, trigger, causes, impactLevel, impact, trustSignals, spokeFirst } = request;
    return {
      ok: true,
      payload: {
        crisisId, reference: await this.parts.crises.nextReference(realNow), summary, account, contacts: contacts.list, trigger, causes, impactLevel, impact, trustSignals, awareAt, spokeFirst,
        deskId: desk.id, people: people.people, protocol: protocol.protocol, calendars: calendars.calendars,
        drill: request.drill === null ? null : { rate: request.drill.rate, realOrigin: realNow, virtualOrigin: now },
      },
    };
  }

  private async people(request: OpenRequest, desk: DeskRecord, principal: Principal): Promise<{ readonly people: People } | Refusal> {
    const wanted: People = { ...desk.people, ...request.people };
    const opener = principal.roles.includes('incident-manager') ? principal.personId : null;
    const people = { ...wanted, incidentManager: wanted.incidentManager ?? opener };
    for (const role of PEOPLE_ROLES) {
      const personId = request.people[role];
      if (personId === undefined || personId === null) continue;
      const person = await this.parts.staff.person(personId);
      if (person?.active !== true) return refuse('person.not-found', { personId }, `people.${role}`);
    }
    return { people };
  }

  private async protocol(protocolId: string): Promise<{ readonly protocol: OpenCrisis['protocol'] } | Refusal> {
    const loaded = findProtocol(this.parts.protocols.loaded, protocolId);
    if (loaded === undefined) return refuse('protocol.not-found', { protocolId }, 'protocolId');
    const { id, version } = loaded.protocol;
    const pinned = await this.parts.policies.useProtocol({ id, version, fingerprint: loaded.fingerprint, document: loaded.document });
    return pinned.ok ? { protocol: loaded.protocol } : pinned;
  }

  private async compile(ids: Readonly<Record<ClockName, string>>, awareAt: number, now: number): Promise<{ readonly calendars: OpenCrisis['calendars'] } | Refusal> {
    const own = await this.parts.calendars.all();
    const compiled = new Map<ClockName, CompiledCalendar>();
    for (const clock of CLOCK_NAMES) {
      const found = calendarById(ids[clock], own);
      if (!found.ok) return found;
      const outside = refuseOutOfCoverage(found.calendar, awareAt) ?? refuseOutOfCoverage(found.calendar, now + WINDOW_MS);
      if (outside !== undefined) return outside;
      compiled.set(clock, compileCalendar(found.calendar, awareAt - DAY_MS, now + WINDOW_MS));
    }
    const of = (clock: ClockName): CompiledCalendar => {
      const calendar = compiled.get(clock);
      if (calendar === undefined) throw new Error(`The calendar of the clock ${clock} was not compiled`);
      return calendar;
    };
    return { calendars: { always: of('always'), extended: of('extended'), desk: of('desk'), delivery: of('delivery') } };
  }

  private async account(request: OpenRequest, crisisId: string, deskId: string): Promise<OpenCrisis['account'] | Refusal> {
    if ('id' in request.account) {
      const account = await this.parts.customers.account(request.account.id);
      return account === null ? refuse('customer.not-found', {}, 'account.id') : { id: account.id, name: account.name, vip: account.vip };
    }
    const { name, vip } = request.account;
    const account = await this.parts.customers.ensureAccount({ id: derivedId('account', crisisId, name), name, vip, deskId });
    return { id: account.id, name: account.name, vip: account.vip };
  }

  private async contacts(request: OpenRequest, crisisId: string, accountId: string): Promise<{ readonly list: readonly Contact[] } | Refusal> {
    const known = await this.parts.customers.contactsOf(accountId);
    if (request.contacts.length === 0) return { list: known.map(contactOf) };
    const list: Contact[] = [];
    const fresh: Contact[] = [];
    for (const [index, wanted] of request.contacts.entries()) {
      if ('id' in wanted) {
        const found = known.find((one) => one.id === wanted.id);
        if (found === undefined) return refuse('contact.not-found', {}, `contacts.${String(index)}.id`);
        list.push(contactOf(found));
        continue;
      }
      const same = known.find((one) => one.email !== null && one.email.toLowerCase() === wanted.email?.toLowerCase());
      const contact = same === undefined ? { ...wanted, id: derivedId('contact', crisisId, String(index)) } : { ...wanted, id: same.id };
      fresh.push(contact);
      list.push(contact);
    }
    await this.parts.customers.saveContacts(fresh.map((contact) => ({ ...contact, accountId })));
    return { list };
  }
}

function contactOf({ id, name, email, phone, language, genderForm }: Contact): Contact {
  return { id, name, email, phone, language, genderForm };
}

/** The same for the same crisis and place, so that a repeated opening finds what the first one made. */
function derivedId(kind: string, crisisId: string, place: string): string {
  return `${kind}-${createHash('sha256').update(`${crisisId}/${place}`).digest('hex').slice(0, 16)}`;
}
