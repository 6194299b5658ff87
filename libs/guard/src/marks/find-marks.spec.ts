import fc from 'fast-check';
import { ADDRESS_FORMS, GUARD_LANGUAGES, GUARD_MESSAGE_TYPES, GUARD_RULES, GUARD_VERDICTS, type GuardInput } from '../guard.types';
import { findMarks } from './find-marks';
import { findPhrases, compileLexicon } from './phrase';
import { readText } from './reading';

const input = (text: string, other: Partial<GuardInput> = {}): GuardInput =>
  ({ text, language: 'en', form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: 0, timeZone: 'UTC', ...other });
const codes = (text: string, other: Partial<GuardInput> = {}): string[] => findMarks(input(text, other), []).map((mark) => mark.code);

const PIECES = ['you should have ', 'שלא קראתם ', 'בְּגְלַלְכֶם', '"', '“', "'", '\n\n', '> ', "can't ", 'sorry if ', 'אתה', '/ה', '🙂', '\u200f', 'İ', '100% ', 'the the the ', '\t', 'תודה ', '. '];

describe('marks', () => {
  it('hold the exact words at their place, whatever the text', () => {
    fc.assert(fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''))),
      fc.constantFrom(...GUARD_LANGUAGES), fc.constantFrom(...ADDRESS_FORMS), fc.constantFrom(...GUARD_MESSAGE_TYPES), fc.constantFrom(...GUARD_VERDICTS),
      (text, language, form, messageType, verdict) => {
        for (const mark of findMarks(input(text, { language, form, messageType, verdict }), [])) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThanOrEqual(mark.start);
          expect(mark.end).toBeLessThanOrEqual(text.length);
          expect(mark.words).toBe(text.slice(mark.start, mark.end));
          expect(GUARD_RULES).toContain(mark.rule);
          for (const said of [mark.why.he, mark.why.en, mark.better.he, mark.better.en]) expect(said.length).toBeGreaterThan(10);
        }
      },
    ), { numRuns: 150 });
  });

  it('keep niqqud, curly quotes and contractions of the author', () => {
    expect(findMarks(input('זה קרה בִּגְלַלְכֶם.', { language: 'he' }), [])[0]).toMatchObject({ rule: 'blame-customer', words: 'בִּגְלַלְכֶם' });
    expect(findMarks(input('Well, you didn’t read it.'), [])[0]).toMatchObject({ words: 'you didn’t read', start: 6 });
    expect(codes('“You should have read the manual”, our agent said.')).toEqual([]);
    expect(codes('> you should have read it\n\nThat was wrong of us.')).toEqual([]);
  });
});

describe('what lines taught', () => {
  const marks = (text: string): unknown[] => findMarks(input(text), []).map(({ rule, code, weight }) => ({ rule, code, weight }));
  it('only warns, and takes no weight from what was known beforehand in the same words', () => {
    expect(marks('All of this is a storm in a teacup.')).toMatchObject([{ weight: 'warn' }]);
    expect(marks('You should have read the contract.')).toMatchObject([{ rule: 'blame-customer', weight: 'refuse' }]);
    expect(marks('You can see the deposit in the second line. You should have read the contract.')).toMatchObject([{ rule: 'blame-customer', weight: 'refuse' }]);
  });
});

describe('what a message must hold', () => {
  it('refuses an update of nothing and warns about what is missing', () => {
    expect(findMarks(input('We are on it.', { messageType: 'update' }), []).at(-1)).toMatchObject({ code: 'update-without-substance', weight: 'refuse', start: 13, end: 13, words: '' });
    expect(codes('The database was restored at 14:05.', { messageType: 'update' })).toEqual(['next-time']);
    expect(codes('We will write again tomorrow at 10:00.', { messageType: 'update' })).toEqual(['fact-or-action']);
    expect(codes('We are on it.', { messageType: 'update', filledIn: { newFacts: 1, actions: 0, nextUpdate: true, forecast: false } })).toEqual([]);
    expect(codes('מסד הנתונים שוחזר. נעדכן שוב מחר בשעה 10:00.', { messageType: 'update', language: 'he' })).toEqual([]);
  });
  it('a dated next contact counts, a "soon" does not', () => {
    const soon = { kind: 'next-update', start: 0, end: 4, words: 'soon', earliest: null, latest: null } as const;
    const at = (latest: number | null): string[] => findMarks(input('The disk was replaced.', { messageType: 'update' }), [{ ...soon, latest }]).map((mark) => mark.code);
    expect([at(null), at(5)]).toEqual([['next-time'], []]);
  });
  it.each([
    ['first-contact', 'Hello.', ['known-or-checking', 'next-time', 'who-speaks']],
    ['first-contact', 'My name is Dana, your incident manager. We are checking the failed export. I will call you at 15:00.', []],
    ['refusal', 'We decline your request.', ['alternative-or-objection', 'reason']],
    ['refusal', 'We do not refund the month because the contract ended in May. You may ask the ombudsman for a review.', []],
    ['options', 'It is possible to restore the backup. The last hour cannot be restored. Which do you prefer?', []],
    ['options', 'We can restore the backup.', ['choice', 'not-possible-or-not-known']],
    ['compensation', 'We credit 300 USD because the outage lasted 4 hours; you receive it by 30/11.', []],
    ['survey', 'How was it', ['how-to-answer']],
    ['polite-correction', 'You wrote that the order was lost. Our log shows it was delivered on 3/11. You can see the slip in your account.', []],
    ['closing', 'We replaced the disk and added an alert. If anything returns, call me.', []],
    ['apology', 'We are sorry.', ['checking', 'next-time']],
  ] as const)('%s: %s', (messageType, text, missing) => {
    expect(findMarks(input(text, { messageType }), []).filter((mark) => mark.rule === 'missing-element').map((mark) => mark.code).sort()).toEqual([...missing]);
  });
});

it('a macro nobody knows stops the load, not a message', () => {
  expect(() => compileLexicon({ language: 'en', phrases: [{ code: 'x', pattern: 'a {nothing}' }] })).toThrow('nothing');
  expect(findPhrases(readText(''), compileLexicon({ language: 'en', phrases: [{ code: 'x', pattern: 'abc' }] }))).toEqual([]);
});
