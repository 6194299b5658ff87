/** A part of the terminal that is drawn over and over in place, below what was there; it stays when the view ends. */
import type { Terminal } from '../terminal';
import { widthOf } from './width';
import { stripVTControlCharacters } from 'node:util';

const CLEAR_BELOW = '\u001b[J';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

export class LiveRegion {
  private rows = 0;
  private last = '';
  constructor(private readonly terminal: Pick<Terminal, 'write' | 'columns' | 'rows'>) {}

  /** Draws over what was drawn before; nothing is sent when nothing changed. Lines longer than the terminal count as the rows they take. */
  draw(all: readonly string[]): void {
    const lines = this.fitting(all);
    const text = `${lines.join('\n')}\n`;
    if (text === this.last) return;
    const up = this.rows === 0 ? HIDE_CURSOR : `\u001b[${String(this.rows)}A\r`;
    this.terminal.write(`${up}${CLEAR_BELOW}${text}`);
    this.last = text;
    this.rows = this.rowsOf(lines);
  }

  private rowsOf(lines: readonly string[]): number {
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(stripVTControlCharacters(line)) / this.terminal.columns)), 0);
  }

  /** What scrolled out of the screen cannot be drawn over: lines before the last give way until the rest fits. */
  private fitting(all: readonly string[]): readonly string[] {
    const lines = [...all];
    while (lines.length > 2 && this.rowsOf(lines) >= this.terminal.rows) lines.splice(-2, 1);
    return lines;
  }

  end(): void {
    this.terminal.write(SHOW_CURSOR);
  }
}

/** Calls back on q, Escape or Ctrl-C, and gives the function that lets the keyboard go. Without a keyboard it does nothing. */
export function onLeaveKey(leave: () => void): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => undefined;
  const onKey = (key: Buffer): void => {
    if (['q', 'Q', 'ק', '\u0003', '\u001b'].includes(key.toString('utf8'))) leave();
  };
  stdin.setRawMode(true);
  stdin.resume();
  stdin.on('data', onKey);
  return () => {
    stdin.off('data', onKey);
    stdin.setRawMode(false);
    stdin.pause();
  };
}
