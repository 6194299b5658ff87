import { crisisPath } from './paged';

describe('the path of a crisis', () => {
  it.each([
    ['tk-2026-00001', '/api/v1/crises/TK-2026-00001'],
    ['a b/..', '/api/v1/crises/a%20b%2F..'],
    // Never the list, nor another route.
    ['', '/api/v1/crises/-'],
    ['.', '/api/v1/crises/-'],
    ['..', '/api/v1/crises/-'],
  ])('of %j is %s', (ref, path) => {
    expect(crisisPath(ref)).toBe(path);
    expect(new URL(`http://x${crisisPath(ref)}`).pathname).toBe(path);
  });
});
