import type { MessageItem } from '#contracts';
import { apologyLetter, leftAs } from './apology-left';

const words = { text: 'We shortened it.\n\nThat was our mistake.', language: 'en', form: 'neutral' } as const;
const contact = { id: 'noa', name: 'Noa', initials: 'N' };
const message = (body: string, messageType = 'apology'): MessageItem => ({ id: body, messageType, body }) as unknown as MessageItem;

describe('a written apology on record', () => {
  it('has left once a message carried its words, and not by any other', () => {
    expect(leftAs({ words }, [message('We shortened it. That was our mistake.')])).not.toBeNull();
    expect(leftAs({ words }, [message('We shortened it.'), message('We shortened it. That was our mistake.', 'update')])).toBeNull();
    expect(leftAs({ words: null }, [message('')])).toBeNull();
  });
  it('is a letter in exactly its words, to its reader; what was spoken is none', () => {
    expect(apologyLetter({ channel: 'email', words, contact, basis: 'our-fault' }, 'TK-1')).toEqual({ messageType: 'apology', language: 'en', form: 'neutral', contactId: 'noa', subject: 'Our apology (TK-1)', body: words.text });
    expect(apologyLetter({ channel: 'email', words: { ...words, language: 'he', form: 'feminine' }, contact, basis: 'not-examined' }, 'TK-1')).toMatchObject({ subject: 'בעניין מה שקרה (TK-1)', form: 'feminine' });
    expect([apologyLetter({ channel: 'call', words, contact, basis: 'shared' }, 'TK-1'), apologyLetter({ channel: 'email', words: null, contact, basis: 'shared' }, 'TK-1')]).toEqual([null, null]);
  });
});
