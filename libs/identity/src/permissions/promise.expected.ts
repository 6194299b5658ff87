/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const promiseExpected = `
make-promise               D  D  -  D  A  A  -  -  -  -  -
keep-promise               D  D  -  D  A  -  -  -  -  -  -
renegotiate-promise        N  D  -  D  A  -  -  -  -  -  -
propose-message            N  D  -  D  A  S  -  -  -  -  -
approve-message            D  D  -  D  A  A  -  -  -  -  -
return-message             D  D  -  D  A  A  -  -  -  -  -
`;
