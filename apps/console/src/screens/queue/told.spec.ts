import type { CrisisSummary } from '#contracts';
import { formatPair } from '../../words/words';
import type { Language } from '../../words/words';
import { tellerOf, toldOf } from './told';
import type { Present } from './told';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const present = (language: Language, now = NOW): Present => ({ now, stale: false, zone: 'UTC', language, t: (pair, values) => formatPair(pair, language, values) });
const duty = { id: 'd', kind: 'update', name: { en: 'Next update', he: 'עדכון הבא' }, state: 'running', startedAt: '2026-11-22T09:00:00Z', dueAt: '2026-11-22T11:00:00Z', owner: { id: 'n', name: 'Noa', initials: 'N' }, pause: null, with: null };
const row = (more: object): CrisisSummary => ({ nextDue: duty, waiting: null, lastToCustomerAt: null, drill: null, queueJumpUntil: null, ...more }) as unknown as CrisisSummary;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');
const said = (more: object, language: Language = 'en'): Record<string, unknown> => Object.fromEntries(Object.entries(toldOf(row(more), present(language))).map(([name, value]) => [name, typeof value === 'string' ? bare(value) : value]));

describe('what a row says of the present', () => {
  it('a duty that runs: how long, which and until when', () => {
    expect(said({})).toMatchObject({ state: 'watch', left: 0.5, clock: '1 h', duty: 'Next update due 11:00', waiting: 'nobody has spoken to them yet', isAsked: false });
    expect(said({}, 'he')).toMatchObject({ clock: '1 ש׳', duty: 'עדכון הבא עד 11:00' });
  });
  it('a late one: with whom it is now', () => {
    const late = { ...duty, dueAt: '2026-11-22T09:30:00Z' };
    expect(said({ nextDue: late })).toMatchObject({ state: 'late', clock: '30 min late', duty: 'Next update, with Noa' });
    expect(said({ nextDue: { ...late, with: { role: { en: 'team lead', he: 'ראש הצוות' } } } })).toMatchObject({ duty: 'Next update, told: team lead' });
    expect(said({ nextDue: { ...late, owner: null } })).toMatchObject({ duty: 'Next update, with nobody' });
  });
  it('a far one names its day once, a paused one why', () => {
    expect(said({ nextDue: { ...duty, startedAt: null, dueAt: '2026-11-25T11:00:00Z' } })).toMatchObject({ clock: 'Wed 11:00', duty: 'Next update' });
    expect(said({ nextDue: { ...duty, dueAt: null, state: 'paused', pause: { reason: { en: 'Night', he: 'לילה' }, until: '2026-11-22T12:00:00Z' } } })).toMatchObject({ state: 'paused', clock: 'paused', duty: 'Night, until 12:00' });
  });
  it('nothing due, somebody waiting, and how long ago we spoke, of a drill on the wall’s clock', () => {
    expect(said({ nextDue: null })).toMatchObject({ state: null });
    expect(said({ waiting: { since: '2026-11-22T09:40:00Z', contact: 'Dana', said: '', count: 1 } })).toMatchObject({ waiting: 'waiting 20 min: Dana', isAsked: true });
    expect(said({ lastToCustomerAt: '2025-01-01T01:00:00Z', drill: { rate: 60, realOrigin: '2026-11-22T09:00:00Z', virtualOrigin: '2025-01-01T00:00:00Z' } })).toMatchObject({ waiting: 'we spoke 59 min ago' });
  });
  it('sets every time and number apart from the direction around it', () => {
    expect(toldOf(row({}), present('he')).duty).toContain('\u206611:00\u2069');
  });
  it('is computed once for each row and present', () => {
    const [tell, one] = [tellerOf(present('en')), row({})];
    expect(tell(one)).toBe(tell(one));
    expect(tellerOf(present('en', NOW + 3_600_000))(one).state).toBe('late');
  });
});
