import type { DomainEvent, Instant } from '#domain';
import { silencesOf } from './silences';

const MINUTE = 60_000;
/** Minutes after the opening. */
const m = (minutes: number): Instant => 1_800_000_000_000 + minutes * MINUTE;
let seq = 0;
const event = (type: string, at: number, data: object = {}): DomainEvent => ({ seq: (seq += 1), type, at: m(at), by: { id: 'am', role: 'account-manager' }, data }) as DomainEvent;
const opened = event('crisis.opened', 0);
const cycle = (startedAt: number, due: number, knownAt = startedAt) => event('obligation.started', knownAt, { kind: 'timed-update', startedAt: m(startedAt), due: m(due) });
const retargeted = (at: number, startedAt: number, due: number) => event('obligation.retargeted', at, { kind: 'timed-update', clock: { startedAt: m(startedAt), due: m(due) } });
const said = (at: number) => event('message.queued', at);
const routine = (at: number) => event('crisis.routine-returned', at);
const gaps = (events: readonly DomainEvent[], now = 10_000) => silencesOf(events, m(now)).map(({ from, to, minutes }) => [(from - m(0)) / MINUTE, (to - m(0)) / MINUTE, minutes]);

describe('silences', () => {
  it('are none while every word comes by the time it was due, that instant included', () => {
    expect(gaps([opened, cycle(0, 60), said(60), cycle(60, 120), said(90), cycle(90, 150), routine(150)])).toEqual([]);
  });

  it('run from our word to our next, not from the due instant', () => {
    expect(gaps([opened, cycle(0, 60), said(30), cycle(30, 90), said(200), cycle(200, 260), routine(220)])).toEqual([[30, 200, 170]]);
  });

  it('begin with the opening where nothing was said at first', () => {
    expect(gaps([opened, cycle(0, 60), said(61), cycle(61, 121), routine(100)])).toEqual([[0, 61, 61]]);
  });

  it('are not excused by the cycles that follow a missed one', () => {
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), cycle(70, 130, 130), cycle(130, 190, 190), said(180), cycle(180, 240), routine(200)])).toEqual([[10, 180, 170]]);
  });

  it('follow a cadence changed before the time had come, and not one changed after it', () => {
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), retargeted(40, 10, 250), said(240), cycle(240, 480), routine(300)])).toEqual([]);
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), retargeted(100, 10, 250), said(240), cycle(240, 480), routine(300)])).toEqual([[10, 240, 230]]);
    expect(gaps([opened, cycle(0, 600), said(10), cycle(10, 610), retargeted(40, 10, 70), said(240), cycle(240, 300), routine(250)])).toEqual([[10, 240, 230]]);
  });

  it('are broken by a word that counts for nothing, for as long as the same cadence allows', () => {
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), said(60), said(115), cycle(115, 175), routine(170)])).toEqual([]);
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), said(60), said(125), cycle(125, 185), routine(170)])).toEqual([[60, 125, 65]]);
  });

  it('are judged by when a call took place, not by when it was logged', () => {
    const late = event('contact.logged', 300, { direction: 'to-customer', answered: false, occurredAt: m(50) });
    expect(gaps([opened, cycle(0, 60), late, cycle(50, 110, 300), said(100), cycle(100, 160), routine(150)])).toEqual([]);
    const heard = event('contact.logged', 50, { direction: 'from-customer', answered: false, occurredAt: m(50) });
    expect(gaps([opened, cycle(0, 60), heard, said(100), cycle(100, 160), routine(150)])).toEqual([[0, 100, 100]]);
  });

  it('last until now while the crisis does, and end with the return to routine', () => {
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70)], 100)).toEqual([[10, 100, 90]]);
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70)], 70)).toEqual([]);
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), routine(60)], 5_000)).toEqual([]);
  });

  it('begin anew with a reopening', () => {
    expect(gaps([opened, cycle(0, 60), said(10), cycle(10, 70), routine(20), event('crisis.reopened', 1_000), cycle(1_000, 1_060), said(1_100), cycle(1_100, 1_160), routine(1_110)])).toEqual([[1_000, 1_100, 100]]);
  });

  it('are none without a cadence', () => {
    expect(gaps([opened, said(500)])).toEqual([]);
  });
});
