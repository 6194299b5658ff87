/** S0-13: the budget of a desk is one purse. What comes at the same instant for different customers is counted one after the other, so that nobody spends what another has just reserved. */
import { randomUUID } from 'node:crypto';
import { CompensationStore } from '#persistence';
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { deskWords } from '../../support/desk';

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await api.as('incident-manager');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);
const { opened } = deskWords(() => manager);

it('S0-13 counts the reservations of all customers of the desk, each after the one before it', async () => {
  const AMOUNT = 50_000;
  const crises = await Promise.all(Array.from({ length: 8 }, (_, index) => opened({ account: { name: `Purse ${randomUUID()}` }, contacts: [{ name: `C${String(index)}`, email: `c${String(index)}@purse.example` }] })));
  const store = new CompensationStore(api.engine.database.dataSource);
  const reserve = (crisisId: string, basis: 'fault' | 'goodwill') => store.reserve({ crisisId, commandId: randomUUID(), kind: basis === 'goodwill' ? 'goodwill' : 'loss-repair', basis, amountMinor: AMOUNT, currency: 'ILS' }, Date.now());
  const seen = (await Promise.all(crises.map((id) => reserve(id, 'fault')))).map((history) => history?.budgetLeftMinor ?? Number.NaN);
  const most = Math.max(...seen);
  expect([...seen].sort((a, b) => b - a)).toEqual(seen.map((_, index) => most - index * AMOUNT));
  // Goodwill has a line of its own, of which none of this was taken.
  const other = await reserve(crises[0] ?? '', 'goodwill');
  expect(other?.goodwillBudgetLeftMinor).toBe(6_000_000);
}, 30_000);
