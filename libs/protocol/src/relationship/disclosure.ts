/** The part of a protocol about what was known when and told when, and the plan made together with the customer (C14): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { DisclosureRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const disclosureSchema = z.strictObject({});
export const compileDisclosure = (_written: z.infer<typeof disclosureSchema>): DisclosureRules => ({});
/** Path below `relationship.disclosure` → name. */
export const disclosureNames: Readonly<Record<string, TwoLanguages>> = {};
