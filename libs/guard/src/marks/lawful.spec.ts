import { findMarks } from './find-marks';
import { isLawful } from './lawful';
import { readText } from './reading';

const concealed = (text: string, language: 'he' | 'en'): readonly string[] =>
  findMarks({ text, language, form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: 0, timeZone: 'UTC' }, []).filter(({ rule }) => rule === 'concealment').map(({ words }) => words);

describe('a ground for silence', () => {
  it('lets a refusal stand that names the law or another person', () => {
    expect(concealed('I am not allowed to tell you more. The law forbids it while the account is frozen.', 'en')).toEqual([]);
    expect(concealed('אסור לי לומר מי היה בחדר בגלל חיסיון רפואי.', 'he')).toEqual([]);
  });

  it('is missing from a refusal without one', () => {
    expect(concealed('I am not allowed to tell you what happened. Please do not ask again.', 'en')).not.toEqual([]);
    expect(concealed('אסור לי לומר מה קרה. בבקשה אל תשאלו שוב.', 'he')).not.toEqual([]);
  });

  it('is looked for in the sentence and the next, not further on', () => {
    const reading = readText('We cannot say. It rained. The law forbids parking here.');
    const hit = { start: 0, end: 13, code: 'withheld' };
    expect(isLawful(reading, hit)).toBe(false);
    expect(isLawful(reading, { ...hit, start: 15, end: 20 })).toBe(true);
  });
});
