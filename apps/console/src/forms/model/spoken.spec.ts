import type { CrisisDetail } from '#contracts';
import { spokenContact } from './spoken';

const owing = (...duties: readonly (readonly [string, string])[]) => ({ obligations: duties.map(([kind, state]) => ({ kind, state })) }) as unknown as Pick<CrisisDetail, 'obligations'>;
const owed = owing(['timed-update', 'running'], ['first-contact', 'running']);
const readBack = { how: 'call', contactId: 'noa', confirmed: true, corrections: '' };
const apology = { channel: 'meeting', contactId: 'noa', occurredAt: '2026-09-10T09:00:00.000Z', wording: 'We are sorry.' };

it('a read-back, words for a feeling and an apology that were spoken are offered as a contact while the first is owed', () => {
  expect(spokenContact('confirm-read-back', readBack, owed)).toEqual({ initial: { direction: 'to-customer', channel: 'call', contactId: 'noa' }, contactId: 'noa', readBack: 'confirmed' });
  expect(spokenContact('confirm-read-back', { ...readBack, confirmed: false }, owed)).toMatchObject({ readBack: 'corrected' });
  expect(spokenContact('acknowledge-feelings', { how: 'call', contactId: 'noa', words: 'It must have been maddening.' }, owed)).toMatchObject({ initial: { said: 'It must have been maddening.' }, readBack: null });
  expect(spokenContact('record-apology', apology, owed)).toEqual({ initial: { direction: 'to-customer', channel: 'meeting', contactId: 'noa', said: 'We are sorry.', occurredAt: '2026-09-10T09:00:00.000Z' }, contactId: 'noa', readBack: null });
});

it('nothing is offered of what was written, of another act, or where the customer was spoken to before', () => {
  expect(spokenContact('confirm-read-back', { ...readBack, how: 'mail' }, owed)).toBeNull();
  expect(spokenContact('record-apology', { ...apology, channel: 'email' }, owed)).toBeNull();
  expect(spokenContact('log-contact', { ...apology, channel: 'call', how: 'call' }, owed)).toBeNull();
  expect(spokenContact('record-apology', apology, owing(['first-contact', 'kept'], ['timed-update', 'running']))).toBeNull();
  expect(spokenContact('record-apology', apology, null)).toBeNull();
});
