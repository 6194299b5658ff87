/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const apologyExpected = `
record-apology             N  D  -  D  A  A  -  -  -  -  -
record-apology-reception   D  D  -  D  A  A  -  -  -  -  -
waive-apology-part         D  -  -  D  A  A  -  -  -  -  -
admit-error                D  D  D  D  A  A  -  -  -  -  -
follow-up-admission        D  -  -  D  A  -  -  -  -  -  -
`;
