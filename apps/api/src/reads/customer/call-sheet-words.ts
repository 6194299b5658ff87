/** How the lines of the call sheet are made of parts that have their own words in each language. Pure. */
import type { CallSheet } from '#contracts';
import { dayInWords, label, shortMoney } from '#i18n';
import type { TextKey } from '#i18n';
import { both, worded } from '../words';

export type Lines = CallSheet['facts'];
export type Line = Lines[number];
type Params = Parameters<typeof worded>[1];

export const line = (key: TextKey, params: Params = {}): Line => worded(key, params);
export const money = (amountMinor: number, currency: string): Line => both((language) => shortMoney(amountMinor, currency, language));

/** An ISO day with its year; empty where there is none. */
export const day = (iso: string | undefined | null): Line => both((language) => (iso == null || iso === '' ? '' : dayInWords(iso, language)));

/** A tier of loyalty by its name where it is one that most houses have; a house's own stands as it wrote it. */
export const loyaltyTier = (tier: string): Line => both((language) => {
  const name = label('loyalty-tier', tier.trim().toLowerCase(), language);
  return name === tier.trim().toLowerCase() ? tier : name;
});

/** A sentence some of whose parts have their own words in each language. */
export function withParts(key: TextKey, parts: Readonly<Record<string, Line>>, more: Params = {}): Line {
  const given = (language: 'he' | 'en'): Params => ({ ...more, ...Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, words[language]])) });
  return { he: worded(key, given('he')).he, en: worded(key, given('en')).en };
}

/** A sentence one of whose parts has its own words in each language. */
export const withPart = (key: TextKey, { name, words }: { readonly name: string; readonly words: Line }, more: Params = {}): Line => withParts(key, { [name]: words }, more);

/** Lines whose condition holds, in order. */
export const those = (...given: readonly (readonly [boolean, () => Line])[]): Lines => given.flatMap(([holds, say]) => (holds ? [say()] : []));
