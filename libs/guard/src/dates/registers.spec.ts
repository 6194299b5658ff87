/** Commitments with a date in many registers of both languages; promises without one are not asked here. */
import { MORE_REGISTERS_EN } from './testing/registers-more.en';
import { MORE_REGISTERS_HE } from './testing/registers-more.he';
import { OPEN_REGISTERS_EN } from './testing/registers-open.en';
import { OPEN_REGISTERS_HE } from './testing/registers-open.he';
import { REGISTERS_EN } from './testing/registers.en';
import { REGISTERS_HE } from './testing/registers.he';
import { told } from './testing/told';

const cases = [...REGISTERS_EN, ...MORE_REGISTERS_EN, ...OPEN_REGISTERS_EN, ...REGISTERS_HE, ...MORE_REGISTERS_HE, ...OPEN_REGISTERS_HE].flatMap(({ sentAt, timeZone, says }) => says.map(([text, promised]) => ({ text, promised, how: { sentAt, timeZone } })));

describe('many registers', () => {
  it.each(cases)('$text', ({ text, promised, how }) => expect(told(text, how).filter((one) => !one.endsWith(' -'))).toEqual(promised));

  it('asks as many innocents as promises', () => {
    const innocents = cases.filter(({ promised }) => promised.length === 0).length;
    expect(innocents).toBeGreaterThan(cases.length * 0.4);
    expect(innocents).toBeLessThan(cases.length * 0.65);
  });
});
