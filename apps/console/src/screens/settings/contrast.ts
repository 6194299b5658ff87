/** Contrast of colours, while somebody chooses one; the API decides with the same formula. Pure. */

export const HEX = /^#[0-9a-f]{6}$/i;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21 (WCAG 2.2); null for what is no `#rrggbb`. */
export function contrastOf(one: string, other: string): number | null {
  if (!HEX.test(one) || !HEX.test(other)) return null;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Rounded down, as the API says it: a ratio that falls short never reads as one that does not. */
export const shownRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
