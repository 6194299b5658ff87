/** Where each track stands, as lists a person can follow. Pure. */
import { toIsoOrNull } from '#contracts';
import type { CrisisDetail } from '#contracts';
import { CUSTOMER_STAGES, RELATIONSHIP_STAGES, TECHNICAL_STAGES } from '#domain';
import type { CrisisRow, CrisisSnapshot, CustomerStage, Instant, RelationshipStage, TechnicalStage } from '#domain';
import type { Milestone } from './crisis-detail.read-model';
import type { Names } from './names';
import { named } from './words';

type Stage = CrisisDetail['technical']['stages'][number];

/** The event that ends each stage. */
const TECHNICAL_ENDS: Readonly<Record<TechnicalStage, string>> = {
  locating: 'fix.located', containing: 'fix.contained', 'working-around': 'workaround.recorded', fixing: 'fix.recorded', verifying: 'fix.verified',
  'finding-root-cause': 'cause.recorded', 'agreeing-prevention': 'prevention.agreed', done: 'technical.finished',
};
const RELATIONSHIP_ENDS: Readonly<Record<RelationshipStage, string>> = {
  'first-contact': 'first-word', informing: 'fix.verified', returning: 'crisis.routine-returned', measuring: 'survey.ended', restoring: 'crisis.closed', done: 'crisis.closed',
};
const OUR_WORD: ReadonlySet<string> = new Set(['message.queued', 'contact.logged']);

/** The latest event of each kind that still holds: a reopening and a failed verification take back what came before. */
function reached(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone> {
  const held = new Map<string, Milestone>();
  for (const one of milestones) {
    const firstWord = held.get('first-word');
    if (one.type === 'crisis.reopened') {
      held.clear();
      if (firstWord !== undefined) held.set('first-word', firstWord);
    }
    if (one.type === 'fix.verification-failed') held.delete('fix.recorded');
    if (OUR_WORD.has(one.type)) held.set('first-word', firstWord ?? one);
    // Of several prevention actions the first is the one that ends the stage.
    else if (!(one.type === 'prevention.agreed' && held.has(one.type))) held.set(one.type, one);
  }
  return held;
}

interface Track<C extends string> {
  readonly codes: readonly C[];
  readonly current: C;
  readonly ends: Readonly<Record<C, string>>;
  readonly prefix: string;
  /** What the customer is told is never left out of his list: he hears of every stage, in order. */
  readonly maySkip: boolean;
}

function stagesOf<C extends string>(track: Track<C>, milestones: readonly Milestone[], names: Names): Stage[] {
  const held = reached(milestones);
  const currentIndex = track.codes.indexOf(track.current);
  return track.codes.map((code, index) => {
    const end = held.get(track.ends[code]);
    const base = { code, name: named(track.prefix, code), at: toIsoOrNull(end?.at ?? null), by: names.person(end?.actorId ?? null) };
    if (index === currentIndex) return { ...base, state: code === 'done' ? 'done' : 'current' };
    if (index > currentIndex) return end === undefined || code === 'done' ? { ...base, at: null, by: null, state: 'ahead' } : { ...base, state: 'done' };
    return { ...base, state: end === undefined && track.maySkip ? 'skipped' : 'done' };
  });
}

/** The stage as the customer is told it. */
export function customerStageOf(snapshot: CrisisSnapshot): CustomerStage {
  const { fix, crisis } = snapshot.state;
  const reachedStages: Readonly<Record<CustomerStage, boolean>> = {
    investigating: true, identified: fix.locatedAt !== null, 'worked-around': fix.operationalAt !== null && fix.fixedAt === null,
    fixed: fix.fixedAt !== null, verified: fix.verifiedAt !== null, routine: crisis.routine !== null,
  };
  return CUSTOMER_STAGES.findLast((stage) => reachedStages[stage]) ?? 'investigating';
}

/** When the customer's work stopped again after it had run, while that is the latest news: until it runs anew, or the fault is located since. */
export function relapsedAtOf({ state: { fix } }: CrisisSnapshot, milestones: readonly Milestone[]): Instant | null {
  const lost = milestones.findLast((one) => one.type === 'operation.lost')?.at ?? null;
  return lost === null || fix.operationalAt !== null || (fix.locatedAt ?? lost) > lost ? null : lost;
}

/** Both tracks' stage lists. */
export function presentStages(row: CrisisRow, milestones: readonly Milestone[], names: Names): { readonly technical: Stage[]; readonly relationship: Stage[] } {
  return {
    technical: stagesOf({ codes: TECHNICAL_STAGES, current: row.technicalStage, ends: TECHNICAL_ENDS, prefix: 'technical-stage', maySkip: true }, milestones, names),
    relationship: stagesOf({ codes: RELATIONSHIP_STAGES, current: row.relationshipStage, ends: RELATIONSHIP_ENDS, prefix: 'relationship-stage', maySkip: false }, milestones, names),
  };
}
