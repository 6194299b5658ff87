import { alternativesOf, anchorsOf, indexOf } from './anchors';

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

it('finds the sentences that hold a literal, also inside a word', () => {
  const index = indexOf('one two. untwined. no.', [{ start: 0, end: 8 }, { start: 8, end: 18 }, { start: 18, end: 22 }]);
  const of = (literal: string): number[] => {
    const into = new Set<number>();
    index.collect(literal, into);
    return [...into].sort();
  };
  expect([of('tw'), of('two'), of('no'), of('three')]).toEqual([[0, 1], [0], [2], []]);
});
