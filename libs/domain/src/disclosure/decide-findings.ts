/**
 * The disclosure log (S2-20): what was known, since when, and when the customer heard it. Something may be kept back for a written reason and
 * until an instant, and only once a second person agrees; then it counts as untold again.
 */
import { draft } from '../crisis/events';
import type { Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Track } from '../kernel';
import type { DisclosureCommands, Finding } from './disclosure';
import { findingStatus } from './disclosure';
import { future, onFinding } from './find-in-disclosure';

/** Untold ones at once; who has more has a conversation to hold, not a list to write (own design). It bounds the state. */
const MAX_UNTOLD = 30;

function record(state: CrisisState, payload: DisclosureCommands['record-finding'], { now }: Context): Decision {
  const early = future(payload.knownAt, now, 'knownAt');
  if (early !== null) return early;
  const untold = state.disclosure.findings.filter((one) => one.customerRelevant && one.toldAt === null).length;
  if (payload.customerRelevant && untold >= MAX_UNTOLD) return refuse('finding.too-many', { max: MAX_UNTOLD });
  return accept(draft('finding.recorded', { ...payload, id: `finding-${String(state.version + 1)}` }));
}

function disclose(state: CrisisState, payload: DisclosureCommands['disclose-finding'], { now }: Context): Decision {
  const { findingIds, ...told } = payload;
  if (!state.crisis.contacts.some((one) => one.id === told.contactId)) return refuse('contact.unknown', { contactId: told.contactId }, 'contactId');
  if (told.how === 'message' && told.messageId === null) return refuse('disclosure.message-missing', {}, 'messageId');
  const early = future(told.at, now, 'at');
  if (early !== null) return early;
  const events: Draft[] = [];
  for (const id of new Set(findingIds)) {
    const decision = onFinding(state, id, (finding) => discloseOne(finding, told));
    if (!decision.ok) return decision;
    events.push(...decision.events);
  }
  return accept(...events);
}

function discloseOne(finding: Finding, told: Omit<DisclosureCommands['disclose-finding'], 'findingIds'>): Decision {
  const { id, knownAt, toldTo } = finding;
  if (findingStatus(finding) === 'withheld') return refuse('disclosure.withheld', { findingId: id }, 'findingIds');
  if (told.at < knownAt) return refuse('disclosure.before-known', { findingId: id, knownAt }, 'at');
  if (toldTo.includes(told.contactId)) return refuse('disclosure.already-told', { findingId: id, contactId: told.contactId }, 'findingIds');
  return accept(draft('finding.disclosed', { ...told, id, lagMs: told.at - knownAt }));
}

function withhold(state: CrisisState, payload: DisclosureCommands['withhold-finding'], { now }: Context): Decision {
  return onFinding(state, payload.findingId, ({ id, toldAt, withheld }) => {
    if (toldAt !== null) return refuse('disclosure.customer-knows', { findingId: id }, 'findingId');
    if (withheld !== null) return refuse('withholding.already', { findingId: id }, 'findingId');
    if (payload.until <= now) return refuse('instant.past', { until: payload.until }, 'until');
    const maxMs = state.protocol.relationship?.disclosure?.withholdingMaxMs;
    if (maxMs !== undefined && payload.until > now + maxMs) return refuse('withholding.too-long', { latest: now + maxMs }, 'until');
    return accept(draft('withholding.proposed', payload));
  });
}

/** The handlers of findings. */
export const findingHandlers: Handlers = {
  'record-finding': record,
  'disclose-finding': disclose,
  'withhold-finding': withhold,
  'confirm-withholding': (state, { findingId, agree, reason }, { actor }) =>
    onFinding(state, findingId, ({ withheld }) => {
      if (withheld?.state !== 'proposed') return refuse('withholding.none-proposed', { findingId }, 'findingId');
      if (withheld.by === actor.id) return refuse('approval.not-own', { findingId });
      return accept(agree ? draft('withholding.confirmed', { findingId, reason, until: withheld.until }) : draft('withholding.declined', { findingId, reason }));
    }),
  'end-withholding': (state, { findingId, reason }) =>
    onFinding(state, findingId, ({ withheld }) => (withheld === null ? refuse('withholding.none', { findingId }, 'findingId') : accept(draft('withholding.ended', { findingId, reason })))),
};

/** The one whose time is over first; a proposal nobody confirmed ends the same way. */
function firstToEnd({ disclosure }: CrisisState): { readonly findingId: string; readonly until: Instant } | null {
  return disclosure.findings.reduce<{ readonly findingId: string; readonly until: Instant } | null>((first, { id, withheld }) =>
    (withheld !== null && (first === null || withheld.until < first.until) ? { findingId: id, until: withheld.until } : first), null);
}

export function tickFindings(state: CrisisState, { now }: Context): readonly Draft[] {
  const first = firstToEnd(state);
  return first === null || first.until > now ? [] : [draft('withholding.expired', first)];
}

export const wakeFindings = (state: CrisisState, track: Track): Instant | null => (track === 'relationship' ? (firstToEnd(state)?.until ?? null) : null);
