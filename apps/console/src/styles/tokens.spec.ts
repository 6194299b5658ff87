/** Contrast of every pair of tokens in use, in both themes (WCAG 2.2 AA: text 4.5, marks and control borders 3). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const GROUNDS = ['bg', 'surface'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'tech', 'rel', 'kept', 'watch', 'near', 'late'];
const SOFT: readonly (readonly [string, string])[] = [['ink', 'surface-2'], ['ink-2', 'surface-2'], ['ink-3', 'surface-2'], ['ink', 'select'], ['ink-3', 'select'], ['tech', 'tech-soft'], ['rel', 'rel-soft'], ['kept', 'kept-soft'], ['watch', 'watch-soft'], ['near', 'near-soft'], ['late', 'late-soft'], ['ink-inverse', 'ink'], ['on-late', 'late-solid']];

function colour(name: string, theme: 0 | 1): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS);
  if (found === null) throw new Error(`No token ${name}`);
  return found[theme + 1] ?? '';
}
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([['light', 0], ['dark', 1]] as const)('%s', (_name, theme) => {
  const pairs = [...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground] as const)), ...SOFT];
  it.each(pairs)('%s on %s can be read', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(GROUNDS.map((ground) => ['line-strong', ground] as const))('%s on %s can be seen', (line, ground) => {
    expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
