import type { CrisisDetail } from '#contracts';
import { COMMAND, onlyChoice, thingsOf } from './things';

const duty = (id: string, kind: string, more: object = {}): object => ({ id, kind, state: 'running', name: { he: kind, en: kind }, owner: { id: 'noga', name: 'Noga' }, dueAt: '2026-09-10T12:00:00.000Z', about: null, asked: null, ...more });
const detailOf = (...obligations: readonly object[]): CrisisDetail => ({ obligations, relationship: { promise: { open: [{ id: 'p1', words: 'The data is back', dueAt: null }] } } }) as unknown as CrisisDetail;
const telling = { language: 'en' as const, when: () => 'Thu 12:00' };
const choices = (detail: CrisisDetail, command: string) => thingsOf('obligation', detail, { telling, chosen: (key) => (key === COMMAND ? command : '') });

describe('the duties an act may be done to', () => {
  const detail = detailOf(duty('o1', 'first-contact'), duty('o2', 'executive-notice'), duty('o3', 'promise', { about: 'p1' }), duty('o4', 'answer', { asked: { words: 'Where is\nmy order?' } }), duty('o5', 'executive-notice', { state: 'kept' }), duty('o6', 'task'));
  it('are notices only where one acknowledges, and the only one is chosen already', () => {
    expect(choices(detail, 'acknowledge-notice')?.map((one) => one.value)).toEqual(['o2']);
    expect(onlyChoice(detail, 'acknowledge-notice')).toEqual({ obligationId: 'o2' });
    expect(onlyChoice(detail, 'complete-task')).toEqual({ obligationId: 'o6' });
    expect(onlyChoice(detailOf(duty('a', 'executive-notice'), duty('b', 'executive-notice')), 'acknowledge-notice')).toEqual({});
    expect(onlyChoice(detail, 'extend-obligation')).toEqual({});
    expect(choices(detailOf(duty('o1', 'first-contact')), 'acknowledge-notice')).toEqual([]);
  });
  it('say what was promised and asked, and until when', () => {
    const names = choices(detail, 'extend-obligation')?.map((one) => one.name);
    expect(names).toContain('promise · The data is back · Noga · until Thu 12:00');
    expect(names).toContain('answer · Where is my order? · Noga · until Thu 12:00');
  });
});

it('an apology that has not left is none that was received', () => {
  const record = (id: string, more: object = {}): object => ({ id, at: '2026-09-10T09:00:00.000Z', contact: { name: 'Noa' }, reception: null, ...more });
  const detail = { relationship: { apology: { records: [record('said'), record('unsent', { waits: true }), record('sent', { waits: false }), record('known', { reception: 'partly' })] } } } as unknown as CrisisDetail;
  expect(thingsOf('apology', detail, { telling, chosen: () => '' })?.map((one) => one.value)).toEqual(['said', 'sent']);
});
