/** What a person sends about his own account, and whoever has forgotten his password or holds a link for a new one. */
import { z } from 'zod';
import { email, zone } from '../primitives';

const PASSWORD_MAX_CHARS = 1_000;
const TOKEN_MAX_CHARS = 100;
/** As it was typed: a blank at its end is part of it. Its strength is decided where the rule stands (libs/identity). */
const password = () => z.string().min(1).max(PASSWORD_MAX_CHARS);
const token = () => z.string().trim().min(1).max(TOKEN_MAX_CHARS).regex(/^[\w-]+$/);

export const passwordChange = z.strictObject({ current: password(), next: password() });
export type PasswordChangeRequest = z.output<typeof passwordChange>;

/** `zone` null: that of the device. */
export const accountChange = z.strictObject({
  language: z.enum(['he', 'en']), zone: zone().nullable(), hebrewDates: z.boolean(),
});
export type AccountChange = z.output<typeof accountChange>;

/** Without `byHand` the link is mailed where mail is set up. */
export const resetIssue = z.strictObject({ byHand: z.boolean().optional() });
export type ResetIssueRequest = z.output<typeof resetIssue>;
/** By whoever cannot log in. */
export const resetAsk = z.strictObject({ email: email() });
export const resetCheck = z.strictObject({ token: token() });
export const resetUse = z.strictObject({ token: token(), password: password() });
