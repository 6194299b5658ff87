import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProtocol } from '#protocol';
import { pinnedProtocol, readPinnedProtocols } from './pinned-protocols';

const DIRECTORY = join(__dirname, '../../../../protocols');
const STANDARD = readFileSync(join(DIRECTORY, 'standard.yaml'), 'utf8');
/** A version as it went on record when a crisis was first opened under it. */
function used(version: string, change: (text: string) => string = (text) => text) {
  const read = readProtocol(change(STANDARD).replace(/^version: .*$/m, `version: "${version}"`), 'standard.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id: 'standard', version, fingerprint: read.fingerprint, document: JSON.parse(JSON.stringify(read.document)) as unknown };
}
const store = (...records: readonly ReturnType<typeof used>[]) => ({
  usedProtocols: async () => records.map(({ id, version, fingerprint }) => ({ id, version, fingerprint })),
  usedProtocol: async (id: string, version: string) => records.find((one) => one.id === id && one.version === version) ?? null,
});

describe('the version a crisis is bound to', () => {
  it('is found when a newer one has taken its place in the file', async () => {
    const pinned = await readPinnedProtocols(DIRECTORY, store(used('2020.1', (text) => text.replace('takeoverPercent: { value: 75', 'takeoverPercent: { value: 60'))));
    expect(pinned.loaded.map(({ protocol }) => protocol.version)).not.toContain('2020.1');
    expect(pinnedProtocol(pinned, { id: 'standard', version: '2020.1' })).toMatchObject({ version: '2020.1', takeoverPercent: 60, relationship: { promise: { secondReader: expect.any(Array) } } });
    expect(pinnedProtocol(pinned, { id: 'standard', version: '2020.2' })).toBeUndefined();
  });

  it('is that of the file where there is one, and nothing where the record cannot be read any more', async () => {
    const [current] = (await readPinnedProtocols(DIRECTORY, store())).loaded.filter(({ protocol }) => protocol.id === 'standard');
    const pinned = await readPinnedProtocols(DIRECTORY, store({ ...used('2020.1'), document: { id: 'standard' } }));
    expect(pinnedProtocol(pinned, { id: 'standard', version: current?.protocol.version ?? '' })).toEqual(current?.protocol);
    expect(pinnedProtocol(pinned, { id: 'standard', version: '2020.1' })).toBeUndefined();
  });

  it('may not have been changed under its number', async () => {
    const version = /^version: "(.*)"$/m.exec(STANDARD)?.[1] ?? '';
    await expect(readPinnedProtocols(DIRECTORY, store({ ...used(version), fingerprint: 'another' }))).rejects.toThrow(version);
  });
});
