/** Rows that stand twice in a file: known within one part, and with an import id over all parts of it. */
import { createHash } from 'node:crypto';
import { ImportLineStore } from '#persistence';
import type { Database } from '#persistence';

export interface RowsSeen {
  /** The line on which the same stood first under any of these keys, or null for a new one, which is noted. A part sent again finds its own lines and repeats nothing. */
  readonly first: (keys: readonly string[], line: number) => Promise<number | null>;
}

/** `of`: who loads what; nobody meets the rows of another's import. */
export async function rowsSeen(database: Database, { importId, of }: { readonly importId: string | undefined; readonly of: string }): Promise<RowsSeen> {
  const here = new Map<string, number>();
  const store = importId === undefined ? null : new ImportLineStore(database);
  await store?.forgetOld();
  return {
    first: async (keys, line) => {
      const known = keys.map((key) => here.get(key)).find((one) => one !== undefined && one !== line);
      if (known !== undefined) return known;
      for (const key of keys) here.set(key, line);
      if (store === null || importId === undefined) return null;
      const noted = await store.note(importId, keys.map((key) => ({ key: keyDigest(`${of}/${key}`), line })));
      return [...noted.values()].find((one) => one !== line) ?? null;
    },
  };
}

/** Names and numbers of customers are not kept beside the import, only what tells two of them apart. */
const keyDigest = (key: string): string => createHash('sha256').update(key).digest('base64url');
