/** Links for a new password: made by an administrator, opened by whoever was given one. */
import { z } from 'zod';
import { instantOut } from '../primitives';
import { maybeText } from './shared';

/** The link is in this answer only; it works once. */
export const resetIssued = z.object({ person: z.object({ id: z.string(), name: z.string() }), url: z.string(), expiresAt: instantOut() });
export type ResetIssued = z.output<typeof resetIssued>;
/** For whom a link is: so that he sees it is his, and his browser keeps the password under the right name. */
export const resetFacts = z.object({ name: z.string(), email: maybeText(), language: z.enum(['he', 'en']), expiresAt: instantOut() });
export type ResetFacts = z.output<typeof resetFacts>;
