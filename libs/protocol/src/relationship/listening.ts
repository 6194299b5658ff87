/** The part of a protocol about what the customer said, in his words, and whether he was heard (C09): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ListeningRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const listeningSchema = z.strictObject({});
export const compileListening = (_written: z.infer<typeof listeningSchema>): ListeningRules => ({});
/** Path below `relationship.listening` → name. */
export const listeningNames: Readonly<Record<string, TwoLanguages>> = {};
