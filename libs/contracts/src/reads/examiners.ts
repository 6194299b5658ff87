/** Who may examine a claim, and of the others why not: for whoever appoints one. */
import { z } from 'zod';
import { id } from '../primitives';
import { bilingual, personRef } from './shared';

export const EXAMINER_OBSTACLES = ['cannot-see', 'works-on-it', 'spoke', 'named', 'other-seat'] as const;
export type ExaminerObstacle = (typeof EXAMINER_OBSTACLES)[number];

export const examinerQuery = z.strictObject({ claimId: id() });
export type ExaminerQuery = z.output<typeof examinerQuery>;

export const examinerItem = z.object({
  person: personRef(), eligible: z.boolean(),
  obstacle: z.object({ code: z.enum(EXAMINER_OBSTACLES), name: bilingual() }).nullable().meta({ description: 'Why not; null for those who may examine' }),
});
export const examinerList = z.object({ items: z.array(examinerItem).meta({ description: 'Those who may examine first, then the others of the desk' }), nextCursor: z.null() });
export type ExaminerItem = z.output<typeof examinerItem>;
export type ExaminerList = z.output<typeof examinerList>;
