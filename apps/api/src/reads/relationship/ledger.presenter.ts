/** The recovery ledger as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { LedgerView } from '#contracts';
import { daysAfter, trustOutcome } from '#domain';
import type { CrisisSnapshot, PlannedAt, Touch } from '#domain';
import type { Names } from '../names';
import { worded } from '../words';

/** Ids whose names this part of the page needs. */
export const ledgerIds = ({ ledger }: CrisisSnapshot['state']): readonly (string | null)[] => ledger.touches.map((touch) => touch.owner);

const planned = ({ id, dueAt, doneAt }: PlannedAt | Touch) => ({ id, dueAt: toIso(dueAt), doneAt: toIsoOrNull(doneAt) });
/** As planned it names a day; what is waited for is the duty that was aimed at its end, or moved since. */
const asked = (one: PlannedAt, { crisis, obligation }: CrisisSnapshot['state']): LedgerView['pulses'][number] => ({
  ...planned({ ...one, dueAt: obligation.open.find((duty) => duty.about === one.id)?.due ?? one.dueAt }), afterDays: daysAfter(one, crisis.closedAt), unanswered: one.unanswered === true,
});

export function presentLedger(state: CrisisSnapshot['state'], names: Names): LedgerView {
  const { ledger } = state;
  return {
    openedAt: toIsoOrNull(ledger.openedAt), balance: ledger.balance, entries: ledger.entries, firstCreditAt: toIsoOrNull(ledger.firstCreditAt), clearedAt: toIsoOrNull(ledger.clearedAt),
    touches: ledger.touches.map((touch) => ({ ...planned(touch), kind: touch.kind, what: touch.what, owner: names.person(touch.owner), droppedAt: toIsoOrNull(touch.droppedAt ?? null) })),
    pulses: ledger.pulses.map((one) => asked(one, state)), returnChecks: ledger.returnChecks.map((one) => asked(one, state)), restartHeldAt: toIsoOrNull(ledger.restartHeldAt),
    trust: { before: ledger.trustBefore, after: ledger.trustAfter, outcome: trustOutcome(ledger) },
    watchUntil: toIsoOrNull(ledger.watchUntil), echoes: ledger.echoes, lastReturn: ledger.lastReturn, lastAttemptAt: toIsoOrNull(ledger.lastAttemptAt), lostAt: toIsoOrNull(ledger.lostAt),
    referrals: ledger.referrals, words: worded('ledger.words', { balance: ledger.balance, open: ledger.openedAt === null ? 'no' : 'yes' }),
  };
}
