/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const laneExpected = `
answer-automatically       D  D  -  D  A  -  -  -  -  D  -
ask-for-person             D  D  -  D  A  -  -  -  -  D  -
classify-small             D  D  -  D  A  -  -  -  -  -  -
settle-small               D  D  D  D  A  -  -  -  -  -  -
jump-queue                 D  D  -  D  A  -  -  -  -  -  -
confirm-queue-jump         D  -  -  D  A  A  -  -  -  -  -
lift-queue-jump            D  -  -  D  A  A  -  -  -  -  -
`;
