import { problemCodes, problemOf } from '#contracts';
import { EXIT, EXIT_TEXTS, exitCodeOf } from './exit-codes';
import { FAILURES } from './texts/failures';

describe('exit codes', () => {
  it.each([
    [200, '', 0], [201, '', 0], [204, '', 0], [422, 'clock.never-paused', 1], [409, 'fix.already-located', 1], [409, 'version.conflict', 6], [400, 'input.missing', 2], [413, 'payload.too-large', 2], [415, 'input.unsupported-type', 2],
    [404, 'crisis.not-found', 3], [410, 'link.expired', 3], [401, 'auth.required', 4], [403, 'permission.denied', 4], [503, 'unavailable.engine', 5], [429, 'rate.limited', 5], [502, '', 5], [500, 'fault.unexpected', 70], [302, '', 70],
  ])('HTTP %d %s → %d', (status, code, exit) => { expect(exitCodeOf(status, code)).toBe(exit); });
  it('gives every problem of the catalogue a code of its kind, never success', () => {
    for (const code of problemCodes) expect(exitCodeOf(problemOf(code).status, code)).toBeGreaterThan(0);
    expect(problemCodes.filter((code) => exitCodeOf(problemOf(code).status, code) === EXIT.fault)).toEqual(['fault.unexpected']);
  });
  it('says each code in both languages, and each own failure too', () => {
    expect(Object.keys(EXIT_TEXTS).map(Number).sort((a, b) => a - b)).toEqual(Object.values(EXIT).sort((a, b) => a - b));
    for (const { title, todo } of Object.values(FAILURES)) for (const text of [title, todo]) {
      expect(text.he).not.toBe('');
      const names = (one: string): readonly string[] => [...one.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '').sort();
      expect(names(text.he)).toEqual(names(text.en));
    }
  });
});
