import type { Database } from '#persistence';
import { JudgedParts } from './judged-parts';

interface Stored { readonly version: number; readonly state: string }
const stateOf = (severity: number): string => JSON.stringify({ state: { crisis: { assessment: { severity } } }, protocol: { id: 'standard', version: '1' } });

/** A database with snapshots in it that counts the texts it hands out. */
function databaseOf(stored: Map<string, Stored>): { readonly database: Database; readonly texts: () => number } {
  let texts = 0;
  const query = ({ values: [ids, knownIds, knownVersions] }: { readonly values: readonly [string[], string[], number[]] }) => Promise.resolve({
    rows: ids.flatMap((id) => {
      const found = stored.get(id);
      if (found === undefined) return [];
      const isKnown = knownVersions[knownIds.indexOf(id)] === found.version;
      texts += isKnown ? 0 : 1;
      return [{ crisis_id: id, version: found.version, state: isKnown ? null : found.state }];
    }),
  });
  return { database: { queryRunner: { connect: () => Promise.resolve({ query }) } } as unknown as Database, texts: () => texts };
}

describe('what lists need of a crisis’s state', () => {
  it('is read once for each version of a crisis', async () => {
    const stored = new Map([['a', { version: 3, state: stateOf(2) }]]);
    const { database, texts } = databaseOf(stored);
    const parts = new JudgedParts(database);
    const first = (await parts.of(['a', 'a'])).get('a');
    expect(first).toEqual({ crisisId: 'a', version: 3, assessment: { severity: 2 }, protocol: { id: 'standard', version: '1' } });
    expect((await parts.of(['a'])).get('a')).toBe(first);
    expect(texts()).toBe(1);
    stored.set('a', { version: 4, state: stateOf(1) });
    expect((await parts.of(['a'])).get('a')?.assessment?.severity).toBe(1);
    expect(texts()).toBe(2);
  });
  it('tells whether a queue jump is asked for', async () => {
    const lane = (proposal: object | null): string => JSON.stringify({ state: { lane: { proposal } } });
    const parts = new JudgedParts(databaseOf(new Map([['a', { version: 1, state: lane({ until: 7, by: 'x', reason: 'r' }) }], ['b', { version: 1, state: lane(null) }]])).database);
    const found = await parts.of(['a', 'b']);
    expect([found.get('a')?.jumpAskedUntil, found.get('b')?.jumpAskedUntil]).toEqual([7, undefined]);
  });
  it('leaves out a crisis without a snapshot, and goes without what a state does not have', async () => {
    const parts = new JudgedParts(databaseOf(new Map([['b', { version: 1, state: '{}' }]])).database);
    const found = await parts.of(['a', 'b']);
    expect([...found.keys()]).toEqual(['b']);
    expect(found.get('b')?.assessment).toBeUndefined();
    expect(found.get('b')?.protocol).toBeUndefined();
  });
});
