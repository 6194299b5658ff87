/** What an answer to a pulse comes to. Pure. */
import type { TimelineEntry } from '#contracts';

/** From this score of 5 on an answer is remembered as good, in every protocol so far (docs: goodPulseFrom); below it something has to be done. */
const GOOD_FROM = 4;

/** The score of a recorded pulse, 1 to 5; null where none was given. */
export function scoreOf(line: Pick<TimelineEntry, 'data'> | undefined): number | null {
  const score = line?.data['score'];
  return typeof score === 'number' ? score : null;
}

export type Standing = 'done' | 'ahead' | 'late' | 'fell-away';
/** How something planned for afterwards stands at `now`, epoch milliseconds on the crisis's clock: what is past its time says so, and a customer who is lost is asked nothing. */
export function standingOf({ doneAt, dueAt }: { readonly doneAt: string | null; readonly dueAt: string }, now: number, isLost: boolean): Standing {
  if (doneAt !== null) return 'done';
  if (isLost) return 'fell-away';
  return Date.parse(dueAt) <= now ? 'late' : 'ahead';
}

/** Whether the answer asks for a next step. */
export const isWeak = (score: number | null): boolean => score !== null && score < GOOD_FROM;
