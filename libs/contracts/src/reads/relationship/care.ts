/** What the page of a crisis shows of the care subject. */
import { z } from 'zod';

export const careView = z.object({});
export type CareView = z.output<typeof careView>;
