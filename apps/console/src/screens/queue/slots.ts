/**
 * Which rows are drawn, and in which elements. Rows come and go by the hundred while one scrolls, elements do not: they are made by fours, and
 * four that went out of view take the next four that come into it. Four rows are one picture to the browser, moved as a whole. Pure.
 */

/** Most frames of a scroll then change nothing but the place, and a picture is about as high as those the browser draws at once. */
export const FOUR = 4;
/** Rows beyond each edge, so that fast scrolling meets rows and not paper. */
const BEYOND_ROWS = 6;

/** Groups of four, counted from 0. */
export interface FoursSeen {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Of rows `rowPx` high the groups to be drawn while `topPx` is scrolled away and `heightPx` is in view; always equally many, as far as there are any. */
export function foursSeen({ topPx, heightPx, rowPx }: { readonly topPx: number; readonly heightPx: number; readonly rowPx: number }, count: number): FoursSeen {
  const fours = Math.ceil(count / FOUR);
  const all = Math.ceil((Math.ceil(heightPx / rowPx) + 1 + 2 * BEYOND_ROWS) / FOUR) + 1;
  const first = Math.floor((Math.floor(Math.max(0, topPx) / rowPx) - BEYOND_ROWS) / FOUR);
  const from = Math.max(0, Math.min(first, fours - all));
  return { from, to: Math.min(fours, from + all) };
}

/** An element by its number, and the group in it. */
export interface Slot {
  readonly slot: number;
  readonly four: number;
}

/** Groups that were drawn stay where they are; new ones take the elements of those that went, in turn; what is left over goes. */
export function placed(before: readonly Slot[], wanted: readonly number[]): readonly Slot[] {
  const open = new Set(wanted);
  const kept = new Set(before.flatMap(({ four }) => (open.delete(four) ? [four] : [])));
  if (open.size === 0 && kept.size === before.length) return before;
  const waiting = [...open];
  const next = before.flatMap((one) => {
    if (kept.has(one.four)) return [one];
    const four = waiting.shift();
    return four === undefined ? [] : [{ slot: one.slot, four }];
  });
  const used = new Set(next.map(({ slot }) => slot));
  for (let slot = 0; waiting.length > 0; slot += 1) {
    if (used.has(slot)) continue;
    const four = waiting.shift();
    if (four !== undefined) next.push({ slot, four });
  }
  return next;
}

/** The same elements in the order of reading, for whoever reads the page and does not see it. */
export function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const sorted = slots.toSorted((a, b) => a.four - b.four);
  return sorted.every((one, at) => one === slots[at]) ? slots : sorted;
}

/** Where to scroll so that a row is in view, `coverPx` of the view's top being covered; null when it is. */
export function scrollFor({ index, rowPx, marginPx, coverPx, topPx, heightPx }: { readonly index: number; readonly rowPx: number; readonly marginPx: number; readonly coverPx: number; readonly topPx: number; readonly heightPx: number }): number | null {
  const start = marginPx + index * rowPx;
  if (start < topPx + coverPx) return Math.max(0, start - coverPx);
  return start + rowPx > topPx + heightPx ? start + rowPx - heightPx : null;
}
