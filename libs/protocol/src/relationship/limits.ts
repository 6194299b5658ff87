/** The part of a protocol about boundaries toward the customer and what the handling cost (C24): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { LimitsRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const limitsSchema = z.strictObject({});
export const compileLimits = (_written: z.infer<typeof limitsSchema>): LimitsRules => ({});
/** Path below `relationship.limits` → name. */
export const limitsNames: Readonly<Record<string, TwoLanguages>> = {};
