import { importRow, pastCaseRow } from '#contracts';
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
  it('takes Hebrew words for what is chosen from a list, and tells them where none fits', () => {
    const whole = (lines: string) => readRows({ lines, firstLine: 1, format: 'csv' } as never, { schema: importRow, columns: CUSTOMER_COLUMNS });
    const [first, second, third] = whole('שם,תחליפיות,שפה,ערוץ,איש קשר,איש קשר לשון פנייה\nאורן,קשה,עברית,דוא"ל,נועה,נקבה\nגל,בקלות,English,PHONE,דן,masculine\nטל,מעט,סינית,יונה,,');
    expect(first?.value).toMatchObject({ replaceability: 'hard', language: 'he', channel: 'email', contacts: [{ name: 'נועה', genderForm: 'feminine' }] });
    expect(second?.value).toMatchObject({ replaceability: 'easy', language: 'en', channel: 'call', contacts: [{ genderForm: 'masculine' }] });
    expect(third?.errors.map(({ column, code }) => [column, code])).toEqual([['תחליפיות', 'input.not-allowed'], ['שפה', 'input.not-allowed'], ['ערוץ', 'input.not-allowed']]);
    const texts = importReport(true, { created: 0, changed: 0, unchanged: 0 }, third?.errors ?? []).errors.map(({ text }) => text.he);
    expect(texts).toEqual([expect.stringContaining('קלה, אפשרית, קשה'), expect.stringContaining('עברית, אנגלית'), expect.stringContaining('שיחה, פגישה')]);
    expect(whole('name,language\nOren,Klingon')[0]?.errors[0]?.params).toMatchObject({ allowed: 'he, en' });
  });
  it('needs no source and date for a customer who is none of the preferred; for one who is, it does', () => {
    const [no, yes, half] = readRows({ lines: 'name,vip,vipSource,vipDate\nA,no,,\nB,yes,,\nC,no,list,', firstLine: 1, format: 'csv' } as never, { schema: importRow, columns: CUSTOMER_COLUMNS });
    expect([no?.value?.vip, no?.errors]).toEqual([null, []]);
    expect(yes?.errors.map(({ column, code }) => [column, code])).toEqual([['vipSource', 'input.missing'], ['vipDate', 'input.missing']]);
    expect(half?.errors.map(({ column }) => column)).toEqual(['vipDate']);
  });
  it('asks for a time as the column takes it: of a file on the clock of the desk, of JSON with its offset', () => {
    const timed = { schema: pastCaseRow.pick({ startedAt: true }), columns: [{ names: ['Started At'], path: ['startedAt'], reads: 'local', zone: 'Asia/Jerusalem' }] } as const;
    const report = (lines: string, format: 'csv' | 'jsonl') => importReport(true, { created: 0, changed: 0, unchanged: 0 }, readRows({ lines, firstLine: 1, format } as never, timed).flatMap((row) => row.errors)).errors[0];
    expect(report('Started At\nyesterday', 'csv')).toMatchObject({ column: 'Started At', code: 'import.time-unreadable', text: { en: expect.stringContaining('2026-09-10 16:00'), he: expect.stringContaining('10/09/2026 16:00') } });
    expect(report('{"startedAt":"yesterday"}', 'jsonl')).toMatchObject({ code: 'instant.invalid', text: { en: expect.stringContaining('+03:00') } });
  });
  it('says the form that is wanted, not the name of a check', () => {
    const rows = readRows({ lines: 'שם,מטבע,לקוח מאז,איש קשר,איש קשר אימייל,איש קשר טלפון\nA,שקל,01/05/2019,נועה,nobody,abc', firstLine: 1, format: 'csv' } as never, { schema: importRow, columns: CUSTOMER_COLUMNS });
    const texts = importReport(true, { created: 0, changed: 0, unchanged: 0 }, rows.flatMap((row) => row.errors)).errors.map(({ text }) => text.he);
    expect(texts.join('\n')).not.toMatch(/regex|\(date|email\)/);
    for (const example of ['ILS', '2024-03-01', 'noa@example.com', '04-555-0142']) expect(texts.join('\n')).toContain(example);
  });
  describe('money as people write it', () => {
    const whole = (lines: string) => readRows({ lines, firstLine: 1, format: 'csv' } as never, { schema: importRow, columns: CUSTOMER_COLUMNS });
    it('is taken in a column of its own, beside the exact one, in the currency of its row or of its sign', () => {
      const rows = whole('name,contractValue,currency\nA,"₪1,250.50",ILS\nB,1250.5,\nC,"1,250",JPY\nD,€99,\nE,,EUR');
      expect(rows.map((row) => [row.value?.contractValueMinorPerYear, row.value?.currency, row.takenForTwoDecimals])).toEqual([[125_050, 'ILS', false], [125_050, undefined, true], [1_250, 'JPY', false], [9_900, 'EUR', false], [undefined, 'EUR', false]]);
      expect(whole('שם;ערך חוזה שנתי\nאורן;1,250.50 ש"ח')[0]?.value).toMatchObject({ contractValueMinorPerYear: 125_050, currency: 'ILS' });
      expect(whole('name,contractValueMinorPerYear\nA,125050')[0]?.value).toMatchObject({ contractValueMinorPerYear: 125_050 });
    });
    it('what is not clear is told with its line, its column and what to write, and the other errors of the line with it', () => {
      const [row, other] = whole('שם,ערך חוזה שנתי,תחליפיות\nאורן,"1,25",מעט\nגל,"$1,250",');
      expect(row?.value).toBeNull();
      expect(row?.errors.map(({ line, column, code }) => [line, column, code])).toEqual([[2, 'ערך חוזה שנתי', 'import.amount-unreadable'], [2, 'תחליפיות', 'input.not-allowed']]);
      expect(other?.value).toMatchObject({ contractValueMinorPerYear: 125_000, currency: 'USD' });
      const [said] = importReport(true, { created: 0, changed: 0, unchanged: 0 }, row?.errors ?? []).errors;
      expect([said?.text.he, said?.text.en]).toEqual([expect.stringContaining('1,250.50'), expect.stringContaining('“1,25”')]);
    });
    it('one file fills it by one column', () => {
      expect(() => whole('name,contractValue,contractValueMinorPerYear\nA,1,100')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'import.column-twice', params: { column: 'contractValueMinorPerYear' } }) }));
    });
  });
  it('offers the columns of a Hebrew header in Hebrew, and people of a customer once', () => {
    const hebrew = refusedWith('שם,הפתעה');
    expect([hebrew, /[a-z]{4}/.test(hebrew)]).toEqual([expect.stringContaining('לקוח מועדף'), false]);
    expect(refusedWith('name,surprise')).toMatch(/^name, .*contactName/);
    expect(refusedWith('name,surprise')).not.toContain('contact2');
  });
});
