import { COMPLAINT_EN } from './lexicon.en';
import { COMPLAINT_HE } from './lexicon.he';
import { COMPLAINT_SIGNALS } from './signal.types';
import { findSignals, signalsOf } from './signals-of';

describe('signs of danger in a complaint', () => {
  it.each([
    ['My father, who is 84 and in a wheelchair, was injured when the lift stopped.', ['harm', 'vulnerable']],
    ['Nobody answers the phone. I will speak to my lawyer and to a journalist.', ['legal', 'press', 'no-answer']],
    ['You charged twice and the money is gone from my account!', ['money-gone']],
    ['They did n’t listen; the heater caught fire', ['safety']],
    ['It’s the third time. We are switching to another supplier', ['leaving', 'repeated']],
    ['The colour of the box is a little darker than in the picture.', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(signalsOf(text, 'en')).toEqual(codes);
  });

  it.each([
    ['אבא שלי קשיש ונפצע במעלית', ['harm', 'vulnerable']],
    ['אף אחד לא עונה כבר חודשים, ואפנה לעורך דין ולעיתונאים', ['legal', 'press', 'repeated', 'no-answer']],
    ['חויבתי פעמיים והכסף נעלם', ['money-gone']],
    ['יש כאן סכנת חיים, התנור עלה באש', ['safety']],
    ['אנחנו עוברים למתחרים', ['leaving']],
    ['הצבע של הקופסה כהה מעט מהתמונה', []],
  ])('%s', (text, codes) => {
    expect(signalsOf(text, 'he')).toEqual(codes);
    expect(signalsOf(text, null)).toEqual(codes);
  });

  it('a denied sign is none, in the same clause only', () => {
    expect(signalsOf('No one was injured and we will not sue.', 'en')).toEqual([]);
    expect(signalsOf('It is not late, my lawyer will call.', 'en')).toEqual(['legal']);
    expect(signalsOf('איש לא נפצע ולא תהיה תביעה', 'he')).toEqual([]);
  });

  it('a word inside another is none', () => {
    expect(signalsOf('We discussed the issue in the deathly quiet Sussex office', 'en')).toEqual([]);
  });

  it('quotes the words that show it, and each sign once', () => {
    expect(findSignals('A lawyer, another lawyer', 'en')).toEqual([{ code: 'legal', words: 'lawyer' }]);
  });

  it('knows every sign in both languages: each phrase finds its own', () => {
    for (const [lexicon, language] of [[COMPLAINT_EN, 'en'], [COMPLAINT_HE, 'he']] as const) {
      for (const code of COMPLAINT_SIGNALS) {
        for (const phrase of lexicon[code]) expect([phrase, signalsOf(`x. ${phrase.replace(/ \* /g, ' the ').replace(/\*$/, '')} .`, language)]).toEqual([phrase, expect.arrayContaining([code])]);
      }
    }
  });

  // How its time grows with the text: `npm run bench -- --only=pure`.
  it('reads hostile and long texts', () => {
    for (const text of ['took '.repeat(20_000), 'a'.repeat(100_000)]) expect(signalsOf(`Our lawyer will write. ${text}`, null)).toContain('legal');
  });
});
