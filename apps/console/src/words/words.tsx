/** Words of the screens in Hebrew and English, side by side, with every fact inside a sentence set apart from the direction around it. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Pair } from './pair';

export type Language = 'he' | 'en';
export type Direction = 'rtl' | 'ltr';
export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: Language;
  readonly dir: Direction;
  /** The text in the reader's language. `{name}` takes a fact, `{n, plural, …}` a count (ICU); facts are isolated from the text's direction. */
  readonly t: (pair: Pair, values?: Values) => string;
  readonly setLanguage: (language: Language) => void;
}

/** First strong isolate … pop: a fact keeps its own direction and does not turn its surroundings. */
const ISOLATE = '\u2068';
const POP = '\u2069';
const KEY = 'tikkun.language';

/** The page's name where no screen gives it a better one; the first of them stands in index.html. */
const HOUSE: Readonly<Record<Language, string>> = { he: 'תיקון', en: 'Tikkun' };

const WordsContext = createContext<Words | null>(null);
const compiled = new Map<string, IntlMessageFormat>();

/** Pure but for its cache. A number stays a number, so that plurals work; texts are isolated. */
export function formatPair(pair: Pair, language: Language, values?: Values): string {
  const source = pair[language];
  if (values === undefined || !source.includes('{')) return source;
  const key = `${language}:${source}`;
  const known = compiled.get(key) ?? new IntlMessageFormat(source, language);
  compiled.set(key, known);
  const facts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `${ISOLATE}${value}${POP}` : value]));
  const told = String(known.format(facts));
  // A hyphen after a letter is right before a digit and wrong before a word: ״ב־יום ה׳״ is written ״ביום ה׳״.
  return language === 'he' ? told.replace(/([בלמ])־(?=[\u2066-\u2068]?יום )/g, '$1') : told;
}

export function storedLanguage(): Language | null {
  const stored = localStorage.getItem(KEY);
  return stored === 'he' || stored === 'en' ? stored : null;
}

/** `initial` is the person's own language; what was chosen by hand on this device wins. */
export function WordsProvider({ initial, children }: { readonly initial: Language; readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState<Language | null>(storedLanguage);
  const language = chosen ?? initial;
  const dir: Direction = language === 'he' ? 'rtl' : 'ltr';
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    // A screen that names its own matter there keeps its words.
    if (Object.values(HOUSE).includes(document.title)) document.title = HOUSE[language];
  }, [language, dir]);
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(KEY, next);
    setChosen(next);
  }, []);
  const t = useCallback((pair: Pair, values?: Values) => formatPair(pair, language, values), [language]);
  const words = useMemo(() => ({ language, dir, t, setLanguage }), [language, dir, t, setLanguage]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside of WordsProvider');
  return words;
}
