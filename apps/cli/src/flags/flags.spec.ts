import { Command } from 'commander';
import { allEntries, commandEntries, openCommand, parseWith } from '#contracts';
import { addFlags, flagHelp } from './add-flags';
import { bodyOfFlags } from './body-of-flags';
import type { Given } from './body-of-flags';
import { flagsOf } from './flags-of-schema';
import type { Flag } from './flags-of-schema';
import { instantText, isRelative } from './instant-flag';

const COMMON = ['json', 'api', 'lang', 'color', 'help', 'key', 'expect-version', 'json-body', 'file', 'drill-rate', 'customer', 'version'];

/** The words a person would type for a body: the inverse of what is tested, by walking the body. */
function wordsFor(body: Readonly<Record<string, unknown>>, flags: readonly Flag[], path: readonly string[] = []): readonly string[] {
  return Object.entries(body).flatMap(([key, value]) => {
    const here = [...path, key];
    const flag = flags.find((one) => one.steps.map((step) => step.key).join('/') === here.join('/'));
    if (flag === undefined) return (Array.isArray(value) ? value : [value]).flatMap((one) => wordsFor(one as Record<string, unknown>, flags, here));
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (one === null || one === false) return [`--no-${flag.name}`];
      return one === true ? [`--${flag.name}`] : [`--${flag.name}`, typeof one === 'string' ? one : JSON.stringify(one)];
    });
  });
}

function bodyFrom(flags: readonly Flag[], words: readonly string[]): Record<string, unknown> {
  const command = new Command('x').exitOverride().configureOutput({ writeErr: () => undefined });
  const given: readonly Given[] = addFlags(command, flags, 'en');
  command.parse([...words], { from: 'user' });
  return bodyOfFlags(given);
}

it('takes several codes as one word with commas, or one by one', () => {
  const flags = flagsOf(allEntries.find(({ name }) => name === 'record-listening')!.schema);
  expect(bodyFrom(flags, ['--needs', 'listen,fix'])).toEqual({ needs: ['listen', 'fix'] });
  expect(bodyFrom(flags, ['--needs', 'listen', '--needs', 'fix', '--story', 'one, two'])).toEqual({ needs: ['listen', 'fix'], story: 'one, two' });
});

it('the help of a flag that takes an id says which command lists it, in both languages', () => {
  const helpOf = (name: string, flag: string, lang: 'he' | 'en'): string => {
    const entry = allEntries.find((one) => one.name === name);
    const found = flagsOf(entry?.schema ?? openCommand.schema).find((one) => one.name === flag);
    return found === undefined ? '' : flagHelp(found, lang, name);
  };
  for (const flag of ['template-id', 'remedy-gesture-id', 'contact-id']) expect(helpOf('answer-automatically', flag, 'en')).toContain('tikkun automatic-answers REF');
  expect(helpOf('assign-role', 'person-id', 'he')).toMatch(/מזהה.*tikkun people/);
  expect(helpOf('log-contact', 'contact-id', 'en')).toContain('tikkun show REF --json');
  expect(helpOf('log-contact', 'said', 'en')).not.toContain('tikkun');
});

describe('flags of the catalogue', () => {
  it.each(allEntries.map((entry) => [entry.name, entry] as const))('%s: its example can be given by flags and parses to the same payload', (_name, entry) => {
    const flags = flagsOf(entry.schema);
    const body = bodyFrom(flags, wordsFor(entry.example, flags));
    const [byFlags, byJson] = [parseWith(entry.schema, body), parseWith(entry.schema, entry.example)];
    expect(byFlags).toMatchObject({ ok: true });
    expect(byFlags).toEqual(byJson);
  });
  it.each(allEntries.map((entry) => [entry.name, entry] as const))('%s: flags are unique and leave the common ones alone', (_name, entry) => {
    const names = flagsOf(entry.schema).map((flag) => flag.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => (COMMON.includes(name) && (name !== 'customer' || entry.name === 'open')) || name.startsWith('no-'))).toEqual([]);
    expect(names.every((name) => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name))).toBe(true);
  });
  it('has a required flag for every required field of the first level', () => {
    const locate = commandEntries.find((entry) => entry.name === 'locate');
    expect(flagsOf(locate?.schema ?? openCommand.schema).map(({ name, required }) => [name, required])).toEqual([['where', true], ['note', false]]);
  });
  it('lays the ways to name a customer side by side, none of them required', () => {
    const account = flagsOf(openCommand.schema).filter((flag) => flag.name.startsWith('account.'));
    expect(account.map(({ name, required }) => [name, required])).toEqual([['account.id', false], ['account.name', false], ['account.vip', false], ['account.language', false]]);
  });
});

describe('body of flags', () => {
  const flags = flagsOf(openCommand.schema);
  it('begins the next item of a list when a flag repeats', () => {
    const body = bodyFrom(flags, ['--contacts.name', 'A', '--contacts.email', 'a@x.example', '--contacts.name', 'B', '--contacts.phone', '04-1']);
    expect(body['contacts']).toEqual([{ name: 'A', email: 'a@x.example' }, { name: 'B', phone: '04-1' }]);
  });
  it('nests lists in lists', () => {
    const cause = commandEntries.find((entry) => entry.name === 'record-root-cause');
    const words = ['--analysis.method', 'fishbone', '--analysis.branches.branch', 'people', '--analysis.branches.causes.cause', 'x', '--analysis.branches.causes.is-root', '--analysis.branches.causes.cause', 'y', '--no-analysis.branches.causes.is-root', '--analysis.branches.branch', 'process', '--analysis.branches.causes.cause', 'z'];
    expect(bodyFrom(flagsOf(cause?.schema ?? openCommand.schema), words)).toEqual({
      analysis: { method: 'fishbone', branches: [{ branch: 'people', causes: [{ cause: 'x', isRoot: true }, { cause: 'y', isRoot: false }] }, { branch: 'process', causes: [{ cause: 'z' }] }] },
    });
  });
  it('lays flags over a body from a file and leaves that body alone', () => {
    const base = { summary: 'old', impact: { processes: ['a'] } };
    const command = new Command('x');
    const given = addFlags(command, flags, 'en');
    command.parse(['--summary', 'new', '--impact.processes', 'b'], { from: 'user' });
    expect(bodyOfFlags(given, base)).toEqual({ summary: 'new', impact: { processes: ['a', 'b'] } });
    expect(base).toEqual({ summary: 'old', impact: { processes: ['a'] } });
  });
  it('leaves what is no number as text, for the parser to name', () => {
    expect(bodyFrom(flags, ['--impact-level', 'high', '--impact.users-affected', '12'])).toEqual({ impactLevel: 'high', impact: { usersAffected: 12 } });
  });
  it('takes values that look like options', () => {
    expect(bodyFrom(flags, ['--summary', '--odd', '--aware-at', '-30m'])).toEqual({ summary: '--odd', awareAt: '-30m' });
  });
});

describe('relative instants', () => {
  const now = Date.parse('2026-09-10T10:00:00Z');
  it.each([['now', '2026-09-10T10:00:00.000Z'], ['+2h', '2026-09-10T12:00:00.000Z'], ['-30m', '2026-09-10T09:30:00.000Z'], ['+1d12h', '2026-09-11T22:00:00.000Z'], ['+90s', '2026-09-10T10:01:30.000Z'], [' +1h30m ', '2026-09-10T11:30:00.000Z']])('%s', (text, iso) => {
    expect(isRelative(text)).toBe(true);
    expect(instantText(text, now)).toBe(iso);
  });
  it.each(['+', '-', '2h', '+2', '+2w', '+h', '', '2026-09-10T16:00+03:00', '+1h2d'])('leaves "%s" for the parser', (text) => {
    expect(isRelative(text)).toBe(false);
    expect(instantText(text, now)).toBe(text);
  });
});
