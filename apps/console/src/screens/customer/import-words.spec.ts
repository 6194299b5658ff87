import { formatPair } from '../../words/words';
import { IMPORT } from './texts';

const plain = (language: 'he' | 'en', created: number, changed: number, failed: number): string => formatPair(IMPORT.confirmText, language, { created, changed, failed });

it('counts customers in words before they are loaded, and says nothing of errors where there are none', () => {
  expect(plain('en', 1, 0, 0)).toBe('One new customer is added and no profile changes, in your name. Customers are not told.');
  expect(plain('en', 12, 3, 1)).toBe('12 new customers are added and 3 profiles change, in your name. One line with errors changes nothing. Customers are not told.');
  expect(plain('he', 2, 0, 0)).toBe('שני לקוחות חדשים יתווספו, ופרופילים קיימים לא ישתנו, בשמכם. הלקוחות אינם מקבלים הודעה.');
  expect(plain('he', 0, 12, 2)).toBe('לא יתווספו לקוחות, ו־12 פרופילים ישתנו, בשמכם. שתי שורות עם שגיאות לא ישנו דבר. הלקוחות אינם מקבלים הודעה.');
});
