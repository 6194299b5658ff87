/** What the page of a crisis shows of the lane subject. */
import { z } from 'zod';

export const laneView = z.object({});
export type LaneView = z.output<typeof laneView>;
