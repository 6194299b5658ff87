/** The part of a protocol about what was promised to the customer, and what became of it (C12): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { PromiseRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const promiseSchema = z.strictObject({});
export const compilePromise = (_written: z.infer<typeof promiseSchema>): PromiseRules => ({});
/** Path below `relationship.promise` → name. */
export const promiseNames: Readonly<Record<string, TwoLanguages>> = {};
