import { z } from 'zod';
import { CUSTOMER_COLUMNS } from '../customers/customer-columns';
import { ProblemError } from '../request';
import { csvRows } from './csv-rows';
import { importReport, readRows } from './import-rows';

const schema = z.object({ name: z.string(), vip: z.object({ value: z.boolean() }).optional() });
const read = (lines: string) => readRows({ lines, firstLine: 1, format: 'csv' } as never, { schema, columns: CUSTOMER_COLUMNS });
function refusedWith(header: string): string {
  try {
    csvRows(`${header}\nA,1`, { header: null, firstLine: 1 }, CUSTOMER_COLUMNS);
  } catch (error) {
    if (error instanceof ProblemError) return String(error.refusal.params['allowed']);
  }
  return 'nothing was refused';
}

describe('what an import says of a file', () => {
  it('names the column as the file does, and the kind of value in words', () => {
    const errors = read('שם,לקוח מועדף\nאורן,אולי').flatMap((row) => row.errors);
    const [said] = importReport(true, { created: 0, changed: 0, unchanged: 0 }, errors).errors;
    expect([said?.line, said?.column]).toEqual([2, 'לקוח מועדף']);
    expect(said?.text.he).toMatch(/לקוח מועדף.*כן או לא/);
    expect(said?.text.he).not.toMatch(/vip|boolean/);
  });
  it('offers the columns of a Hebrew header in Hebrew, and people of a customer once', () => {
    const hebrew = refusedWith('שם,הפתעה');
    expect([hebrew, /[a-z]{4}/.test(hebrew)]).toEqual([expect.stringContaining('לקוח מועדף'), false]);
    expect(refusedWith('name,surprise')).toMatch(/^name, .*contactName/);
    expect(refusedWith('name,surprise')).not.toContain('contact2');
  });
});
