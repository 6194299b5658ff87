import { assessSeverity, trustLevelOf } from './severity';
import type { Level, TrustSignalCode } from './severity';

describe('severity on two axes (formulas 1)', () => {
  it.each<[Level, TrustSignalCode[], number, number, number, boolean, string]>([
    // impact, signals, points, trust level, severity, crisis, decided by
    [4, [], 0, 4, 4, false, 'both'],
    [1, [], 0, 4, 1, true, 'impact'],
    [3, ['furious-or-hurt'], 1, 4, 3, false, 'impact'],
    [4, ['executive-involved'], 2, 3, 3, false, 'trust'],
    [4, ['trust-lost-or-threat'], 3, 3, 3, false, 'trust'],
    [4, ['trust-lost-or-threat', 'furious-or-hurt'], 4, 2, 2, true, 'trust'],
    [2, ['trust-lost-or-threat', 'public-exposure'], 6, 2, 2, true, 'both'],
    [4, ['trust-lost-or-threat', 'public-exposure', 'furious-or-hurt'], 7, 1, 1, true, 'trust'],
    [4, ['broken-promise', 'broken-promise', 'broken-promise'], 4, 2, 2, true, 'trust'],
    [4, ['reopened-fix', 'reopened-fix'], 2, 3, 3, false, 'trust'],
  ])('impact %s with %j', (impact, signals, points, trust, severity, isCrisis, decidedBy) => {
    expect(assessSeverity(impact, signals)).toMatchObject({ trustPoints: points, trustLevel: trust, severity, isCrisis, decidedBy });
  });

  it('names every reason with its points', () => {
    expect(assessSeverity(4, ['broken-promise', 'heard-elsewhere', 'broken-promise']).reasons).toEqual([{ code: 'broken-promise', points: 4 }, { code: 'heard-elsewhere', points: 2 }]);
  });

  it('turns trust points into levels at 2, 4 and 7', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 20].map(trustLevelOf)).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });
});
