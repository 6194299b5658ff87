/** In which language a customer is written to by what no person worded: the one he chose since the crisis began. */
import PostalMime from 'postal-mime';
import { MailRenderer } from '#delivery';
import type { OutboxDraft } from '#domain';
import { CustomerProfileStore, CustomerStore } from '#persistence';
import { freshDatabase } from '../../support/fresh-database';
import type { FreshDatabase } from '../../support/fresh-database';

let database: FreshDatabase;
let renderer: MailRenderer;
beforeAll(async () => {
  database = await freshDatabase();
  const customers = new CustomerStore(database.dataSource);
  await customers.ensureAccount({ id: 'acc', name: 'Galil', vip: false, deskId: 'il' });
  await customers.saveContacts([{ id: 'avi', accountId: 'acc', name: 'Avi Cohen', email: 'avi@galil.test', phone: null, language: 'en', genderForm: 'neutral' }]);
  renderer = new MailRenderer({
    mailFrom: 'Savyon <care@savyon.test>', apiUrl: 'http://staff.test', findPerson: () => Promise.resolve(null), surveyUrl: () => 'http://pages.test/s/x', statusUrl: () => 'http://pages.test/c/x', languageOf: (contactId) => customers.languageOf(contactId),
  });
}, 60_000);
afterAll(() => database.drop());

/** As the crisis wrote it, with what it knew of him when it began. */
const draft = (more: Partial<OutboxDraft>, language: 'he' | 'en' = 'en', id = 'avi'): OutboxDraft => ({
  key: 'k', kind: 'survey', crisisId: '11111111-1111-4111-8111-111111111111', reference: 'TK-2026-00001', drill: false, personId: null, contact: { id, name: 'Avi Cohen', email: 'avi@galil.test', language }, template: 'survey.invitation',
  params: { cycle: 1, reminder: 0, expireAt: Date.UTC(2026, 5, 1) }, messageId: null, ...more,
});
async function mail(one: OutboxDraft): Promise<{ readonly subject: string; readonly html: string }> {
  const rendered = await renderer.render(one);
  if (!rendered.ok) throw new Error(rendered.why);
  const parsed = await new PostalMime().parse(rendered.mail.raw);
  return { subject: parsed.subject ?? '', html: parsed.html ?? '' };
}
const choose = (language: 'he' | 'en'): Promise<void> => new CustomerProfileStore(database.dataSource).saveContacts('acc', [{ contactId: 'avi', language, genderForm: 'neutral', channel: null }], { by: 'avi', at: Date.now() });

it('an invitation, a reminder and a plan come in the language he has chosen, in a crisis that began in another', async () => {
  expect((await mail(draft({}))).subject).toMatch(/[a-z]/);
  await choose('he');
  for (const one of [draft({}), draft({ template: 'survey.reminder' }), draft({ kind: 'customer', template: 'plan.waiting', params: { audience: 'חנויות', due: Date.UTC(2026, 5, 1) } })]) {
    const { subject, html } = await mail(one);
    expect(subject).toMatch(/[א-ת]/);
    expect(html).toContain('<html lang="he" dir="rtl">');
  }
  await choose('en');
  expect((await mail(draft({}, 'he'))).html).toContain('<html lang="en" dir="ltr">');
});

it('whoever is not on file is written to as the crisis knows him', async () => {
  expect((await mail(draft({}, 'he', 'stranger'))).html).toContain('<html lang="he"');
});

it('words of a person stay in the language in which he wrote them', async () => {
  await choose('he');
  const written = draft({ kind: 'customer', template: 'customer.update', params: { subject: 'Your orders', body: 'They work.', language: 'en', nextUpdateAt: null, by: 'yonatan' }, messageId: 'm' });
  expect(await mail(written)).toMatchObject({ subject: 'Your orders', html: expect.stringContaining('<html lang="en"') });
});
