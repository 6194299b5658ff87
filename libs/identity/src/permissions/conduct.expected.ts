/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const conductExpected = `
flag-pressure              D  D  D  D  A  A  -  -  -  -  -
lift-pressure              D  -  -  D  A  A  -  -  -  -  -
request-disclosure-delay   D  D  -  D  A  A  -  -  -  -  -
review-delay               D  -  -  D  A  A  -  -  -  -  -
report-external-blame      D  D  D  D  A  A  -  -  -  -  -
`;
