import { askedOf, crisisAsked, csvOf, isCrisis } from './audit-lines';

const entry = { at: '2026-01-01T00:00:00Z', actor: 'maya', role: 'incident-manager', action: 'close', crisisId: null, outcome: 'refused', code: 'crisis.not-closable', label: null, crisisReference: null, why: null };

describe('the audit as a file', () => {
  it('has a head, a line per entry and quotes what would break it', () => {
    expect(csvOf([entry, { ...entry, actor: 'a "b", c' }])).toBe('\uFEFFat,actor,role,action,crisisId,outcome,code\r\n2026-01-01T00:00:00Z,maya,incident-manager,close,,refused,crisis.not-closable\r\n2026-01-01T00:00:00Z,"a ""b"", c",incident-manager,close,,refused,crisis.not-closable\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@x'])('never lets a spreadsheet run %s', (actor) => {
    expect(csvOf([{ ...entry, actor }])).toContain(`,'${actor},`);
  });
  it('knows the id of a crisis', () => {
    expect(isCrisis('9e8ba775-209f-4b26-a40e-2e0d68e3507c')).toBe(true);
    expect([isCrisis('TK-2026-00007'), isCrisis('tk-2026-00007'), isCrisis('the last one')]).toEqual([true, true, false]);
    expect([crisisAsked('tk-2026-00010'), crisisAsked('9e8ba775-209f-4b26-a40e-2e0d68e3507c'), crisisAsked('x')]).toEqual(['TK-2026-00010', '9e8ba775-209f-4b26-a40e-2e0d68e3507c', '']);
  });
  it('asks for whole days on the clock of the person, the short day in spring as well', () => {
    const all = { actor: '', action: '', crisis: '', outcome: '', from: '', to: '' };
    expect(askedOf({ ...all, from: '2026-11-20', to: '2026-11-21' }, 'Asia/Jerusalem')).toMatchObject({ from: '2026-11-19T22:00:00.000Z', to: '2026-11-21T22:00:00.000Z' });
    // Clocks go forward on 27 March 2026 in Jerusalem: that day has 23 hours.
    expect(askedOf({ ...all, from: '2026-03-27', to: '2026-03-27' }, 'Asia/Jerusalem')).toMatchObject({ from: '2026-03-26T22:00:00.000Z', to: '2026-03-27T21:00:00.000Z' });
    expect(askedOf({ ...all, from: 'soon' }, 'UTC')).toEqual(all);
  });
});
