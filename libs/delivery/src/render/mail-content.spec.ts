import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutboxDraft } from '#domain';
import { STAFF_TEMPLATES } from '../texts/catalogue';
import { en } from '../texts/en';
import { he } from '../texts/he';
import { customerMail, passwordResetMail, staffMail, surveyMail } from './mail-content';

const draft = (more: Partial<OutboxDraft>): OutboxDraft => ({
  key: 'k', kind: 'staff', crisisId: 'c', reference: 'TK-2026-00042', drill: false, personId: 'p', contact: null, template: 'staff.crisis-opened', params: {}, messageId: null, ...more,
});
const contact = { id: 'noa', name: 'נועה <פלד>', email: 'noa@x.test', language: 'he' as const };

describe('notices to staff', () => {
  const notices = readFileSync(join(__dirname, '../../../domain/src/crisis/notify.ts'), 'utf8');
  const named = [...notices.matchAll(/'staff\.([a-z-]+)'/g)].map(([, name]) => name);

  it('have words for every template the domain sends', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !STAFF_TEMPLATES.some((known) => known === name))).toEqual([]);
    expect(notices).toContain('`staff.delivery-${'); // these two are built from an outcome
  });

  it.each(STAFF_TEMPLATES)('%s says the same facts in both languages and leaves no gap', (template) => {
    const places = (words: { subject: string; body: readonly string[] }) => [...[words.subject, ...words.body].join(' ').matchAll(/\{[a-zA-Z]+\}/g)].map(([place]) => place).sort();
    expect(places(he.staff[template])).toEqual(places(en.staff[template]));
    const params = { summary: 'Orders fail', account: 'Galil', severity: 1, was: 2, to: 3, reason: 'because', role: 'deputy', items: 'CES', kind: 'timed-update', due: Date.parse('2026-09-10T13:00:00Z'), percent: 75 };
    for (const language of ['he', 'en'] as const) {
      const { subject, text, html } = staffMail(draft({ template: `staff.${template}`, params }), { name: 'Ruth', language }, 'http://staff.test/crises/TK-2026-00042');
      expect(`${subject}${text}${html}`).not.toMatch(/\{[a-z]+\}|undefined|null/i);
      expect(subject).toContain('(TK-2026-00042)');
      expect(html).toContain(`<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}">`);
    }
  });

  it('tell a duty by its name, its time in Jerusalem and what fulfils it', () => {
    const { subject, text } = staffMail(draft({ template: 'staff.obligation-warned', params: { kind: 'timed-update', due: Date.parse('2026-09-10T13:00:00Z'), percent: 90, account: 'Galil', summary: 's' } }), { name: 'Ruth', language: 'en' }, 'http://x');
    expect(subject).toMatch(/^Timed update, due Thu.* 16:00: Galil/);
    expect(text).toContain('What fulfils it: ');
  });

  it('quote what the customer asked, and keep silent where nothing was', () => {
    const mail = (more: object) => staffMail(draft({ template: 'staff.obligation-started', params: { kind: 'answer', due: Date.parse('2026-09-10T13:00:00Z'), account: 'Harborline', summary: 's', ...more } }), { name: 'Ruth', language: 'en' }, 'http://x');
    const { text, html } = mail({ asked: 'This is not solved.\nTwo shops <b>still</b> fail.' });
    expect(text).toContain('The customer’s own words: This is not solved.\nTwo shops <b>still</b> fail.');
    expect(html).toContain('Two shops &lt;b&gt;still&lt;/b&gt; fail.</bdi>');
    expect(mail({}).text).not.toContain('own words');
  });

  it('tell what a colleague raised and was answered, and the boundary the customer must hear of', () => {
    const mail = (template: string, params: OutboxDraft['params'], language: 'he' | 'en' = 'en') => staffMail(draft({ template: `staff.${template}`, params: { account: 'Galil', ...params } }), { name: 'Ruth', language }, 'http://x');
    const raised = mail('colleague-raised', { raised: 'abuse', words: 'shouted <b>', about: null, due: null });
    expect(raised.subject).toBe('A colleague waits for your answer, abuse: Galil (TK-2026-00042)');
    expect(raised.text).toContain('In the colleague’s words: shouted <b>');
    expect(raised.text).not.toContain('It is about');
    expect(raised.text).not.toContain('From ');
    expect(mail('message-returned', { reason: 'r' }).text).toContain('Open it again from “My day”');
    expect(mail('colleague-raised', { raised: 'abuse', who: 'תמר אלון', words: 'w' }, 'he').text).toContain('הפנייה מאת תמר אלון: יחס פוגע.');
    const warned = mail('obligation-warned', { kind: 'staff-answer', raised: 'unreasonable-demand', who: 'Dana Regev', percent: 75 });
    expect([warned.text.includes('Which one: unreasonable demand'), warned.text.includes('Who asks: Dana Regev'), mail('obligation-warned', { kind: 'fix', percent: 75 }).text.includes('Who asks')]).toEqual([true, true, false]);
    expect(mail('colleague-answered', { raised: 'support', answer: 'declined', words: 'not today' }, 'he').text).toContain('המענה: נדחה.');
    const params = { boundary: 'written-only', about: 'Noa', reason: 'forty calls a day', due: Date.parse('2026-09-10T13:00:00Z') };
    expect(mail('boundary-to-tell', params).text).toMatch(/“Until Thu.*16:00 we talk in writing only, and everything is answered in writing\. The reason: forty calls a day\. .*reply to this message/);
    expect(mail('boundary-waiting', { ...params, boundary: 'end-abusive-contact' }, 'he').subject).toBe('גבול מחכה לאדם שני: הפסקת שיחות פוגעניות, Galil (TK-2026-00042)');
  });

  it('tell an approver the amount, the loss, what was given before and the tier; a notice of an older release says what it knows', () => {
    const mail = (params: OutboxDraft['params'], language: 'he' | 'en' = 'en') => staffMail(draft({ template: 'staff.compensation-waiting', params: { account: 'Galil', tier: 2, reason: 'two lost days', ...params } }), { name: 'Ruth', language }, 'http://x').text;
    const whole = { currency: 'ILS', amountMinor: 40_000, beforeMinor: 80_000, lossKind: 'service', lossMinor: 250_000, sharePercent: 100 };
    expect(mail(whole)).toMatch(/Proposed: ₪400, tier 2\. Reason given: two lost days/);
    expect(mail(whole)).toContain('The loss it answers: service, ₪2,500 on record, our share 100%.');
    expect(mail(whole)).toMatch(/within the period whose sum sets the tier: ₪800\./);
    expect(mail(whole, 'he')).toMatch(/שירות, .*2,500/);
    expect(mail({ ...whole, lossKind: null, lossMinor: null, sharePercent: null })).not.toContain('The loss it answers');
    expect(mail({})).toContain('Approve it, or decline it');
  });

  it('tell times on the clock of the desk, name another one, and name it to customers', () => {
    const at = Date.parse('2026-09-10T13:00:00Z');
    const staff = staffMail(draft({ template: 'staff.obligation-warned', params: { kind: 'timed-update', due: at, percent: 90, account: 'Pennine' } }), { name: 'Priya', language: 'en' }, 'http://x', { zone: 'Europe/London', named: false });
    expect(staff.subject).toContain('14:00: Pennine');
    const elsewhere = staffMail(draft({ template: 'staff.obligation-warned', params: { kind: 'timed-update', due: at, percent: 90, account: 'Pennine' } }), { name: 'נגה', language: 'he' }, 'http://x', { zone: 'Asia/Jerusalem', named: true });
    expect(elsewhere.subject).toMatch(/16:00 \(שעון ירושלים\)/);
    const words = (language: 'he' | 'en') => customerMail(draft({ kind: 'customer', contact, params: { subject: 's', body: 'b', language, nextUpdateAt: at, by: 'y' } }), { writerName: null, statusUrl: 'http://p/c/t', zone: 'Europe/London' }).text;
    expect(words('en')).toMatch(/14:00 \(United Kingdom Time\)/);
    expect(words('he')).toMatch(/14:00 \(שעון בריטניה\)/);
    const late = Date.parse('2026-11-20T23:30:00Z');
    const until = (zone?: string) => surveyMail(draft({ kind: 'survey', contact, template: 'survey.invitation', params: { cycle: 1, reminder: 0, expireAt: late } }), 'http://s', zone).text;
    expect(until('Europe/London')).toContain('20 בנובמבר');
    expect(until()).toContain('21 בנובמבר');
  });

  it('mark a drill, and say something even for a template that is not known', () => {
    expect(staffMail(draft({ drill: true, params: { account: 'Galil', severity: 1 } }), { name: 'R', language: 'en' }, 'http://x').subject).toMatch(/^\[drill\] New crisis, severity 1: Galil/);
    expect(staffMail(draft({ drill: true, params: { account: 'Galil' } }), { name: 'R', language: 'he' }, 'http://x').subject).toMatch(/^\[תרגיל\] /);
    expect(staffMail(draft({ template: 'staff.of-tomorrow', params: { account: 'Galil' } }), { name: 'R', language: 'en' }, 'http://x').subject).toBe('Something changed: Galil (TK-2026-00042)');
  });

  it('keep strange names and words inside their place', () => {
    const { html, subject } = staffMail(draft({ params: { account: 'A"><script>x</script>', summary: 'line\r\nBcc: a@b {reason}', severity: 1 } }), { name: '<b>', language: 'en' }, 'http://x/"><i>');
    expect(html).not.toMatch(/<script>|<i>|Hello <bdi><b>/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).toContain('{reason}'); // what a person wrote is not filled in again
  });
});

describe('words to a customer', () => {
  it('are those the person wrote, framed, escaped, in the direction of their language, with no link but the one to the status page', () => {
    const params = { subject: 'עדכון', body: 'שורה ראשונה <b>\nשנייה\n\nhttps://phish.test', language: 'he', nextUpdateAt: Date.parse('2026-09-10T13:00:00Z'), by: 'y' };
    const { subject, text, html } = customerMail(draft({ kind: 'customer', contact, params }), { writerName: 'Yonatan', statusUrl: 'http://pages.test/c/a"b' });
    expect(subject).toBe('עדכון');
    expect(text).toMatch(/^שלום נועה <פלד>,\n\nשורה ראשונה <b>\nשנייה\n\nhttps:\/\/phish\.test\n\nנכתוב לכם שוב עד .*16:00 \(שעון ירושלים\)/);
    expect(html).toContain('dir="rtl"');
    expect(html).toContain('שורה ראשונה &lt;b&gt;<br>שנייה');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="http://pages.test/c/a&quot;b"');
    expect(text).toMatch(/איפה זה עומד, בכל שעה:\nhttp:\/\/pages\.test\/c\/a"b\n$/);
  });

  it('are not framed twice where the letter greets, signs, and names the next time and the reference itself', () => {
    const body = 'Hello Noa,\n\nThe store is back.\n\nWe will write to you again by Thu, 10 Sept, 16:00 (Jerusalem time).\n\nWith regards,\nYonatan\nReference: TK-2026-00007';
    const of = (words: string) => customerMail(draft({ kind: 'customer', contact, reference: 'TK-2026-00007', params: { subject: 's', body: words, language: 'en', nextUpdateAt: Date.parse('2026-09-10T13:00:00Z'), by: 'y' } }), { writerName: 'Yonatan', statusUrl: 'http://pages.test/c/a' }).text;
    expect(of(body)).toBe(`${body}\n\nWhere it stands, at any time:\nhttp://pages.test/c/a\n`);
    // A time without its zone, or another one, is told in full all the same.
    expect(of('We write again at 16:00.')).toMatch(/^Hello .*\n\nWe write again at 16:00\.\n\nWe write to you again by .*16:00 \(Jerusalem time\)[^]*\n\nYonatan\n\nReference TK-2026-00007/);
    expect(of(body.replace('16:00', '17:00'))).toMatch(/We write to you again by .*16:00/);
  });

  it('ask for the survey through the one link given', () => {
    const survey = surveyMail(draft({ kind: 'survey', contact, template: 'survey.reminder', params: { cycle: 1, reminder: 1, expireAt: Date.parse('2026-11-20T10:00:00Z') } }), 'http://pages.test/s/a"b');
    expect(survey.subject).toBe('תזכורת: איך טיפלנו בזה?');
    expect(survey.text).toContain('http://pages.test/s/a"b');
    expect(survey.html.match(/<a /g)).toHaveLength(1);
    expect(survey.html).toContain('href="http://pages.test/s/a&quot;b"');
    expect(survey.text).toContain('20 בנובמבר');
  });
});

describe('a link for a new password', () => {
  const facts = { name: 'Ruth <b>', email: 'ruth@staff.test', language: 'en', zone: null, askedBy: 'login', url: 'http://staff.test/new-password#tkr_x"y', expiresAt: Date.parse('2026-09-10T13:00:00Z') } as const;

  it('says who asked for it, until when it works and what to do with a mail nobody asked for, in both languages', () => {
    const { subject, text, html } = passwordResetMail(facts);
    expect(subject).toBe('A new password for Tikkun');
    expect(text).toContain('at the login');
    expect(text).toMatch(/until .*16:00 \(Jerusalem time\)/);
    expect(text).toContain('leave the link alone');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="http://staff.test/new-password#tkr_x&quot;y"');
    expect(html).toContain('Ruth &lt;b&gt;');
    const hebrew = passwordResetMail({ ...facts, language: 'he', askedBy: 'administrator', zone: 'Europe/London' });
    expect(hebrew.html).toContain('dir="rtl"');
    expect(hebrew.text).toContain('מנהלי המערכת יצרו');
    expect(hebrew.text).toMatch(/14:00 \(שעון בריטניה\)/);
    for (const mail of [subject + text, hebrew.subject + hebrew.text]) expect(mail).not.toMatch(/\{[a-zA-Z]+\}|undefined|null/);
  });
});
