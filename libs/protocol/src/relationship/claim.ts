/** The part of a protocol about what the customer claims and how it is examined (C16): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ClaimRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const claimSchema = z.strictObject({});
export const compileClaim = (_written: z.infer<typeof claimSchema>): ClaimRules => ({});
/** Path below `relationship.claim` → name. */
export const claimNames: Readonly<Record<string, TwoLanguages>> = {};
