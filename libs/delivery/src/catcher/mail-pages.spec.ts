import { mailPageLanguage, renderMail, renderMailList } from './mail-pages';

const mail = { id: '7', receivedAt: Date.parse('2026-09-10T13:00:00Z'), from: 'Care <care@x.test>', to: ['noa@x.test'], subject: 'Hi <script>', text: 'See http://127.0.0.1:4410/s/abc?x=1 and "this" <b>', html: '<p onclick="x()">Hi</p><script>alert(1)</script>' };

describe('pages of caught mail', () => {
  it('show the list with what was searched for, escaped, and the way to older ones', () => {
    const html = renderMailList({ items: [{ ...mail, preview: mail.text }], nextCursor: '7', search: 'a"b&c' }, 'he');
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toContain('Hi &lt;script&gt;');
    expect(html).toContain('href="/mail/7"');
    expect(html).toContain('href="/mail?cursor=7&amp;search=a%22b%26c"');
    expect(html).toContain('value="a&quot;b&amp;c"');
    expect(html).not.toContain('<script');
    expect(renderMailList({ items: [], nextCursor: null }, 'en')).toContain('No mail has been caught yet');
  });

  it('show one mail: its link can be followed, its HTML sits in a frame without any right', () => {
    const html = renderMail(mail, 'en');
    expect(html).toContain('<iframe sandbox="" ');
    expect(html).toContain('srcdoc="&lt;p onclick=&quot;x()&quot;&gt;');
    expect(html).toContain('<a href="http://127.0.0.1:4410/s/abc?x=1" rel="noreferrer">');
    expect(html).toContain('&quot;this&quot; &lt;b&gt;');
    expect(html).not.toContain('<script');
    expect(renderMail({ ...mail, text: 'javascript:alert(1)' }, 'en')).not.toContain('href="javascript');
  });

  it.each([['he-IL,he;q=0.9,en;q=0.8', 'he'], ['en-US,en;q=0.9,he;q=0.8', 'en'], ['fr,he;q=0.2', 'he'], ['he;q=0,en;q=0.1', 'en'], [undefined, 'en'], ['*', 'en'], [';;q=x', 'en']] as const)('speak by %s: %s', (header, language) => {
    expect(mailPageLanguage(header)).toBe(language);
  });
});
