/** The axis is one stop of the keyboard: arrow keys go from mark to mark, along the line of time and from lane to lane. */
import { createContext, useContext } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';

export interface Spot {
  readonly id: string;
  /** Lanes from above to below. */
  readonly lane: number;
  readonly at: number;
}
export interface Focus {
  /** The mark that takes the focus when one comes to the axis. */
  readonly activeId: string | null;
  readonly select: (id: string, words: string) => void;
}
export const FocusContext = createContext<Focus>({ activeId: null, select: () => undefined });

/** The mark an arrow leads to; null at an end. Time runs with the line of reading. Pure. */
export function nextSpot(spots: readonly Spot[], activeId: string | null, key: string, rtl: boolean): Spot | null {
  const here = spots.find(({ id }) => id === activeId);
  if (here === undefined) return spots[0] ?? null;
  const lane = spots.filter((one) => one.lane === here.lane);
  const place = lane.indexOf(here);
  if (key === 'Home') return lane[0] ?? null;
  if (key === 'End') return lane.at(-1) ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return lane[place + ((key === 'ArrowRight') === rtl ? -1 : 1)] ?? null;
  const below = key === 'ArrowDown';
  const lanes = spots.map((one) => one.lane).filter((one) => (below ? one > here.lane : one < here.lane));
  if (lanes.length === 0) return null;
  const next = below ? Math.min(...lanes) : Math.max(...lanes);
  return spots.filter((one) => one.lane === next).reduce<Spot | null>((best, one) => (best === null || Math.abs(one.at - here.at) < Math.abs(best.at - here.at) ? one : best), null);
}
const ARROWS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** For the element around all marks. */
export function followArrows(event: KeyboardEvent<HTMLElement>, spots: readonly Spot[], rtl: boolean): void {
  if (!ARROWS.has(event.key) || !(event.target instanceof HTMLElement)) return;
  const activeId = event.target.dataset['mark'] ?? null;
  if (activeId === null) return;
  event.preventDefault();
  // Of all marks only those in the window are drawn.
  const drawn = new Set([...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')].map((one) => one.dataset['mark']));
  const next = nextSpot(spots.filter(({ id }) => drawn.has(id)), activeId, event.key, rtl);
  if (next !== null) event.currentTarget.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next.id)}"]`)?.focus();
}

interface MarkProps {
  readonly id: string;
  readonly words: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children?: ReactNode;
}
/** A mark: says what it is to who focuses, presses or reads it. */
export function AxisMark({ id, words, className, style, children }: MarkProps): ReactNode {
  const { activeId, select } = useContext(FocusContext);
  const show = (): void => { select(id, words); };
  return <button type="button" data-mark={id} className={className} style={style} aria-label={words} tabIndex={id === activeId ? 0 : -1} onFocus={show} onClick={show} onMouseEnter={show}>{children}</button>;
}

/** Shares as the style sheet takes them; `b` where there is an end. */
export function place(a: number, b?: number): CSSProperties {
  return { '--a': a, ...(b === undefined ? {} : { '--b': b }) } as CSSProperties;
}
