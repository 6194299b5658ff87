/** Names, help and choices of the fields of every command. A name is found by `command:path`, then `parent.key`, then `key`. */
import type { Pair } from '../pair';
import { allTexts } from '../text';
import { t } from '../pair';
import { choiceGroups, choiceTexts } from './fields/choices';
import { commonFields } from './fields/common';
import { fieldHelp } from './fields/help';
import { relationshipFields } from './fields/relationship';
import { trackFields } from './fields/tracks';

const names: Readonly<Record<string, Pair>> = { ...commonFields, ...trackFields, ...relationshipFields };
const helps: Readonly<Record<string, Pair>> = fieldHelp;
const choices: Readonly<Record<string, Pair>> = { ...allTexts, ...choiceTexts };

/** Names of the subjects of the catalogue, as a menu shows them. */
export const subjectTexts = {
  crisis: t('המשבר', 'The crisis'), customer: t('הלקוח', 'The customer'), staff: t('הצוות', 'Our people'), message: t('הודעות', 'Messages'), obligation: t('מחויבויות', 'Obligations'), fix: t('התיקון', 'The fix'),
  cause: t('גורם השורש', 'The root cause'), survey: t('הסקר', 'The survey'), review: t('התחקיר', 'The review'), listening: t('הקשבה', 'Listening'), apology: t('התנצלות', 'Apology'), forecast: t('תחזית', 'Forecast'),
  promise: t('הבטחות', 'Promises'), disclosure: t('גילוי ותוכנית משותפת', 'Disclosure and joint plan'), claim: t('טענות', 'Claims'), compensation: t('פיצוי', 'Compensation'), limits: t('גבולות', 'Limits'),
  ledger: t('יומן השיקום', 'Recovery ledger'), lane: t('מסלול הפנייה', 'Lane'), conduct: t('התנהלות', 'Conduct'), care: t('דאגה לצוות', 'Care for our people'),
} as const satisfies Record<string, Pair>;

/** The keys under which a field may be named, the most particular first. */
function keysOf(command: string, path: readonly string[]): readonly string[] {
  const key = path.at(-1) ?? '';
  const parent = path.at(-2);
  return [`${command}:${path.join('.')}`, ...(parent === undefined ? [] : [`${parent}.${key}`]), key];
}

function found<T>(table: Readonly<Record<string, T>>, keys: readonly string[]): T | null {
  const key = keys.find((one) => Object.hasOwn(table, one));
  return key === undefined ? null : (table[key] ?? null);
}

/** The name of a field of a command; `path` leads to it from the body. Null where nobody named it (a test keeps that from happening). */
export function fieldName(command: string, path: readonly string[]): Pair | null {
  const key = path.at(-1) ?? '';
  return path.at(-2) === 'scores' ? (choices[`survey.${key}.question`] ?? null) : found(names, keysOf(command, path));
}

/** One sentence under the field; null where its name says enough. */
export function fieldHelpOf(command: string, path: readonly string[]): Pair | null {
  return found(helps, keysOf(command, path));
}

/** The name of one choice of a field; null where nobody named it (a test keeps that from happening). */
export function choiceName(command: string, path: readonly string[], value: string | number): Pair | null {
  const group = found(choiceGroups, keysOf(command, path));
  return group === null ? null : (choices[`${group}.${String(value)}`] ?? null);
}
