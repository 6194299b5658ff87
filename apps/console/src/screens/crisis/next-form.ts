/** The form each track asks for next: by its stage, or by the duty that comes first. Pure. */
import type { CrisisDetail, Me, ObligationItem } from '#contracts';
import { nextClaimAct } from './claim-act';

export interface NextForm {
  readonly command: string;
  readonly duty: ObligationItem | null;
  readonly initial?: Readonly<Record<string, unknown>>;
  /** What to record instead while it is not known. */
  readonly instead: string | null;
  /** Only this person may fill it in, whoever holds the duty; null or left out = whoever may by role. */
  readonly by?: { readonly id: string; readonly name: string } | null;
}
type Technical = CrisisDetail['technicalStage'];

const TECHNICAL: Readonly<Record<Exclude<Technical, 'done'>, { readonly command: string; readonly kinds: readonly ObligationItem['kind'][]; readonly instead: string | null }>> = {
  locating: { command: 'locate', kinds: ['workaround', 'fix'], instead: 'record-statement' }, containing: { command: 'contain', kinds: ['workaround', 'fix'], instead: 'record-statement' },
  'working-around': { command: 'record-workaround', kinds: ['workaround', 'fix'], instead: 'make-forecast' }, fixing: { command: 'record-fix', kinds: ['workaround', 'fix'], instead: 'make-forecast' },
  verifying: { command: 'verify-fix', kinds: ['fix', 'workaround'], instead: null }, 'finding-root-cause': { command: 'record-root-cause', kinds: ['root-cause'], instead: 'record-statement' }, 'agreeing-prevention': { command: 'add-prevention', kinds: ['prevention', 'root-cause'], instead: null },
};

/** Null once the technical track is done, or the crisis has ended. */
export function nextTechnical({ technicalStage, obligations, status }: Pick<CrisisDetail, 'technicalStage' | 'obligations' | 'status'>): NextForm | null {
  if (technicalStage === 'done' || status === 'cancelled') return null;
  const { command, kinds, instead } = TECHNICAL[technicalStage];
  const duty = kinds.map((kind) => obligations.find((one) => one.kind === kind)).find((one) => one !== undefined) ?? null;
  return { command, duty, instead };
}

/** Which form fulfils a duty; duties fulfilled by a written word are the composer's. */
export const FORM_OF: Readonly<Partial<Record<ObligationItem['kind'], string>>> = {
  'first-contact': 'log-contact', 'executive-notice': 'acknowledge-notice', 'legal-review': 'complete-legal-review', 'call-back': 'log-call-back', 'second-explanation': 'explain-again', 'listening-record': 'record-listening', 'admission-follow-up': 'follow-up-admission', 'forecast-try': 'make-forecast', promise: 'keep-promise', 'message-reading': 'approve-message',
  'plan-item': 'complete-plan-item', 'claim-examination': 'take-claim-step', 'regulatory-response': 'record-regulatory-response', 'compensation-decision': 'propose-compensation', touch: 'complete-touch', pulse: 'record-pulse', 'return-check': 'record-return', guidance: 'complete-guidance', 'damage-limit': 'complete-damage-limit', 'small-matter': 'settle-small', 'staff-answer': 'answer-colleague', task: 'complete-task',
  workaround: 'record-workaround', fix: 'record-fix', 'root-cause': 'record-root-cause', prevention: 'complete-prevention',
};
/** Fulfilled by a written word to the customer. */
export const WRITTEN: ReadonlySet<ObligationItem['kind']> = new Set(['timed-update', 'stage-update', 'answer', 'summary', 'first-contact']);
/**
 * What must happen, first things first. The order is by time; once a crisis is closed what was planned for afterwards runs for months, and an open
 * question of the customer goes before it, whenever it is due.
 */
export function inOrder({ obligations, status }: Pick<CrisisDetail, 'obligations' | 'status'>): readonly ObligationItem[] {
  if (status !== 'closed') return obligations;
  return [...obligations.filter(({ kind }) => WRITTEN.has(kind)), ...obligations.filter(({ kind }) => !WRITTEN.has(kind))];
}
/** Commands that name the duty they settle. */
const BY_DUTY: ReadonlySet<string> = new Set(['acknowledge-notice', 'complete-task']);

export function initialFor(command: string, duty: ObligationItem): Readonly<Record<string, unknown>> {
  return BY_DUTY.has(command) ? { obligationId: duty.id } : {};
}

/** A form that brings a duty on now, what it begins with, and who alone may fill it in. */
export interface DutyForm {
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly by: { readonly id: string; readonly name: string } | null;
}
/** Of an examination it is the next act of its claim: an examiner first, then steps, evidence, finding, verdict and answer. Null where no form helps. */
export function formFor(duty: ObligationItem, { relationship }: Pick<CrisisDetail, 'relationship'>): DutyForm | null {
  const command = FORM_OF[duty.kind];
  if (command === undefined) return null;
  const claim = duty.kind === 'claim-examination' ? relationship.claim.claims.find(({ id }) => id === duty.about) : undefined;
  return claim === undefined ? { command, initial: initialFor(command, duty), by: null } : nextClaimAct(claim);
}

/** A notice is confirmed by whoever it was written to, or by leadership; a message is read by whoever was asked to, its author never. Of every other duty the table of permissions says it all. */
export const mayMeet = ({ kind, owner }: Pick<ObligationItem, 'kind' | 'owner'>, me: Pick<Me, 'id' | 'roles'>): boolean =>
  owner === null || owner.id === me.id || (kind !== 'message-reading' && (kind !== 'executive-notice' || me.roles.some((role) => role === 'executive' || role === 'head-of-service')));

/** Of a customer who is lost nothing is asked. */
const ASKED: ReadonlySet<ObligationItem['kind']> = new Set(['pulse', 'return-check']);

/** The first duty of the relationship that a form can fulfil; a heard record that waits for its confirmation goes first. */
export function nextRelationship(detail: Pick<CrisisDetail, 'obligations' | 'relationship' | 'status'>): NextForm | null {
  if (detail.status === 'cancelled') return null;
  if (detail.relationship.listening.stage === 'recorded') return { command: 'confirm-read-back', duty: detail.obligations.find(({ kind }) => kind === 'listening-record') ?? null, instead: null };
  const isLost = detail.relationship.ledger.lostAt !== null;
  // While a proposal waits, deciding for nothing is refused.
  const waits = detail.relationship.compensation.entries.some(({ state }) => state === 'proposed');
  for (const duty of detail.obligations) {
    if (isLost && ASKED.has(duty.kind)) continue;
    const form = WRITTEN.has(duty.kind) || duty.track !== 'relationship' ? null : formFor(duty, detail);
    if (form !== null) return { command: form.command, duty, initial: form.initial, by: form.by, instead: duty.kind === 'compensation-decision' && !waits ? 'decide-no-compensation' : null };
  }
  return null;
}
