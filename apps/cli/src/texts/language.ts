/** Which language the tool speaks, and how texts are filled. */
export type Lang = 'he' | 'en';
export interface Bilingual {
  readonly he: string;
  readonly en: string;
}

/** First-strong isolate and its end: what stands between keeps its own direction and never pulls its neighbours along. */
const FSI = '\u2068';
const PDI = '\u2069';

/** A number, id, name or time set apart from Hebrew around it; unchanged in English. */
export function isolate(text: string | number, lang: Lang): string {
  return lang === 'he' ? `${FSI}${String(text)}${PDI}` : String(text);
}

/** `{name}` filled from `params`; an unknown name stays as it is. */
export function fill(text: string, params: Readonly<Record<string, unknown>>, lang: Lang): string {
  return text.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? isolate(value, lang) : whole;
  });
}

/** The language of `--lang`, else of the environment; English where it says neither. Undefined for a `--lang` we do not speak. */
export function chooseLang(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang | undefined {
  if (flag !== undefined) return flag === 'he' || flag === 'en' ? flag : undefined;
  const wanted = [env['TIKKUN_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return /^(he|iw)(?:[_.-]|$)/i.test(wanted) ? 'he' : 'en';
}
