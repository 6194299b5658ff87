/** What the page of a crisis shows of the limits subject. */
import { z } from 'zod';

export const limitsView = z.object({});
export type LimitsView = z.output<typeof limitsView>;
