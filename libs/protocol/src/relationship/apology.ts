/** The part of a protocol about apologies to the customer and errors staff admit (C11): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ApologyRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const apologySchema = z.strictObject({});
export const compileApology = (_written: z.infer<typeof apologySchema>): ApologyRules => ({});
/** Path below `relationship.apology` → name. */
export const apologyNames: Readonly<Record<string, TwoLanguages>> = {};
