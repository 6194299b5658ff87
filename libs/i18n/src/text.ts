/** `text(key, language, params)`: the one way to words. ICU message format; what sits inside Hebrew text is isolated. */
import type { Language } from '#domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { codeTexts, missingTexts, roleTexts, stageTexts } from './texts/labels';
import { customerTexts, surveyTexts } from './texts/customer';
import { eventTexts } from './texts/events';
import { explanationTexts, obligationStateTexts, obligationTexts } from './texts/obligations';
import { templateTexts } from './templates/texts';
import { wordTexts } from './texts/words';
import { apologyLabels } from './subjects/apology';
import { careLabels } from './subjects/care';
import { claimLabels } from './subjects/claim';
import { compensationLabels } from './subjects/compensation';
import { conductLabels } from './subjects/conduct';
import { customerSheetTexts } from './subjects/customer';
import { disclosureLabels } from './subjects/disclosure';
import { forecastLabels } from './subjects/forecast';
import { laneLabels } from './subjects/lane';
import { ledgerLabels } from './subjects/ledger';
import { limitsLabels } from './subjects/limits';
import { listeningLabels } from './subjects/listening';
import { preparationLabels } from './subjects/preparation';
import { promiseLabels } from './subjects/promise';
import type { Pair } from './pair';

export const allTexts = {
  ...obligationTexts, ...obligationStateTexts, ...explanationTexts, ...stageTexts, ...roleTexts, ...codeTexts, ...missingTexts, ...wordTexts, ...eventTexts, ...customerTexts, ...surveyTexts, ...templateTexts,
  ...listeningLabels, ...apologyLabels, ...forecastLabels, ...promiseLabels, ...disclosureLabels, ...claimLabels, ...compensationLabels, ...limitsLabels, ...ledgerLabels, ...laneLabels, ...conductLabels, ...careLabels, ...preparationLabels, ...customerSheetTexts,
} as const;
export type TextKey = keyof typeof allTexts;
export type TextParams = Readonly<Record<string, string | number>>;

const FSI = '\u2068';
const PDI = '\u2069';
const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
const formats = new Map<string, IntlMessageFormat>();

/** Whether the value could disturb the direction of the sentence around it. */
const disturbs: Readonly<Record<Language, RegExp>> = { he: /[A-Za-z0-9]/, en: /[\u0590-\u08ff]/ };

/** Wraps a name, id, number or time in Unicode isolates (FSI … PDI) where its direction could disturb the sentence; a repeat is harmless. */
export function isolate(value: string, language: Language): string {
  return disturbs[language].test(value) && !value.startsWith(FSI) ? `${FSI}${value}${PDI}` : value;
}
/** Takes isolates out again, for plain-ASCII outputs and comparison. */
export const withoutIsolates = (value: string): string => value.replace(/[\u2066-\u2069]/g, '');

/** Whether there is a text under this key. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(allTexts, key);
}

/**
 * The text of a key. Strings are isolated where they need it; numbers stand as they are in plurals and isolated elsewhere.
 * Throws when a placeholder has no value: that is a fault of the caller, not of a person.
 */
export function text(key: TextKey, language: Language, params: TextParams = {}): string {
  return formatMessage(allTexts[key], language, params);
}

/** The text of a code under a prefix, or the code itself where there is none: `label('cause', 'delay', 'he')`. */
export function label(prefix: string, code: string, language: Language): string {
  const key = `${prefix}.${code}`;
  return isTextKey(key) ? text(key, language) : code;
}

/** A letter before a fact takes a hyphen, which is right before a digit and wrong before a word of ours: ״ב־יום ה׳״ is written ״ביום ה׳״. */
const clingToDay = (told: string): string => told.replace(/([בלמ])־(?=[\u2066-\u2068]?יום )/g, '$1');

/** Formats any pair of messages, as `text` does. */
export function formatMessage(pair: Pair, language: Language, params: TextParams): string {
  const message = pair[language];
  const name = `${language}:${message}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true });
    if (formats.size < MAX_CACHED) formats.set(name, format);
  }
  const told = String(format.format(prepared(message, language, params)));
  return language === 'he' ? clingToDay(told) : told;
}
/** The catalogue holds several hundred messages per language; more than this would mean messages made at run time. */
const MAX_CACHED = 4_000;

function prepared(message: string, language: Language, params: TextParams): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    const argument = message.includes(`{${name},`);
    values[name] = argument ? value : isolate(String(value), language);
  }
  return values;
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;
const placeholders = new Map<string, readonly string[]>();

/** Names of the placeholders of a message, sorted, those inside plural and select branches too. */
export function placeholdersOf(message: string): readonly string[] {
  const known = placeholders.get(message);
  if (known !== undefined) return known;
  const names = [...new Set(namesIn(new IntlMessageFormat(message, LOCALES.en, undefined, { ignoreTag: true }).getAst()))].sort();
  if (placeholders.size < MAX_CACHED) placeholders.set(message, names);
  return names;
}

/** Literal text and `#` carry no name; everything else names its argument in `value`. */
function namesIn(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    const type: number = element.type;
    if (type === LITERAL || !('value' in element)) return [];
    const branches = 'options' in element ? Object.values(element.options).flatMap((option) => namesIn(option.value)) : [];
    return [element.value, ...branches];
  });
}
/** The parser's number for literal text (its enum is not exported by the formatter). */
const LITERAL = 0;
