/** What the page of a crisis shows of the listening subject. */
import { z } from 'zod';

export const listeningView = z.object({});
export type ListeningView = z.output<typeof listeningView>;
