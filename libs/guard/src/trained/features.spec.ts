import { SLOTS, isTelling, tokensOf, visitFeatures } from './features';

const slotsOf = (sentence: string): ReadonlySet<number> => {
  const slots = new Set<number>();
  visitFeatures(sentence, tokensOf(sentence), (slot) => slots.add(slot));
  return slots;
};
const shared = (a: string, b: string): number => {
  const [one, other] = [slotsOf(a), slotsOf(b)];
  return [...one].filter((slot) => other.has(slot)).length / Math.min(one.size, other.size);
};

describe('features', () => {
  it('lie within the table and are the same each time', () => {
    const slots = slotsOf('we guarantee that it will be back by 10:40, or 12% off?');
    expect([...slots].every((slot) => Number.isInteger(slot) && slot >= 0 && slot < SLOTS)).toBe(true);
    expect(slotsOf('we guarantee that it will be back by 10:40, or 12% off?')).toEqual(slots);
  });

  it('make one of all hours and amounts', () => {
    expect(slotsOf('we call at 10:40')).toEqual(slotsOf('we call at 23:59'));
    expect(slotsOf('we call at 10:40')).not.toEqual(slotsOf('we call at noon'));
  });

  it('tell the order of words, questions from statements, and near words from far ones', () => {
    expect(slotsOf('you did it')).not.toEqual(slotsOf('did you it'));
    expect(slotsOf('you did it?')).not.toEqual(slotsOf('you did it'));
    expect(shared('הסבלנות שלכם חשובה', 'סבלנותכם חשובה לנו')).toBeGreaterThan(shared('הסבלנות שלכם חשובה', 'המשאבה הוחלפה אתמול'));
  });

  it('count words, not stops, when asked whether a sentence tells enough', () => {
    expect(isTelling(tokensOf('it did not ... !'))).toBe(false);
    expect(isTelling(tokensOf('it did not happen'))).toBe(true);
  });

  it('end: a paste of ten thousand words is read up to a limit', () => {
    expect(tokensOf('word '.repeat(10_000)).length).toBeLessThan(200);
  });
});
