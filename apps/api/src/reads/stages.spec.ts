import type { CrisisSnapshot, Instant } from '#domain';
import { relapsedAtOf } from './stages';

const snapshot = (fix: object): CrisisSnapshot => ({ state: { fix: { locatedAt: null, operationalAt: null, ...fix } } }) as never;
const lost = (at: Instant) => ({ type: 'operation.lost', at, actorId: 'system' });

describe('the fault is back', () => {
  it('is news from the loss until it runs again, or is located since', () => {
    expect([relapsedAtOf(snapshot({}), []), relapsedAtOf(snapshot({ locatedAt: 10 }), [lost(20)]), relapsedAtOf(snapshot({}), [lost(20), lost(40)])]).toEqual([null, 20, 40]);
    expect([relapsedAtOf(snapshot({ operationalAt: 30 }), [lost(20)]), relapsedAtOf(snapshot({ locatedAt: 30 }), [lost(20)])]).toEqual([null, null]);
  });
});
