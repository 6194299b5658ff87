import { opening, T0 } from '../../domain/src/testing/fixtures';
import { forecastCasesOf } from './project-forecast-cases';
import type { ForecastCases } from './project-forecast-cases';
import type { RecordedEvent } from './types';

const HOUR_MS = 3_600_000;
const by = { id: 'tal', role: 'technical-lead' } as const;
type Bare = { readonly [T in RecordedEvent['type']]: Pick<RecordedEvent & { readonly type: T }, 'type' | 'data'> }[RecordedEvent['type']];
/** Events an hour apart from `firstSeq` on. */
const record = (events: readonly Bare[], firstSeq = 1): RecordedEvent[] =>
  events.map((event, index) => ({ ...event, seq: firstSeq + index, at: T0 + (firstSeq + index - 1) * HOUR_MS, by, commandId: `c-${String(firstSeq + index)}` }));
const of = (events: readonly Bare[], firstSeq?: number): ForecastCases => forecastCasesOf('c1', record(events, firstSeq));

const opened: Bare = { type: 'crisis.opened', data: { ...opening(), assessment: { severity: 2, trustPoints: 0, trustLevel: 4, impactLevel: 2, isCrisis: true, decidedBy: 'impact', reasons: [] } } } as unknown as Bare;
const restored: Bare = { type: 'operation.restored', data: { by: 'fix' } };
const failed: Bare = { type: 'operation.lost', data: { why: 'fix-failed' } };
const verified: Bare = { type: 'fix.verified', data: { how: 'h', confirmedByCustomer: true } };
const reopened: Bare = { type: 'crisis.reopened', data: { reason: 'r', cycle: 2 } };
const settled = (honest: number): Bare => ({ type: 'forecast.settled', data: { target: 'workaround', startedAt: T0, actualAt: T0, first: null, halfTime: null, last: null, revisions: { count: honest, honest, late: 0 } } });
const made: Bare = { type: 'forecast.made', data: { id: 'f', target: 'fix', p50At: 1, p90At: 2, basis: 'b', confidenceNote: '', reference: null, supersedes: null, revision: 'first' } };

describe('forecast cases', () => {
  it('begin with the crisis, one per target, with severity and causes at the start', () => {
    expect(of([opened])).toEqual({
      opened: ['workaround', 'fix'].map((target) => ({
        crisisId: 'c1', target, causes: ['service-problem'], product: null, severityAtStart: 2, startedAt: T0, endedAt: null, forecastAt: null,
        firstScore: null, halfTimeScore: null, lastScore: null, revisions: null, isDrill: false, isCancelled: false, version: 1,
      })),
      patches: [],
    });
  });

  it('are changed in place by the batch that opened them', () => {
    const { opened: [workaround, fix], patches } = of([opened, made, restored, settled(1), verified, { type: 'crisis.causes-set', data: { causes: ['delay'] } }]);
    expect(patches).toEqual([]);
    expect(workaround).toMatchObject({ endedAt: T0 + 2 * HOUR_MS, forecastAt: null, revisions: { honest: 1 }, causes: ['delay'], version: 6 });
    expect(fix).toMatchObject({ endedAt: T0 + 4 * HOUR_MS, forecastAt: T0 + HOUR_MS, revisions: null, version: 6 });
  });

  it('are patched later: only those touched, with the version of the last event that touched them', () => {
    expect(of([{ type: 'crisis.noted', data: { text: 't' } }], 9)).toEqual({ opened: [], patches: [] });
    expect(of([verified, { type: 'crisis.noted', data: { text: 't' } }], 9).patches).toMatchObject([{ target: 'fix', endedAt: T0 + 8 * HOUR_MS, causes: null, clearsOutcome: false, isCancelled: false, version: 9 }]);
    expect(of([{ type: 'crisis.cancelled', data: { reason: 'r', proposedBy: 'p' } }], 9).patches.map((one) => one.isCancelled)).toEqual([true, true]);
  });

  it('keep the first outcome; a failed fix takes the restored operation back, with its scores', () => {
    const lapsed: Bare = { type: 'operation.lost', data: { why: 'workaround-expired' } };
    expect(of([restored, settled(1), lapsed, restored, settled(2)], 5).patches).toMatchObject([{ endedAt: T0 + 4 * HOUR_MS, revisions: { honest: 1 }, clearsOutcome: false }]);
    expect(of([restored, settled(1), failed], 5).patches).toMatchObject([{ endedAt: null, revisions: null, clearsOutcome: true, clearsForecast: false }]);
    expect(of([restored, settled(1), failed, restored, settled(2)], 5).patches).toMatchObject([{ endedAt: T0 + 7 * HOUR_MS, revisions: { honest: 2 }, clearsOutcome: true }]);
  });

  it('a reopening takes outcomes and forecasts back; the start stays, so that the total time goes on', () => {
    expect(of([verified, made, reopened], 5).patches).toMatchObject([{ target: 'fix', endedAt: null, forecastAt: null, clearsOutcome: true, clearsForecast: true, version: 7 }, { target: 'workaround', clearsForecast: true }]);
    const { opened: [, fix] } = of([opened, made, verified, reopened, verified]);
    expect(fix).toMatchObject({ startedAt: T0, endedAt: T0 + 4 * HOUR_MS, forecastAt: null });
  });
});
