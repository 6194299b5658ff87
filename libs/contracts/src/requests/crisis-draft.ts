/** A report while it is being written: everything may still be missing. Asked about, never kept. */
import { z } from 'zod';
import { TEXT_MAX_CHARS } from '../limits';
import { id, instant, line } from '../primitives';
import { businessImpact, level, trustSignal } from '../commands/shared';

export const crisisDraft = z.strictObject({
  /** As far as it is written; blank is no problem here. */
  summary: z.string().max(TEXT_MAX_CHARS).default(''),
  /** Of a customer on file. */
  accountId: id().nullable().default(null),
  /** Of one who is not, or whose name is only half written. */
  accountName: line().nullable().default(null),
  /** Not chosen yet when null: then trust alone speaks. */
  impactLevel: level().nullable().default(null),
  impact: businessImpact().prefault({}),
  trustSignals: z.array(trustSignal()).max(20).default([]),
  spokeFirst: z.enum(['us', 'customer', 'public']).default('us'),
  awareAt: instant().nullable().default(null),
  deskId: id().nullable().default(null),
  protocolId: id().nullable().default(null),
});
export type CrisisDraft = z.output<typeof crisisDraft>;
