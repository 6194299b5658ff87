import { allEntries } from '#contracts';
import { actLabel, everyAct, namesOfAct } from './audit-acts';

describe('an act of the audit', () => {
  it('has words, whether it was refused or carried out', () => {
    expect(actLabel('propose-compensation')).toEqual(actLabel('compensation.proposed'));
    expect(actLabel('compensation.proposed')?.en).toMatch(/compensation/i);
    expect(actLabel('compensation.proposed')?.he).toMatch(/[א-ת]/);
    expect(actLabel('of-tomorrow')).toBeNull();
  });
  it('is found under every name it is on record by', () => {
    expect(namesOfAct('propose-compensation')).toEqual(['propose-compensation', 'compensation.proposed']);
    expect(namesOfAct('compensation.proposed')).toEqual(['compensation.proposed']);
    expect(namesOfAct('verify-fix')).toEqual(['verify-fix', 'fix.verification-failed', 'fix.verified']);
    expect(namesOfAct('add-person')).toEqual(['person.added', 'add-person']);
    expect(namesOfAct('of-tomorrow')).toEqual(['of-tomorrow']);
  });
  it('stands in the list once, every command among them', () => {
    const names = everyAct().map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of allEntries) expect(names).toContain(name);
    // A command named wrongly in the table would find nothing.
    for (const { name } of everyAct()) for (const other of namesOfAct(name)) expect(actLabel(other)).not.toBeNull();
  });
});
