import type { Instant, Language } from '#domain';

const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
/** The house's own zone: where a desk or its calendar is not known. Times are told in the desk's zone, named beside them wherever a customer reads it. */
export const DISPLAY_ZONE = 'Asia/Jerusalem';

/** Zones in use are few; the bound only guards against zones made up at run time. */
const MAX_CACHED = 400;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** An instant as people read it on the clock of `zone`: weekday, day, month, time. */
export function tellInstant(at: Instant, language: Language, zone: string = DISPLAY_ZONE): string {
  return cached(`${language}/${zone}/full`, { language, zone }, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The time of day alone, in `zone`, as both languages write it: "16:00". */
export function tellTime(at: Instant, zone: string): string {
  return cached(`time/${zone}`, { language: 'en', zone }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The day with its year, in `zone`: an expiry may lie in the next one. */
export function tellDay(at: Instant, language: Language, zone: string = DISPLAY_ZONE): string {
  return cached(`${language}/${zone}/day`, { language, zone }, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

function cached(key: string, { language, zone }: { readonly language: Language; readonly zone: string }, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options });
  if (formatters.size < MAX_CACHED) formatters.set(key, made);
  return made;
}
