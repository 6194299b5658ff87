/** The part of a protocol about what the customer is offered for his loss (C17): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { CompensationRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const compensationSchema = z.strictObject({});
export const compileCompensation = (_written: z.infer<typeof compensationSchema>): CompensationRules => ({});
/** Path below `relationship.compensation` → name. */
export const compensationNames: Readonly<Record<string, TwoLanguages>> = {};
