/** From where a browser sent a request: its own word, which a page of another site cannot forge. */
export interface SentFrom {
  /** Sec-Fetch-Site. */
  readonly site: string | undefined;
  /** Origin; `null` (the word) from a page without one. */
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/** Whether a request came from another site. An origin that is no address (`null`, nonsense) is foreign; none at all is no browser's. */
export function isForeign({ site, origin, host }: SentFrom): boolean {
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}
