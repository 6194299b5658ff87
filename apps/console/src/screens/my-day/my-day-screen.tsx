/** Where account managers live: what is late, now and next, and beside it the place to do it. Everybody else sees his own duties here, each with the act that fulfils it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useKeys } from '../../app/keys';
import { Failed, Loading } from '../../parts/states';
import { useWords } from '../../words/words';
import { stepFrom } from './duties';
import type { Duty } from './duties';
import { DutyList } from './duty-list';
import { GonePanel } from './logged-panel';
import './my-day.css';
import { readSearch } from './search';
import { DAY } from './texts';
import { useDay } from './use-day';
import type { MyDay } from './use-day';
import { useWasWide, useWide } from './use-wide';
import { Workplace } from './workplace';
import type { Mode } from './workplace';

export function MyDayScreen(): ReactNode {
  const mine = useDay();
  if (mine.error !== null) return <Failed error={mine.error} onRetry={mine.retry} whole />;
  if (!mine.loaded) return <Loading lines={6} />;
  return <Day mine={mine} />;
}

function Day({ mine }: { readonly mine: MyDay }): ReactNode {
  const { t } = useWords();
  const wide = useWide();
  const beside = useWasWide(wide);
  const navigate = useNavigate();
  const { duty: asked, mode, type } = readSearch(useSearch({ strict: false }));
  const { order } = mine;
  const [focused, setFocused] = useState<string | null>(null);
  // Chosen once: another duty that comes first meanwhile must not take the place of the one somebody writes for.
  const [first, setFirst] = useState<string | null>(null);
  if (first === null && order[0] !== undefined) setFirst(order[0].key);
  const key = asked ?? (beside ? first : focused);
  const held = useHeld(order, key);
  const next = order.find((one) => one.key !== key) ?? null;
  const go = (duty: Duty, wanted: Mode | null, replace = true): void => {
    if (wide) void navigate({ to: '/my-day', search: { duty: duty.key, ...(wanted === null ? {} : { mode: wanted }) }, replace });
    else void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: duty.item.crisisId }, search: { duty: duty.key, ...(wanted === null ? {} : { mode: wanted }) } });
  };
  const step = (by: 1 | -1): void => {
    // What stands open without having been chosen is where the first step goes, not where it starts.
    const to = stepFrom(order, asked ?? focused, by);
    if (to === null) return;
    setFocused(to.key);
    if (wide) go(to, null);
    requestAnimationFrame(() => { document.querySelector<HTMLElement>(`[data-duty="${CSS.escape(to.key)}"]`)?.focus(); });
  };
  const current = order.find((one) => one.key === key) ?? held;
  const open = (wanted: Mode): void => { if (current !== null) { go(current, wanted); focusPanel(); } };
  useKeys([
    { key: 'j', label: DAY.down, run: () => { step(1); } }, { key: 'k', label: DAY.up, run: () => { step(-1); } },
    { key: 'u', label: DAY.write, run: () => { open('write'); } }, { key: 'l', label: DAY.call, run: () => { open('call'); } },
  ]);
  const onNext = (): void => { if (next !== null) { go(next, null); focusPanel(); } };
  return (
    <div className={wide ? 'md' : 'md narrow'}>
      <DutyList mine={mine} chosen={key} wide={wide} onPick={focusPanel} />
      {beside && (current === null ? asked !== null ? <GonePanel next={next?.item ?? null} onNext={onNext} /> : <p className="mut pickone-hint">{order.length === 0 ? '' : t(DAY.pick)}</p>
        : <Workplace key={`${current.key} ${mode ?? ''}`} crisisId={current.item.crisisId} duty={current.item} mode={mode} messageType={type} next={next?.item ?? null} onMode={(wanted) => { go(current, wanted); focusPanel(); }} onNext={onNext} over={!order.some((one) => one.key === current.key)} />)}
    </div>
  );
}

/** The duty last seen under the key: once it is fulfilled it leaves the list, and what was sent still has to be told. */
function useHeld(order: readonly Duty[], key: string | null): Duty | null {
  const found = order.find((one) => one.key === key) ?? null;
  const [held, setHeld] = useState<Duty | null>(found);
  useEffect(() => { if (found !== null) setHeld(found); }, [found?.key]); // eslint-disable-line react-hooks/exhaustive-deps -- the duty, not every redrawing of it
  return held?.key === key ? held : null;
}

/** The best first: a list of selectors as one would answer by the order of the page, and the title stands before every field. */
const FIRST_FIELDS = ['#compose .blocks[open] textarea', '.callform textarea', '#compose textarea', '.dutypanel .actlist button', '.dutypanel h1'];
const LOOK_EVERY_MS = 80;
/** What the panel stands on may take this long to come on a slow line. */
const TRIES = 75;
/** After the panel was drawn, the focus goes to its first field: the keyboard goes on where the eye does. Not any more once the person went on by himself. */
function focusPanel(): void {
  const from = document.activeElement;
  let left = TRIES;
  const look = (): void => {
    const here = document.activeElement;
    if (here !== from && here !== document.body) return;
    const field = FIRST_FIELDS.map((selector) => document.querySelector<HTMLElement>(selector)).find((one) => one !== null);
    if (field != null) field.focus();
    else if ((left -= 1) > 0) setTimeout(look, LOOK_EVERY_MS);
  };
  setTimeout(look, LOOK_EVERY_MS);
}
