/** What the page of a crisis shows of the promise subject. */
import { PROMISE_KINDS, PROMISE_TARGETS, WAITING_REASONS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { personRef } from '../shared';

const count = () => z.int().min(0);
export const promiseView = z.object({
  open: z.array(z.object({
    id: z.string(), words: z.string(), kind: z.enum(PROMISE_KINDS), target: z.enum(PROMISE_TARGETS), madeBy: personRef().nullable(), madeAt: instantOut(), dueAt: instantOut().nullable(), brokenAt: instantOut().nullable(), messageId: z.string().nullable(), contactId: z.string(),
  })),
  past: z.array(z.object({ id: z.string(), words: z.string(), kind: z.enum(PROMISE_KINDS), madeBy: personRef().nullable(), dueAt: instantOut().nullable(), outcome: z.enum(['kept', 'made-good']), at: instantOut(), confirmedByCustomer: z.boolean() })),
  made: count(), kept: count(), broken: count(), renegotiated: count(),
  overrides: z.record(z.string(), count()),
  waiting: z.array(z.object({ id: z.string(), author: personRef().nullable(), messageType: z.string(), at: instantOut(), why: z.array(z.enum(WAITING_REASONS)) })),
});
export type PromiseView = z.output<typeof promiseView>;
