import fc from 'fast-check';
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, contact, INES, T0, TAMAR, testProtocol } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import { BOUNDARY_KINDS } from './limits';
import type { BoundaryKind, SetBoundary } from './limits';

const protocol = { ...testProtocol, relationship: { limits: { maxMs: { 'decline-with-reasons': 90 * DAY_MS, 'single-contact': 90 * DAY_MS, 'written-only': 30 * DAY_MS, 'end-abusive-contact': 14 * DAY_MS } } } };
const boundary = (kind: BoundaryKind, over: Partial<SetBoundary> = {}): SetBoundary => ({ kind, contactId: 'carmel', pointOfContact: kind === 'single-contact' ? 'amos' : null, reason: 'forty calls a day', family: 'persistence', until: T0 + 7 * DAY_MS, ...over });
const story = (contacts = [contact('carmel'), contact('dov')]): Story => new Story({ impactLevel: 3, protocol, contacts });
const set = (one: Story, kind: BoundaryKind, over: Partial<SetBoundary> = {}, actor: Actor = AMOS): Story => one.act('set-boundary', boundary(kind, over), actor);
const idOf = (one: Story): string => one.state.limits.boundaries.at(-1)?.id ?? '';

describe('a boundary', () => {
  it('has a kind, a family of behaviour, a reason and an end, by which it ends itself', () => {
    const one = set(story(), 'written-only');
    expect(one.state.limits.boundaries).toEqual([{ id: idOf(one), kind: 'written-only', contactId: 'carmel', pointOfContact: null, family: 'persistence', reason: 'forty calls a day', setAt: T0, by: 'amos', approvedBy: null, until: T0 + 7 * DAY_MS, reviewedAt: null, state: 'active' }]);
    one.until(T0 + 7 * DAY_MS - 1);
    expect(one.state.limits.boundaries).toHaveLength(1);
    one.wait(1);
    expect([one.state.limits.boundaries, one.of('boundary.expired').map((event) => event.at)]).toEqual([[], [T0 + 7 * DAY_MS]]);
    expect(replay(one.events)).toEqual(one.state);
  });

  it.each(BOUNDARY_KINDS)('%s ends in the future, and no later than the protocol lets it stand', (kind) => {
    const one = story();
    const maxMs = protocol.relationship.limits.maxMs[kind];
    const refused = (until: number): string => one.refusal('set-boundary', boundary(kind, { until }), AMOS);
    expect([refused(T0), refused(T0 + maxMs + 1), refused(T0 + maxMs)]).toEqual(['instant.past', 'limits.too-long', 'accepted']);
  });

  it('names somebody of this crisis, a point of contact, and leaves a way to write', () => {
    const one = story([contact('carmel', null), contact('dov')]);
    expect(one.refusal('set-boundary', boundary('written-only', { contactId: 'efrat' }), AMOS)).toBe('contact.unknown');
    expect(one.refusal('set-boundary', boundary('written-only'), AMOS)).toBe('limits.no-written-way');
    expect(one.refusal('set-boundary', boundary('end-abusive-contact'), AMOS)).toBe('limits.no-written-way');
    expect(one.refusal('set-boundary', boundary('written-only', { contactId: null }), AMOS)).toBe('accepted');
    expect(one.refusal('set-boundary', boundary('single-contact', { pointOfContact: null }), AMOS)).toBe('limits.point-missing');
  });

  it('stands once of a kind, and there are never too many', () => {
    const one = set(story(), 'written-only');
    expect(one.refusal('set-boundary', boundary('written-only'), AMOS)).toBe('limits.already-set');
    for (let count = 0; count < 9; count += 1) set(one, 'decline-with-reasons', { reason: `demand ${String(count)}` });
    expect(one.refusal('set-boundary', boundary('decline-with-reasons'), AMOS)).toBe('limits.too-many');
  });

  it('ending a contact takes two persons, and holds nothing before the second agreed', () => {
    const one = set(story(), 'end-abusive-contact');
    const confirm = { boundaryId: idOf(one), agree: true, reason: 'heard it' };
    one.call();
    expect(one.refusal('confirm-boundary', confirm, AMOS)).toBe('approval.not-own');
    expect(one.refusal('review-boundary', { boundaryId: idOf(one), until: T0 + DAY_MS, reason: 'r' }, TAMAR)).toBe('limits.not-confirmed');
    one.act('confirm-boundary', confirm, TAMAR);
    expect(one.state.limits.boundaries).toMatchObject([{ state: 'active', by: 'amos', approvedBy: 'tamar' }]);
    expect([one.refusal('confirm-boundary', confirm, TAMAR), one.refusal('confirm-boundary', { ...confirm, boundaryId: 'x' }, TAMAR)]).toEqual(['limits.nothing-proposed', 'limits.not-set']);
    const declined = set(story(), 'end-abusive-contact');
    expect(declined.act('confirm-boundary', { boundaryId: idOf(declined), agree: false, reason: 'not that bad' }, TAMAR).state.limits.boundaries).toEqual([]);
  });

  it('is reviewed by somebody else, and lifted by anybody on it', () => {
    const one = set(story(), 'written-only').wait(HOUR_MS);
    const review = { boundaryId: idOf(one), until: T0 + 2 * DAY_MS, reason: 'a quiet week' };
    expect(one.refusal('review-boundary', review, AMOS)).toBe('approval.not-own');
    expect(one.refusal('review-boundary', { ...review, until: T0 + 31 * DAY_MS }, TAMAR)).toBe('limits.too-long');
    one.act('review-boundary', review, TAMAR);
    expect(one.state.limits.boundaries).toMatchObject([{ until: T0 + 2 * DAY_MS, reviewedAt: T0 + HOUR_MS }]);
    expect(one.act('lift-boundary', { boundaryId: idOf(one), reason: 'agreed' }, AMOS).state.limits.boundaries).toEqual([]);
    expect(one.refusal('lift-boundary', review, AMOS)).toBe('limits.not-set');
  });
});

describe('who hears of a boundary', () => {
  const noticed = (one: Story, type: 'boundary.set' | 'boundary.proposed' | 'boundary.confirmed' | 'boundary.declined') => {
    const event = one.events.findLast((each) => each.type === type);
    return event === undefined ? [] : outboxFor(one.state, event).map(({ personId, template, params }) => ({ personId, template, params }));
  };

  it('whoever speaks to the customer is told what to write to him, also when he set it', () => {
    const params = { boundary: 'written-only', about: 'carmel', reason: 'forty calls a day', due: T0 + 7 * DAY_MS };
    for (const actor of [AMOS, INES]) expect(noticed(set(story(), 'written-only', {}, actor), 'boundary.set')).toMatchObject([{ personId: 'amos', template: 'staff.boundary-to-tell', params }]);
  });

  it('the second person hears that it waits; only then is it the customer’s turn', () => {
    const one = set(story(), 'end-abusive-contact', {}, TAMAR);
    expect([noticed(one, 'boundary.proposed').map(({ personId, template }) => [personId, template]), noticed(one, 'boundary.set')]).toEqual([[['hila', 'staff.boundary-waiting']], []]);
    one.act('confirm-boundary', { boundaryId: idOf(one), agree: true, reason: 'heard it' }, INES);
    expect(noticed(one, 'boundary.confirmed')).toMatchObject([{ personId: 'amos', template: 'staff.boundary-to-tell', params: { boundary: 'end-abusive-contact' } }]);
    const declined = set(story(), 'end-abusive-contact');
    declined.act('confirm-boundary', { boundaryId: idOf(declined), agree: false, reason: 'no' }, TAMAR);
    expect(noticed(declined, 'boundary.declined')).toEqual([]);
  });
});

describe('in writing only', () => {
  const call = (over: object = {}) => ({ direction: 'to-customer', channel: 'call', contactId: 'carmel', occurredAt: T0 + HOUR_MS, said: 's', emotionalState: 'unknown', needsAnswer: false, answered: false, confirmedByCustomer: false, substance: null, competitorNamed: null, ...over }) as const;

  it('rules out our calls and meetings with that contact, nothing else', () => {
    const one = set(story(), 'written-only').wait(HOUR_MS);
    expect(one.refusal('log-contact', call(), AMOS)).toBe('limits.written-only');
    expect(one.refusal('log-contact', call({ channel: 'meeting' }), AMOS)).toBe('limits.written-only');
    for (const fine of [{ direction: 'from-customer' }, { channel: 'email' }, { contactId: 'dov' }]) expect(one.refusal('log-contact', call(fine), AMOS)).toBe('accepted');
    expect(one.act('lift-boundary', { boundaryId: idOf(one), reason: 'r' }, AMOS).refusal('log-contact', call(), AMOS)).toBe('accepted');
  });

  it('toward everybody at the customer, and what was before it can still be logged', () => {
    const one = story().wait(HOUR_MS);
    set(one, 'written-only', { contactId: null }).wait(HOUR_MS);
    expect([one.refusal('log-contact', call({ occurredAt: T0 + MINUTE_MS }), AMOS), one.refusal('log-contact', call({ contactId: 'dov' }), AMOS)]).toEqual(['accepted', 'limits.written-only']);
  });

  it('an ended contact is not called; mail goes on', () => {
    const one = set(story(), 'end-abusive-contact');
    one.act('confirm-boundary', { boundaryId: idOf(one), agree: true, reason: 'r' }, TAMAR).wait(HOUR_MS);
    expect([one.refusal('log-contact', call(), AMOS), one.refusal('send-message', message(), AMOS)]).toEqual(['limits.contact-ended', 'accepted']);
  });
});

it('no boundary ever stops an update or moves a clock', () => {
  const kinds = fc.array(fc.record({ kind: fc.constantFrom(...BOUNDARY_KINDS), all: fc.boolean(), days: fc.integer({ min: 1, max: 14 }), confirm: fc.boolean() }), { minLength: 1, maxLength: 4 });
  const plain = new Story({ impactLevel: 2, protocol });
  plain.wait(3 * DAY_MS);
  const owed = (one: Story) => one.events.filter((event) => event.type.startsWith('obligation.')).map(({ type, at, data }) => ({ type, at, data }));
  fc.assert(fc.property(kinds, (given) => {
    const one = new Story({ impactLevel: 2, protocol });
    for (const { kind, all, days, confirm } of given) {
      const outcome = one.try('set-boundary', boundary(kind, { contactId: all ? null : 'carmel', until: T0 + days * DAY_MS }), AMOS);
      if (outcome.ok) ({ state: one.state } = outcome);
      if (confirm && one.state.limits.boundaries.at(-1)?.state === 'proposed') one.act('confirm-boundary', { boundaryId: idOf(one), agree: true, reason: 'r' }, TAMAR);
      expect(one.refusal('send-message', message(), AMOS)).toBe('accepted');
    }
    one.wait(3 * DAY_MS);
    expect(owed(one)).toEqual(owed(plain));
  }), { numRuns: 25, seed: 20_260_910 });
});

it('handling cost adds up: time by activity, approvals, one-off exceptions', () => {
  const one = story();
  const cost = { minutes: 90, activity: 'coordination', approvals: 2, exception: 'manual-work', claimKind: 'billing', note: '' } as const;
  one.act('record-handling-cost', cost, INES).act('record-handling-cost', { ...cost, minutes: 30, exception: null, approvals: 0 }).act('record-handling-cost', { ...cost, activity: 'writing', minutes: 15 });
  expect(one.state.limits.cost).toEqual({ minutes: 135, approvals: 4, exceptions: 2, entries: 3, minutesBy: { coordination: 120, writing: 15 } });
});
