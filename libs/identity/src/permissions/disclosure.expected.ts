/** The table's rows as a person wrote them, for permissions.spec.ts: a letter per role, in the order of the columns there. */
export const disclosureExpected = `
record-finding             D  D  D  D  A  A  -  -  -  -  -
disclose-finding           D  D  -  D  A  A  -  -  -  -  -
withhold-finding           D  D  -  D  A  A  -  -  -  -  -
confirm-withholding        D  -  -  D  A  A  -  -  -  -  -
end-withholding            D  D  -  D  A  A  -  -  -  -  -
add-stakeholder            D  D  -  D  A  A  -  -  C  -  -
remove-stakeholder         D  D  -  D  A  A  -  -  -  -  -
add-plan-item              D  D  -  D  A  A  -  -  -  -  -
approve-plan-item          D  D  -  D  A  A  -  -  C  -  -
amend-plan-item            D  D  -  D  A  A  -  -  C  -  -
complete-plan-item         D  D  -  D  A  A  -  -  -  -  -
issue-plan-link            N  D  -  D  A  -  -  -  -  -  -
drop-plan-item             D  D  -  D  A  A  -  -  -  -  -
offer-options              D  D  D  D  A  A  -  -  -  -  -
assess-option              D  D  D  D  A  A  -  -  -  -  -
record-option-answer       D  D  -  D  A  A  -  -  -  -  -
record-session             D  D  D  D  A  A  -  -  -  -  -
`;
