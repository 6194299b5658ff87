/** The product's own marks: icons, logo, clock glyph, marks of the axis. One stroke everywhere; only what points along the line turns round (base.css). */
import type { ReactNode } from 'react';

const ICONS = {
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0Zm-1.05 3.2 3.3 3.3',
  pen: 'M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3 3 13Z',
  phone: 'M4.2 2.8h2l1 2.7-1.3 1a7.5 7.5 0 0 0 3.6 3.6l1-1.3 2.7 1v2c0 .6-.5 1.1-1.1 1A10.2 10.2 0 0 1 3.2 3.9c0-.6.4-1.1 1-1.1Z',
  mail: 'M2.5 3.5h11v9h-11zM3 4.5l5 4 5-4',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.3V5M10.5 2.3V5',
  out: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  up: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  swap: 'M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13',
  check: 'm3.5 8.5 3 3 6-7',
  x: 'm4 4 8 8M12 4l-8 8',
  chev: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  people: 'M8.25 5.5a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0ZM2 13c0-2.4 1.7-4 4-4s4 1.6 4 4M10.5 3.4a2.25 2.25 0 0 1 0 4.2M11.5 9.3c1.5.5 2.5 1.9 2.5 3.7',
  flag: 'M4 14V2.5M4 3h7.5l-1.5 2.5L11.5 8H4',
  plus: 'M8 3.5v9M3.5 8h9',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  alert: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3.2M8 11.4v.1',
  offline: 'M2.5 2.5l11 11M5 9.5a4.5 4.5 0 0 1 2-1.1M2.8 6.8A8 8 0 0 1 5 5.3M8.5 4.5a8 8 0 0 1 4.7 2.3M8 12.5v.1',
  doc: 'M4 2.5h5l3 3v8H4v-11ZM9 2.5v3h3M6 8.5h4M6 11h4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  crown: 'M3 11.5 2.5 5l3 2.5L8 3.5l2.5 4 3-2.5-.5 6.5H3Z',
  repeat: 'M3 8a5 5 0 0 1 8.7-3.3L13 6M13 3v3h-3M13 8a5 5 0 0 1-8.7 3.3L3 10M3 13v-3h3',
  ear: 'M4.5 6.5a3.5 3.5 0 1 1 7 0c0 2-2 2.5-2 4.5a2 2 0 0 1-3.7 1M6.5 6.7a1.5 1.5 0 1 1 3 0c0 .9-.7 1.2-1.2 1.7',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
} as const;
export type IconName = keyof typeof ICONS;

/** 16 px grid, 1.5 stroke; decoration only, so it is hidden from screen readers: a word always stands beside it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return <svg className={`ic ic-${name}`} viewBox="0 0 16 16" aria-hidden="true"><path d={ICONS[name]} /></svg>;
}

/** Two tracks that come apart and are brought together again. */
export function Logo(): ReactNode {
  return (
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path className="lt" d="M2 8.5h5c3.5 0 4.5 3.5 8 3.5h7" />
      <path className="lr" d="M2 15.5h5c3.5 0 4.5-3.5 8-3.5" />
    </svg>
  );
}

export type ClockState = 'calm' | 'watch' | 'near' | 'late' | 'kept' | 'paused' | 'stale';

/** The time left as a pie; the spent part is empty, clockwise from twelve. */
function pie(left: number): ReactNode {
  if (left >= 0.999) return <circle className="fill" cx="10" cy="10" r="5" />;
  const angle = 2 * Math.PI * (1 - Math.max(0, left)) - Math.PI / 2;
  const x = (10 + 5 * Math.cos(angle)).toFixed(2);
  const y = (10 + 5 * Math.sin(angle)).toFixed(2);
  return <path className="fill" d={`M10 10L${x} ${y}A5 5 0 ${left > 0.5 ? '1' : '0'} 1 10 5Z`} />;
}

const CIRCLE = <circle className="edge" cx="10" cy="10" r="7.25" />;
function glyphBody(state: ClockState, left: number): ReactNode {
  switch (state) {
    case 'calm': case 'watch': return <>{CIRCLE}{pie(left)}</>;
    case 'near': return <><path className="edge" d="M10 1.8 18.2 10 10 18.2 1.8 10Z" /><path className="fill" d="M10 10h5L10 15 5 10Z" /></>;
    case 'late': return <><rect className="solid" x="2.5" y="2.5" width="15" height="15" rx="1.5" /><path className="cut" d="M10 6v5M10 13.7v.1" /></>;
    case 'paused': return <><rect className="edge dash" x="2.75" y="2.75" width="14.5" height="14.5" rx="7.25" /><path className="cut2" d="M8 7v6M12 7v6" /></>;
    case 'kept': return <><circle className="solid" cx="10" cy="10" r="7.75" /><path className="cut" d="m6.5 10.3 2.5 2.5 4.7-5.3" /></>;
    case 'stale': return <><circle className="edge dash" cx="10" cy="10" r="7.25" /><path className="cut2" d="M10 6.5V10l2.3 1.5" /></>;
  }
}

/** Shape says the state before colour does. `left`: share of the time still there, 0 to 1. */
export function Glyph({ state, left = 0.6, size = 20 }: { readonly state: ClockState; readonly left?: number; readonly size?: number }): ReactNode {
  return <svg className={`g g-${state}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">{glyphBody(state, left)}</svg>;
}

export type MarkState = 'kept' | 'late' | 'missed' | 'due';
/** A duty on the axis: ● kept, ◐ late, ✕ missed, ○ due. Never mirrored. */
export function Mark({ state }: { readonly state: MarkState }): ReactNode {
  return (
    <svg className={`m m-${state}`} viewBox="0 0 14 14" aria-hidden="true">
      {state === 'kept' && <circle className="f" cx="7" cy="7" r="5" />}
      {state === 'late' && <><circle className="s" cx="7" cy="7" r="4.5" /><path className="f" d="M7 2.5a4.5 4.5 0 0 1 0 9Z" /></>}
      {state === 'missed' && <path className="s" d="m3 3 8 8M11 3l-8 8" />}
      {state === 'due' && <circle className="s" cx="7" cy="7" r="4.5" />}
    </svg>
  );
}
