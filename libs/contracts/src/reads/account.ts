/** Links for a new password: made by an administrator, opened by whoever was given one. */
import { z } from 'zod';
import { instantOut } from '../primitives';
import { maybeText } from './shared';

/**
 * What became of a link for a new password. `mail`: on its way to the person (`sent`), kept by the mail catcher of an installation that sends none
 * (`caught`), not sent because no mail server is set up (`not-set-up`), or because it was asked for by hand (`by-hand`). `url`: null when it is
 * mailed, so that nobody but the person holds it; else it is in this answer only.
 */
export const resetIssued = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: maybeText() }), mail: z.enum(['sent', 'caught', 'not-set-up', 'by-hand']), url: maybeText(), expiresAt: instantOut(),
});
export type ResetIssued = z.output<typeof resetIssued>;
/** For whom a link is: so that he sees it is his, and his browser keeps the password under the right name. */
export const resetFacts = z.object({ name: z.string(), email: maybeText(), language: z.enum(['he', 'en']), expiresAt: instantOut() });
export type ResetFacts = z.output<typeof resetFacts>;
