/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const preparationExpected = `
prepare-call               D  D  -  D  A  A  -  -  -  -  -
`;
