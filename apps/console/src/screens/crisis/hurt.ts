/** Whether the customer is furious or hurt and nobody has acknowledged it since: the rule of `isHurtUnder` (libs/domain/src/listening), as far as the page knows. Pure. */
import type { CrisisDetail } from '#contracts';

const HURT: ReadonlySet<string> = new Set(['furious', 'hurt']);
interface Felt { readonly emotionalState: string; readonly listening: Pick<CrisisDetail['relationship']['listening'], 'acknowledgedAt' | 'emotions'> }

/** Where an acknowledgement is on record, only a feeling noted later waits for another. */
export function waitsForAcknowledging({ emotionalState, listening: { acknowledgedAt, emotions } }: Felt): boolean {
  if (!HURT.has(emotionalState)) return false;
  return acknowledgedAt === null || emotions.some((one) => HURT.has(one.after) && one.at > acknowledgedAt);
}
