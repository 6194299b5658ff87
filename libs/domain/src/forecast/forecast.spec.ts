import fc from 'fast-check';
import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, contact, T0, TAL, testProtocol } from '../testing/fixtures';
import { contactWith, message, Story } from '../testing/story';
import { currentForecast } from './current-forecast';
import type { ForecastTarget, MakeForecast } from './forecast';

const protocol = { ...testProtocol, relationship: { forecast: { maxAheadMs: 92 * DAY_MS, nextTryMaxMs: 3 * DAY_MS } } };
const story = (): Story => new Story({ protocol });
const range = (now: number, p50Hours: number, p90Hours: number, more: Partial<MakeForecast> = {}): MakeForecast => ({
  target: 'fix', p50At: now + p50Hours * HOUR_MS, p90At: now + p90Hours * HOUR_MS, basis: 'two like it', confidenceNote: '', reference: null, ...more,
});
const make = (one: Story, p50Hours: number, p90Hours: number, more: Partial<MakeForecast> = {}): Story => one.act('make-forecast', range(one.now, p50Hours, p90Hours, more), TAL);
const withhold = (one: Story, tryHours: number, target: ForecastTarget = 'fix'): Story => one.act('withhold-forecast', { target, why: 'cause unknown', nextTryAt: one.now + tryHours * HOUR_MS }, TAL);
const tries = (one: Story): unknown[] => one.state.obligation.open.filter(({ kind }) => kind === 'forecast-try').map(({ about, due }) => [about, due]);

describe('a forecast (S2-26)', () => {
  it('is a range with basis and author; the first stays beside the one in force, the history is on record', () => {
    const one = make(story(), 4, 10, { reference: { level: 'cause', size: 12, p50At: T0 + 5 * HOUR_MS, p90At: T0 + 20 * HOUR_MS } }).wait(HOUR_MS);
    make(one, 6, 12);
    const { first, current, revisions } = one.state.forecast.targets.fix ?? {};
    expect(first).toMatchObject({ madeAt: T0, by: 'tal', p50At: T0 + 4 * HOUR_MS, p90At: T0 + 10 * HOUR_MS });
    expect(current).toMatchObject({ madeAt: T0 + HOUR_MS, p90At: T0 + 13 * HOUR_MS });
    expect(revisions).toEqual({ count: 1, honest: 1, late: 0 });
    expect(one.of('forecast.made').map(({ data }) => [data.revision, data.supersedes, data.basis])).toEqual([['first', null, 'two like it'], ['honest', first?.id, 'two like it']]);
    expect(replay(one.events)).toEqual(one.state);
  });

  it('is revised honestly before its p90 has passed, late from that instant on', () => {
    const one = make(make(story(), 4, 10).wait(10 * HOUR_MS - 1), 2, 4);
    make(one.wait(4 * HOUR_MS), 2, 4);
    expect(one.of('forecast.made').map(({ data }) => data.revision)).toEqual(['first', 'honest', 'late']);
    expect(one.state.forecast.targets.fix?.revisions).toEqual({ count: 2, honest: 1, late: 1 });
  });

  it.each<[string, number, number, Partial<MakeForecast>]>([
    ['instant.past', 0, 5, {}], ['forecast.range-reversed', 5, 4, {}], ['forecast.too-far-ahead', 5, 92 * 24 + 1, {}],
    ['forecast.range-reversed', 4, 10, { reference: { level: 'target', size: 10, p50At: T0 + 2, p90At: T0 + 1 } }], ['accepted', 5, 5, {}], ['accepted', 5, 92 * 24, {}],
  ])('%s at p50 %d h, p90 %d h', (code, p50, p90, more) => {
    expect(story().refusal('make-forecast', range(T0, p50, p90, more))).toBe(code);
  });

  it('is not said twice, and not of what has happened', () => {
    const one = make(story(), 4, 10);
    expect(one.refusal('make-forecast', range(T0, 4, 10))).toBe('forecast.unchanged');
    expect(one.refusal('make-forecast', range(T0, 4, 11))).toBe('accepted');
    one.wait(HOUR_MS).repaired();
    for (const target of ['workaround', 'fix'] as const) {
      expect(one.refusal('make-forecast', range(one.now, 4, 10, { target }))).toBe('forecast.target-reached');
      expect(one.refusal('withhold-forecast', { target, why: 'w', nextTryAt: one.now + HOUR_MS })).toBe('forecast.target-reached');
    }
  });

  it('may be given by hand under a protocol that knows nothing of it; then nothing follows from it', () => {
    const one = withhold(make(new Story(), 4, 5_000), 200).wait(HOUR_MS).repaired();
    expect([one.of('forecast.settled'), one.open('forecast-try')]).toEqual([[], undefined]);
    expect(currentForecast(one.state)).toBeNull();
  });
});

describe('no forecast yet', () => {
  it('owes the next try, one per target, met by a forecast or by another "not yet"', () => {
    const one = withhold(withhold(story(), 3), 5, 'workaround');
    expect(tries(one)).toEqual([['fix', T0 + 3 * HOUR_MS], ['workaround', T0 + 5 * HOUR_MS]]);
    expect(one.duty('forecast-try')).toMatchObject({ owner: 'tal', track: 'relationship' });
    withhold(one.wait(HOUR_MS), 4);
    expect(tries(one)).toEqual([['workaround', T0 + 5 * HOUR_MS], ['fix', T0 + 5 * HOUR_MS]]);
    make(one.wait(HOUR_MS), 2, 4);
    expect(tries(one)).toEqual([['workaround', T0 + 5 * HOUR_MS]]);
    expect(one.outcomes('forecast-try')).toEqual(['kept', 'kept']);
    expect(one.state.forecast.targets.fix).toMatchObject({ nextTryAt: null });
    one.wait(4 * HOUR_MS);
    expect(one.duty('forecast-try').breachedAt).toBe(T0 + 5 * HOUR_MS);
    withhold(one, 1, 'workaround');
    expect(one.outcomes('forecast-try')).toEqual(['kept', 'kept', 'late']);
  });

  it('ends with the outcome, so that it never bars closing for nothing', () => {
    const one = withhold(withhold(withhold(story(), 30), 30, 'workaround'), 30, 'answer').wait(HOUR_MS);
    expect(missingToClose(one.state).filter(({ params }) => params['kind'] === 'forecast-try')).toHaveLength(3);
    one.call({ direction: 'from-customer', needsAnswer: true });
    one.call({ answered: true, occurredAt: one.now });
    expect(tries(one)).toHaveLength(2);
    one.repaired();
    expect([tries(one), one.outcomes('forecast-try')]).toEqual([[], ['kept', 'kept', 'kept']]);
  });

  it('takes a forecast back; the next one revises it', () => {
    const one = withhold(make(story(), 4, 10), 2);
    expect([currentForecast(one.state), one.of('forecast.withheld')[0]?.data.withdraws]).toEqual([null, one.of('forecast.made')[0]?.data.id]);
    make(one.wait(HOUR_MS), 8, 20);
    expect(one.of('forecast.made').at(-1)?.data).toMatchObject({ revision: 'honest', supersedes: one.of('forecast.made')[0]?.data.id });
  });

  it.each([['instant.past', 0], ['forecast.try-too-late', 73], ['accepted', 72]])('%s with the next try in %d h', (code, hours) => {
    expect(story().refusal('withhold-forecast', { target: 'fix', why: 'w', nextTryAt: T0 + hours * HOUR_MS })).toBe(code);
  });
});

describe('the situation statement (S2-25)', () => {
  it('says what is known, unknown and being checked; the latest stands', () => {
    const one = story().act('record-statement', { known: ['a'], unknown: ['b'], beingChecked: [] }, AMOS).wait(MINUTE_MS);
    one.act('record-statement', { known: ['a', 'b'], unknown: [], beingChecked: ['c'] }, TAL);
    expect(one.state.forecast.statement).toEqual({ known: ['a', 'b'], unknown: [], beingChecked: ['c'], at: T0 + MINUTE_MS, by: 'tal' });
    expect(one.of('forecast.situation-stated')).toHaveLength(2);
    expect(one.refusal('record-statement', { known: [], unknown: [], beingChecked: [] })).toBe('forecast.statement-empty');
  });
});

describe('the outcome', () => {
  it('scores the first forecast, the one in force at half time and the last', () => {
    const one = make(story(), 8, 20);
    make(one.wait(6 * HOUR_MS), 4, 10);
    make(one.wait(6 * HOUR_MS), 1, 3);
    one.wait(2 * HOUR_MS).repaired();
    const [settled] = one.of('forecast.settled');
    expect(settled?.data).toMatchObject({
      target: 'fix', startedAt: T0, actualAt: T0 + 14 * HOUR_MS, revisions: { count: 2, honest: 2, late: 0 },
      // Formulas 6: 3 and 0.6 hours.
      first: { madeAt: T0, pinball50Hours: 3, pinball90Hours: 0.6, covered50: false, covered90: true },
      halfTime: { madeAt: T0 + 6 * HOUR_MS }, last: { madeAt: T0 + 12 * HOUR_MS, covered90: true },
    });
    expect(one.state.forecast.targets.fix).toMatchObject({ current: null, reachedAt: T0 + 14 * HOUR_MS });
    expect(replay(one.events)).toEqual(one.state);
  });

  it('is the restored operation for a workaround, and nothing where nobody forecast', () => {
    const one = make(story(), 1, 3, { target: 'workaround' }).wait(2 * HOUR_MS).act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + 9 * HOUR_MS, restoresOperation: true }, TAL);
    expect(one.of('forecast.settled').map(({ data }) => [data.target, data.actualAt])).toEqual([['workaround', T0 + 2 * HOUR_MS]]);
    one.wait(HOUR_MS).repaired();
    expect(one.of('forecast.settled')).toHaveLength(1);
  });

  it('a fix that fails its verification takes the restored operation back; it settles again at the later instant', () => {
    const one = make(story(), 1, 3, { target: 'workaround' }).act('locate', { where: 'w', note: '' }, TAL).wait(2 * HOUR_MS);
    one.act('record-fix', { description: 'd', restoresOperation: true }, TAL).wait(HOUR_MS).act('verify-fix', { passed: false, how: 'no', confirmedByCustomer: false }, TAL);
    expect(one.state.forecast.targets.workaround).toMatchObject({ reachedAt: null, current: null });
    make(one, 1, 2, { target: 'workaround' });
    one.wait(3 * HOUR_MS).act('record-fix', { description: 'd', restoresOperation: true }, TAL).act('verify-fix', { passed: true, how: 'yes', confirmedByCustomer: true }, TAL);
    expect(one.of('forecast.settled').map(({ data }) => [data.actualAt, data.first?.covered90, data.last?.madeAt])).toEqual([[T0 + 2 * HOUR_MS, true, T0], [T0 + 6 * HOUR_MS, false, T0 + 3 * HOUR_MS]]);
  });

  it('a workaround that ran out starts its clock anew; so does a reopened crisis with all of them', () => {
    const one = make(story(), 1, 3, { target: 'workaround' }).wait(2 * HOUR_MS).act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + 9 * HOUR_MS, restoresOperation: true }, TAL).wait(8 * HOUR_MS);
    make(one, 1, 2, { target: 'workaround' });
    make(one, 1, 4).wait(HOUR_MS);
    expect(one.of('forecast.made')[1]?.data).toMatchObject({ revision: 'first', supersedes: null });
    one.routine();
    expect(one.of('forecast.settled').map(({ data }) => [data.target, data.startedAt])).toEqual([['workaround', T0], ['workaround', T0 + 9 * HOUR_MS], ['fix', T0]]);
    one.wait(HOUR_MS).act('reopen', { reason: 'again' }, AMOS);
    expect(one.state.forecast).toMatchObject({ targets: {}, cycleStartedAt: one.now });
    make(one.wait(HOUR_MS), 1, 2);
    expect(one.state.forecast.targets.fix).toMatchObject({ startedAt: one.now - HOUR_MS, revisions: { count: 0 } });
  });

  it('of an answer is not scored under a protocol that does not ask for it; the next question is forecast anew', () => {
    const one = story().call({ direction: 'from-customer', needsAnswer: true });
    make(one, 1, 3, { target: 'answer' }).wait(HOUR_MS).call({ answered: true });
    expect([currentForecast(one.state), one.of('forecast.settled')]).toEqual([null, []]);
    make(one.wait(9 * HOUR_MS), 1, 3, { target: 'answer' });
    expect(one.of('forecast.made').at(-1)?.data.revision).toBe('first');
  });
});

describe('the outcome of an answer', () => {
  const scoring = { ...testProtocol, relationship: { forecast: { ...protocol.relationship.forecast, scoresAnswers: true } } };
  const asked = (): Story => new Story({ protocol: scoring }).wait(HOUR_MS).call({ direction: 'from-customer', needsAnswer: true });
  const scores = (one: Story): unknown[] => one.of('forecast.settled').map(({ data: { target, startedAt, actualAt, first } }) => [target, startedAt, actualAt, first?.pinball50Hours ?? null, first?.covered90 ?? null]);

  it('is the instant at which no question is open any more, and is scored like the others', () => {
    const one = make(asked().wait(HOUR_MS), 8, 20, { target: 'answer' });
    make(one.wait(10 * HOUR_MS), 1, 6, { target: 'answer' });
    one.wait(4 * HOUR_MS).call({ answered: true });
    const answeredAt = T0 + 16 * HOUR_MS;
    // Formulas 6: forecast for 8 h and 14 h came: 3; half time is between question (T0 + 1 h) and answer, so the first stood.
    expect(one.of('forecast.settled').map(({ data }) => data)).toMatchObject([{
      target: 'answer', startedAt: T0 + HOUR_MS, actualAt: answeredAt, revisions: { count: 1, honest: 1, late: 0 },
      first: { madeAt: T0 + 2 * HOUR_MS, pinball50Hours: 3, covered50: false, covered90: true }, halfTime: { madeAt: T0 + 2 * HOUR_MS }, last: { madeAt: T0 + 12 * HOUR_MS, covered90: true },
    }]);
    expect(one.state.forecast.targets.answer).toMatchObject({ current: null, reachedAt: answeredAt, revisions: { count: 1 } });
    expect(replay(one.events)).toEqual(one.state);
  });

  it('counts from when the call took place, however late it is logged, and comes once', () => {
    const one = make(asked(), 2, 4, { target: 'answer' }).wait(6 * HOUR_MS);
    one.call({ answered: true, occurredAt: one.now - 3 * HOUR_MS });
    expect(scores(one)).toEqual([['answer', T0 + HOUR_MS, T0 + 4 * HOUR_MS, 0.5, true]]);
    one.call({ answered: true }).update({ newFacts: ['f'] }, { messageType: 'answer' });
    expect(scores(one)).toHaveLength(1);
  });

  it('is there when the last of them has his answer; one message to all of them is one outcome', () => {
    const one = new Story({ protocol: scoring, contacts: [contact('carmel'), contact('dov')] });
    for (const contactId of ['carmel', 'dov']) one.call({ direction: 'from-customer', needsAnswer: true, contactId });
    make(one, 2, 4, { target: 'answer' }).wait(HOUR_MS).call({ answered: true, contactId: 'dov' });
    expect([scores(one), currentForecast(one.state, 'answer')]).toEqual([[], { p50At: T0 + 2 * HOUR_MS, p90At: T0 + 4 * HOUR_MS }]);
    one.wait(HOUR_MS).update({ newFacts: ['f'] }, { messageType: 'answer', contactIds: ['carmel', 'dov'] });
    expect(scores(one)).toEqual([['answer', T0, T0 + 2 * HOUR_MS, 0, true]]);
  });

  it('of the next question is forecast and scored anew', () => {
    const one = make(asked(), 1, 3, { target: 'answer' }).wait(HOUR_MS).call({ answered: true });
    one.wait(9 * HOUR_MS).call({ direction: 'from-customer', needsAnswer: true });
    make(one.wait(HOUR_MS), 1, 3, { target: 'answer' });
    expect(one.of('forecast.made').at(-1)?.data).toMatchObject({ revision: 'first', supersedes: null });
    one.wait(4 * HOUR_MS).update({ newFacts: ['f'] }, { messageType: 'answer' });
    expect(scores(one)).toEqual([['answer', T0 + HOUR_MS, T0 + 2 * HOUR_MS, 0, true], ['answer', T0 + 11 * HOUR_MS, T0 + 16 * HOUR_MS, 1.5, false]]);
  });

  it('that came before anybody had forecast it scores nothing', () => {
    const one = new Story({ protocol: scoring }).wait(5 * HOUR_MS);
    make(one, 1, 3, { target: 'answer' }).wait(HOUR_MS).call({ answered: true, occurredAt: T0 + HOUR_MS });
    expect(scores(one)).toEqual([['answer', T0 + HOUR_MS, T0 + HOUR_MS, null, null]]);
  });

  it('nobody forecast, or only "not yet", leaves nothing behind', () => {
    const one = asked();
    withhold(one, 3, 'answer').wait(HOUR_MS).call({ answered: true });
    expect([scores(one), tries(one)]).toEqual([[], []]);
  });
});

describe('what the customer is told', () => {
  const tells = (one: Story, p50Hours: number, p90Hours: number): string => one.refusal('send-message', message({ newFacts: ['f'], forecast: { p50At: T0 + p50Hours * HOUR_MS, p90At: T0 + p90Hours * HOUR_MS } }), AMOS);
  it('is the range in force or a later one, never an earlier one', () => {
    const one = make(story(), 4, 10);
    expect([tells(one, 4, 10), tells(one, 5, 12), tells(one, 4, 9), tells(one, 3, 10)]).toEqual(['accepted', 'accepted', 'forecast.differs-from-current', 'forecast.differs-from-current']);
    expect(one.refusal('send-message', message(), AMOS)).toBe('accepted');
    expect(tells(withhold(one, 1), 1, 2)).toBe('accepted');
  });
  it('keeps to one of those in force; without the protocol’s part nothing is compared', () => {
    const one = make(make(story(), 20, 30), 2, 3, { target: 'workaround' });
    expect([tells(one, 2, 3), tells(one, 1, 3), tells(one, 20, 30)]).toEqual(['accepted', 'forecast.differs-from-current', 'accepted']);
    expect(currentForecast(one.state)).toEqual({ p50At: T0 + 2 * HOUR_MS, p90At: T0 + 3 * HOUR_MS });
    expect(currentForecast(one.state, 'fix')).toEqual({ p50At: T0 + 20 * HOUR_MS, p90At: T0 + 30 * HOUR_MS });
    expect(currentForecast(one.state, 'answer')).toBeNull();
    expect(tells(make(new Story(), 4, 10), 1, 2)).toBe('accepted');
  });
});

describe('any course of forecasts', () => {
  const step = fc.record({
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 * HOUR_MS })), what: fc.integer({ min: 0, max: 10 }), target: fc.constantFrom<ForecastTarget>('workaround', 'fix', 'answer'),
    p50Ms: fc.integer({ min: 1, max: 2 * DAY_MS }), moreMs: fc.integer({ min: 0, max: DAY_MS }),
  });
  it('replays to the same state, stays small, and every score is a number', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }), (steps) => {
      const one = new Story({ protocol: { ...protocol, relationship: { forecast: { ...protocol.relationship.forecast, scoresAnswers: true } } } });
      for (const { waitMs, what, target, p50Ms, moreMs } of steps) {
        one.wait(waitMs);
        const attempt = <C extends Parameters<Story['try']>[0]>(...args: Parameters<typeof one.try<C>>): void => { if (one.refusal(...args) === 'accepted') one.act(...args); };
        if (what <= 4) attempt('make-forecast', { target, p50At: one.now + p50Ms, p90At: one.now + p50Ms + moreMs, basis: 'b', confidenceNote: '', reference: null }, TAL);
        if (what === 5) attempt('withhold-forecast', { target, why: 'w', nextTryAt: one.now + p50Ms }, TAL);
        if (what === 6) attempt('record-workaround', { description: 'd', risk: 'r', expiresAt: one.now + p50Ms, restoresOperation: true }, TAL);
        if (what === 7) attempt('locate', { where: 'w', note: '' }, TAL);
        if (what === 8) attempt('record-fix', { description: 'd', restoresOperation: moreMs % 2 === 0 }, TAL);
        if (what === 10) attempt('log-contact', contactWith(one.now, moreMs % 2 === 0 ? { direction: 'from-customer', needsAnswer: true } : { answered: true, occurredAt: Math.max(T0, one.now - p50Ms) }), AMOS);
        if (what === 9) attempt('verify-fix', { passed: moreMs % 3 > 0, how: 'h', confirmedByCustomer: false }, TAL);
      }
      expect(replay(JSON.parse(JSON.stringify(one.events)) as typeof one.events)).toEqual(one.state);
      expect(JSON.stringify(one.state.forecast).length).toBeLessThan(12 * 1024);
      for (const forecasts of Object.values(one.state.forecast.targets)) expect(forecasts.revisions.honest + forecasts.revisions.late).toBe(forecasts.revisions.count);
      for (const { data } of one.of('forecast.settled')) {
        for (const point of [data.first, data.halfTime, data.last]) {
          if (point === null) continue;
          expect([point.pinballHours, point.optimism].every(Number.isFinite)).toBe(true);
          expect(point.actualAt).toBe(data.actualAt);
        }
      }
      expect(tries(one).length).toBeLessThanOrEqual(3);
    }), { numRuns: 60, seed: 20_260_910 });
  });

  it('keeps the forecasts that stood longest when there are too many', () => {
    const one = make(story(), 100, 200);
    for (let count = 1; count <= 60; count += 1) make(one.wait(count === 40 ? 30 * HOUR_MS : 10 * MINUTE_MS), 100 + count, 200);
    expect(one.state.forecast.targets.fix?.made).toHaveLength(24);
    expect(one.state.forecast.targets.fix?.revisions.count).toBe(60);
    one.wait(HOUR_MS).repaired();
    const [settled] = one.of('forecast.settled');
    const half = (T0 + (settled?.data.actualAt ?? 0)) / 2;
    const inForce = one.of('forecast.made').findLast(({ at }) => at <= half);
    expect(settled?.data.halfTime?.madeAt).toBe(inForce?.at);
  });
});
