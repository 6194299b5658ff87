import { NO_TALLY, added, formatOf, partsOf } from './chunks';

describe('a file in parts', () => {
  it('is cut between records, each part knowing its first line', () => {
    const parts = partsOf('name\na\nb\nc\n', 'csv', 8);
    expect(parts).toEqual({ format: 'csv', header: 'name', parts: [{ lines: 'name\na\n', firstLine: 1 }, { lines: 'b\nc\n', firstLine: 3 }] });
    expect(parts?.parts.map(({ lines }) => lines).join('')).toBe('name\na\nb\nc\n');
  });
  it('is cut into enough parts to see it move, and a long record keeps its own', () => {
    const customer = `${'x'.repeat(99)}\n`;
    expect(partsOf(customer.repeat(900), 'csv')?.parts.length).toBe(20);
    expect(partsOf(customer.repeat(20), 'csv')?.parts.length).toBe(1);
    expect(partsOf(`name\n${'y'.repeat(30_000)}\nz\n`, 'csv')?.parts.map(({ firstLine }) => firstLine)).toEqual([1, 2, 3]);
  });
  it('keeps a quoted line break inside its record, and counts its lines', () => {
    const parts = partsOf('name,note\na,"one\ntwo"\nb,x', 'csv', 22);
    expect(parts?.parts).toEqual([{ lines: 'name,note\na,"one\ntwo"\n', firstLine: 1 }, { lines: 'b,x', firstLine: 4 }]);
  });
  it('reads quotes of JSON lines as what they are', () => {
    expect(partsOf('{"name":"a\\"b"}\r\n{"name":"c"}', 'jsonl', 17)?.parts).toEqual([{ lines: '{"name":"a\\"b"}\r\n', firstLine: 1 }, { lines: '{"name":"c"}', firstLine: 2 }]);
  });
  it('leaves out the mark of byte order, an empty end, and gives up on a record that is too long', () => {
    expect(partsOf('\uFEFFname\nx\n', 'csv')?.header).toBe('name');
    expect(partsOf('', 'csv')?.parts).toEqual([]);
    expect(partsOf('name\nlonger than that', 'csv', 10)).toBeNull();
  });
  it('knows its format by name, else by its first sign', () => {
    expect([formatOf('a.CSV', '{'), formatOf('a.jsonl', 'x'), formatOf('a', ' {"a":1}'), formatOf('a', 'name')]).toEqual(['csv', 'jsonl', 'jsonl', 'csv']);
  });
  it('is told as one', () => {
    const one = { ...NO_TALLY, lines: 2, created: 1, failed: 1 };
    expect(added(one, { ...one, changed: 3 })).toEqual({ lines: 4, created: 2, changed: 3, unchanged: 0, failed: 2, moreErrors: 0 });
  });
});
