import { gateCommand, isOfListening } from './gate-command';

const crisis = (stage: 'missing' | 'recorded', ...allowedCommands: readonly string[]) => ({ allowedCommands, relationship: { listening: { stage } } });

it('what holds a message back leads to the form that lifts it, where it is the person’s own', () => {
  const all = ['acknowledge-feelings', 'record-listening', 'confirm-read-back'];
  expect(gateCommand('listening.feelings-unacknowledged', crisis('recorded', ...all))).toBe('acknowledge-feelings');
  expect(gateCommand('listening.read-back-missing', crisis('missing', ...all))).toBe('record-listening');
  expect(gateCommand('listening.read-back-missing', crisis('recorded', ...all))).toBe('confirm-read-back');
  expect([gateCommand('listening.feelings-unacknowledged', crisis('recorded')), gateCommand('apology.not-checked', crisis('recorded', ...all))]).toEqual([null, null]);
});

it('knows which gates a way to work again that cannot wait may pass', () => {
  expect(['listening.read-back-missing', 'listening.feelings-unacknowledged', 'listening.offer-before-heard', 'apology.not-checked', 'message.reason-required'].map(isOfListening)).toEqual([true, true, true, false, false]);
});
