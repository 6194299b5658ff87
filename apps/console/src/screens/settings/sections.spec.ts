import { chosenSection, sectionsOf } from './sections';

const ids = (...roles: Parameters<typeof sectionsOf>[0]): readonly string[] => sectionsOf(roles).map(({ id }) => id);

describe('who sees which settings', () => {
  it('shows everything to administrators, the audit alone to auditors, and nothing to somebody without a role', () => {
    expect(ids('administrator')).toEqual(['protocols', 'templates', 'calendars', 'people', 'brand', 'audit']);
    expect(ids('auditor')).toEqual(['audit']);
    expect(ids('team-lead')).toEqual(['protocols', 'templates', 'calendars', 'people']);
    expect(ids()).toEqual([]);
  });
  it('adds up the roles of a person', () => {
    expect(ids('auditor', 'executive')).toEqual(['protocols', 'templates', 'calendars', 'audit']);
  });
  it('opens the first section unless the address names another, and tells a closed door from none', () => {
    const mine = sectionsOf(['auditor']);
    expect(chosenSection(undefined, mine)).toMatchObject({ kind: 'section', section: { id: 'audit' } });
    expect(chosenSection('audit', mine)).toMatchObject({ section: { id: 'audit' } });
    expect(chosenSection('people', mine)).toEqual({ kind: 'denied' });
    expect(chosenSection('nothing', mine)).toEqual({ kind: 'unknown' });
    expect(chosenSection(undefined, [])).toEqual({ kind: 'denied' });
  });
});
