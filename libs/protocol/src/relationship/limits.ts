/** The part of a protocol about boundaries toward the customer (C24): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { LimitsRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source: z.string().trim().min(1).max(400) });

/** The longest each boundary may stand without somebody else looking at it again. */
export const limitsSchema = z.strictObject({
  boundaryMax: z.strictObject({ 'decline-with-reasons': length, 'single-contact': length, 'written-only': length, 'end-abusive-contact': length }),
});

const ms = (written: z.infer<typeof length>): number => parseWallMs(written.length) ?? 0;

export const compileLimits = ({ boundaryMax }: z.infer<typeof limitsSchema>): LimitsRules => ({
  maxMs: {
    'decline-with-reasons': ms(boundaryMax['decline-with-reasons']), 'single-contact': ms(boundaryMax['single-contact']),
    'written-only': ms(boundaryMax['written-only']), 'end-abusive-contact': ms(boundaryMax['end-abusive-contact']),
  },
});

/** Path below `relationship.limits` → name. */
export const limitsNames: Readonly<Record<string, TwoLanguages>> = {
  'maxMs.decline-with-reasons': { he: 'סירוב מנומק, לכל היותר', en: 'demand declined, at most' },
  'maxMs.single-contact': { he: 'איש קשר יחיד, לכל היותר', en: 'single point of contact, at most' },
  'maxMs.written-only': { he: 'בכתב בלבד, לכל היותר', en: 'in writing only, at most' },
  'maxMs.end-abusive-contact': { he: 'הפסקת שיחות פוגעניות, לכל היותר', en: 'abusive contact ended, at most' },
};
