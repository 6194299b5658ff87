/** The times of the text drop onto the axis of the forecast. Time runs with the line of reading; positions are shares from its start. */
import type { CSSProperties, ReactNode } from 'react';
import { Hidden, Num } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { nextTryOf } from './composing';
import { barOf } from './forecast-bar';
import type { Pin } from './forecast-bar';
import { COMPOSE } from './texts';
import type { Composer } from './use-composer';

const at = (share: number): CSSProperties => ({ insetInlineStart: `${share.toFixed(2)}%` });
const span = (from: number, to: number): CSSProperties => ({ insetInlineStart: `${from.toFixed(2)}%`, inlineSize: `${Math.max(0, to - from).toFixed(2)}%` });
const KIND = { ok: COMPOSE.freeWord, ask: COMPOSE.needs, no: COMPOSE.refused } as const;

/** Only a text made from its fields is known to say it: one written by hand says what its author wrote. */
const saysNextTry = ({ draft, around, template }: Composer): boolean => !draft.byHand && draft.body.trim() !== '' && nextTryOf(draft, around, template) !== null;

export function ForecastCheck({ composer }: { readonly composer: Composer }): ReactNode {
  const { t, language } = useWords();
  const { checked, now, zone } = composer;
  const clock = (instant: number): string => nearTime(instant, now, { language, zone });
  if (checked.check === null) return null;
  const bar = barOf(checked.check, now);
  if (bar === null) return <p className="sm mut2 fnone">{t(COMPOSE.axisNone)}{saysNextTry(composer) && ` ${t(COMPOSE.axisTry)}`}</p>;
  return (
    <section className="fbox" aria-label={t(COMPOSE.axis)}>
      <h2 className="mini">{t(COMPOSE.axis)} <span className="mut">{t(COMPOSE.axisNext)}</span></h2>
      <Hidden><ul>{bar.pins.map((pin) => <li key={`${String(pin.at)}${pin.kind}`}>{t(COMPOSE.axisOne, { at: clock(pin.at), kind: t(KIND[pin.kind]) })}</li>)}</ul></Hidden>
      <div className={bar.p90 - bar.p50 < 30 ? 'tightbar' : ''}><div className={bar.pins.some((pin) => pin.row === 2) ? 'fchk tall' : 'fchk'} aria-hidden="true">
        <div className="plot">
          <span className="span nob" style={span(0, bar.p50)} /><span className="span askb" style={span(bar.p50, bar.p90)} /><span className="span okb" style={span(bar.p90, 100)} />
          <Legend share={0} top={t(COMPOSE.nowWord)} below={t(COMPOSE.refused)} />
          {bar.p50 > 12 && <Legend share={bar.p50} top={<><Num>{clock(bar.p50At)}</Num> {t(COMPOSE.likely)}</>} below={t(COMPOSE.needs)} />}
          <Legend share={Math.max(bar.p90, bar.p50 > 12 ? bar.p50 + 16 : 0)} top={<><Num>{clock(bar.p90At)}</Num> {t(COMPOSE.bound)}</>} below={t(COMPOSE.freeWord)} end={bar.p90 > 78} />
          {bar.pins.map((pin) => <PinMark key={`${String(pin.at)}${pin.kind}`} pin={pin} label={clock(pin.at)} />)}
        </div>
      </div></div>
    </section>
  );
}

function PinMark({ pin, label }: { readonly pin: Pin; readonly label: string }): ReactNode {
  return <span className={`pin pin-${pin.kind} row${String(pin.row)}${pin.share > 88 ? ' pin-end' : pin.share < 8 ? ' pin-start' : ''}`} style={at(pin.share)}><b><Num>{label}</Num></b><i /></span>;
}

/** Two lines under the axis; near its end they end where they stand. */
function Legend({ share, top, below, end = false }: { readonly share: number; readonly top: ReactNode; readonly below: string; readonly end?: boolean }): ReactNode {
  return <span className={end ? 'fx fx-end' : 'fx'} style={end ? { insetInlineEnd: `${(100 - share).toFixed(2)}%` } : at(share)}>{top}<br /><span className="below">{below}</span></span>;
}
