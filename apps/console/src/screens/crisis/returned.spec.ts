import { returnedOpen } from './returned';

const YON = { id: 'yonatan', name: 'Yonatan', role: 'account-manager' } as never;
const RON = { id: 'ronit', name: 'Ronit', role: 'team-lead' } as never;
const proposed = (seq: number, messageType = 'update') => ({ seq, at: '2026-11-23T10:00:00Z', type: 'message.proposed', by: YON, data: { id: `proposal-${String(seq)}`, message: { messageType, subject: 'News', body: 'Zone A works.', language: 'en', contactIds: ['dana'], substance: { newFacts: ['Zone A works', 'Zone B does not'], actions: [] } } } });
const returned = (seq: number, of: number) => ({ seq, at: '2026-11-23T10:10:00Z', type: 'message.returned', by: RON, data: { id: `proposal-${String(of)}`, reason: 'no date yet' } });
const queued = (seq: number, messageType = 'update', by = YON) => ({ seq, at: '2026-11-23T10:20:00Z', type: 'message.queued', by, data: { messageType } });

it('tells what came back, of what kind and why', () => {
  expect(returnedOpen([proposed(10), returned(12, 10)])).toEqual([{ id: 'proposal-10', at: '2026-11-23T10:10:00Z', messageType: 'update', subject: 'News', authorId: 'yonatan', authorName: 'Yonatan', readerName: 'Ronit', reason: 'no date yet', letter: { body: 'Zone A works.', language: 'en', contactIds: ['dana'], brought: { newFacts: 'Zone A works\nZone B does not' } } }]);
});
it('is silent once its author proposed or sent one of the kind, not for another kind or another author', () => {
  const lines = [proposed(10), returned(12, 10)];
  expect([returnedOpen([...lines, proposed(14)]), returnedOpen([...lines, queued(14)])]).toEqual([[], []]);
  expect([returnedOpen([...lines, queued(14, 'apology')]), returnedOpen([...lines, queued(14, 'update', RON)])].map((one) => one.length)).toEqual([1, 1]);
});
it('says nothing of what it cannot name', () => {
  expect(returnedOpen([returned(12, 10)])).toEqual([]);
  expect(returnedOpen([{ ...proposed(10), data: { id: 'proposal-10' } }, returned(12, 10)])).toEqual([]);
});
