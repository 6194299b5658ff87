/**
 * Asking for the staff pulse (S3-20): some time after routine those who worked on the crisis are asked, reminded once, and left alone. No duty
 * stands behind it: a duty has an owner everybody sees, and climbs; nobody owes anybody how he feels. Events count people and never name them.
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import type { Instant, Role } from '../kernel';
import type { CareState, PulseAsking } from './care';

/** More people than this do not work on one crisis; it bounds the state (own design). */
const MAX_TOOK_PART = 40;
const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['customer', 'machine', 'system', 'administrator', 'auditor']);

/** What an event does to the asking; nothing under a protocol that asks nobody. */
export function evolveAsking(state: CrisisState, care: CareState, event: DomainEvent): CareState {
  const rules = state.protocol.relationship?.care?.staffPulse;
  if (rules === undefined) return care;
  const known = tookPart(care, event);
  switch (event.type) {
    case 'crisis.routine-returned': {
      const askAt = event.at + rules.askAfterMs;
      return { ...known, asking: { stage: 'planned', askAt, remindAt: askAt + rules.remindAfterMs, lapsesAt: askAt + rules.lapseAfterMs, people: [] } };
    }
    // A new cycle is asked about anew; what was asked before is overtaken.
    case 'crisis.reopened': return { ...known, asking: undefined };
    case 'care.pulse-asked': return moved(known, { stage: 'asked', people: participants(state, known) });
    case 'care.pulse-reminded': return moved(known, { stage: 'reminded' });
    case 'care.pulse-lapsed': return moved(known, { stage: 'lapsed' });
    default: return known;
  }
}

const moved = (care: CareState, change: Partial<PulseAsking>): CareState => (care.asking === undefined ? care : { ...care, asking: { ...care.asking, ...change } });

function tookPart(care: CareState, { by }: DomainEvent): CareState {
  const known = care.tookPart ?? [];
  return OUTSIDE.has(by.role) || known.includes(by.id) || known.length >= MAX_TOOK_PART ? care : { ...care, tookPart: [...known, by.id] };
}

/** Whoever did something, and the three who carry a crisis even where all they did was by word of mouth. */
function participants({ crisis: { people } }: CrisisState, { tookPart: known }: CareState): readonly string[] {
  const carrying = [people.incidentManager, people.accountManager, people.technicalLead].filter((id): id is string => id !== null);
  return [...new Set([...(known ?? []), ...carrying])];
}

/** Who has not answered yet: of those asked, or while that is planned of those who would be. */
export function notAnswered(state: CrisisState): readonly string[] {
  const { care } = state;
  const people = care.asking === undefined ? [] : care.asking.stage === 'planned' ? participants(state, care) : care.asking.people;
  return people.filter((id) => !care.pulseGivenBy.includes(id));
}

/** What comes next and when; null once everybody has answered, or it has lapsed. */
function nextOf(state: CrisisState): { readonly at: Instant; readonly event: Draft } | null {
  const { asking } = state.care;
  if (asking === undefined || asking.stage === 'lapsed') return null;
  const missing = notAnswered(state).length;
  if (missing === 0) return null;
  const { askAt, remindAt, lapsesAt, people } = asking;
  if (asking.stage === 'planned') return { at: askAt, event: draft('care.pulse-asked', { asked: participants(state, state.care).length, until: lapsesAt }) };
  if (asking.stage === 'asked' && remindAt < lapsesAt) return { at: remindAt, event: draft('care.pulse-reminded', { until: lapsesAt }) };
  return { at: lapsesAt, event: draft('care.pulse-lapsed', { asked: people.length, answered: people.length - missing }) };
}

export function tickAsking(state: CrisisState, { now }: Context): readonly Draft[] {
  const next = nextOf(state);
  return next === null || next.at > now ? [] : [next.event];
}

export const wakeAsking = (state: CrisisState): Instant | null => nextOf(state)?.at ?? null;
