import { waitsForAcknowledging } from './hurt';

const felt = (emotionalState: string, acknowledgedAt: string | null, at: string) => ({ emotionalState, listening: { acknowledgedAt, emotions: [{ contactId: 'noa', at, before: 'calm' as const, after: 'hurt' as const }] } });

it('a customer hurt again waits to be acknowledged again; one who is calm or was acknowledged since does not', () => {
  const [early, late] = ['2026-09-10T10:26:00.000Z', '2026-09-10T12:00:00.000Z'] as const;
  expect([waitsForAcknowledging(felt('hurt', null, early)), waitsForAcknowledging(felt('hurt', early, late))]).toEqual([true, true]);
  expect([waitsForAcknowledging(felt('hurt', late, early)), waitsForAcknowledging(felt('calm', null, late))]).toEqual([false, false]);
});
