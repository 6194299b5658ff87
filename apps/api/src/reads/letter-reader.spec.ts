import { ProblemError } from '../request';
import { readerOf } from './letter-reader';

const dana = { id: 'dana', name: 'דנה', email: null, language: 'he', genderForm: 'feminine' } as const;
const tom = { id: 'tom', name: 'Tom', email: 'tom@x.example', language: 'en', genderForm: 'masculine' } as const;

it('speaks to whom is asked for, in his own language and form', () => {
  expect(readerOf([tom, dana], { contact: 'dana' }, 'Acme')).toEqual({ contactId: 'dana', name: 'דנה', language: 'he', form: 'feminine' });
  expect(readerOf([tom, dana], { contact: 'dana', language: 'en', form: 'neutral' }, 'Acme')).toMatchObject({ contactId: 'dana', language: 'en', form: 'neutral' });
});

it('else to the first who can be written to, or to whoever there is', () => {
  expect(readerOf([dana, tom], {}, 'Acme')).toMatchObject({ contactId: 'tom', language: 'en' });
  expect(readerOf([dana], {}, 'Acme')).toMatchObject({ contactId: 'dana' });
  expect(readerOf([], {}, 'Acme')).toEqual({ contactId: null, name: 'Acme', language: 'he', form: 'neutral' });
});

it('a contact of another crisis is refused', () => {
  const ask = (): unknown => readerOf([tom], { contact: 'dana' }, 'Acme');
  expect(ask).toThrow(ProblemError);
  expect(ask).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'contact.unknown', field: 'contact' }) }));
});
