/** Turns what a client sends into what the domain opens: account and contacts on the fly, desk, people, protocol and calendars pinned. */
import { createHash } from 'node:crypto';
import { calendarById, refuseOutOfCoverage } from '#calendar';
import type { OpenRequest } from '#contracts';
import { CLOCK_NAMES, PEOPLE_ROLES, refuse, stakeOfProfile, toVirtual } from '#domain';
import type { ClockName, CompiledCalendar, Contact, Instant, OpenCrisis, People, Refusal } from '#domain';
import type { CrisisStore, CustomerProfileStore, CustomerStore, DeskRecord, PolicyStore, StaffStore } from '#persistence';
import { findProtocol } from '#protocol';
import type { Principal } from '../request';
import { CompiledCalendars } from '../reference/compiled-calendars';
import type { OwnCalendars } from '../reference/own-calendars';
import type { PinnedProtocols } from '../reference/pinned-protocols';

export type Resolved = { readonly ok: true; readonly payload: OpenCrisis } | Refusal;

/** What a report comes to before anything is written; the crisis's own id is not needed for it. */
interface Prepared {
  readonly ok: true;
  readonly request: OpenRequest;
  readonly deskId: string;
  readonly now: Instant;
  readonly awareAt: Instant;
  readonly people: People;
  readonly protocol: OpenCrisis['protocol'];
  readonly calendars: OpenCrisis['calendars'];
  /** Null when the account is to be made. */
  readonly known: { readonly account: OpenCrisis['account']; readonly contacts: readonly Contact[] } | null;
}

export interface OpenCrisisParts {
  readonly crises: CrisisStore;
  readonly customers: CustomerStore;
  readonly profiles: Pick<CustomerProfileStore, 'pinned'>;
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
  private readonly compiled = new CompiledCalendars();
  /** Protocol versions this process has seen on record as it holds them: neither side changes afterwards. */
  private readonly pinned = new Set<string>();

  constructor(private readonly parts: OpenCrisisParts) {}

  /** Everything about a parsed request that only needs reading. Refuses what it cannot find. The readings run side by side. */
  async prepare(request: OpenRequest, principal: Principal): Promise<Prepared | Refusal> {
    const realNow = Date.now();
    const deskId = request.deskId ?? principal.deskIds[0] ?? null;
    const [desk, known] = await Promise.all([deskId === null ? null : this.parts.staff.desk(deskId), this.known(request)]);
    if (desk === null) return refuse('desk.not-found', { deskId: deskId ?? '' }, 'deskId');
    const now = request.drill?.startsAt ?? realNow;
    const awareAt = request.awareAt ?? now;
    if (awareAt > now) return refuse('instant.future', { awareAt }, 'awareAt');
    if (awareAt < now - MAX_AWARENESS_AGE_MS) return refuse('instant.absurd', { awareAt }, 'awareAt');
    const { receivedAt } = request;
    if (receivedAt !== null && receivedAt > now) return refuse('instant.future', { receivedAt }, 'receivedAt');
    if (receivedAt !== null && receivedAt < now - MAX_AWARENESS_AGE_MS) return refuse('instant.absurd', { receivedAt }, 'receivedAt');
    const [people, protocol, calendars] = await Promise.all([
      this.people(request, desk, principal), this.protocol(request.protocolId ?? desk.protocolId), this.compile(desk.calendars, awareAt, now),
    ]);
    if ('code' in people) return people;
    if ('code' in protocol) return protocol;
    if ('code' in calendars) return calendars;
    if (known !== null && 'code' in known) return known;
    return { ok: true, request, deskId: desk.id, now, awareAt, people: people.people, protocol: protocol.protocol, calendars: calendars.calendars, known };
  }

  /** The opening of `crisisId`; makes account and contacts where they are new. Repeats with the same id make no second ones. */
  async resolve(prepared: Prepared, crisisId: string): Promise<Resolved> {
    const { request, deskId, now, awareAt, people, protocol, calendars } = prepared;
    const realNow = Date.now();
    const known = prepared.known ?? (await this.made(request, crisisId, deskId));
    const drill = request.drill === null ? null : { rate: request.drill.rate, realOrigin: realNow, virtualOrigin: now };
    const [contacts, reference, unavailable] = await Promise.all([this.contacts(request, crisisId, known), this.parts.crises.nextReference(realNow), this.absences(people, drill, realNow)]);
    if ('code' in contacts) return contacts;
    // After the contacts: those this report brings stand in it.
    const profile = await this.parts.profiles.pinned(known.account.id, now);
    const { summary, trigger, causes, product, impactLevel, impact, trustSignals, spokeFirst, versions, expectation } = request;
    // What the report says goes before what is on file.
    const stake = request.stake ?? (profile === null ? null : stakeOfProfile(profile));
    const account = { ...known.account, vip: profile?.vip?.value ?? known.account.vip };
    return {
      ok: true,
      payload: {
        crisisId, reference, summary, account, contacts: contacts.list, trigger, causes, impactLevel, impact, trustSignals, awareAt, spokeFirst, stake, versions, expectation,
        deskId, people, unavailable, protocol, calendars, drill, ...(profile === null ? {} : { profile }), ...(request.receivedAt === null ? {} : { receivedAt: request.receivedAt }), ...(product === null ? {} : { product }),
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

  /** Who of the people is away now, on the crisis's own clock: their deputies step in from the start. Undefined when everybody is there. */
  private async absences(people: People, drill: OpenCrisis['drill'], realNow: Instant): Promise<OpenCrisis['unavailable']> {
    const ids = [...new Set(PEOPLE_ROLES.flatMap((role) => people[role] ?? []))];
    const away = await this.parts.staff.unavailable(ids, realNow);
    return away.size === 0 ? undefined : Object.fromEntries([...away].map(([id, until]) => [id, toVirtual(drill, until)]));
  }

  private async protocol(protocolId: string): Promise<{ readonly protocol: OpenCrisis['protocol'] } | Refusal> {
    const loaded = findProtocol(this.parts.protocols.loaded, protocolId);
    if (loaded === undefined) return refuse('protocol.not-found', { protocolId }, 'protocolId');
    const { id, version } = loaded.protocol;
    if (this.pinned.has(`${id}@${version}`)) return { protocol: loaded.protocol };
    const pinned = await this.parts.policies.useProtocol({ id, version, fingerprint: loaded.fingerprint, document: loaded.document });
    if (!pinned.ok) return pinned;
    this.pinned.add(`${id}@${version}`);
    return { protocol: loaded.protocol };
  }

  private async compile(ids: Readonly<Record<ClockName, string>>, awareAt: number, now: number): Promise<{ readonly calendars: OpenCrisis['calendars'] } | Refusal> {
    const own = await this.parts.calendars.all();
    const compiled = new Map<ClockName, CompiledCalendar>();
    for (const clock of CLOCK_NAMES) {
      const found = calendarById(ids[clock], own);
      if (!found.ok) return found;
      const outside = [awareAt, now + WINDOW_MS].find((at) => !this.compiled.covers(found.calendar, at));
      const refusal = outside === undefined ? undefined : refuseOutOfCoverage(found.calendar, outside);
      if (refusal !== undefined) return refusal;
      compiled.set(clock, this.compiled.compile(found.calendar, awareAt - DAY_MS, now + WINDOW_MS));
    }
    const of = (clock: ClockName): CompiledCalendar => {
      const calendar = compiled.get(clock);
      if (calendar === undefined) throw new Error(`The calendar of the clock ${clock} was not compiled`);
      return calendar;
    };
    return { calendars: { always: of('always'), extended: of('extended'), desk: of('desk'), delivery: of('delivery') } };
  }

  /** An account named by its id, with its contacts; null when the report names a new one. */
  private async known(request: OpenRequest): Promise<Prepared['known'] | Refusal> {
    if (!('id' in request.account)) return null;
    const { id } = request.account;
    const [account, contacts] = await Promise.all([this.parts.customers.account(id), this.parts.customers.contactsOf(id)]);
    return account === null ? refuse('customer.not-found', {}, 'account.id') : { account: { id: account.id, name: account.name, vip: account.vip }, contacts };
  }

  private async made(request: OpenRequest, crisisId: string, deskId: string): Promise<NonNullable<Prepared['known']>> {
    if ('id' in request.account) throw new Error('An account named by its id is read, not made');
    const { name, vip } = request.account;
    const account = await this.parts.customers.ensureAccount({ id: derivedId('account', crisisId, name), name, vip, deskId });
    return { account: { id: account.id, name: account.name, vip: account.vip }, contacts: await this.parts.customers.contactsOf(account.id) };
  }

  private async contacts(request: OpenRequest, crisisId: string, { account, contacts: known }: NonNullable<Prepared['known']>): Promise<{ readonly list: readonly Contact[] } | Refusal> {
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
    await this.parts.customers.saveContacts(fresh.map((contact) => ({ ...contact, accountId: account.id })));
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
