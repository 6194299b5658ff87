import { answerSchemas } from '#contracts';
import type { DomainEvent } from '#domain';
import { assessmentOf, isLate, presentSummary } from './crisis.presenter';
import { whoHears } from './ladder';
import { Names, idsIn, initialsOf } from './names';
import type { ListedObligation } from './obligation-list.read-model';
import { presentObligation } from './obligation.presenter';
import { pageOfList } from './sql';
import { itemsOf } from './survey-report.service';
import { firstFromCustomer, leadTimeMinutes, weSpokeFirst } from './stake.presenter';
import { isCustomerVisible, trackOf, wireData } from './wire';
import { crisisRow, obligationRow, T0 } from '../../../../test/support/crisis-batches';

const HOUR_MS = 3_600_000;
const PEOPLE = { incidentManager: 'im', accountManager: 'am', deputy: 'am2', technicalLead: null, teamLead: 'team', headOfService: null, executiveSponsor: null };
const names = new Names(new Map([['am', 'Dana Levi'], ['am2', 'יעל כהן'], ['team', 'Omer']]));
const ladder = [{ afterCycles: 0, roles: ['owner', 'deputy'] }, { afterCycles: 1, roles: ['team-lead'] }, { afterCycles: 2, roles: ['head-of-service'] }] as const;
const duty = (more: Partial<ListedObligation> = {}): ListedObligation => ({
  ...obligationRow('c1', { kind: 'summary', ownerId: 'am' }), crisisReference: 'TK-1', crisisSummary: 's', accountName: 'a', crisisSeverity: 2, deskId: 'il', isDrill: false, drill: null, people: PEOPLE, askedWords: null, askedContactId: null, askedAt: null, plannedWords: null, raisedKind: null, astrayContactId: null, astrayDelivery: null, crisisClosedAt: null, plannedDays: null, ...more,
});
const present = (row: ListedObligation, realNow: number) => presentObligation(row, { names, zoneOf: () => 'Asia/Jerusalem', ladderOf: () => ladder, protocols: new Map(), realNow });
const event = (type: string, data: object): DomainEvent => ({ type, data, seq: 1, at: T0, by: { id: 'am', role: 'account-manager' } }) as DomainEvent;

describe('an obligation as it is shown', () => {
  it('is late from its due instant on, to the millisecond, and answers by its schema', () => {
    expect(present(duty(), T0 + HOUR_MS - 1).breachedAt).toBeNull();
    const late = present(duty(), T0 + HOUR_MS);
    expect(late.breachedAt).toBe(new Date(T0 + HOUR_MS).toISOString());
    expect(answerSchemas.ObligationItem.safeParse(late).error).toBeUndefined();
    expect(isLate({ dueRealAt: null, breachedAt: null }, T0)).toBe(false);
  });

  it('shows what the customer asked, and who of them, with the answer that is owed', () => {
    const owed = present(duty({ kind: 'answer', askedWords: 'This is not solved.\nTwo shops still fail.', askedContactId: 'am', askedAt: T0 }), T0);
    expect(owed.asked).toEqual({ words: 'This is not solved.\nTwo shops still fail.', at: new Date(T0).toISOString(), contact: { id: 'am', name: 'Dana Levi' } });
    expect(answerSchemas.ObligationItem.safeParse(owed).error).toBeUndefined();
    expect(present(duty(), T0).asked).toBeNull();
  });

  it('in a drill by real time, though its due instant reads otherwise', () => {
    expect(present(duty({ dueAt: T0 - HOUR_MS, dueRealAt: T0 + 5 }), T0).breachedAt).toBeNull();
  });

  it('never calls a settled or paused one late', () => {
    expect(present(duty({ state: 'kept', settledAt: T0 }), T0 + 9 * HOUR_MS).breachedAt).toBeNull();
    expect(present(duty({ state: 'paused', dueAt: null, dueRealAt: null, pauses: [{ from: T0, to: null, reason: 'legal_hold', until: T0 + HOUR_MS }] }), T0 + 9 * HOUR_MS).breachedAt).toBeNull();
  });

  it('says who hears of it, first and next', () => {
    const heard = (more: Partial<ListedObligation>, isLateNow: boolean) => whoHears(duty(more), { ladder, names, isLate: isLateNow, realNow: T0 });
    expect(heard({}, false).en).toBe('If the time passes, Dana Levi (owner) and יעל כהן (deputy) will hear of it.');
    expect(heard({}, true).en).toContain('Next to hear of it: Dana Levi (owner)');
    expect(heard({ breachedAt: T0, rung: 1, nextRungAt: T0 + 1 }, true)).toEqual({ he: 'הבאים לשמוע על כך: Omer (ראש הצוות).', en: 'Next to hear of it: Omer (team lead).' });
    expect(heard({ breachedAt: T0, rung: 2, nextRungAt: T0 + 1 }, true).en).toContain('assign people');
    expect(heard({ breachedAt: T0, rung: 3, nextRungAt: null }, true).en).toBe('');
    expect(heard({ state: 'kept' }, false).en).toBe('');
  });
});

describe('a line of the queue', () => {
  const open = { crisisId: 'c', state: 'running', ownerId: 'am', startedAt: T0, breachedAt: null, rung: 0, pauses: [] } as const;
  const paused = { ...open, id: 'o3', kind: 'task', state: 'paused', dueAt: null, dueRealAt: null, pauses: [{ to: null, until: T0 + HOUR_MS, reason: 'legal_hold' }] } as const;
  const duties = [{ ...open, id: 'o1', kind: 'fix', dueAt: T0 + 2, dueRealAt: T0 + 2 }, { ...open, id: 'o2', kind: 'answer', dueAt: T0 + 1, dueRealAt: T0 + 1 }, paused] as const;
  const around = { names, questions: [], assessment: undefined, ladder, realNow: T0 };

  it('counts what is open and late now, and names the nearest', () => {
    const summary = presentSummary(crisisRow({ people: PEOPLE }), { ...around, duties, realNow: T0 + 1 });
    expect(summary).toMatchObject({ openObligations: 3, breachedObligations: 1, nextDueKind: 'answer', nextDueAt: new Date(T0 + 1).toISOString(), people: { accountManager: { id: 'am', name: 'Dana Levi', initials: 'DL' }, incidentManager: { name: 'im' }, technicalLead: null } });
    expect(answerSchemas.CrisisSummary.safeParse(summary).error).toBeUndefined();
  });

  it('says who waits for an answer, and who was told of a late duty last', () => {
    const questions = [{ crisisId: 'c', contactId: 'am2', occurredAt: T0 - 5, said: 'When?' }, { crisisId: 'c', contactId: 'x', occurredAt: T0 - 1, said: 'Hello?' }];
    const summary = presentSummary(crisisRow({ people: PEOPLE }), { ...around, questions, duties: [{ ...duties[1], rung: 2, breachedAt: T0 }] });
    expect(summary.waiting).toEqual({ since: new Date(T0 - 5).toISOString(), contact: 'יעל כהן', said: 'When?', count: 2 });
    expect(summary.nextDue?.with).toEqual({ role: { he: 'ראש הצוות', en: 'team lead' }, person: { id: 'team', name: 'Omer', initials: 'O' } });
    expect(presentSummary(crisisRow(), { ...around, duties }).nextDue).toMatchObject({ kind: 'answer', with: null, owner: { name: 'Dana Levi' } });
  });

  it('shows the pause where nothing runs, and the wall’s clock in a drill', () => {
    const summary = presentSummary(crisisRow(), { ...around, duties: [{ ...paused, id: 'later', pauses: [{ to: null, until: T0 + 2 * HOUR_MS, reason: 'legal_hold' }] }, paused] });
    expect(summary).toMatchObject({ nextDueAt: null, nextDue: { id: 'o3', state: 'paused', dueAt: null, pause: { until: new Date(T0 + HOUR_MS).toISOString(), reason: { he: expect.stringMatching(/\p{L}/u) } } } });
    const drill = { rate: 60, realOrigin: T0, virtualOrigin: T0 };
    const drilled = presentSummary(crisisRow({ drill }), { ...around, duties: [{ ...duties[0], startedAt: T0 + HOUR_MS, dueAt: T0 + 2 * HOUR_MS, dueRealAt: T0 + 120_000 }] });
    expect(drilled.nextDue).toMatchObject({ startedAt: new Date(T0 + 60_000).toISOString(), dueAt: new Date(T0 + 120_000).toISOString() });
  });

  it('knows the customer who was here before', () => {
    const repeated = (more: object, reasons: readonly string[]) => presentSummary(crisisRow(more), { ...around, duties: [], assessment: { ...assessmentOf(crisisRow()), reasons: reasons.map((code) => ({ code, points: 2 })) } }).repeated;
    expect([repeated({}, []), repeated({}, ['same-fault-90-days']), repeated({}, ['reopened-fix']), repeated({ cycle: 2 }, [])]).toEqual([false, true, true, true]);
  });

  it('says when severity was set by hand', () => {
    const row = crisisRow({ severity: 1, impactLevel: 3, trustLevel: 4 });
    expect(assessmentOf(row)).toMatchObject({ severity: 3, decidedBy: 'impact' });
    expect(presentSummary(row, { ...around, duties: [] }).severityBecause.en).toMatch(/^Set by hand: severity 1\. Severity 3 because/);
  });
});

describe('events on the wire', () => {
  it('carry ISO instants and leave severities, counts and the bulk alone', () => {
    const data = wireData(event('x', { to: 2, dueAt: T0, until: T0, percent: 75, targetMs: 1_800_000_000_000, clock: { due: T0, warnings: [T0], id: 'a' }, protocol: { id: 'p', version: '1', severities: {} }, calendars: { desk: { id: 'il', version: 'il@1', intervals: [[1, 2, 3]] } } }));
    const iso = new Date(T0).toISOString();
    expect(data).toEqual({ to: 2, dueAt: iso, until: iso, percent: 75, targetMs: 1_800_000_000_000, clock: { due: iso, warnings: [iso], id: 'a' }, protocol: { id: 'p', version: '1' }, calendars: { desk: { id: 'il', version: 'il@1' } } });
  });

  it('belong to a track by family or by the kind of duty', () => {
    expect([event('fix.located', {}), event('message.queued', {}), event('crisis.noted', {}), event('review.signed', {}), event('obligation.started', { kind: 'fix' }), event('obligation.started', { kind: 'answer' })].map(trackOf))
      .toEqual(['technical', 'relationship', null, null, 'technical', 'relationship']);
    expect(isCustomerVisible(event('message.queued', {}))).toBe(true);
    expect(isCustomerVisible(event('crisis.noted', {}))).toBe(false);
    // The text of an apology for an e-mail: he sees the message that leaves.
    expect([isCustomerVisible(event('apology.recorded', { channel: 'call' })), isCustomerVisible(event('apology.recorded', { channel: 'email' }))]).toEqual([true, false]);
  });
});

describe('who spoke first', () => {
  it.each([
    [null, null, null, null],
    [T0, null, true, null],
    [null, T0, false, null],
    [T0, T0 + 90_000, true, 1],
    [T0, T0 + 5_000, true, 0],
    [T0, T0 - 5_000, false, 0],
    [T0, T0, false, 0],
    [T0, T0 - HOUR_MS, false, -60],
  ])('ours at %s, theirs at %s', (ours, theirs, first, minutes) => {
    expect([weSpokeFirst('us', { ours, theirs }), leadTimeMinutes(ours, theirs)]).toEqual([first, minutes]);
    expect(firstFromCustomer('us', { ours, theirs })).toBe(theirs);
  });

  it('was the customer where that was said at the opening, whatever he wrote later', () => {
    const later = { ours: T0, theirs: T0 + 60_000 };
    expect([weSpokeFirst('customer', later), firstFromCustomer('customer', later)]).toEqual([false, null]);
    expect([weSpokeFirst('customer', { ours: null, theirs: null }), weSpokeFirst('customer', { ours: T0, theirs: null })]).toEqual([false, false]);
    const recorded = { ours: T0, theirs: T0 - HOUR_MS };
    expect([weSpokeFirst('customer', recorded), firstFromCustomer('customer', recorded)]).toEqual([false, T0 - HOUR_MS]);
    expect(firstFromCustomer('customer', { ours: null, theirs: T0 })).toBe(T0);
  });
});

describe('small things', () => {
  it('finds ids and makes initials', () => {
    expect(idsIn({ a: 'am', text: 'not an id', deep: { owner: 'tl', none: null } })).toEqual(['am', 'tl']);
    expect(['Dana Levi', 'יעל כהן', 'Omer', ' ', '👩 x'].map(initialsOf)).toEqual(['DL', 'יכ', 'O', '', '👩X']);
    expect(names.person('engine')?.name).toBe('Tikkun');
    expect([names.say('engine', 'he'), names.say('engine', 'en')]).toEqual(['תיקון', 'Tikkun']);
  });

  it('pages a held list, and asks to start again when the item it ended with has gone', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    const first = pageOfList(list, { name: 'x', limit: 2, keyOf: (one) => one });
    const second = pageOfList(list, { name: 'x', limit: 3, keyOf: (one) => one, cursor: first.nextCursor ?? '' });
    expect([first.items, second]).toEqual([['a', 'b'], { items: ['c', 'd', 'e'], nextCursor: null }]);
    expect(() => pageOfList(['z'], { name: 'x', limit: 2, keyOf: (one) => one, cursor: first.nextCursor ?? '' })).toThrow('cursor.invalid');
  });

  it('scores a survey by the formulas: counts below ten, then score and interval', () => {
    expect(itemsOf([{ 'CSAT-H': 5, TRUST: null }])).toMatchObject({ 'CSAT-H': { n: 1, score: null, shown: 'counts' }, TRUST: { n: 0 } });
    const many = Array.from({ length: 20 }, (_, index) => ({ 'CSAT-H': index < 17 ? 5 : 1 }));
    expect(itemsOf(many)['CSAT-H']).toMatchObject({ n: 20, score: 85, shown: 'score' });
  });
});
