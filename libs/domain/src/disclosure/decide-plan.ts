/**
 * The joint communication plan (S2-33) and the customer's own stakeholders (S2-32). An item is read by a second person of ours, then approved by
 * the customer, and only then owed by its own instant. An approval is of one revision: what was changed since was not approved.
 */
import { draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import type { AddPlanItem, AddStakeholder, AmendPlanItem, DisclosureCommands, PlanItem } from './disclosure';
import { isPlanItemOpen } from './disclosure';
import { future, onPlanItem } from './find-in-disclosure';

/** Bounds of the state (own design): a plan or a map beyond them is not one two sides can keep in mind. */
const MAX_OPEN_ITEMS = 15;
const MAX_STAKEHOLDERS = 30;
/** Of these what the customer's own page may add, so that it never fills the list for us. */
const MAX_STAKEHOLDERS_OF_CUSTOMER = 15;

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function addStakeholder(state: CrisisState, payload: AddStakeholder, { actor }: Context): Decision {
  const { stakeholders } = state.disclosure;
  const side = actor.role === 'customer' ? 'customer' : 'us';
  if (side === 'customer' && !isContact(state, actor.id)) return refuse('contact.unknown', { contactId: actor.id });
  if (stakeholders.some((one) => one.kind === payload.kind && sameName(one.name, payload.name))) return refuse('stakeholder.already-known', { name: payload.name }, 'name');
  const most = side === 'customer' ? MAX_STAKEHOLDERS_OF_CUSTOMER : MAX_STAKEHOLDERS;
  const counted = side === 'customer' ? stakeholders.filter((one) => one.side === 'customer') : stakeholders;
  if (counted.length >= most || stakeholders.length >= MAX_STAKEHOLDERS) return refuse('stakeholder.too-many', { max: most });
  return accept(draft('stakeholder.added', { ...payload, side, id: `stakeholder-${String(state.version + 1)}` }));
}

function removeStakeholder({ disclosure }: CrisisState, { stakeholderId, reason }: DisclosureCommands['remove-stakeholder']): Decision {
  const known = disclosure.stakeholders.find((one) => one.id === stakeholderId);
  if (known === undefined) return refuse('stakeholder.unknown', { stakeholderId }, 'stakeholderId');
  if (disclosure.plan.some((one) => one.stakeholderId === stakeholderId && isPlanItemOpen(one))) return refuse('stakeholder.in-plan', { name: known.name }, 'stakeholderId');
  return accept(draft('stakeholder.removed', { stakeholderId, name: known.name, reason }));
}

const isContact = (state: CrisisState, id: string): boolean => state.crisis.contacts.some((one) => one.id === id);

/** What is wrong with a due instant, or null. */
function wrongDue(state: CrisisState, dueAt: Instant, now: Instant): Refusal | null {
  if (dueAt <= now) return refuse('instant.past', { dueAt }, 'dueAt');
  const horizonMs = state.protocol.relationship?.disclosure?.planHorizonMs;
  return horizonMs !== undefined && dueAt > now + horizonMs ? refuse('plan.too-far', { latest: now + horizonMs }, 'dueAt') : null;
}

function addItem(state: CrisisState, payload: AddPlanItem, { now }: Context): Decision {
  const { stakeholderId, dueAt, confidentiality, limits } = payload;
  const { stakeholders, plan } = state.disclosure;
  const stakeholder = stakeholders.find((one) => one.id === stakeholderId);
  if (stakeholderId !== null && stakeholder === undefined) return refuse('stakeholder.unknown', { stakeholderId }, 'stakeholderId');
  const audience = stakeholder?.name ?? payload.audience;
  if (audience === null) return refuse('plan.audience-missing', {}, 'audience');
  if (confidentiality === 'limited' && limits === '') return refuse('plan.limits-missing', {}, 'limits');
  if (plan.filter(isPlanItemOpen).length >= MAX_OPEN_ITEMS) return refuse('plan.too-many', { max: MAX_OPEN_ITEMS });
  return wrongDue(state, dueAt, now) ?? accept(draft('plan-item.added', { ...payload, audience, id: `plan-item-${String(state.version + 1)}` }));
}

/** An item changed since it was read was not read. */
function stale({ id, revision }: PlanItem, read: number): Refusal | null {
  return revision === read ? null : refuse('plan.revision-changed', { itemId: id, revision }, 'revision');
}

function approve(state: CrisisState, { itemId, revision }: DisclosureCommands['approve-plan-item'], { now, actor }: Context): Decision {
  return onPlanItem(state, itemId, (item) => {
    const wrong = stale(item, revision);
    if (wrong !== null) return wrong;
    const waitsFor = actor.role === 'customer' ? 'waiting-customer' : 'waiting-ours';
    if (item.stage !== waitsFor) return refuse('plan.not-waiting', { itemId });
    if (item.dueAt <= now) return refuse('plan.due-passed', { dueAt: item.dueAt });
    if (actor.role !== 'customer') return item.author === actor.id ? refuse('approval.not-own', { itemId }) : accept(draft('plan-item.approved-by-us', { itemId, revision }));
    if (!isContact(state, actor.id)) return refuse('contact.unknown', { contactId: actor.id });
    return accept(draft('plan-item.approved-by-customer', { itemId, revision, contactId: actor.id, dueAt: item.dueAt }));
  });
}

function amend(state: CrisisState, payload: AmendPlanItem, context: Context): Decision {
  const { actor, now } = context;
  return onPlanItem(state, payload.itemId, (item) => {
    const wrong = stale(item, payload.revision);
    if (wrong !== null) return wrong;
    if (actor.role === 'customer') return askChange(state, item, { words: payload.words, contactId: actor.id });
    if ((payload.confidentiality ?? item.confidentiality) === 'limited' && (payload.limits ?? item.limits) === '') return refuse('plan.limits-missing', {}, 'limits');
    return wrongDue(state, payload.dueAt ?? item.dueAt, now) ?? accept(draft('plan-item.amended', { ...payload, revision: item.revision + 1 }));
  });
}

function askChange(state: CrisisState, { id, revision, stage }: PlanItem, { words, contactId }: { readonly words: string; readonly contactId: string }): Decision {
  if (stage !== 'waiting-customer') return refuse('plan.not-waiting', { itemId: id });
  if (!isContact(state, contactId)) return refuse('contact.unknown', { contactId });
  return words === '' ? refuse('plan.words-missing', {}, 'words') : accept(draft('plan-item.change-asked', { itemId: id, revision, contactId, words }));
}

function complete(state: CrisisState, payload: DisclosureCommands['complete-plan-item'], { now }: Context): Decision {
  return onPlanItem(state, payload.itemId, ({ id, agreedAt }) => {
    if (agreedAt === null) return refuse('plan.not-agreed', { itemId: id }, 'itemId');
    if (payload.at < agreedAt) return refuse('plan.before-agreed', { agreedAt }, 'at');
    return future(payload.at, now, 'at') ?? accept(draft('plan-item.completed', payload));
  });
}

/** The handlers of stakeholders and of the plan. */
export const planHandlers: Handlers = {
  'add-stakeholder': addStakeholder,
  'remove-stakeholder': removeStakeholder,
  'add-plan-item': addItem,
  'approve-plan-item': approve,
  'amend-plan-item': amend,
  'complete-plan-item': complete,
  // Harmless to repeat: it says that somebody was given the key again.
  'issue-plan-link': (state, { contactId }) => (isContact(state, contactId) ? accept(draft('plan-link.issued', { contactId })) : refuse('contact.unknown', { contactId }, 'contactId')),
  'drop-plan-item': (state, payload) => onPlanItem(state, payload.itemId, () => accept(draft('plan-item.dropped', payload))),
};
