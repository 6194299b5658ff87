import { formatInstant } from '#i18n';
import { T0, obligationRow } from '../../../../test/support/crisis-batches';
import { Names } from './names';
import type { ListedObligation } from './obligation-list.read-model';
import { presentObligation } from './obligation.presenter';

const HOUR_MS = 3_600_000;
const ZONE = 'Asia/Jerusalem';
const RATE = 2000;
const PEOPLE = { incidentManager: 'im', accountManager: 'am', deputy: null, technicalLead: null, teamLead: null, headOfService: null, executiveSponsor: null };
const row = (drill: ListedObligation['drill']): ListedObligation => ({
  ...obligationRow('c1', { kind: 'first-contact', ownerId: 'am', dueAt: T0 + 2 * HOUR_MS, warnedAt: [T0 + HOUR_MS], nextWarningAt: T0 + 1.5 * HOUR_MS }), crisisReference: 'TK-1', crisisSummary: 's', accountName: 'a', crisisSeverity: 2, deskId: 'il',
  isDrill: drill !== null, drill, people: PEOPLE, askedWords: null, askedContactId: null, askedAt: null, plannedWords: null, raisedKind: null, astrayContactId: null, astrayDelivery: null, crisisClosedAt: null, plannedDays: null,
});
const told = (drill: ListedObligation['drill']) => presentObligation(row(drill), { names: new Names(new Map([['am', 'Dana']])), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 });
const at = (instant: number): string => formatInstant(instant, ZONE, 'en');

describe('the name of an obligation', () => {
  it('says what a colleague asks for, since two of them look alike else', () => {
    const asked = (raisedKind: ListedObligation['raisedKind']) => presentObligation({ ...row(null), kind: 'staff-answer', raisedKind }, { names: new Names(new Map()), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 }).name;
    expect(asked('abuse').en).toMatch(/: .?abuse/);
    expect(asked('abuse')).not.toEqual(asked('support'));
  });
});

it('calls a check by the day it was planned for, though a weekend moved it', () => {
  const check = (plannedDays: number | null) => presentObligation({ ...row(null), kind: 'return-check', dueAt: T0 + 92 * 24 * HOUR_MS, crisisClosedAt: T0, plannedDays }, { names: new Names(new Map()), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 }).name.en.replace(/[\u2066-\u2069]/g, '');
  expect([check(90), check(null)]).toEqual(['Return check: 90 days after the closing', 'Return check: 92 days after the closing']);
});

it('says what was promised, and of long words their beginning', () => {
  const promised = (plannedWords: string) => presentObligation({ ...row(null), kind: 'promise', plannedWords }, { names: new Names(new Map()), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 }).name.en.replace(/[\u2066-\u2069]/g, '');
  expect(promised('We call you by 17:00')).toBe('Promise: We call you by 17:00');
  expect(promised('word '.repeat(60)).length).toBeLessThan(105);
});

it('names to whom the message went of which somebody has to find out', () => {
  const lost = (astrayDelivery: ListedObligation['astrayDelivery']) => presentObligation({ ...row(null), kind: 'task', astrayContactId: 'dana', astrayDelivery }, { names: new Names(new Map([['dana', 'Dana']])), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 }).name;
  const bare = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
  expect([bare(lost('failed').en), bare(lost('unknown').he)]).toEqual(['Task: a message to Dana that did not arrive', 'משימה: האם הגיעה ההודעה אל Dana']);
});

describe('the sentences of an obligation', () => {
  it('tell the times of a live crisis as they are', () => {
    const { explanation } = told(null);
    expect(explanation.next.en).toContain(at(T0 + 2 * HOUR_MS));
    expect(explanation.warned.en).toContain(at(T0 + HOUR_MS));
    expect(explanation.warned.en).toContain(at(T0 + 1.5 * HOUR_MS));
  });

  it('tell those of a drill by the clock on the wall, as the clocks beside them do; the instants themselves stay the drill’s', () => {
    const drill = { rate: RATE, realOrigin: T0 - 48 * HOUR_MS, virtualOrigin: T0 };
    const { explanation, dueAt } = told(drill);
    const wall = (virtual: number): string => at(T0 - 48 * HOUR_MS + Math.ceil((virtual - T0) / RATE));
    expect(explanation.next.en).toContain(wall(T0 + 2 * HOUR_MS));
    expect(explanation.warned.en).toContain(wall(T0 + HOUR_MS));
    expect(explanation.warned.en).not.toContain(at(T0 + HOUR_MS));
    expect(dueAt).toBe(new Date(T0 + 2 * HOUR_MS).toISOString());
  });
});

it('tells whose duty it is by its kind, whoever owns it now', () => {
  const of = (kind: ListedObligation['kind'], ownerId: string | null) => presentObligation({ ...row(null), kind, ownerId }, { names: new Names(new Map([['am', 'Dana']])), zoneOf: () => ZONE, ladderOf: () => [], protocols: new Map(), realNow: T0 });
  expect(of('first-contact', 'am')).toMatchObject({ ownerRole: 'accountManager', owner: { name: 'Dana' } });
  expect(of('fix', 'am')).toMatchObject({ ownerRole: 'technicalLead', owner: { id: 'am' } });
  expect(of('executive-review', null)).toMatchObject({ ownerRole: 'executiveSponsor', owner: null });
});
