import type { Protocol } from '#domain';
import { factsOf } from './protocol-facts';
import type { ProtocolFact } from './protocol-facts';

export type DiffEffect = 'stricter' | 'looser' | 'neutral';
export interface ProtocolChange {
  /** In dots, in the domain's names: `severities.2.cadence.identified`. */
  readonly path: string;
  readonly before: ProtocolFact['value'];
  readonly after: ProtocolFact['value'];
  readonly he: string;
  readonly en: string;
  /** Whether the second protocol asks more of us here. On different clocks by the usual length of a week, not by a calendar. */
  readonly effect: DiffEffect;
}

/** Every difference from `a` to `b`, in the order of the file; empty exactly when both ask the same under the same name. */
export function diffProtocols(a: Protocol, b: Protocol): readonly ProtocolChange[] {
  const after = new Map(factsOf(b).map((fact) => [fact.path, fact]));
  return factsOf(a).flatMap((before) => {
    const now = after.get(before.path);
    return now === undefined || now.value === before.value ? [] : [changeOf(before, now)];
  });
}

function changeOf(before: ProtocolFact, after: ProtocolFact): ProtocolChange {
  const effect = effectOf(before, after);
  const words = { stricter: { he: 'מחמיר', en: 'stricter' }, looser: { he: 'מקל', en: 'looser' }, neutral: { he: 'ניטרלי', en: 'neutral' } }[effect];
  return {
    path: before.path,
    before: before.value,
    after: after.value,
    he: `${before.name.he}: ${before.words.he} ← ${after.words.he} (${words.he})`,
    en: `${before.name.en}: ${before.words.en} → ${after.words.en} (${words.en})`,
    effect,
  };
}

function effectOf(before: ProtocolFact, after: ProtocolFact): DiffEffect {
  if (before.slack === null || after.slack === null || before.slack === after.slack) return 'neutral';
  return after.slack < before.slack ? 'stricter' : 'looser';
}
