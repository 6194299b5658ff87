/** The guard's reading as notes beside the text: what is refused, what needs an approval, what is advice; where each stands. Offsets are UTF-16 units, as the API's are and as JavaScript counts. Pure. */
import type { MessageCheck } from '#contracts';
import type { Pair } from '../../words/pair';
import { suggestionFor } from './suggestions';

/** `no`: solid, does not leave. `ask`: dashed, a second person and a reason. `warn`: dotted, advice. */
export type Verdict = 'no' | 'ask' | 'warn';
export interface Note {
  /** The same mark of the same words keeps its key over checks. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly rule: string;
  /** Half-open; empty for what is missing. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly why: Pair;
  readonly better: Pair;
  /** Words that may stand in place of the sentence; null where only the author can find them. */
  readonly use: string | null;
  /** Of a date: when it is, and how it stands to the forecast. */
  readonly date: { readonly at: number; readonly judgement: 'before-p50' | 'before-p90' | 'no-forecast' } | null;
}
export interface Override {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
}
type Commitment = MessageCheck['commitments'][number];
export interface Reading {
  readonly check: MessageCheck;
  readonly language: 'he' | 'en';
  readonly overrides: readonly Override[];
  /** How the forecast in force is told to this customer; null while there is none. */
  readonly forecastWords: string | null;
  readonly dateTexts: Readonly<Record<'before-p50' | 'before-p90' | 'no-forecast', { readonly why: Pair; readonly better: Pair }>>;
  /** The next word as a sentence, to add where it is missing. */
  readonly nextWord: string | null;
}

const MINUTE_MS = 60_000;
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
export const isOverridden = (mark: { readonly rule: string; readonly words: string }, overrides: readonly Override[]): boolean =>
  overrides.some(({ rule, words }) => rule === mark.rule && (mark.words === '' || plain(words) === plain(mark.words)));

/** The range of the message told as a range is its forecast, no further promise. */
export function isOwnForecast(one: Pick<Commitment, 'latest'>, forecast: MessageCheck['forecast']): boolean {
  if (one.latest === null || forecast === null) return false;
  const at = Math.floor(Date.parse(one.latest) / MINUTE_MS);
  return [forecast.p50At, forecast.p90At].some((edge) => Math.floor(Date.parse(edge) / MINUTE_MS) === at);
}

/** All notes in the order of the text; what is missing stands last. */
export function notesOf(reading: Reading): readonly Note[] {
  const { check, overrides } = reading;
  const marks = check.marks.filter((mark) => !isOverridden(mark, overrides)).map((mark): Note => ({
    key: `${mark.rule}/${mark.code}/${plain(mark.words)}`, verdict: mark.weight === 'refuse' ? 'no' : 'warn', rule: mark.rule, start: mark.start, end: mark.end, words: mark.words, why: mark.why, better: mark.better,
    use: mark.rule === 'missing-element' && mark.code === 'next-time' ? reading.nextWord : suggestionFor(mark.rule, reading.language), date: null,
  }));
  const dates = check.commitments.flatMap((one): readonly Note[] => {
    const { judgement, latest } = one;
    if (judgement === null || judgement === 'fine' || latest === null || isOwnForecast(one, check.forecast)) return [];
    return [{ key: `date/${plain(one.words)}`, verdict: judgement === 'before-p50' ? 'no' : 'ask', rule: `date-${judgement}`, start: one.start, end: one.end, words: one.words, ...reading.dateTexts[judgement], use: reading.forecastWords, date: { at: Date.parse(latest), judgement } }];
  });
  return [...marks, ...apart(dates)].toSorted((a, b) => Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || a.end - b.end);
}

/** Of two dates read from overlapping words the later one is told with the words that are its own. */
function apart(dates: readonly Note[]): readonly Note[] {
  return dates.map((one) => {
    const before = dates.filter((other) => other !== one && other.start <= one.start && other.end < one.end && other.end > one.start).map((other) => other.end);
    return before.length === 0 ? one : { ...one, start: Math.max(...before) };
  });
}

/** After an edit and before the next answer: notes keep to their words; those that were edited wait for the answer. */
export function follow(notes: readonly Note[], before: string, after: string): readonly Note[] {
  if (before === after) return notes;
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const delta = after.length - before.length;
  return notes.flatMap((note) => {
    if (note.start === note.end) return [{ ...note, start: after.length, end: after.length }];
    if (note.end <= head) return [note];
    return note.start >= before.length - tail ? [{ ...note, start: note.start + delta, end: note.end + delta }] : [];
  });
}

export interface Segment {
  readonly text: string;
  /** Position of the note in the list, from 0; null for plain text. */
  readonly note: number | null;
}
/** The text cut where notes begin and end; words under two notes belong to the first. Joined, the segments are the text. */
export function segmentsOf(text: string, notes: readonly Note[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const marked = notes.map((note, index) => ({ ...note, index })).filter((note) => note.end > note.start).toSorted((a, b) => a.start - b.start);
  for (const { start, end, index } of marked) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    if (from > at) segments.push({ text: text.slice(at, from), note: null });
    segments.push({ text: text.slice(from, to), note: index });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), note: null });
  return segments;
}

const SENTENCE_END = /[.!?…](?=\s|$)|\n/g;
/** The sentence around a range, without the white space around it; its full stop belongs to it. */
export function sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const ends = [...text.matchAll(SENTENCE_END)].map((found) => found.index + (found[0] === '\n' ? 0 : 1));
  const from = ends.filter((one) => one <= start).at(-1) ?? 0;
  const to = ends.find((one) => one >= end) ?? text.length;
  const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { start: from + lead, end: to };
}

/** Where a sentence of several thoughts is cut: at its inner stops, and at words that begin another thought. */
const THOUGHTS = /[,;:()–—]+|\s(?:and|but|while|so|because|since|אבל|אך|ואילו|לכן|כי)\s/g;
/** So many words in a row say something of their own ("Zone A works"); fewer belong to what is marked. */
const THOUGHT_WORDS = 3;
/** Whether the sentence says more than its marked words: a number or a time, or a thought of its own. Another sentence in its place would take that along. */
export function holdsMore(text: string, { start, end }: Pick<Note, 'start' | 'end'>): boolean {
  if (start === end) return false;
  const sentence = sentenceAround(text, start, end);
  if (/\d/.test(text.slice(sentence.start, start) + text.slice(end, sentence.end))) return true;
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(THOUGHTS)].flatMap((found) => [sentence.start + found.index, sentence.start + found.index + found[0].length]);
  const edges = [sentence.start, ...cuts, sentence.end];
  return edges.some((from, index) => {
    const to = edges[index + 1] ?? from;
    return (to <= start || from >= end) && text.slice(from, to).split(/[\s.!?…]+/).filter((word) => word !== '').length >= THOUGHT_WORDS;
  });
}

/** The text with words right behind the sentence of a note, which stays as it is. A repeat is harmless. */
export function withBeside(text: string, note: Pick<Note, 'start' | 'end'>, words: string): string {
  const { end } = sentenceAround(text, note.start, note.end);
  return text.includes(words) ? text : `${text.slice(0, end)} ${words}${text.slice(end)}`;
}

/** The text with the sentence of a note replaced; null takes it out with the space before it. What is missing is added as a line of its own before the greeting at the end. */
export function withReplaced(text: string, note: Pick<Note, 'start' | 'end'>, words: string | null): string {
  if (note.start === note.end) return words === null ? text : withAdded(text, words);
  const { start, end } = sentenceAround(text, note.start, note.end);
  if (words !== null) return text.slice(0, start) + words + text.slice(end);
  return `${text.slice(0, start).replace(/[ \t]+$/, '')}${text.slice(end).replace(/^[ \t]+/, ' ')}`.replace(/\n{3,}/g, '\n\n').replace(/\n /g, '\n');
}

function withAdded(text: string, words: string): string {
  const paragraphs = text.trimEnd().split(/\n{2,}/);
  const last = paragraphs.at(-1) ?? '';
  const signed = paragraphs.length > 1 && last.split('\n').every((line) => line.length < 60 && !/[.!?]$/.test(line.trim()));
  const before = signed ? paragraphs.slice(0, -1) : paragraphs;
  return [...before.filter((one) => one !== ''), words, ...(signed ? [last] : [])].join('\n\n');
}

/** Paragraphs of the message as the customer would get them; sentences that do not leave are only counted. */
export type Seen = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'held'; readonly count: number };
export function seenBy(text: string, notes: readonly Note[]): readonly (readonly Seen[])[] {
  const held = notes.filter((note) => note.verdict !== 'warn' && note.end > note.start).map((note) => sentenceAround(text, note.start, note.end));
  const spans = held.filter((one, index) => held.findIndex((other) => other.start === one.start) === index).toSorted((a, b) => a.start - b.start);
  let from = 0;
  return text.split(/(\n{2,})/).flatMap((part, index) => {
    const start = from;
    from += part.length;
    if (index % 2 === 1 || part.trim() === '') return [];
    return [pieces(part, spans.filter((span) => span.start >= start && span.start < from).map((span) => ({ start: span.start - start, end: span.end - start })))];
  });
}

function pieces(text: string, held: readonly { readonly start: number; readonly end: number }[]): readonly Seen[] {
  const out: Seen[] = [];
  let at = 0;
  for (const { start, end } of held) {
    if (text.slice(at, start).trim() !== '') out.push({ kind: 'words', text: text.slice(at, start).trim() });
    const last = out.at(-1);
    if (last?.kind === 'held') out[out.length - 1] = { kind: 'held', count: last.count + 1 };
    else out.push({ kind: 'held', count: 1 });
    at = Math.max(at, end);
  }
  if (text.slice(at).trim() !== '') out.push({ kind: 'words', text: text.slice(at).trim() });
  return out;
}
