import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allEntries } from '../catalogue';
import { edgeCodes, isProblemCode, problemCodes, problemOf } from './catalogue';

const source = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
const domain = source(join(__dirname, '../../../domain/src'));
const refused = [...new Set([...domain.matchAll(/(?:refuse\(\s*|code: )'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, code]) => code ?? ''))];

describe('the problem catalogue', () => {
  it('has an entry for every code the domain refuses with', () => {
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter((code) => !isProblemCode(code))).toEqual([]);
  });
  it('holds no entry that nothing uses', () => {
    expect(problemCodes.filter((code) => !edgeCodes.includes(code) && !domain.includes(`'${code}'`))).toEqual([]);
  });
  it('is reachable: every refusal of the domain stands with a command', () => {
    const listed = new Set(allEntries.flatMap((entry) => entry.refusals));
    const shared = ['crisis.closed', 'crisis.cancelled', 'calendar.window-exceeded', 'target.invalid', 'clock.paused', 'instant.absurd', 'forecast.order'];
    expect(refused.filter((code) => !listed.has(code) && !shared.includes(code))).toEqual([]);
  });
  it.each(problemCodes)('%s: whole in both languages, same placeholders, a sensible status', (code) => {
    const { status, title, todo } = problemOf(code);
    expect([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503]).toContain(status);
    expect(title.he).toMatch(/[\u05d0-\u05ea]/);
    expect(todo.he).toMatch(/[\u05d0-\u05ea]/);
    expect(todo.en).toMatch(/[.:]$/);
    const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
    expect(placeholders(todo.he)).toEqual(placeholders(todo.en));
  });
});
