/** What the page of a crisis shows of the promise subject. */
import { z } from 'zod';

export const promiseView = z.object({});
export type PromiseView = z.output<typeof promiseView>;
