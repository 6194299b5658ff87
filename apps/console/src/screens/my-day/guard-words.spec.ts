/** What the composer writes into a text by itself, read by the guard as it will be on sending. */
import { GUARD_RULES, checkMessage } from '#guard';
import { nextTrySentence, nextWordSentence, rangeSentence, toldTime } from './date-texts';
import { RULES } from './texts';

const NOW = Date.parse('2026-09-10T10:00:00Z');
const P50 = Date.parse('2026-09-10T13:20:31Z');
const P90 = Date.parse('2026-09-10T16:50:31Z');
const zone = 'Asia/Jerusalem';
const MINUTE_MS = 60_000;

describe.each(['he', 'en'] as const)('sentences the composer offers in %s', (language) => {
  const read = (text: string) => checkMessage({ text, language, form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: NOW, timeZone: zone });
  const told = (at: number): string => toldTime(at, { language, zone });

  it('tell the range so that nothing in it is more than the range', () => {
    const report = read(rangeSentence({ p50: told(P50), p90: told(P90) }, language));
    expect(report.marks).toEqual([]);
    const ends = report.commitments.flatMap((one) => one.latest ?? []);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((at) => Math.abs(at - P50) >= MINUTE_MS && Math.abs(at - P90) >= MINUTE_MS)).toEqual([]);
    expect(report.commitments.every((one) => one.kind === 'outcome')).toBe(true);
  });
  it('tell the next word so that it is read as the next word', () => {
    expect(read(nextWordSentence(told(P50), language)).commitments.map(({ kind, latest }) => [kind, latest]).at(-1)).toEqual(['next-update', Math.floor(P50 / MINUTE_MS) * MINUTE_MS]);
  });
  it('tell a time by day, clock and zone: it may be read on another day, and elsewhere', () => {
    expect(told(P50)).toMatch(language === 'he' ? /^יום ה׳, 10 בספט׳, 16:20 \(שעון ירושלים\)$/ : /^Thu,? 10 Sept?, 16:20 \(Jerusalem time\)$/);
    expect(read(nextTrySentence(told(P50), language)).marks).toEqual([]);
  });
});

it('has a name for every rule of the guard, and for those the interface adds to them', () => {
  for (const rule of [...GUARD_RULES, 'early-offer', 'next-update-differs', 'readability']) expect(Object.keys(RULES)).toContain(rule);
});
