import { wordDiff } from './word-diff';

const shown = (before: string, after: string): string => wordDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '[-' : '[+'}${text}]`)).join('');

describe('what differs between two versions', () => {
  it('is told word by word, and the rest stands', () => {
    expect(shown('You asked: {question}', 'You asked us: {question}')).toBe('You [-asked: ][+asked us: ]{question}');
    expect(shown('שאלתם: {question}', 'שאלתם אותנו: {question}')).toContain('{question}');
    expect(shown('one two three', 'one three')).toBe('one [-two ]three');
    expect(shown('one three', 'one two three')).toBe('one [+two ]three');
  });
  it('is nothing where both say the same, and everything where nothing is shared', () => {
    expect(wordDiff('same words', 'same words')).toEqual([{ kind: 'same', text: 'same words' }]);
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('', 'new')).toEqual([{ kind: 'new', text: 'new' }]);
    expect(wordDiff('old', '')).toEqual([{ kind: 'gone', text: 'old' }]);
    expect(shown('a b', 'c d')).toBe('[-a b][+c d]');
  });
  it('gives back both texts, whatever they are', () => {
    const texts = ['a b c d e', 'b d e f', '  x\ny ', 'a  a a', 'é é', Array.from({ length: 50 }, (_, at) => `w${String((at * 13) % 17)}`).join(' '), 'z'.repeat(20)];
    for (const before of texts) for (const after of texts) {
      const parts = wordDiff(before, after);
      expect(parts.filter(({ kind }) => kind !== 'new').map(({ text }) => text).join('')).toBe(before);
      expect(parts.filter(({ kind }) => kind !== 'gone').map(({ text }) => text).join('')).toBe(after);
    }
  });
});
