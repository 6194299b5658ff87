import { readText } from './reading';

const cut = (text: string): readonly string[] => { const reading = readText(text); return reading.sentences.map(({ start, end }) => reading.text.slice(start, end)); };

it('gives sentences as they stand', () => {
  expect(cut('It failed at ten. We know why! Dr. Cohen calls')).toEqual(['it failed at ten.', ' we know why!', ' dr. cohen calls']);
});

it('reads a text without an end in pieces that are cut between words and leave nothing out', () => {
  for (const text of ['you should have '.repeat(500), 'לא אמרנו '.repeat(500)]) {
    const pieces = cut(text);
    expect(pieces.join('')).toBe(readText(text).text);
    expect(Math.max(...pieces.map((one) => one.length))).toBeLessThanOrEqual(800);
    expect(pieces.slice(1).every((one) => one.startsWith(' '))).toBe(true);
  }
  expect(cut('a'.repeat(2_000)).map((one) => one.length)).toEqual([800, 800, 400]);
});
