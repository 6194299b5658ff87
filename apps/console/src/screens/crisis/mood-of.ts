/** Which mood stands beside whom: each contact's own last one, from the contacts on record. Pure. */
import type { TimelineEntry } from '#contracts';
import { textOf } from './lines';

const UNKNOWN = 'unknown';
type Line = Pick<TimelineEntry, 'at' | 'data'>;

/** How the contact went, or how he came where that was not told; null where neither was. */
function moodIn(line: Line): string | null {
  return [textOf(line, 'emotionalState'), textOf(line, 'emotionalStateBefore')].find((mood) => mood !== null && mood !== UNKNOWN) ?? null;
}

const whenOf = (line: Line): number => Date.parse(textOf(line, 'occurredAt') ?? line.at);

/** The mood the person was left in when he was last spoken with: latest by when it was, not by when it was written down. Null while nobody noted one. `lines`: logged contacts. */
export function moodOf(lines: readonly Line[] | undefined, contactId: string): string | null {
  const own = (lines ?? []).filter((line) => line.data['contactId'] === contactId && moodIn(line) !== null).sort((a, b) => whenOf(b) - whenOf(a));
  const [last] = own;
  return last === undefined ? null : moodIn(last);
}
