/** The recovery ledger as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { LedgerView } from '#contracts';
import { daysAfter, trustOutcome } from '#domain';
import type { CrisisSnapshot, Instant, PlannedAt, Touch } from '#domain';
import type { Names } from '../names';
import { worded } from '../words';

/** Ids whose names this part of the page needs. */
export const ledgerIds = ({ ledger }: CrisisSnapshot['state']): readonly (string | null)[] => ledger.touches.map((touch) => touch.owner);

const planned = ({ id, dueAt, doneAt }: PlannedAt | Touch) => ({ id, dueAt: toIso(dueAt), doneAt: toIsoOrNull(doneAt) });
const asked = (one: PlannedAt, closedAt: Instant | null): LedgerView['pulses'][number] => ({ ...planned(one), afterDays: daysAfter(one, closedAt), unanswered: one.unanswered === true });

export function presentLedger({ ledger, crisis }: CrisisSnapshot['state'], names: Names): LedgerView {
  return {
    openedAt: toIsoOrNull(ledger.openedAt), balance: ledger.balance, entries: ledger.entries, firstCreditAt: toIsoOrNull(ledger.firstCreditAt), clearedAt: toIsoOrNull(ledger.clearedAt),
    touches: ledger.touches.map((touch) => ({ ...planned(touch), kind: touch.kind, what: touch.what, owner: names.person(touch.owner), droppedAt: toIsoOrNull(touch.droppedAt ?? null) })),
    pulses: ledger.pulses.map((one) => asked(one, crisis.closedAt)), returnChecks: ledger.returnChecks.map((one) => asked(one, crisis.closedAt)), restartHeldAt: toIsoOrNull(ledger.restartHeldAt),
    trust: { before: ledger.trustBefore, after: ledger.trustAfter, outcome: trustOutcome(ledger) },
    watchUntil: toIsoOrNull(ledger.watchUntil), echoes: ledger.echoes, lastReturn: ledger.lastReturn, lastAttemptAt: toIsoOrNull(ledger.lastAttemptAt), lostAt: toIsoOrNull(ledger.lostAt),
    referrals: ledger.referrals, words: worded('ledger.words', { balance: ledger.balance, open: ledger.openedAt === null ? 'no' : 'yes' }),
  };
}
