/** The post-mortem drawn from the record: everything the document says, before it is laid out. Pure. */
import { scoreSurvey } from '#domain';
import type { CrisisRow, CrisisSnapshot, DomainEvent, EventMap, Instant, ObligationKind, ObligationRow, SurveyScores } from '#domain';
import type { ReviewSectionRecord } from '#persistence';
import { silencesOf } from './silences';
import type { Silence } from './silences';

/** As much of an obligation as the counting needs. */
export type CountedDuty = Pick<ObligationRow, 'kind' | 'state' | 'settledAt'>;

export interface ReviewMaterial {
  readonly row: CrisisRow;
  readonly snapshot: CrisisSnapshot;
  readonly events: readonly DomainEvent[];
  readonly sections: readonly ReviewSectionRecord[];
  readonly obligations: readonly CountedDuty[];
  readonly silences: readonly Silence[];
  /** When it was drawn, on the crisis's own clock. */
  readonly drawnAt: Instant;
  readonly cause: EventMap['cause.recorded'] | null;
  readonly fixes: readonly Told[];
  readonly preventions: readonly Prevention[];
  readonly forecasts: readonly MadeForecast[];
  readonly survey: { readonly scores: SurveyScores; readonly open: readonly string[]; readonly answered: number; readonly invited: number } | null;
  readonly signed: { readonly at: Instant; readonly by: string; readonly data: EventMap['review.signed'] } | null;
  readonly steps: readonly { readonly type: 'review.submitted' | 'review.approved' | 'review.signed'; readonly at: Instant; readonly by: string }[];
}
export interface Told {
  readonly type: 'fix.located' | 'fix.contained' | 'workaround.recorded' | 'fix.recorded' | 'fix.verified' | 'fix.verification-failed';
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}
export interface Prevention {
  readonly title: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly evidence: string;
}
export interface MadeForecast {
  readonly madeAt: Instant;
  readonly by: string;
  readonly p50At: Instant;
  readonly p90At: Instant;
  /** When the customer worked again, or null while it has not happened. */
  readonly actualAt: Instant | null;
}

export interface ReviewFacts {
  readonly row: CrisisRow;
  readonly snapshot: CrisisSnapshot;
  readonly events: readonly DomainEvent[];
  readonly sections: readonly ReviewSectionRecord[];
  readonly obligations: readonly CountedDuty[];
  /** On the crisis's own clock. */
  readonly now: Instant;
}

/** Draws the material; the same record gives the same material. */
export function drawReview({ row, snapshot, events, sections, obligations, now }: ReviewFacts): ReviewMaterial {
  return {
    row, snapshot, events, sections, obligations, silences: silencesOf(events, now), drawnAt: now,
    cause: events.findLast((event) => event.type === 'cause.recorded')?.data ?? null,
    fixes: events.flatMap(toldStep), preventions: preventionsOf(events), forecasts: forecastsOf(events), survey: surveyOf(events),
    signed: signatureOf(events),
    steps: stepsOf(events),
  };
}

function toldStep(event: DomainEvent): readonly Told[] {
  const told = (type: Told['type'], text: string): readonly Told[] => [{ type, at: event.at, by: event.by.id, text }];
  switch (event.type) {
    case 'fix.located': return told(event.type, joined(event.data.where, event.data.note));
    case 'fix.contained': return told(event.type, event.data.how);
    case 'workaround.recorded': return told(event.type, joined(event.data.description, event.data.risk));
    case 'fix.recorded': return told(event.type, event.data.description);
    case 'fix.verified': return told(event.type, event.data.how);
    case 'fix.verification-failed': return told(event.type, event.data.how);
    default: return [];
  }
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ');

function preventionsOf(events: readonly DomainEvent[]): readonly Prevention[] {
  return events.flatMap((event) => {
    if (event.type !== 'prevention.agreed') return [];
    const { id, title, owner, dueAt } = event.data;
    const done = events.find((one) => one.type === 'prevention.completed' && one.data.actionId === id);
    const evidence = done?.type === 'prevention.completed' ? done.data.evidence : '';
    return [{ title, owner, dueAt, doneAt: done?.at ?? null, evidence }];
  });
}

/** A forecast speaks of the customer's return to operation: the first one after it was made. */
function forecastsOf(events: readonly DomainEvent[]): readonly MadeForecast[] {
  return events.flatMap((event, index) => {
    const substance = event.type === 'message.queued' || event.type === 'contact.logged' ? event.data.substance : null;
    const forecast = substance?.forecast ?? null;
    // The copies of one message to several contacts tell one forecast.
    if (forecast === null || (event.type === 'message.queued' && event.data.counting.why === 'copy')) return [];
    const madeAt = event.type === 'contact.logged' ? event.data.occurredAt : event.at;
    const actual = events.slice(index).find((one) => one.type === 'operation.restored' || one.type === 'fix.verified');
    return [{ madeAt, by: event.by.id, p50At: forecast.p50At, p90At: forecast.p90At, actualAt: actual?.at ?? null }];
  });
}

function surveyOf(events: readonly DomainEvent[]): ReviewMaterial['survey'] {
  const planned = events.findLast((event) => event.type === 'survey.planned');
  if (planned === undefined) return null;
  const answers = events.flatMap((event) => (event.type === 'survey.answered' && event.data.cycle === planned.data.cycle ? [event.data] : []));
  const result = scoreSurvey(answers.flatMap(({ scores }) => Object.entries(scores).map(([item, value]) => ({ item, value: value ?? null }))));
  const invited = planned.data.invitations.filter((one) => one.suppressed === null).length;
  return { scores: result.ok ? result.scores : {}, open: answers.map((one) => one.open).filter((text) => text.trim() !== ''), answered: answers.length, invited };
}

function signatureOf(events: readonly DomainEvent[]): ReviewMaterial['signed'] {
  const signed = events.findLast((event) => event.type === 'review.signed' || event.type === 'crisis.reopened');
  return signed?.type === 'review.signed' ? { at: signed.at, by: signed.by.id, data: signed.data } : null;
}

/** Who submitted, read and signed, in the latest round: a returned or reopened review begins again. */
function stepsOf(events: readonly DomainEvent[]): ReviewMaterial['steps'] {
  return events.reduce<ReviewMaterial['steps']>((steps, event) => {
    if (event.type === 'review.returned' || event.type === 'crisis.reopened' || event.type === 'review.opened') return [];
    if (event.type !== 'review.submitted' && event.type !== 'review.approved' && event.type !== 'review.signed') return steps;
    return [...steps, { type: event.type, at: event.at, by: event.by.id }];
  }, []);
}

/** How the duties of each kind ended, and how many are open. */
export function dutyCounts(obligations: readonly CountedDuty[]): readonly { readonly kind: ObligationKind; readonly kept: number; readonly late: number; readonly missed: number; readonly cancelled: number; readonly open: number }[] {
  const kinds = [...new Set(obligations.map((one) => one.kind))];
  const count = (kind: ObligationKind, states: readonly string[]): number => obligations.filter((one) => one.kind === kind && states.includes(one.state)).length;
  return kinds.map((kind) => ({
    kind, kept: count(kind, ['kept']), late: count(kind, ['late']), missed: count(kind, ['missed']), cancelled: count(kind, ['cancelled']), open: count(kind, ['running', 'paused']),
  }));
}
