/**
 * Somebody leaves: nothing he holds may be left behind. What there is goes to a named person by the commands that people use for it, one crisis
 * after the other, each with its line in that crisis's record; only then the account is closed.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { LeavingReport, LeavingRequest } from '#contracts';
import { PEOPLE_ROLES, refuse } from '#domain';
import type { Command, CrisisRow, People, Refusal, StaffRole } from '#domain';
import type { AccountsStore, IdempotencyStore, OpenCrisesReadModel, PersonRecord, StaffStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { enrich } from '../commands/enrich';
import type { Enrichers } from '../commands/enrich';
import { isOwnDeputy } from '../commands/speaker.enricher';
import { initialsOf } from '../reads/names';
import { presentPerson } from '../reads/reference.service';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { permit } from './calendars.service';
import { tellEvery } from './every-crisis';
import type { Reach, Reached } from './every-crisis';

export interface LeavingParts {
  readonly staff: StaffStore;
  readonly accounts: Pick<AccountsStore, 'change'>;
  readonly keys: Pick<IdempotencyStore, 'claim'>;
  readonly open: Pick<OpenCrisesReadModel, 'involving' | 'dutiesOf'>;
  readonly gateway: Pick<CrisisGateway, 'command'>;
  /** The facts a role is given with, e.g. what the new holder carries already. */
  readonly enrichers: Enrichers;
}
type Role = keyof People;
interface Held {
  readonly crises: readonly { readonly crisis: CrisisRow; readonly roles: readonly Role[]; readonly dutyIds: readonly string[] }[];
  readonly desks: LeavingReport['desks'];
}
interface Leaving {
  readonly principal: Principal;
  readonly person: PersonRecord;
  readonly to: PersonRecord;
  readonly key: string;
  readonly reason: string;
}

const KEY_FORM = /^[A-Za-z0-9._:-]{1,100}$/;
/** Crises opened while it is handed over are found in the next round. */
const ROUNDS = 3;
/** Whoever only administers or audits cannot work on a crisis. */
const WORKING: readonly StaffRole[] = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'];
/** Crises named in a refusal: enough to begin with. */
const REFERENCES_MAX = 5;
/** It is so already: another round, or somebody was quicker. */
const SO_ALREADY: ReadonlySet<string> = new Set(['crisis.role-already-held', 'obligation.already-theirs', 'obligation.not-open']);

export class LeavingService {
  constructor(private readonly parts: LeavingParts) {}

  /**
   * Hands everything over and closes the account; with `dryRun` it only says what there is. While a crisis refuses or cannot be reached, the
   * account stays open and the answer names it: the same request again goes on from there. Refuses `permission.denied`, `person.not-found`,
   * `person.last-administrator`, `person.holds-work` where nobody is named, `person.hand-over-self`, `person.hand-over-unfit`, `person.hand-over-own-deputy`,
   * `idempotency.*`.
   */
  async leave(principal: Principal, personId: string, request: { readonly body: LeavingRequest; readonly key: string | undefined }): Promise<LeavingReport> {
    permit(principal, 'admin-people');
    const { handOverTo, reason, dryRun } = request.body;
    const person = await this.active(personId, '');
    await this.checkAdministrators(person);
    const to = handOverTo === null ? null : await this.taker(person, handOverTo);
    const held = await this.held(person.id);
    const refused = to === null ? null : ownDeputyRefusal(person, to, held.crises.map(({ crisis }) => crisis));
    if (refused !== null) throw new ProblemError(refused);
    if (dryRun) return report(person, { to, held, handedOver: null, done: false });
    const key = await this.claimed(principal, person, request);
    if (to === null && isAnything(held)) throw new ProblemError(holdsWork(held));
    const handedOver = to === null ? null : await this.handOver({ principal, person, to, key, reason });
    const left = to === null ? held : await this.held(person.id);
    if (isAnything(left)) return report(person, { to, held, handedOver: handedOver ?? null, done: false });
    return report(await this.close(principal, person, to), { to, held, handedOver: handedOver ?? null, done: true });
  }

  /** Refuses `person.holds-work` for somebody whose account may not simply be closed. */
  async checkFree(personId: string): Promise<void> {
    const held = await this.held(personId);
    if (isAnything(held)) throw new ProblemError({ ...holdsWork(held), field: 'active' });
  }

  private async held(personId: string): Promise<Held> {
    const [crises, duties, desks] = await Promise.all([this.parts.open.involving(personId), this.parts.open.dutiesOf(personId), this.parts.staff.desks()]);
    return {
      crises: crises.map((crisis) => ({ crisis, roles: rolesOf(crisis.people, personId), dutyIds: duties.filter((one) => one.crisisId === crisis.id).map((one) => one.id) })),
      desks: desks.flatMap((desk) => (rolesOf(desk.people, personId).length === 0 ? [] : [{ desk: desk.id, name: { he: desk.nameHe, en: desk.nameEn }, roles: [...rolesOf(desk.people, personId)] }])),
    };
  }

  /** Desks first, so that no new crisis goes to him meanwhile. */
  private async handOver(leaving: Leaving): Promise<Reach> {
    const { staff, open } = this.parts;
    const { person, to } = leaving;
    const desks = (await staff.desks()).filter((desk) => rolesOf(desk.people, person.id).length > 0);
    await staff.saveDesks(desks.map((desk) => ({ ...desk, people: passedOn(desk.people, person.id, to.id) })));
    const told = new Set<string>();
    const whole: { crises: number; changed: number; failed: Reach['failed'] } = { crises: 0, changed: 0, failed: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const crises = (await open.involving(person.id)).filter(({ id }) => !told.has(id));
      if (crises.length === 0) break;
      for (const { id } of crises) told.add(id);
      const reach = await tellEvery(crises.map((crisis) => ({ crisis })), ({ crisis }) => this.handOverCrisis(crisis, leaving));
      whole.crises += reach.crises;
      whole.changed += reach.changed;
      whole.failed = [...whole.failed, ...reach.failed];
    }
    return whole;
  }

  /** Roles first: the duties of a role go along; then what he took over by hand. */
  private async handOverCrisis(crisis: CrisisRow, leaving: Leaving): Promise<Reached> {
    const { person, to, reason } = leaving;
    let reached: Reached = 'same';
    const say = async (command: Command, part: string): Promise<Refusal | null> => {
      const answer = await this.say(crisis, command, { leaving, part });
      if (answer === null) reached = 'changed';
      return answer;
    };
    for (const role of rolesOf(crisis.people, person.id)) {
      // Asked once for all before anything passed; somebody may have assigned him the other place since.
      if (isOwnDeputy(crisis.people, role, to.id)) return refuse('care.own-deputy', { name: to.name }, 'handOverTo');
      const refused = await say({ type: 'assign-role', payload: { role, personId: to.id, reason } }, role);
      if (refused !== null) return refused;
    }
    for (const { id } of (await this.parts.open.dutiesOf(person.id)).filter((one) => one.crisisId === crisis.id)) {
      const refused = await say({ type: 'reassign-obligation', payload: { obligationId: id, personId: to.id, reason } }, id);
      if (refused !== null) return refused;
    }
    return reached;
  }

  /** Null when it is so now. The command's id comes from the request's key, so that the same request again says nothing twice. */
  private async say(crisis: CrisisRow, command: Command, { leaving, part }: { readonly leaving: Leaving; readonly part: string }): Promise<Refusal | null> {
    const { principal, key } = leaving;
    const commandId = `${principal.actorId}:${key}:${part}`;
    const enriched = await enrich(this.parts.enrichers, command, { crisis, commandId, principal });
    const answer = await this.parts.gateway.command(crisis.id, { commandId, actor: { id: principal.actorId, role: 'administrator' }, command: enriched.command });
    await enriched.answered();
    return answer.ok || SO_ALREADY.has(answer.code) ? null : answer;
  }

  private async close(principal: Principal, person: PersonRecord, to: PersonRecord | null): Promise<PersonRecord> {
    const params = { personId: person.id, handedOverTo: to?.id ?? null, activeBefore: true, activeAfter: false };
    const closed = await this.parts.accounts.change({ ...person, active: false }, { actorId: principal.actorId, actorRole: 'administrator', action: 'person.left', params });
    if (!closed) throw new ProblemError(refuse('person.last-administrator'));
    return { ...person, active: false };
  }

  private async active(personId: string, field: string): Promise<PersonRecord> {
    const person = personId.includes('\u0000') ? null : await this.parts.staff.person(personId);
    if (person?.active !== true) throw new ProblemError(refuse('person.not-found', { personId: personId.slice(0, 80) }, field));
    return person;
  }

  private async taker(person: PersonRecord, handOverTo: string): Promise<PersonRecord> {
    if (handOverTo === person.id) throw new ProblemError(refuse('person.hand-over-self', {}, 'handOverTo'));
    const to = await this.active(handOverTo, 'handOverTo');
    if (!to.roles.some((role) => WORKING.includes(role))) throw new ProblemError(refuse('person.hand-over-unfit', { name: to.name }, 'handOverTo'));
    return to;
  }

  /** Said before anything is handed over; the store decides again when the account is closed. */
  private async checkAdministrators(person: PersonRecord): Promise<void> {
    if (!person.roles.includes('administrator')) return;
    const others = (await this.parts.staff.people()).filter((one) => one.active && one.id !== person.id && one.roles.includes('administrator'));
    if (others.length === 0) throw new ProblemError(refuse('person.last-administrator'));
  }

  private async claimed(principal: Principal, person: PersonRecord, { body, key }: { readonly body: LeavingRequest; readonly key: string | undefined }): Promise<string> {
    if (key === undefined || key === '') throw new ProblemError(refuse('idempotency.key-missing', {}, 'Idempotency-Key'));
    if (!KEY_FORM.test(key)) throw new ProblemError(refuse('idempotency.key-invalid', {}, 'Idempotency-Key'));
    const bodyHash = createHash('sha256').update(JSON.stringify([body.handOverTo, body.reason])).digest('hex');
    const claim = await this.parts.keys.claim({ actorId: principal.actorId, key, route: `people/${person.id}/leaving`, bodyHash, crisisId: randomUUID() });
    if (!claim.ok) throw new ProblemError(claim);
    return key;
  }
}

const rolesOf = (people: People, personId: string): readonly Role[] => PEOPLE_ROLES.filter((role) => people[role] === personId);

const taken = (people: People, from: string, to: string): People => ({ ...people, ...Object.fromEntries(rolesOf(people, from).map((role) => [role, to])) });
/** People of a desk after one took another's places. Where account manager and deputy would be one person, the desk has no deputy: nobody is his own. */
export function passedOn(people: People, from: string, to: string): People {
  const passed = taken(people, from, to);
  return passed.deputy !== null && passed.deputy === passed.accountManager ? { ...passed, deputy: null } : passed;
}

/**
 * Why this person may not take over: in an open crisis he would be account manager and deputy at once, and nobody would take over when he is
 * out of reach. Names the crises; null where he may. A desk is no obstacle: see `passedOn`.
 */
export function ownDeputyRefusal(person: Pick<PersonRecord, 'id'>, to: Pick<PersonRecord, 'id' | 'name'>, crises: readonly Pick<CrisisRow, 'reference' | 'people'>[]): Refusal | null {
  const isOwn = (people: People): boolean => rolesOf(people, person.id).some((role) => isOwnDeputy(taken(people, person.id, to.id), role, to.id));
  const there = crises.filter(({ people }) => isOwn(people)).map(({ reference }) => reference);
  if (there.length === 0) return null;
  const references = `${there.slice(0, REFERENCES_MAX).join(', ')}${there.length > REFERENCES_MAX ? ', …' : ''}`;
  return refuse('person.hand-over-own-deputy', { name: to.name, crises: there.length, references }, 'handOverTo');
}

const isAnything = ({ crises, desks }: Held): boolean => crises.length > 0 || desks.length > 0;
const holdsWork = ({ crises, desks }: Held): Refusal => refuse('person.holds-work', { crises: crises.length, duties: crises.reduce((sum, one) => sum + one.dutyIds.length, 0), desks: desks.length });

interface Outcome {
  readonly to: PersonRecord | null;
  readonly held: Held;
  readonly handedOver: Reach | null;
  readonly done: boolean;
}
function report(person: PersonRecord, { to, held, handedOver, done }: Outcome): LeavingReport {
  return {
    person: presentPerson(person), done, handOverTo: to === null ? null : { id: to.id, name: to.name, initials: initialsOf(to.name) },
    crises: held.crises.map(({ crisis, roles, dutyIds }) => ({ crisisId: crisis.id, reference: crisis.reference, severity: crisis.severity, roles: [...roles], duties: dutyIds.length })),
    desks: [...held.desks], handedOver: handedOver === null ? null : { ...handedOver, failed: [...handedOver.failed] },
  };
}
