/** What an answer to a pulse comes to. Pure. */
import type { TimelineEntry } from '#contracts';

/** From this score of 5 on an answer is remembered as good, in every protocol so far (docs: goodPulseFrom); below it something has to be done. */
const GOOD_FROM = 4;

/** The score of a recorded pulse, 1 to 5; null where none was given. */
export function scoreOf(line: Pick<TimelineEntry, 'data'> | undefined): number | null {
  const score = line?.data['score'];
  return typeof score === 'number' ? score : null;
}

/** Whether the answer asks for a next step. */
export const isWeak = (score: number | null): boolean => score !== null && score < GOOD_FROM;
