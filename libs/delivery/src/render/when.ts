import type { Instant, Language } from '#domain';

const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
/** The zone in which times are told to people; written beside the time wherever a customer reads it. */
export const DISPLAY_ZONE = 'Asia/Jerusalem';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** An instant as people read it: weekday, day, month, time. */
export function tellInstant(at: Instant, language: Language): string {
  return cached(language, 'full', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The day alone: an expiry is told by its day. */
export function tellDay(at: Instant, language: Language): string {
  return cached(language, 'day', { day: 'numeric', month: 'long' }).format(at);
}

function cached(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}/${name}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: DISPLAY_ZONE, ...options });
  formatters.set(key, known);
  return known;
}
