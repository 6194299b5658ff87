import { checkMessage } from './check-message';

it('gives promises, dates and marks of one message', () => {
  const report = checkMessage({
    text: 'We guarantee that it will be fixed by 18:00 tomorrow. You should have read the manual.', language: 'en', form: 'neutral', messageType: 'other',
    verdict: 'not-examined', sentAt: Date.UTC(2026, 10, 22, 8), timeZone: 'Asia/Jerusalem',
  });
  expect(report.commitments.length).toBeGreaterThan(0);
  expect(report.marks.map((mark) => mark.rule)).toEqual(['certainty', 'blame-customer']);
});
