/** What a client sends of cases from before there was a record of ours: how long a workaround or a fix took. */
import { CAUSES } from '#domain';
import { z } from 'zod';
import { PRODUCT_MAX_CHARS } from '../limits';
import { instant, line } from '../primitives';

const CASE_ID_MAX_CHARS = 100;

/** One case; `endedAt` left out or null = it has no outcome yet, and counts as lasting at least until now. */
export const pastCaseRow = z.strictObject({
  id: line(CASE_ID_MAX_CHARS), target: z.enum(['workaround', 'fix']), causes: z.array(z.enum(CAUSES)).max(CAUSES.length).default([]), product: line(PRODUCT_MAX_CHARS).nullable().default(null),
  severity: z.literal([1, 2, 3, 4]), startedAt: instant(), endedAt: instant().nullable().default(null),
});
export type PastCaseRow = z.output<typeof pastCaseRow>;
