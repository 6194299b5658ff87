/** One spelling for the readers: lower case, plain quotes and dashes, no vowel points, no direction marks; every unit remembers where it stood. */
import { MAX_TEXT_UNITS } from './conventions';

export interface Normalised {
  readonly text: string;
  /** For each unit of `text` the offset in the original, plus one entry for the end. */
  readonly offsets: readonly number[];
  readonly original: string;
}

/** Vowel points and cantillation without maqaf, direction marks, joiners, variation selectors, soft hyphen. */
const DROPPED = /[\u0591-\u05bd]|\u05bf|[\u05c1-\u05c2]|[\u05c4-\u05c5]|\u05c7|\u00ad|\u061c|[\u200b-\u200f]|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|[\ufe0e-\ufe0f]|\ufeff/;
const SPELLING: Readonly<Record<string, string>> = {
  '׳': "'", '’': "'", '‘': "'", '‛': "'", '`': "'", '´': "'", 'ʼ': "'", '＇': "'",
  '״': '"', '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '＂': '"',
  '־': '-', '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '＿': '_', '：': ':', '．': '.',
  '\u00a0': ' ', '\u2007': ' ', '\u2009': ' ', '\u202f': ' ', '\t': ' ', '\r': ' ', '\u2028': '\n', '\u2029': '\n', '…': '.', '。': '.', '？': '?',
};
const PRESENTATION = /[\ufb1d-\ufb4f\uff10-\uff19]/;
/** Runs of white space say no more than a short one, and would make patterns walk them again and again. */
const LONG_GAP = / {2}|\n{3}|\n | \n/;
const PLAIN = /^[\n -~א-ת]*$/;

function spell(unit: string): string {
  const known = SPELLING[unit];
  if (known !== undefined) return known;
  const base = PRESENTATION.test(unit) ? (unit.normalize('NFKD')[0] ?? unit) : unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

function countedTo(length: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at <= length; at += 1) offsets.push(at);
  return offsets;
}

/** Reads at most MAX_TEXT_UNITS; what stands behind is not looked at. */
export function normalise(original: string): Normalised {
  const source = original.slice(0, MAX_TEXT_UNITS);
  if (PLAIN.test(source) && !LONG_GAP.test(source)) return { text: source.toLowerCase(), offsets: countedTo(source.length), original };
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charAt(at);
    const code = source.charCodeAt(at);
    // Most units are letters, digits and stops and need no look at the tables.
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x5d0 && code <= 0x5ea) || (code >= 0x21 && code <= 0x40)) {
      units.push(unit);
      offsets.push(at);
      continue;
    }
    const isPlain = (code >= 0x20 && code <= 0x7e && code !== 0x60) || code === 0x0a;
    if (!isPlain && SPELLING[unit] === undefined && DROPPED.test(unit)) continue;
    const spelled = isPlain ? unit.toLowerCase() : spell(unit);
    const last = units.at(-1);
    if (spelled === ' ' && (last === ' ' || last === '\n')) continue;
    if (spelled === '\n') {
      if (last === '\n' && units.at(-2) === '\n') continue;
      if (last === ' ') {
        units.pop();
        offsets.pop();
      }
    }
    units.push(spelled);
    offsets.push(at);
  }
  offsets.push(source.length);
  return { text: units.join(''), offsets, original };
}

/** The range of the original text behind [start, end) of the normalised one; half-open, dropped marks at its edges stay outside. */
export function inOriginal(normalised: Normalised, start: number, end: number): { readonly start: number; readonly end: number; readonly words: string } {
  const from = normalised.offsets[start] ?? 0;
  const last = normalised.offsets[end - 1];
  const to = end <= start || last === undefined ? from : last + 1;
  return { start: from, end: to, words: normalised.original.slice(from, to) };
}
