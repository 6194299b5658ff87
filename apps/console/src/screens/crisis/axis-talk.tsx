/** The lanes between and below the tracks: forecasts against the present, words either way, silences. */
import type { ReactNode } from 'react';
import type { CrisisAxis } from '#contracts';
import { Num } from '../../parts/text';
import { spanWords } from '../../words/time';
import { AxisMark, place } from './axis-focus';
import { useFrame } from './axis-frame';
import { isInside, labelWidthPx, partOf, placeLabels, shareOf } from './axis-layout';
import type { Label } from './axis-layout';
import { seenSilences, shownForecasts } from './axis-model';
import { sayForecast, saySilence, sayWord } from './axis-say';
import { AXIS } from './axis-texts';
import { useCrisis } from './use-crisis';

/** More rows would push the relationship out of sight. */
export const FORECASTS_MOST = 5;
const ROW_PX = 17;
/** p50 and p90 fit inside the band from this width on. */
const BAND_TIMES_PX = 84;

export function ForecastLane({ axis }: { readonly axis: CrisisAxis }): ReactNode {
  const { t, near } = useFrame();
  const { detail } = useCrisis();
  const shown = shownForecasts(axis, FORECASTS_MOST);
  const nextTryAt = detail.relationship.forecast.targets.find(({ nextTryAt: next }) => next !== null)?.nextTryAt ?? null;
  return (
    <div className="lane fc">
      <span className="lab"><b>{t(AXIS.forecast)}</b><span>{t(AXIS.forecastHelp)}</span></span>
      <div className="plot" style={{ blockSize: `${String(Math.max(2, shown.length) * ROW_PX + 8)}px` }}>
        {shown.length === 0 && <span className="fnone">{nextTryAt === null ? t(AXIS.noForecast) : t(AXIS.nextTry, { at: near(nextTryAt) })}</span>}
        {shown.map((one, row) => <ForecastRow key={one.id} one={one} row={row} />)}
      </div>
    </div>
  );
}

type Forecast = CrisisAxis['forecasts'][number];
function ForecastRow({ one, row }: { readonly one: Forecast; readonly row: number }): ReactNode {
  const frame = useFrame();
  const { t, window, plotPx, near, nowShare } = frame;
  const madeAt = Date.parse(one.madeAt);
  const lead = partOf(window, madeAt, Date.parse(one.p50At));
  const band = partOf(window, Date.parse(one.p50At), Date.parse(one.p90At));
  const told = one.toldAt === null ? t(one.current ? AXIS.notTold : AXIS.neverTold) : t(AXIS.told, { at: near(one.toldAt) });
  const madeShare = shareOf(window, madeAt);
  const isBefore = (madeShare / 100) * plotPx > labelWidthPx(told, one.current) + 12;
  // No label crosses the present.
  const isCrossed = band !== null && nowShare !== null && nowShare > band.a && nowShare < band.b;
  const isWide = band !== null && !isCrossed && ((band.b - band.a) / 100) * plotPx > BAND_TIMES_PX;
  const end = band?.b ?? lead?.b ?? madeShare;
  const isOut = madeShare < 0 && end <= 0;
  if (isOut) return null;
  return (
    <div className={`fr ${one.current ? 'cur' : 'old'}${one.toldAt === null ? ' untold' : ''}`} style={{ insetBlockStart: `${String(4 + row * ROW_PX)}px` }}>
      {lead !== null && <span className="span lead" style={place(lead.a, lead.b)} />}
      {band !== null && <AxisMark id={one.id} words={sayForecast(one, frame)} className="span band" style={place(band.a, band.b)} />}
      {band !== null && one.current && isWide && <span className="span bt" style={place(band.a, band.b)} aria-hidden="true"><Num>{near(one.p50At)}</Num><Num>{near(one.p90At)}</Num></span>}
      {isInside(window, madeAt) && (band === null ? <AxisMark id={one.id} words={sayForecast(one, frame)} className="at made" style={place(madeShare)} /> : <span className="at made" style={place(madeShare)} />)}
      <span className={isBefore ? 'at fl' : 'at fl after'} style={place(isBefore ? madeShare : Math.min(end, 92))} aria-hidden="true">{told}</span>
      {one.current && !isWide && band !== null && isBefore && band.b < 92 && <span className="at fl after" style={place(band.b)} aria-hidden="true"><Num>{near(one.p90At)}</Num></span>}
    </div>
  );
}

export function WordsLane({ words }: { readonly words: CrisisAxis['words'] }): ReactNode {
  const frame = useFrame();
  const { t, window } = frame;
  return (
    <div className="lane msgs">
      <span className="lab">{t(AXIS.we)}<br />{t(AXIS.they)}</span>
      <div className="plot">
        <span className="voice" />
        {words.filter(({ at }) => isInside(window, Date.parse(at))).map((word) => <AxisMark key={`${String(word.seq)}${word.from}`} id={`word-${String(word.seq)}-${word.from}`} words={sayWord(word, frame)} className={`at ${word.from}${word.voice ? ' call' : ''}`} style={place(shareOf(window, Date.parse(word.at)))} />)}
      </div>
    </div>
  );
}

/** Areas behind the duties and the words, each with its length written in it. */
export function Silences({ axis }: { readonly axis: CrisisAxis }): ReactNode {
  const frame = useFrame();
  const { t, language, window, plotPx, presentAt, nowShare } = frame;
  const seen = seenSilences(axis, presentAt).flatMap((one) => {
    const part = partOf(window, one.from, one.to);
    return part === null ? [] : [{ ...one, part, text: t(AXIS.silence, { span: spanWords(one.to - one.from, language) }) }];
  });
  const labels = seen.map((one): Label => ({ id: one.id, share: (one.part.a + one.part.b) / 2, widthPx: labelWidthPx(one.text, true), urgency: one.to - one.from, isPast: true, sides: ['center', 'after', 'before'] }));
  const placed = placeLabels(labels, { plotPx, nowShare });
  return (
    <div className="overlay silences">
      {seen.map((one) => {
        const label = placed.get(one.id);
        return (
          <span key={one.id}>
            <AxisMark id={one.id} words={saySilence(one, frame)} className={`span gap${one.isLasting ? ' open' : ''}`} style={place(one.part.a, one.part.b)} />
            {label !== undefined && <span className={`at gapl ${label.side}`} style={place(label.share)} aria-hidden="true">{one.text}</span>}
          </span>
        );
      })}
    </div>
  );
}
