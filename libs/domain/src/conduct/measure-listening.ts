/**
 * Was he heard before anything was decided (C20, formulas 10)? Never answered, contacts per resolution and one-contact closure are read beside
 * the figures article S1 quotes; automatic agreement and automatic consent are saying yes so as not to have to look.
 */
import type { DomainEvent } from '../crisis/events';
import type { Instant } from '../kernel';
import { indicator, share } from './measure';
import type { Case, Indicator, Measuring } from './measure';

export function measureListening(measuring: Measuring): readonly Indicator[] {
  return [unconfirmed(measuring), neverAnswered(measuring), ...contacts(measuring), agreement(measuring), consent(measuring)];
}

/** Judged once confirmed, or at the return to routine: until then listening goes on. */
function unconfirmed({ events, state, rules }: Measuring): Indicator {
  const threshold = rules?.alarms['listening-unconfirmed'] ?? null;
  const record = events.findLast((event) => event.type === 'listening.recorded');
  const confirmed = record !== undefined && events.some((event) => event.type === 'listening.read-back' && event.data.confirmed && event.data.revision === record.data.revision);
  const spoke = record !== undefined || state.message.fromCustomer > 0;
  const cases: readonly Case[] = confirmed ? [{ hit: false, seq: null }] : state.crisis.routine !== null && spoke ? [{ hit: true, seq: record?.seq ?? null }] : [];
  return share('listening-unconfirmed', cases, threshold);
}

/** Questions whose time to answer has passed, or that the end of the crisis left open. */
function neverAnswered({ events, state, rules }: Measuring): Indicator {
  const { closedAt, cancelledAt, routine } = state.crisis;
  const over = closedAt !== null || cancelledAt !== null || routine !== null;
  const late = new Set(state.obligation.open.filter((one) => one.kind === 'answer' && one.breachedAt !== null).map((one) => one.about));
  const asked = state.message.unanswered.filter((one) => over || late.has(one.id)).map((one) => one.id);
  const evidence = events.filter((event) => event.type === 'contact.logged' && asked.includes(event.data.id)).map((one) => one.seq);
  return indicator({ code: 'never-answered', unit: 'count', value: asked.length, threshold: rules?.alarms['never-answered'] ?? null, evidence });
}

/** Exchanges until the customer was back to routine; the copies of one message are one. Null while he is not. */
function contacts({ events }: Measuring): readonly Indicator[] {
  const end = events.findIndex((event) => event.type === 'crisis.routine-returned');
  const exchanges = events.slice(0, end === -1 ? 0 : end).filter((event) => event.type === 'contact.logged' || isOneMessage(event));
  const count = end === -1 ? null : exchanges.length;
  return [
    indicator({ code: 'contacts-per-resolution', unit: 'count', value: count, threshold: null, evidence: [] }),
    share('one-contact-closure', count === null ? [] : [{ hit: count <= 1, seq: null }], null),
  ];
}

export const isOneMessage = (event: DomainEvent): boolean => event.type === 'message.queued' && event.data.counting.why !== 'copy';

/** Contested claims that were accepted before any evidence stood on record. */
function agreement({ events, rules }: Measuring): Indicator {
  const contested = new Set(events.flatMap((event) =>
    event.type === 'claim.contested' || (event.type === 'claim.raised' && event.data.contestedBy !== null) ? [event.data.claimId] : []));
  const cases = [...contested].map((claimId): Case => {
    const seen = events.find((event) => event.type === 'claim.evidence-added' && event.data.claimId === claimId)?.seq ?? Number.POSITIVE_INFINITY;
    const accepted = events.find((event) => accepts(event, claimId));
    return { hit: accepted !== undefined && accepted.seq < seen, seq: accepted?.seq ?? null };
  });
  return share('automatic-agreement', cases, rules?.alarms['automatic-agreement'] ?? null);
}

function accepts(event: DomainEvent, claimId: string): boolean {
  if (event.type === 'claim.answered') return event.data.claimId === claimId && event.data.kind === 'accepted_with_redress';
  return event.type === 'claim.conceded' && event.data.claimId === claimId && event.data.verdict === 'not-examined';
}

/**
 * Concessions with no check before them, or too soon after the claim for one. A check is the check of a claim, its verdict, or a root cause on
 * record. What the law or a contract owes is no concession.
 */
function consent({ events, rules }: Measuring): Indicator {
  let checked = false;
  let claimedAt: Instant | null = null;
  const cases: Case[] = [];
  for (const event of events) {
    if (event.type === 'claim.raised') claimedAt = event.data.receivedAt;
    if (event.type === 'cause.recorded' || event.type === 'claim.decided' || (event.type === 'claim.step-taken' && event.data.step === 'check')) checked = true;
    if (!isConcession(event)) continue;
    const soon = rules !== undefined && claimedAt !== null && event.at - claimedAt < rules.earlyConsentMs;
    cases.push({ hit: !checked || soon, seq: event.seq });
  }
  return share('automatic-consent', cases, rules?.alarms['automatic-consent'] ?? null);
}

function isConcession(event: DomainEvent): boolean {
  if (event.type === 'compensation.decided') return event.data.kind !== 'statutory' && event.data.kind !== 'contractual-credit';
  return event.type === 'claim.conceded';
}
