/** Both tracks on one time axis. Positions are shares along the line of reading, so time runs as the reader's week does. */
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { CrisisAxis } from '#contracts';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Num, Sentence } from '../../parts/text';
import { clockTime, nearTime, shortDay } from '../../words/time';
import { useWords } from '../../words/words';
import { FocusContext, followArrows, place } from './axis-focus';
import type { Focus } from './axis-focus';
import { FrameContext, nowShareOf, useFrame } from './axis-frame';
import type { Frame } from './axis-frame';
import { DutiesLane, MarksLane, StagesLane } from './axis-lanes';
import { DAY_MS, partOf, ticksOf, windowOf } from './axis-layout';
import type { Span, Tick } from './axis-layout';
import { extentOf, nextAhead, presentOf, seenStages } from './axis-model';
import { spotsOf } from './axis-spots';
import type { Point } from './axis-say';
import { ForecastLane, Silences, WordsLane } from './axis-talk';
import { AXIS } from './axis-texts';
import { dayWords } from './use-crisis';
import { zoneOffsetMs } from './zone-offset';

const PLOT_GUESS_PX = 760;
/** So much time passes before anything would move by a third of a pixel. */
const STEPS_PER_WINDOW = 2_400;

/** Width of the plot, followed as the window changes. */
function usePlotPx(): { readonly ref: RefObject<HTMLDivElement | null>; readonly plotPx: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [plotPx, setPlotPx] = useState(PLOT_GUESS_PX);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => { if (entry !== undefined && entry.contentRect.width > 0) setPlotPx(Math.round(entry.contentRect.width)); });
    watch.observe(element);
    return () => { watch.disconnect(); };
  }, []);
  return { ref, plotPx };
}

interface AxisViewProps {
  readonly axis: CrisisAxis;
  /** The crisis's own present. */
  readonly now: number;
  readonly span: Span;
  readonly steps: number;
}
/** Drawn anew only when something would move. */
export function AxisView({ axis, now, span, steps }: AxisViewProps): ReactNode {
  const window = windowOf(extentOf(axis, now), span, steps);
  const stepMs = Math.max(1_000, (window.to - window.from) / STEPS_PER_WINDOW);
  return <Drawn axis={axis} now={Math.floor(now / stepMs) * stepMs} span={span} steps={steps} />;
}

const Drawn = memo(function Drawn({ axis, now, span, steps }: AxisViewProps): ReactNode {
  const { t, language, dir } = useWords();
  const zone = useZone();
  const { ref, plotPx } = usePlotPx();
  const [said, setSaid] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const presentAt = presentOf(axis, now);
  const window = windowOf(extentOf(axis, now), span, steps);
  const telling = { language, zone };
  const frame: Frame = {
    t, language, now: presentAt, presentAt, window, plotPx, nowShare: nowShareOf(window, presentAt),
    near: (at) => nearTime(typeof at === 'number' ? at : Date.parse(at), presentAt, telling),
  };
  const spots = useMemo(() => spotsOf(axis, presentAt), [axis, presentAt]);
  const select = useCallback((id: string, words: string) => { setSaid({ id, words }); }, []);
  const focus: Focus = { activeId: said !== null && spots.some(({ id }) => id === said.id) ? said.id : firstSpot(axis, frame), select };
  const scroller = useRef<HTMLDivElement>(null);
  useScrollToNow(scroller, `${span}${String(steps)}${dir}`);
  const hotId = axis.endedAt === null ? (nextAhead(axis, presentAt)?.id ?? null) : null;
  return (
    <FrameContext value={frame}>
      <FocusContext value={focus}>
        <div className="axw" ref={scroller}>
          <div className="axis" role="group" aria-label={t(AXIS.group)} onKeyDown={(event) => { followArrows(event, spots, dir === 'rtl'); }}>
            <Ticks ticks={ticksOf(window, { plotPx, offsetAt: (at) => zoneOffsetMs(at, zone), nowShare: frame.nowShare })} plotRef={ref} isEnded={axis.endedAt !== null} />
            <StagesLane axis={axis} track="technical" />
            <MarksLane marks={[...began(axis), ...axis.marks.filter(({ track }) => track !== 'relationship')]} />
            <DutiesLane axis={axis} track="technical" hotId={hotId} />
            <ForecastLane axis={axis} />
            <StagesLane axis={axis} track="relationship" />
            <MarksLane marks={axis.marks.filter(({ track }) => track === 'relationship')} />
            <div className="talk">
              <Silences axis={axis} />
              <DutiesLane axis={axis} track="relationship" hotId={hotId} />
              <WordsLane words={axis.words} />
              <div className="gapfoot" />
            </div>
          </div>
        </div>
        <p className="axsaid" role="status">{said === null ? <span className="mut">{t(AXIS.marks)}</span> : <Sentence>{said.words}</Sentence>}</p>
      </FocusContext>
    </FrameContext>
  );
});

/** Where the keyboard comes in: the stage that lasts, or the last one in the window. */
function firstSpot(axis: CrisisAxis, { window, presentAt }: Frame): string | null {
  const stages = (['technical', 'relationship'] as const).flatMap((track) => seenStages(axis, track, presentAt).filter(({ from, to }) => partOf(window, from, to) !== null));
  return (stages.findLast(({ isCurrent }) => isCurrent) ?? stages.at(-1))?.id ?? null;
}

/** When somebody knew stands on the axis though it is no event of its own. */
function began(axis: CrisisAxis): readonly Point[] {
  return [{ seq: 0, at: axis.awareAt, track: 'technical', type: 'crisis.aware', trouble: true, by: null, detail: null }];
}

function Ticks({ ticks, plotRef, isEnded }: { readonly ticks: readonly Tick[]; readonly plotRef: RefObject<HTMLDivElement | null>; readonly isEnded: boolean }): ReactNode {
  const { t, language, window, presentAt, nowShare } = useFrame();
  const zone = useZone();
  const telling = { language, zone };
  const isLong = window.to - window.from > 3 * DAY_MS;
  return (
    <>
      <div className="overlay gridl">{ticks.map(({ at, share, isDay }) => <span key={at} className={isDay && !isLong ? 'at day' : 'at'} style={place(share)} />)}</div>
      <div className="lane ticks">
        <span className="lab">{dayWords(shortDay(window.from, telling))} <Icon name="out" /></span>
        <div className="plot" ref={plotRef}>{ticks.filter(({ isLabelled }) => isLabelled).map(({ at, share, isDay }) => <span key={at} className="at" style={place(share)}>{isDay ? <bdi>{dayWords(shortDay(at, telling))}</bdi> : <Num>{clockTime(at, telling)}</Num>}</span>)}</div>
      </div>
      {nowShare !== null && <div className="overlay nowover"><span className="at nowl" style={place(nowShare)} /><span className="at nowt" style={place(nowShare)}>{t(isEnded ? AXIS.ended : AXIS.now)} <Num>{clockTime(presentAt, telling)}</Num></span></div>}
    </>
  );
}

/** On a narrow screen the axis scrolls: it begins with the present in the middle. */
function useScrollToNow(scroller: RefObject<HTMLDivElement | null>, when: string): void {
  useEffect(() => {
    const box = scroller.current;
    const line = box?.querySelector('.nowl');
    if (box == null || line == null || box.scrollWidth <= box.clientWidth) return;
    const [from, to] = [box.getBoundingClientRect(), line.getBoundingClientRect()];
    box.scrollBy({ left: to.left - (from.left + from.width / 2) });
  }, [scroller, when]);
}

const SPANS: readonly (readonly [Span, keyof typeof AXIS])[] = [['6h', 'hours'], ['day', 'day'], ['all', 'all']];
export function SpanButtons({ span, onSpan, steps, onSteps, isMoreBefore }: { readonly span: Span; readonly onSpan: (span: Span) => void; readonly steps: number; readonly onSteps: (steps: number) => void; readonly isMoreBefore: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <span className="row spans">
      {span !== 'all' && isMoreBefore && <Button kind="quiet" className="step" onClick={() => { onSteps(steps - 1); }}>{t(AXIS.earlier)}</Button>}
      {span !== 'all' && steps < 0 && <Button kind="quiet" className="step" onClick={() => { onSteps(steps + 1); }}>{t(AXIS.later)}</Button>}
      {span !== 'all' && steps < 0 && <Button kind="quiet" className="step" onClick={() => { onSteps(0); }}>{t(AXIS.toNow)}</Button>}
      <span className="seg" role="group" aria-label={t(AXIS.span)}>{SPANS.map(([one, word]) => <button key={one} type="button" aria-pressed={span === one} onClick={() => { onSpan(one); }}>{t(AXIS[word])}</button>)}</span>
    </span>
  );
}
