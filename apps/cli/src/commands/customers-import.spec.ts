import { partsOf } from './customers-import';

describe('a file of customers in parts', () => {
  it('keeps every line, in order, numbered as in the file', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => (index % 7 === 0 ? '' : JSON.stringify({ name: `לקוח ${String(index)}`, sensitiveNote: '"'.repeat(index % 90) })));
    const parts = partsOf(`\uFEFF${lines.join('\r\n')}`);
    expect(parts.length).toBeGreaterThan(1);
    const again = parts.flatMap((part) => part.lines.split('\n').map((text, index) => [part.firstLine + index, text] as const));
    expect(again.filter(([, text]) => text !== '')).toEqual(lines.map((text, index) => [index + 1, text] as const).filter(([, text]) => text !== ''));
    for (const part of parts) {
      expect(part.lines.length).toBeLessThanOrEqual(100_000);
      expect(Buffer.byteLength(JSON.stringify({ lines: part.lines, dryRun: false, firstLine: part.firstLine }))).toBeLessThan(256 * 1024);
    }
  });
  it('leaves an empty file and a part of blank lines out, and a line too long for any part alone', () => {
    expect(partsOf('\n \r\n')).toEqual([]);
    expect(partsOf(`{"name":"a"}\n${'x'.repeat(200_000)}\n{"name":"b"}`).map(({ firstLine, count }) => [firstLine, count])).toEqual([[1, 1], [2, 1], [3, 1]]);
  });
});
