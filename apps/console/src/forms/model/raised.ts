/** Who raised something with their manager, and in which words: the record shows both to its author and to whoever owes the answer, to nobody else. Pure. */
import type { TimelineEntry } from '#contracts';

export interface Raised {
  readonly name: string;
  readonly text: string;
}

/** By the id of what was raised; what the reader may not know is not there. */
export function raisedIn(entries: readonly Pick<TimelineEntry, 'type' | 'by' | 'data'>[]): ReadonlyMap<string, Raised> {
  const found = entries.flatMap(({ type, by, data }) => {
    const { id, text } = data;
    return type === 'care.raised' && typeof id === 'string' && typeof text === 'string' && text.trim() !== '' ? [[id, { name: by.name, text }] as const] : [];
  });
  return new Map(found);
}
