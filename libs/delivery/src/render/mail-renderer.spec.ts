import type { OutboxDraft } from '#domain';
import { MailRenderer } from './mail-renderer';

const contact = { id: 'noa', name: 'Noa', email: 'noa@x.test', language: 'en' as const };
const letter = (language: 'he' | 'en'): OutboxDraft => ({
  key: 'k', kind: 'customer', crisisId: 'c', reference: 'TK-2026-00042', drill: false, personId: null, contact, template: 'customer.update', params: { subject: 'Orders', body: 'They work.', language, nextUpdateAt: null, by: 'dorit' }, messageId: 'm',
});
const from = (otherName: string | null) => new MailRenderer({
  mailFrom: 'House <care@x.test>', apiUrl: 'http://staff.test', surveyUrl: () => 'http://p/s', statusUrl: () => 'http://p/c',
  findPerson: () => Promise.resolve({ name: 'דורית גל', otherName, email: 'dorit@x.test', language: 'he', active: true }),
});
const raw = async (renderer: MailRenderer, language: 'he' | 'en'): Promise<string> => {
  const rendered = await renderer.render(letter(language));
  if (!rendered.ok) throw new Error(rendered.why);
  return rendered.mail.raw.toString();
};

it('signs an English letter with the name its reader can read, and answers go to the same name', async () => {
  const english = await raw(from('Dorit Gal'), 'en');
  expect(english).toContain('Reply-To: Dorit Gal <dorit@x.test>');
  expect(english).toContain('Dorit Gal</p>');
  const hebrew = await raw(from('Dorit Gal'), 'he');
  expect(hebrew).not.toContain('Dorit Gal');
  expect(await raw(from(null), 'en')).not.toContain('Dorit Gal');
});
