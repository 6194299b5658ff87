/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const forecastExpected = `
make-forecast              D  D  D  D  A  -  -  -  -  -  -
withhold-forecast          D  D  D  D  A  -  -  -  -  -  -
record-statement           D  D  D  D  A  -  -  -  -  -  -
`;
