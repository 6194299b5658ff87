/** The part of a protocol about what was promised to the customer, and what became of it (C12): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { MESSAGE_TYPES } from '#domain';
import type { PromiseRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const MAX_TEXT = 400;
const MAX_OVERRIDES = 100;
const text = z.string().trim().min(1).max(MAX_TEXT);
const wall = z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length');

export const promiseSchema = z.strictObject({
  grace: z.strictObject({ length: wall, source: text }),
  secondReader: z.strictObject({ types: z.array(z.enum(MESSAGE_TYPES)).max(MESSAGE_TYPES.length), source: text }),
  overridesNotice: z.strictObject({ value: z.int().min(1).max(MAX_OVERRIDES), source: text }),
  carryOver: z.strictObject({ value: z.boolean(), source: text }).optional(),
});

/** The lengths were checked with the structure. */
export function compilePromise({ grace, secondReader, overridesNotice, carryOver }: z.infer<typeof promiseSchema>): PromiseRules {
  return { graceMs: parseWallMs(grace.length) ?? 0, secondReader: secondReader.types, overridesNotice: overridesNotice.value, ...(carryOver === undefined ? {} : { carryOver: carryOver.value }) };
}

/** Path below `relationship.promise` → name. */
export const promiseNames: Readonly<Record<string, TwoLanguages>> = {
  graceMs: { he: 'הבטחות: חסד אחרי המועד', en: 'Promises: grace after the due time' },
  'secondReader.*': { he: 'הודעות: סוג שדורש קריאה שנייה', en: 'Messages: a type that needs a second reader' },
  carryOver: { he: 'הבטחות: נשארות גם אחרי פתיחה מחדש', en: 'Promises: owed after a reopening too' },
  overridesNotice: { he: 'הודעות: כמה עקיפות של הבודק מדווחות', en: 'Messages: how many overridden marks are reported' },
};
