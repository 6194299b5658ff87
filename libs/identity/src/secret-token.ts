import { createHash, randomBytes } from 'node:crypto';

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

/** SHA-256 of a token: what is stored and looked up. Looking up by it leaks no timing about the token itself. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
