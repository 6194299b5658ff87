import { isOver } from './load';

it('is over the ceiling beyond it, not at it, and never without one', () => {
  expect([isOver({ index: 13.2, ceiling: 10 }), isOver({ index: 10, ceiling: 10 }), isOver({ index: 9.9, ceiling: 10 }), isOver({ index: 40, ceiling: null })]).toEqual([true, false, false, false]);
});
