/** What the page of a crisis shows of the conduct subject. */
import { z } from 'zod';

export const conductView = z.object({});
export type ConductView = z.output<typeof conductView>;
