/** What is said of a new password while it is typed: its length alone. Whether it can be guessed, the API says. Pure. */

/** As the API asks (libs/identity, password-strength.ts; a test holds both together). */
export const LEAST_CHARACTERS = 15;

export interface Counted {
  readonly characters: number;
  readonly missing: number;
}

/** Characters as people count them: a letter composed of two signs is one, as the API reads it. */
export function counted(password: string): Counted {
  const characters = Array.from(password.normalize('NFKC')).length;
  return { characters, missing: Math.max(0, LEAST_CHARACTERS - characters) };
}
