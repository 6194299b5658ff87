/** The part of a protocol about care for the people who work on the crisis (C25): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { CareRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const careSchema = z.strictObject({});
export const compileCare = (_written: z.infer<typeof careSchema>): CareRules => ({});
/** Path below `relationship.care` → name. */
export const careNames: Readonly<Record<string, TwoLanguages>> = {};
