import { uncounted } from './counted';

const DAY = 86_400_000;
const line = (type: string, day: number, data: Record<string, string | number | boolean | null>) => ({ type, at: new Date(day * DAY).toISOString(), data });
const touch = (day: number, customerProof: string | null = 'thanks') => line('touch.completed', day, { customerProof });
const credit = (day: number, kind: string) => line('ledger.credited', day, { kind });

it('says why a good experience counted nothing', () => {
  expect(uncounted(touch(3, null), [])).toBe('no-proof');
  expect(uncounted(line('restart.held', 3, { acceptedByCustomer: false }), [])).toBe('not-accepted');
  expect(uncounted(touch(3), [credit(2.5, 'good-pulse')])).toBe('same-day');
  expect(uncounted(touch(9), [credit(3, 'touch')])).toBe('same-week');
  expect(uncounted(touch(12), [credit(3, 'touch')])).toBe('worked-off');
});

it('says nothing of what counted, of a weak pulse, of what is not there', () => {
  expect(uncounted(touch(3), [credit(3, 'touch')])).toBeNull();
  expect([uncounted(line('pulse.recorded', 3, { score: 2 }), []), uncounted(undefined, []), uncounted(line('echo.recorded', 3, {}), [])]).toEqual([null, null, null]);
});
