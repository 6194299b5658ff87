import { commandNames, parseCommand } from '#contracts';
import { mayCustomerSay } from './customer-words';
import { PERMISSIONS } from './permissions';

const own = { direction: 'from-customer', channel: 'status-page', contactId: 'noa', occurredAt: '2026-03-02T08:00:00Z', said: 'Is it fixed?', needsAnswer: true };
const HIS: Readonly<Record<string, object>> = {
  'log-contact': own, 'change-cadence': { target: '2h', clock: 'always', askedBy: 'noa', words: 'every two hours' }, 'return-to-routine': { how: 'customer-confirmation', contactId: 'noa', comprehension: 'yes', note: '' },
  'answer-survey': { cycle: 1, contactId: 'noa', scores: {}, open: '' }, 'add-stakeholder': { name: 'Shop', kind: 'customer', concern: 'orders', whoTells: 'us' },
  'approve-plan-item': { itemId: 'p1', revision: 1 }, 'amend-plan-item': { itemId: 'p1', revision: 1, words: 'later' },
};
const say = (type: string, payload: object = HIS[type] ?? {}, contactId = 'noa') => mayCustomerSay(contactId, { type, payload });

describe('what a customer may say through his link', () => {
  it('is exactly this, of all commands there are', () => {
    expect(commandNames.filter((name) => say(name) === true).sort()).toEqual(Object.keys(HIS).sort());
    expect(Object.entries(PERMISSIONS).filter(([, row]) => row.customer !== undefined).map(([action, row]) => [action, row.customer]).sort()).toEqual(Object.keys(HIS).sort().map((action) => [action, 'contact']));
  });

  it.each(commandNames.filter((name) => !Object.hasOwn(HIS, name)))('is never %s', (name) => {
    expect(say(name, own)).toMatchObject({ ok: false, code: 'permission.denied' });
  });

  it.each([['log-contact', 'contactId'], ['change-cadence', 'askedBy'], ['return-to-routine', 'contactId'], ['answer-survey', 'contactId']])('%s speaks in his own name alone (%s)', (type, field) => {
    expect(say(type, { ...HIS[type], [field]: 'avi' })).toMatchObject({ ok: false, code: 'permission.scope', params: { action: type } });
    const { [field]: _left, ...without } = HIS[type] as Record<string, unknown>;
    expect(say(type, without)).toMatchObject({ ok: false, code: 'permission.scope' });
    expect(say(type, { ...HIS[type], [field]: '' }, '')).toMatchObject({ ok: false, code: 'permission.scope' });
  });

  it('is no note of ours about a talk, and no return that we decide', () => {
    for (const more of [{ direction: 'to-customer' }, { channel: 'call' }]) expect(say('log-contact', { ...own, ...more })).toMatchObject({ ok: false, code: 'permission.scope' });
    expect(say('return-to-routine', { ...HIS['return-to-routine'], how: 'silence' })).toMatchObject({ ok: false, code: 'permission.scope' });
  });

  it('is nothing unknown or misshapen', () => {
    for (const type of ['', '__proto__', 'constructor', 'toString', 'read-crisis', 'admin-people', 'open']) expect(say(type)).toMatchObject({ ok: false, code: 'permission.denied' });
    for (const payload of [null, undefined, 7, 'x', [], Object.create({ ...own })]) expect(mayCustomerSay('noa', { type: 'log-contact', payload })).toMatchObject({ ok: false, code: 'permission.scope' });
  });

  it('is in the form in which the crisis will read it', () => {
    const parsed = parseCommand('log-contact', own);
    expect(parsed.ok && mayCustomerSay('noa', parsed.command)).toBe(true);
  });
});
