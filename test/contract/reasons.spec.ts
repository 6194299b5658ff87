/** Every reason of the protocols that come with the project exists in Hebrew, with the same marks, and no entry is left over. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readReasons } from '#protocol';
import { originOf } from '../../apps/console/src/screens/settings/sources';

const FOLDER = join(__dirname, '../../protocols');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const sources = [...new Set(files.flatMap((name) => sourcesIn(parse(readFileSync(join(FOLDER, name), 'utf8')))))];
const { reasons, problems } = readReasons(readFileSync(join(FOLDER, 'reasons/he.yaml'), 'utf8'));
/** Names and signs that are the same in both languages. */
const NAMES = /\b(?:GitLab|ServiceNow|CustomerGauge|Nicereply|Chatwoot|FCA|DISP|CFPB|PSD2|ISO|CSAT-H|CES|NPS-T|TRUST|S1|W)\b/g;

function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'source' && typeof child === 'string' ? [child] : sourcesIn(child)));
}

/** What a source says besides words: whose it is, tables, capabilities, quoted sources, in this order. */
const marksOf = (source: string): object => ({ ...originOf(source), words: undefined });
/** Amounts, times and levels. The marks are compared by themselves, names are no numbers, and one of something is a word in Hebrew. */
const numbersOf = (source: string): readonly string[] => [...originOf(source).words.replace(/\[\d+\]|S1|PSD2|\b1 (?:business day|point)\b/g, '').matchAll(/\d[\d.,]*\d|\d/g)].map(([number]) => number).sort();

it('reads both protocols and the Hebrew of their reasons', () => {
  expect(problems).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['intensive.yaml', 'standard.yaml']));
  expect(sources.length).toBeGreaterThan(250);
});

it('has every reason in Hebrew, and no Hebrew that no protocol asks for', () => {
  expect(sources.filter((source) => originOf(source).words !== '' && !reasons.has(source))).toEqual([]);
  expect([...reasons.keys()].filter((source) => !sources.includes(source))).toEqual([]);
});

it('keeps the marks of each', () => {
  expect([...reasons].filter(([source, hebrew]) => JSON.stringify(marksOf(source)) !== JSON.stringify(marksOf(hebrew)))).toEqual([]);
});

it('leaves no English in the Hebrew but names', () => {
  expect([...reasons.values()].filter((hebrew) => !/[א-ת]/.test(hebrew) || /[A-Za-z]/.test(originOf(hebrew).words.replace(NAMES, '')))).toEqual([]);
});

it('keeps the numbers a reason names', () => {
  expect([...reasons].filter(([source, hebrew]) => numbersOf(source).join(' ') !== numbersOf(hebrew).join(' '))).toEqual([]);
});

it('leaves no scrap of a mark in the words, in either language', () => {
  const scraps = /formulas|capabilities|\bD\b|\(\s*\)|[,;:]\s*[,;:]|\s[,;:]|[,;:]$|\b(?:and|which)\s*$/;
  expect([...reasons].flat().map((one) => originOf(one).words).filter((words) => scraps.test(words))).toEqual([]);
});
