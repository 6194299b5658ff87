/** Commands about what was known when and told when, and the plan made together with the customer (C14). */
import { CONFIDENTIALITIES, OPTION_ANSWERS, POSSIBILITIES, SIDES, STAKEHOLDER_KINDS, TELLING_WAYS, WHO_TELLS } from '#domain';
import type { DisclosureCommands } from '#domain';
import { z } from 'zod';
import { CONTACTS_MAX_ITEMS } from '../limits';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

/** Told or put before the customer at one time; more than this is a document. */
const AT_ONCE_MAX = 10;
const confidentiality = () => z.enum(CONFIDENTIALITIES).meta({ description: 'open = may be told on; between-us = stays between both sides; limited = as the limits say' });
const revision = () => z.int().min(1).max(10_000).meta({ description: 'The revision that was read' });
const possible = () => z.enum(POSSIBILITIES);
const texts = () => z.array(text()).max(AT_ONCE_MAX).default([]);

export const disclosureCommands: Entries<keyof DisclosureCommands> = {
  'record-finding': {
    name: 'record-finding', subject: 'disclosure', track: 'both', customerVisible: false, refusals: ['instant.future', 'finding.too-many'],
    labels: { he: 'רישום ממצא', en: 'Record a finding' },
    help: { he: 'רושם ביומן הגילוי מה נודע, מתי ומניין; ממצא שנוגע ללקוח מוצג כמי שלא נמסר עד שמספרים לו.', en: 'Enters what became known, when and from where, in the disclosure log; one that concerns the customer shows as untold until they are told.' },
    schema: z.strictObject({ what: text(), knownAt: instant(), source: line(), customerRelevant: z.boolean() }),
    example: { what: 'Orders of 3 September were saved twice', knownAt: '2026-09-10T09:20:00+03:00', source: 'Query on the order table', customerRelevant: true },
  },
  'disclose-finding': {
    name: 'disclose-finding', subject: 'disclosure', track: 'relationship', customerVisible: true, refusals: ['contact.unknown', 'instant.future', 'finding.unknown', 'disclosure.before-known', 'disclosure.already-told', 'disclosure.message-missing', 'disclosure.withheld'],
    labels: { he: 'ממצא נמסר ללקוח', en: 'Record that it was told' },
    help: { he: 'רושם למי סופר על ממצאים, מתי ואיך; מכאן נמדד כמה זמן עבר מאז שנודעו.', en: 'Records to whom findings were told, when and how; the lag since they became known is measured from it.' },
    schema: z.strictObject({ findingIds: z.array(id()).min(1).max(AT_ONCE_MAX), contactId: id(), at: instant(), how: z.enum(TELLING_WAYS), messageId: id().nullable().default(null) }),
    example: { findingIds: ['finding-7'], contactId: 'contact-1', at: '2026-09-10T10:05:00+03:00', how: 'call' },
  },
  'withhold-finding': {
    name: 'withhold-finding', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['finding.unknown', 'instant.past', 'withholding.already', 'withholding.too-long', 'disclosure.customer-knows'],
    labels: { he: 'הצעה לשמור ממצא לעת עתה', en: 'Propose to keep a finding back' },
    help: { he: 'מציע לא לספר ללקוח עד מועד נקוב, עם סיבה; נכנס לתוקף רק כשאדם שני מאשר, ומסתיים מעצמו.', en: 'Proposes not to tell the customer until a named instant, with a reason; it holds only once a second person confirms, and ends by itself.' },
    schema: z.strictObject({ findingId: id(), reason: reason(), until: instant() }),
    example: { findingId: 'finding-7', reason: 'It names another customer; their consent is asked for', until: '2026-09-12T12:00:00+03:00' },
  },
  'confirm-withholding': {
    name: 'confirm-withholding', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['finding.unknown', 'withholding.none-proposed', 'approval.not-own'],
    labels: { he: 'החלטה על שמירת ממצא', en: 'Decide on keeping it back' },
    help: { he: 'אדם שני מאשר או דוחה את ההצעה לשמור ממצא מן הלקוח.', en: 'A second person agrees to keeping a finding back, or declines.' },
    schema: z.strictObject({ findingId: id(), agree: z.boolean(), reason: reason() }),
    example: { findingId: 'finding-7', agree: true, reason: 'Until the other customer answers, at most two days' },
  },
  'end-withholding': {
    name: 'end-withholding', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['finding.unknown', 'withholding.none'],
    labels: { he: 'סיום המגבלה על ממצא', en: 'End the limit on a finding' },
    help: { he: 'מסיר את המגבלה לפני מועדה; הממצא שוב מוצג כמי שלא נמסר.', en: 'Ends the limit before its time; the finding shows as untold again.' },
    schema: z.strictObject({ findingId: id(), reason: reason() }),
    example: { findingId: 'finding-7', reason: 'The other customer agreed' },
  },
  'add-stakeholder': {
    name: 'add-stakeholder', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['stakeholder.already-known', 'stakeholder.too-many', 'contact.unknown'],
    labels: { he: 'הוספת בעל עניין של הלקוח', en: 'Add a stakeholder of the customer' },
    help: { he: 'רושם למי הלקוח עצמו חייב דין וחשבון, מה מטריד שם ומי מספר; גם הלקוח יכול, מן הדף שלו.', en: 'Records to whom the customer owes an account in turn, what those worry about and who tells them; customers can too, from their own page.' },
    schema: z.strictObject({ name: line(), kind: z.enum(STAKEHOLDER_KINDS), concern: note(), whoTells: z.enum(WHO_TELLS).default('not-decided') }),
    example: { name: 'Store managers in the north', kind: 'customers', concern: 'Whether the weekend deliveries arrive', whoTells: 'customer' },
  },
  'remove-stakeholder': {
    name: 'remove-stakeholder', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['stakeholder.unknown', 'stakeholder.in-plan'],
    labels: { he: 'הסרת בעל עניין', en: 'Remove a stakeholder' },
    help: { he: 'מסיר בעל עניין מן המפה, עם סיבה.', en: 'Takes a stakeholder off the map, with a reason.' },
    schema: z.strictObject({ stakeholderId: id(), reason: reason() }),
    example: { stakeholderId: 'stakeholder-9', reason: 'Listed twice' },
  },
  'add-plan-item': {
    name: 'add-plan-item', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['stakeholder.unknown', 'plan.audience-missing', 'plan.limits-missing', 'plan.too-many', 'plan.too-far', 'instant.past'],
    labels: { he: 'סעיף חדש בתוכנית המשותפת', en: 'Add an item to the joint plan' },
    help: { he: 'מציע מה אומרים, למי, מי אחראי בכל צד ומתי; אדם שני אצלנו מאשר, אחריו הלקוח בדף שלו, ורק אז זו מחויבות.', en: 'Proposes what is said, to whom, who owns it on each side and by when; a second person of ours approves, then the customer on their page, and only then it is owed.' },
    schema: z.strictObject({ stakeholderId: id().nullable().default(null), audience: line().nullable().default(null), message: text(), ownerOurs: id(), ownerTheirs: line(), dueAt: instant(), confidentiality: confidentiality().default('open'), limits: note() }),
    example: { stakeholderId: 'stakeholder-9', message: 'Deliveries are back to normal; what was ordered on 3 September arrives by Thursday.', ownerOurs: 'dana', ownerTheirs: 'Noa', dueAt: '2026-09-11T12:00:00+03:00', confidentiality: 'open' },
  },
  'approve-plan-item': {
    name: 'approve-plan-item', subject: 'disclosure', track: 'relationship', customerVisible: true, refusals: ['plan.unknown', 'plan.ended', 'plan.revision-changed', 'plan.not-waiting', 'plan.due-passed', 'approval.not-own', 'contact.unknown'],
    labels: { he: 'אישור סעיף בתוכנית המשותפת', en: 'Approve an item of the joint plan' },
    help: { he: 'מאשר את הנוסח שנקרא: קודם אדם שני אצלנו, ואז הלקוח בדף שלו; באישור השני הסעיף נעשה מחויבות.', en: 'Approves the revision that was read: first a second person of ours, then the customer on their page; with the second the item is owed.' },
    schema: z.strictObject({ itemId: id(), revision: revision() }),
    example: { itemId: 'plan-item-12', revision: 1 },
  },
  'amend-plan-item': {
    name: 'amend-plan-item', subject: 'disclosure', track: 'relationship', customerVisible: true, refusals: ['plan.unknown', 'plan.ended', 'plan.revision-changed', 'plan.not-waiting', 'plan.limits-missing', 'plan.words-missing', 'plan.too-far', 'instant.past', 'contact.unknown'],
    labels: { he: 'שינוי סעיף בתוכנית המשותפת', en: 'Amend an item of the joint plan' },
    help: { he: 'מנסח את הסעיף מחדש, או אצל הלקוח: אומר במילים מה לשנות. שני הצדדים מאשרים מחדש.', en: 'Words the item anew or, on the customer’s side, says what should change. Both sides approve anew.' },
    schema: z.strictObject({
      itemId: id(), revision: revision(), words: note(), message: text().nullable().default(null), ownerOurs: id().nullable().default(null), ownerTheirs: line().nullable().default(null),
      dueAt: instant().nullable().default(null), confidentiality: confidentiality().nullable().default(null), limits: note().nullable().default(null),
    }),
    example: { itemId: 'plan-item-12', revision: 1, words: 'Without the date, as Noa asked', message: 'Deliveries are back to normal.' },
  },
  'issue-plan-link': {
    name: 'issue-plan-link', subject: 'disclosure', track: 'relationship', customerVisible: true, refusals: ['contact.unknown'],
    labels: { he: 'קישור אישי לתוכנית המשותפת', en: 'Issue a link to the joint plan' },
    help: {
      he: 'נותן את הקישור האישי והחתום של איש הקשר, למסירה ביד או בהודעה למי שאין לו דוא״ל; בדף שמאחוריו אפשר לאשר סעיפים בתוכנית.',
      en: 'Gives the contact’s own signed link, to be handed over to somebody without e-mail; on the page behind it items of the plan can be approved.',
    },
    schema: z.strictObject({ contactId: id() }),
    example: { contactId: 'contact-noa' },
  },
  'complete-plan-item': {
    name: 'complete-plan-item', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['plan.unknown', 'plan.ended', 'plan.not-agreed', 'plan.before-agreed', 'instant.future'],
    labels: { he: 'סעיף בתוכנית בוצע', en: 'Complete an item of the plan' },
    help: { he: 'מסמן שהסעיף שסוכם בוצע, מתי, ומניין זה ידוע.', en: 'Marks an agreed item as done: when, and how that is known.' },
    schema: z.strictObject({ itemId: id(), evidence: text(), at: instant() }),
    example: { itemId: 'plan-item-12', evidence: 'Mail of Noa to the store managers, we in copy', at: '2026-09-11T11:40:00+03:00' },
  },
  'drop-plan-item': {
    name: 'drop-plan-item', subject: 'disclosure', track: 'relationship', customerVisible: true, refusals: ['plan.unknown', 'plan.ended'],
    labels: { he: 'הורדת סעיף מן התוכנית', en: 'Drop an item of the plan' },
    help: { he: 'מוריד סעיף מן התוכנית המשותפת, עם סיבה.', en: 'Takes an item off the joint plan, with a reason.' },
    schema: z.strictObject({ itemId: id(), reason: reason() }),
    example: { itemId: 'plan-item-12', reason: 'The customer told them in a call' },
  },
  'offer-options': {
    name: 'offer-options', subject: 'disclosure', track: 'both', customerVisible: true, refusals: ['option.too-many', 'option.reason-missing', 'listening.read-back-missing', 'listening.feelings-unacknowledged'],
    labels: { he: 'הצעת אפשרויות', en: 'Offer options' },
    help: { he: 'רושם אפשרויות שהוצעו: מה, מתי, ואם זה אפשרי, לא אפשרי או עוד לא ידוע; גם רעיונות של הלקוח. הצעה שלנו ממתינה עד שהלקוח אישר שהבנו, מלבד מעקף דחוף.', en: 'Records options put on the table: what, when, and whether it is possible, not possible or not yet known; the customer’s own ideas too. An offer of ours waits until the customer has confirmed what we understood, an urgent workaround excepted.' },
    schema: z.strictObject({
      source: z.enum(SIDES).default('us'), options: z.array(z.strictObject({ what: text(), when: instant().nullable().default(null), possible: possible(), reason: note() })).min(1).max(AT_ONCE_MAX),
      urgentWorkaround: z.boolean().default(false),
    }),
    example: { source: 'us', options: [{ what: 'Orders by phone, typed in by us', when: '2026-09-10T14:00:00+03:00', possible: 'yes' }, { what: 'The old version for their site only', possible: 'no', reason: 'It cannot read the new order format' }] },
  },
  'assess-option': {
    name: 'assess-option', subject: 'disclosure', track: 'both', customerVisible: true, refusals: ['option.unknown', 'option.reason-missing'],
    labels: { he: 'הערכת אפשרות', en: 'Assess an option' },
    help: { he: 'קובע אם אפשרות, גם של הלקוח, אפשרית, לא אפשרית או עוד לא ידועה, ומדוע.', en: 'Says whether an option, the customer’s too, is possible, not possible or not yet known, and why.' },
    schema: z.strictObject({ optionId: id(), possible: possible(), reason: note() }),
    example: { optionId: 'option-14-2', possible: 'yes', reason: 'Tried on the test system this morning' },
  },
  'record-option-answer': {
    name: 'record-option-answer', subject: 'disclosure', track: 'relationship', customerVisible: false, refusals: ['option.unknown', 'option.not-possible'],
    labels: { he: 'תשובת הלקוח לאפשרות', en: 'Record the answer to an option' },
    help: { he: 'רושם אם הלקוח קיבל את האפשרות, דחה אותה או עוד שוקל, במילותיו.', en: 'Records whether the customer accepted the option, declined it or is still thinking, in their own words.' },
    schema: z.strictObject({ optionId: id(), answer: z.enum(OPTION_ANSWERS), words: note() }),
    example: { optionId: 'option-14-1', answer: 'accepted', words: 'Good, start with the northern stores' },
  },
  'record-session': {
    name: 'record-session', subject: 'disclosure', track: 'both', customerVisible: true, refusals: ['instant.future', 'session.one-sided', 'option.too-many'],
    labels: { he: 'פגישת עבודה משותפת', en: 'Record a joint working session' },
    help: { he: 'מתעד מי ישב יחד, מה התגלה ומה הוחלט; רעיונות של הלקוח נרשמים כאפשרויות.', en: 'Records who sat together, what was found and decided; the customer’s ideas become options.' },
    schema: z.strictObject({ at: instant(), ours: z.array(id()).max(CONTACTS_MAX_ITEMS), theirs: z.array(line()).max(CONTACTS_MAX_ITEMS), findings: texts(), decisions: texts(), ideas: texts() }),
    example: { at: '2026-09-10T12:00:00+03:00', ours: ['dana', 'amir'], theirs: ['Noa', 'Their warehouse lead'], findings: ['The doubled orders share one scanner'], decisions: ['The scanner stays off until Sunday'], ideas: ['Print the orders at the gate meanwhile'] },
  },
};
