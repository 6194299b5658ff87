import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, EYAL, INES, opening, T0, TAL, TAMAR } from '../testing/fixtures';
import { message, Story } from '../testing/story';

const min = (count: number): number => T0 + count * MINUTE_MS;
/** Impact 3, calm: severity 3, business hours. */
const three = { impactLevel: 3 } as const;

describe('severity changes', () => {
  const raise = (story: Story, to: 1 | 2 | 3): Story => story.act('raise-severity', { to, reason: 'worse' });

  it('same start, new target; beyond it already, the breach is by reclassification', () => {
    const story = raise(new Story(three).wait(2 * HOUR_MS), 1).wait(0);
    expect(story.duty('timed-update').startedAt).toBe(T0 + HOUR_MS);
    const breach = story.of('obligation.breached').find((event) => event.data.kind === 'first-contact');
    expect(breach?.data).toMatchObject({ due: min(30), byReclassification: true, noticedLateMs: 90 * MINUTE_MS });
    expect(story.duty('workaround')).toMatchObject({ startedAt: T0, due: min(240), byReclassification: false });
  });

  it('what is severe owes notice and summary from then on, but only once in a cycle', () => {
    const story = raise(new Story(three).wait(HOUR_MS), 2);
    expect([story.duty('summary').startedAt, story.duty('executive-notice').startedAt]).toEqual([min(60), min(60)]);
    story.act('acknowledge-notice', { obligationId: story.duty('executive-notice').id }, EYAL).act('send-message', message({ newFacts: ['f'] }, { messageType: 'summary' }), AMOS);
    raise(story, 1);
    expect([story.open('summary'), story.open('executive-notice')]).toEqual([undefined, undefined]);
  });

  it('lowered out of the severe range they end, and start again when it worsens', () => {
    const story = new Story().act('lower-severity', { to: 3, reason: 'r' }).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR);
    expect([story.outcomes('summary'), story.outcomes('executive-notice')]).toEqual([['cancelled'], ['cancelled']]);
    expect(raise(story, 2).open('summary')).toBeDefined();
  });

  it('a duty that the new severity does not know ends, and starts when one knows it again', () => {
    const story = new Story(three).act('lower-severity', { to: 4, reason: 'r' }).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR);
    expect(story.outcomes('workaround')).toEqual(['cancelled']);
    story.wait(HOUR_MS);
    expect(raise(story, 3).duty('workaround').startedAt).toBe(min(60));
    expect(new Story({ impactLevel: 4 }).act('raise-severity', { to: 2, reason: 'r' }).duty('workaround').due).toBe(T0 + 8 * HOUR_MS);
  });

  it('is lowered by two persons only', () => {
    const story = new Story();
    expect(story.refusal('lower-severity', { to: 1, reason: 'r' })).toBe('severity.not-milder');
    expect(story.refusal('raise-severity', { to: 1, reason: 'r' })).toBe('severity.not-worse');
    expect(story.refusal('confirm-lower-severity', { agree: true, reason: 'r' })).toBe('severity.nothing-proposed');
    story.act('lower-severity', { to: 2, reason: 'r' }, INES);
    expect(story.refusal('lower-severity', { to: 3, reason: 'r' }, TAMAR)).toBe('severity.already-proposed');
    expect(story.refusal('confirm-lower-severity', { agree: true, reason: 'r' }, INES)).toBe('approval.not-own');
    expect(story.act('confirm-lower-severity', { agree: false, reason: 'no' }, TAMAR).state.crisis).toMatchObject({ severity: 1, loweringProposal: null });
    story.act('lower-severity', { to: 2, reason: 'calmer' }, INES).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR);
    expect(story.state.crisis).toMatchObject({ severity: 2, severityOverride: 2, worstSeverity: 1 });
    expect(story.of('crisis.severity-set')[0]?.data).toMatchObject({ was: 1, severity: 2, reason: 'calmer', proposedBy: 'ines' });
  });

  it('worsens by itself with trust, and covers the duties that the same call began', () => {
    const story = new Story({ impactLevel: 3, trustSignals: ['trust-lost-or-threat'] });
    expect(story.state.crisis.severity).toBe(3);
    story.wait(HOUR_MS).call({ direction: 'from-customer', emotionalState: 'furious', needsAnswer: true });
    expect(story.state.crisis).toMatchObject({ severity: 2, trustSignals: ['trust-lost-or-threat', 'furious-or-hurt'] });
    expect(story.duty('answer').due).toBe(min(60) + 4 * HOUR_MS);
    story.call({ direction: 'from-customer', emotionalState: 'hurt' });
    expect(story.of('crisis.trust-signalled')).toHaveLength(1);
    expect(story.refusal('add-trust-signal', { signal: 'furious-or-hurt', note: '' })).toBe('trust.already-signalled');
    expect(story.act('record-impact', { impactLevel: 1, impact: story.state.crisis.impact }).state.crisis.severity).toBe(1);
    // A milder computed severity leaves the one in force.
    expect(story.act('record-impact', { impactLevel: 4, impact: story.state.crisis.impact }).state.crisis).toMatchObject({ severity: 1, severityOverride: 1 });
  });

  it('a paused duty takes the new target as well', () => {
    const story = new Story({ impactLevel: 2 });
    story.act('pause-clock', { obligationId: story.duty('workaround').id, reason: 'waiting_customer', text: 't', until: min(60) });
    raise(story, 1).wait(HOUR_MS);
    expect(story.duty('workaround').due).toBe(min(300));
  });

  it('a paused duty that had used up the new target before its pause is breached by reclassification, and climbs once resumed', () => {
    const story = new Story({ impactLevel: 2 }).wait(5 * HOUR_MS);
    story.act('pause-clock', { obligationId: story.duty('workaround').id, reason: 'waiting_customer', text: 't', until: story.now + 3 * HOUR_MS });
    raise(story.wait(HOUR_MS), 1);
    const breaches = () => story.of('obligation.breached').filter((event) => event.data.kind === 'workaround');
    expect(breaches()).toMatchObject([{ at: T0 + 6 * HOUR_MS, data: { due: min(240), noticedLateMs: 2 * HOUR_MS, byReclassification: true } }]);
    expect(story.escalations('workaround')).toEqual([]);
    story.wait(HOUR_MS).act('resume-clock', { obligationId: story.duty('workaround').id, note: '' }).wait(0);
    expect(story.duty('workaround').due).toBe(min(240));
    expect(story.escalations('workaround')).toEqual([{ roles: 'owner+deputy', at: min(240) }]);
    expect(breaches()).toHaveLength(1);
    story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: story.now + DAY_MS, restoresOperation: true }, TAL);
    expect(story.outcomes('workaround')).toEqual(['late']);
  });

  it('the signed gate is owed by the worst severity there was', () => {
    const story = new Story({ impactLevel: 2 }).act('lower-severity', { to: 3, reason: 'r' }).act('confirm-lower-severity', { agree: true, reason: 'r' }, TAMAR).routine();
    expect(story.state.review.stage).toBe('draft');
    expect([story.duty('post-mortem').due, story.duty('executive-review').due]).toEqual([Date.UTC(2026, 0, 8, 17), Date.UTC(2026, 0, 22, 17)]);
  });
});

describe('calendars reach an open crisis by an event', () => {
  const withMondayClosed = () => {
    const { calendars } = opening();
    const monday = Math.floor(T0 / DAY_MS) + 1;
    return { ...calendars, desk: { ...calendars.desk, version: 'desk@2', intervals: calendars.desk.intervals.filter(([, , day]) => day !== monday) } };
  };

  it('moves what is open, leaves what is breached, and a repeat leaves no trace', () => {
    const story = new Story({ ...three, awareAt: T0 - 3 * DAY_MS }).wait(0);
    const wasDue = story.duty('first-contact').due;
    const command = { why: 'edited', calendars: withMondayClosed(), note: 'a holiday' } as const;
    story.act('apply-calendars', command);
    expect(story.duty('first-contact').due).toBe(wasDue);
    expect(story.duty('workaround').due).toBe(Date.UTC(2026, 0, 7, 17));
    const { version } = story.state;
    expect(story.act('apply-calendars', command).state.version).toBe(version);
  });
});

