/** How many columns a text takes in a terminal: by grapheme, not by code unit. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;
const WIDTHLESS = /^[\p{Cf}\p{Mn}\p{Me}\p{Cc}]+$/u;

/** Columns of one grapheme: 0 for marks of direction, 2 for wide characters and emoji, else 1. */
function columnsOf(grapheme: string): number {
  if (WIDTHLESS.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += columnsOf(segment);
  return width;
}

/** Cut to `columns` with an ellipsis; never inside a grapheme. An isolate that was cut open is closed. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    width += columnsOf(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  const open = kept.split('\u2068').length - kept.split('\u2069').length;
  return `${kept}…${'\u2069'.repeat(Math.max(0, open))}`;
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
