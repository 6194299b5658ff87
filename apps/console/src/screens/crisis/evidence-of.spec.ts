import { accountOf } from './evidence-of';

const line = (personId: string | null) => ({ data: { personId }, by: { id: 'helen', role: 'team-lead', name: 'Helen' } }) as unknown as Parameters<typeof accountOf>[0];
const nameOf = (id: string): string | undefined => ({ priya: 'Priya', helen: 'Helen' })[id];

it('is the colleague’s who gave it, not of whoever wrote it down', () => {
  expect(accountOf(line('priya'), nameOf)).toEqual({ whose: 'Priya', by: 'Helen' });
  expect([accountOf(line('helen'), nameOf), accountOf(line(null), nameOf), accountOf(line('gone'), nameOf)]).toEqual(Array(3).fill({ whose: 'Helen', by: null }));
});
