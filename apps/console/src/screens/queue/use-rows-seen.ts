/** Which rows of equal height are in view of what scrolls: the box of the list or, on a phone, the page. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { foursSeen, scrollFor } from './slots';
import type { FoursSeen } from './slots';

interface Asked {
  /** What scrolls; null: the page. */
  readonly box: RefObject<HTMLElement | null> | null;
  readonly rowPx: number;
  /** From the top of what scrolls to the first row. */
  readonly marginPx: number;
  /** Of the view, covered by what stays in place. */
  readonly coverPx: number;
  readonly count: number;
}
export interface Seen extends FoursSeen {
  /** Another number each time the scrolling has come to rest. */
  readonly rests: number;
  readonly scrollTo: (index: number) => void;
}
const REST_MS = 160;

export function useRowsSeen({ box, rowPx, marginPx, coverPx, count }: Asked): Seen {
  const [view, setView] = useState({ topPx: 0, heightPx: innerHeight });
  const [rests, setRests] = useState(0);
  useEffect(() => {
    const place = placeOf(box?.current ?? null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = view;
    const look = (): void => {
      const next = { topPx: Math.max(0, place.topPx() - marginPx), heightPx: place.heightPx() };
      // Only when other rows are to be drawn: most of a scroll passes without a word to React.
      const [was, is] = [foursSeen({ ...before, rowPx }, Infinity), foursSeen({ ...next, rowPx }, Infinity)];
      if (was.from !== is.from || was.to !== is.to) { before = next; setView(next); }
    };
    const onScroll = (): void => {
      look();
      clearTimeout(timer);
      timer = setTimeout(() => { setRests((now) => now + 1); }, REST_MS);
    };
    look();
    const stop = place.listen(onScroll, look);
    return () => { clearTimeout(timer); stop(); };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `view` is only where it begins
  }, [box, rowPx, marginPx]);
  const scrollTo = (index: number): void => {
    const place = placeOf(box?.current ?? null);
    const to = scrollFor({ index, rowPx, marginPx, coverPx, topPx: place.topPx(), heightPx: place.heightPx() });
    if (to !== null) place.go(to);
  };
  return { ...foursSeen({ ...view, rowPx }, count), rests, scrollTo };
}

interface Place {
  readonly topPx: () => number;
  readonly heightPx: () => number;
  readonly go: (topPx: number) => void;
  readonly listen: (onScroll: () => void, onSize: () => void) => () => void;
}
function placeOf(box: HTMLElement | null): Place {
  if (box === null) {
    return {
      topPx: () => scrollY, heightPx: () => innerHeight, go: (top) => { scrollTo({ top }); },
      listen: (onScroll, onSize) => {
        addEventListener('scroll', onScroll, { passive: true });
        addEventListener('resize', onSize);
        return () => { removeEventListener('scroll', onScroll); removeEventListener('resize', onSize); };
      },
    };
  }
  return {
    topPx: () => box.scrollTop, heightPx: () => box.clientHeight, go: (top) => { box.scrollTop = top; },
    listen: (onScroll, onSize) => {
      const sized = new ResizeObserver(onSize);
      sized.observe(box);
      box.addEventListener('scroll', onScroll, { passive: true });
      return () => { sized.disconnect(); box.removeEventListener('scroll', onScroll); };
    },
  };
}
