import { ASKED, surveyWords } from './survey-words';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const few = (counts: Record<string, number>) => ({ score: null, n: 3, low: null, high: null, shown: 'counts' as const, counts });
const many = (score: number, low: number, high: number) => ({ score, n: 40, low, high, shown: 'score' as const, counts: {} });

describe('what customers answered', () => {
  it('is told answer by answer while they are few, the best first', () => {
    expect(plain(surveyWords('TRUST', few({ 1: 0, 3: 1, 5: 2 }), 'en'))).toBe('2 people gave 5, one person gave 3, where 5 is the best and 1 the worst.');
    expect(plain(surveyWords('CES', few({ 6: 2, 7: 1 }), 'he'))).toBe('אדם אחד נתן 7, שני אנשים נתנו 6; 7 הוא הטוב ביותר ו־1 הגרוע ביותר.');
    expect(plain(surveyWords('TRUST', few({ 5: 0 }), 'en'))).toBe('nobody answered this.');
  });
  it('is told as a score with what it may be, each in its own unit', () => {
    expect(plain(surveyWords('CSAT-H', many(82.4, 70.2, 90.1), 'en'))).toContain('82 of 100 were satisfied');
    expect(plain(surveyWords('TRUST', many(4, 3.61, 4.42), 'en'))).toBe('4 of 5 on average. Were all to answer, it would be between 3.6 and 4.4.');
    expect(plain(surveyWords('NPS-T', many(-12, -30, 8), 'he'))).toContain('−12 בסולם');
  });
  it('has a head for everything that is asked', () => {
    for (const item of ['CSAT-H', 'TRUST', 'CES', 'NPS-T', 'J-OUT', 'J-PROC', 'J-INT', 'J-INF']) expect(ASKED[item]).toBeDefined();
  });
});
