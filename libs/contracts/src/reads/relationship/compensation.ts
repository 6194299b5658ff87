/** What the page of a crisis shows of the compensation subject. */
import { z } from 'zod';

export const compensationView = z.object({});
export type CompensationView = z.output<typeof compensationView>;
