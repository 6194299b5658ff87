import { nextAfter } from './next-after';

it('says what comes next after a weak pulse, a customer who left, a late echo, an attempt declined', () => {
  const en = (command: string, payload: object): string | undefined => nextAfter(command, payload as Record<string, unknown>)?.en;
  expect([en('record-pulse', { score: 3 }), en('record-return', { outcome: 'left' }), en('record-echo', {}), en('attempt-recovery', { outcome: 'declined' })].map((words) => words?.includes('Next') === true || words?.includes('decide') === true)).toEqual([true, true, true, true]);
  expect([en('record-pulse', { score: 4 }), en('record-return', { outcome: 'renewed' }), en('attempt-recovery', { outcome: 'back' }), en('locate', {})]).toEqual([undefined, undefined, undefined, undefined]);
});
it('says of an apology for e-mail that it has still to leave, of a spoken one nothing', () => {
  expect([nextAfter('record-apology', { channel: 'email' })?.en, nextAfter('record-apology', { channel: 'call' })]).toEqual([expect.stringContaining('not left'), null]);
});
