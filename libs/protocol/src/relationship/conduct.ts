/** The part of a protocol about how the house behaved: concealment, blame, pressure (C20): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ConductRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const conductSchema = z.strictObject({});
export const compileConduct = (_written: z.infer<typeof conductSchema>): ConductRules => ({});
/** Path below `relationship.conduct` → name. */
export const conductNames: Readonly<Record<string, TwoLanguages>> = {};
