import { commandEntries } from '#contracts';
import type { CrisisDetail } from '#contracts';
import { SETTLED_BY, conditionsOf } from './closing';

const detail = (...codes: readonly string[]) => ({
  status: 'stabilised', reviewStage: null, routine: { at: '2026-11-22T10:00:00.000Z' }, firstToCustomerAt: null, preventionActions: [], technical: { stage: 'done', stages: [], workaround: null },
  missingToClose: codes.map((code) => ({ code, track: 'relationship', text: { he: code, en: code } })),
  relationship: { listening: { stage: 'none' }, apology: { parts: [], records: [] }, claim: { claims: [] }, compensation: { decision: null }, disclosure: { plan: [] } },
}) as unknown as CrisisDetail;

it('offers the second explanation where it is said to be missing, and no act beside what a duty asks for', () => {
  const open = conditionsOf(detail('missing.explanation', 'missing.obligation')).filter(({ isDone }) => !isDone);
  expect(open.map(({ command }) => command)).toEqual(['explain-again', null]);
});

it('names commands that exist', () => {
  const known = new Set<string>(commandEntries.map(({ name }) => name));
  expect(Object.values(SETTLED_BY).filter((command) => !known.has(command))).toEqual([]);
});

it('tells a written apology that is on record and has not left from one that nobody wrote', () => {
  const missing = detail('missing.apology-written-text');
  const { apology } = missing.relationship;
  const recorded = { ...missing, relationship: { ...missing.relationship, apology: { ...apology, records: [{ channel: 'email', words: { text: 'We are sorry.' } }] } } } as unknown as CrisisDetail;
  expect([missing, recorded].map((one) => conditionsOf(one).find(({ isDone }) => !isDone)?.text.en)).toEqual(['missing.apology-written-text', expect.stringContaining('has not left')]);
});
