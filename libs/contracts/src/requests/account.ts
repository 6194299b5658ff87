/** What a person sends about his own account, and whoever holds a link for a new password. */
import { z } from 'zod';
import { line } from '../primitives';

const PASSWORD_MAX_CHARS = 1_000;
const ZONE_MAX_CHARS = 60;
const TOKEN_MAX_CHARS = 100;
/** As it was typed: a blank at its end is part of it. Its strength is decided where the rule stands (libs/identity). */
const password = () => z.string().min(1).max(PASSWORD_MAX_CHARS);
const token = () => z.string().trim().min(1).max(TOKEN_MAX_CHARS).regex(/^[\w-]+$/);

export const passwordChange = z.strictObject({ current: password(), next: password() });
export type PasswordChangeRequest = z.output<typeof passwordChange>;

/** `zone` null: that of the device. */
export const accountChange = z.strictObject({
  language: z.enum(['he', 'en']), zone: line(ZONE_MAX_CHARS).refine(isZone, { params: { code: 'input.bad-format', format: 'IANA' } }).meta({ examples: ['Asia/Jerusalem'] }).nullable(), hebrewDates: z.boolean(),
});
export type AccountChange = z.output<typeof accountChange>;

export const resetCheck = z.strictObject({ token: token() });
export const resetUse = z.strictObject({ token: token(), password: password() });

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    // The only way to ask: an unknown zone throws.
    return false;
  }
}
