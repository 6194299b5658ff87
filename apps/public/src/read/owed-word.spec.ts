import { owedWord } from './owed-word';

describe('the word we owe', () => {
  it('is first contact until it was made, then the next update, whatever else is owed', () => {
    const update = { kind: 'timed-update', due: 2_000 };
    expect(owedWord([{ kind: 'fix', due: 1 }, update, { kind: 'first-contact', due: 3_000 }])).toEqual({ kind: 'first-contact', dueAt: 3_000 });
    expect(owedWord([{ kind: 'fix', due: 1 }, update])).toEqual({ kind: 'update', dueAt: 2_000 });
  });
  it('is none where no clock of either runs', () => {
    expect(owedWord([{ kind: 'first-contact', due: null }, { kind: 'answer', due: 5 }])).toBeNull();
  });
});
