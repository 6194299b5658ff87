/** What every chart has: a finding as its title, a picture, the same as a table for who does not see it, a note on what is counted. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Finding } from './findings';
import { HEIGHT, NAME_X, percentX, scaleX, timeX, valueY, WIDTH } from './scale';
import { OVERVIEW } from './texts';

export interface TwinTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function useFinding(): (finding: Finding) => string {
  const { t } = useWords();
  return ({ text, values, also }) => `${t(text, values)}${also === undefined ? '' : `; ${t(also)}`}`;
}

/** `children` is the inside of the picture, or nothing where there is nothing to draw. */
export function Chart({ finding, note, table, children }: { readonly finding: Finding; readonly note: ReactNode; readonly table: TwinTable; readonly children: ReactNode }): ReactNode {
  const id = useId();
  const { t } = useWords();
  const told = useFinding();
  const empty = children === null;
  return (
    <section className="chart" aria-labelledby={id}>
      <h2 id={id}><Sentence>{told(finding)}</Sentence></h2>
      {empty ? <div className="nochart"><span>{t(OVERVIEW.noPicture)}</span></div> : <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true" focusable="false">{children}</svg>}
      {!empty && <Twin caption={told(finding)} table={table} />}
      <p>{note}</p>
    </section>
  );
}

function Twin({ caption, table: { head, rows } }: { readonly caption: string; readonly table: TwinTable }): ReactNode {
  return (
    <div className="vh">
      <table>
        <caption>{caption}</caption>
        <thead><tr>{head.map((one, index) => <th key={index} scope="col">{one}</th>)}</tr></thead>
        <tbody>{rows.map(([name, ...cells], index) => <tr key={index}><th scope="row">{name}</th>{cells.map((cell, at) => <td key={at}><Num>{cell}</Num></td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
  readonly strong?: boolean;
  readonly near?: boolean;
}
/** A number or short name in the picture. */
export function Label({ x, y, children, strong = false, near = false }: LabelProps): ReactNode {
  return <text x={x} y={y} textAnchor="middle" direction="ltr" className={near ? 'bad' : strong ? 's' : undefined}>{children}</text>;
}

/** Ruled lines across the time of the picture, each with its number at the line's start. */
export function ValueScale({ values, domain, unit = '' }: { readonly values: readonly number[]; readonly domain: readonly [number, number]; readonly unit?: string }): ReactNode {
  const { dir } = useWords();
  return <>{values.map((value) => <g key={value}><line className="gl" x1={timeX(0, dir)} x2={timeX(1, dir)} y1={valueY(value, domain)} y2={valueY(value, domain)} /><Label x={scaleX(dir)} y={valueY(value, domain) + 4}>{`${String(value)}${unit}`}</Label></g>)}</>;
}

/** The scale under a chart over a quantity: from left to right in both languages. */
export function PercentScale(): ReactNode {
  return <>{[0, 25, 50, 75, 100].map((value) => <Label key={value} x={percentX(value)} y={HEIGHT - 6}>{`${String(value)}%`}</Label>)}</>;
}

/** A row's name and its ruled line. */
export function PercentRow({ name, y }: { readonly name: string; readonly y: number }): ReactNode {
  const { dir } = useWords();
  return <><text x={NAME_X} y={y + 4} textAnchor={dir === 'rtl' ? 'start' : 'end'} direction={dir}>{name}</text><line className="gl" x1={percentX(0)} x2={percentX(100)} y1={y} y2={y} /></>;
}

/** A share with its interval along a quantity; off the mark it is a diamond, not only another hue. */
export function Interval({ share, y, off = false }: { readonly share: { readonly percent: number; readonly low: number; readonly high: number }; readonly y: number; readonly off?: boolean }): ReactNode {
  const x = percentX(share.percent);
  return (
    <>
      <line className={off ? 'w bad' : 'w'} x1={percentX(share.low)} x2={percentX(share.high)} y1={y} y2={y} />
      {off ? <rect className="badf" x={x - 4.5} y={y - 4.5} width="9" height="9" transform={`rotate(45 ${String(x)} ${String(y)})`} /> : <circle className="dt" cx={x} cy={y} r="4.5" />}
      <Label x={x} y={y - 9} strong near={off}>{String(Math.round(share.percent))}</Label>
    </>
  );
}
