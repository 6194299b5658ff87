/** Recognises a serious complaint when it arrives (S1-22): rules, each with its points and its name, and no text needed. Pure. */
import type { ComplaintChannel, ComplaintLane, DetectRules, ReasonCode, SignalCode } from './lane';

export interface ComplaintFacts {
  /** Found in the narrative, or in the names of product and issue where there is none. */
  readonly signals: readonly SignalCode[];
  readonly channel: ComplaintChannel;
  /** Null: nothing is known of this customer. */
  readonly history: { readonly complaintsIn12Months: number; /** 0 to 1. */ readonly upheldShare: number | null } | null;
  readonly vip: boolean;
  /** At stake, in the currency of the rules; null = not known, never 0. */
  readonly lossMinor: number | null;
}
export interface Detected {
  readonly serious: boolean;
  readonly lane: ComplaintLane;
  readonly score: number;
  /** The heaviest first. */
  readonly reasons: readonly { readonly code: ReasonCode; readonly points: number }[];
}

/**
 * The lane of a complaint and why. A signal counts once however often it was found; every rule only adds, so that knowing more never makes a
 * complaint look milder. Weights and steps come from the protocol (own design; the duty to assess severity, safety and impact: ISO 10002 [45]).
 */
export function detectSeriousness(facts: ComplaintFacts, rules: DetectRules): Detected {
  const signals = [...new Set(facts.signals)].map((code) => ({ code, points: rules.signalPoints[code] }));
  const reasons = [...signals, ...known(facts, rules)].filter((one) => one.points > 0).toSorted((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  const lane = score >= rules.seriousFrom ? 'serious' : score >= rules.materialFrom ? 'small-but-material' : 'light';
  return { serious: lane === 'serious', lane, score, reasons };
}

function known({ channel, history, vip, lossMinor }: ComplaintFacts, rules: DetectRules): Detected['reasons'] {
  const many = history !== null && history.complaintsIn12Months >= rules.complaintsFrom;
  const upheld = history?.upheldShare != null && history.upheldShare >= rules.upheldFrom;
  const large = lossMinor !== null && lossMinor >= rules.largeLossMinor;
  const some = lossMinor !== null && lossMinor >= rules.lossMinor;
  return [
    { code: 'channel', points: rules.channelPoints[channel] ?? 0 },
    ...(many ? [{ code: 'complaints' as const, points: rules.complaintsPoints }] : []),
    ...(upheld ? [{ code: 'upheld' as const, points: rules.upheldPoints }] : []),
    ...(vip ? [{ code: 'vip' as const, points: rules.vipPoints }] : []),
    ...(large ? [{ code: 'large-loss' as const, points: rules.largeLossPoints }] : some ? [{ code: 'loss' as const, points: rules.lossPoints }] : []),
  ];
}
