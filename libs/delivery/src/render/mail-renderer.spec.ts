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
const raw = async (renderer: MailRenderer, language: 'he' | 'en', params: OutboxDraft['params'] = {}): Promise<string> => {
  const draft = letter(language);
  const rendered = await renderer.render({ ...draft, params: { ...draft.params, ...params } });
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

it('signs what nobody wrote with the name of the house, says that it is automatic, and lets answers reach a person', async () => {
  const automatic = await raw(from('Dorit Gal'), 'en', { automatic: 'yes' });
  expect(automatic).toContain('House</p>');
  expect(automatic).not.toContain('Dorit Gal');
  expect(automatic).toContain('Reply-To: House <dorit@x.test>');
  expect(automatic).toContain('Auto-Submitted: auto-generated');
  expect(await raw(from('Dorit Gal'), 'en')).not.toContain('Auto-Submitted');
});

describe('a mail about a colleague who waits for an answer', () => {
  const people: Readonly<Record<string, string>> = { ruth: 'Ruth', dorit: 'דורית גל' };
  const textOf = async (by: string | null, over: Partial<OutboxDraft> = {}): Promise<string> => {
    const asked: string[] = [];
    const renderer = new MailRenderer({
      mailFrom: 'House <care@x.test>', apiUrl: 'http://staff.test', surveyUrl: () => '', statusUrl: () => '', colleagueOf: ({ key }) => { asked.push(key); return Promise.resolve({ kind: 'abuse', by }); },
      findPerson: (id) => Promise.resolve({ name: people[id] ?? id, otherName: id === 'dorit' ? 'Dorit Gal' : null, email: `${id}@x.test`, language: 'en', active: true }),
    });
    const rendered = await renderer.render({ key: 'c/7/ruth', kind: 'staff', crisisId: 'c', reference: 'TK-2026-00042', drill: false, personId: 'ruth', contact: null, template: 'staff.colleague-raised', params: { raised: 'abuse', words: 'w', account: 'Galil' }, messageId: null, ...over });
    if (!rendered.ok) throw new Error(rendered.why);
    return `${String(asked.length)} ${rendered.mail.raw.toString()}`;
  };

  it('names who asks, in letters its reader reads, only where the record tells it to that reader', async () => {
    expect(await textOf('dorit')).toContain('From Dorit Gal: abuse.');
    const without = await textOf(null);
    expect([without.includes('Dorit'), without.includes('A colleague waits for your answer, abuse')]).toEqual([false, true]);
  });

  it('is not asked about for any other mail', async () => {
    expect(await textOf('dorit', { template: 'staff.obligation-warned', params: { kind: 'fix', percent: 75 } })).toMatch(/^0 /);
    expect(await textOf('dorit', { template: 'staff.obligation-warned', params: { kind: 'staff-answer', percent: 75 } })).toContain('Who asks: Dorit Gal');
  });
});
