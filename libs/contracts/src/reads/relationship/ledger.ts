/** What the page of a crisis shows of the recovery ledger and of what follows. */
import { RETURN_OUTCOMES, TOUCH_KINDS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson } from '../shared';

const planned = () => z.object({ id: z.string(), dueAt: instantOut(), doneAt: maybeInstant() });
/** `afterDays`: days after the closing; `unanswered`: it ended at `doneAt` without an answer or result. */
const asked = () => planned().extend({ afterDays: count().nullable(), unanswered: z.boolean() });

export const ledgerView = z.object({
  /** Null: the protocol of this crisis keeps no ledger. */
  openedAt: maybeInstant(),
  /** Good experiences still needed. */
  balance: count(),
  entries: count(),
  firstCreditAt: maybeInstant(),
  clearedAt: maybeInstant(),
  touches: z.array(planned().extend({ kind: z.enum(TOUCH_KINDS), what: z.string(), owner: maybePerson(), droppedAt: maybeInstant() })),
  pulses: z.array(asked()),
  returnChecks: z.array(asked()),
  restartHeldAt: maybeInstant(),
  trust: z.object({ before: count().nullable(), after: count().nullable(), outcome: z.enum(['gained', 'kept', 'lost']).nullable() }),
  watchUntil: maybeInstant(),
  echoes: count(),
  lastReturn: z.enum(RETURN_OUTCOMES).nullable(),
  lastAttemptAt: maybeInstant(),
  lostAt: maybeInstant(),
  referrals: count(),
  /** In one sentence, for people. */
  words: bilingual(),
});
export type LedgerView = z.output<typeof ledgerView>;

const share = () => z.object({ of: count(), count: count(), percent: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });
/** What became of customers after their crises. Shares are in percent with a 95 % interval (Wilson); null of nothing. Drills never count. */
export const recoveryReport = z.object({
  ledgers: count(),
  /** Debts worked off, of ledgers opened at least twelve months ago. */
  clearedInTwelveMonths: share(),
  /** Median from opening to the first good experience, of ledgers that have one. */
  hoursToFirstCredit: z.number().nullable(),
  returned: z.object({ all: share(), after90Days: share(), after180Days: share(), after365Days: share() }),
  returnBenchmark: z.object({ percent: z.number(), source: bilingual() }),
  trust: z.object({ gained: count(), kept: count(), lost: count() }),
  lostCustomers: count(),
  lateEchoes: count(),
  referrals: count(),
});
export type RecoveryReport = z.output<typeof recoveryReport>;
