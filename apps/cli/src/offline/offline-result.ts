/** What every offline command gives back: the caller prints `json` or `text(lang)` and ends with `exitCode`. */
export type Lang = 'he' | 'en';

/** 0: done. 1: what was looked at is wrong (file, row). 2: the command was given wrongly (argument). */
export type ExitCode = 0 | 1 | 2;
export interface OfflineResult {
  readonly exitCode: ExitCode;
  readonly json: unknown;
  readonly text: (lang: Lang) => string;
}

/** A refusal as a result: its code, parameters and both texts in `json`. `{x}` in the texts comes from `params`. */
export function refusalResult(
  refusal: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  texts: { readonly he: string; readonly en: string },
  exitCode: ExitCode = 1,
): OfflineResult {
  const fill = (text: string): string => text.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => String(refusal.params[name] ?? whole));
  const filled = { he: fill(texts.he), en: fill(texts.en) };
  return { exitCode, json: { code: refusal.code, params: refusal.params, ...filled }, text: (lang) => filled[lang] };
}

/** An instant for machines: UTC with `Z`. */
export function isoUtc(at: number): string {
  return new Date(at).toISOString();
}
