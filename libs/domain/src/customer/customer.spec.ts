import fc from 'fast-check';
import { NEEDS } from '../listening/listening';
import { open, replay } from '../crisis/hallway';
import { opening } from '../testing/fixtures';
import { NO_COMPLAINTS, NO_PROFILE_FACTS, complaintHistoryOf, stakeOfProfile, tenureMonths } from './profile';
import { suggestRemedies } from './remedies';
import type { RemedyProfile } from './remedies';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

describe('tenure in months', () => {
  it.each([
    ['2024-01-15', '2024-01-15', 0], ['2024-01-15', '2024-02-14', 0], ['2024-01-15', '2024-02-15', 1], ['2024-01-31', '2024-02-28', 0], ['2024-01-31', '2024-02-29', 1], ['2023-01-31', '2023-02-28', 1],
    ['2020-02-29', '2021-02-28', 12], ['2020-02-29', '2024-02-28', 47], ['2020-02-29', '2024-02-29', 48], ['1999-12-31', '2026-09-10', 320],
  ])('from %s to %s is %i', (since, today, months) => {
    expect(tenureMonths(since, at(today))).toBe(months);
  });
  it('is unknown without a day, with none, and with one to come', () => {
    expect([null, 'long ago', '2024-13-01', '2026-09-11'].map((since) => tenureMonths(since, at('2026-09-10')))).toEqual([null, null, null, null]);
  });
  it('grows by twelve with every year and never shrinks as days pass', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 12_000 }), (start, days) => {
      const since = new Date(start * 86_400_000).toISOString().slice(0, 10);
      const now = (start + days) * 86_400_000;
      const months = tenureMonths(since, now) ?? -1;
      expect(tenureMonths(since, now + 86_400_000)).toBeGreaterThanOrEqual(months);
      const [year = 0, month = 0, day = 0] = new Date(now).toISOString().slice(0, 10).split('-').map(Number);
      const whole = (year - Number(since.slice(0, 4))) * 12 + month - Number(since.slice(5, 7));
      const isLastDay = new Date(now + 86_400_000).getUTCMonth() !== new Date(now).getUTCMonth();
      expect(months).toBe(day >= Number(since.slice(8)) || isLastDay ? whole : whole - 1);
    }));
  });
});

describe('what a profile says', () => {
  it('has no upheld share while nothing is decided', () => {
    expect(complaintHistoryOf({ crises: 2, claims: 1, decided: 0, upheld: 0 }).upheldShare).toBeNull();
    expect(complaintHistoryOf({ crises: 2, claims: 1, decided: 4, upheld: 1 }).upheldShare).toBe(0.25);
  });
  it('gives a stake only where it says something, and never a 0 for what is unknown', () => {
    expect(stakeOfProfile(NO_PROFILE_FACTS)).toBeNull();
    expect(stakeOfProfile({ ...NO_PROFILE_FACTS, renewalOn: '2026-12-01' })).toEqual({ contractValueMinorPerYear: null, currency: 'ILS', renewalOn: '2026-12-01', replaceability: null });
  });
});

const plain: RemedyProfile = { vip: null, replaceability: null, sensitiveEngagement: false, tenureMonths: null, complaints: { decided: 0, upheldShare: null }, renewalSoon: false };
const names = (needs: Parameters<typeof suggestRemedies>[0], profile: RemedyProfile | null): readonly string[] => suggestRemedies(needs, profile).map((one) => one.remedy);

describe('remedies by need and profile', () => {
  it('answer the needs that were named, in their order, each remedy with its need as first reason', () => {
    const list = suggestRemedies(['money', 'listen', 'money'], plain);
    expect(list.map((one) => one.need)).toEqual(['money', 'money', 'money', 'listen']);
    expect(list.every((one) => one.reasons[0] === `need-${one.need}`)).toBe(true);
    expect(suggestRemedies([], plain)).toEqual([]);
  });
  it('differ by profile', () => {
    expect(names(['listen'], plain)).toEqual(['listening-meeting']);
    expect(names(['listen'], { ...plain, vip: { value: true, source: 'CRM', date: '2024-01-01' } })).toEqual(['executive-listens', 'listening-meeting']);
    expect(names(['listen'], { ...plain, vip: { value: false, source: 'CRM', date: '2024-01-01' } })).toEqual(['listening-meeting']);
    expect(names(['money'], plain)).toEqual(['loss-repair', 'service-credit', 'goodwill-gesture']);
    expect(names(['money'], { ...plain, tenureMonths: 60, replaceability: 'easy' })).toEqual(['goodwill-gesture', 'loss-repair', 'service-credit']);
    expect(names(['protect'], plain)).not.toContain('restart-meeting');
    expect(names(['protect'], { ...plain, sensitiveEngagement: true })[0]).toBe('restart-meeting');
  });
  it('a history of upheld claims strengthens repair; one of refused claims takes nothing away', () => {
    const upheld = suggestRemedies(['fix'], { ...plain, complaints: { decided: 3, upheldShare: 2 / 3 } });
    expect(upheld[0]).toMatchObject({ remedy: 'named-engineer', reasons: ['need-fix', 'upheld-before'] });
    fc.assert(fc.property(fc.subarray([...NEEDS]), fc.integer({ min: 0, max: 50 }), (needs, decided) => {
      expect(suggestRemedies(needs, { ...plain, complaints: { decided, upheldShare: 0 } })).toEqual(suggestRemedies(needs, plain));
    }));
  });
  it('without a profile are the plain ones', () => {
    expect(suggestRemedies([...NEEDS], null)).toEqual(suggestRemedies([...NEEDS], plain));
  });
});

describe('the profile pinned at opening', () => {
  const profile = { ...NO_PROFILE_FACTS, tenureMonths: 3, complaints: { ...NO_COMPLAINTS, claims: 4 }, contacts: [], source: 'records' as const, updatedAt: 1, updatedBy: 'dana', pinnedAt: 2 };
  it('stands in the record, leaves severity and the crisis itself alone, and tells the claim subject of the history', () => {
    const context = { now: opening().awareAt, actor: { id: 'dana', role: 'incident-manager' } as const };
    const without = open(opening(), context);
    const pinned = open({ ...opening(), profile }, context);
    if (!without.ok || !pinned.ok) throw new Error('an opening was refused');
    expect(pinned.state.crisis).toEqual(without.state.crisis);
    expect(pinned.events[0]?.data).toMatchObject({ profile });
    expect(pinned.state.lane).toMatchObject({ account: { complaintHistory: { count: 4 } } });
    expect(replay(pinned.events)).toEqual(pinned.state);
    expect(without.state.lane).not.toHaveProperty('account');
  });
});
