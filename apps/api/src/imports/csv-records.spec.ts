import fc from 'fast-check';
import { separatorOf } from '#contracts';
import { csvRecords } from './csv-records';

const read = (text: string, separator = ',', firstLine = 1) => csvRecords(text, { separator, firstLine });
const cells = (text: string, separator = ',') => read(text, separator).records.map((one) => one.cells);

describe('CSV as people have it', () => {
  it('reads quotes, separators and line ends in fields, a byte order mark and both line ends', () => {
    const text = '\uFEFFname;note\r\n"a ""b"" c";"x\r\ny;z"\r\n\r\n  \r\nחברה בע"מ;q\r\n"שורה\nשנייה";3';
    expect(read(text, ';')).toEqual({
      openQuoteLine: null,
      records: [{ line: 1, cells: ['name', 'note'] }, { line: 2, cells: ['a "b" c', 'x\r\ny;z'] }, { line: 6, cells: ['חברה בע"מ', 'q'] }, { line: 7, cells: ['שורה\nשנייה', '3'] }],
    });
  });
  it('numbers from the line it is given, and leaves a line of empty fields out', () => {
    expect(read(',,\na,b', ',', 40).records).toEqual([{ line: 41, cells: ['a', 'b'] }]);
    expect(read('').records).toEqual([]);
    expect(cells('a,,c\n1,2,3,4\n')).toEqual([['a', '', 'c'], ['1', '2', '3', '4']]);
  });
  it('names the line on which a quotation mark stays open, and keeps what stood before', () => {
    expect(read('a,b\n1,2\n\n3,"open\n4,5\n')).toEqual({ records: [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', '2'] }], openQuoteLine: 4 });
  });
  it('finds the separator of a header', () => {
    expect(separatorOf('name,"a;b;c;d",vip')).toBe(',');
    expect(separatorOf('שם;אימייל;טלפון')).toBe(';');
    expect(separatorOf('name\tvip')).toBe('\t');
    expect(separatorOf('name')).toBe(',');
    expect(separatorOf('שם;דוא"ל;הערה, ועוד\n"x,y,z,w,v";1')).toBe(';');
  });
  it('gives back whatever was written by the rules, with the line of each record', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ש', '"', ',', ';', '\n', '\r\n', ' x', '\t') }).map((one) => one.trim());
    const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((one) => one !== '')), { maxLength: 6 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
      const lines = rows.map((row) => row.map(quoted).join(separator));
      const { records, openQuoteLine } = csvRecords(lines.join(end), { separator, firstLine: 1 });
      expect(openQuoteLine).toBeNull();
      expect(records.map((one) => one.cells)).toEqual(rows);
      const starts = lines.map((_, index) => 1 + lines.slice(0, index).reduce((sum, one) => sum + one.split('\n').length, 0));
      expect(records.map((one) => one.line)).toEqual(starts);
    }));
  });
});
