/** Two people at one crisis: each sees what the other does without a reload, is told what changed under his hands, loses nothing, and nobody reads his own message for the second time. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import { startConsole } from './console';
import type { Language, TestConsole } from './console';
import { heard, openedCrisis, person } from './scenes';

jest.setTimeout(180_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    more: 'עוד', find: 'חיפוש פעולה', lower: 'הצעה להורדת חומרה', raise: 'העלאת חומרה', reason: /^נימוק/, changed: /החומרה השתנתה/, worst: /חומרה .?1/, note: 'הוספת הערה', noteField: /ההערה/, conflict: /המשבר השתנה בזמן שכתבתם, בידי .*רונית שגב/, yours: 'מה שאתם עומדים לרשום', again: 'לבדוק שוב', allTheSame: 'לרשום בכל זאת', proposed: /הוצע להוריד לחומרה 4/,
    subject: 'נושא', message: 'הודעה', send: 'שליחה', confirmSend: /לשלוח אל/, yes: 'לשלוח', now: 'לשלוח מיד', changedSince: 'המשבר השתנה מאז שהסתכלתם.', sendAllTheSame: 'לשלוח בכל זאת', sent: 'נשלח.', body: 'אזור A חזר לפעול. אנחנו בודקים את אזור B ונכתוב שוב.', about: 'היכן הדברים עומדים',
    claim: /^הטענה, כפי/, evidence: /^מה נמצא/, guidance: /^מה אפשר לעשות מכאן/, propose: 'הגשה לקריאה שנייה', confirmPropose: 'להגיש לקריאה שנייה?', yesPropose: 'להגיש לקריאה', waits: 'ממתינה לקריאה שנייה.', openAgain: 'לפתוח אותה שוב ולשנות', own: 'אתם כתבתם; מישהו אחר צריך לאשר.', read: /^לקרוא ולהחליט: /, reading: /הודעה אל /, approve: 'לאשר ולשלוח', approveForm: 'אישור הודעה ושליחתה', record: 'כן, לרשום', wasSent: 'אדם נוסף קרא ואישר. ההודעה נשלחה.', giveBack: 'להחזיר עם סיבה', giveBackForm: 'החזרת הודעה לכותבים', back: /חזרה אליכם.*להוסיף את התאריך/, why: 'להוסיף את התאריך',
    facts: ['ההזמנה אבדה אצלנו', 'ביומן שלנו רשומה מסירה ב־3 בנובמבר', 'אפשר לראות את תעודת המשלוח בחשבון שלכם'],
  },
  en: {
    more: 'More', find: 'Find an action', lower: 'Propose lower severity', raise: 'Raise severity', reason: /^Reason/, changed: /Severity changed/, worst: /Severity .?1/, note: 'Add a note', noteField: /The note/, conflict: /רונית שגב.* changed this crisis while you were writing/, yours: 'What you are about to record', again: 'Look again', allTheSame: 'Record all the same', proposed: /Lowering to severity 4 is proposed/,
    subject: 'Subject', message: 'Message', send: 'Send', confirmSend: /^Send to/, yes: 'Send', now: 'Send at once', changedSince: 'The crisis changed since you looked.', sendAllTheSame: 'Send all the same', sent: 'Sent.', body: 'Zone A works again. We are checking zone B and will write again.', about: 'Where we stand',
    claim: /^The claim as/, evidence: /^What the check has found/, guidance: /^What can be done from here/, propose: 'Put before a second reader', confirmPropose: 'Put before a second reader?', yesPropose: 'Put before a reader', waits: 'Waits for a second reader.', openAgain: 'Open it again and change it', own: 'You wrote it; somebody else has to approve it.', read: /^Read and decide: /, reading: /^Message for /, approve: 'Approve and send', approveForm: 'Approve a message', record: 'Yes, record it', wasSent: 'A second person read and approved it. It is sent.', giveBack: 'Give back with a reason', giveBackForm: 'Return a message', back: /came back to you.*Say the day as well/, why: 'Say the day as well',
    facts: ['The order was lost with us', 'Our log shows a delivery on 3 November', 'You can see the slip in your account'],
  },
} as const;
type Words = (typeof WORDS)[Language];

/** A form of the crisis page, found as a person finds it. */
async function begin(page: Page, words: Words, form: string) {
  await page.getByRole('button', { name: words.more, exact: true }).click();
  await page.getByRole('searchbox', { name: words.find }).fill(form);
  await page.getByRole('dialog').getByRole('button', { name: form }).click();
  const dialog = page.getByRole('dialog', { name: form });
  await dialog.waitFor();
  return dialog;
}
const own = (language: Language) => ({ account: { name: `Customer ${language} ${crypto.randomUUID().slice(0, 6)}` }, contacts: [{ name: 'Noa', email: 'noa@galil.example.test', language }] });

describe.each(['he', 'en'] as const)('two people, in %s', (language: Language) => {
  const words = WORDS[language];

  it('the queue and the page of a crisis follow what somebody else does in his browser', async () => {
    const { id, reference } = await openedCrisis(console_.api, { ...own(language), summary: `Doors stay shut ${language}`, impactLevel: 4 });
    const queue = await console_.open({ user: 'maya', language, path: '/queue' });
    const row = queue.getByRole('row').filter({ hasText: reference });
    await row.first().waitFor();
    const [amir, ronit] = await Promise.all([console_.open({ user: 'amir', language, path: `/crises/${id}` }), console_.open({ user: 'ronit', language, path: `/crises/${id}` })]);
    await amir.getByRole('heading', { level: 1 }).waitFor();
    const dialog = await begin(ronit, words, words.raise);
    await dialog.getByRole('radio').first().check();
    await dialog.getByLabel(words.reason).fill('All branches stand still');
    await dialog.getByRole('button', { name: words.raise }).click();
    await amir.getByRole('listitem').filter({ hasText: words.changed }).first().waitFor();
    await row.getByRole('img', { name: words.worst }).waitFor();
    // And a crisis that was not there.
    const answer = await (await person(console_.api, 'ronit')).post('/api/v1/crises', openBody({ ...own(language), summary: `Just now ${language}`, impactLevel: 1 }));
    await queue.getByRole('row').filter({ hasText: String(answer.body['reference']) }).first().waitFor();
  });

  it('who decides on what he saw is told what the other did, keeps his words, looks again and goes on', async () => {
    const { id } = await openedCrisis(console_.api, own(language));
    const [maya, ronit] = await Promise.all([console_.open({ user: 'maya', language, path: `/crises/${id}` }), console_.open({ user: 'ronit', language, path: `/crises/${id}` })]);
    const mine = await begin(maya, words, words.lower);
    await mine.getByRole('radio').last().check();
    await mine.getByLabel(words.reason).fill('Orders have run for two days');
    const theirs = await begin(ronit, words, words.note);
    await theirs.getByLabel(words.noteField).fill('Their board meets at noon');
    await theirs.getByRole('button', { name: words.note }).click();
    await theirs.waitFor({ state: 'detached' });
    await mine.getByRole('button', { name: words.lower }).click();
    const told = mine.getByRole('alert').filter({ hasText: words.conflict });
    await told.getByText('Their board meets at noon').waitFor();
    await told.getByText(words.yours).waitFor();
    await told.getByText('Orders have run for two days').waitFor();
    expect((await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}`)).body['severityExplanation'].loweringProposal).toBeNull();
    await told.getByRole('button', { name: words.again }).click();
    expect(await mine.getByLabel(words.reason).inputValue()).toBe('Orders have run for two days');
    await mine.getByRole('button', { name: words.lower }).click();
    await mine.waitFor({ state: 'detached' });
    await ronit.getByText(words.proposed).waitFor();
  });

  it('a message whose ground moved while it waited to leave is held, beside what happened, and leaves when its author says so', async () => {
    const { id } = await openedCrisis(console_.api, own(language));
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${id}/write?type=other` });
    await page.getByLabel(words.subject, { exact: true }).fill(words.about);
    await page.getByLabel(words.message, { exact: true }).fill(words.body);
    await page.getByRole('button', { name: words.send, exact: true }).click();
    await page.getByRole('dialog', { name: words.confirmSend }).getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByRole('button', { name: words.now }).waitFor();
    const amir = await person(console_.api, 'amir');
    expect((await amir.post(`/api/v1/crises/${id}/add-note`, { text: 'Zone A is down again' })).status).toBe(200);
    await page.getByRole('button', { name: words.now }).click();
    const held = page.getByRole('alertdialog', { name: words.changedSince });
    await held.getByText('Zone A is down again').waitFor();
    await held.getByText(words.body).waitFor();
    expect((await amir.get(`/api/v1/crises/${id}/messages`)).body['items']).toEqual([]);
    await held.getByRole('button', { name: words.sendAllTheSame }).click();
    await page.getByRole('heading', { name: words.sent }).waitFor();
    expect((await amir.get(`/api/v1/crises/${id}/messages`)).body['items']).toMatchObject([{ body: words.body }]);
  });
});

/** The account manager writes a polite correction and puts it before a second reader; stays where he is told what becomes of it. */
async function proposed(language: Language): Promise<{ readonly page: Page; readonly id: string; readonly account: string }> {
  const words = WORDS[language];
  const scene = await openedCrisis(console_.api, own(language));
  await heard(console_.api, scene);
  const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${scene.id}/write?type=polite-correction` });
  for (const [place, field] of [words.claim, words.evidence, words.guidance].entries()) await page.getByLabel(field).fill(words.facts[place] ?? '');
  await page.getByRole('button', { name: words.propose }).click();
  await page.getByRole('dialog', { name: words.confirmPropose }).getByRole('button', { name: words.yesPropose, exact: true }).click();
  await page.getByRole('button', { name: words.now }).click();
  await page.getByRole('heading', { name: words.waits }).waitFor();
  return { page, id: scene.id, account: String((await (await person(console_.api, 'maya')).get(`/api/v1/crises/${scene.id}`)).body['accountName']) };
}

describe.each(['he', 'en'] as const)('a second reader, in %s', (language: Language) => {
  const words = WORDS[language];

  it('reads the words in another browser and approves them; the author may not, and sees it leave without a reload', async () => {
    const ronit = await console_.open({ user: 'ronit', language, path: '/team' });
    const { page, id, account } = await proposed(language);
    // His own page of it offers him nothing to press.
    const own_ = await console_.open({ user: 'yonatan', language, path: `/crises/${id}?tab=promises` });
    await own_.getByText(words.own).waitFor();
    await own_.getByText(words.facts[1]).waitFor();
    expect(await own_.getByRole('button', { name: words.approve }).count()).toBe(0);
    const yonatan = await person(console_.api, 'yonatan');
    const [waiting] = (await yonatan.get(`/api/v1/crises/${id}/proposals`)).body['items'] as { id: string }[];
    expect((await yonatan.post(`/api/v1/crises/${id}/approve-message`, { proposalId: waiting?.id })).body['code']).toBe('approval.not-own');
    // It came to her list by itself, and nothing is decided unread.
    await ronit.getByRole('button', { name: new RegExp(`${words.read.source}.*${account}`) }).click();
    const reading = ronit.getByRole('dialog', { name: words.reading });
    for (const fact of words.facts) await reading.getByText(fact).waitFor();
    await reading.getByRole('button', { name: words.approve }).click();
    const form = ronit.getByRole('dialog', { name: words.approveForm });
    await form.getByRole('button', { name: words.approveForm }).click();
    await form.getByRole('button', { name: words.record }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: words.wasSent }).waitFor();
    await own_.getByText(words.own).waitFor({ state: 'detached' });
    expect((await yonatan.get(`/api/v1/crises/${id}/messages`)).body['items']).toMatchObject([{ messageType: 'polite-correction' }]);
  });

  it('gives it back with a reason, which reaches the author where he is; nothing has left', async () => {
    const { page, id } = await proposed(language);
    const tamar = await console_.open({ user: 'tamar', language, path: `/crises/${id}?tab=promises` });
    await tamar.getByRole('button', { name: words.giveBack }).click();
    const form = tamar.getByRole('dialog', { name: words.giveBackForm });
    await form.getByLabel(words.reason).fill(words.why);
    await form.getByRole('button', { name: words.giveBackForm }).click();
    await page.getByRole('heading', { name: words.back }).waitFor();
    // His words are still there, here and after a reload, with what was asked of him.
    await page.getByRole('button', { name: words.openAgain }).click();
    await page.getByLabel(words.claim).waitFor();
    await page.reload();
    await page.getByRole('status').filter({ hasText: words.why }).waitFor();
    expect(await page.getByLabel(words.claim).inputValue()).toBe(words.facts[0]);
    expect(await page.getByLabel(words.message, { exact: true }).inputValue()).toContain(words.facts[1]);
    expect((await (await person(console_.api, 'yonatan')).get(`/api/v1/crises/${id}/messages`)).body['items']).toEqual([]);
  });
});
