import { assessSeverity, TRUST_SIGNALS } from '#domain';
import type { DomainEvent } from '#domain';
import { describeEvent } from './describe-event';
import { whichDuty } from './which-duty';
import { displayMessage } from './display';
import { explainMissing, explainObligation, explainSeverity } from './explain';
import { problemText } from './problem-text';
import { renderSurveyMail, surveyQuestion } from './survey';
import { withoutIsolates } from './text';

const zone = 'Asia/Jerusalem';
const at = Date.UTC(2026, 8, 10, 13);
const names = { zone, nameOf: (id: string) => ({ noa: 'נועה פלד', maya: 'Maya Adler' })[id] ?? null };

describe('severity', () => {
  it('says which axis decided', () => {
    expect(withoutIsolates(explainSeverity(assessSeverity(4, ['broken-promise', 'broken-promise', 'furious-or-hurt']), 'en'))).toBe(
      'Severity 2 because trust is damaged: a promise was broken (4 points) and the customer is furious or hurt (1 point). Impact alone would make it 4.',
    );
    expect(withoutIsolates(explainSeverity(assessSeverity(1, []), 'en'))).toMatch(/^Severity 1 because the customer’s core business/);
    expect(withoutIsolates(explainSeverity(assessSeverity(4, []), 'he'))).toBe('חומרה 4 משום שאי־נוחות בלבד, והאמון לא נפגע.');
  });
  it('tells every combination in both languages without loose ends', () => {
    for (const level of [1, 2, 3, 4] as const) for (let count = 0; count <= TRUST_SIGNALS.length; count += 1) for (const language of ['he', 'en'] as const) {
      const sentence = explainSeverity(assessSeverity(level, TRUST_SIGNALS.slice(0, count)), language);
      expect(sentence).not.toMatch(/[{}]|undefined|: \.|trust-|\. \./);
      expect(sentence).toMatch(/^(חומרה|Severity) /);
    }
  });
});

describe('an obligation explains itself', () => {
  const row = { kind: 'timed-update' as const, state: 'running' as const, startedAt: at - 3_600_000, dueAt: at, settledAt: null, breachedAt: null, warnedAt: [], nextWarningAt: at - 60_000, nextRungAt: null, pauses: [] };
  it('before, after and beside its due instant', () => {
    const before = explainObligation(row, zone, 'en');
    expect(before.warned).toMatch(/No warning.*next warning/);
    expect(before.next).toMatch(/is due .*16:00/);
    expect(explainObligation({ ...row, breachedAt: at, nextRungAt: at + 3_600_000 }, zone, 'en').next).toMatch(/was due .*climbs to the next rung/);
    expect(explainObligation({ ...row, state: 'kept', settledAt: at }, zone, 'he').next).toMatch(/קוימה במועד/);
    expect(explainObligation({ ...row, state: 'paused', dueAt: null, pauses: [{ from: at, to: null, reason: 'legal_hold', until: at }] }, zone, 'he').next).toMatch(/עיכוב משפטי/);
    expect(explainObligation({ ...row, warnedAt: [at, at] }, zone, 'he').warned).toMatch(/ניתנו שתי אזהרות/);
  });
});

describe('the record', () => {
  const event = (type: string, data: unknown): DomainEvent => ({ type, data, seq: 1, at, by: { id: 'maya', role: 'incident-manager' } }) as DomainEvent;
  it('is told in sentences', () => {
    expect(withoutIsolates(describeEvent(event('obligation.warned', { id: 'o1', kind: 'timed-update', percent: 75, due: at, dueLateMs: 0 }), names, 'en'))).toMatch(/^Warning: Timed update, 75% of the time is gone, due .*16:00$/);
    expect(withoutIsolates(describeEvent(event('contact.logged', { direction: 'to-customer', channel: 'call', contactId: 'noa', said: 'שלום\nשלום' }), names, 'he'))).toBe('תועד קשר אל נועה פלד (שיחה): שלום שלום');
    const talk = (mood: object) => withoutIsolates(describeEvent(event('contact.logged', { direction: 'from-customer', channel: 'call', contactId: 'noa', said: 's', ...mood }), names, 'en'));
    expect([talk({ emotionalStateBefore: 'furious', emotionalState: 'calm' }), talk({ emotionalStateBefore: 'unknown', emotionalState: 'worried' }), talk({ emotionalState: 'unknown' })].map((told) => told.split(' · ')[1])).toEqual(['mood: furious, then calm', 'mood: worried', undefined]);
    expect(withoutIsolates(describeEvent(event('claim.evidence-added', { claimId: 'c', itemId: null, from: 'representative', personId: 'maya', text: 'I rang', link: null, at }), names, 'en'))).toMatch(/^Evidence was added \(.*account, Maya Adler\): /);
    expect(withoutIsolates(describeEvent(event('crisis.availability-set', { personId: 'maya', unavailableUntil: null, reason: '' }), names, 'en'))).toBe('Maya Adler is back');
    const planned = (type: string, data: object, seq: number) => ({ ...event(type, data), seq });
    const which = whichDuty([
      planned('touch.planned', { id: 'touch-1', what: 'a visit' }, 2), planned('pulse.planned', { id: 'pulse-2', dueAt: at + 30 * 86_400_000 }, 3), planned('return.planned', { id: 'return-3', dueAt: at + 92 * 86_400_000, afterDays: 90 }, 4),
      ...([['o1', 'touch', 'touch-1'], ['o2', 'pulse', 'pulse-2'], ['o3', 'return-check', 'return-3'], ['o4', 'fix', null]] as const).map(([id, kind, about], index) => planned('obligation.started', { id, kind, about }, 5 + index)),
    ]);
    const climbed = (id: string, kind: string, language: 'he' | 'en') => withoutIsolates(describeEvent(event('obligation.escalated', { id, kind, rung: 1, roles: ['team-lead'] }), { ...names, which }, language));
    expect([climbed('o1', 'touch', 'en'), climbed('o2', 'pulse', 'en'), climbed('o3', 'return-check', 'he')]).toEqual(['Positive touch (a visit): climbed the ladder, to team lead', 'Relationship pulse (30 days after the closing): climbed the ladder, to team lead', 'בדיקת חזרה (90 יום אחרי הסגירה): עלה בסולם אל ראש הצוות']);
    expect([climbed('o4', 'fix', 'en'), climbed('o9', 'touch', 'en')]).toEqual(['Verified fix: climbed the ladder, to team lead', 'Positive touch: climbed the ladder, to team lead']);
    expect(describeEvent(event('crisis.escalated', { to: 'headOfService', personId: 'ghost', reason: 'x'.repeat(500) }), names, 'en').length).toBeLessThan(260);
  });
});

describe('problems, notices, survey', () => {
  it('puts raw params into words', () => {
    expect(withoutIsolates(problemText('crisis.not-closable', { missing: 'missing.survey,missing.review-signed', count: 2 }, { language: 'he', zone }).detail)).toBe('חסר: סיום הסקר וחתימת הנהלה על התחקיר.');
    expect(problemText('clock.pause-too-long', { maxMs: 7_200_000 }, { language: 'he', zone }).detail).toMatch(/שעתיים/);
    expect(problemText('update.next-later-than-cadence', { latest: at }, { language: 'en', zone }).detail).toMatch(/16:00/);
    expect(problemText('no.such-code', {}, { language: 'en', zone }).title).toBe('A fault of ours');
    expect(problemText('review.sections-missing', { missing: 'impact,lessons' }, { language: 'en', zone }).detail).toBe('Missing: impact and lessons.');
    expect(displayMessage({ he: '{a}', en: '{a}' }, {}, { language: 'en', zone })).toBe('–');
  });
  it('names roles and kinds of values in the language of the sentence', () => {
    const roles = { tier: 3, roles: 'head-of-service, executive' };
    const [he, en] = (['he', 'en'] as const).map((language) => withoutIsolates(problemText('compensation.wrong-role', roles, { language, zone }).detail));
    expect([he, en]).toEqual([expect.stringContaining('ראש השירות, הנהלה'), expect.stringContaining('head of service, executive')]);
    expect(withoutIsolates(problemText('input.wrong-type', { field: 'לקוח מועדף', expected: 'boolean' }, { language: 'he', zone }).detail)).toContain('כן או לא');
    expect(withoutIsolates(problemText('input.wrong-type', { field: 'x', expected: 'tuple' }, { language: 'en', zone }).detail)).toContain('tuple');
  });
  it('says the form that is wanted in words, with an example', () => {
    const said = (format: string, language: 'he' | 'en' = 'he'): string => withoutIsolates(problemText('input.bad-format', { field: 'מטבע', format }, { language, zone }).detail);
    expect(said('currency')).toBe('הערך בשדה מטבע אינו בצורה הנדרשת: קוד מטבע של שלוש אותיות, כמו ILS.');
    expect([said('date'), said('email'), said('phone'), said('id')]).toEqual([expect.stringContaining('2024-03-01'), expect.stringContaining('noa@example.com'), expect.stringContaining('04-555-0142'), expect.stringContaining('crm-1042')]);
    expect(said('date', 'en')).toContain('a date as year-month-day, like 2024-03-01');
    for (const format of ['regex', 'date', 'email', 'uuid', 'url']) expect(said(format)).not.toContain(`: ${format}.`);
    expect(said('gzip, deflate, br', 'en')).toContain('gzip, deflate, br');
  });
  it('explains what is missing', () => {
    expect(explainMissing({ code: 'missing.obligation', params: { kind: 'fix', obligationId: 'o1' } }, 'he')).toBe('מחויבות פתוחה: תיקון מאומת');
    expect(explainMissing({ code: 'missing.future', params: {} }, 'he')).toBe('missing.future');
  });
  it('writes the survey mail and asks on the right scale', () => {
    const mail = renderSurveyMail({ name: 'נועה', reference: 'TK-1', url: 'http://localhost/s/1', expireAt: at, reminder: 0 }, { language: 'he', zone });
    expect(withoutIsolates(mail.body)).toMatch(/^שלום נועה,\n\n.*http:\/\/localhost\/s\/1/s);
    expect(renderSurveyMail({ name: 'n', reference: 'TK-1', url: 'u', expireAt: at, reminder: 2 }, { language: 'en', zone }).subject).toMatch(/^Reminder/);
    expect(surveyQuestion('NPS-T', 'en').scale).toMatchObject({ from: 0, to: 10 });
    expect(surveyQuestion('OPEN', 'he').scale).toBeNull();
  });
});
