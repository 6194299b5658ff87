/** With which act each kind of duty is fulfilled: a message, written here, or commands, drawn by the forms. Pure. */
import type { MessageCheckRequest, ObligationItem } from '#contracts';

export type DutyKind = ObligationItem['kind'];
export type MessageType = MessageCheckRequest['messageType'];
/** `write`: the type of message that fulfils it. Otherwise the commands of which one does, the usual one first. */
export type Act = { readonly write: MessageType } | { readonly commands: readonly [string, ...string[]] };

/** Every kind, so that a new one cannot be forgotten; sources are the sentences of `explanation.fulfilledBy`. */
const ACTS: Readonly<Record<DutyKind, Act>> = {
  'first-contact': { write: 'first-contact' },
  answer: { write: 'answer' },
  'timed-update': { write: 'update' },
  'stage-update': { write: 'stage-update' },
  summary: { write: 'summary' },
  'executive-notice': { commands: ['acknowledge-notice'] },
  'legal-review': { commands: ['complete-legal-review'] },
  workaround: { commands: ['record-workaround', 'record-fix'] },
  fix: { commands: ['record-fix', 'verify-fix'] },
  'root-cause': { commands: ['record-root-cause'] },
  prevention: { commands: ['complete-prevention'] },
  survey: { commands: ['add-note'] },
  'call-back': { commands: ['log-call-back'] },
  'second-explanation': { commands: ['explain-again'] },
  'post-mortem': { commands: ['write-review-section', 'submit-review', 'approve-review'] },
  'executive-review': { commands: ['sign-review', 'return-review'] },
  'listening-record': { commands: ['record-listening', 'confirm-read-back'] },
  'admission-follow-up': { commands: ['follow-up-admission'] },
  'forecast-try': { commands: ['make-forecast', 'withhold-forecast'] },
  promise: { commands: ['keep-promise', 'renegotiate-promise'] },
  'message-reading': { commands: ['approve-message', 'return-message'] },
  'plan-item': { commands: ['complete-plan-item', 'amend-plan-item'] },
  'claim-examination': { commands: ['take-claim-step', 'add-evidence', 'decide-claim'] },
  'regulatory-response': { commands: ['record-regulatory-response'] },
  'compensation-decision': { commands: ['propose-compensation', 'approve-compensation', 'decide-no-compensation'] },
  touch: { commands: ['complete-touch', 'drop-touch'] },
  pulse: { commands: ['record-pulse', 'record-no-answer'] },
  'return-check': { commands: ['record-return', 'record-return-unknown'] },
  'independent-review': { commands: ['review-delay'] },
  'staff-answer': { commands: ['answer-colleague'] },
  guidance: { commands: ['complete-guidance'] },
  'damage-limit': { commands: ['complete-damage-limit'] },
  'small-matter': { commands: ['settle-small'] },
  task: { commands: ['settle-delivery', 'complete-task'] },
};

export const actOf = (kind: DutyKind): Act => ACTS[kind];
/** Written in the composer. */
export const writes = (kind: DutyKind): MessageType | null => {
  const act = ACTS[kind];
  return 'write' in act ? act.write : null;
};

/** Duties about one named thing say it in `about`; the form begins with it. Only where the field's value is that id. */
const ABOUT: Readonly<Record<string, string>> = {
  'complete-prevention': 'actionId', 'keep-promise': 'promiseId', 'renegotiate-promise': 'promiseId', 'complete-plan-item': 'itemId', 'amend-plan-item': 'itemId', 'complete-touch': 'touchId', 'drop-touch': 'touchId', 'record-no-answer': 'pulseId', 'record-return-unknown': 'checkId', 'record-pulse': 'pulseId',
  'complete-damage-limit': 'damageLimitId', 'record-return': 'checkId', 'review-delay': 'requestId', 'answer-colleague': 'raisedId', 'follow-up-admission': 'admissionId', 'take-claim-step': 'claimId', 'add-evidence': 'claimId', 'decide-claim': 'claimId', 'settle-delivery': 'messageId', 'explain-again': 'contactId',
};
/** What a form of a duty begins with. */
export function beginningOf(command: string, { about, id }: Pick<ObligationItem, 'about' | 'id'>): Readonly<Record<string, string>> {
  if (command === 'complete-task' || command === 'acknowledge-notice') return { obligationId: id };
  const field = ABOUT[command];
  return field === undefined || about === null ? {} : { [field]: about };
}

/** What somebody who came to write without naming a duty most likely owes: first contact while it is due, else an update. */
export const freeType = ({ status, obligations }: { readonly status?: string; readonly obligations: readonly Pick<ObligationItem, 'kind' | 'state'>[] }): MessageType =>
  (status === 'closed' ? 'other' : obligations.some(({ kind, state }) => kind === 'first-contact' && (state === 'running' || state === 'paused')) ? 'first-contact' : 'update');
