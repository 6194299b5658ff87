import { calendars, AMOS, T0, testProtocol } from '../testing/fixtures';
import { ClaimStory } from '../testing/claim-story';
import { DAY_MS, HOUR_MS } from '../kernel';
import { dueAfterDays } from './regulatory';

const { desk } = calendars();
const at = (day: number, hour: number): number => Date.UTC(2026, 0, day, hour);
const business = (receivedAt: number, days: number): number | null => dueAfterDays(desk, receivedAt, { days, of: 'business' });

describe('days of a profile', () => {
  it('calendar days are full days from the receipt', () => {
    expect(dueAfterDays(desk, at(4, 10), { days: 45, of: 'calendar' })).toBe(at(4, 10) + 45 * DAY_MS);
  });

  it('business days end at the closing of the last; the day of receipt does not count', () => {
    // Desk: Sunday to Thursday 09–17. Sunday 4 January is T0.
    expect(business(at(4, 10), 3)).toBe(at(7, 17));
    expect(business(at(4, 9), 1)).toBe(at(5, 17));
    expect(business(at(7, 16), 3)).toBe(at(12, 17));
  });

  it('a receipt outside open hours counts the next open day as the first, never a day late', () => {
    expect(business(at(4, 20), 1)).toBe(at(5, 17));
    expect(business(at(9, 12), 1)).toBe(at(11, 17));
    expect(business(at(5, 7), 1)).toBe(at(5, 17));
  });

  it('is unknown beyond the compiled window', () => {
    expect(business(at(4, 10), 300)).toBeNull();
    expect(business(desk.from - 1, 1)).toBeNull();
  });
});

describe('a regulatory clock', () => {
  const select = (story: ClaimStory, profile: string, receivedAt = story.now) => story.act('select-regulatory-profile', { profile, receivedAt }, AMOS);
  const reply = (story: ClaimStory, over: object = {}) => ({ regulatoryId: story.state.claim.regulatory.at(-1)?.id ?? '', step: 'answer', kind: 'answer', how: 'letter', at: story.now, reason: '', expectedAt: null, ...over }) as const;

  it('has its own due instant from the receipt, the head of service as owner, and never pauses', () => {
    const story = select(new ClaimStory(), 'il-banks', T0 - 5 * DAY_MS);
    expect(story.duty('regulatory-response')).toMatchObject({ owner: 'hila', startedAt: T0 - 5 * DAY_MS, due: T0 + 40 * DAY_MS });
    expect(story.refusal('pause-clock', { obligationId: story.duty('regulatory-response').id, reason: 'waiting_customer', text: 't', until: T0 + HOUR_MS })).toBe('clock.not-pausable');
    story.act('record-regulatory-response', reply(story), AMOS);
    expect([story.outcomes('regulatory-response'), story.refusal('record-regulatory-response', reply(story), AMOS)]).toEqual([['kept'], 'regulatory.already-answered']);
  });

  it('can be chosen with the claim, and runs through a reopening unmoved', () => {
    const story = new ClaimStory().raised({ profile: 'il-banks' });
    expect(story.duty('regulatory-response').due).toBe(T0 + 45 * DAY_MS);
    expect(story.state.claim.regulatory).toMatchObject([{ profile: 'il-banks', source: 'source' }]);
    story.wait(HOUR_MS).routine().act('reopen', { reason: 'again' }, AMOS);
    expect(story.duty('regulatory-response')).toMatchObject({ cycle: 1, due: T0 + 45 * DAY_MS });
  });

  it('a step of several is a duty each; the final answer ends those before it', () => {
    const story = select(new ClaimStory(), 'fca');
    const dues = () => story.state.obligation.open.filter((one) => one.kind === 'regulatory-response').map((one) => one.due);
    expect(dues()).toEqual([at(7, 17), T0 + 56 * DAY_MS]);
    expect(story.refusal('record-regulatory-response', reply(story, { step: 'summary', kind: 'holding', reason: 'r', expectedAt: T0 + DAY_MS }), AMOS)).toBe('regulatory.no-holding');
    expect(story.refusal('record-regulatory-response', reply(story, { step: 'x' }), AMOS)).toBe('regulatory.step-unknown');
    expect(story.refusal('record-regulatory-response', { ...reply(story), regulatoryId: 'x' }, AMOS)).toBe('regulatory.unknown');
    expect(story.refusal('record-regulatory-response', reply(story, { step: 'final', at: T0 - 1 }), AMOS)).toBe('regulatory.before-receipt');
    expect(story.refusal('record-regulatory-response', reply(story, { step: 'final', at: T0 + DAY_MS }), AMOS)).toBe('instant.future');
    story.wait(HOUR_MS).act('record-regulatory-response', reply(story, { step: 'final' }), AMOS);
    expect([dues(), story.outcomes('regulatory-response')]).toEqual([[], ['kept', 'kept']]);
  });

  it('moves with a holding reply, within the profile’s limit', () => {
    const story = select(new ClaimStory(), 'il-banks');
    const hold = (days: number, reason = 'r') => reply(story, { kind: 'holding', reason, expectedAt: T0 + days * DAY_MS });
    expect(story.refusal('record-regulatory-response', hold(61), AMOS)).toBe('regulatory.holding-too-long');
    expect(story.refusal('record-regulatory-response', hold(50, ''), AMOS)).toBe('claim.holding-incomplete');
    expect(story.refusal('record-regulatory-response', hold(0), AMOS)).toBe('instant.past');
    story.act('record-regulatory-response', hold(60), AMOS);
    expect(story.duty('regulatory-response').due).toBe(T0 + 60 * DAY_MS);
    expect(story.state.claim.regulatory[0]?.steps[0]).toMatchObject({ dueAt: T0 + 45 * DAY_MS, heldUntil: T0 + 60 * DAY_MS, answeredAt: null });
  });

  it('is refused where the protocol does not know it, twice, or beyond the calendar', () => {
    const story = select(new ClaimStory(), 'il-banks');
    const refused = (profile: string, receivedAt = T0): string => story.refusal('select-regulatory-profile', { profile, receivedAt }, AMOS);
    expect([refused('mars'), refused('il-banks'), refused('far'), refused('fca', T0 + HOUR_MS)]).toEqual(['regulatory.profile-unknown', 'regulatory.already-selected', 'calendar.window-exceeded', 'instant.future']);
    for (const days of [1, 2, 3]) select(story, 'il-banks', T0 - days * DAY_MS);
    expect(refused('fca')).toBe('regulatory.too-many');
    expect(new ClaimStory({ protocol: testProtocol }).refusal('select-regulatory-profile', { profile: 'il-banks', receivedAt: T0 }, AMOS)).toBe('regulatory.profile-unknown');
  });
});
