import { Story } from '../../libs/domain/src/testing/story';
import { sameInDepth, SharedValues, withSharedParts } from './shared-parts';

interface Rules { readonly steps: readonly number[]; readonly names: { readonly he: string; readonly en: string } }
const rules = (step = 3): Rules => ({ steps: [1, 2, step], names: { he: 'א', en: 'a' } });

describe('values that many crises hold alike', () => {
  it('are one in memory when they are equal through and through', () => {
    const values = new SharedValues<Rules>(4);
    const first = values.share('a', rules());
    expect(values.share('a', rules())).toBe(first);
    expect(first).toEqual(rules());
  });
  it('stay apart when anything differs, even under the same key', () => {
    const values = new SharedValues<Rules>(4);
    values.share('a', rules());
    expect(values.share('a', rules(4))).toEqual(rules(4));
    expect(values.share('a', rules())).toEqual(rules());
  });
  it('refuse to be changed, at any depth', () => {
    const shared = new SharedValues<Rules>(4).share('a', rules());
    expect(() => { Object.assign(shared.names, { en: 'b' }); }).toThrow(TypeError);
    expect(() => { Reflect.apply(Array.prototype.push, shared.steps, [4]); }).toThrow(TypeError);
  });
  it('are let go when there are too many, the one longest unused first', () => {
    const values = new SharedValues<Rules>(2);
    const first = values.share('a', rules(1));
    values.share('b', rules(2));
    values.share('a', rules(1));
    values.share('c', rules(3));
    expect(values.size).toBe(2);
    expect(values.share('a', rules(1))).toBe(first);
  });
});

describe('sameInDepth', () => {
  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }], [{ a: 1 }, { a: 1, b: undefined }], [[1], { 0: 1 }], [0, -0], [null, {}], ['1', 1], [{ a: [1, [2]] }, { a: [1, [3]] }],
  ])('tells %j from %j', (one, other) => { expect(sameInDepth(one, other)).toBe(false); });
  it('finds a value that went through JSON the same', () => {
    expect(sameInDepth(rules(), JSON.parse(JSON.stringify(rules())))).toBe(true);
  });
});

describe('a crisis among others', () => {
  const { state } = new Story();
  it('holds the protocol and calendars that another holds already, and is otherwise as it was', () => {
    const one = withSharedParts(structuredClone(state));
    const other = withSharedParts(structuredClone(state));
    expect(other.protocol).toBe(one.protocol);
    for (const clock of ['always', 'extended', 'desk', 'delivery'] as const) expect(other.calendars[clock]).toBe(one.calendars[clock]);
    expect(other.crisis).not.toBe(one.crisis);
    expect(JSON.stringify(other)).toBe(JSON.stringify(state));
  });
  it('is given back as it is when it shares already', () => {
    const shared = withSharedParts(structuredClone(state));
    expect(withSharedParts(shared)).toBe(shared);
  });
  it('keeps a calendar of its own when it was compiled anew', () => {
    const shared = withSharedParts(structuredClone(state));
    const { always } = shared.calendars;
    const later = { ...always, to: always.to + 1, intervals: [...always.intervals] };
    expect(withSharedParts({ ...shared, calendars: { ...shared.calendars, always: later } }).calendars).toEqual({ ...shared.calendars, always: later });
  });
});
