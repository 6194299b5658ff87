/** The words of conduct speak of conditions, not of culprits (article S3): no name, no accusing word, no role that is blamed. */
import { conductDutyTexts, conductEventTexts, conductLabels } from './conduct';

const texts = Object.entries({ ...conductEventTexts, ...conductLabels, ...conductDutyTexts });
/** Roles of staff, and words that accuse; "guilty", "lied", "who failed" would turn a figure into a verdict on a person. */
const ACCUSING = /\b(guilty|culprit|liar|lied|lying|dishonest|careless|negligen\w*|incompetent|lazy|offender|fault of|failed to|he failed|she failed|should have|hid|manager|technician|representative|employee|agent|team lead)\b/i;
const ACCUSING_HEBREW = /(?<![א-ת])[והבלמש]{0,2}(אשם|אשמה|אשמים|שקרן|שיקר|הסתיר|רשלן|רשלנות|עצלן|נכשלת|נכשל|מנהל|מנהלת|טכנאי|נציג|עובד|עובדת|ראש צוות)(?![א-ת])/;

describe('the words of conduct', () => {
  it.each(texts)('%s names no culprit, in either language', (_key, pair) => {
    expect(pair.en).not.toMatch(ACCUSING);
    expect(pair.he).not.toMatch(ACCUSING_HEBREW);
  });

  it('the check itself catches an accusation', () => {
    expect('The technician lied to the customer').toMatch(ACCUSING);
    expect('הנציג הסתיר את התקלה').toMatch(ACCUSING_HEBREW);
  });

  it.each(texts)('%s has words in both languages', (_key, pair) => {
    expect(pair.he).toMatch(/[א-ת]/);
    expect(pair.en.trim().length).toBeGreaterThan(2);
  });
});
