import { alternativesOf, anchorsOf, demandsOf, vocabularyOf } from './anchors';

describe('anchors of a pattern', () => {
  it.each([
    ['down to you(r (own )?(?!(report|team( s)? (quick|help))( |[.,]))[a-z]+|rself)?', ['down']],
    ['(failed|forgot) to', ['failed', 'forgot']],
    ['{w2}never (ever )?', ['never']],
    ['colou?rs? [a-z]+', ['colo']],
    ['(a|an) [a-z]+', null],
    ['(short|[a-z]+) {word}', null],
  ] as const)('%s', (pattern, expected) => expect(anchorsOf(pattern)).toEqual(expected));

  it('splits only at the outermost bars', () => {
    expect(alternativesOf('a (b|c)|[|]d|e')).toEqual(['a (b|c)', '[|]d', 'e']);
  });
});

describe('demands of a pattern', () => {
  it.each([
    ['{you} (have )?(failed|forgot) to (not )*{w2}tell', [['you'], ['failed', 'forgot'], ['to'], ['tell']]],
    ['(only (this|that)) one', [['only'], ['this', 'that'], ['one']]],
    ['{lahem}? (א|ב) [א-ת]+ שלכם', [['שלכם']]],
    ['a [a-z]{2,5}', []],
  ] as const)('%s', (pattern, expected) => expect(demandsOf(pattern)).toEqual(expected));
});

it('finds the literals of a range, also inside a word', () => {
  const vocabulary = vocabularyOf();
  const [tw, two, no, three] = ['tw', 'two', 'no', 'three'].map(vocabulary.add);
  expect([vocabulary.add('two'), vocabulary.size()]).toEqual([two, 4]);
  const found = (start: number, end: number): (number | undefined)[] => {
    const ids = new Set<number>();
    vocabulary.walk('one two. untwined. no.', { start, end }, (id) => ids.add(id));
    return [tw, two, no, three].filter((id) => id !== undefined && ids.has(id));
  };
  expect([found(0, 8), found(8, 18), found(18, 22), found(0, 6)]).toEqual([[tw, two], [tw], [no], [tw]]);
});

it('grows with its literals', () => {
  const vocabulary = vocabularyOf();
  const words = Array.from({ length: 3000 }, (_, at) => String(at).replace(/[0-9]/g, (digit) => `${'abcdefghij'.charAt(Number(digit))}z`));
  const ids = words.map(vocabulary.add);
  expect(new Set(ids).size).toBe(words.length);
  const seen: number[] = [];
  vocabulary.walk(words[2999] ?? '', { start: 0, end: 8 }, (id) => seen.push(id));
  expect(seen).toContain(ids[2999]);
});
