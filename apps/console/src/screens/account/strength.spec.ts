import { PASSWORD_LEAST_CHARACTERS, passwordFlaw } from '#identity';
import { counted, LEAST_CHARACTERS } from './strength';

describe('a password while it is typed', () => {
  it('is counted as the API counts it', () => {
    expect(LEAST_CHARACTERS).toBe(PASSWORD_LEAST_CHARACTERS);
    for (const typed of ['', 'violin under', 'violin under th', 'violin under the stairs', 'cafe\u0301 cafe\u0301 cafe\u0301', 'כינור מתחת למדרגות']) {
      expect(counted(typed).missing > 0).toBe(passwordFlaw(typed)?.code === 'password.too-short');
    }
    expect(counted('cafe\u0301')).toEqual({ characters: 4, missing: 11 });
  });
});
