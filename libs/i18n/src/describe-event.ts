/** One human sentence for every event of the record. Total by type: an event without words does not compile. */
import type { DomainEvent, EventMap, EventType, Language } from '#domain';
import { because, none, quote } from './speaker';
import type { EventNames, Speaker, TellersOf } from './speaker';
import { apologyTellers } from './subjects/apology';
import { careTellers } from './subjects/care';
import { claimTellers } from './subjects/claim';
import { compensationTellers } from './subjects/compensation';
import { conductTellers } from './subjects/conduct';
import { disclosureTellers } from './subjects/disclosure';
import { forecastTellers } from './subjects/forecast';
import { laneTellers } from './subjects/lane';
import { ledgerTellers } from './subjects/ledger';
import { limitsTellers } from './subjects/limits';
import { listeningTellers } from './subjects/listening';
import { preparationTellers } from './subjects/preparation';
import { promiseTellers } from './subjects/promise';
import { dayInWords, joinWords, durationInWords, formatInstant, moneyInWords, targetInWords } from './words';
import { label, text } from './text';
import type { TextParams } from './text';

type Tellers = TellersOf<EventMap>;

const tellers: Tellers = {
  'crisis.opened': (data) => ({ severity: data.assessment.severity, summary: quote(data.summary) }),
  'crisis.report-joined': (data, s) => ({ channel: s.label('channel', data.channel), summary: quote(data.summary) }),
  'crisis.impact-recorded': (data) => ({ impactLevel: data.impactLevel }),
  'crisis.trust-signalled': (data, s) => ({ signal: data.because === undefined ? s.label('trust', data.signal) : s.label('trust-because', data.because) }),
  'crisis.trust-signal-withdrawn': (data, s) => ({ signal: s.label('trust', data.signal) }),
  'crisis.severity-set': (data) => ({ was: data.was, severity: data.severity, same: data.was === data.severity ? 'yes' : 'no' }),
  'crisis.lowering-proposed': (data) => ({ to: data.to, reason: quote(data.reason) }),
  'crisis.lowering-declined': because,
  'crisis.causes-set': (data, s) => ({ causes: s.list(data.causes.map((cause) => s.label('cause', cause))) }),
  'crisis.role-assigned': (data, s) => ({ person: s.name(data.personId), role: s.label('people', data.role) }),
  'crisis.availability-set': (data, s) => ({ away: data.unavailableUntil === null ? 'no' : 'yes', person: s.name(data.personId), until: s.when(data.unavailableUntil) }),
  'crisis.contact-added': (data) => ({ contact: data.contact.name }),
  'crisis.noted': (data) => ({ text: quote(data.text) }),
  'crisis.escalated': (data, s) => ({ person: s.name(data.personId), role: s.label('people', data.to), reason: quote(data.reason) }),
  'crisis.routine-returned': (data) => ({ how: data.how === 'quiet-period' ? 'quiet' : 'confirmed' }),
  'crisis.explained-again': (data, s) => ({ contact: s.name(data.contactId), comprehension: s.label('comprehension', data.comprehension), note: quote(data.note) }),
  'crisis.closed': none,
  'crisis.reopened': (data) => ({ cycle: data.cycle, reason: quote(data.reason) }),
  'crisis.cancel-proposed': because,
  'crisis.cancel-declined': none,
  'crisis.cancelled': because,
  'stake.recorded': (data, s) => ({
    value: data.contractValueMinorPerYear === null ? '–' : moneyInWords(data.contractValueMinorPerYear, data.currency), renewal: data.renewalOn === null ? '–' : dayInWords(data.renewalOn, s.language),
    replaceability: data.replaceability === null ? '–' : s.label('replaceability', data.replaceability),
  }),
  'exposure.recorded': (data, s) => ({ level: s.label('exposure', data.level), note: quote(data.note) }),
  'risk.assessed': (data, s) => ({ class: s.label('risk-class', data.class), level: s.label('risk-level', data.level), note: quote(data.note) }),
  'legal.reviewed': (data) => ({ outcome: quote(data.outcome) }),
  'versions.recorded': (data) => ({ customer: quote(data.customer), ours: quote(data.ours) }),
  'expectation.recorded': (data, s) => ({ source: s.label('expectation', data.source), note: quote(data.note) }),
  'contact.logged': (data, s) => ({ direction: data.direction === 'to-customer' ? 'out' : 'in', contact: s.name(data.contactId), channel: s.label('channel', data.channel), said: quote(data.said), named: typeof data.competitorNamed === 'string' ? 'yes' : 'no', competitor: data.competitorNamed ?? '', ...moodOf(data, s) }),
  'message.queued': (data, s) => ({ contact: s.name(data.contactId), messageType: s.label('message-type', data.messageType), subject: quote(data.subject) }),
  'message.delivery-settled': (data) => ({ outcome: data.outcome }),
  'obligation.started': (data, s) => ({ kind: s.kind(data.kind), owner: s.name(data.owner), due: s.when(data.extendedTo ?? data.due) }),
  'obligation.warned': (data, s) => ({ kind: s.kind(data.kind), percent: data.percent, due: s.when(data.due) }),
  'obligation.breached': (data, s) => ({ kind: s.kind(data.kind), due: s.when(data.due), late: noticed(data.noticedLateMs, s.language) }),
  'obligation.escalated': (data, s) => ({ kind: s.kind(data.kind), roles: s.list(data.roles.map((role) => s.label('ladder', role))) }),
  'obligation.settled': (data, s) => ({ kind: s.kind(data.kind), outcome: s.label('obligation-state', data.outcome) }),
  'obligation.paused': (data, s) => ({ kind: s.kind(data.kind), reason: s.label('pause', data.reason), until: s.when(data.until) }),
  'obligation.resumed': (data, s) => ({ by: data.by, kind: s.kind(data.kind), due: s.when(data.clock.extendedTo ?? data.clock.due) }),
  'obligation.extended': (data, s) => ({ kind: s.kind(data.kind), due: s.when(data.dueAt), reason: quote(data.reason) }),
  'obligation.reassigned': (data, s) => ({ why: data.why, kind: s.kind(data.kind), to: s.name(data.to) }),
  'obligation.retargeted': (data, s) => ({ why: data.why, kind: s.kind(data.kind), due: s.when(data.clock.extendedTo ?? data.clock.due) }),
  'cadence.changed': (data, s) => ({ target: targetInWords(data.target, s.language), askedBy: s.name(data.askedBy), words: quote(data.words) }),
  'calendars.applied': (data) => ({ why: data.why, versions: versionsOf(data.calendars), note: quote(data.note) }),
  'fix.located': (data) => ({ where: quote(data.where) }),
  'fix.contained': (data) => ({ how: quote(data.how) }),
  'workaround.recorded': (data, s) => ({ expiresAt: s.when(data.expiresAt), description: quote(data.description) }),
  'workaround.extended': (data, s) => ({ expiresAt: s.when(data.expiresAt), reason: quote(data.reason) }),
  'workaround.withdrawn': because,
  'workaround.expiring': (data, s) => ({ lead: durationInWords(data.leadMs, s.language), expiresAt: s.when(data.expiresAt) }),
  'workaround.expired': none,
  'operation.restored': (data) => ({ by: data.by }),
  'operation.lost': (data) => ({ why: ({ 'workaround-expired': 'expired', 'workaround-withdrawn': 'withdrawn', 'fix-failed': 'failed', reopened: 'reopened' } as const)[data.why] }),
  'fix.recorded': (data) => ({ description: quote(data.description) }),
  'fix.verified': (data) => ({ how: quote(data.how) }),
  'fix.verification-failed': (data) => ({ how: quote(data.how) }),
  'technical.finished': none,
  'cause.recorded': (data) => ({ statement: quote(data.statement) }),
  'prevention.agreed': (data, s) => ({ title: quote(data.title), owner: s.name(data.owner), due: s.when(data.dueAt) }),
  'prevention.completed': (data) => ({ evidence: quote(data.evidence) }),
  'survey.planned': (data, s) => ({ sendAt: s.when(data.sendAt) }),
  'survey.sent': (data, s) => ({ reminder: data.reminder, contact: s.name(data.contactId) }),
  'survey.answered': (data, s) => ({ contact: s.name(data.contactId), low: data.low.length > 0 ? 'yes' : 'no' }),
  'survey.expired': none,
  'survey.ended': (data) => ({ answered: data.answered, invited: data.invited }),
  'survey.call-back-logged': (data, s) => ({ outcome: s.label('call-back', data.outcome), said: quote(data.said) }),
  'survey.handling-signed': (data, s) => ({ scores: s.list(data.scores.map(String)), target: data.target, reason: quote(data.reason) }),
  'review.opened': none,
  'review.not-required': none,
  'review.section-written': (data, s) => ({ section: s.label('review-section', data.section) }),
  'review.submitted': none,
  'review.approved': none,
  'review.returned': because,
  'review.signed': none,
  ...listeningTellers, ...apologyTellers, ...forecastTellers, ...promiseTellers, ...disclosureTellers, ...claimTellers, ...compensationTellers, ...limitsTellers, ...ledgerTellers, ...laneTellers, ...conductTellers, ...careTellers, ...preparationTellers,
};

export type { EventNames };

/** Versions in force from now on, each once; around the clock there is nothing to edit. Latin ids, so a plain comma joins them. */
function versionsOf(calendars: EventMap['calendars.applied']['calendars']): string {
  return [...new Set([calendars.desk.version, calendars.extended.version, calendars.delivery.version])].join(', ');
}

/** A breach noticed late (after an outage) says so; within a minute it does not matter. */
function noticed(lateMs: number, language: Language): string {
  if (lateMs < 60_000) return '';
  const late = durationInWords(lateMs, language);
  return language === 'he' ? ` (התגלה כעבור ${late})` : ` (noticed ${late} later)`;
}

/** The line of the record for one event. Never throws for an event of the domain; ids without a name read as "–". */
export function describeEvent(event: DomainEvent, names: EventNames, language: Language): string {
  const speaker: Speaker = {
    name: (id) => (id === null ? '–' : (names.nameOf(id) ?? '–')),
    when: (at) => (at === null ? '–' : formatInstant(at, names.zone, language, event.at)),
    kind: (kind) => kindOf(event, label('obligation', `${kind}.name`, language), (id) => names.which?.(id, language) ?? null),
    label: (prefix, code) => label(prefix, code, language),
    money: (amountMinor, currency) => moneyInWords(amountMinor, currency),
    duration: (ms) => durationInWords(ms, language),
    list: (words) => joinWords(words, language),
    language,
  };
  return text(`event.${event.type}`, language, tell(event, speaker)).trim().replace(/[:.]\s*$/, '');
}

/** The kind of a duty, with which of them it is where there are several. */
function kindOf({ type, data }: DomainEvent, kind: string, which: (id: string) => string | null): string {
  const named = type.startsWith('obligation.') && 'id' in data && typeof data.id === 'string' ? which(data.id) : null;
  return named === null ? kind : `${kind} (${named})`;
}

function tell<T extends EventType>(event: { readonly type: T; readonly data: EventMap[T] }, speaker: Speaker): TextParams {
  return tellers[event.type](event.data, speaker);
}

/** How the contact was, before and after the talk, as far as somebody said so. */
function moodOf({ emotionalStateBefore: before, emotionalState: after }: EventMap['contact.logged'], s: Speaker): { readonly mood: 'both' | 'before' | 'after' | 'none'; readonly before: string; readonly after: string } {
  const isKnown = (state: string | undefined): state is string => state !== undefined && state !== 'unknown';
  const mood = isKnown(before) ? (isKnown(after) && after !== before ? 'both' : isKnown(after) ? 'after' : 'before') : isKnown(after) ? 'after' : 'none';
  return { mood, before: s.label('emotion', before ?? 'unknown'), after: s.label('emotion', after) };
}
