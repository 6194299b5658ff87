import { instantWords } from './instants';

const zone = 'Asia/Jerusalem';
const now = Date.parse('2026-11-25T19:00:00Z');
const say = (at: string): string => instantWords(Date.parse(at), now, { language: 'en', zone });

describe('how far off an instant is said to be', () => {
  it('is days of the calendar from a week on, whatever the hour', () => {
    expect(say('2026-12-25T07:00:00Z')).toMatch(/, in 30 d$/);
    expect(say('2026-12-02T07:00:00Z')).toMatch(/, in 7 d$/);
  });

  it('is days and hours before', () => { expect(say('2026-11-28T19:00:00Z')).toMatch(/, in 3 d$/); });
});
