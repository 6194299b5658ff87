/** The overview's counts on a real database: what falls into which week, what a drill may not add, and who sees which desk. */
import { CrisisStore } from '#persistence';
import type { RecordedEvent } from '#activities/contract';
import type { CrisisRow, ObligationRow } from '#domain';
import { OverviewService } from '../../apps/api/src/reads/overview/overview.service';
import type { Zones } from '../../apps/api/src/reads/zones';
import type { Principal } from '../../apps/api/src/request';
import { T0, batchOf, noted, obligationRow } from '../support/crisis-batches';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

const DAY_MS = 86_400_000;
const NOW = T0 + 10 * DAY_MS;
const QUERY = { weeks: 4, drills: 'without' as const, desk: undefined };
const principal = (roles: Principal['roles'], deskIds: readonly string[] = ['il']): Principal => ({ actorId: 'noga', personId: 'noga', roles, deskIds, language: 'he', kind: 'person' });
const executive = principal(['executive'], ['il', 'uk']);
let database: FreshDatabase;
let overview: OverviewService;

const promise = (seq: number, type: string, at: number): RecordedEvent => ({ ...noted(seq), type, at, data: { id: `promise-${String(seq)}` } } as unknown as RecordedEvent);
const update = (id: string, more: Partial<ObligationRow>): ((crisisId: string) => ObligationRow) => (crisisId) => obligationRow(crisisId, { id, kind: 'timed-update', settledAt: T0, ...more });

async function open(row: Partial<CrisisRow>, obligations: readonly ((crisisId: string) => ObligationRow)[] = [], events: readonly RecordedEvent[] = [noted(1)]): Promise<string> {
  const batch = batchOf(events, { row });
  await new CrisisStore(database.dataSource).commit({ ...batch, obligations: obligations.map((of) => of(batch.crisisId)) });
  return batch.crisisId;
}

beforeAll(async () => {
  database = await freshDatabase();
  overview = new OverviewService({ database: database.dataSource, zones: { byDesk: async () => () => 'Asia/Jerusalem' } as unknown as Zones, now: () => NOW });
  const live = await open({ severity: 1, contractValueMinorPerYear: 1_000_00, contractCurrency: 'ILS' }, [
    update('u1', { state: 'kept', dueAt: T0 }), update('u2', { state: 'late', dueAt: T0 + 5 * DAY_MS }), update('u3', { state: 'running', settledAt: null, breachedAt: T0 + 6 * DAY_MS, dueAt: T0 + 6 * DAY_MS }),
    update('not-due', { state: 'running', settledAt: null, dueAt: NOW + DAY_MS }), update('dropped', { state: 'cancelled', dueAt: T0 }), update('long-ago', { state: 'kept', dueAt: T0 - 60 * DAY_MS }),
    (crisisId) => obligationRow(crisisId, { id: 'other', kind: 'fix', state: 'kept', settledAt: T0 }),
  ], [noted(1), promise(2, 'promise.kept', T0 + 8 * DAY_MS), promise(3, 'promise.broken', T0 + 9 * DAY_MS), promise(4, 'promise.renegotiated', T0)]);
  await open({ severity: 3, deskId: 'uk', accountId: 'a2', contractValueMinorPerYear: 7_00, contractCurrency: 'GBP' }, [update('u1', { state: 'kept', dueAt: T0 + 9 * DAY_MS })]);
  await open({ severity: 2, status: 'cancelled' });
  // The same customer again: what he pays is at risk once.
  await open({ severity: 4, status: 'closed' });
  await open({ severity: 4, contractValueMinorPerYear: 1_000_00, contractCurrency: 'ILS' });
  // A drill of a past year at a thousand times the pace: its instants lie outside of every week, its wall is yesterday's.
  const virtualOrigin = T0 - 400 * DAY_MS;
  await open({ severity: 2, openedAt: virtualOrigin, drill: { rate: 1_000, realOrigin: NOW - DAY_MS, virtualOrigin } }, [update('u1', { state: 'missed', dueAt: virtualOrigin + 3 * DAY_MS })]);
  await database.dataSource.query(`insert into survey_answer (crisis_id, cycle, contact_id, scores, open, low, at) values
    ($1, 1, 'c1', '{"CSAT-H": 4}', '', '[]', $2), ($1, 1, 'c2', '{"CSAT-H": 3}', '', '[]', $2), ($1, 1, 'c3', '{"TRUST": 5}', '', '[]', $2)`, [live, new Date(NOW)]);
}, 60_000);
afterAll(async () => database?.drop());

describe('the overview', () => {
  it('counts an update in the week it fell due: kept, late, missed or still owed; never one not due, dropped or of another kind', async () => {
    const { weeks, updates } = await overview.read(executive, QUERY);
    expect(weeks.map(({ updates: { of, count } }) => [of, count])).toEqual([[0, 0], [0, 0], [1, 1], [3, 1]]);
    expect(updates).toMatchObject({ of: 4, count: 2, percent: 50 });
  });

  it('counts promises by when it was known, satisfaction and severity by month, and what is at risk once per customer', async () => {
    const { promises, months, open: now } = await overview.read(executive, QUERY);
    expect(promises).toEqual({ kept: 1, broken: 1, moved: 1 });
    expect(months.at(-1)).toMatchObject({ satisfied: { of: 2, count: 1 }, opened: { 1: 1, 2: 0, 3: 1, 4: 2 } });
    expect(now).toEqual({ crises: 3, atRisk: [{ currency: 'ILS', minorPerYear: 1_000_00 }, { currency: 'GBP', minorPerYear: 7_00 }] });
  });

  it('leaves drills out unless asked for, and tells them on the clock of the wall', async () => {
    const { weeks, months, drills } = await overview.read(executive, { ...QUERY, drills: 'with' });
    expect([drills, weeks.at(-1)?.updates.of, months.at(-1)?.opened['2']]).toEqual(['with', 4, 1]);
  });

  it('shows a desk its own and nobody else anything', async () => {
    expect((await overview.read(executive, { ...QUERY, desk: 'uk' })).updates).toMatchObject({ of: 1, count: 1 });
    expect((await overview.read(principal(['team-lead'], ['uk']), QUERY)).months.at(-1)?.opened).toEqual({ 1: 0, 2: 0, 3: 1, 4: 0 });
    await expect(overview.read(principal(['administrator']), QUERY)).rejects.toMatchObject({ refusal: { code: 'permission.denied' } });
  });
});
