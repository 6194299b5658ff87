import fc from 'fast-check';
import { formatOf, partsOf } from './parts';

describe('a file of rows in parts', () => {
  it('keeps every line, in order, numbered as in the file', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => (index % 7 === 0 ? '' : JSON.stringify({ name: `לקוח ${String(index)}`, sensitiveNote: '"'.repeat(index % 90) })));
    const parts = partsOf(`\uFEFF${lines.join('\r\n')}`, 'jsonl');
    expect(parts.length).toBeGreaterThan(1);
    const again = parts.flatMap((part) => part.lines.split('\n').map((text, index) => [part.firstLine + index, text] as const));
    expect(again.filter(([, text]) => text !== '')).toEqual(lines.map((text, index) => [index + 1, text] as const).filter(([, text]) => text !== ''));
    for (const part of parts) {
      expect(part.lines.length).toBeLessThanOrEqual(100_000);
      expect(Buffer.byteLength(JSON.stringify({ lines: part.lines, dryRun: false, firstLine: part.firstLine }))).toBeLessThan(256 * 1024);
    }
  });
  it('leaves an empty file and a part of blank lines out, and a line too long for any part alone', () => {
    expect(partsOf('\n \r\n', 'jsonl')).toEqual([]);
    expect(partsOf('\n \r\n', 'csv')).toEqual([]);
    expect(partsOf(`{"name":"a"}\n${'x'.repeat(200_000)}\n{"name":"b"}`, 'jsonl').map(({ firstLine, count }) => [firstLine, count])).toEqual([[1, 1], [2, 1], [3, 1]]);
  });
  it('cuts CSV between records only, repeats the header, and numbers each part by the file', () => {
    const cell = fc.constantFrom('a', '"x ""y"" z"', '"line\nline"', '"a;b"', 'בע"מ', '"r\r\nn"', '');
    const row = fc.tuple(fc.constantFrom('n', '"m\nm"'), cell, cell).map((cells) => cells.join(';'));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (rows, end) => {
      const big = rows.map((one) => `${one};"${'p'.repeat(40_000)}"`);
      const text = ['name;a;b;c', ...big].join(end);
      const parts = partsOf(`\uFEFF${text}`, 'csv');
      expect(parts.every((part, index) => part.header === (index === 0 ? undefined : 'name;a;b;c'))).toBe(true);
      expect(parts.map((part) => part.lines.trim()).join(end).replaceAll(/(?:\r?\n)+/g, '\n')).toBe(text.replaceAll(/(?:\r?\n)+/g, '\n'));
      const startOf = (part: (typeof parts)[number]): number => text.slice(0, text.indexOf(part.lines)).split('\n').length;
      const [first] = parts;
      expect(first?.firstLine).toBe(1);
      if (new Set(big).size === big.length && end !== '\n\n') for (const part of parts) expect(part.firstLine).toBe(startOf(part));
    }), { numRuns: 15 });
  });
  it('sends the beginning of a record that is never closed, for the server to name its line', () => {
    expect(partsOf(`name,note\na,1\nb,"open ${'z'.repeat(300_000)}`, 'csv').map(({ firstLine, lines }) => [firstLine, lines.slice(0, 20), lines.length < 2_000])).toEqual([[1, 'name,note\na,1\nb,"ope', true]]);
  });
  it('tells the form of a file by its name, else by its first sign', () => {
    expect([formatOf('x.CSV', '{'), formatOf('x.jsonl', 'name'), formatOf('-', ' {"a":1}'), formatOf('-', '\uFEFFname;b')]).toEqual(['csv', 'jsonl', 'jsonl', 'csv']);
  });
});
