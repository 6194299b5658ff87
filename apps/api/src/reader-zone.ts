/** On whose clock a reader is told times: the zone his client names. Pure. */
const ZONE_MAX_CHARS = 64;

/** The IANA zone of a header; null for none, or for one nobody knows: who reads is never refused for it. */
export function namedZone(header: string | undefined): string | null {
  if (header === undefined || header.length > ZONE_MAX_CHARS || !/^[A-Za-z][\w+/-]*$/.test(header)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: header }).resolvedOptions().timeZone === '' ? null : header;
  } catch {
    return null;
  }
}
