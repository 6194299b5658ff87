import { conceptsOf } from './concepts';

const about = (one: string, other: string): boolean => conceptsOf(one).some((concept) => conceptsOf(other).includes(concept));

describe('what words are about', () => {
  it('is the same for words that say the same, and for their forms', () => {
    expect(about('disclose', 'mention')).toBe(true);
    expect(about('disclosing', 'told')).toBe(true);
    expect(about('לגלות', 'סיפרנו')).toBe(true);
    expect(about('auditor', 'insurer')).toBe(true);
  });

  it('is another for words that say something else, and nothing for most', () => {
    expect(about('disclose', 'violin')).toBe(false);
    expect(conceptsOf('turbine')).toEqual([]);
    expect(conceptsOf('טורבינה')).toEqual([]);
    expect(conceptsOf('0')).not.toEqual(conceptsOf('9'));
  });

  it('looks past the letters Hebrew writes before a word, and tells the languages apart', () => {
    expect(conceptsOf('ולמבקר')).toEqual(conceptsOf('מבקר'));
    expect(conceptsOf('שהלקוחות')).toEqual(conceptsOf('לקוחות'));
    expect(conceptsOf('you').some((one) => conceptsOf('אתם').includes(one))).toBe(false);
  });

  it('is the same each time, also beyond the words it keeps', () => {
    const first = conceptsOf('regulator');
    for (let at = 0; at < 30_000; at += 1) conceptsOf(`word${String(at)}`);
    expect(conceptsOf('regulator')).toEqual(first);
    expect(conceptsOf('inspectors').length).toBeGreaterThan(0);
  });
});
