import { answerSchemas } from '#contracts';
import { decide, obligationRows, open, tick } from '#domain';
import type { Actor, Command, CrisisState, DomainEvent, ObligationRow, OpenCrisis } from '#domain';
import { opening } from '../../../../../test/support/opening';
import { Names } from '../names';
import type { ListedObligation } from '../obligation-list.read-model';
import { presentAxis } from './axis';

const MINUTE_MS = 60_000;
const T0 = Date.parse('2026-03-02T08:00:00Z');
const IM: Actor = { id: 'im', role: 'incident-manager' };
const AM: Actor = { id: 'am', role: 'account-manager' };
const TL: Actor = { id: 'tl', role: 'technical-lead' };
const names = new Names(new Map([['am', 'Dana Levi'], ['am2', 'Omer'], ['team', 'Ruth'], ['con-1', 'Noa']]));

/** A crisis lived through by the real domain, with the rows its duties would have. */
class Lived {
  readonly events: DomainEvent[] = [];
  private readonly rows = new Map<string, ObligationRow>();
  private state: CrisisState;
  now = T0;

  constructor(over: Partial<OpenCrisis> = {}) {
    const outcome = open(opening(T0, { impactLevel: 1, ...over }), { now: T0, actor: IM });
    if (!outcome.ok) throw new Error(outcome.code);
    this.state = outcome.state;
    this.keep(null, outcome.events);
  }

  at(minutes: number): this {
    this.now = T0 + minutes * MINUTE_MS;
    const before = this.state;
    const outcome = tick(before, this.now);
    this.state = outcome.state;
    this.keep(before, outcome.events);
    return this;
  }

  do(actor: Actor, command: Command): this {
    const before = this.state;
    const outcome = decide(before, command, { now: this.now, actor });
    if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
    this.state = outcome.state;
    this.keep(before, outcome.events);
    return this;
  }

  say(more: object = {}): this {
    const substance = { newFacts: ['Zone A works again'], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null, ...more };
    return this.do(AM, { type: 'send-message', payload: { messageType: 'update', contactIds: ['con-1'], language: 'en', subject: 'Where we stand', body: 'Zone A works again.', templateId: null, substance } });
  }

  axis(hideSurvey = false) {
    const about = { crisisReference: 'TK-1', crisisSummary: 's', accountName: 'a', crisisSeverity: 1 as const, deskId: 'il', isDrill: false, drill: null, people: this.state.crisis.people, askedWords: null, askedContactId: null, askedAt: null, plannedWords: null, raisedKind: null, astrayContactId: null, astrayDelivery: null, crisisClosedAt: null, plannedDays: null };
    const duties = [...this.rows.values()].map((row): ListedObligation => ({ ...row, ...about }));
    const axis = presentAxis({ events: this.events, duties, names, now: this.now, hideSurvey });
    expect(answerSchemas.CrisisAxis.safeParse(axis).error).toBeUndefined();
    return axis;
  }

  private keep(before: CrisisState | null, events: readonly DomainEvent[]): void {
    this.events.push(...events);
    for (const row of obligationRows(before, events, this.state)) this.rows.set(row.id, row);
  }
}
const minute = (iso: string | null): number | null => (iso === null ? null : (Date.parse(iso) - T0) / MINUTE_MS);

describe('stages on the axis', () => {
  it('follow one another without a gap, and say which came back', () => {
    const axis = new Lived()
      .at(10).do(TL, { type: 'locate', payload: { where: 'the balancer', note: '' } })
      .at(20).do(TL, { type: 'contain', payload: { how: 'traffic moved' } })
      .at(30).do(TL, { type: 'record-fix', payload: { description: 'throttle removed', restoresOperation: true } })
      .at(40).do(TL, { type: 'verify-fix', payload: { passed: false, how: 'drops again', confirmedByCustomer: false } })
      .at(45).axis();
    expect(axis.stages.technical.map(({ code, from, to, again }) => [code, minute(from), minute(to), again])).toEqual([
      ['locating', 0, 10, false], ['containing', 10, 20, false], ['working-around', 20, 30, false], ['verifying', 30, 40, false], ['working-around', 40, null, true],
    ]);
    expect(axis.marks.filter(({ trouble }) => trouble).map(({ type }) => type)).toContain('fix.verification-failed');
    expect(axis.ahead.technical.map(({ code }) => code)).toEqual(['fixing', 'verifying', 'finding-root-cause', 'agreeing-prevention']);
  });
});

describe('words, silences and duties on the axis', () => {
  const lived = new Lived().at(10).say().at(150).say().at(160);

  it('a missed update lasts until somebody spoke', () => {
    const missed = lived.axis().duties.filter(({ state }) => state === 'missed');
    expect(missed.map(({ dueAt, spokeAt }) => [minute(dueAt), minute(spokeAt)])).toEqual([[70, 150]]);
  });

  it('nothing said longer than the cadence is a silence, from our word to our next', () => {
    expect(lived.axis().silences.map(({ from, to, minutes, lasting }) => [minute(from), minute(to), minutes, lasting])).toEqual([[10, 150, 140, false]]);
    expect(new Lived().at(10).say().at(100).axis().silences.map(({ from, to, lasting }) => [minute(from), minute(to), lasting])).toEqual([[10, 100, true]]);
  });

  it('a conversation in which we answered is a word of both', () => {
    const call = { direction: 'from-customer', channel: 'call', contactId: 'con-1', occurredAt: T0 + 5 * MINUTE_MS, said: 'When?', emotionalState: 'angry', needsAnswer: true, answered: true, confirmedByCustomer: true, substance: null, competitorNamed: null } as const;
    const words = new Lived().at(6).do(AM, { type: 'log-contact', payload: call }).axis().words;
    expect(words.map(({ from, voice, by, at }) => [from, voice, by?.name, minute(at)])).toEqual([['them', true, 'Noa', 5], ['us', true, 'Dana Levi', 5]]);
  });
});

describe('forecasts on the axis', () => {
  const range = (p50: number, p90: number) => ({ p50At: T0 + p50 * MINUTE_MS, p90At: T0 + p90 * MINUTE_MS });
  const made = (p50: number, p90: number): Command => ({ type: 'make-forecast', payload: { target: 'fix', ...range(p50, p90), basis: 'past cases', confidenceNote: '', reference: null } });

  it('say when the customer was told each, and keep the replaced', () => {
    const axis = new Lived().at(10).do(TL, made(120, 240)).at(20).say({ forecast: range(120, 240) }).at(30).do(TL, made(300, 400)).axis();
    expect(axis.forecasts.map(({ madeAt, toldAt, current, revision }) => [minute(madeAt), minute(toldAt), current, revision])).toEqual([[10, 20, false, 'first'], [30, null, true, 'honest']]);
  });

  it('show a range told without one on file', () => {
    const axis = new Lived().at(10).say({ forecast: range(60, 90) }).axis();
    expect(axis.forecasts.map(({ target, madeAt, toldAt }) => [target, minute(madeAt), minute(toldAt)])).toEqual([[null, 10, 10]]);
  });
});

describe('ladders on the axis', () => {
  it('name who hears when, one rung a cycle', () => {
    const axis = new Lived().at(10).say().at(20).axis();
    const update = axis.duties.find(({ kind, state }) => kind === 'timed-update' && state === 'due');
    const ladder = axis.ladders[update?.id ?? ''] ?? [];
    expect(ladder.map(({ at, fired, people }) => [minute(at), fired, people.map(({ person }) => person.name)])).toEqual([
      [70, false, ['Dana Levi', 'Omer']], [130, false, ['Ruth']], [190, false, ['head']], [250, false, ['exec']],
    ]);
  });

  it('begin higher after a missed one', () => {
    const axis = new Lived().at(10).say().at(140).axis();
    const update = axis.duties.find(({ kind, state }) => kind === 'timed-update' && state === 'overdue');
    const ladder = axis.ladders[update?.id ?? ''] ?? [];
    expect(ladder.map(({ at, fired }) => [minute(at), fired])).toEqual([[130, true], [190, false], [250, false]]);
  });

  it('are hidden where the duty is', () => {
    const axis = new Lived().axis(true);
    expect(Object.keys(axis.ladders).some((id) => id.startsWith('survey'))).toBe(false);
  });
});
