/** Lines, marks and words along the line of reading, as SVG: in Hebrew the same drawing runs from the right. Pure. */
import type { Language } from '#domain';

export const WIDTH_PX = 660;
/** Names of the lanes stand before the plot. */
export const NAMES_PX = 84;
export const PLOT_PX = WIDTH_PX - NAMES_PX;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Where a word stands to its place: after it, before it (in reading order), or over it. */
export type Anchor = 'start' | 'middle' | 'end';
export interface Box {
  readonly from: number;
  readonly to: number;
}
/** A little more than the font needs: an estimate that is too small lets two words run into each other. */
const CHAR_PX = 5.7;
const GAP_PX = 4;
export const widthOf = (words: string): number => words.length * CHAR_PX;

/** Of a place on the plot; negative before its beginning, where the names of the lanes are. `alongPx` in reading order. */
export class Pen {
  private readonly isRtl: boolean;

  constructor(language: Language) {
    this.isRtl = language === 'he';
  }

  x(alongPx: number): number {
    return this.isRtl ? PLOT_PX - alongPx : NAMES_PX + alongPx;
  }

  bar(part: Box, y: number, { height, className, round: corner = 0 }: { readonly height: number; readonly className: string; readonly round?: number }): string {
    const x = Math.min(this.x(part.from), this.x(part.to));
    return `<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${round(part.to - part.from)}" height="${round(height)}"${corner === 0 ? '' : ` rx="${String(corner)}"`}/>`;
  }

  across(part: Box, y: number, className: string): string {
    return `<path class="${className}" d="M${round(this.x(part.from))} ${round(y)}H${round(this.x(part.to))}"/>`;
  }

  down(alongPx: number, from: number, to: number, className: string): string {
    return `<path class="${className}" d="M${round(this.x(alongPx))} ${round(from)}V${round(to)}"/>`;
  }

  /** Real text, in a direction of its own: numbers and names inside it turn nothing around them. */
  words(alongPx: number, y: number, { text, anchor = 'start', className = '' }: { readonly text: string; readonly anchor?: Anchor; readonly className?: string }): string {
    return `<text x="${round(this.x(alongPx))}" y="${round(y)}" text-anchor="${anchor}"${className === '' ? '' : ` class="${className}"`}>${escaped(text)}</text>`;
  }

  /** ● kept, ◐ late, ✕ missed, ○ open: shape says it before colour does. Never mirrored. */
  mark(alongPx: number, y: number, state: 'kept' | 'late' | 'missed' | 'open'): string {
    const x = this.x(alongPx);
    switch (state) {
      case 'kept': return `<circle class="m-kept" cx="${round(x)}" cy="${round(y)}" r="4"/>`;
      case 'late': return `<g class="m-late"><circle cx="${round(x)}" cy="${round(y)}" r="3.4"/><path d="M${round(x)} ${round(y - 3.4)}a3.4 3.4 0 0 0 0 6.8Z"/></g>`;
      case 'missed': return `<path class="m-missed" d="M${round(x - 3.5)} ${round(y - 3.5)}l7 7m0-7l-7 7"/>`;
      case 'open': return `<circle class="m-open" cx="${round(x)}" cy="${round(y)}" r="3.4"/>`;
    }
  }

  /** Several kept ones in one place. */
  many(alongPx: number, y: number, count: number): string {
    const x = this.x(alongPx);
    const half = count > 9 ? 9 : 6.5;
    return `<rect class="m-kept" x="${round(x - half)}" y="${round(y - 6)}" width="${round(2 * half)}" height="12" rx="6"/><text class="m-count" x="${round(x)}" y="${round(y + 3.2)}" text-anchor="middle">${String(count)}</text>`;
  }
}

/** One line of words none of which meets another: what finds no room is left out, and the tables say it. */
export class Row {
  private readonly taken: Box[] = [];

  constructor(private readonly pen: Pen, private readonly y: number) {}

  /** Keeps words away from there. */
  block(box: Box): void {
    this.taken.push(box);
  }

  /** Tries the given texts, the longest first, on each side in turn; empty where none finds room. */
  put(alongPx: number, texts: readonly string[], { anchors = ['middle', 'start', 'end'], className = '' }: { readonly anchors?: readonly Anchor[]; readonly className?: string } = {}): string {
    for (const text of texts) {
      for (const anchor of anchors) {
        const box = boxOf(alongPx, widthOf(text), anchor);
        if (box.from < 0 || box.to > PLOT_PX || this.taken.some((one) => box.from < one.to + GAP_PX && one.from < box.to + GAP_PX)) continue;
        this.taken.push(box);
        return this.pen.words(alongPx, this.y, { text, anchor, className });
      }
    }
    return '';
  }
}

function boxOf(at: number, width: number, anchor: Anchor): Box {
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return { from, to: from + width };
}
