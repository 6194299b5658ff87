import type { ObligationItem } from '#contracts';
import { leavesLater, nextWord } from './next-word';
import type { Value } from './values';

const ZONE = 'Asia/Jerusalem';
const duty = (kind: string, dueAt: string, more: object = {}): ObligationItem => ({ id: kind, kind, state: 'running', dueAt, asked: null, ...more }) as unknown as ObligationItem;
const obligations = [duty('first-contact', '2026-11-23T15:41:00Z'), duty('answer', '2026-11-23T17:00:00Z', { asked: { contact: { id: 'noa' }, words: '?' } }), duty('timed-update', '2026-11-23T18:00:00Z')];
const substance = { variant: 0, values: { nextUpdateAt: '2026-11-23T18:30' } };
const said = (values: Record<string, Value>, owed = obligations) => {
  const { met, owed: next, toldAt } = nextWord('log-contact', { variant: 0, values: { direction: 'to-customer', channel: 'call', contactId: 'rachel', ...values } }, { obligations: owed }, ZONE);
  return [met.map(({ kind }) => kind), next?.kind ?? null, toldAt === null ? null : new Date(toldAt).toISOString()];
};

it('a call that is the first contact is not told that it is still owed', () => {
  expect(said({})).toEqual([['first-contact'], 'answer', null]);
});
it('tells the next update as the customer was told it, once he confirmed the call', () => {
  expect(said({ confirmedByCustomer: 'yes', substance })).toEqual([['first-contact', 'timed-update'], 'answer', '2026-11-23T16:30:00.000Z']);
  expect(said({ confirmedByCustomer: 'no', substance })).toEqual([['first-contact'], 'answer', null]);
  expect(said({ confirmedByCustomer: 'yes', substance }, [duty('first-contact', '2026-11-23T15:41:00Z')])).toEqual([['first-contact'], null, '2026-11-23T16:30:00.000Z']);
});
it('an answer settles the question of whoever it was given to', () => {
  expect(said({ answered: 'yes', contactId: 'noa' })[0]).toEqual(['first-contact', 'answer']);
  expect(said({ answered: 'yes' })[0]).toEqual(['first-contact']);
});
it('a missed call of theirs settles nothing, and no other act does', () => {
  expect(said({ direction: 'from-customer', reachedUs: 'no' })).toEqual([[], 'first-contact', null]);
  expect(nextWord('set-boundary', { variant: 0, values: {} }, { obligations }, ZONE)).toMatchObject({ met: [], owed: { kind: 'first-contact' }, toldAt: null });
});
it('a question of theirs is owed an answer, unless it was given at once', () => {
  const asks = (values: Record<string, Value>): boolean => nextWord('log-contact', { variant: 0, values: { channel: 'call', needsAnswer: 'yes', ...values } }, { obligations }, ZONE).asks;
  expect([asks({ direction: 'from-customer' }), asks({ direction: 'from-customer', answered: 'yes' }), asks({ direction: 'to-customer' })]).toEqual([true, false, false]);
});
it('an apology for e-mail leaves later, a spoken one does not', () => {
  expect(['email', 'call', 'letter'].map((channel) => leavesLater('record-apology', { variant: 0, values: { channel } }))).toEqual([true, false, false]);
});
