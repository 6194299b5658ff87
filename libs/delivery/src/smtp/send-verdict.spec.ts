import { MAX_ATTEMPTS, waitAfterAttemptMs } from './backoff';
import { judgeFailure, readFailure } from './send-verdict';
import { readSmtpUrl } from './smtp-settings';

describe('what is known after a failed attempt', () => {
  it.each([
    ['nobody listens', { message: 'refused', command: 'CONN', code: 'ESOCKET' }, false, 'not-sent'],
    ['the server greets with 421', { message: 'busy', command: 'CONN', responseCode: 421 }, false, 'not-sent'],
    ['our login is refused', { message: 'no', command: 'AUTH PLAIN', responseCode: 535 }, false, 'not-sent'],
    ['our sender is refused', { message: 'no', command: 'MAIL FROM', responseCode: 550 }, false, 'not-sent'],
    ['the recipient is deferred', { message: 'later', command: 'RCPT TO', responseCode: 450 }, false, 'not-sent'],
    ['the recipient is refused', { message: 'no', command: 'RCPT TO', responseCode: 550 }, false, 'refused'],
    ['the address is none', { message: 'bad', command: 'API', code: 'EENVELOPE' }, false, 'refused'],
    ['the message is too large to ask', { message: 'big', command: 'MAIL FROM', code: 'EMESSAGE' }, false, 'refused'],
    ['DATA is refused before it began', { message: 'no', command: 'DATA', responseCode: 554 }, false, 'refused'],
    ['the content is refused', { message: 'no', command: 'DATA', responseCode: 554 }, true, 'refused'],
    ['the content is deferred', { message: 'later', command: 'DATA', responseCode: 451 }, true, 'not-sent'],
    ['the line drops after the data', { message: 'closed', command: 'CONN', code: 'ECONNECTION' }, true, 'in-doubt'],
    ['silence after the data', { message: 'timeout', command: 'CONN', code: 'ETIMEDOUT' }, true, 'in-doubt'],
    ['the server hangs up with words after the data', { message: 'closing', command: 'CONN', responseCode: 421 }, true, 'in-doubt'],
    ['anything unforeseen after the data', { message: '?' }, true, 'in-doubt'],
    ['anything unforeseen before the data', { message: '?' }, false, 'not-sent'],
  ] as const)('%s', (_name, failure, handedOver, outcome) => {
    expect(judgeFailure(failure, handedOver).outcome).toBe(outcome);
  });

  it('reads what the client throws, and anything else', () => {
    expect(readFailure(Object.assign(new Error('x'), { responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' }))).toEqual({ message: 'x', responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' });
    expect(readFailure('words')).toEqual({ message: 'words' });
  });
});

describe('waits between attempts', () => {
  it('double from about five seconds to half an hour, spread by jitter', () => {
    expect(waitAfterAttemptMs(1, 0.5)).toBe(5_000);
    expect(waitAfterAttemptMs(2, 0.5)).toBe(10_000);
    expect(waitAfterAttemptMs(1, 0)).toBe(3_750);
    expect(waitAfterAttemptMs(MAX_ATTEMPTS, 0.5)).toBe(30 * 60_000);
    expect(waitAfterAttemptMs(1_000, 1)).toBeLessThanOrEqual(37.5 * 60_000);
  });
});

describe('the address of a mail server', () => {
  it('is read with its login, its port, or the usual one', () => {
    expect(readSmtpUrl('smtp://127.0.0.1:4425')).toEqual({ host: '127.0.0.1', port: 4425, secure: false, user: null, password: null });
    expect(readSmtpUrl('smtps://me%40x:p%3Aw@mail.test')).toEqual({ host: 'mail.test', port: 465, secure: true, user: 'me@x', password: 'p:w' });
    expect(readSmtpUrl('smtp://[::1]:25').host).toBe('::1');
    expect(() => readSmtpUrl('http://mail.test')).toThrow('smtp://');
  });
});
