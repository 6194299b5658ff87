/** A complaint as it arrives, for the judgement which lane it takes. A narrative is not needed: most have none. */
import { COMPLAINT_CHANNELS } from '#domain';
import { z } from 'zod';
import { MONEY_MAX_MINOR } from '../limits';
import { id, line, longText } from '../primitives';
import { language } from '../commands/shared';

const COMPLAINTS_MAX = 10_000;

export const complaintRequest = z.strictObject({
  narrative: longText().nullable().default(null),
  /** Of narrative, product and issue; both are read when absent. */
  language: language().nullable().default(null),
  product: line().nullable().default(null),
  issue: line().nullable().default(null),
  subIssue: line().nullable().default(null),
  channel: z.enum(COMPLAINT_CHANNELS).default('other'),
  /** Null: nothing is known of who complains. */
  history: z.strictObject({ complaintsIn12Months: z.int().min(0).max(COMPLAINTS_MAX), /** 0 to 1. */ upheldShare: z.number().min(0).max(1).nullable().default(null) }).nullable().default(null),
  vip: z.boolean().default(false),
  lossMinor: z.int().min(0).max(MONEY_MAX_MINOR).nullable().default(null),
  /** Of the loss; another than the protocol's is refused. */
  currency: z.string().regex(/^[A-Z]{3}$/).nullable().default(null),
  protocolId: id().default('standard'),
});
export type ComplaintRequest = z.output<typeof complaintRequest>;
