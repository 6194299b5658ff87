import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReasons } from '#protocol';
import { protocolCheck, protocolDiff, protocolSimulate } from './protocol';

const file = (name: string) => ({ name: `${name}.yaml`, text: readFileSync(join(__dirname, `../../../../protocols/${name}.yaml`), 'utf8') });
const files = [file('standard'), file('intensive')];
const broken = { name: 'broken.yaml', text: file('standard').text.replace('first-contact: { target: 30m, clock: always', 'first-contact: { target: 30m, clock: alway') };

describe('protocol check', () => {
  it('passes the files of the project and says so in both languages', () => {
    const result = protocolCheck(files);
    expect(result).toMatchObject({ exitCode: 0, json: { ok: true, problems: [], protocols: [{ id: 'standard', version: '2026.7' }, { id: 'intensive' }] } });
    expect(result.text('en')).toContain('Standard protocol');
    expect(result.text('he')).toContain('נוהל רגיל');
  });
  it('names file, line, column and the fix, and fails', () => {
    const result = protocolCheck([broken]);
    const line = broken.text.slice(0, broken.text.indexOf('clock: alway,')).split('\n').length;
    expect(result).toMatchObject({ exitCode: 1, json: { ok: false, problems: [{ file: 'broken.yaml', line, code: 'protocol.not-one-of' }] } });
    expect(result.text('en')).toContain(`broken.yaml:${String(line)}:`);
    expect(result.text('en')).toContain('always');
    expect(result.text('he')).toMatch(/שגיאה/);
  });
  it('fails on what is wrong beside the files', () => {
    const { problems } = readReasons('"D: a": [', 'reasons/he.yaml');
    expect(protocolCheck(files, undefined, problems)).toMatchObject({ exitCode: 1, json: { ok: false, problems: [{ file: 'reasons/he.yaml', code: 'protocol.yaml' }] } });
  });
  it('passes with warnings', () => {
    expect(protocolCheck(files, Date.parse('2030-01-01T00:00:00Z'))).toMatchObject({ exitCode: 0, json: { problems: [{ level: 'warning' }, { level: 'warning' }] } });
  });
});

describe('protocol simulate', () => {
  const given = { protocol: 'standard', severity: '1', open: '2026-06-06T13:00+03:00', until: '2026-06-06T12:00:00Z', files };
  it('gives the documented shape with instants in UTC', () => {
    const result = protocolSimulate(given);
    expect(result.exitCode).toBe(0);
    expect(result.json).toMatchObject({
      protocol: 'standard', version: '2026.7', severity: 1, open: '2026-06-06T10:00:00.000Z',
      obligations: [
        { kind: 'executive-notice', track: 'relationship', due: '2026-06-06T10:30:00.000Z' },
        { kind: 'first-contact', due: '2026-06-06T10:30:00.000Z', warnings: ['2026-06-06T10:15:00.000Z', '2026-06-06T10:22:30.000Z', '2026-06-06T10:27:00.000Z'] },
        { kind: 'timed-update', due: '2026-06-06T11:00:00.000Z', ladder: [{ role: 'owner', at: '2026-06-06T11:00:00.000Z' }, { role: 'deputy' }, { role: 'team-lead' }, { role: 'head-of-service' }, { role: 'executive-sponsor', at: '2026-06-06T14:00:00.000Z' }] },
        { kind: 'timed-update', due: '2026-06-06T12:00:00.000Z' },
      ],
    });
    expect(result.text('he').split('\n')).toHaveLength(4);
  });
  it('uses the calendars of another desk', () => {
    const london = { ...given, severity: 3, open: '2026-06-05T12:00Z', until: '2026-06-09T12:00Z', desk: 'uk' };
    expect(protocolSimulate(london).json).toMatchObject({ calendars: { desk: 'uk@2026.1', always: '24x7@2026.1' }, obligations: [{ kind: 'first-contact', due: '2026-06-05T16:00:00.000Z' }, { kind: 'timed-update' }, {}] });
  });
  it.each([
    [{ protocol: 'other' }, 'protocol.unknown', 2],
    [{ version: '2020.1' }, 'protocol.unknown', 2],
    [{ severity: '5' }, 'simulate.severity', 2],
    [{ severity: '' }, 'simulate.severity', 2],
    [{ open: '2026-06-06T13:00' }, 'instant.offset-required', 2],
    [{ until: 'later' }, 'instant.invalid', 2],
    [{ until: '2026-06-06T09:00Z' }, 'simulate.order', 2],
    [{ until: '2031-06-06T09:00Z' }, 'calendar.out-of-coverage', 2],
    [{ open: '2019-06-06T09:00Z' }, 'calendar.out-of-coverage', 2],
    [{ desk: 'mars' }, 'calendar.unknown', 2],
    [{ files: [broken] }, 'protocol.unknown', 1],
  ])('refuses %j with %s', (change, code, exitCode) => {
    const result = protocolSimulate({ ...given, ...change });
    expect(result).toMatchObject({ exitCode, json: { code } });
    expect(result.text('he')).toMatch(/[א-ת]/);
    expect(result.text('en')).not.toMatch(/[א-ת]|\{/);
  });
});

describe('protocol diff', () => {
  it('lists what the intensive protocol asks more of us, in words', () => {
    const result = protocolDiff(file('standard'), file('intensive'));
    expect(result.exitCode).toBe(0);
    expect(result.text('en')).toContain('severity 1, update while investigating: 1h round the clock → 10m round the clock (stricter)');
  });
  it('says when there is none, and fails on a broken file', () => {
    expect(protocolDiff(file('standard'), file('standard'))).toMatchObject({ exitCode: 0, json: { changes: [] } });
    expect(protocolDiff(file('standard'), broken)).toMatchObject({ exitCode: 1, json: { problems: [{ file: 'broken.yaml' }] } });
  });
});
