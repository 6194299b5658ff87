/** The part of a protocol about hard conversations (C07): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { EMOTIONAL_STATES } from '#domain';
import type { PreparationRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);

export const preparationSchema = z.strictObject({
  hardStates: z.strictObject({ states: z.array(z.enum(EMOTIONAL_STATES)).max(EMOTIONAL_STATES.length), source }),
  sensitive: z.strictObject({ value: z.boolean(), source }),
  valid: z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source }),
  adviseThroughSeverity: z.strictObject({ value: z.int().min(0).max(4), source }),
});

/** The length was checked with the structure. */
export const compilePreparation = ({ hardStates, sensitive, valid, adviseThroughSeverity }: z.infer<typeof preparationSchema>): PreparationRules => ({
  hardStates: [...hardStates.states], sensitive: sensitive.value, validMs: parseWallMs(valid.length) ?? 0, adviseThroughSeverity: adviseThroughSeverity.value,
});

/** Path below `relationship.preparation` → name. */
export const preparationNames: Readonly<Record<string, TwoLanguages>> = {
  'hardStates.*': { he: 'מצב רוח שדורש הכנה לשיחה', en: 'state that asks for a prepared conversation' },
  sensitive: { he: 'קשר רגיש דורש הכנה לשיחה', en: 'a sensitive engagement asks for a prepared conversation' },
  validMs: { he: 'כמה זמן הכנה תקפה', en: 'how long a preparation holds' },
  adviseThroughSeverity: { he: 'הכנה מומלצת לפני הקשר הראשון, עד חומרה', en: 'preparation advised before the first contact, up to severity' },
};
