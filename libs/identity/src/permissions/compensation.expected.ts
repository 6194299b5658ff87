/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const compensationExpected = `
record-loss                    D  D  -  D  A  A  -  -  -  -  -
propose-compensation           D  D  -  D  A  A  -  -  -  -  -
approve-compensation           D  D  -  D  A  A  -  -  -  -  -
decline-compensation           D  D  -  D  A  A  -  -  -  -  -
decide-no-compensation         D  D  -  D  A  A  -  -  -  -  -
record-compensation-response   D  D  -  D  A  A  -  -  -  -  -
record-compensation-paid       D  D  -  D  A  A  -  -  -  -  -
`;
