/** Whether a new password can be guessed. Nothing is asked of its letters, digits or signs: length and rarity are what holds. Pure. */
import { refuse } from '#domain';
import type { Refusal } from '#domain';

/** Where a password alone opens the door, as here: NIST SP 800-63B-4 (2025), 3.1.1.2. */
export const PASSWORD_LEAST_CHARACTERS = 15;
/** What stays of a password after all that everybody tries first is taken out of it (own design). */
const RARE_LEAST_CHARACTERS = 8;
const DIFFERENT_LEAST_CHARACTERS = 6;

/** What people choose first, by the published lists of leaked passwords, and in Hebrew by the same habits; longer ones contain them. */
const COMMON = [
  'password', 'passwort', 'passphrase', 'passw', 'admin', 'administrator', 'welcome', 'letmein', 'iloveyou', 'monkey', 'dragon', 'football', 'baseball', 'basketball', 'superman', 'batman', 'sunshine', 'princess', 'shadow', 'master',
  'secret', 'changeme', 'default', 'login', 'guest', 'hello', 'freedom', 'whatever', 'trustno', 'starwars', 'pokemon', 'michael', 'jordan', 'summer', 'winter', 'spring', 'autumn', 'monday', 'friday', 'january', 'october', 'november', 'december',
  'qwerty', 'azerty', 'asdf', 'zxcv', 'abc', 'test', 'demo', 'user', 'root', 'pass', 'correcthorsebatterystaple', 'tikkun', 'computer', 'internet', 'service', 'company', 'israel', 'telaviv', 'jerusalem', 'london', 'shalom',
  'סיסמה', 'סיסמא', 'שלום', 'ישראל', 'ירושלים', 'תיקון', 'מנהל', 'אהבה', 'אמא', 'אבא', 'מכבי', 'הפועל', 'ביתר',
];
/** Rows of keyboards and of alphabets, forwards; backwards they are tried too. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'אבגדהוזחטיכלמנסעפצקרשת', 'קראטוןםפ', 'שדגכעיחלך', 'זסבהנמצתץ'];
const RUN_LEAST = 3;
/** Signs put in place of letters are the first thing a guesser tries. */
const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't' };
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/**
 * Null, or why a password is refused: `password.too-short` (params: least), `password.common` for one that is made of what everybody tries
 * first, of runs, of repeats, or of words about its owner (`about`: name, address, organisation).
 */
export function passwordFlaw(password: string, about: readonly string[] = []): Refusal | null {
  const typed = Array.from(password.normalize('NFKC'));
  if (typed.length < PASSWORD_LEAST_CHARACTERS) return refuse('password.too-short', { least: PASSWORD_LEAST_CHARACTERS });
  const own = about.flatMap((one) => one.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => Array.from(word).length >= RUN_LEAST);
  const isRare = [read(typed, SIGNS), read(typed, { ...SIGNS, ...DIGITS })].every((letters) => {
    const rest = withoutRepeats(withoutRuns(without(letters, [...COMMON, ...own])));
    return Array.from(rest).length >= RARE_LEAST_CHARACTERS && new Set(rest).size >= DIFFERENT_LEAST_CHARACTERS;
  });
  return isRare ? null : refuse('password.common', {});
}

/** As a guesser reads it: lower case, signs as the letters they stand for, and nothing between. */
function read(typed: readonly string[], signs: Readonly<Record<string, string>>): string {
  return typed.map((one) => signs[one] ?? one.toLowerCase()).join('').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Longest first, so that a word inside another does not leave a rest that looks rare. */
function without(letters: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), letters).replaceAll(' ', '');
}

function withoutRuns(letters: string): string {
  const rows = ROWS.flatMap((row) => [row, Array.from(row).reverse().join('')]);
  let rest = '';
  for (let at = 0; at < letters.length;) {
    const length = longestRun(letters, at, rows);
    if (length < RUN_LEAST) rest += letters[at] ?? '';
    at += Math.max(1, length < RUN_LEAST ? 1 : length);
  }
  return rest;
}

function longestRun(letters: string, at: number, rows: readonly string[]): number {
  let length = RUN_LEAST - 1;
  while (at + length < letters.length && rows.some((row) => row.includes(letters.slice(at, at + length + 1)))) length += 1;
  return length;
}

/** A piece said again is no new piece: `abab…`, `xxxx`, and a whole word twice. */
function withoutRepeats(letters: string): string {
  return letters.replace(/(.{1,40}?)\1+/gu, '$1');
}
