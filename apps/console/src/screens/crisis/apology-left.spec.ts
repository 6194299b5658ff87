import type { MessageItem } from '#contracts';
import { apologyLetter, leftAs, letterToSend, unsentApology } from './apology-left';

const words = { text: 'We shortened it.\n\nThat was our mistake.', language: 'en', form: 'neutral' } as const;
const contact = { id: 'noa', name: 'Noa', initials: 'N' };
const message = (body: string, messageType = 'apology', to = 'noa'): MessageItem => ({ id: body, messageType, body, contact: { id: to } }) as unknown as MessageItem;

describe('a written apology on record', () => {
  it('has left once a message carried its words, and not by any other', () => {
    expect(leftAs({ words, contact }, [message('We shortened it. That was our mistake.')])).not.toBeNull();
    expect(leftAs({ words, contact }, [message('We shortened it.'), message('We shortened it. That was our mistake.', 'update')])).toBeNull();
    expect(leftAs({ words: null, contact }, [message('')])).toBeNull();
    expect(leftAs({ words, contact }, [message('We shortened it. That was our mistake.', 'apology', 'oren')])).toBeNull();
  });
  it('is a letter in exactly its words, to its reader; what was spoken is none', () => {
    expect(apologyLetter({ channel: 'email', words, contact, basis: 'our-fault' }, 'TK-1')).toEqual({ messageType: 'apology', language: 'en', form: 'neutral', contactId: 'noa', subject: 'Our apology (TK-1)', body: words.text });
    expect(apologyLetter({ channel: 'email', words: { ...words, language: 'he', form: 'feminine' }, contact, basis: 'not-examined' }, 'TK-1')).toMatchObject({ subject: 'בעניין מה שקרה (TK-1)', form: 'feminine' });
    expect([apologyLetter({ channel: 'call', words, contact, basis: 'shared' }, 'TK-1'), apologyLetter({ channel: 'email', words: null, contact, basis: 'shared' }, 'TK-1')]).toEqual([null, null]);
  });
  it('waits until it has left, the latest of them; what was spoken, or counts for nothing, does not', () => {
    const record = (text: string, more: object = {}) => ({ channel: 'email', words: { ...words, text }, contact, basis: 'our-fault', ...more }) as never;
    const waiting = (...records: readonly never[]) => unsentApology(records, [message('First.')], 'TK-1')?.body ?? null;
    expect([waiting(record('First.')), waiting(record('First.'), record('Second.')), waiting(record('Said.', { channel: 'call' })), waiting(record('But.', { words: { ...words, text: 'But.', forbidden: ['but'] } }))]).toEqual([null, 'Second.', null, null]);
  });
  it('is offered to be sent as soon as it is recorded, in the words of the record', () => {
    const payload = { channel: 'email', wording: 'We are sorry.', language: 'en', form: 'feminine', contactId: 'noa', basis: 'shared' };
    expect(letterToSend('record-apology', payload, 'TK-1')).toEqual({ messageType: 'apology', language: 'en', form: 'feminine', contactId: 'noa', subject: 'Our apology (TK-1)', body: 'We are sorry.' });
    expect([letterToSend('record-apology', { ...payload, channel: 'call' }, 'TK-1'), letterToSend('add-note', payload, 'TK-1')]).toEqual([null, null]);
  });
});
