import type { RecordApology } from '#domain';
import { commitmentsIn, promisesOf, refusesUnconfirmed } from './apology-promises';

const NOW = Date.parse('2026-09-10T09:00:00Z');
const HOUR_MS = 3_600_000;
const ZONE = 'Asia/Jerusalem';
const apology = (wording: string, more: Partial<RecordApology> = {}): RecordApology => ({
  contactId: 'noa', channel: 'call', occurredAt: NOW - HOUR_MS, wording, language: 'en', form: 'neutral', basis: 'not-examined', evidence: '', checking: 'the image', nextTimeAt: null, guidance: '', spokenBy: 'noga', admissionId: null,
  elements: { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false }, ...more,
});
const refused = (one: RecordApology): string | null => refusesUnconfirmed(one, commitmentsIn(one, ZONE), NOW)?.code ?? null;
const made = (one: RecordApology) => promisesOf(one, commitmentsIn(one, ZONE), NOW).map(({ kind, dueAt }) => [kind, dueAt === null ? null : new Date(dueAt).toISOString()]);
const FIXED = 'We are sorry. The invoices will be corrected by 17:00 today.';
const DUE = Date.parse('2026-09-10T14:00:00Z');

describe('a date in an apology that was spoken or handed over', () => {
  it.each([['en', FIXED], ['he', 'אנחנו מצטערים. החשבוניות יתוקנו עד היום ב־17:00.']] as const)('is refused in %s until its author confirms it, and then is a promise', (language, wording) => {
    const one = apology(wording, { language });
    expect(refused(one)).toBe('promise.unconfirmed');
    const confirmed = { ...one, promises: [{ words: 'corrected', kind: 'outcome' as const, dueAt: DUE }] };
    expect([refused(confirmed), made(confirmed)]).toEqual([null, [['outcome', '2026-09-10T14:00:00.000Z']]]);
  });

  it('asks nothing of words without a date, nor of one that has passed since it was said', () => {
    expect([refused(apology('We are sorry for the hours you lost.')), made(apology('We are sorry for the hours you lost.'))]).toEqual([null, []]);
    expect(refused(apology('We are sorry. The invoices will be corrected by 11:30 today.', { occurredAt: NOW - 3 * HOUR_MS }))).toBeNull();
  });

  it('takes the times of the next word as they are: from the words first, else the one given beside them', () => {
    expect(made(apology('We are sorry. We will write to you by 15:00.', { nextTimeAt: DUE }))).toEqual([['next-update', '2026-09-10T12:00:00.000Z']]);
    expect(promisesOf(apology('We are sorry.', { nextTimeAt: DUE }), [], NOW)).toEqual([{ words: 'We come back with what was found: the image', kind: 'next-update', dueAt: DUE }]);
    expect(made(apology('We are sorry.', { nextTimeAt: NOW - 1 }))).toEqual([]);
  });
});
