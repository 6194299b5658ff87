/** A protocol as people read it: one line per value, with the source its file gives. Pure. */
import type { ProtocolDetail, ProtocolDiff, ProtocolValue, answerSchemas } from '#contracts';
import type { Severity } from '#domain';
import { NO_REASONS, diffProtocols, factsOf, findProtocol, reasonOf } from '#protocol';
import type { LoadedProtocol, ProtocolFact, Reasons } from '#protocol';
import type { z } from 'zod';
import { codeWords } from './code-words';

type ProtocolItem = z.output<(typeof answerSchemas)['ProtocolItem']>;
type Both = ProtocolValue['name'];
const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
/** Stand at the head of the page, not among the values. */
const HEADINGS: readonly string[] = ['id', 'version'];
const MINUTE_MS = 60_000;
const LENGTHS = [['d', 1_440], ['h', 60], ['m', 1]] as const;

export function itemOf(loaded: readonly LoadedProtocol[], one: LoadedProtocol): ProtocolItem {
  const { document } = one;
  return { id: document.id, version: document.version, name: { he: document.names.he, en: document.names.en }, owner: document.owner, reviewBy: document.reviewBy, current: findProtocol(loaded, document.id) === one };
}

export function detailOf(loaded: readonly LoadedProtocol[], one: LoadedProtocol, reasons: Reasons = NO_REASONS): ProtocolDetail {
  const collator = new Intl.Collator('en', { numeric: true });
  return {
    ...itemOf(loaded, one), fingerprint: one.fingerprint, values: valuesOf(one, reasons),
    versions: loaded.filter(({ protocol }) => protocol.id === one.protocol.id).map(({ protocol }) => protocol.version).sort((a, b) => collator.compare(b, a)),
    sources: one.document.sources.map(({ id, title, addresses }) => ({ id, title, addresses: [...addresses] })),
  };
}

/** Every value of the protocol, in the order of its file, with its source in Hebrew where `reasons` has it. */
export function valuesOf({ protocol, document }: LoadedProtocol, reasons: Reasons = NO_REASONS): ProtocolValue[] {
  const facts = factsOf(protocol);
  const wordsOf = wordsIn(facts, reasons);
  return facts.filter(({ path }) => !HEADINGS.includes(path)).map((fact) => ({
    path: fact.path, ...placeOf(fact.path), name: plainName(fact), words: wordsOf(fact), ...sourcesOf(document, fact.path, reasons),
  }));
}

/** Every difference; also what only one of the two has, which says nothing of stricter or looser. */
export function changesOf(before: LoadedProtocol, after: LoadedProtocol, reasons: Reasons = NO_REASONS): ProtocolDiff['changes'] {
  const olds = factsOf(before.protocol).filter(({ path }) => !HEADINGS.includes(path));
  const news = new Map(factsOf(after.protocol).filter(({ path }) => !HEADINGS.includes(path)).map((fact) => [fact.path, fact]));
  const [wordsOfOld, wordsOfNew] = [wordsIn(olds, reasons), wordsIn([...news.values()], reasons)];
  const known = new Set(olds.map(({ path }) => path));
  const effects = new Map(diffProtocols(before.protocol, after.protocol).map(({ path, effect }) => [path, effect]));
  const changed = olds.flatMap((old) => {
    const now = news.get(old.path);
    return now !== undefined && now.value === old.value ? [] : [changeOf(old, { before: wordsOfOld(old), after: now === undefined ? null : wordsOfNew(now) }, effects.get(old.path))];
  });
  return [...changed, ...[...news.values()].filter(({ path }) => !known.has(path)).map((now) => changeOf(now, { before: null, after: wordsOfNew(now) }, undefined))];
}

type Change = ProtocolDiff['changes'][number];
function changeOf(fact: ProtocolFact, said: Pick<Change, 'before' | 'after'>, effect: Change['effect'] | undefined): Change {
  const { group, severity } = placeOf(fact.path);
  return { path: fact.path, group, severity, name: plainName(fact), ...said, effect: effect ?? 'neutral' };
}

function placeOf(path: string): Pick<ProtocolValue, 'group' | 'severity' | 'subject'> {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'severities') {
    const severity = SEVERITIES.find((one) => String(one) === second) ?? null;
    return { group: third === 'duties' ? 'duties' : third === 'cadence' ? 'cadence' : 'review', severity, subject: null };
  }
  if (first === 'relationship') return { group: 'relationship', severity: null, subject: second };
  return { group: first === 'ladder' ? 'ladder' : first === 'survey' ? 'survey' : 'rules', severity: null, subject: null };
}

/** Without "severity 2," before it: the severity stands over the list. */
function plainName({ name }: ProtocolFact): Both {
  return { he: name.he.replace(/^חומרה \d, /, ''), en: name.en.replace(/^severity \d, /, '') };
}

/** Codes and sources of a protocol's values in words, all else as `plainWords` has it. */
function wordsIn(facts: readonly ProtocolFact[], reasons: Reasons): (fact: ProtocolFact) => Both {
  return (fact) => {
    // The answer times of supervisors carry their source as a value of their own.
    if (typeof fact.value === 'string' && fact.path.endsWith('.source')) return reasonOf(fact.value, reasons);
    return codeWords(fact, facts) ?? plainWords(fact);
  };
}

/** Lengths and truth in words of both languages: "30m" reads backwards in Hebrew, and a bare number of milliseconds says nothing to anybody. */
function plainWords({ path, value, words }: ProtocolFact): Both {
  if (typeof value === 'boolean') return value ? { he: 'כן', en: 'yes' } : { he: 'לא', en: 'no' };
  if (value === null && !path.startsWith('severities.')) return words.he === '–' || words.he === 'null' ? { he: 'אין', en: 'none' } : words;
  const isLength = /(Ms|\.ms)(\.\d+)?$/.test(path);
  if (typeof value === 'number' && isLength && /^\d+$/.test(words.en) && value % MINUTE_MS === 0) return spoken(both(shortLength(value / MINUTE_MS)), 'plain');
  if (!isLength && (path.startsWith('relationship.') || path.startsWith('ladder'))) return words;
  // A rule is a target and its clock: days of a clock with closed hours are working days.
  return spoken(words, / (?!round)[a-z]/.test(words.en) ? 'working' : 'plain');
}

const both = (text: string): Both => ({ he: text, en: text });

function shortLength(minutes: number): string {
  const [unit, size] = LENGTHS.find(([, one]) => minutes >= one && minutes % one === 0) ?? ['m', 1];
  return `${String(minutes / size)}${unit}`;
}

type Days = 'plain' | 'working';
const UNITS: Readonly<Record<Days, Readonly<Record<string, readonly [one: Both, many: Both]>>>> = {
  plain: { d: [{ he: 'יום', en: 'day' }, { he: 'ימים', en: 'days' }], h: [{ he: 'ש׳', en: 'h' }, { he: 'ש׳', en: 'h' }], m: [{ he: 'דק׳', en: 'min' }, { he: 'דק׳', en: 'min' }] },
  working: { d: [{ he: 'יום עבודה', en: 'working day' }, { he: 'ימי עבודה', en: 'working days' }], h: [{ he: 'ש׳', en: 'h' }, { he: 'ש׳', en: 'h' }], m: [{ he: 'דק׳', en: 'min' }, { he: 'דק׳', en: 'min' }] },
};

/** `1h30m round the clock` → "1 h 30 min, round the clock". Texts without a length stay as they are. */
function spoken(words: Both, days: Days): Both {
  const counted = (amount: number, unit: string, language: 'he' | 'en'): string => {
    if (language === 'he' && unit === 'd' && amount <= 2) return days === 'working' ? (amount === 1 ? 'יום עבודה אחד' : 'שני ימי עבודה') : amount === 1 ? 'יום אחד' : 'יומיים';
    // Beyond ten Hebrew counts days in the singular; working days stay as they are.
    const isOne = amount === 1 || (language === 'he' && unit === 'd' && days === 'plain' && amount > 10);
    return `${String(amount)} ${UNITS[days][unit]?.[isOne ? 0 : 1][language] ?? unit}`;
  };
  const say = (language: 'he' | 'en'): string => words[language].replace(/(?:\d+[dhm])+(?= |,|$)( )?/g, (length, space: string | undefined) => {
    const parts = [...length.matchAll(/(\d+)([dhm])/g)].map(([, amount = '', unit = 'm']) => counted(Number(amount), unit, language));
    return `${parts.join(' ')}${space === undefined ? '' : ', '}`;
  });
  return { he: say('he'), en: say('en') };
}

function sourcesOf(document: unknown, path: string, reasons: Reasons): Pick<ProtocolValue, 'source' | 'sourceText'> {
  const source = sourceOf(document, path);
  const he = sourceOf(document, path, (one) => reasonOf(one, reasons).he);
  return { source, sourceText: source === null || he === null ? null : { he, en: source } };
}

/** The source nearest above the value, as `told` says it: files name a length `max` that the domain calls `maxMs`. Null where none stands on the way. */
export function sourceOf(document: unknown, path: string, told: Telling = (source) => source): string | null {
  let place: unknown = document;
  let source: string | null = null;
  for (const step of path.split('.')) {
    place = childOf(place, step);
    if (place === undefined) break;
    source = ownSource(place, told) ?? source;
  }
  return source;
}

function childOf(place: unknown, step: string): unknown {
  if (!isRecord(place)) return undefined;
  return [step, step.replace(/Ms$/, ''), step.replace(/Required$/, '')].map((name) => place[name]).find((one) => one !== undefined);
}

type Telling = (source: string) => string;
function ownSource(place: unknown, told: Telling): string | null {
  if (!isRecord(place)) return null;
  // A list of lengths has a source each; they are said together.
  if (Array.isArray(place)) return [...new Set(place.map((one) => ownSource(one, told)).filter((one) => one !== null))].join('; ') || null;
  return typeof place['source'] === 'string' ? told(place['source']) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
