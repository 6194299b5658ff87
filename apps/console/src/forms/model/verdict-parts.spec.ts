import type { Group } from './values';
import { verdictProblems } from './verdict-parts';

const group = (values: Group['values']): Group => ({ variant: 0, values });
const decided = (...items: readonly Group['values'][]): Group => group({ verdicts: items.map(group) });

it('names at its field what a verdict asks for and has not got', () => {
  expect(verdictProblems('decide-claim', decided({ verdict: 'right' }, { verdict: 'partly', parts: [' '] }, { verdict: 'misunderstanding', explainedBy: 'priya', explainedHow: '' }))).toEqual([
    { path: 'verdicts.1.parts', code: 'form.missing' }, { path: 'verdicts.2.explainedHow', code: 'form.missing' },
  ]);
  expect(verdictProblems('decide-claim', decided({ verdict: 'partly', parts: ['charged twice'] }))).toEqual([]);
  expect(verdictProblems('raise-claim', decided({ verdict: 'partly' }))).toEqual([]);
});
