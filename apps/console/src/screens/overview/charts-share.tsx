/** Charts over a share: how forecasts came true, and who came back. Their axis runs from left to right in both languages. */
import type { ReactNode } from 'react';
import type { RecoveryReport } from '#contracts';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { Chart, Interval, Label, PercentRow, PercentScale } from './chart';
import { calibrationFinding, ENOUGH, percent, returnsFinding } from './findings';
import type { ForecastTarget } from './findings';
import { BASE, percentX } from './scale';
import { CALIBRATION, OVERVIEW, RETURNS } from './texts';

const POINTS = ['first', 'halfTime', 'last'] as const;
const MARKS = [['coverage50', 50, 'p50'], ['coverage90', 90, 'p90']] as const;
/** Where the first row lies, and how far the next. */
const FIRST_ROW = 42;
const ROW = 46;

export function CalibrationChart({ target }: { readonly target: ForecastTarget | null }): ReactNode {
  const { t } = useWords();
  const n = target?.first.n ?? 0;
  const enough = target !== null && n >= ENOUGH;
  const cell = (coverage: ForecastTarget['first']['coverage50']): string => (coverage === null ? '–' : `${percent(100 * coverage.share)} (${percent(100 * coverage.low)}–${percent(100 * coverage.high)})`);
  return (
    <Chart finding={calibrationFinding(target)} note={<Sentence>{enough ? t(CALIBRATION.note, { n: String(n), target: t(target.name) }) : t(CALIBRATION.noteFew, { n: String(n) })}</Sentence>}
      table={{ head: [t(CALIBRATION.which), 'p50', 'p90'], rows: enough ? POINTS.map((point) => [t(CALIBRATION[point]), cell(target[point].coverage50), cell(target[point].coverage90)]) : [] }}>
      {!enough ? null : (
        <>
          <PercentScale />
          {MARKS.map(([, at, name]) => <g key={name}><line className="tg" x1={percentX(at)} x2={percentX(at)} y1={12} y2={BASE + 2} /><Label x={percentX(at)} y={8}>{name}</Label></g>)}
          {POINTS.map((point, index) => {
            const y = FIRST_ROW + index * ROW;
            return (
              <g key={point}>
                <PercentRow name={t(CALIBRATION[point])} y={y} />
                {MARKS.map(([coverage, , name]) => {
                  const told = target[point][coverage];
                  return told === null ? null : <Interval key={name} y={y} off={told.flag !== null} share={{ percent: 100 * told.share, low: 100 * told.low, high: 100 * told.high }} />;
                })}
              </g>
            );
          })}
        </>
      )}
    </Chart>
  );
}

const RETURN_ROWS = [[90, 'after90Days'], [180, 'after180Days'], [365, 'after365Days']] as const;
export function ReturnsChart({ report }: { readonly report: RecoveryReport }): ReactNode {
  const { t, dir } = useWords();
  const { returned, returnBenchmark } = report;
  const rows = RETURN_ROWS.map(([days, name]) => ({ days, name: t(RETURNS.days, { n: days }), share: returned[name] }));
  return (
    <Chart finding={returnsFinding(report)} note={<><Sentence>{t(RETURNS.note)}</Sentence> <Sentence>{t(returnBenchmark.source)}</Sentence></>}
      table={{ head: [t(RETURNS.when), t(OVERVIEW.share), t(OVERVIEW.interval)], rows: rows.map(({ name, share: { of, count, low, high } }) => [name, t(OVERVIEW.of, { count, of }), low === null || high === null || of < ENOUGH ? '–' : `${percent(low)}–${percent(high)}`]) }}>
      {rows.every(({ share }) => share.of === 0) ? null : (
        <>
          <PercentScale />
          <line className="tg2" x1={percentX(returnBenchmark.percent)} x2={percentX(returnBenchmark.percent)} y1={14} y2={BASE + 2} />
          <text x={percentX(returnBenchmark.percent)} y={8} textAnchor="middle" direction={dir}>{t(RETURNS.benchmark, { percent: percent(returnBenchmark.percent) })}</text>
          {rows.map(({ days, name, share: { of, count, percent: value, low, high } }, index) => {
            const y = FIRST_ROW + index * ROW;
            return (
              <g key={days}>
                <PercentRow name={name} y={y} />
                {value !== null && low !== null && high !== null && of >= ENOUGH && <Interval y={y} share={{ percent: value, low, high }} />}
                {of < ENOUGH && <text className="s" x={percentX(50)} y={y - 7} textAnchor="middle" direction={dir}>{of === 0 ? t(OVERVIEW.none) : t(OVERVIEW.of, { count, of })}</text>}
              </g>
            );
          })}
        </>
      )}
    </Chart>
  );
}
