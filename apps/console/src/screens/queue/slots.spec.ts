import { FOUR, foursSeen, inOrder, placed, scrollFor } from './slots';
import type { Slot } from './slots';

const view = (topPx: number) => ({ topPx, heightPx: 700, rowPx: 50 });

describe('the rows drawn', () => {
  it('cover what is in view and some more on both sides, wherever one stands', () => {
    for (let topPx = 0; topPx < 49_300; topPx += 37) {
      const { from, to } = foursSeen(view(topPx), 1_000);
      expect(from * FOUR * 50).toBeLessThanOrEqual(Math.max(0, topPx - 250));
      expect(to * FOUR * 50).toBeGreaterThanOrEqual(Math.min(50_000, topPx + 700 + 250));
    }
  });
  it('are equally many, so that elements can be used again', () => {
    expect(new Set(Array.from({ length: 400 }, (_, at) => foursSeen(view(at * 25), 1_000)).map(({ from, to }) => to - from)).size).toBe(1);
  });
  it.each([0, 1, 3, 4, 27, 30, 31, 33, 61, 1_000])('of %d reach the last one', (count) => {
    expect(foursSeen(view(Math.max(0, count * 50 - 700)), count).to).toBe(Math.ceil(count / FOUR));
    expect(foursSeen(view(0), count).from).toBe(0);
  });
});

const said = (slots: readonly Slot[]): string => slots.map(({ slot, four }) => `${String(four)}in${String(slot)}`).join(' ');

describe('the elements', () => {
  const four = placed([], [0, 1, 2, 3]);
  it('are numbered as they come', () => { expect(said(four)).toBe('0in0 1in1 2in2 3in3'); });
  it('stay while they are in view, and take the next rows when they went', () => {
    const moved = placed(four, [2, 3, 4, 5]);
    expect(said(moved)).toBe('4in0 5in1 2in2 3in3');
    expect(said(placed(moved, [1, 2, 3, 4]))).toBe('4in0 1in1 2in2 3in3');
  });
  it('become fewer and more, and none is there twice', () => {
    const two = placed(four, [1, 3]);
    expect(said(two)).toBe('1in1 3in3');
    expect(said(placed(two, [1, 3, 7, 8, 9]))).toBe('1in1 3in3 7in0 8in2 9in4');
  });
  it('are the very same when nothing changed', () => { expect(placed(four, [3, 2, 1, 0])).toBe(four); });
  it('are brought into the order of reading', () => {
    expect(said(inOrder(placed(four, [2, 3, 4, 5])))).toBe('2in2 3in3 4in0 5in1');
    expect(inOrder(four)).toBe(four);
  });
});

it('scrolls no further than it takes to see the row', () => {
  const at = { rowPx: 50, marginPx: 30, coverPx: 30, topPx: 500, heightPx: 700 };
  expect([12, 10, 9, 22, 23, 0].map((index) => scrollFor({ ...at, index }))).toEqual([null, null, 450, null, 530, 0]);
});
