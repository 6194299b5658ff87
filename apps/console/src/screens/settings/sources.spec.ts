import { originOf } from './sources';

describe('where a number comes from', () => {
  it('says whose it is, why, and what it was first written down in', () => {
    expect(originOf('D, formulas 2: the duty ends at return to routine, not at the fix')).toEqual({ own: true, words: 'The duty ends at return to routine, not at the fix', tables: [2], rows: [], quoted: [] });
    expect(originOf('D: start value, the contract\'s figure goes before it')).toMatchObject({ own: true, words: 'Start value, the contract\'s figure goes before it', tables: [] });
    expect(originOf('D')).toEqual({ own: true, words: '', tables: [], rows: [], quoted: [] });
  });
  it('keeps the sources where the sentence quotes them', () => {
    expect(originOf('D, formulas 2; status posts elsewhere start after 15 to 30 minutes [37], a personal call takes longer')).toMatchObject({ words: 'Status posts elsewhere start after 15 to 30 minutes [37], a personal call takes longer', quoted: [37] });
    expect(originOf('formulas 11 [41]')).toEqual({ own: false, words: '', tables: [11], rows: [], quoted: [41] });
    expect(originOf('D, formulas 2, after [35]')).toMatchObject({ own: true, words: 'After [35]', quoted: [35] });
  });
  it('takes the Hebrew of a reason apart as it does the English', () => {
    expect(originOf('D, formulas 2; במקומות אחרים 30 עד 60 דקות [37]')).toEqual({ own: true, words: 'במקומות אחרים 30 עד 60 דקות [37]', tables: [2], rows: [], quoted: [37] });
    expect(originOf('formulas 6: ״אין תחזית״ היא תשובה מותרת; שלושה ימים הם D, הקצב האיטי ביותר')).toMatchObject({ own: true, words: '״אין תחזית״ היא תשובה מותרת; שלושה ימים הם החלטה שלנו, הקצב האיטי ביותר', tables: [6] });
  });
  it('leaves no empty parentheses and no doubled comma where a mark stood', () => {
    expect(originOf('D: the last pulse is at day 90 (formulas 5), late echoes are linked back (S3-26)')).toMatchObject({ words: 'The last pulse is at day 90, late echoes are linked back', tables: [5], rows: ['S3-26'] });
    expect(originOf('D: told within a day; formulas 10, disclosure lag')).toMatchObject({ words: 'Told within a day; disclosure lag', tables: [10] });
  });
  it('names what it serves apart from the reason', () => {
    expect(originOf('D, S1-34')).toMatchObject({ own: true, words: '', rows: ['S1-34'] });
    expect(originOf('formulas 7: confirmed read-back before a solution or refusal; capabilities S0-16, S1-08')).toEqual({ own: false, words: 'Confirmed read-back before a solution or refusal', tables: [7], rows: ['S0-16', 'S1-08'], quoted: [] });
    expect(originOf('D, capabilities S2-28: due when its owner said')).toMatchObject({ words: 'Due when its owner said', rows: ['S2-28'] });
    expect(originOf('formulas 6: no forecast is a legal answer; three days is D, the slowest cadence')).toMatchObject({ own: true, words: 'No forecast is a legal answer; three days is our own, the slowest cadence', tables: [6] });
  });
});
