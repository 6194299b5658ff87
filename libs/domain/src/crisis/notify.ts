/**
 * Who must hear of an event: staff by their role in the crisis, customers only what people wrote, that an item of the joint plan waits for their word, or the survey asks. Pure. The key of each
 * draft is (crisis, seq, receiver): the same commit repeated adds nothing (architecture: messages leave once).
 */
import { missingParts } from '../apology/decide-apology';
import { notAnswered } from '../care/asking';
import { daysAfter } from '../ledger/ledger';
import { isFinal } from '../claim/claim';
import type { Claim } from '../claim/claim';
import type { ObligationKind } from '../obligation/kinds';
import type { LadderRole } from '../protocol/protocol';
import { approverToTell } from '../compensation/approver';
import { isGiven } from '../compensation/judge';
import { deputyOf, ownerOf, personOnLadder } from '../obligation/owners';
import { invitationId } from '../survey/survey';
import type { DomainEvent, EventOf } from './events';
import type { OutboxDraft } from './project.types';
import type { CrisisState } from './state';

type Params = OutboxDraft['params'];

/** What one event asks to be sent; `state` is the state after it, `commit` all that is written with it. */
export function outboxFor(state: CrisisState, event: DomainEvent, commit: readonly DomainEvent[] = [event]): readonly OutboxDraft[] {
  switch (event.type) {
    case 'message.queued': return [toCustomer(state, event)];
    case 'survey.sent': return [toSurvey(state, event)];
    case 'plan-item.approved-by-us': return waitingPlanItem(state, event);
    default: return [...staff(state, event, commit), ...namedInPlan(state, event), ...apologyCall(state, event)];
  }
}

function base(state: CrisisState, event: DomainEvent, receiver: string) {
  return { key: `${state.crisis.id}/${String(event.seq)}/${receiver}`, crisisId: state.crisis.id, reference: state.crisis.reference, drill: state.crisis.drill !== null };
}

function contactOf(state: CrisisState, contactId: string): OutboxDraft['contact'] {
  const contact = state.crisis.contacts.find((one) => one.id === contactId);
  return contact === undefined ? null : { id: contact.id, name: contact.name, email: contact.email, language: contact.language };
}

function toCustomer(state: CrisisState, event: EventOf<'message.queued'>): OutboxDraft {
  const { id, contactId, subject, body, messageType, substance } = event.data;
  return {
    ...base(state, event, contactId), kind: 'customer', personId: null, contact: contactOf(state, contactId), messageId: id,
    template: `customer.${messageType}`, params: { subject, body, language: event.data.language, nextUpdateAt: substance.nextUpdateAt, by: event.data.approval?.author ?? event.by.id, ...(event.data.automatic === true ? { automatic: 'yes' } : {}), ...awaited(state, id) },
  };
}

/** The crisis waits to hear that this copy has left: only then has it told anything (disclosure/telling.ts). */
const awaited = ({ disclosure }: CrisisState, messageId: string): { readonly awaited?: 'yes' } => (disclosure.telling?.some((one) => one.messageId === messageId) === true ? { awaited: 'yes' } : {});

function toSurvey(state: CrisisState, event: EventOf<'survey.sent'>): OutboxDraft {
  const { contactId, cycle, reminder, expireAt } = event.data;
  return {
    ...base(state, event, contactId), kind: 'survey', personId: null, contact: contactOf(state, contactId), messageId: invitationId(cycle, event.seq, contactId),
    template: reminder === 0 ? 'survey.invitation' : 'survey.reminder', params: { cycle, reminder, expireAt },
  };
}

/** Everybody on his side who can be reached hears once that his word is waited for; whoever has no e-mail is given the link by hand. */
function waitingPlanItem(state: CrisisState, event: EventOf<'plan-item.approved-by-us'>): readonly OutboxDraft[] {
  const { itemId, revision } = event.data;
  const item = state.disclosure.plan.find((one) => one.id === itemId);
  return state.crisis.contacts.filter((one) => one.email !== null).map(({ id }) => ({
    ...base(state, event, id), key: `${state.crisis.id}/plan/${itemId}/${String(revision)}/${id}`, kind: 'customer' as const, personId: null, contact: contactOf(state, id),
    messageId: `plan-mail-${itemId}-${String(revision)}-${id}`, template: 'plan.waiting', params: { audience: item?.audience ?? '', due: item?.dueAt ?? null },
  }));
}

interface Notice {
  readonly template: string;
  readonly to: readonly (string | null)[];
  readonly params: Params;
  /** Goes also to whoever acted: it holds what he has to do next. */
  readonly alsoActor?: boolean;
}

function staff(state: CrisisState, event: DomainEvent, commit: readonly DomainEvent[]): readonly OutboxDraft[] {
  const notice = noticeFor(state, event);
  if (notice === null || isToldBy(event, commit)) return [];
  const receivers = [...new Set(notice.to)].filter((id): id is string => id !== null && (notice.alsoActor === true || id !== event.by.id));
  const params = { ...notice.params, ...dutyWords(state, event), ...askedWords(event, commit), summary: state.crisis.summary, account: state.crisis.accountName, severity: state.crisis.severity };
  return receivers.map((personId) => ({ ...base(state, event, personId), kind: 'staff' as const, personId, contact: null, messageId: null, template: notice.template, params }));
}

/** An item of the joint plan names who of ours says it; the duty to see to it is whoever speaks to the customer. Otherwise everybody but the one who is named would know of it. */
function namedInPlan(state: CrisisState, event: DomainEvent): readonly OutboxDraft[] {
  if (event.type !== 'obligation.started' || event.data.kind !== 'plan-item') return [];
  const { id, kind, about, owner, due } = event.data;
  const item = state.disclosure.plan.find((one) => one.id === about);
  if (item === undefined || item.ownerOurs === owner || item.ownerOurs === event.by.id) return [];
  const params = { obligationId: id, kind, due, words: cut(item.message), audience: item.audience, summary: state.crisis.summary, account: state.crisis.accountName, severity: state.crisis.severity };
  return [{ ...base(state, event, item.ownerOurs), kind: 'staff', personId: item.ownerOurs, contact: null, messageId: null, template: 'staff.plan-item-named', params }];
}

/** The gesture of an automatic answer is told by the answer itself. */
const isToldBy = (event: DomainEvent, commit: readonly DomainEvent[]): boolean => event.type === 'compensation.decided' && commit.some(({ type }) => type === 'lane.answered-automatically');

/** Longer words are cut in a mail; in full they stand with the duty. */
const ASKED_MAX_CHARS = 1_000;
const cut = (words: string): string => (words.length <= ASKED_MAX_CHARS ? words : `${words.slice(0, ASKED_MAX_CHARS)}…`);
/** With an answer that is owed go the words it is owed to: a question, or that it is not solved. */
function askedWords(event: DomainEvent, commit: readonly DomainEvent[]): Params {
  if (event.type !== 'obligation.started' || event.data.kind !== 'answer') return {};
  const { about } = event.data;
  for (const one of commit) {
    if (one.type !== 'contact.logged' || one.data.id !== about) continue;
    const { said } = one.data;
    return { asked: cut(said) };
  }
  return {};
}

/** Which of its kind a duty after the crisis is: what is to be done, or how many days after the closing is asked. */
function dutyWords({ ledger, crisis, obligation }: CrisisState, event: DomainEvent): Params {
  if (event.type !== 'obligation.started' && event.type !== 'obligation.warned' && event.type !== 'obligation.escalated' && event.type !== 'obligation.reassigned') return {};
  const about = event.type === 'obligation.started' ? event.data.about : obligation.open.find(({ id }) => id === event.data.id)?.about;
  const touch = event.data.kind === 'touch' ? ledger.touches.find(({ id }) => id === about) : undefined;
  if (touch !== undefined) return { which: cut(touch.what) };
  const planned = [...ledger.pulses, ...ledger.returnChecks].find(({ id }) => id === about);
  const days = planned === undefined ? null : daysAfter(planned, crisis.closedAt);
  return days === null ? {} : { afterDays: days };
}

/** Before the last warning only the owner hears; mails nobody reads are worse than none (peers: reminders must be tunable). */
const QUIET_PERCENT = 75;

function noticeFor(state: CrisisState, event: DomainEvent): Notice | null {
  const { people } = state.crisis;
  switch (event.type) {
    case 'crisis.opened':
      return { template: 'staff.crisis-opened', to: [people.incidentManager, people.accountManager, people.technicalLead, ...(state.crisis.severity <= 2 ? [people.executiveSponsor, people.headOfService] : [])], params: {} };
    case 'crisis.severity-set':
      // Assessed anew with the same result: on record, but no news to anybody.
      return event.data.severity === event.data.was ? null : { template: 'staff.severity-set', to: [people.incidentManager, people.accountManager, people.technicalLead, ...(event.data.severity <= 2 ? [people.executiveSponsor, people.headOfService] : [])], params: { was: event.data.was } };
    case 'crisis.lowering-proposed': return { template: 'staff.lowering-proposed', to: [people.teamLead, people.headOfService], params: { to: event.data.to, reason: event.data.reason } };
    case 'crisis.cancel-proposed': return { template: 'staff.cancel-proposed', to: [people.teamLead, people.headOfService], params: { reason: event.data.reason } };
    case 'crisis.escalated': return { template: 'staff.escalated-by-hand', to: [event.data.personId], params: { reason: event.data.reason } };
    case 'crisis.role-assigned': return { template: 'staff.role-assigned', to: [event.data.personId], params: { role: event.data.role } };
    case 'crisis.reopened': return { template: 'staff.reopened', to: [people.incidentManager, people.accountManager, people.technicalLead], params: { reason: event.data.reason } };
    case 'workaround.expiring': return { template: 'staff.workaround-expiring', to: [people.technicalLead, people.incidentManager], params: { expiresAt: event.data.expiresAt, leadMs: event.data.leadMs } };
    case 'workaround.expired': return { template: 'staff.workaround-expired', to: [people.technicalLead, people.incidentManager], params: {} };
    case 'message.delivery-settled':
      return event.data.outcome === 'unknown' || event.data.outcome === 'failed' ? { template: `staff.delivery-${event.data.outcome}`, to: [people.accountManager], params: { messageId: event.data.messageId } } : null;
    case 'promise.broken': return { template: 'staff.promise-broken', to: [people.accountManager, people.teamLead, ...(state.crisis.severity <= 2 ? [people.headOfService] : [])], params: { words: event.data.words, due: event.data.dueAt } };
    case 'compensation.proposed': return event.data.waits ? { template: 'staff.compensation-waiting', to: [approverToTell(state, event.data.tier, event.by.id)], params: compensationParams(state, event) } : null;
    // What was granted at once its author knows; what another granted has to be told to the customer by somebody.
    case 'compensation.decided': return event.data.automatic ? null : { template: 'staff.compensation-granted', to: [event.data.proposedBy, people.accountManager], params: { amountMinor: event.data.amountMinor, currency: event.data.currency } };
    case 'compensation.declined': return compensationDeclined(state, event);
    case 'message.returned': return { template: 'staff.message-returned', to: [event.data.author], params: { reason: event.data.reason } };
    // The author may be somebody else than who has the customer's ear; an approval is told with the duty that begins with it.
    case 'plan-item.change-asked': return { template: 'staff.plan-change-asked', to: [people.accountManager, state.disclosure.plan.find((one) => one.id === event.data.itemId)?.author ?? null], params: { words: event.data.words } };
    case 'withholding.proposed': return { template: 'staff.withholding-proposed', to: [people.teamLead, people.headOfService], params: { reason: event.data.reason, due: event.data.until } };
    case 'lane.jump-proposed': return { template: 'staff.queue-jump-waiting', to: [people.teamLead, people.headOfService], params: { reason: event.data.reason, due: event.data.until } };
    // To each by himself; whoever has answered hears no more of it.
    case 'care.pulse-asked': return { template: 'staff.pulse-asked', to: notAnswered(state), params: { due: event.data.until } };
    case 'care.pulse-reminded': return { template: 'staff.pulse-reminded', to: notAnswered(state), params: { due: event.data.until } };
    case 'message.overrides-counted': return { template: 'staff.overrides-counted', to: [people.teamLead, people.headOfService], params: { total: event.data.total } };
    case 'survey.answered': return event.data.low.length > 0 ? { template: 'staff.survey-low', to: [people.teamLead, people.incidentManager], params: { items: event.data.low.join(', ') } } : null;
    case 'review.submitted': return { template: 'staff.review-submitted', to: [people.teamLead, people.headOfService], params: {} };
    case 'review.approved': return { template: 'staff.review-approved', to: [people.executiveSponsor], params: {} };
    case 'review.returned': return { template: 'staff.review-returned', to: [people.incidentManager], params: { reason: event.data.reason } };
    case 'review.signed': return { template: 'staff.review-signed', to: [people.incidentManager, people.accountManager, people.technicalLead], params: {} };
    default: return peopleNotice(state, event) ?? dutyNotice(state, event);
  }
}

/**
 * What an approver weighs: how much, for which loss, and what this crisis gave within the window by whose sum the tier is chosen. What the
 * customer got in others is on the page, where only those may read it who may.
 */
function compensationParams({ compensation, protocol }: CrisisState, { data, at }: EventOf<'compensation.proposed'>): Params {
  const { tier, reason, amountMinor, currency, matchedLoss } = data;
  const loss = compensation.losses.find((one) => one.id === matchedLoss);
  const windowMs = protocol.relationship?.compensation?.splittingWindowMs ?? 0;
  const before = compensation.entries.filter((one) => isGiven(one) && one.id !== data.id && one.kind !== 'statutory' && one.decidedAt !== null && one.decidedAt > at - windowMs);
  return {
    tier, reason, currency, amountMinor, beforeMinor: before.reduce((sum, one) => sum + one.amountMinor, 0),
    lossKind: loss?.lossKind ?? null, lossMinor: loss?.documentedLossMinor ?? null, sharePercent: loss?.ourSharePercent ?? null,
  };
}

function compensationDeclined({ compensation }: CrisisState, { data }: EventOf<'compensation.declined'>): Notice | null {
  const entry = compensation.entries.find((one) => one.id === data.id);
  return entry === undefined ? null : { template: 'staff.compensation-declined', to: [entry.proposedBy], params: { reason: cut(data.reason), amountMinor: entry.amountMinor, currency: entry.currency } };
}

/** What colleagues raise, and boundaries: who must act hears at once, not with the first warning of a duty. */
function peopleNotice(state: CrisisState, event: DomainEvent): Notice | null {
  const { people } = state.crisis;
  switch (event.type) {
    case 'care.raised': {
      const { id, kind, contactId, text } = event.data;
      const duty = state.obligation.open.find((one) => one.kind === 'staff-answer' && one.about === id);
      const owner = duty?.owner ?? ownerOf(people, 'staff-answer');
      // The words go to whoever answers, and to nobody else (protected in the record as well). Nobody answers himself.
      const to = owner === event.by.id ? [people.headOfService ?? people.executiveSponsor] : [owner];
      return { template: 'staff.colleague-raised', to, params: { raised: kind, words: cut(text), about: nameOf(state, contactId), due: duty?.due ?? null } };
    }
    case 'care.answered': return { template: 'staff.colleague-answered', to: [event.data.to], params: { raised: event.data.kind, answer: event.data.answer, words: cut(event.data.text) } };
    case 'claim.step-taken': return event.data.step === 'check' ? accountWanted(state, event.data.claimId) : null;
    case 'claim.decided': return event.data.awaitsSecond ? verdictToRead(state, event.data.claimId) : verdictToTell(state, event.data.claimId);
    case 'claim.examiner-assigned': return event.data.seat === 'second' ? verdictToRead(state, event.data.claimId) : null;
    case 'claim.verdict-returned': return verdictReturned(state, event);
    case 'claim.verdict-confirmed': return verdictToTell(state, event.data.claimId);
    case 'pulse.recorded': return lowPulse(state, event);
    case 'return.recorded': return event.data.outcome === 'left' ? { template: 'staff.customer-left', to: [people.accountManager, people.teamLead], alsoActor: true, params: { words: cut(event.data.evidence) } } : null;
    case 'echo.recorded': return { template: 'staff.late-echo', to: [people.incidentManager, people.accountManager, people.technicalLead], params: { words: cut(event.data.what) } };
    // Whoever may declare him lost, or try once more himself.
    case 'recovery.attempted': return event.data.outcome === 'declined' ? { template: 'staff.attempt-declined', to: [people.teamLead, people.headOfService], params: { words: cut(event.data.how) } } : null;
    case 'customer.lost': return { template: 'staff.customer-lost', to: [people.accountManager, people.incidentManager, people.headOfService], params: { reason: event.data.reason } };
    case 'boundary.proposed': {
      const { kind, contactId, reason, until } = event.data;
      return { template: 'staff.boundary-waiting', to: [people.teamLead, people.headOfService], params: { boundary: kind, about: nameOf(state, contactId), reason, due: until } };
    }
    case 'boundary.set': return boundaryToTell(state, event.data.id);
    case 'boundary.confirmed': return boundaryToTell(state, event.data.id);
    default: return null;
  }
}

const nameOf = (state: CrisisState, contactId: string | null): string | null => state.crisis.contacts.find((one) => one.id === contactId)?.name ?? null;

/** Below what is remembered as good something has to be done: whoever speaks with him hears it, and who leads him; also when he recorded it himself. */
function lowPulse(state: CrisisState, { data }: EventOf<'pulse.recorded'>): Notice | null {
  const goodFrom = state.protocol.relationship?.ledger?.goodPulseFrom;
  if (goodFrom === undefined || data.score >= goodFrom) return null;
  const { accountManager, teamLead } = state.crisis.people;
  return { template: 'staff.pulse-low', to: [accountManager, teamLead], alsoActor: true, params: { score: data.score, words: data.words === '' ? null : cut(data.words) } };
}

/** What a claim says, as its mails name it. */
const claimed = (claim: Claim): string => cut(claim.items.map(({ statement }) => statement).join('; '));
const examinationDue = ({ obligation }: CrisisState, claimId: string): number | null => obligation.open.find(({ kind, about }) => kind === 'claim-examination' && about === claimId)?.due ?? null;

/** Nobody is judged unheard: whoever the claim names is asked for his own account when the checking begins (formulas 8). */
function accountWanted(state: CrisisState, claimId: string): Notice | null {
  const claim = state.claim.claims.find(({ id }) => id === claimId);
  if (claim === undefined || claim.evidence.representative > 0) return null;
  return { template: 'staff.account-wanted', to: claim.involved.length > 0 ? claim.involved : [state.crisis.people.accountManager], params: { words: claimed(claim), due: examinationDue(state, claimId) } };
}

/** The examiner is none who speaks with the customer: whoever does hears that a verdict stands and waits to be told. */
function verdictToTell(state: CrisisState, claimId: string): Notice | null {
  const claim = state.claim.claims.find(({ id }) => id === claimId);
  if (claim === undefined || !isFinal(claim) || claim.answered !== null) return null;
  const { accountManager, incidentManager } = state.crisis.people;
  return { template: 'staff.verdict-to-tell', to: [accountManager ?? incidentManager], params: { words: claimed(claim), due: examinationDue(state, claimId) } };
}

/** A verdict is not final before a second examiner has read it: he hears of it, and where there is none, whoever has to appoint one. */
function verdictToRead(state: CrisisState, claimId: string): Notice | null {
  const claim = state.claim.claims.find(({ id }) => id === claimId);
  if (claim === undefined || claim.decision === null || isFinal(claim)) return null;
  const { incidentManager, teamLead } = state.crisis.people;
  const params = { words: claimed(claim), due: examinationDue(state, claimId) };
  return claim.second === null ? { template: 'staff.second-examiner-wanted', to: [incidentManager ?? teamLead], params } : { template: 'staff.verdict-to-read', to: [claim.second], params };
}

/** What came back is the first examiner's again, with the reason. */
function verdictReturned(state: CrisisState, { data }: EventOf<'claim.verdict-returned'>): Notice | null {
  const claim = state.claim.claims.find(({ id }) => id === data.claimId);
  return claim === undefined ? null : { template: 'staff.verdict-returned', to: [claim.examiner], params: { words: claimed(claim), reason: cut(data.reason), due: examinationDue(state, data.claimId) } };
}

/** What may make the call of an executive the next thing owed: the customer was heard, it grew worse, somebody else is the sponsor. */
const CALL_MAY_BE_OWED: ReadonlySet<DomainEvent['type']> = new Set(['listening.read-back', 'crisis.severity-set', 'crisis.role-assigned']);
/**
 * The call an executive owes in a severe crisis is nobody's duty and closing waits for it: he hears of it once the customer was heard, with a key of
 * its own, since the same event may tell him something else.
 */
function apologyCall(state: CrisisState, event: DomainEvent): readonly OutboxDraft[] {
  const { crisis, listening } = state;
  const { executiveSponsor } = crisis.people;
  if (!CALL_MAY_BE_OWED.has(event.type) || executiveSponsor === null || listening.readBackConfirmedAt === null || !missingParts(state).includes('executive-call')) return [];
  if (event.type === 'crisis.severity-set' && event.data.severity >= event.data.was) return [];
  if (event.type === 'crisis.role-assigned' && event.data.personId !== executiveSponsor) return [];
  const draft = base(state, event, executiveSponsor);
  return [{
    ...draft, key: `${draft.key}/apology-call`, kind: 'staff', personId: executiveSponsor, contact: null, messageId: null, template: 'staff.apology-call-owed',
    params: { summary: crisis.summary, account: crisis.accountName, severity: crisis.severity },
  }];
}

/**
 * A boundary holds from now on and nobody has told the customer yet: whoever speaks to him gets what must be said, the reason, the end and the
 * way to object (formulas 8), also when it was he who set it.
 */
function boundaryToTell(state: CrisisState, id: string): Notice | null {
  const one = state.limits.boundaries.find((each) => each.id === id);
  if (one === undefined) return null;
  const { accountManager, incidentManager } = state.crisis.people;
  return { template: 'staff.boundary-to-tell', to: [accountManager ?? incidentManager], alsoActor: true, params: { boundary: one.kind, about: nameOf(state, one.contactId), reason: one.reason, due: one.until } };
}

/** Duties whose owner is told when they begin; the others he began himself, or begin with the crisis. */
const TOLD_AT_START: ReadonlySet<ObligationKind> = new Set(['call-back', 'second-explanation', 'task', 'executive-notice', 'answer', 'legal-review', 'admission-follow-up', 'claim-examination', 'regulatory-response', 'message-reading', 'compensation-decision', 'independent-review', 'plan-item', 'guidance', 'damage-limit', 'small-matter', 'touch']);

function dutyNotice(state: CrisisState, event: DomainEvent): Notice | null {
  switch (event.type) {
    case 'obligation.warned': {
      const one = state.obligation.open.find((open) => open.id === event.data.id);
      if (one === undefined || event.data.percent < QUIET_PERCENT) return null;
      return { template: 'staff.obligation-warned', to: [one.owner], params: { obligationId: one.id, kind: one.kind, due: one.due, percent: event.data.percent } };
    }
    case 'obligation.escalated': {
      const one = state.obligation.open.find((open) => open.id === event.data.id);
      if (one === undefined) return null;
      const to = event.data.roles.filter(isLadderRole).map((role) => personOnLadder(state, one, role));
      return { template: 'staff.obligation-escalated', to, params: { obligationId: one.id, kind: one.kind, due: one.due, rung: event.data.rung } };
    }
    case 'obligation.reassigned': return { template: `staff.obligation-${event.data.why === 'takeover' ? 'taken-over' : 'reassigned'}`, to: [event.data.to, event.data.from], params: { obligationId: event.data.id, kind: event.data.kind, reason: event.data.reason } };
    case 'obligation.started':
      return TOLD_AT_START.has(event.data.kind)
        ? { template: 'staff.obligation-started', to: [event.data.owner, event.data.kind === 'answer' ? deputyOf(state.crisis.people, event.data) : null], params: { obligationId: event.data.id, kind: event.data.kind, due: event.data.due } } : null;
    default: return null;
  }
}

const LADDER_ROLES: readonly LadderRole[] = ['owner', 'deputy', 'team-lead', 'head-of-service', 'executive-sponsor'];
const isLadderRole = (role: string): role is LadderRole => LADDER_ROLES.some((known) => known === role);
