/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const limitsExpected = `
set-boundary               D  D  -  D  A  -  -  -  -  -  -
confirm-boundary           D  -  -  D  A  A  -  -  -  -  -
review-boundary            D  -  -  D  A  A  -  -  -  -  -
lift-boundary              D  D  -  D  A  -  -  -  -  -  -
record-handling-cost       D  D  D  D  A  A  -  -  -  -  -
`;
