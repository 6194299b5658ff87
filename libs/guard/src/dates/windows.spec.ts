import { findCommitments } from './index';
import { inputOf, SUNDAY, told, wall } from './testing/told';

const windowOf = (text: string, sentAt = SUNDAY, timeZone = 'Asia/Jerusalem'): readonly (string | undefined)[] => {
  const [first] = findCommitments(inputOf(text, { sentAt, timeZone })).commitments;
  return [wall(first?.earliest ?? null, timeZone), wall(first?.latest ?? null, timeZone)];
};
const at = (text: string): number => Date.parse(text);

describe('windows', () => {
  it.each([
    ['We will fix it by 14:00.', '22/11 10:00', '22/11 14:00'],
    ['We will fix it tomorrow.', '23/11 00:00', '24/11 00:00'],
    ['We will fix it today.', '22/11 10:00', '23/11 00:00'],
    ['We will fix it tomorrow afternoon.', '23/11 12:00', '23/11 18:00'],
    ['We will call you between 14:00 and 16:00.', '22/11 14:00', '22/11 16:00'],
    ['We will deliver it on 24–26 November.', '24/11 00:00', '27/11 00:00'],
    ['We will deliver it Monday or Tuesday.', '23/11 00:00', '25/11 00:00'],
    ['We will deliver it before Friday.', '22/11 10:00', '27/11 00:00'],
    ['נספק את המכשיר בין יום שני ליום רביעי.', '23/11 00:00', '26/11 00:00'],
    ['נסיים השבוע.', '22/11 10:00', '26/11 18:00'],
    ['נסיים עד חצות.', '22/11 10:00', '23/11 00:00'],
    ['נסיים בעוד שעה וחצי.', '22/11 10:00', '22/11 11:30'],
    ['נסיים תוך שלושה ימים.', '22/11 10:00', '26/11 00:00'],
    ['נסיים תוך שלוש שעות.', '22/11 10:00', '22/11 13:00'],
    ['נסיים עד סוף הרבעון.', '22/11 10:00', '01/01 00:00'],
    ['נסיים בעוד חודשיים.', '22/11 10:00', '23/01 00:00'],
    ['נסיים עד חמישי.', '22/11 10:00', '27/11 00:00'],
    ['נסיים לפנות בוקר.', '23/11 03:00', '23/11 06:00'],
    ['נסיים הלילה בין 02:00 ל-04:00.', '23/11 02:00', '23/11 04:00'],
    ['נסיים תוך שני ימי עסקים.', '22/11 10:00', '24/11 18:00'],
    ['נסיים תוך יומיים.', '22/11 10:00', '25/11 00:00'],
  ])('%s', (text, earliest, latest) => expect(windowOf(text)).toEqual([earliest, latest]));

  it('the working week ends on Thursday in Israel and on Friday elsewhere', () => {
    const tuesday = at('2026-11-24T12:00:00Z');
    expect(windowOf('We will finish by the end of the week.', tuesday)[1]).toBe('26/11 18:00');
    expect(windowOf('We will finish by the end of the week.', tuesday, 'Europe/London')[1]).toBe('27/11 18:00');
    expect(windowOf('We will finish next week.', tuesday, 'Europe/London')[1]).toBe('04/12 18:00');
    expect(windowOf('We will finish within 3 business days.', tuesday)[1]).toBe('29/11 18:00');
    expect(windowOf('We will finish within 3 business days.', tuesday, 'Europe/London')[1]).toBe('27/11 18:00');
  });

  it('reads the month first in America', () => {
    expect(windowOf('We will finish by 12/1.', SUNDAY, 'America/New_York')[1]).toBe('02/12 00:00');
    expect(windowOf('We will finish by 1/12.')[1]).toBe('02/12 00:00');
    expect(windowOf('We will finish by 24/11.', SUNDAY, 'America/New_York')[1]).toBe('25/11 00:00');
  });

  it('counts elapsed hours and wall days over both clock changes in Israel', () => {
    const spring = at('2026-03-26T18:00:00Z');
    expect(windowOf('נתקן תוך 24 שעות.', spring)[1]).toBe('27/03 21:00');
    expect(windowOf('נתקן עד מחר ב-20:00.', spring)[1]).toBe('27/03 20:00');
    expect(findCommitments(inputOf('נתקן עד מחר ב-20:00.', { sentAt: spring })).commitments[0]?.latest).toBe(spring + 23 * 3_600_000);
    const autumn = at('2026-10-24T17:00:00Z');
    expect(windowOf('נתקן תוך 24 שעות.', autumn)[1]).toBe('25/10 19:00');
    expect(findCommitments(inputOf('נתקן עד מחר ב-20:00.', { sentAt: autumn })).commitments[0]?.latest).toBe(autumn + 25 * 3_600_000);
    expect(windowOf('נתקן מחר.', autumn)).toEqual(['25/10 00:00', '26/10 00:00']);
  });

  it('an hour without a half of the day is the next that a business day would mean', () => {
    const evening = at('2026-11-22T18:00:00Z');
    expect(told('We will update you by 9.', { sentAt: evening })).toEqual(['next-update 22/11 21:00']);
    expect(told('We will update you by 2.', { sentAt: evening })).toEqual(['next-update 23/11 02:00']);
    expect(told('We will update you by 5.')).toEqual(['next-update 22/11 17:00']);
    expect(told('נעדכן ב-09:00.', { sentAt: evening })).toEqual(['next-update 23/11 09:00']);
  });

  it('reads another zone where the author names it', () => {
    expect(told('We will update you at 14:00 UTC.')).toEqual(['next-update 22/11 16:00']);
  });
});
