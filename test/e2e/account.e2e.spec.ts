/** One's own account, a link for a forgotten password, somebody who leaves, the look of the customer pages, words of templates: in a real browser, both languages. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import { axeViolations, cutOff, PHONE, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(240_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 300_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    find: 'חיפוש או פעולה', field: 'משבר, לקוח, פעולה', account: 'החשבון שלי', customers: 'כל הלקוחות', hebrew: 'הצגת התאריך העברי', save: 'שמירה', saved: 'נשמר.', current: 'הסיסמה הנוכחית', next: 'סיסמה חדשה', again: 'הסיסמה החדשה שוב', change: 'החלפת הסיסמה', short: 'עדיין קצר מדי.', easy: /מילים שכולם מנסים/, changed: /הסיסמה הוחלפה/,
    linkFor: (name: string) => `סיסמה חדשה: ${name}`, make: 'שליחת הקישור', mailed: /הקישור בדרך אל/, byHand: 'קישור למסירה ידנית', forgot: 'שכחתם את הסיסמה?', address: 'דוא״ל', sendMe: 'שליחת קישור', noAddress: 'זו לא כתובת דוא״ל.', asked: /קישור בדרך אליה/, tooMany: /יותר מדי בקשות/, menu: /החשבון של/, tokens: 'אסימוני ה־API שלי', worksUntil: 'בתוקף עד', lastUsed: 'שימוש אחרון', unused: 'עדיין לא', makeToken: 'יצירת אסימון', tokenName: 'שם', makeNow: 'יצירה', secret: 'האסימון', kept: 'הוא שמור אצלי', revokeNamed: /ביטול ״/, revoke: 'ביטול', revoked: 'בוטל', link: 'קישור לסיסמה חדשה', set: 'קביעת הסיסמה', done: 'הסיסמה החדשה נקבעה', toLogin: 'לכניסה', dead: /הקישור הזה כבר אינו פועל/, leaves: (name: string) => `עזיבה: \u2068${name}\u2069`, to: 'למי הכול עובר', reason: 'סיבה', review: 'לסקירה', doIt: 'העברה וסגירה', left: /העזיבה נרשמה/, ownDeputy: /היו אותו אדם/, needsTo: 'צריך לבחור למי הכול עובר.',
    brand: 'דפי הלקוח', nameEn: 'השם באנגלית', light: 'הצבע על הרקע הבהיר', hex: /הצבע על הרקע הבהיר.*rrggbb/, faint: /חלש מדי/, saveLook: 'שמירה', show: 'להציג', pageEn: 'דף לקוח באנגלית', newLook: /מראה חדש/,
    template: 'תשובה לשאלה', versions: 'גרסאות', write: 'כתיבה מחדש', openingEn: /פתיחה.* באנגלית/, why: 'למה', keep: /שמירה כגרסה/, holds: /תקפה עכשיו\.$/, look: /מה שונה.*גרסה 1/, restore: /החזרה: גרסה 1/, bringBack: 'החזרה', fields: /אין לתבנית שדה/, hebrewDate: /ב(תשרי|חשו?ון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיו?ון|תמוז|אב|אלול)/,
  },
  en: {
    find: 'Find or do anything', field: 'A crisis, a customer, an act', account: 'My account', customers: 'All customers', hebrew: 'Show the Hebrew date', save: 'Save', saved: 'Saved.', current: 'Present password', next: 'New password', again: 'New password once more', change: 'Change the password', short: 'This is too short yet.', easy: /words everybody tries first/, changed: /The password is changed/,
    linkFor: (name: string) => `New password: ${name}`, make: 'Send the link', mailed: /on its way to/, byHand: 'Give a link by hand', forgot: 'Forgot your password?', address: 'E-mail', sendMe: 'Send me a link', noAddress: 'This is not an e-mail address.', asked: /a link is on its way/, tooMany: /Too many requests/, menu: /Account of/, tokens: 'My API tokens', worksUntil: 'Works until', lastUsed: 'Last used', unused: 'not yet', makeToken: 'Make a token', tokenName: 'Name', makeNow: 'Make', secret: 'The token', kept: 'I have kept it', revokeNamed: /Revoke “/, revoke: 'Revoke', revoked: 'revoked', link: 'Link for a new password', set: 'Set the password', done: 'Your new password is set', toLogin: 'To the login', dead: /works no longer/, leaves: (name: string) => `\u2068${name}\u2069 leaves`, to: 'Who takes over', reason: 'Reason', review: 'Look it over', doIt: 'Hand over and close', left: /has left/, ownDeputy: /would be the same person/, needsTo: 'Name who takes over.',
    brand: 'Customer pages', nameEn: 'Name in English', light: 'Colour on the light ground', hex: /Colour on the light ground.*rrggbb/, faint: /Too faint/, saveLook: 'Save', show: 'Show it', pageEn: 'Customer page in English', newLook: /new look/,
    template: 'Answer to a question', versions: 'Versions', write: 'Write anew', openingEn: /Opening.* in English/, why: 'Why', keep: /Keep as version/, holds: /holds now\.$/, look: /What differs from now: version 1/, restore: /Bring back version 1/, bringBack: 'Bring back', fields: /The template has no field/, hebrewDate: /(Heshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul|Tishri)/,
  },
} as const;
/** Whoever is changed in one language is left alone in the other. */
const WHO = { he: { forgot: ['amir', 'אמיר חדאד'], leaves: ['yonatan', 'יונתן ברק'], own: 'ronit' }, en: { forgot: ['gareth', 'Gareth Pugh'], leaves: ['priya', 'Priya Nair'], own: 'oliver' } } as const;
const SENTENCE = 'violin under the stairs';

async function calm(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
}

describe.each(['he', 'en'] as const)('accounts in %s', (language) => {
  const words = WORDS[language];
  const who = WHO[language];

  it('one’s own is found by the palette; choices and a new password are kept, and a weak one is refused in words', async () => {
    const page = await console_.open({ user: who.own, language, path: '/queue' });
    await page.getByRole('button', { name: words.find }).click();
    await page.getByRole('combobox', { name: words.field }).fill(words.customers);
    await page.getByRole('option', { name: words.customers }).click();
    await page.waitForURL(/\/customers\/all/);
    await page.getByRole('button', { name: words.find }).click();
    await page.getByRole('combobox', { name: words.field }).fill(words.account);
    await page.getByRole('option', { name: words.account }).click();
    await page.getByRole('heading', { level: 1, name: words.account }).waitFor();
    await page.getByLabel(words.hebrew).check();
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.saved, { exact: true }).waitFor();
    await page.getByRole('banner').getByText(words.hebrewDate).waitFor();
    await calm(page);
    const type = async (next: string): Promise<void> => {
      await page.getByLabel(words.current, { exact: true }).fill('tikkun-demo');
      await page.getByLabel(words.next, { exact: true }).fill(next);
      await page.getByLabel(words.again, { exact: true }).fill(next);
      await page.getByRole('button', { name: words.change }).click();
    };
    await type('violin');
    await page.getByText(words.short).waitFor();
    await type('Password12345678');
    await page.getByText(words.easy).waitFor();
    await calm(page);
    await type(SENTENCE);
    await page.getByText(words.changed).waitFor();
    expect((await page.request.get('/api/v1/me')).status()).toBe(200);
  });

  it('a link for a forgotten password is made once, used once, without a session and on a phone', async () => {
    const [id, name] = who.forgot;
    const page = await console_.open({ user: 'dorit', language, path: '/settings/people' });
    await page.getByRole('button', { name: words.linkFor(name) }).click();
    const dialog = page.getByRole('dialog');
    await calm(page);
    await dialog.getByRole('button', { name: words.make }).click();
    // Mailed to the person: the administrator does not see it, unless he asks for one to pass on.
    await dialog.getByRole('heading', { name: words.mailed }).waitFor();
    expect(await dialog.getByText(`${id}@orot.example.test`).count()).toBe(1);
    await calm(page);
    await dialog.getByRole('button', { name: words.byHand }).click();
    const url = await dialog.getByLabel(words.link, { exact: true }).inputValue();
    expect(url).toMatch(/\/new-password#tkr_/);
    await calm(page);
    const address = `/new-password${url.slice(url.indexOf('#'))}`;
    const theirs = await console_.open({ user: null, language, path: address, ...PHONE });
    await theirs.getByText(name).waitFor();
    await theirs.getByLabel(words.next, { exact: true }).fill(SENTENCE);
    await theirs.getByLabel(words.again, { exact: true }).fill(SENTENCE);
    await calm(theirs);
    await theirs.getByRole('button', { name: words.set }).click();
    await theirs.getByText(words.done).waitFor();
    expect(theirs.url()).not.toContain('tkr_');
    expect((await theirs.request.post('/api/v1/login', { data: { email: `${id}@orot.example.test`, password: SENTENCE } })).status()).toBe(200);
    const again = await console_.open({ user: null, language, path: address });
    await again.getByText(words.dead).waitFor();
    await calm(again);
  });

  it('whoever forgot his password asks for a link at the login, and reads the same for an address that is nobody’s', async () => {
    const read: string[] = [];
    for (const email of [`${who.forgot[0]}@orot.example.test`, 'nobody@orot.example.test']) {
      const page = await console_.open({ user: null, language, ...PHONE });
      await page.getByRole('link', { name: words.forgot }).click();
      await page.getByRole('heading', { level: 1, name: words.forgot }).waitFor();
      await page.getByLabel(words.address, { exact: true }).fill('nobody');
      await page.getByRole('button', { name: words.sendMe, exact: true }).click();
      await page.getByText(words.noAddress).waitFor();
      await calm(page);
      await page.getByLabel(words.address, { exact: true }).fill(email);
      await page.keyboard.press('Enter');
      await page.getByText(words.asked).waitFor();
      await calm(page);
      read.push((await page.getByRole('status').innerText()).replace(email, 'ADDRESS'));
      await page.getByRole('link', { name: words.toLogin, exact: true }).click();
      await page.getByLabel(words.address, { exact: true }).waitFor();
    }
    expect(read[0]).toBe(read[1]);
    const mails: { n: number }[] = await console_.api.engine.database.dataSource.query("select count(*)::int as n from outbox where kind = 'account' and payload ->> 'personId' = $1 and payload #>> '{params,askedBy}' = 'login'", [who.forgot[0]]);
    expect(mails[0]?.n).toBe(1);
  });

  it.each(['tamar', 'noga', 'samuel'])('%s finds the tokens in the menu of his own, whatever his role: makes one, sees until when and whether it was used, revokes it', async (user) => {
    const page = await console_.open({ user, language });
    await page.getByRole('button', { name: words.menu }).click();
    await page.getByRole('link', { name: words.tokens, exact: true }).click();
    const pane = page.getByRole('region', { name: words.tokens });
    await pane.getByRole('button', { name: words.makeToken }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.tokenName, { exact: true }).fill(`probe ${language}`);
    await dialog.getByRole('button', { name: words.makeNow, exact: true }).click();
    const token = await dialog.getByLabel(words.secret, { exact: true }).inputValue();
    expect(token).toMatch(/^tik_/);
    await dialog.getByRole('button', { name: words.kept }).click();
    for (const head of [words.worksUntil, words.lastUsed]) await pane.getByRole('columnheader', { name: head }).waitFor();
    const line = pane.getByRole('row').filter({ hasText: `probe ${language}` });
    await line.getByText(words.unused, { exact: true }).waitFor();
    await calm(page);
    const asked = (): Promise<number> => fetch(`${console_.api.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status);
    expect(await asked()).toBe(200);
    await page.reload();
    expect(await line.getByText(words.unused, { exact: true }).count()).toBe(0);
    await line.getByRole('button', { name: words.revokeNamed }).click();
    await dialog.getByRole('button', { name: words.revoke, exact: true }).click();
    await line.getByText(words.revoked, { exact: true }).waitFor();
    expect(await asked()).toBe(401);
  });

  it('somebody leaves: what he holds is shown, somebody is named, and it is his no more', async () => {
    const [id, name] = who.leaves;
    const deskId = language === 'he' ? 'il' : 'uk';
    expect((await (await console_.api.as('head-of-service')).post('/api/v1/crises', openBody({ deskId, account: { name: `Leaving ${deskId}` } }))).status).toBe(201);
    const page = await console_.open({ user: 'dorit', language, path: '/settings/people' });
    await page.getByRole('button', { name: words.leaves(name) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row').filter({ hasText: /TK-/ }).first().waitFor();
    await dialog.getByLabel(words.reason, { exact: true }).fill('Leaves the company');
    await dialog.getByRole('button', { name: words.review }).click();
    await dialog.getByText(words.needsTo).waitFor();
    await calm(page);
    // The deputy may not come to stand in for himself: said at the look, and another takes over.
    await dialog.getByLabel(words.to).selectOption('tamar');
    await dialog.getByRole('button', { name: words.review }).click();
    await dialog.getByText(words.ownDeputy).waitFor();
    await dialog.getByLabel(words.to).selectOption('eitan');
    await dialog.getByRole('button', { name: words.review }).click();
    await dialog.getByRole('button', { name: words.doIt }).click();
    await page.getByText(words.left).waitFor();
    const { items } = (await (await console_.api.as('administrator')).get('/api/v1/admin/people?limit=100')).body as { items: { id: string; active: boolean }[] };
    expect(items.find((one) => one.id === id)?.active).toBe(false);
  });

  it('the customer pages get a look that can be seen, after it was shown', async () => {
    const page = await console_.open({ user: 'dorit', language, path: '/settings/brand' });
    await page.getByRole('heading', { level: 1, name: words.brand }).waitFor();
    await page.getByLabel(words.nameEn).fill(`Savyon ${language}`);
    await page.getByRole('article', { name: words.pageEn }).getByText(`Savyon ${language}`).waitFor();
    await page.getByLabel(words.hex).fill('#ffee00');
    await page.getByText(words.faint).waitFor();
    await page.getByRole('button', { name: words.saveLook, exact: true }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await calm(page);
    await page.getByLabel(words.hex).fill('#1b5e4a');
    await page.getByRole('button', { name: words.saveLook, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.show, exact: true }).click();
    await page.getByText(words.newLook).waitFor();
    const { looks } = (await (await console_.api.as('administrator')).get('/api/v1/admin/brand')).body as { looks: object[] };
    expect(looks).toEqual([expect.objectContaining({ desk: null, nameEn: `Savyon ${language}`, accentLight: '#1b5e4a' })]);
    const phone = await console_.open({ user: 'dorit', language, path: '/settings/brand', ...PHONE });
    await phone.getByRole('article', { name: words.pageEn }).waitFor();
    await calm(phone);
  });

  it('a template is written anew, compared word by word, and brought back', async () => {
    const page = await console_.open({ user: 'dorit', language, path: '/settings/templates?template=answer' });
    const versions = page.getByRole('region', { name: words.versions });
    await versions.getByRole('button', { name: words.write }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.openingEn).fill('You wrote to us: {nothing}');
    await dialog.getByLabel(words.why, { exact: true }).fill(`Warmer ${language}`);
    await dialog.getByRole('button', { name: words.keep }).click();
    await dialog.getByText(words.fields).waitFor();
    await calm(page);
    await dialog.getByLabel(words.openingEn).fill(`You wrote to us in ${language}: {question}`);
    await dialog.getByRole('button', { name: words.keep }).click();
    await page.getByText(words.holds).waitFor();
    await versions.getByText(`Warmer ${language}`).waitFor();
    await versions.getByRole('button', { name: words.look }).click();
    await versions.locator('ins').filter({ hasText: /to us/ }).waitFor();
    await calm(page);
    await versions.getByRole('button', { name: words.restore }).click();
    await dialog.getByRole('button', { name: words.bringBack, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});
