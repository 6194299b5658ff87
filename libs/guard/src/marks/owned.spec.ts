import { findMarks } from './find-marks';

const rules = (text: string, language: 'he' | 'en' = 'en'): readonly string[] =>
  findMarks({ text, language, form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: 0, timeZone: 'UTC' }, []).map(({ rule }) => rule).filter((rule) => rule === 'denial' || rule === 'blame-customer');

describe('an admission', () => {
  it('is no denial where we own what nobody noticed, in the same sentence or the next', () => {
    expect(rules('Our collector stood still and nobody here noticed. That was our fault.')).toEqual([]);
    expect(rules('Nobody noticed that the pump had stopped. We should have seen it.')).toEqual([]);
    expect(rules('איש אצלנו לא שם לב שש שעות, וזו אשמתנו.', 'he')).toEqual([]);
    expect(rules('אצלנו אף אחד לא שם לב לתקלה. זו הטעות שלנו.', 'he')).toEqual([]);
  });

  it('blames nobody for what it regrets', () => {
    expect(rules('I am sorry for the night your people lost.')).toEqual([]);
    expect(rules('We are sorry for the work your team missed.')).toEqual([]);
  });

  it('stays marked where nothing is owned, or a "but" follows', () => {
    expect(rules('Nobody here noticed anything wrong.')).toEqual(['denial']);
    expect(rules('Nobody noticed that the pump had stopped.')).toEqual(['denial']);
    expect(rules('Your people lost the keys.')).toEqual(['blame-customer']);
    expect(rules('We are sorry for the night you waited, but your team lost the keys.')).toContain('blame-customer');
  });
});
