/** How events change what is known, told, agreed and offered. Texts are cut to their beginnings: the whole of each is on record. */
import { excerpt } from '../claim/excerpt';
import type { DomainEvent, EventOf } from '../crisis/events';
import type { Instant } from '../kernel';
import { isPlanItemOpen } from './disclosure';
import type { DisclosureState, Finding, Option, PlanItem, Withholding } from './disclosure';
import { isOnTheWay, withoutMessage, withoutTold, withTelling } from './telling';

/** How much of what has come to its end stays at hand; the rest is on record. */
const SETTLED_FINDINGS_KEPT = 20;
const ENDED_ITEMS_KEPT = 10;
const SESSIONS_KEPT = 10;
const TOLD_TO_KEPT = 10;
const LINE_CHARS = 80;
const MESSAGE_CHARS = 200;

export function evolveDisclosure(disclosure: DisclosureState, event: DomainEvent): DisclosureState {
  const { at, by } = event;
  switch (event.type) {
    case 'finding.recorded': {
      const { what, source, ...facts } = event.data;
      const finding: Finding = { ...facts, what: excerpt(what, LINE_CHARS), source: excerpt(source, LINE_CHARS), by: by.id, toldAt: null, toldTo: [], withheld: null };
      return withFindings(disclosure, [...disclosure.findings, finding]);
    }
    case 'finding.disclosed': return onFinding(withoutTold(disclosure, event.data), event.data.id, (one) => told(one, event.data));
    case 'message.queued': return withTelling(disclosure, event.data);
    case 'message.delivery-settled': return event.data.outcome === 'not-received' ? withoutMessage(disclosure, event.data.messageId) : disclosure;
    case 'withholding.proposed': {
      const { until, reason } = event.data;
      const withheld: Withholding = { state: 'proposed', by: by.id, approvedBy: null, until, reason: excerpt(reason, LINE_CHARS) };
      return onFinding(disclosure, event.data.findingId, (one) => ({ ...one, withheld }));
    }
    case 'withholding.confirmed': return onFinding(disclosure, event.data.findingId, (one) => (one.withheld === null ? one : { ...one, withheld: { ...one.withheld, state: 'active', approvedBy: by.id } }));
    case 'withholding.declined':
    case 'withholding.ended':
    case 'withholding.expired': return onFinding(disclosure, event.data.findingId, (one) => ({ ...one, withheld: null }));
    case 'stakeholder.added': return { ...disclosure, stakeholders: [...disclosure.stakeholders, { ...event.data, concern: excerpt(event.data.concern, LINE_CHARS) }] };
    case 'stakeholder.removed': return { ...disclosure, stakeholders: disclosure.stakeholders.filter((one) => one.id !== event.data.stakeholderId) };
    case 'options.offered': {
      const { source } = event.data;
      return { ...disclosure, options: [...disclosure.options, ...event.data.options.map((one) => ({ ...one, what: excerpt(one.what, LINE_CHARS), reason: excerpt(one.reason, LINE_CHARS), source, answer: null }))] };
    }
    case 'option.assessed': return onOption(disclosure, event.data.optionId, (one) => ({ ...one, possible: event.data.possible, reason: excerpt(event.data.reason, LINE_CHARS) }));
    case 'option.answered': return onOption(disclosure, event.data.optionId, (one) => ({ ...one, answer: event.data.answer }));
    case 'session.recorded': return withSession(disclosure, event.data);
    default: return evolvePlan(disclosure, event, at);
  }
}

/** The first telling counts for the lag, also where a later entry tells of an earlier one. A proposal to keep back what is told has no more to keep back. */
function told(one: Finding, { at, contactId }: { readonly at: Instant; readonly contactId: string }): Finding {
  return { ...one, toldAt: one.toldAt === null ? at : Math.min(one.toldAt, at), toldTo: [...one.toldTo, contactId].slice(-TOLD_TO_KEPT), withheld: null };
}

const isSettled = ({ toldAt, customerRelevant, withheld }: Finding): boolean => (toldAt !== null || !customerRelevant) && withheld === null;

function withFindings(disclosure: DisclosureState, findings: readonly Finding[]): DisclosureState {
  return { ...disclosure, findings: withoutOldest(findings, (one) => isSettled(one) && !isOnTheWay(disclosure, one.id), SETTLED_FINDINGS_KEPT) };
}

/** Leaves out the oldest of those that `may` go, down to `keep` of them. */
function withoutOldest<T>(list: readonly T[], may: (one: T) => boolean, keep: number): readonly T[] {
  const gone = new Set(list.filter(may).slice(0, Math.max(0, list.filter(may).length - keep)));
  return gone.size === 0 ? list : list.filter((one) => !gone.has(one));
}

const onFinding = (disclosure: DisclosureState, id: string, change: (one: Finding) => Finding): DisclosureState =>
  withFindings(disclosure, disclosure.findings.map((one) => (one.id === id ? change(one) : one)));
const onOption = (disclosure: DisclosureState, id: string, change: (one: Option) => Option): DisclosureState =>
  ({ ...disclosure, options: disclosure.options.map((one) => (one.id === id ? change(one) : one)) });

function withSession(disclosure: DisclosureState, { id, at, ours, theirs, findings, decisions, ideas }: EventOf<'session.recorded'>['data']): DisclosureState {
  const session = { id, at, ours: ours.length, theirs: theirs.length, findings: findings.length, decisions: decisions.length, ideas: ideas.length };
  const options = ideas.map((idea): Option => ({ id: idea.optionId, what: excerpt(idea.what, LINE_CHARS), when: null, possible: 'not-yet-known', reason: '', source: 'customer', answer: null }));
  return { ...disclosure, sessions: [...disclosure.sessions, session].slice(-SESSIONS_KEPT), options: [...disclosure.options, ...options] };
}

function evolvePlan(disclosure: DisclosureState, event: DomainEvent, at: Instant): DisclosureState {
  const on = (id: string, change: (one: PlanItem) => PlanItem): DisclosureState => {
    const plan = disclosure.plan.map((one) => (one.id === id ? change(one) : one));
    return { ...disclosure, plan: withoutOldest(plan, (one) => !isPlanItemOpen(one), ENDED_ITEMS_KEPT) };
  };
  switch (event.type) {
    case 'plan-item.added': {
      const { message, limits, audience, ...facts } = event.data;
      const item: PlanItem = {
        ...facts, audience: excerpt(audience, LINE_CHARS), message: excerpt(message, MESSAGE_CHARS), limits: excerpt(limits, LINE_CHARS), revision: 1, stage: 'waiting-ours', author: event.by.id,
        approvedBy: null, contactId: null, asked: null, agreedAt: null, endedAt: null,
      };
      return { ...disclosure, plan: [...disclosure.plan, item] };
    }
    case 'plan-item.approved-by-us': return on(event.data.itemId, (one) => ({ ...one, stage: 'waiting-customer', approvedBy: event.by.id }));
    case 'plan-item.approved-by-customer': return on(event.data.itemId, (one) => ({ ...one, stage: 'agreed', contactId: event.data.contactId, agreedAt: at }));
    case 'plan-item.change-asked': return on(event.data.itemId, (one) => ({ ...one, stage: 'change-asked', contactId: event.data.contactId, asked: excerpt(event.data.words, MESSAGE_CHARS), approvedBy: null }));
    case 'plan-item.amended': return on(event.data.itemId, (one) => amended(one, event));
    case 'plan-item.completed': return on(event.data.itemId, (one) => ({ ...one, stage: 'done', endedAt: event.data.at }));
    case 'plan-item.dropped': return on(event.data.itemId, (one) => ({ ...one, stage: 'dropped', endedAt: at }));
    default: return disclosure;
  }
}

function amended(one: PlanItem, { data, by }: EventOf<'plan-item.amended'>): PlanItem {
  return {
    ...one, revision: data.revision, stage: 'waiting-ours', author: by.id, approvedBy: null, contactId: null, asked: null, agreedAt: null,
    message: data.message === null ? one.message : excerpt(data.message, MESSAGE_CHARS), limits: data.limits === null ? one.limits : excerpt(data.limits, LINE_CHARS),
    ownerOurs: data.ownerOurs ?? one.ownerOurs, ownerTheirs: data.ownerTheirs ?? one.ownerTheirs, dueAt: data.dueAt ?? one.dueAt, confidentiality: data.confidentiality ?? one.confidentiality,
  };
}
