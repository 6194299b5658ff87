/** Rows in columns that line up, cut to the terminal where the text allows it. */
import type { Paint, Tone } from './colour';
import { cutTo, padTo, widthOf } from './width';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone | undefined;
}
export interface Column {
  readonly title: string;
  /** May be shortened when the line would not fit; at least this many columns stay. */
  readonly shrinkTo?: number;
}
export interface TableOptions {
  readonly paint: Paint;
  /** Columns of the terminal; undefined = never cut (a file or a pipe). */
  readonly columns: number | undefined;
}
const GAP = 2;

/** The table as lines; the last column is not padded. Pure. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[], { paint, columns: room }: TableOptions): readonly string[] {
  const widths = columns.map((column, index) => Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index]?.text ?? ''))));
  if (room !== undefined) shrink(columns, widths, room);
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      const cut = cutTo(cell.text, width);
      return paint(cell.tone, index === cells.length - 1 ? cut : padTo(cut, width));
    }).join(' '.repeat(GAP)).trimEnd();
  return [line(columns.map(({ title }) => ({ text: title, tone: 'quiet' }))), ...rows.map(line)];
}

/** Takes from the widest column that may shrink until the line fits or nothing more may be taken. */
function shrink(columns: readonly Column[], widths: number[], room: number): void {
  let over = widths.reduce((sum, width) => sum + width, 0) + GAP * (columns.length - 1) - room;
  while (over > 0) {
    let widest = -1;
    for (const [index, column] of columns.entries()) {
      const spare = (widths[index] ?? 0) - (column.shrinkTo ?? Number.POSITIVE_INFINITY);
      if (spare > 0 && (widest < 0 || (widths[index] ?? 0) > (widths[widest] ?? 0))) widest = index;
    }
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
}
