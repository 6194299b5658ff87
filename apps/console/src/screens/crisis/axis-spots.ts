/** Every mark of the axis in the order of lanes and time, for the keyboard. Pure. */
import type { CrisisAxis } from '#contracts';
import type { Spot } from './axis-focus';
import { seenDuties, seenSilences, seenStages } from './axis-model';

/** Ids are those of the drawn marks; some of them may not be in the window, and are passed over. */
export function spotsOf(axis: CrisisAxis, now: number): readonly Spot[] {
  const marks = (lane: number, wanted: (track: string | null) => boolean): Spot[] => axis.marks.filter(({ track }) => wanted(track)).map(({ seq, at }) => ({ id: `mark-${String(seq)}`, lane, at: Date.parse(at) }));
  const stages = (lane: number, track: 'technical' | 'relationship'): Spot[] => seenStages(axis, track, now).map(({ id, from }) => ({ id, lane, at: from }));
  const duties = (lane: number, track: 'technical' | 'relationship'): Spot[] => seenDuties(axis, track, now).map(({ id, markAt }) => ({ id, lane, at: markAt }));
  const spots: Spot[] = [
    ...stages(0, 'technical'), { id: 'mark-0', lane: 1, at: Date.parse(axis.awareAt) }, ...marks(1, (track) => track !== 'relationship'), ...duties(2, 'technical'),
    ...axis.forecasts.map(({ id, madeAt }) => ({ id, lane: 3, at: Date.parse(madeAt) })),
    ...stages(4, 'relationship'), ...marks(5, (track) => track === 'relationship'), ...duties(6, 'relationship'),
    ...axis.words.map(({ seq, from, at }) => ({ id: `word-${String(seq)}-${from}`, lane: 7, at: Date.parse(at) })),
    ...seenSilences(axis, now).map(({ id, from }) => ({ id, lane: 8, at: from })),
  ];
  return spots.sort((a, b) => a.lane - b.lane || a.at - b.at);
}
