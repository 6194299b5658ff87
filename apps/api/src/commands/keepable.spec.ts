import { keepable, keepableParams } from './keepable';

describe('what the audit keeps of a refused command', () => {
  it('shows NUL instead of failing on it, and leaves the rest as it came', () => {
    expect(keepable('loc\0ate')).toBe('loc\uFFFDate');
    expect(keepableParams({ command: '\0', most: 3 })).toEqual({ command: '\uFFFD', most: 3 });
    expect(keepable('מה \u202e')).toBe('מה \u202e');
  });
});
