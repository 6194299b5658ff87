import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkImmutable } from './fingerprint';
import { findProtocol, loadProtocols, readProtocols } from './load-protocols';
import { readProtocol } from './read-protocol';

const DIRECTORY = join(__dirname, '../../../protocols');
const STANDARD = readFileSync(join(DIRECTORY, 'standard.yaml'), 'utf8');
function fingerprint(text: string): string {
  const read = readProtocol(text, 'standard.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.fingerprint;
}

describe('a protocol in use', () => {
  const used = [{ id: 'standard', version: '2026.7', fingerprint: fingerprint(STANDARD) }];
  const loaded = (text: string, version = '2026.7') => checkImmutable(used, [{ id: 'standard', version, fingerprint: fingerprint(text), file: 'standard.yaml' }]);

  it('keeps its fingerprint under another notation, owner, review date or source', () => {
    expect(fingerprint(STANDARD.replaceAll('target: 60m', 'target: 1h'))).toBe(fingerprint(STANDARD));
    expect(fingerprint(STANDARD.replace('reviewBy: 2027-05-31', 'reviewBy: 2028-05-31').replace('owner: head-of-service', 'owner: someone'))).toBe(fingerprint(STANDARD));
    expect(loaded(STANDARD.replace('# The standard', '# Our standard'))).toEqual([]);
  });

  it('is refused with changed numbers under the same version, welcome under a new one', () => {
    const changed = STANDARD.replace('takeoverPercent: { value: 75', 'takeoverPercent: { value: 74');
    expect(loaded(changed)).toMatchObject([{ code: 'protocol.version-used', file: 'standard.yaml' }]);
    expect(loaded(changed, '2026.8')).toEqual([]);
    expect(checkImmutable([], [{ id: 'standard', version: '2026.7', fingerprint: 'x', file: 'f' }])).toEqual([]);
  });
});

describe('loading protocols', () => {
  it('loads the ones that come with the project, all without a problem', async () => {
    const { protocols, problems } = await loadProtocols(DIRECTORY, Date.parse('2026-12-01T00:00:00Z'));
    expect(problems).toEqual([]);
    expect(protocols.map((one) => one.protocol.id)).toEqual(['intensive', 'standard']);
  });

  it('reads the good files beside a bad one and names the bad one', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'protocols-'));
    try {
      await writeFile(join(directory, 'a.yaml'), STANDARD);
      await writeFile(join(directory, 'b.yaml'), 'id: [');
      await writeFile(join(directory, 'notes.txt'), 'not read');
      const { protocols, problems } = await loadProtocols(directory);
      expect(protocols.map((one) => one.file)).toEqual(['a.yaml']);
      expect(new Set(problems.map((one) => one.file))).toEqual(new Set(['b.yaml']));
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('says so when there is no such directory', async () => {
    expect(await loadProtocols('/nowhere/at/all')).toMatchObject({ protocols: [], problems: [{ code: 'protocol.unreadable' }] });
  });

  it('refuses the same version in two files and finds the highest version by number', () => {
    const version = (name: string) => STANDARD.replace('version: "2026.7"', `version: "${name}"`);
    const files = [['a.yaml', '2026.9'], ['b.yaml', '2026.10'], ['c.yaml', '2026.9']].map(([name = '', one = '']) => ({ name, text: version(one) }));
    const { protocols, problems } = readProtocols(files);
    expect(problems).toMatchObject([{ code: 'protocol.version-twice', file: 'c.yaml' }]);
    expect(findProtocol(protocols, 'standard')?.protocol.version).toBe('2026.10');
    expect(findProtocol(protocols, 'standard', '2026.9')?.file).toBe('a.yaml');
    expect(findProtocol(protocols, 'other')).toBeUndefined();
  });
});
