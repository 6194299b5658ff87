import { canonicalJson } from './canonical';

describe('canonicalJson', () => {
  it('is the same whatever the order of keys, at any depth', () => {
    expect(canonicalJson({ a: 1, b: [{ d: null, c: 'x' }] })).toBe(canonicalJson({ b: [{ c: 'x', d: null }], a: 1 }));
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });
  it.each([[{ a: 1 }, { a: 2 }], [{ a: 1 }, { b: 1 }], [[1, 2], [2, 1]], [{ a: null }, {}], [{ a: 1 }, [['a', 1]]], ['1', 1], [{}, []], [['object'], {}]])('tells %j from %j', (one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });
});
