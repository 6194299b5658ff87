/** What the page of a crisis shows of the disclosure subject. */
import { z } from 'zod';

export const disclosureView = z.object({});
export type DisclosureView = z.output<typeof disclosureView>;
