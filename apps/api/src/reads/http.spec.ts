import { letterQuery } from '#contracts';
import { ProblemError } from '../request';
import { queryOf } from './http';

const codeOf = (query: Record<string, string>): string => {
  try {
    queryOf(letterQuery, { query });
    return 'taken';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return `${error.refusal.code} ${error.refusal.field ?? ''}`;
  }
};

describe('a query', () => {
  it('is refused with the field at fault, NUL in whatever field', () => {
    expect(codeOf({ language: 'en', compensation: 'c1' })).toBe('taken');
    expect(codeOf({ compensation: 'c\0' })).toBe('input.control-character compensation');
    expect(codeOf({ nope: '\0' })).toBe('input.unknown-field nope');
  });
});
