import type { Commitment } from '#guard';
import type { SendMessage } from '#domain';
import { meantBy, readMessage } from './read-message';

const AT = Date.parse('2026-11-22T13:10:00Z');
const SUBSTANCE = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: AT, forecast: null, noForecastNextTryAt: null };
const one = (kind: Commitment['kind'], start: number, end: number, latest: number | null): Commitment => ({ kind, start, end, words: 'x', earliest: null, latest });

describe('times that are meant', () => {
  it('are not the rough half of a time that goes on, but both of two times in one sentence', () => {
    const half = one('next-update', 0, 10, AT + 7 * 86_400_000);
    const whole = one('next-update', 0, 30, AT);
    expect(meantBy({ substance: SUBSTANCE }, [half, whole])).toEqual([whole]);
    const first = one('outcome', 0, 10, AT);
    const second = one('outcome', 0, 30, AT + 1_000_000);
    expect(meantBy({ substance: SUBSTANCE }, [first, second])).toEqual([first, second]);
  });
  it('are not when a forecast is tried again, nor the range read as a next word; a next word at that time stays', () => {
    expect(meantBy({ substance: { ...SUBSTANCE, noForecastNextTryAt: AT } }, [one('outcome', 0, 5, AT + 20_000), one('next-update', 9, 12, AT)])).toEqual([one('next-update', 9, 12, AT)]);
    const forecast = { p50At: AT + 3_600_000, p90At: AT + 7_200_000 };
    expect(meantBy({ substance: { ...SUBSTANCE, forecast } }, [one('next-update', 0, 5, AT + 3_600_000), one('next-update', 9, 12, AT), one('outcome', 20, 30, AT + 7_200_000)])).toEqual([one('next-update', 9, 12, AT), one('outcome', 20, 30, AT + 7_200_000)]);
  });
  it('keeps an outcome promised for another time than the try', () => {
    const promised = one('outcome', 0, 5, AT + 86_400_000);
    expect(meantBy({ substance: { ...SUBSTANCE, noForecastNextTryAt: AT } }, [promised])).toEqual([promised]);
  });
});

describe('the subject', () => {
  const SENT = Date.parse('2026-11-22T08:00:00Z');
  const message = (subject: string, more: Partial<SendMessage> = {}): SendMessage => ({ messageType: 'update', contactIds: ['c'], language: 'en', subject, body: 'Zone A works since 10:40. We moved the traffic to zone A.', templateId: null, substance: { ...SUBSTANCE, newFacts: ['f'], nextUpdateAt: null }, ...more });
  const read = (subject: string, quoted: readonly string[] = []) => readMessage(message(subject), { sentAt: SENT, timeZone: 'Asia/Jerusalem', verdict: 'not-examined', quoted });

  it('is read for what it promises, like the text', () => {
    const [promised] = read('The fix will be in by 23 November 2026 at 12:00').commitments;
    expect(promised).toMatchObject({ kind: 'outcome', latest: Date.parse('2026-11-23T10:00:00Z'), start: message('').body.length });
    expect(read('Where we stand').commitments).toEqual([]);
  });
  it('promises nothing where it repeats the summary of the crisis, and lacks nothing by being short', () => {
    const summary = 'The stock report will be in by 23 November 2026 at 12:00';
    expect(read(`Update: ${summary} (TK-1)`, [summary]).commitments).toEqual([]);
    expect(read('Hello').marks).toEqual(read('').marks);
  });
  it('is read for words that would hurt', () => {
    expect(read('You caused this yourselves').marks.map((one) => one.rule)).toContain('blame-customer');
  });
});
