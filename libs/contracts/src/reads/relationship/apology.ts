/** What the page of a crisis shows of the apology subject. */
import { z } from 'zod';

export const apologyView = z.object({});
export type ApologyView = z.output<typeof apologyView>;
