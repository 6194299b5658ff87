/** What an administrator sends when somebody leaves. */
import { z } from 'zod';
import { id, text } from '../primitives';

/** `handOverTo` takes over whatever the person still holds; null when there is nothing. `dryRun`: what there is, and nothing changes. */
export const leavingRequest = z.strictObject({ handOverTo: id().nullable().default(null), reason: text(), dryRun: z.boolean().default(false) });
export type LeavingRequest = z.output<typeof leavingRequest>;
