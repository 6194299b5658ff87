import { allEntries } from '#contracts';
import { formOfCommand } from '../../../../api/src/command-forms/form-of-command';
import { payloadOf } from '../model/payload';
import { textOf, withValue } from '../model/values';
import { tierOf } from './compensation-tier';
import type { Tier } from './compensation-tier';
import { beginAnalysis, fishOf } from './fishbone';
import { axisOf, isNarrow, shareOf } from './forecast-axis';
import { stitchesOf } from './stitches';

describe('the line of a forecast', () => {
  it('goes from now to a little after the latest instant', () => {
    expect(axisOf(1_000, [2_000, null, 3_000])).toEqual({ from: 1_000, to: 3_240 });
    expect(axisOf(1_000, [null, 500])).toBeNull();
  });
  it('places instants as shares, and what lies outside at the edge', () => {
    const axis = { from: 0, to: 200 };
    expect([0, 50, 200, 500, -3].map((at) => shareOf(at, axis))).toEqual([0, 25, 100, 100, 0]);
  });
  it('knows a date in disguise', () => expect([isNarrow(0, 100, 120), isNarrow(0, 100, 180), isNarrow(0, 100, 90)]).toEqual([true, false, false]));
});

describe('the fishbone', () => {
  const bone = (name: string, ...causes: readonly string[]) => ({ name, causes: causes.map((cause) => ({ name: cause, isRoot: false })) });
  it('lays branches in turn above and below, and leaves nothing outside of the picture', () => {
    const fish = fishOf([bone('a', '1', '2', '3', '4', '5'), bone('b'), bone('c', '1')]);
    expect(fish.bones.map((one) => one.above)).toEqual([true, false, true]);
    expect(fish.bones[2]?.x1).toBeLessThan(fish.bones[0]?.x1 ?? 0);
    for (const one of fish.bones) {
      for (const y of [one.y2, ...one.causes.map((cause) => cause.y)]) { expect(y).toBeGreaterThan(0); expect(y).toBeLessThan(fish.height); }
      expect(one.x2).toBeGreaterThan(0);
    }
  });
  it('begins without a branch that has no name, and the chain of whys with its first question', () => {
    const { fields } = formOfCommand(allEntries.find((entry) => entry.name === 'record-root-cause')!);
    const field = fields.find((one) => one.key === 'analysis')!;
    const at = { zone: 'UTC', now: 0, currency: 'ILS', personId: 'amir', makeId: () => 'x' };
    const fish = beginAnalysis(field, at, 1);
    expect([fish.variant, textOf(fish.values['method']), fish.values['branches']]).toEqual([1, 'fishbone', []]);
    const { payload } = payloadOf(fields, withValue({ variant: 0, values: {} }, ['analysis'], fish), { zone: 'UTC', currency: 'ILS', now: 0 });
    expect(payload['analysis']).toEqual({ method: 'fishbone', branches: [] });
    expect(beginAnalysis(field, at, 0).values['whys']).toHaveLength(1);
  });
  it('keeps causes of a branch apart', () => {
    const [first, second] = fishOf([bone('a', '1', '2')]).bones[0]?.causes ?? [];
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(20);
  });
});

describe('the seam', () => {
  it('closes from behind; the debt itself is no stitch', () => {
    expect(stitchesOf(1, 3)).toEqual(['owed', 'owed', 'owed']);
    expect(stitchesOf(3, 1)).toEqual(['closed', 'closed', 'owed']);
    expect(stitchesOf(0, 0)).toEqual([]);
    expect(stitchesOf(10, 400)).toHaveLength(30);
  });
});

describe('who approves an amount', () => {
  const tier = (n: number, limitMinor: number | null): Tier => ({ tier: n, limitMinor, approvers: [], secondPerson: false, yours: false });
  it.each([[0, 0], [10_000, 0], [10_001, 1], [999_999_999, 2]])('%d is of tier %d', (amount, wanted) => expect(tierOf([tier(2, null), tier(0, 10_000), tier(1, 50_000)], amount)?.tier).toBe(wanted));
  it('none where no tier reaches so high', () => expect(tierOf([tier(0, 10)], 11)).toBeNull());
});
