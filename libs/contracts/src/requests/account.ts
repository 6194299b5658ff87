/** What a person sends about his own account, and whoever holds a link for a new password. */
import { z } from 'zod';
import { zone } from '../primitives';

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

export const resetCheck = z.strictObject({ token: token() });
export const resetUse = z.strictObject({ token: token(), password: password() });
