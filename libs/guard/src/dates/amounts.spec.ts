import { inputOf, told } from './testing/told';
import { findCommitments } from './index';

const datesIn = (text: string): readonly string[] => findCommitments(inputOf(text)).dates.map(({ words }) => words);

/** Sums of money and counts whose first digits look like an hour or a day. */
const AMOUNTS: readonly string[] = [
  'הזיכוי נאמד ב־5,000,000 ש״ח.',
  'נזכה אתכם ב-1,200 דולר.',
  'נזכה אתכם ב-1,200.',
  'נזכה אתכם ב-1,200.50 ש״ח.',
  'נזכה אתכם ב-12,500 לחודש.',
  'נשלם ב-12,500₪ את החוב.',
  'נפצה אתכם ב-3,50 לכל יחידה.',
  'נפצה אתכם ב-3.50 ש"ח לכל יחידה.',
  'נוריד את המחיר ל-7,50.',
  'נמכור אותם ב-2.5 מיליון.',
  'נחזיר בין 1,000 ל-2,000 ש"ח.',
  'נחזיר מ-1,000 עד 2,000 ש"ח.',
  'נשלם עד 12,50 ליחידה.',
  'We will credit you at 12,500 NIS.',
  'We will offer it at 12,500.',
  'We will charge you by 5,000,000 shekels less.',
  'We will sell it at 3,50 a piece.',
  'We will sell it at 3.50 a piece.',
  'We will sell it at 3,50.',
  'We will lower the fee by 10.50 a month.',
  'We will pay ILS 10.30 to you.',
  'We will pay until 2,000 are paid.',
  'We will refund around 11,000 of it.',
  'We will refund between 1,000 and 2,000 NIS.',
];

/** The same digits where a time is meant, beside an amount or with a comma of another sort. */
const TIMES: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['נחזיר 500 ש"ח ב-10:30.', ['outcome 22/11 10:30']],
  ['נעביר 20,000 ב-15.', ['outcome 22/11 15:00']],
  ['נשלם ב-15, 20,000 ש"ח.', ['outcome 22/11 15:00']],
  ['נזכה אתכם ב-20,000 מחר.', ['outcome 24/11 00:00']],
  ['נסיים תוך 1,5 שעות.', ['outcome 22/11 11:30']],
  ['אשלח עדכון עד 12, 3,000 לקוחות חזרו.', ['next-update 22/11 12:00']],
  ['We will pay 3,500 at 10:30.', ['outcome 22/11 10:30']],
  ['We will pay NIS 12,500 tomorrow at 12.', ['outcome 23/11 12:00']],
  ['We will update you at 14:30, 5,000 NIS were returned.', ['next-update 22/11 14:30']],
  ['We will update you at 14.30, as agreed.', ['next-update 22/11 14:30']],
  ["We'll be done in 1,5 hours.", ['outcome 22/11 11:30']],
  ['We will call on 4,5 and 6 December.', ['contact 07/12 00:00']],
];

describe('an amount is no time', () => {
  it.each(AMOUNTS)('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
    expect(told(text).filter((one) => !one.endsWith(' -'))).toEqual([]);
  });

  it.each(TIMES)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells a promise of money with the whole amount', () => {
    expect(findCommitments(inputOf('נזכה אתכם ב־1,200 דולר.')).commitments.map(({ words }) => words)).toEqual(['נזכה אתכם ב־1,200 דולר']);
    expect(findCommitments(inputOf('We will refund up to 10,000 NIS, as agreed.')).commitments.map(({ words }) => words)).toEqual(['will refund up to 10,000 NIS']);
  });
});
