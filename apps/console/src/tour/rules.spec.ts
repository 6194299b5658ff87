import type { ObligationItem, TimelineEntry } from '#contracts';
import { allDone, blankSlate, exhibitsOf, isOffered, openedBy, seenIn, stepsOf, toldCorrectly, wayOf } from './rules';
import type { Facts } from './rules';

type Drill = Parameters<typeof exhibitsOf>[0][number];
const clock = (rate: number): NonNullable<Drill['drill']> => ({ rate, realOrigin: '2026-03-02T10:00:00Z', virtualOrigin: '2026-03-02T10:00:00Z' });
const drill = (reference: string, more: Partial<Drill> = {}): Drill => ({ reference, status: 'open', reviewStage: 'none', closedAt: null, drill: clock(1), ...more });
const entry = (type: string, id: string, data: Record<string, unknown> = {}): Pick<TimelineEntry, 'type' | 'by' | 'data'> => ({ type, by: { id, role: 'account-manager', name: id }, data });
const duty = (kind: ObligationItem['kind'], state: ObligationItem['state']): Pick<ObligationItem, 'kind' | 'state'> => ({ kind, state });

const EXHIBITS = { finished: 'TK-1', coming: false, live: 'TK-2' };
const BLANK = { id: 'carmel', name: 'Carmel' };
const OWN = { id: 'c9', reference: 'TK-9', way: 'write', duty: 'c9.o1', told: false } as const;
const FACTS: Facts = { exhibits: EXHIBITS, blank: BLANK, own: null };
const ANYBODY = { mayOpen: true, mayTell: true };
const now = (...args: Parameters<typeof stepsOf>): string | undefined => stepsOf(...args).find((one) => one.now)?.id;

describe('what there is to look at', () => {
  it('is the signed one that is over, and the live one on the wall’s clock', () => {
    expect(exhibitsOf([drill('fast', { drill: clock(2_500) }), drill('hot'), drill('closed', { status: 'closed' }), drill('signed', { status: 'closed', reviewStage: 'signed' })])).toEqual({ finished: 'signed', coming: false, live: 'hot' });
  });
  it('says that one is on its way while nothing is over, and shows nothing that was cancelled', () => {
    expect(exhibitsOf([drill('fast', { drill: clock(2_500) })])).toEqual({ finished: null, coming: true, live: 'fast' });
    expect(exhibitsOf([drill('cut', { status: 'cancelled' })])).toEqual({ finished: null, coming: false, live: null });
  });
  it('knows what stands open before a person', () => {
    expect([seenIn({ status: 'closed', drill: clock(2_500) }), seenIn({ status: 'settled', drill: null }), seenIn({ status: 'open', drill: clock(1) })]).toEqual(['finished', 'finished', 'live']);
    // His own crisis, one that is being played in a hurry, and one taken back are neither.
    expect([seenIn({ status: 'open', drill: null }), seenIn({ status: 'fixed', drill: clock(2_500) }), seenIn({ status: 'cancelled', drill: clock(1) })]).toEqual([null, null, null]);
  });
  it('finds a customer with whom nothing ever went wrong, not even in a drill', () => {
    const customers = [{ id: 'a', allCrises: 2, language: 'he' }, { id: 'b', allCrises: 0, language: 'en' }, { id: 'c', allCrises: 0, language: 'he' }] as const;
    expect([blankSlate(customers, [], 'he')?.id, blankSlate(customers, [], 'en')?.id, blankSlate(customers, ['c'], 'he')?.id, blankSlate(customers, ['b', 'c'], 'he')]).toEqual(['c', 'b', 'b', null]);
  });
});

describe('what the person did', () => {
  it('is his own only where the record says that he opened it', () => {
    expect([openedBy([entry('crisis.opened', 'yonatan')], 'yonatan'), openedBy([entry('crisis.opened', 'maya'), entry('note.added', 'yonatan')], 'yonatan')]).toEqual([true, false]);
  });
  it.each([
    ['a message and a kept duty', [entry('message.queued', 'y')], [duty('first-contact', 'kept')], true],
    ['a call to the customer', [entry('contact.logged', 'y', { direction: 'to-customer' })], [duty('timed-update', 'kept')], true],
    ['a call from the customer', [entry('contact.logged', 'y', { direction: 'from-customer' })], [duty('first-contact', 'kept')], false],
    ['words that kept no duty', [entry('message.queued', 'y')], [duty('first-contact', 'running'), duty('timed-update', 'late')], false],
    ['somebody else’s words', [entry('message.queued', 'x')], [duty('first-contact', 'kept')], false],
    ['a kept duty of the engineers', [entry('message.queued', 'y')], [duty('fix', 'kept')], false],
  ])('told correctly? %s', (_, timeline, duties, expected) => { expect(toldCorrectly(timeline, duties, 'y')).toBe(expected); });
  it('goes the way that is open to him', () => { expect([wayOf(['send-message', 'log-contact']), wayOf(['log-contact']), wayOf(['add-note'])]).toEqual(['write', 'call', null]); });
});

describe('the steps', () => {
  it('lead from looking to telling, one after the other', () => {
    expect(now(FACTS, [], ANYBODY)).toBe('finished');
    expect(now(FACTS, ['finished'], ANYBODY)).toBe('live');
    expect(now(FACTS, ['finished', 'live'], ANYBODY)).toBe('open');
    expect(now({ ...FACTS, own: OWN }, ['finished', 'live'], ANYBODY)).toBe('tell');
    expect(allDone(stepsOf({ ...FACTS, own: { ...OWN, told: true } }, ['finished', 'live'], ANYBODY))).toBe(true);
  });
  it('pass over what cannot be done yet, and come back to it', () => {
    const playing = { ...FACTS, exhibits: { finished: null, coming: true, live: 'TK-2' } };
    expect(now(playing, [], ANYBODY)).toBe('live');
    expect(now({ ...playing, own: { ...OWN, told: true } }, ['live'], ANYBODY)).toBeUndefined();
    expect(now({ ...FACTS, own: { ...OWN, told: true } }, ['live'], ANYBODY)).toBe('finished');
  });
  it('stay ticked once they were, though the crisis is no longer found or its word no longer counts', () => {
    const steps = stepsOf(FACTS, ['finished', 'live', 'open'], ANYBODY);
    expect(steps.map(({ done }) => done)).toEqual([true, true, true, false]);
    expect(allDone(stepsOf({ ...FACTS, own: OWN }, ['finished', 'live', 'open', 'tell'], ANYBODY))).toBe(true);
  });
  it('name the place: the crisis, the customer without any, the duty that waits', () => {
    expect(stepsOf({ ...FACTS, own: OWN }, [], ANYBODY).map(({ place }) => place)).toEqual([
      { to: 'crisis', reference: 'TK-1' }, { to: 'crisis', reference: 'TK-2' }, { to: 'open', blank: BLANK }, { to: 'tell', crisisId: 'c9', duty: 'c9.o1', way: 'write' },
    ]);
    expect(stepsOf({ ...FACTS, own: { ...OWN, way: null } }, [], ANYBODY).at(-1)?.place).toBeNull();
  });
  it('send nobody where he may not act', () => {
    expect(stepsOf(FACTS, [], { mayOpen: false, mayTell: false }).map(({ id }) => id)).toEqual(['finished', 'live']);
    expect(stepsOf(FACTS, [], { mayOpen: true, mayTell: false }).map(({ id }) => id)).toEqual(['finished', 'live', 'open']);
  });
});

describe('the offer', () => {
  const steps = stepsOf(FACTS, [], ANYBODY);
  const done = stepsOf({ ...FACTS, own: { ...OWN, told: true } }, ['finished', 'live'], ANYBODY);
  const offer = { steps, exhibits: EXHIBITS, away: false, calledBack: false, wasShown: false };
  const nothing = { finished: null, coming: false, live: null };
  it.each([
    ['a newcomer', {}, true], ['who put it away', { away: true }, false], ['who has done it all before', { steps: done }, false], ['who has just done the last', { steps: done, wasShown: true }, true],
    ['a house without drills', { exhibits: nothing }, false], ['the same, called back', { exhibits: nothing, calledBack: true }, true], ['called back by who has done it all', { steps: done, calledBack: true }, true], ['nobody’s steps', { steps: [], calledBack: true }, false],
  ])('%s', (_, change, expected) => { expect(isOffered({ ...offer, ...change })).toBe(expected); });
});
