/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const claimExpected = `
raise-claim                D  D  D  D  A  A  -  -  -  -  -
contest-claim              D  D  D  D  A  -  -  -  -  -  -
assign-examiner            D  -  -  D  A  -  -  -  -  -  -
add-evidence               D  D  D  D  A  A  -  -  -  -  -
take-claim-step            D  D  D  D  A  A  -  -  -  -  -
record-conduct-finding     D  D  D  D  A  A  -  -  -  -  -
decide-claim               D  D  D  D  A  A  -  -  -  -  -
confirm-claim-verdict      D  D  D  D  A  A  -  -  -  -  -
record-claim-response      D  D  -  D  A  -  -  -  -  -  -
record-concession          D  D  -  D  A  -  -  -  -  -  -
complete-guidance          D  D  D  D  A  -  -  -  -  -  -
select-regulatory-profile  D  D  -  D  A  -  -  -  -  -  -
record-regulatory-response D  D  -  D  A  -  -  -  -  -  -
`;
