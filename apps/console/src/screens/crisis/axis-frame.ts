/** What every lane of the axis needs to draw itself. */
import { createContext, useContext } from 'react';
import type { Say } from './axis-say';
import type { Window } from './axis-layout';
import { isInside, shareOf } from './axis-layout';

export interface Frame extends Say {
  readonly window: Window;
  readonly plotPx: number;
  /** Of a finished crisis its end. */
  readonly presentAt: number;
  /** Null: not in the window. */
  readonly nowShare: number | null;
}
export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('useFrame outside of the axis');
  return frame;
}

export const nowShareOf = (window: Window, presentAt: number): number | null => (isInside(window, presentAt) ? shareOf(window, presentAt) : null);
/** So many milliseconds are one pixel. */
export const msPerPx = ({ window, plotPx }: Pick<Frame, 'window' | 'plotPx'>): number => (window.to - window.from) / Math.max(1, plotPx);
