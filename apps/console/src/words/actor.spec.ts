import { actorName } from './actor';

it('names the engine in the reader’s letters, and people as they are called', () => {
  const engine = { id: 'engine', name: 'Tikkun' };
  expect([actorName(engine, 'he'), actorName(engine, 'en')]).toEqual(['תיקון', 'Tikkun']);
  // A person may be called anything.
  expect(actorName({ id: 'p1', name: 'Tikkun' }, 'he')).toBe('Tikkun');
});
