import { GUARD_LANGUAGES } from '../guard.types';
import { findMarks } from '../marks/find-marks';
import { readText } from '../marks/reading';
import { SLOTS } from './features';
import { TABLES, judge, weightsOf } from './judge';
import { READS_LIKE, emptyLike, faultsLike, readsUnlike } from './read-sentences';
import { TRAINED_RULES } from './trained.types';

const words = (text: string): readonly string[] => {
  const reading = readText(text);
  return faultsLike(reading).map((hit) => `${hit.rule}: ${reading.text.slice(hit.start, hit.end)}`);
};
/** A sentence written for training, in no rule's words. */
const MOCKING = 'As even a first-year pupil would grasp, the library closes when the lights go off.';

describe('the trained reader', () => {
  it.each(GUARD_LANGUAGES)('has a whole table for %s', (language) => {
    expect(weightsOf(language)).toHaveLength(SLOTS * TRAINED_RULES.length);
    expect(weightsOf(language).some((weight) => weight < 0) && weightsOf(language).some((weight) => weight > 0)).toBe(true);
    for (const rule of TRAINED_RULES) expect(TABLES[language].columns[rule].figures.faulty).toBeGreaterThan(300);
  });

  it('judges a sentence alike whatever was judged before', () => {
    const first = judge('your satisfaction is close to our hearts', 'en').margins;
    judge('לבכם קרוב ללבנו', 'he');
    judge('your satisfaction is close to our hearts and hands', 'en');
    expect(judge('your satisfaction is close to our hearts', 'en').margins).toEqual(first);
  });

  it('only warns, names the whole sentence and says that it is a likeness', () => {
    const marks = findMarks({ text: `Order 55.\n${MOCKING}`, language: 'en', form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: 0, timeZone: 'UTC' }, []).filter(({ code }) => code === READS_LIKE);
    expect(marks.map(({ rule, weight, words: said }) => [rule, weight, said])).toEqual([['sarcasm', 'warn', MOCKING.slice(0, -1)]]);
    expect(marks[0]?.why.en).toContain('resembles');
    expect(marks[0]?.why.he).toContain('דומה');
  });

  it('leaves quotations and very short sentences alone', () => {
    expect(words(MOCKING)).toHaveLength(1);
    expect(words(`You wrote: "${MOCKING}"`)).toEqual([]);
    expect(words('Even a pupil.')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  it('takes no sentence with a figure, a question or a colon for empty', () => {
    const empty = (text: string): number => emptyLike(readText(text)).length;
    expect(empty('Your trust is dear to us and we do our very best.')).toBe(1);
    expect(empty('Your trust is dear to us and we do our very best until 14.')).toBe(0);
    expect(empty('Your trust is dear to us: the pump was changed.')).toBe(0);
  });

  it('clears words of a rule only where the sentence reads nothing like it, and only for the rules that are doubted', () => {
    const reading = readText('The lab confirmed on 3 May that nothing was wrong with the sample of the kitchen; the report with all values is attached.');
    const whole = { start: 0, end: reading.text.length };
    expect(readsUnlike(reading, 'sarcasm', whole)).toBe(true);
    expect(readsUnlike(reading, 'blame-customer', whole)).toBe(false);
    expect(readsUnlike(readText('The lab confirmed it.'), 'sarcasm', { start: 0, end: 10 })).toBe(false);
    expect(readsUnlike(readText('Nothing is wrong with our system and we did nothing wrong.'), 'denial', { start: 0, end: 20 })).toBe(false);
  });
});
