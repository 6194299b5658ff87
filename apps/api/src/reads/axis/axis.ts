/** The time axis of one crisis, drawn from its record: the same record gives the same axis. Pure. */
import { AXIS_MARKS, toIso, toIsoOrNull } from '#contracts';
import type { AxisMarkType, CrisisAxis } from '#contracts';
import { RELATIONSHIP_STAGES, TECHNICAL_STAGES, evolve, relationshipStageOf, technicalStageOf } from '#domain';
import type { CrisisState, DomainEvent, Instant, RelationshipStage, TechnicalStage } from '#domain';
import type { Names } from '../names';
import type { ListedObligation } from '../obligation-list.read-model';
import { silencesOf } from '../review/silences';
import { trackOf } from '../wire';
import { named } from '../words';
import { axisForecasts } from './axis-forecasts';
import { laddersOfOpen } from './axis-ladder';
import { axisWords } from './axis-words';

export interface AxisMaterial {
  readonly events: readonly DomainEvent[];
  /** All of them, whatever became of each. */
  readonly duties: readonly ListedObligation[];
  readonly names: Names;
  /** On the crisis's own clock. */
  readonly now: Instant;
  /** The reader must not know that a survey is out. */
  readonly hideSurvey: boolean;
}

/** The axis. Throws where the record has a gap, a fault of ours. */
export function presentAxis({ events, duties, names, now, hideSurvey }: AxisMaterial): CrisisAxis {
  const { state, technical, relationship } = walked(events);
  const words = axisWords(events, { names, hideSurvey });
  const ourWords = words.filter(({ from }) => from === 'us').map(({ at }) => Date.parse(at));
  const { crisis } = state;
  return {
    crisisId: crisis.id, reference: crisis.reference, version: state.version,
    awareAt: toIso(Math.min(crisis.awareAt, crisis.openedAt)), openedAt: toIso(crisis.openedAt), endedAt: toIsoOrNull(crisis.closedAt ?? crisis.cancelledAt), measuredAt: toIso(now),
    stages: { technical: spansOf(technical, 'technical-stage'), relationship: spansOf(relationship, 'relationship-stage') },
    ahead: { technical: aheadOf(TECHNICAL_STAGES, technicalStageOf(state), 'technical-stage'), relationship: aheadOf(RELATIONSHIP_STAGES, relationshipStageOf(state), 'relationship-stage') },
    marks: events.flatMap((event) => markOf(event, names)),
    duties: duties.flatMap((duty) => dutyOf(duty, ourWords, names)),
    forecasts: axisForecasts(events, names),
    words,
    silences: silencesOf(events, now).map(({ from, to, minutes, dueAt }) => ({ from: toIso(from), to: toIso(to), minutes, dueAt: toIso(dueAt), lasting: to === now && crisis.closedAt === null })),
    ladders: laddersOfOpen(hideSurvey ? withoutSurvey(state) : state, events, names),
  };
}

function withoutSurvey(state: CrisisState): CrisisState {
  return { ...state, obligation: { ...state.obligation, open: state.obligation.open.filter(({ kind }) => kind !== 'survey') } };
}

interface Held<C extends string> {
  readonly code: C;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly again: boolean;
}

/** Lives through the record once, noting when each track changed its stage. A relapse is a stage held again. */
function walked(events: readonly DomainEvent[]): { readonly state: CrisisState; readonly technical: readonly Held<TechnicalStage>[]; readonly relationship: readonly Held<RelationshipStage>[] } {
  let state: CrisisState | null = null;
  const technical: Held<TechnicalStage>[] = [];
  const relationship: Held<RelationshipStage>[] = [];
  for (const event of events) {
    state = evolve(state, event);
    hold(technical, technicalStageOf(state), event.at);
    hold(relationship, relationshipStageOf(state), event.at);
    const ended = state.crisis.cancelledAt;
    if (ended !== null) for (const held of [technical, relationship]) endLast(held, ended);
  }
  if (state === null) throw new Error('The record is empty');
  return { state, technical, relationship };
}

function hold<C extends string>(held: Held<C>[], code: C, at: Instant): void {
  const last = held.at(-1);
  if (last?.code === code) return;
  endLast(held, at);
  held.push({ code, from: at, to: null, again: held.some((one) => one.code === code) });
}

function endLast<C extends string>(held: Held<C>[], at: Instant): void {
  const last = held.at(-1);
  if (last?.to === null) held[held.length - 1] = { ...last, to: at };
}

/** Stages left in the same instant they were entered are no length of time; "done" is no stage to hold. */
function spansOf<C extends string>(held: readonly Held<C>[], prefix: string): { code: C; name: { he: string; en: string }; from: string; to: string | null; again: boolean }[] {
  return held.filter(({ code, from, to }) => code !== 'done' && to !== from).map(({ code, from, to, again }) => ({ code, name: named(prefix, code), from: toIso(from), to: toIsoOrNull(to), again }));
}

function aheadOf(codes: readonly string[], current: string, prefix: string): { code: string; name: { he: string; en: string } }[] {
  return codes.slice(codes.indexOf(current) + 1).filter((code) => code !== 'done').map((code) => ({ code, name: named(prefix, code) }));
}

const MARKED: ReadonlySet<string> = new Set(AXIS_MARKS);
const TROUBLE: ReadonlySet<string> = new Set(['workaround.expired', 'workaround.withdrawn', 'operation.lost', 'fix.verification-failed', 'crisis.reopened', 'promise.broken', 'crisis.escalated']);
const isMarked = (type: string): type is AxisMarkType => MARKED.has(type);

function markOf(event: DomainEvent, names: Names): CrisisAxis['marks'] {
  if (!isMarked(event.type)) return [];
  return [{ seq: event.seq, at: toIso(event.at), track: trackOf(event), type: event.type, trouble: TROUBLE.has(event.type) || isRaise(event), by: names.person(event.by.id), detail: detailOf(event) }];
}

const isRaise = (event: DomainEvent): boolean => event.type === 'crisis.severity-set' && event.data.severity < event.data.was;

/** The severity a crisis came to; other marks say enough by their name, and the record says the rest. */
function detailOf(event: DomainEvent): string | null {
  return event.type === 'crisis.severity-set' ? String(event.data.severity) : null;
}

/** A duty that fell away is no mark: nothing was owed any more. */
function dutyOf(duty: ListedObligation, ourWords: readonly Instant[], names: Names): CrisisAxis['duties'] {
  if (duty.state === 'cancelled') return [];
  const { dueAt } = duty;
  const done = duty.state === 'kept' || duty.state === 'late';
  const spoke = duty.state === 'missed' && dueAt !== null ? (ourWords.find((at) => at > dueAt) ?? null) : null;
  return [{
    id: duty.id, kind: duty.kind, name: named('obligation', `${duty.kind}.name`), track: duty.track, state: stateOf(duty), owner: names.person(duty.ownerId),
    startedAt: toIso(duty.startedAt), dueAt: toIsoOrNull(dueAt), doneAt: toIsoOrNull(done ? duty.settledAt : null), spokeAt: toIsoOrNull(spoke),
  }];
}

function stateOf({ state, breachedAt, dueAt }: ListedObligation): CrisisAxis['duties'][number]['state'] {
  if (state === 'running') return breachedAt === null ? (dueAt === null ? 'paused' : 'due') : 'overdue';
  return state === 'cancelled' ? 'due' : state;
}
