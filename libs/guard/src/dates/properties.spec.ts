import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { findCommitments } from './index';
import { findExpressions, findPieces, MAX_PIECES } from './lex';
import { normalise } from './normalise';
import { isMonthFirst, workingWeekOf } from './conventions';
import { inputOf, SUNDAY } from './testing/told';
import { zoneOf } from './zone';

const WORDS = ['we will', 'fix', 'by', 'tomorrow', 'נתקן', 'עד', 'מחר', 'ב-', '14:00', '24/11', '24.11.26', 'י"ד', 'בכסלו', 'within', '2', '-', '3', 'hours', 'תוך', 'שעתיים', 'יום', "ג'", '\n', '.', '?', ',', ' ', '"', '״', '׳', '\u05b8', '\u200f', '😀', 'if', 'אם', 'not', 'לא', 'you wrote', 'refund', 'end of', 'סוף', 'השבוע', '\u0130', '\ud800'];
const prose = oneof(string({ unit: 'binary', maxLength: 300 }), array(constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')), array(constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')));
const DAYS = 24 * 365;
const zones = constantFrom('Asia/Jerusalem', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Europe/London');

describe('any text at all', () => {
  it('keeps its offsets, orders its windows and answers the same again', () => {
    assert(property(prose, zones, integer({ min: -DAYS, max: DAYS }), (text, timeZone, shift) => {
      const input = inputOf(text, { timeZone, sentAt: SUNDAY + shift * 3_600_000 });
      const found = findCommitments(input);
      for (const { start, end, words } of [...found.commitments, ...found.dates]) {
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(text.slice(start, end)).toBe(words);
      }
      for (const { earliest, latest } of found.commitments) {
        expect(latest === null ? earliest : 0).toBe(latest === null ? null : 0);
        if (latest !== null) expect(earliest !== null && earliest <= latest && latest > input.sentAt).toBe(true);
      }
      for (const { earliest, latest } of found.dates) expect(Number.isSafeInteger(earliest) && Number.isSafeInteger(latest) && earliest <= latest).toBe(true);
      expect(findCommitments(input)).toEqual(found);
    }), { numRuns: 400 });
  });

  it('spells the same length of text it can give back', () => {
    assert(property(prose, (text) => {
      const { text: spelled, offsets } = normalise(text);
      expect(offsets).toHaveLength(spelled.length + 1);
      expect(offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))).toBe(true);
    }), { numRuns: 200 });
  });
});



describe('adversarial text', () => {
  const zone = zoneOf('Asia/Jerusalem');
  const moment = { sentAt: SUNDAY, zone, ...zone.at(SUNDAY), today: zone.at(SUNDAY).day, week: workingWeekOf('Asia/Jerusalem'), monthFirst: isMonthFirst('Asia/Jerusalem') };
  it.each(['24/11 ', 'tomorrow ', '1-', 'עד מחר ', 'within 2 ', 'י"ד בכסלו ', 'by the end of the ', 'Monday - '])('finds a bounded number of pieces in a text made of %s', (unit) => {
    const text = unit.repeat(3_000);
    expect(findPieces(text, moment).length).toBeLessThanOrEqual(MAX_PIECES);
    expect(findExpressions(text, moment).length).toBeLessThanOrEqual(MAX_PIECES);
  });

  it('reads no further than its limit', () => {
    expect(findCommitments(inputOf(`${'x '.repeat(10_000)}We will fix it by tomorrow.`)).commitments).toEqual([]);
  });
});
