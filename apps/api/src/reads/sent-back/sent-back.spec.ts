import { Names } from '../names';
import { presentSentBack, sentBackIds } from './sent-back';
import type { Caller, SentBack } from './sent-back';

const AT = Date.parse('2026-11-23T10:00:00Z');
const crisis = { crisisId: 'c1', reference: 'TK-2026-00001', summary: 's', accountName: 'Orot', severity: 2, deskId: 'il', isDrill: false, drill: null, people: {} } as never;
const returned = (over: object = {}): SentBack => ({ ...(crisis as object), kind: 'message', id: 'proposal-1', at: AT, readerId: 'ronit', authorId: 'yonatan', reason: 'thank them first', messageType: 'update', subject: 'News', contactIds: ['dana'], ...over }) as unknown as SentBack;
const names = new Names(new Map([['yonatan', 'Yonatan'], ['ronit', 'Ronit'], ['dana', 'Dana']]));
const caller = (id: string, ...commands: readonly string[]): Caller => ({ isOwn: (one) => one === id, mayDo: (command) => commands.includes(command) });

it('leaves a message to its author alone, by the way he may use', () => {
  const act = (one: Caller) => presentSentBack(returned(), names, one).act?.command ?? null;
  expect([act(caller('yonatan', 'propose-message', 'send-message')), act(caller('yonatan', 'send-message')), act(caller('yonatan')), act(caller('priya', 'propose-message', 'send-message'))]).toEqual(['propose-message', 'send-message', null, null]);
  expect(presentSentBack(returned(), names, caller('priya'))).toMatchObject({ title: 'News', to: ['Dana'], by: { name: 'Ronit' }, author: { name: 'Yonatan' }, words: 'thank them first', at: '2026-11-23T10:00:00.000Z' });
  expect(sentBackIds(returned())).toEqual(['ronit', 'yonatan', 'dana']);
});
it('carries into the answer what it asks for, and says a drill’s time on the wall’s clock', () => {
  const change = { ...(crisis as object), kind: 'plan-item', at: AT, contactId: 'dana', words: 'later please', item: { id: 'p1', revision: 2, message: 'm', audience: 'stores', ownerOurs: 'ronit', author: 'yonatan' } } as SentBack;
  expect(presentSentBack(change, names, caller('ronit', 'amend-plan-item'))).toMatchObject({ act: { command: 'amend-plan-item', initial: { itemId: 'p1', revision: 2 } }, owner: { name: 'Ronit' }, by: { name: 'Dana' }, words: 'later please' });
  const lost = { ...(crisis as object), kind: 'undelivered', id: 'message-4-1', at: AT, delivery: 'unknown', authorId: 'yonatan', ownerId: 'ronit', messageType: 'update', subject: 'News', contactId: 'dana' } as SentBack;
  expect(presentSentBack(lost, names, caller('yonatan', 'settle-delivery'))).toMatchObject({ inDoubt: true, by: null, act: { initial: { messageId: 'message-4-1' } } });
  const drill = { rate: 100, realOrigin: AT, virtualOrigin: AT };
  expect(presentSentBack(returned({ drill, at: AT + 6_000_000 }), names, caller('yonatan')).at).toBe('2026-11-23T10:01:00.000Z');
});
