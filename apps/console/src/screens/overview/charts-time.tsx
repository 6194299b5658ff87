/** Charts over time: updates, satisfaction, severities, promises. */
import type { ReactNode } from 'react';
import type { OverviewReport } from '#contracts';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Direction } from '../../words/words';
import { Chart, Label, ValueScale } from './chart';
import { ENOUGH, percent, promisesFinding, satisfactionFinding, severityFinding, updatesFinding } from './findings';
import type { Share } from './findings';
import { BASE, HEIGHT, lowEnd, roundTop, runs, scaleX, spanWidth, spanX, timeX, valueY } from './scale';
import { OVERVIEW, PROMISES, SATISFACTION, SEVERITIES, UPDATES } from './texts';
import { useSpanNames } from './use-span-names';

interface Charted {
  readonly report: OverviewReport;
}
const share = ({ percent: value, low, high }: Share): { readonly percent: number; readonly low: number; readonly high: number } | null => (value === null || low === null || high === null ? null : { percent: value, low, high });
/** Counts instead of a share, short enough for a picture. */
const fewWords = ({ count, of }: Share, dir: Direction): string => (dir === 'rtl' ? `${String(count)}/${String(of)}` : `${String(count)} of ${String(of)}`);
/** More whiskers than this are a hedge, not an interval. */
const WHISKERS_MAX = 16;

function useCells(): (one: Share) => readonly string[] {
  const { t } = useWords();
  return (one) => {
    const told = share(one);
    return [t(OVERVIEW.of, { count: one.count, of: one.of }), ...(told === null || one.of < ENOUGH ? ['–', '–'] : [percent(told.percent), `${percent(told.low)}–${percent(told.high)}`])];
  };
}

export function UpdatesChart({ report: { weeks, target } }: Charted): ReactNode {
  const { t, dir } = useWords();
  const { weekLabels, weekNames } = useSpanNames();
  const cells = useCells();
  const told = weeks.map((week) => share(week.updates));
  const any = told.some((one) => one !== null);
  const low = lowEnd(told.flatMap((one) => (one === null ? [] : [one.percent])));
  const domain = [low, 100] as const;
  const x = (index: number): number => spanX(index, weeks.length, dir);
  const y = (value: number): number => valueY(Math.max(low, value), domain);
  const last = told.findLastIndex((one) => one !== null);
  const lastOf = weeks[last]?.updates ?? null;
  const lastWords = lastOf === null ? '' : lastOf.of < ENOUGH ? fewWords(lastOf, dir) : percent(lastOf.percent ?? 0);
  return (
    <Chart finding={updatesFinding(weeks, target.percent)} note={<Sentence>{t(UPDATES.note)}</Sentence>}
      table={{ head: [t(OVERVIEW.week), t(UPDATES.kept), t(OVERVIEW.share), t(OVERVIEW.interval)], rows: weeks.map((week, index) => [weekNames(weeks)[index] ?? '', ...cells(week.updates)]) }}>
      {!any ? null : (
        <>
          <ValueScale values={low === 0 ? [0, 25, 50, 75, 100] : low === 50 ? [50, 75, 100] : [70, 80, 90, 100]} domain={domain} unit="%" />
          <line className="tg" x1={timeX(0, dir)} x2={timeX(1, dir)} y1={y(target.percent)} y2={y(target.percent)} />
          {weeks.length <= WHISKERS_MAX && told.map((one, index) => one !== null && <line key={index} className="wl" x1={x(index)} x2={x(index)} y1={y(one.low)} y2={y(one.high)} />)}
          {runs(told, (one) => one !== null).map((run) => <polyline key={run[0]} className="ln" points={run.map((index) => `${String(x(index))},${String(y(told[index]?.percent ?? 0))}`).join(' ')} />)}
          {told.map((one, index) => one !== null && <circle key={index} className={(weeks[index]?.updates.of ?? 0) < ENOUGH ? 'dh' : 'dt'} cx={x(index)} cy={y(one.percent)} r={index === last ? 4 : 2.5} />)}
          {last >= 0 && <Label x={x(last)} y={y(told[last]?.percent ?? 0) + (y(told[last]?.percent ?? 0) > BASE - 24 ? -10 : 20)} strong>{lastWords}</Label>}
          {weekLabels(weeks).map((name, index) => name !== null && <Label key={index} x={x(index)} y={HEIGHT - 6}>{name}</Label>)}
        </>
      )}
    </Chart>
  );
}

export function SatisfactionChart({ report: { months } }: Charted): ReactNode {
  const { t, dir } = useWords();
  const { monthName } = useSpanNames();
  const cells = useCells();
  const domain = [0, 100] as const;
  const aside = (months.length > 8 ? 13 : 18) * (dir === 'rtl' ? -1 : 1);
  return (
    <Chart finding={satisfactionFinding(months)} note={<Sentence>{t(SATISFACTION.note)}</Sentence>}
      table={{ head: [t(OVERVIEW.month), t(OVERVIEW.share), t(OVERVIEW.share), t(OVERVIEW.interval)], rows: months.map((month) => [monthName(month), ...cells(month.satisfied)]) }}>
      {months.every((month) => month.satisfied.of === 0) ? null : (
        <>
          <ValueScale values={[0, 50, 100]} domain={domain} unit="%" />
          {months.map((month, index) => {
            const x = spanX(index, months.length, dir);
            const { of } = month.satisfied;
            const told = share(month.satisfied);
            return (
              <g key={month.from}>
                {told !== null && of < ENOUGH && <><circle className="dh" cx={x} cy={valueY(50, domain)} r="4" /><Label x={x} y={valueY(50, domain) - 10} strong>{fewWords(month.satisfied, dir)}</Label></>}
                {told !== null && of >= ENOUGH && <><line className="w" x1={x} x2={x} y1={valueY(told.low, domain)} y2={valueY(told.high, domain)} /><circle className="dt" cx={x} cy={valueY(told.percent, domain)} r="4.5" /><Label x={x + aside} y={valueY(told.percent, domain) + 4} strong>{String(Math.round(told.percent))}</Label></>}
                <Label x={x} y={HEIGHT - 6}>{monthName(month)}</Label>
              </g>
            );
          })}
        </>
      )}
    </Chart>
  );
}

const LEVELS = ['1', '2', '3', '4'] as const;
export function SeverityChart({ report: { months } }: Charted): ReactNode {
  const { t, dir } = useWords();
  const { monthName } = useSpanNames();
  const most = Math.max(...months.map(({ opened }) => LEVELS.reduce((sum, level) => sum + opened[level], 0)));
  const domain = [0, roundTop(most)] as const;
  const width = Math.min(34, spanWidth(months.length) * 0.6);
  const legend = <span className="legend">{LEVELS.map((level) => <span key={level}><svg viewBox="0 0 12 12" aria-hidden="true"><rect className={`v${level}`} x=".5" y=".5" width="11" height="11" /></svg><span className="vh">{t(SEVERITIES.severity, { n: level })}</span><span aria-hidden="true"><Num>{level}</Num></span></span>)}</span>;
  return (
    <Chart finding={severityFinding(months)} note={<>{legend}<Sentence>{t(SEVERITIES.note)}</Sentence></>}
      table={{ head: [t(OVERVIEW.month), ...LEVELS.map((level) => t(SEVERITIES.severity, { n: level }))], rows: months.map((month) => [monthName(month), ...LEVELS.map((level) => String(month.opened[level]))]) }}>
      {most === 0 ? null : (
        <>
          <ValueScale values={[0, domain[1] / 2, domain[1]]} domain={domain} />
          {months.map((month, index) => {
            const x = spanX(index, months.length, dir);
            const bars = LEVELS.map((level, at) => {
              const below = LEVELS.slice(0, at).reduce((sum, one) => sum + month.opened[one], 0);
              return { level, y0: valueY(below, domain), y1: valueY(below + month.opened[level], domain) };
            });
            return <g key={month.from}>{bars.filter(({ y0, y1 }) => y0 - y1 > 0).map(({ level, y0, y1 }) => <rect key={level} className={`v${level}`} x={x - width / 2} width={width} y={y1} height={Math.max(1, y0 - y1 - 1.5)} />)}<Label x={x} y={HEIGHT - 6}>{monthName(month)}</Label></g>;
          })}
        </>
      )}
    </Chart>
  );
}

/** Where the line between kept and broken lies. */
const LINE = 112;
const KEPT_ROOM = 96;
const BROKEN_ROOM = 34;
const UNIT_MAX = 9.5;
export function PromisesChart({ report: { weeks, promises } }: Charted): ReactNode {
  const { t, dir } = useWords();
  const { weekLabels, weekNames } = useSpanNames();
  const room = spanWidth(weeks.length);
  const kept = Math.min(UNIT_MAX, KEPT_ROOM / Math.max(1, ...weeks.map((week) => week.promises.kept)));
  const broken = Math.min(13, BROKEN_ROOM / Math.max(1, ...weeks.map((week) => week.promises.broken)));
  const arm = Math.min(3.5, broken * 0.3, room * 0.3);
  const x = (index: number): number => spanX(index, weeks.length, dir);
  return (
    <Chart finding={promisesFinding(weeks)} note={<Sentence>{t(PROMISES.note, { kept: String(promises.kept), broken: String(promises.broken), moved: String(promises.moved) })}</Sentence>}
      table={{ head: [t(OVERVIEW.week), t(PROMISES.kept), t(PROMISES.broken), t(PROMISES.moved)], rows: weeks.map((week, index) => [weekNames(weeks)[index] ?? '', String(week.promises.kept), String(week.promises.broken), String(week.promises.moved)]) }}>
      {promises.kept + promises.broken === 0 ? null : (
        <>
          <line className="w" x1={timeX(0, dir)} x2={timeX(1, dir)} y1={LINE} y2={LINE} />
          <text x={scaleX(dir)} y={60} textAnchor="middle" direction={dir}>{t(PROMISES.kept)}</text><text x={scaleX(dir)} y={136} textAnchor="middle" direction={dir}>{t(PROMISES.broken)}</text>
          {weeks.map((week, index) => (
            <g key={week.from}>
              {Array.from({ length: week.promises.kept }, (_, at) => <circle key={at} className="keptdot" cx={x(index)} cy={LINE - 6 - (at + 0.3) * kept} r={Math.min(3.5, kept * 0.42, room * 0.4)} />)}
              {Array.from({ length: week.promises.broken }, (_, at) => <path key={at} className="brokenx" d={`M${String(x(index) - arm)} ${String(LINE + 6 + at * broken)}l${String(arm * 2)} ${String(arm * 2)}m0 ${String(-arm * 2)}l${String(-arm * 2)} ${String(arm * 2)}`} />)}
            </g>
          ))}
          {weekLabels(weeks).map((name, index) => name !== null && <Label key={index} x={x(index)} y={HEIGHT - 6}>{name}</Label>)}
        </>
      )}
    </Chart>
  );
}
