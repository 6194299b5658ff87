/**
 * What a batch of events does to the forecast cases of its crisis: a pure fold. The first outcome of a target stands; it is taken back when
 * the fix behind it failed its verification, and by a reopening, after which the total time goes on (formulas 3).
 */
import type { ForecastCasePatch, ForecastCaseRecord } from './tables/forecast.table';
import type { RecordedEvent } from './types';

export interface ForecastCases {
  /** Of a crisis opened in this batch, with all that the batch does to them. */
  readonly opened: readonly ForecastCaseRecord[];
  /** Of a crisis opened before: one per target. */
  readonly patches: readonly ForecastCasePatch[];
}

type Target = 'workaround' | 'fix';
const TARGETS: readonly Target[] = ['workaround', 'fix'];
type Change = Partial<Omit<ForecastCasePatch, 'crisisId' | 'target' | 'version'>>;

/** Folds events, in their order; those that say nothing of a case are ignored. A repeat gives the same. */
export function forecastCasesOf(crisisId: string, events: readonly RecordedEvent[]): ForecastCases {
  const opened = new Map<Target, ForecastCaseRecord>();
  const patches = new Map<Target, ForecastCasePatch>();
  for (const event of events) {
    if (event.type === 'crisis.opened') for (const target of TARGETS) opened.set(target, openedCase(crisisId, target, event));
    for (const target of TARGETS) {
      const change = changeOf(event, target);
      if (change === null) continue;
      const known = opened.get(target);
      if (known !== undefined) opened.set(target, { ...known, ...applied(known, change), causes: change.causes ?? known.causes, version: event.seq });
      else patches.set(target, merged(patches.get(target) ?? emptyPatch(crisisId, target), change, event.seq));
    }
  }
  return { opened: [...opened.values()], patches: [...patches.values()] };
}

function openedCase(crisisId: string, target: Target, { data, at, seq }: RecordedEvent & { readonly type: 'crisis.opened' }): ForecastCaseRecord {
  return {
    crisisId, target, causes: data.causes, product: data.product ?? null, severityAtStart: data.assessment.severity, startedAt: at, endedAt: null, forecastAt: null,
    firstScore: null, halfTimeScore: null, lastScore: null, revisions: null, isDrill: data.drill !== null, isCancelled: false, version: seq,
  };
}

function changeOf(event: RecordedEvent, target: Target): Change | null {
  switch (event.type) {
    case 'crisis.causes-set': return { causes: event.data.causes };
    case 'crisis.cancelled': return { isCancelled: true };
    case 'crisis.reopened': return { clearsOutcome: true, clearsForecast: true };
    case 'operation.restored': return target === 'workaround' ? { endedAt: event.at } : null;
    case 'operation.lost': return target === 'workaround' && event.data.why === 'fix-failed' ? { clearsOutcome: true } : null;
    case 'fix.verified': return target === 'fix' ? { endedAt: event.at } : null;
    case 'forecast.made': return event.data.target === target ? { forecastAt: event.at } : null;
    case 'forecast.settled': {
      const { first, halfTime, last, revisions } = event.data;
      return event.data.target === target ? { firstScore: first, halfTimeScore: halfTime, lastScore: last, revisions } : null;
    }
    default: return null;
  }
}

const emptyPatch = (crisisId: string, target: Target): ForecastCasePatch => ({
  crisisId, target, causes: null, endedAt: null, forecastAt: null, firstScore: null, halfTimeScore: null, lastScore: null, revisions: null, isCancelled: false, clearsOutcome: false, clearsForecast: false, version: 0,
});

type Kept = Pick<ForecastCaseRecord, 'endedAt' | 'forecastAt' | 'firstScore' | 'halfTimeScore' | 'lastScore' | 'revisions' | 'isCancelled'>;
/** What is there stands, unless it is taken back; the statement in commit-sql.ts does the same to the row. */
function applied(known: Kept, change: Change): Kept {
  const isScored = known.revisions !== null && change.clearsOutcome !== true;
  const scores = isScored ? known : change;
  return {
    endedAt: (change.clearsOutcome === true ? null : known.endedAt) ?? change.endedAt ?? null,
    forecastAt: (change.clearsForecast === true ? null : known.forecastAt) ?? change.forecastAt ?? null,
    firstScore: scores.firstScore ?? null, halfTimeScore: scores.halfTimeScore ?? null, lastScore: scores.lastScore ?? null, revisions: scores.revisions ?? null,
    isCancelled: known.isCancelled || change.isCancelled === true,
  };
}

function merged(patch: ForecastCasePatch, change: Change, version: number): ForecastCasePatch {
  return {
    ...patch, ...applied(patch, change), causes: change.causes ?? patch.causes,
    clearsOutcome: patch.clearsOutcome || change.clearsOutcome === true, clearsForecast: patch.clearsForecast || change.clearsForecast === true, version,
  };
}
