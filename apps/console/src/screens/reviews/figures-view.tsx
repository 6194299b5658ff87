/** Figures of the document, drawn with the same marks as the crisis's axis. Time runs with the line of reading. */
import type { CSSProperties, ReactNode } from 'react';
import type { CrisisDetail, ObligationItem, ReviewDocument } from '#contracts';
import { useZone } from '../../app/zone';
import { Mark } from '../../parts/icon';
import type { MarkState } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Num, Sentence, When } from '../../parts/text';
import { clockTime, nearTime, shortDay, spanWords, DAY_MS } from '../../words/time';
import { useWords } from '../../words/words';
import { forecastRows, owedOf, silenceBars, tickWords, wholeOf } from './figures';
import type { Bar } from './figures';
import { PAPER } from './texts';

const place = (a: number, b?: number): CSSProperties => ({ '--a': a.toFixed(2), ...(b === undefined ? {} : { '--b': b.toFixed(2) }) }) as CSSProperties;
const TICKS = [0, 25, 50, 75];
/** A bar narrower than this has no room for its name; the list for screen readers has it. */
const NAMED_FROM = 9;

export function Tracks({ crisis }: { readonly crisis: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const whole = wholeOf(crisis, now);
  const telling = { language, zone };
  const instants = TICKS.map((share) => whole.from + ((whole.to - whole.from) * share) / 100);
  const isDays = whole.to - whole.from > 2 * DAY_MS;
  const ticks = isDays ? tickWords(instants, { day: (at) => shortDay(at, telling), time: (at) => clockTime(at, telling) }) : instants.map((at) => nearTime(at, whole.from, telling));
  const bars = (kind: 'bt' | 'br', list: readonly Bar[]): ReactNode => list.map(({ code, name, from, to }) => <span key={code} className={`span b ${kind}`} style={place(from, to)}>{to - from >= NAMED_FROM ? t(name) : ''}</span>);
  const said = [...whole.technical, ...whole.relationship].map(({ name }) => t(name)).join(', ');
  return (
    <figure>
      <div className="days" role="img" aria-label={`${t(PAPER.tracks)}: ${said}`}>
        {TICKS.map((share) => <span key={`l${String(share)}`} className="at vl" style={place(share)} />)}
        {TICKS.map((share, index) => <span key={share} className="at d" style={{ ...place(share), paddingInlineStart: 3 }}>{ticks[index]}</span>)}
        {bars('bt', whole.technical)}{bars('br', whole.relationship)}
      </div>
      <figcaption>{t(PAPER.tracksSay, { end: t(crisis.routine === null && crisis.closedAt === null ? PAPER.toNow : PAPER.toRoutine) })}</figcaption>
    </figure>
  );
}

function Count({ state, n, words }: { readonly state: MarkState; readonly n: number; readonly words: string }): ReactNode {
  return <div><i><Mark state={state} /><strong><Num>{n}</Num></strong></i><span>{words}</span></div>;
}

export function Owed({ duties }: { readonly duties: readonly ObligationItem[] }): ReactNode {
  const { t, language } = useWords();
  const owed = owedOf(duties);
  if (owed.percent === null) return <p className="nobody">{t(PAPER.owedNone)}</p>;
  const strip = (name: string, marks: readonly MarkState[]): ReactNode => <><span>{name}</span><span className="ms" role="img" aria-label={String(marks.length)}>{marks.map((state, at) => <Mark key={at} state={state} />)}</span></>;
  return (
    <>
      <div className="sum3">
        <Count state="kept" n={owed.kept} words={t(PAPER.kept)} />
        <Count state="late" n={owed.late} words={owed.medianLateMs === null ? t(PAPER.late) : t(PAPER.lateMedian, { span: spanWords(owed.medianLateMs, language) })} />
        <Count state="missed" n={owed.missed} words={t(PAPER.missed)} />
      </div>
      <div className="strip ui">{strip(t(PAPER.technical), owed.technical)}{strip(t(PAPER.relationship), owed.relationship)}</div>
      <p className="ui mut">{t(PAPER.owedSay, { percent: owed.percent, all: owed.kept + owed.late + owed.missed })}</p>
    </>
  );
}

export function Silences({ silences }: { readonly silences: ReviewDocument['silences'] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  if (silences.length === 0) return <p className="ui">{t(PAPER.silenceNone)}</p>;
  return (
    <>
      <div className="hb ui">
        {silenceBars(silences).map(({ from, agreedShare, overShare, lengthMs }) => (
          <div key={from} style={{ display: 'contents' }}>
            <span><When>{nearTime(Date.parse(from), now, { language, zone })}</When></span>
            <div className="tr">
              <span className="bar" style={{ inlineSize: `${String(agreedShare * 0.72)}%` }} /><span className="over" style={{ insetInlineStart: `${String(agreedShare * 0.72)}%`, inlineSize: `${String(overShare * 0.72)}%` }} />
              <span className="ref" style={{ insetInlineStart: `${String(agreedShare * 0.72)}%` }} /><span className="vlab" style={{ insetInlineStart: `${String((agreedShare + overShare) * 0.72)}%` }}><b><Sentence>{spanWords(lengthMs, language)}</Sentence></b></span>
            </div>
          </div>
        ))}
      </div>
      <p className="ui mut">{t(PAPER.silenceSay)}</p>
    </>
  );
}

export function Forecasts({ forecasts }: { readonly forecasts: ReviewDocument['forecasts'] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  if (forecasts.length === 0) return <p className="ui">{t(PAPER.forecastNone)}</p>;
  const { rows, truth, ticks, inside } = forecastRows(forecasts);
  const time = (at: number): string => clockTime(at, { language, zone });
  return (
    <figure>
      <div className="ft" style={{ paddingBlockStart: 20 }}>
        {rows.map(({ madeAt, p50, p90, missTo }, at) => (
          <div className="r" key={madeAt}>
            <span><Sentence>{t(PAPER.made, { at: time(Date.parse(madeAt)) })}</Sentence></span>
            <div className="plot">
              {at === 0 && truth !== null && <span className="at tl" style={place(truth.share)}><Sentence>{t(PAPER.truth, { at: time(Date.parse(truth.at)) })}</Sentence></span>}
              <span className="span bd" style={place(p50, p90)} />
              {missTo !== null && <span className="span ln" style={place(p90, missTo)} />}
              {truth !== null && <span className="at truth" style={place(truth.share)} />}
            </div>
          </div>
        ))}
        <div className="r" aria-hidden="true"><span /><div className="plot" style={{ blockSize: 20 }}>{ticks.map(({ at, share }) => <span key={at} className="at hh" style={place(share)}><Num>{time(at)}</Num></span>)}</div></div>
      </div>
      <figcaption>{truth === null ? t(PAPER.open) : t(PAPER.inside, { inside, all: rows.length })}</figcaption>
    </figure>
  );
}
