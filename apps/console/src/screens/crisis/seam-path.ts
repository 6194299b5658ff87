/** The seam as lines: closed stitches first, the tracks near; then open ones, the tracks apart. Pure. */

export interface SeamShape {
  readonly width: number;
  readonly upper: string;
  readonly lower: string;
  readonly stitches: readonly { readonly x: number; readonly isClosed: boolean; readonly half: number }[];
}
const STITCH_PX = 14;
const NEAR = 5;
const APART = 14;
/** More cannot be told apart; the number beside says how many there are. */
const DRAWN_MOST = 60;

export function seamOf({ owed, closed }: { readonly owed: number; readonly closed: number }): SeamShape {
  const all = Math.max(1, owed + closed);
  const scale = Math.min(1, DRAWN_MOST / all);
  const shownClosed = closed === 0 ? 0 : Math.max(1, Math.round(closed * scale));
  const shownOpen = owed === 0 ? 0 : Math.max(1, Math.round(owed * scale));
  const count = shownClosed + shownOpen;
  const width = (count + 2) * STITCH_PX;
  const turn = (shownClosed + 1) * STITCH_PX;
  const edge = (sign: 1 | -1): string => {
    const [near, apart] = [String(20 + sign * NEAR), String(20 + sign * APART)];
    if (shownOpen === 0) return `M0 ${near}H${String(width)}`;
    if (shownClosed === 0) return `M0 ${apart}H${String(width)}`;
    return `M0 ${near}H${String(turn - 7)}C${String(turn)} ${near} ${String(turn)} ${apart} ${String(turn + 14)} ${apart}H${String(width)}`;
  };
  const stitches = Array.from({ length: count }, (_, index) => {
    const isClosed = index < shownClosed;
    return { x: (index + 1) * STITCH_PX + (isClosed ? 0 : STITCH_PX / 2), isClosed, half: isClosed ? NEAR + 3 : APART - 2 };
  });
  return { width, upper: edge(-1), lower: edge(1), stitches };
}
