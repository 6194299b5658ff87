import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { ScryptOptions } from 'node:crypto';

/**
 * scrypt with N = 2^15, r = 8, p = 3: a setting of equal strength in OWASP's table of password storage, chosen for its 32 MiB of memory
 * per attempt. The parameters stand in each hash, so that they can be raised later without locking anybody out.
 */
const LOG2_N = 15;
const R = 8;
const P = 3;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** A hash from outside may not ask for more than this. */
const LOG2_N_MAX = 20;
/** Longer texts are no passwords, only work for us. */
export const PASSWORD_MAX_CHARACTERS = 1_000;

/** Hashes a password into `scrypt$log2N$r$p$salt$key`; a new salt each time. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, { cost: 2 ** LOG2_N, blockSize: R, parallelization: P });
  return ['scrypt', LOG2_N, R, P, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether a password belongs to a hash; compares in constant time. False for a hash that is null or cannot be read, after the same work,
 * so that the time of the answer does not tell which accounts exist.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const stored = hash === null ? null : parseHash(hash);
  const { salt, key, options } = stored ?? { salt: Buffer.alloc(SALT_BYTES), key: Buffer.alloc(KEY_BYTES), options: { cost: 2 ** LOG2_N, blockSize: R, parallelization: P } };
  const given = await derive(password.slice(0, PASSWORD_MAX_CHARACTERS), salt, options);
  return timingSafeEqual(given, key) && stored !== null && password.length <= PASSWORD_MAX_CHARACTERS;
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  const maxmem = 256 * (options.cost ?? 1) * (options.blockSize ?? 1);
  // The same text typed on another keyboard may be composed differently; NFKC makes them one.
  return new Promise((resolve, reject) => scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...options, maxmem }, (error, key) => (error === null ? resolve(key) : reject(error))));
}

function parseHash(hash: string): { readonly salt: Buffer; readonly key: Buffer; readonly options: ScryptOptions } | null {
  const [, log2N, r, p, salt, key] = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,128})\$([\w-]{43})$/.exec(hash) ?? [];
  if (log2N === undefined || salt === undefined || key === undefined || Number(log2N) > LOG2_N_MAX || Number(log2N) < 1 || Number(r) < 1 || Number(p) < 1) return null;
  return { salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url'), options: { cost: 2 ** Number(log2N), blockSize: Number(r), parallelization: Number(p) } };
}
