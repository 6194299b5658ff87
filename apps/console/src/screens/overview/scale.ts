/** Places inside a chart's picture. Time runs in the direction of reading; a quantity never mirrors. Pure; units are those of the picture. */
import type { Direction } from '../../words/words';

export const WIDTH = 416;
export const HEIGHT = 176;
/** Where zero lies. */
export const BASE = 150;
const TOP = 14;
/** Room of the scale's numbers at the line's start, and of a mark at its end. */
const START = 34;
const END = 8;
/** Room of the row names of a chart over a quantity. */
const NAMES = 84;
const QUANTITY_END = 12;

/** `share` of the span, 0 = its beginning. */
export function timeX(share: number, dir: Direction): number {
  const along = START + share * (WIDTH - START - END);
  return dir === 'rtl' ? WIDTH - along : along;
}
/** The middle of span `index` of `count`. */
export const spanX = (index: number, count: number, dir: Direction): number => timeX((index + 0.5) / count, dir);
/** Width of one span of `count`. */
export const spanWidth = (count: number): number => (WIDTH - START - END) / count;
/** Where the scale's numbers stand. */
export const scaleX = (dir: Direction): number => (dir === 'rtl' ? WIDTH - 14 : 14);
export const valueY = (value: number, [low, high]: readonly [number, number]): number => BASE - ((value - low) / (high - low)) * (BASE - TOP);
/** 0 to 100 from left to right in both directions. */
export const percentX = (value: number): number => NAMES + (value / 100) * (WIDTH - NAMES - QUANTITY_END);
export const NAME_X = NAMES - 10;

/** The least of 0, 50 and 70 that leaves every value in sight. */
export function lowEnd(values: readonly number[]): number {
  const least = Math.min(100, ...values);
  return least >= 72 ? 70 : least >= 52 ? 50 : 0;
}

/** A round number at or above `most` that four steps divide well. */
export function roundTop(most: number): number {
  const step = [1, 2, 3, 5, 10, 15, 20, 25, 50, 100, 200, 250, 500, 1000].find((one) => one * 4 >= most) ?? Math.ceil(most / 4);
  return Math.max(4, step * 4);
}

/** Runs of neighbours that have a value: a line must not invent what lies between. */
export function runs<T>(items: readonly T[], has: (item: T) => boolean): readonly (readonly number[])[] {
  const found: number[][] = [];
  items.forEach((item, index) => {
    if (!has(item)) return;
    const last = found.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  });
  return found;
}
