import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 bits: never guessed, so a plain hash is enough to store. */
const SECRET_BYTES = 32;
/** What a token starts with, so that one found somewhere can be recognised and revoked. */
export const API_TOKEN_PREFIX = 'tik_';
export const SESSION_PREFIX = 'tks_';
/** Of a link for a new password. */
export const RESET_PREFIX = 'tkr_';

/** A new random token. It is shown once; only `hashToken` of it is stored. */
export function newToken(prefix: string): string {
  return prefix + randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * The token of a link for a new password, made from its id and the installation's secret: the mail that carries it is written later, by another
 * process, and neither the token nor anything that leads to it lies in the database meanwhile. The same id gives the same token.
 */
export function resetToken(resetId: string, secret: string): string {
  return RESET_PREFIX + createHmac('sha256', secret).update(`tikkun-reset.v1.${resetId}`).digest('base64url');
}

/** The page on which a new password is set. Behind the #: a browser never sends it, so it stands in no log of a server or proxy. `consoleUrl`: without a slash at the end. */
export function newPasswordUrl(consoleUrl: string, token: string): string {
  return `${consoleUrl}/new-password#${token}`;
}

/** SHA-256 of a token: what is stored and looked up. Looking up by it leaks no timing about the token itself. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
