import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProtocols } from './load-protocols';
import { loadReasons, readReasons, reasonOf } from './reasons';

const DIRECTORY = join(__dirname, '../../../protocols');

describe('reasons in Hebrew', () => {
  it('are read by the source as its protocol gives it', () => {
    const { reasons, problems } = readReasons('"D: a quarter":\n  "D: רבעון"\n');
    expect(problems).toEqual([]);
    expect(reasonOf('D: a quarter', reasons)).toEqual({ he: 'D: רבעון', en: 'D: a quarter' });
    expect(reasonOf('D: our own', reasons)).toEqual({ he: 'D: our own', en: 'D: our own' });
    expect(readReasons('# nothing yet\n')).toMatchObject({ problems: [] });
  });

  it.each([
    ['"a": "א"\n"a": "ב"\n', 'protocol.yaml', 2],
    ['"a": "א"\n"b": [', 'protocol.yaml', 2],
    ['- a\n- b\n', 'protocol.reasons', 1],
    ['"a": "א"\n"b":\n', 'protocol.reasons', 2],
    ['"a": "א"\n7: "ב"\n', 'protocol.reasons', 2],
    ['"a": { he: "א" }\n', 'protocol.reasons', 1],
    ['x'.repeat(1_000_001), 'protocol.too-large', 1],
  ])('refuse %j', (text, code, line) => {
    const { reasons, problems } = readReasons(text, 'he.yaml');
    expect(problems).toMatchObject([{ level: 'error', code, line, file: 'he.yaml', message: { he: expect.stringMatching(/[א-ת]/) }, fix: { en: expect.stringMatching(/[a-z]/) } }]);
    expect(reasons.size).toBe(0);
  });

  it('stand beside the protocols and are never taken for one', async () => {
    const [{ reasons, problems }, loaded] = await Promise.all([loadReasons(DIRECTORY), loadProtocols(DIRECTORY)]);
    expect(problems).toEqual([]);
    expect(reasons.get('D: as at severity 2')).toBe('D: כמו בחומרה 2');
    expect(loaded.problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('may be missing; what is there and cannot be read is told', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'reasons-'));
    try {
      expect(await loadReasons(directory)).toMatchObject({ problems: [] });
      await mkdir(join(directory, 'reasons'));
      expect(await loadReasons(directory)).toMatchObject({ problems: [] });
      await writeFile(join(directory, 'reasons', 'he.yaml'), 'a: [');
      expect((await loadReasons(directory)).problems).toMatchObject([{ code: 'protocol.yaml', file: join('reasons', 'he.yaml') }]);
      await rm(join(directory, 'reasons', 'he.yaml'));
      await mkdir(join(directory, 'reasons', 'he.yaml'));
      expect((await loadReasons(directory)).problems).toMatchObject([{ code: 'protocol.unreadable' }]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
