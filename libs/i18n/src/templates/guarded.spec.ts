/** Every template, filled in as a careful person would, passes the message guard in each language and form. */
import type { MessageType } from '#domain';
import { checkMessage } from '#guard';
import type { AddressForm, GuardVerdict } from '#guard';
import { withoutIsolates } from '../text';
import { addressed, isAddress } from './address';
import { templates } from './fields';
import type { MessageTemplate, TemplateParams } from './fields';
import { renderTemplate } from './render';
import { templateTexts } from './texts';

const SENT_AT = Date.UTC(2026, 8, 10, 9);
const hours = (count: number): number => SENT_AT + count * 3_600_000;
const times = { forecast: { p50At: hours(5), p90At: hours(9) }, nextUpdateAt: hours(4), dueAt: hours(48) };
const FULL: Readonly<Record<'he' | 'en', TemplateParams>> = {
  en: {
    ...times, contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-2026-00007', summary: 'Orders are refused since 08:40', question: 'Is any order lost?', answer: 'No order is lost; 14 wait in the queue.', cause: 'A timeout in the order service was shortened by mistake.',
    newFacts: ['The order service in zone A works since 10:40'], checking: ['Why zone B refuses connections'], actions: ['We moved the traffic to zone A'], customerCanDo: ['You can send orders through zone A'], prevention: ['We added an alarm so that the same fault is seen early'],
    possible: ['We can send the goods by courier'], notPossible: [{ what: 'Delivery on Saturday', why: 'the warehouse is closed' }], notYetKnown: ['When the spare part arrives'], claim: 'You were billed twice in August.', evidence: 'According to the log, invoice 7 is the only one of August.', guidance: 'You can see the deposit in the second line.',
    reason: 'The building has no free duct.', alternative: 'We can offer a mobile link.', repair: ['We refund the fee of August'], ourPart: 'our notice came a day late', amount: 'A credit of 500 NIS on the next invoice', link: 'https://survey.example/7',
  },
  he: {
    ...times, contactName: 'נועה', senderName: 'יונתן', reference: 'TK-2026-00007', summary: 'הזמנות נדחות מאז 08:40', question: 'האם אבדה הזמנה?', answer: 'אף הזמנה לא אבדה; 14 הזמנות ממתינות בתור.', cause: 'זמן ההמתנה בשירות ההזמנות קוצר בטעות.',
    newFacts: ['שירות ההזמנות באזור א׳ פועל מאז 10:40'], checking: ['למה אזור ב׳ מסרב לחיבורים'], actions: ['העברנו את התנועה לאזור א׳'], customerCanDo: ['אפשר לשלוח הזמנות דרך אזור א׳'], prevention: ['הוספנו התראה כדי למנוע זאת בעתיד'],
    possible: ['אפשר לשלוח את הסחורה בשליח'], notPossible: [{ what: 'משלוח בשבת', why: 'המחסן סגור' }], notYetKnown: ['מתי יגיע החלק'], claim: 'באוגוסט נשלחו שני חיובים.', evidence: 'לפי היומן, חשבונית 7 היא היחידה של אוגוסט.', guidance: 'אפשר לראות את הפיקדון בשורה השנייה.',
    reason: 'אין בבניין תעלה פנויה.', alternative: 'אפשר להציע קישור סלולרי.', repair: ['אנחנו מחזירים את התשלום של אוגוסט'], ourPart: 'ההודעה שלנו באה באיחור של יום', amount: 'זיכוי של 500 ש"ח בחשבונית הבאה', link: 'https://survey.example/7',
  },
};
const VERDICTS: readonly GuardVerdict[] = ['not-examined', 'our-fault', 'shared', 'customer-error', 'not-provable'];
const verdictOf = (template: MessageTemplate): GuardVerdict => VERDICTS.find((one) => one === template.verdict) ?? 'not-examined';
const CASES: readonly (readonly [string, 'he' | 'en', AddressForm, MessageTemplate])[] = templates.flatMap((template) => [
  [template.id, 'en', 'neutral', template] as const, ...(['neutral', 'feminine', 'masculine'] as const).map((form) => [template.id, 'he', form, template] as const),
]);

describe('templates before the guard', () => {
  it.each(CASES)('%s, %s, %s: no mark', (id, language, form, template) => {
    const rendered = renderTemplate(id, FULL[language], { language, form, zone: 'Asia/Jerusalem', severity: 2 });
    if (!rendered.ok) throw new Error(rendered.code);
    const messageType: MessageType = template.messageType;
    const report = checkMessage({ text: withoutIsolates(rendered.body), language, form, messageType, verdict: verdictOf(template), sentAt: SENT_AT, timeZone: 'Asia/Jerusalem' });
    // Where the updates end there is no next one to name.
    const marks = report.marks.filter((mark) => !(template.stage === 'routine' && mark.code === 'next-time'));
    expect(marks.map((mark) => [mark.rule, mark.code, mark.words])).toEqual([]);
  });
});

describe('form of address', () => {
  const hebrew = Object.entries(templateTexts).filter(([key]) => /^template(-part)?\./.test(key) && !key.endsWith('.name')).map(([, { he }]) => he);
  it('turns every word that addresses the reader, and no other', () => {
    const plural = hebrew.flatMap((words) => words.match(/[\u05d0-\u05ea]+/g) ?? []).filter((word) => /(כם|תם)$/.test(word) || (/^ש?ת[\u05d0-\u05ea]{3,}ו$/.test(word) && !word.endsWith('נו')));
    expect(plural.filter((word) => !isAddress(word))).toEqual([]);
    expect(new Set(plural).size).toBeGreaterThan(10);
    expect(addressed('נכתוב לכם', 'neutral')).toBe('נכתוב לכם');
    expect([addressed('על מה שעבר עליכם', 'feminine'), addressed('על מה שעבר עליכם', 'masculine')]).toEqual(['על מה שעבר עלייך', 'על מה שעבר עליך']);
  });
  it('leaves the words of a person as they are', () => {
    const params = { ...FULL.he, claim: 'אמרתם לנו: לכם אין חוזה' };
    const rendered = renderTemplate('polite-correction', params, { language: 'he', form: 'feminine', zone: 'Asia/Jerusalem' });
    expect(rendered.ok && rendered.body).toContain('אמרתם לנו: לכם אין חוזה');
    expect(rendered.ok && rendered.body).toContain('תודה שפנית אלינו');
  });
});
