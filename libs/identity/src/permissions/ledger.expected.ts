/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const ledgerExpected = `
record-trust               D  D  -  D  A  -  -  -  -  -  -
plan-touch                 D  D  -  D  A  A  -  -  -  -  -
complete-touch             D  D  -  D  A  A  -  -  -  -  -
drop-touch                 D  D  -  D  A  A  -  -  -  -  -
hold-restart-meeting       D  D  -  D  A  A  -  -  -  -  -
record-pulse               D  D  -  D  A  -  -  -  -  -  -
record-no-answer           D  D  -  D  A  -  -  -  -  -  -
record-echo                D  D  D  D  A  A  -  -  -  -  -
record-return              D  D  -  D  A  -  -  -  -  -  -
record-return-unknown      D  D  -  D  A  -  -  -  -  -  -
record-referral            D  D  -  D  A  -  -  -  -  -  -
attempt-recovery           D  D  -  D  A  A  -  -  -  -  -
declare-lost               D  -  -  D  A  A  -  -  -  -  -
correct-ledger             D  -  -  D  A  A  -  -  -  -  -
`;
