import { countsAs } from './counting';

describe('what counts as an update', () => {
  const news = { newFacts: ['Zone A works'] };
  it('is a word of an update that brings something, and any other that brings a fact or an action; a closing word and a survey never', () => {
    expect((['update', 'first-contact', 'answer', 'apology', 'refusal', 'closing', 'survey', 'other'] as const).map((type) => countsAs(type, news))).toEqual(['update', 'update', 'update', 'update', 'update', 'no-update', 'no-update', 'no-update']);
    expect(countsAs('compensation', { actions: ['Paid'] })).toBe('update');
  });
  it('with a next time alone is one without news, and of a letter none', () => {
    const next = { newFacts: [], actions: [], nextUpdateAt: '2026-09-10T11:30:00.000Z' };
    expect([countsAs('update', next), countsAs('apology', next), countsAs('apology', {}), countsAs('answer', {})]).toEqual(['nothing-new', 'no-update', 'no-update', 'no-update']);
  });
});
