/** The part of a protocol about the light lane, recognition of serious complaints, and the queue (C06): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { LaneRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const laneSchema = z.strictObject({});
export const compileLane = (_written: z.infer<typeof laneSchema>): LaneRules => ({});
/** Path below `relationship.lane` → name. */
export const laneNames: Readonly<Record<string, TwoLanguages>> = {};
