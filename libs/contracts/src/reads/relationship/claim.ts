/** What the page of a crisis shows of the claim subject. */
import { z } from 'zod';

export const claimView = z.object({});
export type ClaimView = z.output<typeof claimView>;
