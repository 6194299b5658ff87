/**
 * Errors a colleague admits: who follows one up, who may tell the customer, and what may stand in what others learn from it (S3-01, S3-15).
 * An admission is answered by a conversation and a lesson; there is no place here for anything else.
 */
import { PEOPLE_ROLES } from '../crisis/crisis';
import type { People } from '../crisis/crisis';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision } from '../crisis/subject';
import { draft } from '../crisis/events';
import { refuse } from '../kernel';
import type { StaffRole } from '../kernel';
import type { Admission, ApologyCommands, ApologyRules, ErrorClass } from './apology';

/** The team lead, or the head of service where the team lead is the one who admits; null where neither is named. */
export function followUpOf(people: People, authorId: string): string | null {
  return [people.teamLead, people.headOfService].find((id) => id !== null && id !== authorId) ?? null;
}

/** Whether the protocol lets this role admit an error of the class to the customer; everything is allowed where it says nothing of it. */
export function mayTellCustomer(rules: ApologyRules | undefined, errorClass: ErrorClass, role: string): boolean {
  return rules === undefined || rules.authority[errorClass].some((one) => one === role);
}

export function admitError(state: CrisisState, payload: ApologyCommands['admit-error'], { actor }: Context): Decision {
  if (actor.role === 'system' || actor.role === 'machine' || actor.role === 'customer') return refuse('admission.person-required');
  return accept(draft('admission.recorded', { ...payload, id: `admission-${String(state.version + 1)}`, followUpBy: followUpOf(state.crisis.people, actor.id) }));
}

export function followUpAdmission(state: CrisisState, payload: ApologyCommands['follow-up-admission'], { actor }: Context): Decision {
  const { admissionId, toldCustomer, toldInRole, learningNote, nextSteps } = payload;
  const admission = state.apology.admissions.find((one) => one.id === admissionId);
  if (admission === undefined) return refuse('admission.unknown', { admissionId }, 'admissionId');
  if (admission.followedUpAt !== null) return refuse('admission.followed-up-already', { admissionId }, 'admissionId');
  if (admission.by === actor.id) return refuse('approval.not-own', { admissionId });
  const wrongRole = refusesTelling(state, admission, { toldCustomer, toldInRole });
  if (wrongRole !== null) return wrongRole;
  if (namesSomebody(state, admission, learningNote)) return refuse('admission.note-names-somebody', {}, 'learningNote');
  return accept(
    draft('admission.followed-up', { admissionId, toldCustomer, toldInRole, nextSteps }),
    draft('admission.lesson-noted', { errorClass: admission.errorClass, note: learningNote }),
  );
}

function refusesTelling(state: CrisisState, { errorClass }: Admission, said: { readonly toldCustomer: string; readonly toldInRole: StaffRole | null }) {
  if (said.toldCustomer === 'not-told') return said.toldInRole === null ? null : refuse('admission.role-without-telling', {}, 'toldInRole');
  if (said.toldInRole === null) return refuse('admission.teller-missing', {}, 'toldInRole');
  const allowed = mayTellCustomer(state.protocol.relationship?.apology, errorClass, said.toldInRole);
  return allowed ? null : refuse('admission.role-may-not-tell', { toldInRole: said.toldInRole, errorClass }, 'toldInRole');
}

/** Shorter parts of names are words of the language as often as names. */
const NAME_MIN_CHARS = 3;
/** One-letter words that Hebrew writes together with the next: "to Noa" is one word. */
const HEBREW_PREFIXES = /^[ולבמהשכ]{1,2}$/;

/** Whether a note that others learn from names anybody known here: the customer, his people, or ours by their ids. */
export function namesSomebody(state: Pick<CrisisState, 'crisis'>, admission: Pick<Admission, 'by'>, note: string): boolean {
  const { accountName, contacts, people } = state.crisis;
  const ids = [admission.by, ...PEOPLE_ROLES.map((role) => people[role]), ...contacts.map((one) => one.id)].filter((id) => id !== null);
  const names = [accountName, ...contacts.map((one) => one.name)].flatMap(wordsOf).filter((word) => word.length >= NAME_MIN_CHARS);
  const named = new Set([...names, ...ids.map((id) => id.toLowerCase())]);
  return wordsOf(note).some((word) => [...named].some((name) => word === name || (word.endsWith(name) && HEBREW_PREFIXES.test(word.slice(0, -name.length)))));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== '');
