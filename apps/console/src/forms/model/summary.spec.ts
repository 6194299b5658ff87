import { allEntries } from '#contracts';
import type { FormField, TimelineEntry } from '#contracts';
import { formOfCommand } from '../../../../api/src/command-forms/form-of-command';
import { changesSince, restsOnSeen } from './conflict';
import { beginning } from './initial';
import { summaryOf } from './summary';
import type { Speaking } from './summary';

const form = (name: string) => formOfCommand(allEntries.find((entry) => entry.name === name)!);
const fieldsOf = (name: string): readonly FormField[] => form(name).fields;
const now = Date.parse('2026-09-10T08:00:00Z');
const at = { zone: 'Asia/Jerusalem', now, currency: 'ILS', personId: 'maya', makeId: () => 'x' };
const speaking: Speaking = { language: 'en', zone: at.zone, now, currency: 'ILS', yes: { he: 'כן', en: 'Yes' }, no: { he: 'לא', en: 'No' }, justNow: { he: 'עכשיו', en: 'just now' }, nameOf: (id) => ({ amir: 'Amir Haddad', 'contact-noa': 'Noa Peled' })[id] ?? id };
const told = (name: string, given: Record<string, unknown>, language: 'en' | 'he' = 'en'): Record<string, string> => Object.fromEntries(summaryOf(fieldsOf(name), beginning(fieldsOf(name), given, at), { ...speaking, language }).map((line) => [line.name, line.words]));

describe('a filled form in words', () => {
  it('names people, times and amounts', () => {
    expect(told('add-prevention', { title: 'Test every change', owner: 'amir', dueAt: '2026-09-11T09:00:00+03:00' })).toEqual({ 'The action': 'Test every change', Owner: 'Amir Haddad', Due: 'tomorrow 09:00, in 22 h' });
    expect(told('record-loss', { lossKind: 'money', documentedLossMinor: 1_840_000, ourSharePercent: 80 })).toMatchObject({ 'Kind of loss': 'money', 'Documented loss': '₪18,400', 'Our share in percent': '80' });
    expect(told('change-cadence', { target: '2h', clock: 'desk', askedBy: 'contact-noa' }, 'he')).toMatchObject({ 'כל כמה זמן': 'שעתיים', 'לפי אילו שעות': 'שעות המוקד' });
  });
  it('tells a question either way, and leaves out what was not ticked', () => {
    expect(told('confirm-cancel', { agree: false })).toEqual({ 'Do you agree?': 'No' });
    expect(told('record-apology', { elements: { regret: true, repair: true, responsibility: false, explanation: false, repentance: false, forgiveness: false } })['Elements of the apology']).toBe('Offer of repair, Regret');
  });
  it('says of each of several decisions which it is, and how it was decided', () => {
    const taken = (yes: boolean) => ({ taken: yes, text: 'As written' });
    const words = told('sign-review', { attendance: ['Noga'], decision: { transparency: taken(true), responsibility: taken(true), compensation: taken(false), prevention: taken(true) } })['Decision'] ?? '';
    expect(words.split('; ')).toHaveLength(4);
    expect(words).toMatch(/^Transparency \(Was it decided: Yes, As written\); /);
    expect(words).toMatch(/Compensation \(Was it decided: No, As written\)/);
  });
  it('tells a time that is the moment of sending as such', () => {
    expect(told('log-contact', {})).toMatchObject({ 'When it took place': 'just now' });
  });
  it('leaves out what was left out', () => expect(told('close', {})).toEqual({}));
});

describe('what rests on what was seen', () => {
  it('decisions and acts on something of the crisis do, facts do not', () => {
    expect(['close', 'keep-promise', 'approve-plan-item', 'decide-claim'].map((name) => restsOnSeen(form(name)))).toEqual([true, true, true, true]);
    expect(['add-note', 'log-contact', 'send-message', 'record-listening'].map((name) => restsOnSeen(form(name)))).toEqual([false, false, false, false]);
  });
  it('only what other people did since is news', () => {
    const entry = (seq: number, id: string, role: string): TimelineEntry => ({ seq, at: '2026-09-10T08:00:00Z', type: 'note.added', track: null, by: { id, role, name: id }, text: { he: 'א', en: 'a' }, customerVisible: false, data: {} });
    const all = [entry(9, 'yonatan', 'account-manager'), entry(8, 'system', 'system'), entry(7, 'maya', 'incident-manager'), entry(6, 'amir', 'technical-lead'), entry(3, 'amir', 'technical-lead')];
    expect(changesSince(all, 5, 'maya').map((one) => one.seq)).toEqual([6, 9]);
  });
});
