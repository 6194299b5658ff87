import { readabilityOf } from './readability';

const codes = (text: string, language: 'he' | 'en' = 'en', known: readonly string[] = []): readonly string[] => readabilityOf(text, language, known).marks.map((mark) => `${mark.code}:${mark.words}`);
const sentence = (words: number): string => `${Array.from({ length: words }, (_, index) => (index === 0 ? 'We' : 'go')).join(' ')}.`;
const PLAIN = 'Your orders go through again since 10:40. We found the fault and put it right. No order is lost. You can send orders as before. We check once more tonight and write to you by nine. If you see anything odd, call me. I am here until six.';
const HEAVY = 'Notwithstanding comprehensive infrastructural remediation, organisational responsibilities necessitate additional verification. Consequently, interdepartmental coordination procedures require supplementary documentation. Subsequently, administrative authorisation regarding operational continuity considerations necessitates institutional deliberation. Preliminary investigations unfortunately demonstrate insufficient configuration governance. Additional organisational communication regarding anticipated developments necessitates authorisation. Interdepartmental representatives acknowledge considerable dissatisfaction.';

describe('a text to a customer', () => {
  it('written plainly, has no mark', () => {
    const read = readabilityOf(PLAIN, 'en');
    expect(read).toMatchObject({ marks: [], sentences: 7, longestSentenceWords: 11 });
    expect(read.ease).toBeGreaterThan(70);
    expect(codes('ההזמנות שוב עוברות מאז 10:40. מצאנו את התקלה ותיקנו אותה. אף הזמנה לא אבדה. נכתוב לכם שוב עד 21:00.', 'he')).toEqual([]);
  });

  it('is marked for a sentence beyond the limit of its language, and not at it', () => {
    expect([codes(sentence(25)).length, codes(sentence(26)).length]).toEqual([0, 1]);
    const hebrew = (words: number): string => `${Array.from({ length: words }, () => 'מילה').join(' ')}.`;
    expect([codes(hebrew(22), 'he').length, codes(hebrew(23), 'he').length]).toEqual([0, 1]);
    const [mark] = readabilityOf(`It works. ${sentence(30)} Bye.`, 'en').marks;
    expect(mark).toMatchObject({ code: 'long-sentence', start: 10, words: 'We go go go go go go go…', why: { en: expect.stringContaining('30 words'), he: expect.stringContaining('30') } });
  });

  it('a list told in one breath is counted by its parts, and a point inside a number or an address ends no sentence', () => {
    const list = `We did this: ${Array.from({ length: 6 }, () => 'moved the traffic of one branch').join('; ')}.`;
    expect(codes(list)).toEqual([]);
    expect(readabilityOf('It costs 1.50 a day at shop.example until 12.10 and no more.', 'en').sentences).toBe(1);
    expect(readabilityOf('שורה אחת\nשורה שנייה', 'he').sentences).toBe(2);
  });

  it.each([
    ['The load balancer failed.', 'load balancer'], ['We did a rollback at nine.', 'rollback'], ['A hotfix was deployed.', 'hotfix'], ['Requests timed out.', 'timed out'], ['The SRE team has it.', 'SRE'], ['You saw 503 errors.', '503 errors'],
  ])('%s: names %s and says it plainly', (text, term) => {
    const [mark] = readabilityOf(text, 'en').marks;
    expect(mark).toMatchObject({ code: 'inner-term', words: term, better: { en: expect.stringMatching(/^In plain words: /), he: expect.stringMatching(/[א-ת]/) } });
  });

  it('knows such words in Hebrew, with their prefixes, and inside a Hebrew text', () => {
    expect(codes('התקלה הייתה ברפליקה של הנתונים.', 'he')).toEqual(['inner-term:ברפליקה']);
    expect(codes('ביצענו failover בלילה.', 'he')).toEqual(['inner-term:failover']);
  });

  it('leaves alone what is explained on the spot, what the customer says himself, and what only looks alike', () => {
    expect(codes('The load balancer (the part that spreads the load) failed.')).toEqual([]);
    expect(codes('The load balancer failed.', 'en', ['Your load balancer drops us since 08:40'])).toEqual([]);
    expect(codes('We noticed the noise and noted the nodding; a naturally long winter.')).toEqual([]);
    expect(codes('A credit of 500 NIS, and 503 orders; the socket in the wall is dead.')).toEqual([]);
    expect(codes('The load balancer failed; the load balancer is back.').length).toBe(1);
  });

  it('as a whole is marked where it is hard, by its formula in English, by the length of sentences in Hebrew', () => {
    expect(readabilityOf(HEAVY, 'en').ease).toBeLessThan(30);
    expect(codes(HEAVY)).toContain('hard-text:');
    const twenty = `${Array.from({ length: 20 }, () => 'מילה').join(' ')}.`;
    expect(codes(`${twenty} ${twenty} ${twenty}`, 'he')).toEqual(['hard-text:']);
    expect(codes(twenty, 'he')).toEqual([]);
  });

  it('answers for anything: nothing, signs alone, and a very long text with few marks', () => {
    for (const text of ['', '...', '\n\n', '🙂🙂']) expect(readabilityOf(text, 'he').marks).toEqual([]);
    expect(readabilityOf(`${sentence(40)} `.repeat(500), 'en').marks.length).toBeLessThanOrEqual(20);
  });
});
