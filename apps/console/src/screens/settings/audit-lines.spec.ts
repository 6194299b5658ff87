import { csvOf, isCrisisId } from './audit-lines';

const entry = { at: '2026-01-01T00:00:00Z', actor: 'maya', role: 'incident-manager', action: 'close', crisisId: null, outcome: 'refused', code: 'crisis.not-closable' };

describe('the audit as a file', () => {
  it('has a head, a line per entry and quotes what would break it', () => {
    expect(csvOf([entry, { ...entry, actor: 'a "b", c' }])).toBe('\uFEFFat,actor,role,action,crisisId,outcome,code\r\n2026-01-01T00:00:00Z,maya,incident-manager,close,,refused,crisis.not-closable\r\n2026-01-01T00:00:00Z,"a ""b"", c",incident-manager,close,,refused,crisis.not-closable\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@x'])('never lets a spreadsheet run %s', (actor) => {
    expect(csvOf([{ ...entry, actor }])).toContain(`,'${actor},`);
  });
  it('knows the id of a crisis', () => {
    expect(isCrisisId('9e8ba775-209f-4b26-a40e-2e0d68e3507c')).toBe(true);
    expect(isCrisisId('TK-2026-00007')).toBe(false);
  });
});
