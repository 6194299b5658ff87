/** The recovery ledger, by formulas 9: 12 at opening, credits and debits, counter-entries only; and what is owed after the end. */
import { outboxFor } from '../crisis/notify';
import fc from 'fast-check';
import { replay, tick } from '../crisis/hallway';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { namedDayEnd } from '../calendar/working-days';
import { AMOS, calendars, INES, TAL, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import { mayCredit, missedUpdateDebt } from './bookings';
import type { LedgerRules } from './ledger';
import { daysAfter, NO_LEDGER, trustOutcome } from './ledger';

const rules: LedgerRules = {
  positivesPerNegative: 12, debtOnceResolved: null, missedUpdatesToFull: 3, goodScoreFrom: 4, goodPulseFrom: 4, pulsesAfterMs: [30 * DAY_MS, 90 * DAY_MS], pulsesFromSeverity: 2,
  returnChecksAfterMs: [90 * DAY_MS, 180 * DAY_MS, 365 * DAY_MS], latentWatchMs: 90 * DAY_MS,
};
const under = (ledger: Partial<LedgerRules> = {}) => ({ protocol: { ...testProtocol, relationship: { ledger: { ...rules, ...ledger } } } });
const story = (more: Partial<LedgerRules> = {}): Story => new Story(under(more));
const balance = (one: Story): number => one.state.ledger.balance;
const closed = (one = story()): Story => {
  one.routine().finishTechnical();
  if (one.state.review.stage !== 'not-required') one.reviewed();
  one.wait(15 * DAY_MS);
  return one.act('close', { note: '' }, INES);
};

describe('the debt', () => {
  it('is twelve from the moment of opening, and none under a protocol without a ledger', () => {
    expect(story().state.ledger).toMatchObject({ balance: 12, entries: 1, openedAt: story().now });
    expect(new Story().state.ledger).toEqual(NO_LEDGER);
    expect(new Story().refusal('correct-ledger', { amount: 1, reason: 'r' }, TAMAR)).toBe('ledger.not-open');
  });

  it('is eleven once the customer remembers the handling as good', () => {
    const one = story().routine().wait(2 * DAY_MS);
    expect(balance(one.answerSurvey(4))).toBe(11);
    expect(one.state.ledger.trustAfter).toBe(4);
    expect(balance(story().routine().wait(2 * DAY_MS).answerSurvey(3))).toBe(12);
  });

  it('grows by one for a missed update, and the third makes all of them one bad experience', () => {
    expect([1, 2, 3, 4, 5].map((count) => missedUpdateDebt(count, rules))).toEqual([1, 1, 10, 0, 0]);
    const silent = story();
    silent.wait(3 * DAY_MS);
    const missed = silent.outcomes('timed-update').filter((outcome) => outcome === 'missed').length;
    expect(missed).toBeGreaterThan(3);
    expect(balance(silent)).toBe(24);
  });

  it('grows by twelve when a fix is reopened, and by a low score only by what credits had taken off', () => {
    const one = story().act('locate', { where: 'w', note: '' }, TAL).act('record-fix', { description: 'd', restoresOperation: true }, TAL);
    one.act('verify-fix', { passed: false, how: 'it broke again', confirmedByCustomer: false }, TAL);
    expect(balance(one)).toBe(24);
    const credited = story().act('hold-restart-meeting', { heldAt: story().now, goals: 'g', acceptedByCustomer: true }, AMOS);
    expect(balance(credited)).toBe(11);
    credited.routine().wait(2 * DAY_MS).answerSurvey(1);
    expect(balance(credited)).toBe(12);
    expect(credited.of('ledger.debited').map((event) => [event.data.kind, event.data.amount])).toEqual([['low-score', 1]]);
  });

  it('is relieved where the protocol says that a confirmed resolution counts', () => {
    expect(balance(story({ debtOnceResolved: 4 }).routine())).toBe(4);
    expect(balance(story().routine())).toBe(12);
  });

  it('is never edited: a counter-entry with a reason, never below zero', () => {
    const one = story();
    expect(one.refusal('correct-ledger', { amount: -13, reason: 'r' }, TAMAR)).toBe('ledger.below-zero');
    expect(one.refusal('correct-ledger', { amount: 0, reason: 'r' }, TAMAR)).toBe('ledger.nothing-to-correct');
    one.act('correct-ledger', { amount: -12, reason: 'booked twice' }, TAMAR);
    expect(one.state.ledger).toMatchObject({ balance: 0, entries: 2, clearedAt: one.now });
    expect(mayCredit(one.state.ledger, 'touch', one.now + 30 * DAY_MS)).toBe(false);
  });
});

describe('credits', () => {
  const touched = (one: Story, proof: string | null): Story => {
    one.act('plan-touch', { kind: 'visit', what: 'a visit', owner: 'amos', dueAt: one.now + DAY_MS }, AMOS);
    return one.act('complete-touch', { touchId: one.state.ledger.touches.at(-1)?.id ?? '', note: 'n', customerProof: proof }, AMOS);
  };

  it('need proof from the customer: a wish of ours counts nothing', () => {
    expect(balance(touched(story(), null))).toBe(12);
    expect(balance(touched(story(), 'thank you'))).toBe(11);
  });

  it('count one a day and one a week of each kind', () => {
    const one = touched(story(), 'thanks');
    one.act('hold-restart-meeting', { heldAt: one.now, goals: 'g', acceptedByCustomer: true }, AMOS);
    expect(balance(one)).toBe(11);
    one.wait(DAY_MS);
    one.act('hold-restart-meeting', { heldAt: one.now, goals: 'g', acceptedByCustomer: true }, AMOS);
    expect(one.of('ledger.credited').map((event) => event.data.kind)).toEqual(['touch', 'restart-meeting']);
    touched(one.wait(DAY_MS), 'thanks again');
    expect(one.of('ledger.credited')).toHaveLength(2);
    touched(one.wait(6 * DAY_MS), 'and again');
    expect(one.of('ledger.credited')).toHaveLength(3);
  });

  it('a meeting the customer did not accept, a touch twice: nothing', () => {
    const one = touched(story(), null).act('hold-restart-meeting', { heldAt: story().now, goals: 'g', acceptedByCustomer: false }, AMOS);
    expect(balance(one)).toBe(12);
    expect(one.refusal('complete-touch', { touchId: 'touch-1', note: '', customerProof: 'x' })).toBe('touch.already-done');
    expect(one.refusal('complete-touch', { touchId: 'touch-9', note: '', customerProof: 'x' })).toBe('touch.unknown');
  });
});

describe('after the end', () => {
  it('plans pulses at 30 and 90 days for a severe crisis, and asks at 90, 180 and 365 whether he returned', () => {
    const one = closed();
    const dues = (kind: 'pulse' | 'return-check'): number[] => one.state.obligation.open.filter((duty) => duty.kind === kind).map((duty) => ((duty.due ?? 0) - one.now) / DAY_MS);
    expect([dues('pulse'), dues('return-check')]).toEqual([[30, 90], [90, 180, 365]]);
    one.act('record-pulse', { pulseId: 'pulse-1', score: 4, words: 'calm' }, AMOS);
    expect([one.outcomes('pulse'), dues('pulse').length, balance(one)]).toEqual([['kept'], 1, 11]);
    one.act('record-return', { checkId: 'return-3', outcome: 'renewed', evidence: 'contract' }, AMOS);
    expect(one.state.ledger.lastReturn).toBe('renewed');
    expect(one.refusal('record-return', { checkId: 'return-3', outcome: 'left', evidence: 'x' })).toBe('return.already-recorded');
  });

  const HOURS = { clock: 'desk', rungMs: 8 * HOUR_MS } as const;
  const dutyAbout = (one: Story, about: string) => one.state.obligation.open.find((duty) => duty.about === about);

  it('is due when the day ends it was planned for, told of and climbing in working hours, where the protocol says so; at the minute where it is older', () => {
    const one = closed(story({ workingHours: HOURS }));
    const { desk } = one.state.calendars;
    const isOpening = (at: number): boolean => desk.intervals.some(([from]) => from === at);
    const { pulses } = one.state.ledger;
    expect([pulses, one.state.ledger.returnChecks].map((all) => all.map((planned) => [planned.afterDays, daysAfter(planned, one.state.crisis.closedAt)]))).toEqual([[[30, 30], [90, 90]], [[90, 90], [180, 180], [365, 365]]]);
    const due = pulses[0]?.dueAt ?? 0;
    expect(due).toBe(namedDayEnd(desk, one.now + 30 * DAY_MS));
    expect([dutyAbout(one, 'pulse-1')?.due, desk.intervals.some(([, to]) => to === due)]).toEqual([due, true]);
    // Nobody calls: told when a working day begins, late when one ends, a rung per working day.
    one.until(due + 10 * DAY_MS);
    const warned = one.of('obligation.warned').filter((event) => event.data.id === dutyAbout(one, 'pulse-1')?.id);
    expect(warned.map((event) => [isOpening(event.at) || event.at === due - 15 * MINUTE_MS, event.data.percent < 100])).toEqual([[true, true], [true, true], [true, true]]);
    const climbed = one.of('obligation.escalated').filter((event) => event.data.id === dutyAbout(one, 'pulse-1')?.id).map((event) => event.at);
    expect(climbed.length).toBeGreaterThan(2);
    expect(climbed.every((at) => desk.intervals.some(([, to]) => to === at))).toBe(true);
    expect(replay(one.events)).toEqual(one.state);
    const older = closed();
    expect([dutyAbout(older, 'pulse-1')?.due, older.state.ledger.pulses[0]]).toEqual([older.now + 30 * DAY_MS, { id: 'pulse-1', dueAt: older.now + 30 * DAY_MS, doneAt: null }]);
  });

  it('far away is due on the same weekday until its own is compiled; a holiday there moves it on; what was agreed on keeps its hour', () => {
    const one = closed(story({ workingHours: HOURS }));
    const far = one.state.ledger.returnChecks[2];
    const named = one.now + 365 * DAY_MS;
    const due = (): number | null | undefined => dutyAbout(one, far?.id ?? '')?.due;
    expect([due(), (Math.abs((due() ?? 0) - named)) < 4 * DAY_MS]).toEqual([far?.dueAt, true]);
    const ahead = calendars(500);
    const day = Math.floor((due() ?? 0) / DAY_MS);
    const holiday = { ...ahead, desk: { ...ahead.desk, intervals: ahead.desk.intervals.filter(([, , open]) => open !== day) } };
    one.act('apply-calendars', { why: 'window', calendars: holiday, note: '' }, { id: 'engine', role: 'system' });
    expect([due(), (due() ?? 0) > (far?.dueAt ?? 0)]).toEqual([namedDayEnd(holiday.desk, named), true]);
    const agreed = one.now + 3 * DAY_MS + 11 * MINUTE_MS;
    one.act('plan-touch', { kind: 'call', what: 'w', owner: 'amos', dueAt: agreed }, AMOS);
    expect(one.open('touch')?.due).toBe(agreed);
    one.until((dutyAbout(one, 'pulse-1')?.due ?? 0) - DAY_MS);
    const later = (dutyAbout(one, 'pulse-1')?.due ?? 0) + DAY_MS + 11 * MINUTE_MS;
    one.act('extend-obligation', { obligationId: dutyAbout(one, 'pulse-1')?.id ?? '', dueAt: later, reason: 'she is abroad' }, TAMAR);
    expect(dutyAbout(one, 'pulse-1')?.due).toBe(later);
  });

  it('a milder crisis has no pulses; one opened again plans anew at its next end', () => {
    const mild = closed(new Story({ ...under(), impactLevel: 4 }));
    expect(mild.open('pulse')).toBeUndefined();
    const again = closed();
    again.act('reopen', { reason: 'again' }, AMOS);
    expect([again.open('pulse'), again.open('return-check'), again.state.ledger.pulses]).toEqual([undefined, undefined, []]);
  });

  it('nobody is lost before somebody tried', () => {
    const one = closed();
    expect(one.refusal('declare-lost', { reason: 'gone' }, TAMAR)).toBe('customer.no-attempt');
    one.act('attempt-recovery', { how: 'a visit', outcome: 'declined' }, AMOS).act('declare-lost', { reason: 'gone' }, TAMAR);
    expect(one.refusal('declare-lost', { reason: 'gone' }, TAMAR)).toBe('customer.already-lost');
    expect(one.state.ledger.lostAt).toBe(one.now);
    expect(one.act('attempt-recovery', { how: 'a call', outcome: 'back' }, AMOS).state.ledger.lostAt).toBeNull();
  });

  it('of a customer who is lost nothing is asked: what was planned ends, and closing plans nothing', () => {
    const lost = (one: Story, more: { readonly asksNothing?: true } = {}): Story => one.act('attempt-recovery', { how: 'a visit', outcome: 'declined' }, AMOS).act('declare-lost', { reason: 'gone', ...more }, TAMAR);
    const one = lost(closed(), { asksNothing: true });
    expect([one.open('pulse'), one.open('return-check')]).toEqual([undefined, undefined]);
    expect(one.state.ledger.pulses.length).toBeGreaterThan(0);
    // A crisis that ran before this was so goes on as it was.
    expect(lost(closed()).open('pulse')).toBeDefined();
    const early = closed(lost(story(), { asksNothing: true }));
    expect([early.state.ledger.pulses, early.state.ledger.returnChecks, early.open('pulse')]).toEqual([[], [], undefined]);
    const back = closed(lost(story(), { asksNothing: true }).act('attempt-recovery', { how: 'a call', outcome: 'back' }, AMOS));
    expect(back.open('pulse')).toBeDefined();
  });

  it('watches for late damage from the verified fix on, and links it back', () => {
    const one = story().repaired();
    expect(one.state.ledger.watchUntil).toBe(one.now + 90 * DAY_MS);
    expect(one.refusal('record-echo', { what: 'w', seenAt: one.now + HOUR_MS })).toBe('instant.future');
    expect(one.act('record-echo', { what: 'a claim', seenAt: one.now }, AMOS).state.ledger.echoes).toBe(1);
  });

  it('tells what became of trust', () => {
    expect(trustOutcome({ trustBefore: 3, trustAfter: 4 })).toBe('gained');
    expect(trustOutcome({ trustBefore: 4, trustAfter: 4 })).toBe('kept');
    expect(trustOutcome({ trustBefore: 4, trustAfter: 2 })).toBe('lost');
    expect(trustOutcome({ trustBefore: null, trustAfter: 2 })).toBeNull();
  });
});

describe('whatever happens', () => {
  it('the balance is the sum of its entries and never below zero, and the record gives it back', () => {
    const step = fc.constantFrom('update', 'wait', 'touch', 'restart', 'correct', 'relieve', 'fail');
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const one = story();
      for (const what of steps) {
        if (what === 'update') one.update();
        if (what === 'wait') one.wait(26 * HOUR_MS);
        if (what === 'touch' && one.try('plan-touch', { kind: 'call', what: 'w', owner: 'amos', dueAt: one.now + DAY_MS }, AMOS).ok) {
          one.act('plan-touch', { kind: 'call', what: 'w', owner: 'amos', dueAt: one.now + DAY_MS }, AMOS);
          one.act('complete-touch', { touchId: one.state.ledger.touches.at(-1)?.id ?? '', note: '', customerProof: 'thanks' }, AMOS);
        }
        if (what === 'restart') one.act('hold-restart-meeting', { heldAt: one.now, goals: 'g', acceptedByCustomer: true }, AMOS);
        if (what === 'correct') one.act('correct-ledger', { amount: 1, reason: 'r' }, TAMAR);
        if (what === 'fail' && one.state.fix.locatedAt === null) one.act('locate', { where: 'w', note: '' }, TAL);
        one.wait(MINUTE_MS);
      }
      const sum = one.events.reduce((total, event) => {
        if (event.type === 'ledger.opened') return total + event.data.debt;
        if (event.type === 'ledger.debited' || event.type === 'ledger.corrected') return total + event.data.amount;
        return event.type === 'ledger.credited' || event.type === 'ledger.relieved' ? total - event.data.amount : total;
      }, 0);
      expect(balance(one)).toBe(sum);
      expect(sum).toBeGreaterThanOrEqual(0);
      expect(replay(one.events)).toEqual(one.state);
      expect(tick(one.state, one.now).events).toEqual([]);
    }), { numRuns: 60 });
  });
});

describe('what cannot be asked or will not be done', () => {
  it('a pulse nobody answered ends its duty and credits nothing; an answer that comes later counts', () => {
    const one = closed();
    const before = balance(one);
    one.act('record-no-answer', { pulseId: 'pulse-1', tries: 3, how: 'two calls and a mail' }, AMOS);
    expect([one.outcomes('pulse'), balance(one), one.state.ledger.pulses[0]]).toEqual([['kept'], before, { id: 'pulse-1', dueAt: expect.any(Number), doneAt: one.now, unanswered: true }]);
    expect(one.refusal('record-no-answer', { pulseId: 'pulse-1', tries: 1, how: 'h' })).toBe('pulse.already-recorded');
    expect(one.refusal('record-no-answer', { pulseId: 'pulse-9', tries: 1, how: 'h' })).toBe('pulse.unknown');
    one.act('record-pulse', { pulseId: 'pulse-1', score: 5, words: 'sorry, was away' }, AMOS);
    expect([balance(one), one.state.ledger.pulses[0]?.unanswered]).toEqual([before - 1, undefined]);
    expect(one.refusal('record-no-answer', { pulseId: 'pulse-1', tries: 1, how: 'h' })).toBe('pulse.already-recorded');
  });

  it('a return that cannot be learnt counts neither as returned nor as left', () => {
    const one = closed().act('record-return-unknown', { checkId: 'return-3', tries: 2, how: 'asked their buyer' }, AMOS);
    expect([one.outcomes('return-check'), one.state.ledger.lastReturn, one.state.ledger.returnChecks[0]?.unanswered]).toEqual([['kept'], null, true]);
    expect(one.refusal('record-return-unknown', { checkId: 'return-3', tries: 1, how: 'h' })).toBe('return.already-recorded');
    expect(one.act('record-return', { checkId: 'return-3', outcome: 'active', evidence: 'an order' }, AMOS).state.ledger.lastReturn).toBe('active');
  });

  const plan = (one: Story, more: { readonly ownersDuty?: true } = {}): Story => one.act('plan-touch', { kind: 'visit', what: 'a visit', owner: 'tal', dueAt: one.now + DAY_MS, ...more }, AMOS);

  it('a touch is the duty of whoever is named for it, who is told; one planned before that was so stays with the account manager', () => {
    const one = plan(story(), { ownersDuty: true });
    expect(one.open('touch')?.owner).toBe('tal');
    const started = one.events.find((event) => event.type === 'obligation.started' && event.data.kind === 'touch');
    expect(started === undefined ? [] : outboxFor(one.state, started).map(({ personId, params }) => [personId, params['which']])).toEqual([['tal', 'a visit']]);
    expect(plan(story()).open('touch')?.owner).toBe('amos');
  });

  it('a touch is dropped with a reason, and once', () => {
    const one = plan(story()).act('drop-touch', { touchId: 'touch-1', reason: 'they asked us to wait' }, AMOS);
    expect([one.open('touch'), one.outcomes('touch'), one.state.ledger.touches[0]?.droppedAt]).toEqual([undefined, ['cancelled'], one.now]);
    expect([one.refusal('drop-touch', { touchId: 'touch-1', reason: 'r' }), one.refusal('complete-touch', { touchId: 'touch-1', note: '', customerProof: null }), one.refusal('drop-touch', { touchId: 'touch-9', reason: 'r' })]).toEqual(['touch.dropped', 'touch.dropped', 'touch.unknown']);
  });

  it('planned touches end with a customer who is lost, where the declaration says so', () => {
    const lost = (more: { readonly endsTouches?: true }): Story => plan(closed()).act('attempt-recovery', { how: 'a visit', outcome: 'declined' }, AMOS).act('declare-lost', { reason: 'gone', ...more }, TAMAR);
    expect(lost({ endsTouches: true }).open('touch')).toBeUndefined();
    expect(lost({}).open('touch')).toBeDefined();
  });
});

describe('who is told', () => {
  const told = (one: Story): string[] => {
    const event = one.events.findLast(({ type }) => !type.startsWith('obligation.') && !type.startsWith('ledger.'));
    return event === undefined ? [] : outboxFor(one.state, event).map(({ personId, template }) => `${String(personId)} ${template}`);
  };
  it('hears of a weak pulse, of one who left, of a late echo, of an attempt declined, of one who is lost', () => {
    const one = closed();
    expect(told(one.act('record-pulse', { pulseId: 'pulse-1', score: 2, words: 'nobody told us why' }, AMOS)).sort()).toEqual(['amos staff.pulse-low', 'tamar staff.pulse-low']);
    expect(told(one.act('record-return', { checkId: 'return-3', outcome: 'left', evidence: 'e' }, AMOS)).sort()).toEqual(['amos staff.customer-left', 'tamar staff.customer-left']);
    expect(told(one.act('record-echo', { what: 'a claim', seenAt: one.now }, AMOS)).every((line) => line.endsWith(' staff.late-echo'))).toBe(true);
    expect(told(one.act('attempt-recovery', { how: 'h', outcome: 'declined' }, AMOS))).toContain('tamar staff.attempt-declined');
    expect(told(one.act('declare-lost', { reason: 'gone' }, TAMAR))).toContain('amos staff.customer-lost');
    const good = closed();
    expect([told(good.act('record-pulse', { pulseId: 'pulse-1', score: 5, words: '' }, AMOS)), told(good.act('record-return', { checkId: 'return-3', outcome: 'renewed', evidence: 'e' }, AMOS)), told(good.act('attempt-recovery', { how: 'h', outcome: 'open' }, AMOS))]).toEqual([[], [], []]);
  });
});
