/** What a report would come to if it were opened now. */
import { HAND_SIGNALS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';
import { bilingual, count, maybePerson, obligationKind, severityOut, track } from './shared';

export const crisisPreview = z.object({
  /** The same judgement an opening would make. While the impact is not chosen, the mildest is assumed and `impactKnown` is false. */
  severity: z.object({
    severity: severityOut(), impactLevel: severityOut(), impactKnown: z.boolean(), trustLevel: severityOut(), trustPoints: count(), isCrisis: z.boolean(), decidedBy: z.enum(['impact', 'trust', 'both']),
    because: bilingual(), reasons: z.array(z.object({ code: z.string(), points: count(), text: bilingual() })),
  }),
  /** Signals the words themselves speak of, and which words; a person decides whether they hold. */
  suggestedSignals: z.array(z.object({ signal: z.enum(HAND_SIGNALS), words: z.string(), text: bilingual() })),
  /** What would be owed from the first minute, the earliest first. */
  duties: z.array(z.object({ kind: obligationKind(), name: bilingual(), track: track(), dueAt: instantOut(), owner: maybePerson(), why: bilingual() })),
  /** Open crises this may belong to, the likeliest first. Drills never count. */
  duplicates: z.array(z.object({
    id: z.string(), reference: z.string(), summary: z.string(), accountName: z.string(), severity: severityOut(), openedAt: instantOut(),
    sameCustomer: z.boolean(), /** How much of the words is shared, 0 to 1. */ likeness: z.number().min(0).max(1),
  })),
});
export type CrisisPreview = z.output<typeof crisisPreview>;
