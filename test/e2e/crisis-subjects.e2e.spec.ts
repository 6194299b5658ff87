/** What the tabs of a crisis tell of people, claims, money, plan and care, in a real browser and both languages: whose it is, what was said, what is next. */
import type { Page } from 'playwright-core';
import { axeViolations, settled, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { begin, heard, openedCrisis, person, step } from './scenes';
import type { Scene } from './scenes';

jest.setTimeout(240_000);
const DAY_MS = 86_400_000;
const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
let console_: TestConsole;
/** A crisis in the middle of everything: two contacts, one of them in writing only, a claim decided and not told, money refused, a wish about the plan. */
let scene: Scene;
let markId = '';
let money: Scene;
let mild: Scene;
beforeAll(async () => {
  console_ = await startConsole();
  scene = await told();
  money = await paidFor();
  mild = await answeredAlone();
}, 240_000);
afterAll(() => console_.stop());

const detailOf = async (id: string): Promise<Record<string, any>> => (await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}`)).body;

async function told(): Promise<Scene> {
  const { api } = console_;
  const made = await openedCrisis(api, { impactLevel: 2, awareAt: at(-30 * 60_000), account: { name: 'Subjects Ltd' }, contacts: [{ name: 'Ann Ray', email: 'ann@customer.example.test', language: 'en' }, { name: 'Mark Lee', email: 'mark@customer.example.test', language: 'en' }], people: { deputy: 'priya', executiveSponsor: 'eitan' } });
  const { id } = made;
  const does = (who: string, command: string, body: object): Promise<void> => step(api, who, { id, command, body });
  markId = String((await detailOf(id))['contacts'].find((one: { name: string }) => one.name === 'Mark Lee').id);
  await does('yonatan', 'log-contact', { direction: 'to-customer', channel: 'call', contactId: markId, occurredAt: at(-2_000), said: 'We told him what we know', emotionalState: 'calm', confirmedByCustomer: true, substance: { newFacts: ['found the fault'], actions: [], customerCanDo: [] } });
  await does('yonatan', 'set-boundary', { kind: 'written-only', contactId: markId, reason: 'forty calls a day', family: 'persistence', until: at(7 * DAY_MS) });
  await does('maya', 'correct-ledger', { amount: 3, reason: 'counted once too few' });
  await claim(id);
  await plan(id, made.contactId);
  await does('amir', 'ask-support', { text: 'I have been up for twenty hours' });
  await does('ronit', 'answer-colleague', { raisedId: 'raised-1', answer: 'agreed', text: 'Dana takes over at six' });
  return made;
}

/** Decided, and the customer was not told. */
async function claim(id: string): Promise<void> {
  const { api } = console_;
  const does = (who: string, command: string, body: object): Promise<void> => step(api, who, { id, command, body });
  await does('yonatan', 'raise-claim', { items: [{ id: 'a', statement: 'We were charged twice', kind: 'billing' }], receivedAt: at(-1_000), contestedBy: 'us' });
  const claimId = String((await detailOf(id))['relationship'].claim.claims[0].id);
  await does('maya', 'assign-examiner', { claimId, personId: 'tamar' });
  for (const name of ['stop', 'check']) await does('tamar', 'take-claim-step', { claimId, step: name });
  for (const from of ['customer', 'representative', 'trace']) await does('yonatan', 'add-evidence', { claimId, from, text: 'what is known', at: at(-500), ...(from === 'representative' ? { personId: 'yonatan' } : {}) });
  await does('tamar', 'take-claim-step', { claimId, step: 'understand' });
  await does('tamar', 'record-conduct-finding', { claimId, finding: 'could-be-better', text: 'eleven minutes on hold' });
  await does('tamar', 'decide-claim', { claimId, verdicts: [{ itemId: 'a', verdict: 'right' }], reasoning: 'The bank shows two charges', onRepresentativeAccount: 'It fits', response: 'accepted_with_redress' });
  await does('yonatan', 'raise-claim', { items: [{ id: 'b', statement: 'The driver was rude', kind: 'conduct' }], receivedAt: at(-1_000), contestedBy: 'us' });
}

async function plan(id: string, contactId: string): Promise<void> {
  const { api } = console_;
  const does = (who: string, command: string, body: object): Promise<void> => step(api, who, { id, command, body });
  await does('yonatan', 'add-plan-item', { audience: 'their store managers', message: 'Deliveries are back to normal.', ownerOurs: 'yonatan', ownerTheirs: 'Ann', dueAt: at(DAY_MS), confidentiality: 'open', limits: '' });
  const itemId = String((await detailOf(id))['relationship'].disclosure.plan[0].id);
  await does('ronit', 'approve-plan-item', { itemId, revision: 1 });
  await does('yonatan', 'add-plan-item', { audience: 'their drivers', message: 'Tours begin at six again.', ownerOurs: 'yonatan', ownerTheirs: 'Ann', dueAt: at(DAY_MS), confidentiality: 'limited', limits: 'not to the insurer' });
  await does('yonatan', 'offer-options', { source: 'customer', options: [{ what: 'Print the orders at the gate', possible: 'yes' }, { what: 'Send them by fax', possible: 'not-yet-known', reason: 'we ask the supplier' }] });
  const optionId = String((await detailOf(id))['relationship'].disclosure.options[0].id);
  await does('yonatan', 'record-option-answer', { optionId, answer: 'accepted', words: 'Start with the northern stores' });
  const wish = { itemId, revision: 1, words: 'without the word normal', message: null, ownerOurs: null, ownerTheirs: null, dueAt: null, confidentiality: null, limits: null };
  const asked = await api.engine.gateway.command(id, { commandId: `page-${contactId}-${itemId}`, actor: { id: contactId, role: 'customer' }, command: { type: 'amend-plan-item', payload: wish } });
  if (!asked.ok) throw new Error(JSON.stringify(asked));
  await does('yonatan', 'record-session', { at: at(-1_000), ours: ['amir'], theirs: ['Ann Ray'], findings: ['one scanner doubles'], decisions: ['it stays off'], ideas: ['print at the gate'] });
}

/** A decision the customer refused, a gesture he has not answered, and a proposal that waits. */
async function paidFor(): Promise<Scene> {
  const { api } = console_;
  const made = await openedCrisis(api, { impactLevel: 2, awareAt: at(-30 * 60_000), account: { name: 'Money Ltd' }, people: { deputy: 'priya', executiveSponsor: 'noga' } });
  const { id, contactId } = made;
  const does = (who: string, command: string, body: object): Promise<void> => step(api, who, { id, command, body });
  await heard(api, made);
  await does('yonatan', 'record-apology', {
    contactId, channel: 'call', occurredAt: at(-10), language: 'en', wording: 'We are sorry for the hours you had to wait. We are checking how it came to this.', basis: 'not-examined',
    elements: { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false }, checking: 'How the orders came to be refused', nextTimeAt: at(3_600_000), spokenBy: 'yonatan',
  });
  await does('yonatan', 'record-loss', { lossKind: 'money', documentedLossMinor: 4_000_000, currency: 'ILS', ourSharePercent: 100, evidence: ['invoice of the courier'] });
  const repair = { kind: 'loss-repair', basis: 'fault', amountMinor: 900_000, currency: 'ILS', matchedLoss: 'loss-1', reason: 'Overtime of the night shift' };
  await does('ronit', 'propose-compensation', repair);
  const first = String((await detailOf(id))['relationship'].compensation.entries[0].id);
  await does('eitan', 'approve-compensation', { compensationId: first, note: 'documents seen' });
  await does('yonatan', 'record-compensation-response', { compensationId: first, response: 'refused', words: 'We want it fixed, not paid for' });
  await does('yonatan', 'propose-compensation', { kind: 'symbolic', basis: 'goodwill', amountMinor: 10_000, currency: 'ILS', gestureId: 'coupon-100', reason: 'For the next order' });
  await does('ronit', 'propose-compensation', { ...repair, amountMinor: 800_000, reason: 'Couriers of the second night' });
  return made;
}

/** Answered by an approved text; nobody asked for a person yet. */
async function answeredAlone(): Promise<Scene> {
  const { api } = console_;
  const made = await openedCrisis(api, { impactLevel: 4, spokeFirst: 'customer', summary: 'A box arrived torn', account: { name: 'Torn Box Ltd' } });
  await step(api, 'yonatan', { id: made.id, command: 'answer-automatically', body: { templateId: 'light.inconvenience', remedyGestureId: 'coupon-100', contactId: made.contactId } });
  return made;
}

/**
 * Pulses are planned when a crisis is closed, months of work after this one was opened: the browser is told of two of them, the first one
 * weakly answered. What is drawn of them, and what is offered, is the console's own.
 */
async function withPulses(page: Page, lostAt: string | null): Promise<void> {
  const doneAt = new Date().toISOString();
  await page.route(`**/api/v1/crises/${scene.id}`, async (route) => {
    const answer = await route.fetch();
    const detail = await answer.json() as Record<string, any>;
    Object.assign(detail['relationship'].ledger, { lostAt, pulses: [{ id: 'pulse-1', dueAt: doneAt, doneAt }, { id: 'pulse-2', dueAt: at(30 * DAY_MS), doneAt: null }], returnChecks: [{ id: 'return-3', dueAt: at(90 * DAY_MS), doneAt: null }] });
    // What is owed is a duty; of a customer who is lost nothing is.
    const [duty] = detail['obligations'] as object[];
    if (lostAt === null) detail['obligations'] = [...(detail['obligations'] as object[]), { ...duty, id: 'pulse-2-duty', kind: 'pulse', about: 'pulse-2', state: 'running' }, { ...duty, id: 'return-3-duty', kind: 'return-check', about: 'return-3', state: 'running' }];
    await route.fulfill({ response: answer, json: detail });
  });
  const line = { seq: 99, at: doneAt, type: 'pulse.recorded', track: 'relationship', by: { id: 'yonatan', role: 'account-manager', name: 'Yonatan' }, text: { he: 'x', en: 'x' }, customerVisible: false, data: { pulseId: 'pulse-1', score: 2, words: 'still do not trust you' } };
  await page.route(/timeline\?.*type=pulse\.recorded/, (route) => route.fulfill({ json: { items: [line], nextCursor: null } }));
  await page.reload();
  await settled(page);
}

const WORDS = {
  he: {
    savedDraft: /נשמר \S*\d/, unsent: /^דבר לא נשלח/, leftUnrecorded: /ומכתב התשובה יצא/, leftIn: /^בהודעה אל .*Ann Ray/, writeAnswer: 'כתיבת התשובה', answerTo: /Mark Lee/, noLetter: 'זה אושר, ומכאן עוד לא יצא מכתב על כך.',
    people: 'אנשים', calm: 'רגועים', inWriting: /בכתב/, head: /מול .*Mark Lee.* בכתב בלבד עד/, sum: /נדרשו בסך הכול .*15.*: נסגרו .*0.*, ועוד פתוחות .*15/, moves: 'מה פתח וסגר תפרים',
    answer: 'רישום התשובה ללקוח', untold: 'ניתנה פסיקה, והלקוח עוד לא קיבל תשובה.', kind: /התשובה: .?הטענה התקבלה, עם תיקון/, missing: /עוד חסר לפני פסיקה: .?מינוי לבדיקה, ראיה/, examiner: 'מינוי בודק', asks: /^בקשה לשינוי מאת .?Ann Ray/, amend: 'שינוי והצעה מחדש', approve: 'אישור', there: /נכחו: .*Ann Ray/, agreed: /נענה .*: .?הוסכם/, hidden: /המילים גלויות רק/,
    score: /2.? מתוך .?5/, low: /תשובה חלשה אינה סוגרת תפר/, planCall: 'תכנון שיחה', pulse: 'רישום דופק הקשר', check: 'רישום אם הלקוח חזר', noMore: /אין מה לשאול את הלקוח עוד/,
    accepted: 'הלקוח קיבל', letter: 'מכתב ההחלטה', response: 'רישום תשובת הלקוח', decide: 'החלטה בהצעה', lately: /ניתן ללקוח הזה ב־.*30.* הימים האחרונים: .*100.*; יחד עם ההצעה הזאת: .*8,100/, tier: /על הסכום כולו מחליטה מדרגה .*2/, sent: 'מה נשלח ללקוח', notAsked: 'הלקוח לא ביקש אדם.', gesture: /יחד איתה: /,
    reader: 'אל', take: 'פתיחה בכתיבה ללקוח', more: 'עוד', find: 'חיפוש פעולה', pulseName: 'דופק צוות', pulseLater: /דופק צוות: נפתח עם החזרה לשגרה/, feelings: 'הכרה ברגשות', call: 'שיחה', said: 'מה אמרנו ללקוח', yes: 'כן, לרשום', recordCall: 'לתעד גם את השיחה', notNow: 'לא עכשיו',
  },
  en: {
    savedDraft: /^saved \S*\d/, unsent: /^Nothing was sent/, leftUnrecorded: /letter with the answer has left/, leftIn: /^In a message to .*Ann Ray/, writeAnswer: 'Write the answer', answerTo: /^.?Answer.? to .*Mark Lee/, noLetter: 'This was granted, and no letter about it has left from here.',
    people: 'People', calm: 'calm', inWriting: /in writing/i, head: /In writing only with .*Mark Lee.* until/, sum: /15.* were owed in all: .*0.* closed, .*15.* still open/, moves: 'What opened and closed stitches',
    answer: 'Record the answer to the customer', untold: 'Decided, and the customer was not told yet.', kind: /Answer: .?accepted, with redress/, missing: /Still missing before a verdict: .?an examiner, evidence/, examiner: 'Appoint an examiner', asks: /^.?Ann Ray.? asks for a change/, amend: 'Change it and propose anew', approve: 'Approve', there: /There: .*Ann Ray/, agreed: /Answered .*: .?agreed/, hidden: /The words are for whoever raised it/,
    score: /2.? of .?5/, low: /A weak answer closes no stitch/, planCall: 'Plan a call', pulse: 'Record a pulse', check: 'Record whether they came back', noMore: /Nothing more is asked/,
    accepted: 'the customer accepted it', letter: 'Decision letter', response: 'Record the customer’s answer', decide: 'Decide on it', lately: /Granted to this customer in the last .*30.* days: .*100.*; with this proposal: .*8,100/, tier: /Tier .*2.* decides on the whole/, sent: 'What the customer was sent', notAsked: 'The customer has not asked for a person.', gesture: /With it: /,
    reader: 'To', take: 'Take it to the composer', more: 'More', find: 'Find an action', pulseName: 'Give the staff pulse', pulseLater: /Give the staff pulse: opens with the return to routine/, feelings: 'Acknowledge feelings', call: 'call', said: 'What we said', yes: 'Yes, record it', recordCall: 'Record the call too', notNow: 'Not now',
  },
} as const;

describe.each(['he', 'en'] as const)('the subjects of a crisis in %s', (language: Language) => {
  const words = WORDS[language];
  const open = async (user: string, tab: string, { id } = scene): Promise<Page> => {
    const page = await console_.open({ user, language, path: `/crises/${id}?tab=${tab}` });
    await settled(page);
    return page;
  };

  it('show a mood and a limit beside whom they are of, and the limit where one would call', async () => {
    const page = await open('yonatan', 'conduct');
    const people = page.getByRole('region', { name: words.people });
    const mark = people.getByRole('listitem').filter({ hasText: 'Mark Lee' });
    await mark.getByText(words.calm, { exact: true }).waitFor();
    await mark.getByText(words.inWriting).waitFor();
    const ann = people.getByRole('listitem').filter({ hasText: 'Ann Ray' });
    expect([await ann.getByText(words.calm, { exact: true }).count(), await ann.getByText(words.inWriting).count()]).toEqual([0, 0]);
    await page.getByText(words.head).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('let the ledger add up from its first entry on', async () => {
    const page = await open('maya', 'ledger');
    await page.getByText(words.sum).waitFor();
    const cells = page.getByRole('region', { name: words.moves }).getByRole('cell');
    expect((await cells.allInnerTexts()).filter((text) => /^[+-]?\d+$/.test(text))).toEqual(['+12', '12', '+3', '15']);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('offer per claim the act that is due, and tell what was decided and why', async () => {
    const page = await open('yonatan', 'claims');
    const [decided, fresh] = ['We were charged twice', 'The driver was rude'].map((text) => page.locator('.cards > li').filter({ hasText: text }));
    if (decided === undefined || fresh === undefined) throw new Error('no claims');
    await decided.getByText('The bank shows two charges', { exact: true }).first().waitFor();
    for (const text of [words.kind, words.untold, 'eleven minutes on hold']) await decided.getByText(text).waitFor();
    await decided.getByRole('button', { name: words.answer, exact: true }).waitFor();
    await fresh.getByText(words.missing).waitFor();
    expect(await fresh.getByRole('button', { name: words.answer, exact: true }).count()).toBe(0);
    const maya = await open('maya', 'claims');
    await maya.locator('.cards > li').filter({ hasText: 'The driver was rude' }).getByRole('button', { name: words.examiner, exact: true }).waitFor();
    expect(await axeViolations(maya)).toEqual([]);
  });

  it('draw the letter of a claim to one reader, and take it to the composer as it stands there', async () => {
    const page = await open('yonatan', 'claims');
    const decided = page.locator('.cards > li').filter({ hasText: 'We were charged twice' });
    // It waits to be sent, so it lies open.
    const letter = decided.locator('.letter');
    await letter.getByText('Hello Ann Ray').waitFor();
    await decided.getByLabel(words.reader, { exact: true }).selectOption({ label: 'Mark Lee' });
    await letter.getByText('Hello Mark Lee').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await decided.getByRole('button', { name: words.take, exact: true }).click();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#message-body')?.value.includes('The bank shows two charges') ?? false);
    const text = await page.locator('#message-body').inputValue();
    expect(text).toMatch(/^Hello Mark Lee,[^]*“We were charged twice”: this is right\.[^]*We will write again by /);
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('open that very letter beside an update somebody is writing, tell once it left, and leave the update where it was', async () => {
    const own = await openedCrisis(console_.api, { impactLevel: 2, awareAt: at(-30 * 60_000), account: { name: `Letters ${language}` }, contacts: [{ name: 'Ann Ray', email: 'ann@customer.example.test', language: 'en' }], people: { deputy: 'priya', executiveSponsor: 'eitan' } });
    await heard(console_.api, own);
    await claim(own.id);
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${own.id}/write?type=update` });
    const body = page.locator('#message-body');
    await body.fill('It is fixed by tomorrow at noon.');
    await page.getByText(words.savedDraft).waitFor();
    await page.goto(`/crises/${own.id}?tab=claims`);
    const decided = page.locator('.cards > li').filter({ hasText: 'We were charged twice' });
    await decided.getByText(words.unsent).waitFor();
    await decided.getByRole('button', { name: words.take, exact: true }).click();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#message-body')?.value.includes('The bank shows two charges') ?? false);
    const [subject, text] = [await page.locator('.subject input').inputValue(), await body.inputValue()];
    expect(text).not.toContain('tomorrow at noon');
    await page.goto(`/my-day/${own.id}/write?type=update`);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#message-body')?.value === 'It is fixed by tomorrow at noon.');
    await step(console_.api, 'yonatan', { id: own.id, command: 'send-message', body: { messageType: 'update', contactIds: [own.contactId], language: 'en', subject, body: text, substance: { newFacts: ['The bank shows two charges'] } } });
    await page.goto(`/crises/${own.id}?tab=claims`);
    await decided.getByText(words.leftUnrecorded).waitFor();
    await decided.getByText(words.leftIn).waitFor();
    expect([await decided.getByText(words.unsent).count(), await decided.getByText(words.untold).count()]).toEqual([0, 0]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('lead from an answer that is owed to the answer of that question', async () => {
    const own = await openedCrisis(console_.api, { impactLevel: 2, awareAt: at(-30 * 60_000), account: { name: `Asked ${language}` }, contacts: [{ name: 'Ann Ray', email: 'ann@customer.example.test', language: 'en' }, { name: 'Mark Lee', email: 'mark@customer.example.test', language: 'en' }] });
    const mark = String((await detailOf(own.id))['contacts'].find((one: { name: string }) => one.name === 'Mark Lee').id);
    await step(console_.api, 'yonatan', { id: own.id, command: 'log-contact', body: { direction: 'to-customer', channel: 'call', contactId: mark, occurredAt: at(-1_000), said: 'We told him what we know', emotionalState: 'calm', confirmedByCustomer: true, substance: { newFacts: ['found the fault'], actions: [], customerCanDo: [] } } });
    await step(console_.api, 'yonatan', { id: own.id, command: 'log-contact', body: { direction: 'from-customer', channel: 'call', contactId: mark, occurredAt: at(-900), said: 'When do we get the money?', needsAnswer: true } });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${own.id}` });
    const must = page.locator('.must');
    await must.getByText(/Mark Lee/).waitFor();
    await must.getByRole('button', { name: words.writeAnswer, exact: true }).click();
    await page.locator('#compose').getByText('When do we get the money?').first().waitFor();
    expect(await page.locator('#compose-title').innerText()).toMatch(words.answerTo);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('offer no staff pulse before routine, and the call itself for the record after spoken words, while first contact is owed', async () => {
    const { id } = await openedCrisis(console_.api, { impactLevel: 2, account: { name: 'Spoken Ltd' } });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    await settled(page);
    const dialog = await begin(page, words, words.feelings);
    await dialog.getByRole('radio', { name: words.call, exact: true }).check();
    await dialog.getByLabel(words.said).fill('It must have been maddening.');
    await dialog.getByRole('button', { name: words.feelings }).click();
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByRole('button', { name: words.recordCall, exact: true }).click();
    await page.waitForFunction(() => [...document.querySelectorAll('dialog textarea, [role=dialog] textarea')].some((one) => one instanceof HTMLTextAreaElement && one.value === 'It must have been maddening.'));
    expect((await detailOf(id))['obligations'].some((one: { kind: string }) => one.kind === 'first-contact')).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.more, exact: true }).click();
    await page.getByRole('searchbox', { name: words.find }).fill(words.pulseName);
    await page.getByText(words.pulseLater).waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: words.pulseName }).count()).toBe(0);
  });

  it('tell the customer’s wish about the plan in his words, and a session in words', async () => {
    const page = await open('yonatan', 'plan');
    const row = page.locator('.crec').getByRole('row').filter({ hasText: 'their store managers' });
    await row.locator('b').getByText(words.asks).waitFor();
    await row.getByText('without the word normal').waitFor();
    await row.getByRole('button', { name: words.amend, exact: true }).waitFor();
    expect(await row.getByRole('button', { name: words.approve, exact: true }).count()).toBe(0);
    await page.getByText(words.there).waitFor();
    for (const text of ['one scanner doubles', 'it stays off']) await page.locator('.crec').getByText(text, { exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('tell what stays limited in the plan, offer its approval to another than its author, and show the answer to an option', async () => {
    const page = await open('yonatan', 'plan');
    const own = page.locator('.crec').getByRole('row').filter({ hasText: 'their drivers' });
    await own.getByText('not to the insurer').waitFor();
    expect(await own.getByRole('button', { name: words.approve, exact: true }).count()).toBe(0);
    const [taken, open_] = ['Print the orders at the gate', 'Send them by fax'].map((text) => page.locator('.cards > li').filter({ hasText: text }));
    if (taken === undefined || open_ === undefined) throw new Error('no options');
    await taken.getByText('Start with the northern stores').waitFor();
    await taken.getByText(words.accepted).waitFor();
    expect([await taken.getByRole('button', { name: words.response, exact: true }).count(), await open_.getByRole('button', { name: words.response, exact: true }).count()]).toEqual([0, 1]);
    expect(await axeViolations(page)).toEqual([]);
    const ronit = await open('ronit', 'plan');
    await ronit.locator('.crec').getByRole('row').filter({ hasText: 'their drivers' }).getByRole('button', { name: words.approve, exact: true }).click();
    await ronit.getByRole('dialog').getByText('not to the insurer').waitFor();
  });

  it('show what a colleague asked and was answered to those it concerns, and to nobody else', async () => {
    const amir = await open('amir', 'conduct');
    await amir.getByText('I have been up for twenty hours').waitFor();
    await amir.getByText('Dana takes over at six').waitFor();
    await amir.getByText(words.agreed).waitFor();
    const maya = await open('maya', 'conduct');
    await maya.getByText(words.hidden).waitFor();
    expect(await maya.getByText('twenty hours').count()).toBe(0);
  });

  it('tell of money what was decided, in its letter, what the customer said, and what counts with a proposal', async () => {
    const page = await open('yonatan', 'compensation', money);
    const cards = page.locator('.cards > li');
    const refused = cards.filter({ hasText: 'Overtime of the night shift' });
    await refused.getByText('We want it fixed, not paid for').waitFor();
    await refused.getByText(words.letter, { exact: true }).click();
    await refused.locator('.letter').getByText(/Overtime of the night shift/).waitFor();
    await cards.filter({ hasText: 'For the next order' }).getByRole('button', { name: words.response, exact: true }).waitFor();
    await cards.filter({ hasText: 'For the next order' }).getByText(words.noLetter, { exact: true }).waitFor();
    expect(await refused.getByText(words.noLetter, { exact: true }).count()).toBe(0);
    const waiting = cards.filter({ hasText: 'Couriers of the second night' });
    await waiting.getByText(words.lately).waitFor();
    await waiting.getByText(words.tier).waitFor();
    expect(await waiting.getByRole('button', { name: words.response, exact: true }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('show the words that left by themselves, the gesture with them, and that nobody asked for a person', async () => {
    const page = await open('yonatan', 'conduct', mild);
    await page.getByRole('article', { name: words.sent }).getByText('שובר על סך 100').first().waitFor();
    await page.getByText(words.gesture).waitFor();
    await page.getByText(words.notAsked).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('tell a weak pulse in its score and words, with what can be done now', async () => {
    const page = await open('yonatan', 'ledger');
    await withPulses(page, null);
    const pulses = page.locator('.tabblock').filter({ hasText: 'still do not trust you' });
    await pulses.getByText(words.score).waitFor();
    await pulses.getByText(words.low).waitFor();
    await pulses.getByRole('button', { name: words.planCall, exact: true }).waitFor();
    await pulses.getByRole('button', { name: words.pulse, exact: true }).waitFor();
    await page.getByRole('button', { name: words.check, exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('ask a customer who is lost nothing more', async () => {
    const page = await open('yonatan', 'ledger');
    await withPulses(page, new Date().toISOString());
    await page.getByText(words.noMore).waitFor();
    await page.getByText('still do not trust you').waitFor();
    for (const name of [words.pulse, words.check, words.planCall]) expect([name, await page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0]);
  });
});
