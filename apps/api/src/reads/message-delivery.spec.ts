import type { ListedMessage } from './message.read-model';
import { presentMessage } from './message.read-model';
import { Names } from './names';

const shown = (delivery: ListedMessage['delivery'], outboxState: ListedMessage['outboxState']): string =>
  presentMessage({ crisisId: 'c', id: 'm', contactId: 'noa', type: 'update', language: 'en', subject: 's', body: 'b', counting: { asUpdate: true, nothingNew: false, why: 'substantive' }, at: 0, delivery, outboxState }, new Names(new Map())).delivery;

it('a drill’s message is shown as kept, though its crisis was told that it left; a real one as the mail server said', () => {
  expect([shown('sent', 'drill'), shown('queued', 'drill')]).toEqual(['suppressed', 'suppressed']);
  expect([shown('sent', 'sent'), shown('queued', 'sending'), shown('queued', null), shown('failed', 'failed')]).toEqual(['sent', 'sending', 'queued', 'failed']);
});
