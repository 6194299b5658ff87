import { withoutGreeting } from './greeting';

it.each([
  ['שלום נועה,\n\nאזור א׳ עובד.', 'אזור א׳ עובד.'],
  ['שלום נועה,\nאזור א׳ עובד.\nועוד.', 'אזור א׳ עובד.\nועוד.'],
  ['נועה שלום,\n\nאזור א׳ עובד.', 'אזור א׳ עובד.'],
  ['ד״ר ח׳ורי,\n\nהיומן חזר.', 'היומן חזר.'],
  ['שלום נועה, אזור א׳ עובד.', 'אזור א׳ עובד.'],
  ['Dear Priya Shah,\r\n\r\nThe labels are right again.', 'The labels are right again.'],
  ['Good morning\n\nHello Priya,\n\nThe labels are right.', 'The labels are right.'],
  ['Hi Priya, the labels are right.', 'the labels are right.'],
  ['Dear Noa,', ''],
  ['', ''],
])('begins %j with its substance', (body, told) => {
  expect(withoutGreeting(body)).toBe(told);
});

it.each(['אזור א׳ עובד, והשאר נבדק.', 'מכיוון שהשרת נפל,\nההזמנות נכשלו.', 'Hi-speed orders fail in three zones.', 'שלום הסניף נפל. אנו בודקים.', 'To be clear, nothing is lost.', 'הזמנות מסניף שלום נכשלות'])('leaves %j as it is', (body) => {
  expect(withoutGreeting(body)).toBe(body);
});
