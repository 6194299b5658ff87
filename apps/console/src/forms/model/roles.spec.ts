import { roleOptions } from './roles';

const person = (id: string) => ({ id, name: id.toUpperCase(), initials: '' });
const people = { incidentManager: person('maya'), accountManager: person('yonatan'), deputy: null, technicalLead: person('amir'), teamLead: person('ronit'), headOfService: person('eitan'), executiveSponsor: null };
const options = Object.keys(people).map((value) => ({ value, name: value }));
const values = (personId: string, command = 'escalate', kept = '') => roleOptions(options, { command, people, personId, kept }).map((one) => one.value);

describe('roles one chooses among', () => {
  it('name who holds them', () => {
    expect(roleOptions(options, { command: 'assign-role', people, personId: 'maya', kept: '' }).map((one) => one.name)).toEqual(['incidentManager · MAYA', 'accountManager · YONATAN', 'deputy', 'technicalLead · AMIR', 'teamLead · RONIT', 'headOfService · EITAN', 'executiveSponsor']);
  });
  it('to escalate are those above the sender where somebody is there', () => {
    expect(values('yonatan')).toEqual(['incidentManager', 'teamLead', 'headOfService']);
    expect(values('maya')).toEqual(['teamLead', 'headOfService']);
    expect(values('ronit')).toEqual(['headOfService']);
    expect(values('samuel')).toEqual(['incidentManager', 'accountManager', 'technicalLead', 'teamLead', 'headOfService']);
  });
  it('never leave nothing, and never hide what is chosen', () => {
    expect(values('eitan')).toHaveLength(5);
    expect(values('maya', 'escalate', 'technicalLead')).toContain('technicalLead');
  });
});
