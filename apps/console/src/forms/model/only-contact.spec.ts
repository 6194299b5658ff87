import { allEntries } from '#contracts';
import { formOfCommand } from '../../../../api/src/command-forms/form-of-command';
import { addressOf, onlyContact } from './only-contact';

const rachel = { id: 'rachel', name: 'רחל', email: null, phone: null, language: 'he' as const, genderForm: 'feminine' as const };
const noa = { ...rachel, id: 'noa', language: 'en' as const, genderForm: 'neutral' as const };

describe('the one contact of a crisis', () => {
  it('is chosen where there is nobody else, and an apology begins in her language and form', () => {
    expect(onlyContact({ contacts: [rachel] }, 'record-listening')).toEqual({ contactId: 'rachel' });
    expect(onlyContact({ contacts: [rachel] }, 'record-apology')).toEqual({ contactId: 'rachel', language: 'he', form: 'feminine' });
  });
  it('is chosen in every form that has to name one', () => {
    const asking = allEntries.filter((entry) => formOfCommand(entry).fields.some(({ key, kind, required }) => key === 'contactId' && kind === 'contact' && required)).map(({ name }) => name);
    expect(asking.filter((name) => onlyContact({ contacts: [rachel] }, name)['contactId'] !== 'rachel')).toEqual([]);
  });
  it('is asked for where there are several or none, and of other forms', () => {
    expect([onlyContact({ contacts: [rachel, noa] }, 'record-listening'), onlyContact({ contacts: [] }, 'record-apology'), onlyContact(null, 'record-apology'), onlyContact({ contacts: [rachel] }, 'return-to-routine')]).toEqual([{}, {}, {}, {}]);
  });
  it('is written to as the record says', () => {
    expect([addressOf({ contacts: [rachel, noa] }, 'noa'), addressOf({ contacts: [rachel] }, '')]).toEqual([{ language: 'en', form: 'neutral' }, null]);
  });
});
