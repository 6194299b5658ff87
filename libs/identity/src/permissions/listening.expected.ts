/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const listeningExpected = `
record-listening           D  D  -  D  A  A  -  -  -  -  -
confirm-read-back          D  D  -  D  A  A  -  -  -  -  -
acknowledge-feelings       D  D  -  D  A  A  -  -  -  -  -
record-information         D  D  D  D  A  A  -  -  -  -  -
derive-damage-limit        D  D  D  D  A  -  -  -  -  -  -
complete-damage-limit      D  D  D  D  A  -  -  -  -  -  -
`;
