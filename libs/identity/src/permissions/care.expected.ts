/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const careExpected = `
raise-demand               D  D  D  D  A  A  -  -  -  -  -
report-abuse               D  D  D  D  A  A  -  -  -  -  -
ask-support                D  D  D  D  A  A  -  -  -  -  -
answer-colleague           D  -  -  D  A  A  -  -  -  -  -
hand-over-contact          -  D  -  D  A  -  -  -  -  -  -
give-staff-pulse           D  D  D  D  A  A  -  -  -  -  -
`;
