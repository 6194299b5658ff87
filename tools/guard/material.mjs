/**
 * The sentences the reader is trained on. Three sources: lines written for it (libs/guard/training), lines the rules are tested with
 * (libs/guard/src/marks/sentences), and the messages of the corpus whose misses may be looked at (`dev`, `fresh-dev`, `times-dev`, `tuning-dev`, `wide-dev`, `plain-dev`). Messages of any other
 * part are dropped before their text is looked at, and files of the unseen part are not opened.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import './typescript.mjs';

const GUARD = join(import.meta.dirname, '../../libs/guard');
const { readText } = await import('../../libs/guard/src/marks/reading.ts');

export const RULES = ['blame-customer', 'denial', 'concealment', 'sarcasm', 'filler', 'certainty'];
export const LANGUAGES = ['he', 'en'];
const OPEN_SPLITS = new Set(['dev', 'fresh-dev', 'times-dev', 'tuning-dev', 'wide-dev', 'plain-dev']);
/** Neighbouring lines were written in one breath; they stand on the same side of every fold. */
const BLOCK_LINES = 20;

/** Example: { language, text, rule, faulty, source, block }. `rule` is '' for an ordinary sentence. */
function linesOf(folder, source) {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const [rule, language] = name.split('.');
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => /^[+-] /.test(line));
    return lines.flatMap((line, at) => {
      const base = { language, rule: rule === 'none' ? '' : rule, faulty: line.startsWith('+'), source, block: `${source} ${name} ${Math.floor(at / BLOCK_LINES)}` };
      const text = line.slice(2).replace(/^\[[a-z]+\] /, '');
      const parts = readText(text).sentences.map(({ start, end }) => text.slice(start, end).trim());
      // Which sentence of a faulty line is the faulty one is not said; of an innocent line each is innocent.
      const alone = base.faulty || parts.length < 2 || parts.join(' ') !== text ? [] : parts;
      return [text, ...alone].map((one) => ({ ...base, text: one }));
    });
  });
}

/**
 * Sentences of one message: those a label touches are faulty by its rule, the others are ordinary. `beside` names the faults of the whole message:
 * where a fault ends is a matter of taste, so its neighbours are no evidence against it.
 */
function sentencesOf(item) {
  const reading = readText(item.text);
  const labels = item.expected.marks.filter(({ words }) => words !== '').map(({ rule, words }) => ({ rule, start: item.text.indexOf(words), end: item.text.indexOf(words) + words.length }));
  return reading.sentences.flatMap((sentence) => {
    const range = reading.back(sentence);
    const text = item.text.slice(range.start, range.end).trim();
    const rules = [...new Set(labels.filter((label) => label.start < range.end && range.start < label.end).map(({ rule }) => rule))];
    const base = { language: item.language, text, source: item.split, block: `corpus ${item.id}`, beside: labels.map(({ rule }) => rule) };
    return rules.length === 0 ? [{ ...base, rule: '', faulty: false }] : rules.map((rule) => ({ ...base, rule, faulty: true }));
  }).filter(({ text }) => /[a-zא-ת]{2}/i.test(text));
}

function corpusSentences() {
  const folder = join(GUARD, 'corpus');
  return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('unseen')).sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ split }) => OPEN_SPLITS.has(split)).flatMap(sentencesOf);
}

/** Every example, in a fixed order. */
export function readMaterial() {
  return [...linesOf(join(GUARD, 'training'), 'training'), ...linesOf(join(GUARD, 'src/marks/sentences'), 'sentences'), ...corpusSentences()];
}

/** Names the material a table was drawn from; another sentence gives another name. */
export function nameOf(examples) {
  const hash = createHash('sha256');
  for (const { language, rule, faulty, text } of examples) hash.update(`${language}\u0000${rule}\u0000${faulty}\u0000${text}\n`);
  return hash.digest('hex').slice(0, 16);
}
