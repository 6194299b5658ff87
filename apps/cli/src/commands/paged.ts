/** What every list command shares: limit, cursor, and the line that says there is more. */
import type { Command } from 'commander';
import { failureOf } from '../failure';
import { fill } from '../texts/language';
import type { Lang } from '../texts/language';
import { WORDS } from '../texts/labels';

const MAX_PAGE = 100;
const TEXTS = {
  he: { limit: `כמה בדף (עד ${String(MAX_PAGE)})`, cursor: 'המשך מן הדף הקודם' },
  en: { limit: `how many on a page (at most ${String(MAX_PAGE)})`, cursor: 'go on after the page before' },
} as const;

export interface PageOptions {
  readonly limit?: string;
  readonly cursor?: string;
}

export function addPaging(command: Command, lang: Lang): Command {
  return command.option('--limit <n>', TEXTS[lang].limit).option('--cursor <cursor>', TEXTS[lang].cursor);
}

export function moreLine(nextCursor: string | null, lang: Lang): readonly string[] {
  return nextCursor === null ? [] : [fill(WORDS.more[lang], { cursor: nextCursor }, lang)];
}

/** A whole number given as text, within bounds; fails with the option's name. */
export function wholeNumber(text: string, { name, least, most, lang }: { readonly name: string; readonly least: number; readonly most: number; readonly lang: Lang }): number {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw failureOf('cli.number-invalid', lang, { value: text, name, least, most });
  return value;
}

/** One of the allowed words; fails with the option's name and what is possible. */
export function oneOf<T extends string>(text: string, allowed: readonly T[], { name, lang }: { readonly name: string; readonly lang: Lang }): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw failureOf('cli.choice-invalid', lang, { value: text, name, allowed: allowed.join(', ') });
  return found;
}

/**
 * A crisis as the path of the API names it: a reference is written in capitals whatever the hand typed. Words that a path cannot carry
 * (nothing, `.`, `..`) name no crisis and are sent as one that there cannot be, so that the answer says so.
 */
export function crisisPath(ref: string, rest = ''): string {
  const named = /^\.{0,2}$/.test(ref) ? '-' : ref;
  return `/api/v1/crises/${encodeURIComponent(/^tk-/i.test(named) ? named.toUpperCase() : named)}${rest}`;
}
