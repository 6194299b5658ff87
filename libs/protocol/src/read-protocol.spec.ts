import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProtocolProblem } from './problems';
import { readProtocol } from './read-protocol';

const STANDARD = readFileSync(join(__dirname, '../../../protocols/standard.yaml'), 'utf8');
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** The standard file with one part replaced; fails when the part is not there exactly once in the place meant. */
function edited(part: string, by: string): string {
  if (!STANDARD.includes(part)) throw new Error(`not in the file: ${part}`);
  return STANDARD.replace(part, () => by);
}
function problems(text: string): readonly ProtocolProblem[] {
  const read = readProtocol(text, 'mine.yaml');
  return read.ok ? read.warnings : read.problems;
}
const FIRST_CONTACT = 'first-contact: { target: 30m, clock: always,';

describe('reading a protocol', () => {
  it('reads the standard protocol without a warning', () => {
    const read = readProtocol(STANDARD, 'standard.yaml', Date.parse('2026-12-01T00:00:00Z'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
    expect(read.warnings).toEqual([]);
    expect(read.protocol).toMatchObject({ id: 'standard', version: '2026.7', nothingNewMaxInRow: 3, takeoverPercent: 75, reviewRepeatMs: 7 * 86_400_000 });
    expect(read.protocol.severities['1'].cadence['worked-around']).toEqual({ target: { kind: 'time', ms: 4 * 3_600_000 }, clock: 'always' });
    expect(read.protocol.severities['3'].duties.summary).toBeNull();
    expect(read.protocol.survey).toEqual({
      sendAfterMs: 86_400_000, reminders: [{ kind: 'days', days: 3 }, { kind: 'days', days: 7 }], expireAfterMs: 14 * 86_400_000, lowCsat: 2, lowCes: 3, lowNps: 6, trustDrop: 2,
    });
  });

  it('leaves a duty that came later out of a file that does not name it, so that an older file keeps its fingerprint', () => {
    const older = STANDARD.split('\n').filter((line) => !/^ +(second-explanation|small-matter):/.test(line)).join('\n');
    const read = readProtocol(older, 'standard.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
    for (const { duties } of Object.values(read.protocol.severities)) expect(Object.keys(duties)).toEqual(expect.not.arrayContaining(['second-explanation', 'small-matter']));
    const whole = readProtocol(STANDARD, 'standard.yaml');
    expect(whole.ok && whole.protocol.severities['3'].duties['second-explanation']).toEqual({ target: { kind: 'days', days: 2 }, clock: 'desk' });
  });

  it('names file, line, column, place and the nearest field for an unknown one, in both languages', () => {
    const text = edited(FIRST_CONTACT, 'first-contct: { target: 30m, clock: always,');
    const unknown = problems(text).find((one) => one.code === 'protocol.unknown-key');
    expect(unknown).toMatchObject({ file: 'mine.yaml', line: lineOf(text, 'first-contct'), column: 7, path: 'severities.1.duties.first-contct', level: 'error' });
    expect(unknown?.fix.en).toContain('first-contact');
    expect(unknown?.fix.he).toContain('first-contact');
    expect(problems(text).map((one) => one.code)).toContain('protocol.missing');
  });

  it('asks for a missing source on the line of its number', () => {
    const part = 'answer: { target: 1h, clock: always, source: "D: a customer\'s question never waits longer than one update cycle" }';
    const text = edited(part, 'answer: { target: 1h, clock: always }');
    expect(problems(text)).toMatchObject([{ code: 'protocol.source-missing', line: lineOf(text, 'answer: {'), path: 'severities.1.duties.answer.source' }]);
    expect(problems(edited(part, 'answer: { target: 1h, clock: always, source: }'))).toMatchObject([{ code: 'protocol.source-missing' }]);
  });

  it.each<[string, string, string]>([
    [FIRST_CONTACT, 'first-contact: { target: 30 minutes, clock: always,', 'protocol.target-or-none'],
    [FIRST_CONTACT, 'first-contact: { target: 0m, clock: always,', 'protocol.target-or-none'],
    [FIRST_CONTACT, 'first-contact: { target: 401d, clock: always,', 'protocol.target-or-none'],
    [FIRST_CONTACT, 'first-contact: { target: -1h, clock: always,', 'protocol.target-or-none'],
    [FIRST_CONTACT, 'first-contact: { target: 30, clock: always,', 'protocol.wrong-type'],
    [FIRST_CONTACT, 'first-contact: { target: none,', 'protocol.first-contact-none'],
    [FIRST_CONTACT, 'first-contact: { target: 30m,', 'protocol.clock-missing'],
    [FIRST_CONTACT, 'first-contact: { target: 30m, clock: desks,', 'protocol.not-one-of'],
    ['version: "2026.7"', 'version: 2026.10', 'protocol.version'],
    ['reviewBy: 2027-05-31', 'reviewBy: 2027-02-30', 'protocol.date'],
    ['id: standard', 'id: Standard Protocol', 'protocol.id'],
    ['takeoverPercent: { value: 75', 'takeoverPercent: { value: 100', 'protocol.range'],
    ['lowNps: { value: 6', 'lowNps: { value: 10', 'protocol.range'],
    ['lowCsat: { value: 2', 'lowCsat: { value: 2.5', 'protocol.wrong-type'],
    ['reopenWindow: { length: 90d', 'reopenWindow: { length: soon', 'protocol.length'],
    ['investigating: { target: 60m, clock: always', 'investigating: { target: none, clock: always', 'protocol.target'],
    // Rules between numbers
    ['investigating: { target: 60m, clock: always', 'investigating: { target: 7h, clock: always', 'protocol.slower-for-worse'],
    ['answer: { target: 1h, clock: always', 'answer: { target: 1d, clock: desk', 'protocol.slower-for-worse'],
    ['answer: { target: 1h, clock: always', 'answer: { target: none', 'protocol.none-for-worse'],
    ['{ afterCycles: 2,', '{ afterCycles: 1,', 'protocol.ladder-order'],
    ['{ afterCycles: 0, roles: [owner, deputy]', '{ afterCycles: 0, roles: [deputy]', 'protocol.ladder-owner'],
    ['roles: [executive-sponsor]', 'roles: [head-of-service]', 'protocol.ladder-top'],
    ['roles: [owner, deputy]', 'roles: [owner, owner]', 'protocol.repeated'],
    ['legal_hold: { kinds: [fix,', 'legal_hold: { kinds: [timed-update,', 'protocol.never-pausable'],
    ['third_party: { kinds: [workaround, fix]', 'third_party: { kinds: [fix, first-contact]', 'protocol.never-pausable'],
    ['- { target: 3d,', '- { target: 8d,', 'protocol.reminder-order'],
    ['- { target: 7d,', '- { target: 10d,', 'protocol.reminder-late'],
    ['post-mortem: { target: 72h, clock: always', 'post-mortem: { target: none', 'protocol.none-required'],
    ['configured target [89]', 'configured target [8999]', 'protocol.source-unknown'],
    ['https://www.atlassian.com/', 'ftp://www.atlassian.com/', 'protocol.address'],
    ['names:\n', 'names: [\n', 'protocol.yaml'],
    ['id: standard', 'id: standard\nid: standard', 'protocol.yaml'],
    ['owner: head-of-service', 'owner: *nobody', 'protocol.yaml'],
  ])('refuses %j as %j with %s', (part, by, code) => {
    const read = readProtocol(edited(part, by), 'mine.yaml');
    expect(read.ok).toBe(false);
    const found = read.ok ? undefined : read.problems.find((one) => one.code === code);
    expect(found).toMatchObject({ code, file: 'mine.yaml', level: 'error' });
    for (const texts of [found?.message, found?.fix]) {
      expect(texts?.he).toMatch(/[א-ת]/);
      expect(texts?.en).not.toMatch(/[א-ת]|\{[a-zA-Z]+\}/);
      expect(texts?.he).not.toMatch(/\{[a-zA-Z]+\}/);
    }
  });

  it('points at the line of the number at fault, not at the top', () => {
    const text = edited('identified: { target: 4h, clock: extended', 'identified: { target: 12h, clock: desk');
    const slower = edited('identified: { target: 60m, clock: always', 'identified: { target: 3d, clock: always');
    expect(problems(slower)).toMatchObject([{ code: 'protocol.slower-for-worse', line: lineOf(slower, 'identified: { target: 3d'), path: 'severities.1.cadence.identified' }]);
    expect(problems(text)).toMatchObject([{ line: lineOf(text, 'identified: { target: 12h'), path: 'severities.2.cadence.identified' }]);
  });

  it('tells of all faults at once, in the order of the file', () => {
    const text = edited(FIRST_CONTACT, 'first-contact: { target: x, clock: always,').replace('takeoverPercent: { value: 75', 'takeoverPercent: { value: 0').replace('clock: desk, source: "D: a business week', 'clock: dusk, source: "D: a business week');
    const found = problems(text);
    expect(found.map((one) => one.code)).toEqual(['protocol.target-or-none', 'protocol.range', 'protocol.not-one-of']);
    expect(found.map((one) => one.line)).toEqual([...found.map((one) => one.line)].sort((a, b) => a - b));
  });

  it('warns of a passed review date and of an unused source, and still reads', () => {
    const late = readProtocol(STANDARD, 'standard.yaml', Date.parse('2027-06-01T00:00:00Z'));
    expect(late).toMatchObject({ ok: true, warnings: [{ code: 'protocol.review-past', level: 'warning', path: 'reviewBy' }] });
    expect(readProtocol(STANDARD, 'standard.yaml', Date.parse('2027-05-31T23:00:00Z'))).toMatchObject({ ok: true, warnings: [] });
    const unused = readProtocol(`${STANDARD}  - { id: 999, title: "x", addresses: ["https://example.org/"] }\n`, 'mine.yaml');
    expect(unused).toMatchObject({ ok: true, warnings: [{ code: 'protocol.source-unused', level: 'warning' }] });
  });

  it.each(['', '[]', '42', '"text"', 'null', '---\na: 1\n---\nb: 2\n', '\u0000', 'severities: {1: null}', 'a: &a [*a]', `a: &a [1]\nb: [${'*a,'.repeat(200)}]`, 'x'.repeat(600_000)])(
    'answers hostile or empty text with problems, never a fault',
    (text) => {
      const read = readProtocol(text, 'mine.yaml');
      expect(read.ok).toBe(false);
      expect(read.ok ? [] : read.problems).not.toHaveLength(0);
    },
  );
});
