/** The part of a protocol about what was known when and told when, and the plan made together with the customer (C14): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { DisclosureRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source: z.string().trim().min(1).max(400) });

export const disclosureSchema = z.strictObject({ withholdingMax: length, planHorizon: length });

const ms = (written: z.infer<typeof length>): number => parseWallMs(written.length) ?? 0;

export const compileDisclosure = ({ withholdingMax, planHorizon }: z.infer<typeof disclosureSchema>): DisclosureRules => ({ withholdingMaxMs: ms(withholdingMax), planHorizonMs: ms(planHorizon) });

/** Path below `relationship.disclosure` → name. */
export const disclosureNames: Readonly<Record<string, TwoLanguages>> = {
  withholdingMaxMs: { he: 'ממצא שנשמר מן הלקוח, לכל היותר', en: 'finding kept from the customer, at most' },
  planHorizonMs: { he: 'סעיף בתוכנית המשותפת, לכל היותר', en: 'item of the joint plan, at most ahead' },
};
