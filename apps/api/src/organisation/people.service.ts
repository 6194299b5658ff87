/** When colleagues can be reached: an absence reaches every crisis they are needed in, so that deputies step in before a duty is missed. */
import { createHash, randomUUID } from 'node:crypto';
import { calendarById } from '#calendar';
import type { AvailabilityRequest, AvailabilitySet, Person } from '#contracts';
import { refuse, toVirtual } from '#domain';
import type { CrisisRow } from '#domain';
import { actingRole, mayDo } from '#identity';
import type { IdempotencyStore, OpenCrisesReadModel, PersonRecord, StaffStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { presentPerson } from '../reads/reference.service';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { CalendarsService } from './calendars.service';
import { tellEvery } from './every-crisis';
import type { Reached } from './every-crisis';

export interface PeopleParts {
  readonly staff: StaffStore;
  readonly keys: IdempotencyStore;
  readonly open: Pick<OpenCrisesReadModel, 'involving'>;
  readonly gateway: Pick<CrisisGateway, 'command'>;
  readonly calendars: Pick<CalendarsService, 'own'>;
}

const KEY_FORM = /^[A-Za-z0-9._:-]{1,100}$/;

export class PeopleService {
  constructor(private readonly parts: PeopleParts) {}

  /**
   * Keeps until when a person is away (null = back) and tells every open crisis in which he holds a role or a duty. A repeat under the same
   * key tells the same crises the same again. Refuses `person.not-found`, `permission.*`, `instant.past`, `idempotency.*`.
   */
  async setAvailability(principal: Principal, personId: string, request: { readonly body: AvailabilityRequest; readonly key: string | undefined }): Promise<AvailabilitySet> {
    const { unavailableUntil: until, reason } = request.body;
    const person = await this.permitted(principal, personId);
    const key = keyOf(request.key);
    if (until !== null && until <= Date.now()) throw new ProblemError(refuse('instant.past', { unavailableUntil: until }, 'unavailableUntil'));
    const bodyHash = createHash('sha256').update(JSON.stringify([until, reason])).digest('hex');
    const claim = await this.parts.keys.claim({ actorId: principal.actorId, key, route: `people/${person.id}/availability`, bodyHash, crisisId: randomUUID() });
    if (!claim.ok) throw new ProblemError(claim);
    await this.parts.staff.setUnavailable(person.id, until);
    const crises = await this.parts.open.involving(person.id);
    const reach = await tellEvery(crises.map((crisis) => ({ crisis })), async ({ crisis }): Promise<Reached> => {
      const answer = await this.parts.gateway.command(crisis.id, {
        commandId: `${principal.actorId}:${key}`, actor: { id: principal.actorId, role: actingRole(principal, 'set-availability', crisis) },
        command: { type: 'set-availability', payload: { personId: person.id, unavailableUntil: until === null ? null : onClockOf(crisis, until), reason } },
      });
      return answer.ok ? 'changed' : answer;
    });
    return { person: presentPerson({ ...person, unavailableUntil: until }), crises: reach.crises, changed: reach.changed, failed: [...reach.failed] };
  }

  /** In whose open time a person is written to about what can wait; null = at any hour. Refuses `person.not-found`, `permission.*`, `calendar.unknown`. */
  async setCalendar(principal: Principal, personId: string, calendarId: string | null): Promise<Person> {
    const person = await this.permitted(principal, personId, 'admin-people');
    const found = calendarId === null ? null : calendarById(calendarId, await this.parts.calendars.own());
    if (found?.ok === false) throw new ProblemError({ ...found, field: 'calendarId' });
    // The id, not the version: people follow their calendar's edits.
    const id = found === null ? null : found.calendar.id;
    await this.parts.staff.setCalendar(person.id, id);
    return presentPerson({ ...person, calendarId: id });
  }

  /** Everybody for himself; for others those who steer at one of their desks, or whoever may do `also`. Who may do it for nobody learns nothing of who there is. */
  private async permitted(principal: Principal, personId: string, also?: 'admin-people'): Promise<PersonRecord> {
    const free = principal.personId === personId || (also !== undefined && mayDo(principal, also) === true);
    const role = free || mayDo(principal, 'staff-availability');
    if (role !== true) throw new ProblemError(role);
    const person = personId.includes('\u0000') ? null : await this.parts.staff.person(personId);
    if (person?.active !== true) throw new ProblemError(refuse('person.not-found', { personId: personId.slice(0, 80) }));
    const desks = person.deskIds.length === 0 ? [''] : person.deskIds;
    const verdicts = desks.map((deskId) => free || mayDo(principal, 'staff-availability', { deskId, people: null }));
    const refused = verdicts.find((one) => one !== true);
    if (refused !== undefined && !verdicts.includes(true)) throw new ProblemError(refused);
    return person;
  }
}

/** An absence is told in real time; a drill lives on its own clock. */
const onClockOf = (crisis: CrisisRow, at: number): number => toVirtual(crisis.drill, at);

function keyOf(key: string | undefined): string {
  if (key === undefined || key === '') throw new ProblemError(refuse('idempotency.key-missing', {}, 'Idempotency-Key'));
  if (!KEY_FORM.test(key)) throw new ProblemError(refuse('idempotency.key-invalid', {}, 'Idempotency-Key'));
  return key;
}
