/** What the gate holds back could not have matched: on every labelled message, with and without the gate, the answer is the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read-corpus';
import { gateOf } from './gate';
import { needsOf } from './needs';
import { normalise } from './normalise';
import { CLOCK_READERS } from './read-clock';
import { DAY_READERS } from './read-days';
import { NOISE_READERS, SPAN_READERS } from './read-spans';
import { SENTENCE_PATTERNS } from './sentence-gate';

const PATTERNS: readonly RegExp[] = [...[...CLOCK_READERS, ...DAY_READERS, ...SPAN_READERS, ...NOISE_READERS].map(({ pattern }) => pattern), ...SENTENCE_PATTERNS];
const CORPUS = join(__dirname, '../../corpus');

describe('needs of a pattern', () => {
  it.each([
    ['down to (?:you|me)', ['down']],
    ['(?<x>failed|forgot)\\s+to', ['failed', 'forgot']],
    ['colou?rs?\\b', ['colo']],
    ['(?<!un)(?:able|willing)?\\s*\\d', null],
    ['(?=tomorrow)\\w+', ['tomorrow']],
    ['[נאית]תקן(?:ו)?', ['תקן']],
    ['short|[a-z]+', null],
    ['a[(|]bc\\(def', ['def']],
  ] as const)('%s', (source, expected) => expect(needsOf(source)).toEqual(expected));

  it('spares most patterns most sentences', () => {
    const open = gateOf(PATTERNS)('thank you for your patience.');
    expect(PATTERNS.filter((pattern) => open(pattern)).length).toBeLessThan(PATTERNS.length / 3);
  });
});

describe('the gate', () => {
  const { cases } = readCorpus(readdirSync(CORPUS).filter((name) => name.endsWith('.json')).map((name): unknown => JSON.parse(readFileSync(join(CORPUS, name), 'utf8'))));
  const texts = cases.flatMap(({ text }) => [normalise(text).text, ...normalise(text).text.split(/(?<=[.!?\n])\s+/)]);
  const mayMatch = gateOf(PATTERNS);

  it('holds back no pattern that would have matched', () => {
    let [held, matched] = [0, 0];
    for (const text of texts) {
      const open = mayMatch(text);
      for (const pattern of PATTERNS) {
        if (open(pattern)) continue;
        held += 1;
        pattern.lastIndex = 0;
        if (pattern.test(text)) matched += 1;
        pattern.lastIndex = 0;
      }
    }
    expect(held).toBeGreaterThan(texts.length);
    expect(matched).toBe(0);
  });

  it('lets pass what it was not made for', () => {
    expect(gateOf([/abc/])('nothing here')(/xyz/)).toBe(true);
  });
});
