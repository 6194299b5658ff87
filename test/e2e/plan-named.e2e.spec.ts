/** A colleague whom the joint plan names finds the item in their own day: what is said, to whom, and who answers for it. And a report at a desk abroad begins with the currency of that desk. */
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { openedCrisis, person, step } from './scenes';

jest.setTimeout(180_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { item: /סעיף בתוכנית המשותפת/, said: 'מה נאמר', named: /לפי התוכנית אתם מוסרים את הדברים/, theirs: 'הסניפים', spoke: 'מטבע' },
  en: { item: /Item of the joint plan/, said: 'What is said', named: /The plan names you as the one who says it/, theirs: 'the branches', spoke: 'Currency' },
} as const;
const DAY_MS = 86_400_000;
const SAID = 'Deliveries are back to normal.';

describe.each(['he', 'en'] as const)('in %s', (language: Language) => {
  const words = WORDS[language];

  it('an agreed item of the plan is in the day of whoever it names, with the words and whose duty it is', async () => {
    const name = `Named ${language} ${crypto.randomUUID().slice(0, 6)}`;
    const { id, contactId } = await openedCrisis(console_.api, { account: { name }, contacts: [{ name: 'Noa', email: 'noa@galil.example.test', language }] });
    await step(console_.api, 'yonatan', { id, command: 'add-plan-item', body: { audience: words.theirs, message: SAID, ownerOurs: 'amir', ownerTheirs: 'Noa', dueAt: new Date(Date.now() + DAY_MS).toISOString(), confidentiality: 'open' } });
    const [{ id: itemId }] = (await (await person(console_.api, 'ronit')).get(`/api/v1/crises/${id}`)).body['relationship'].disclosure.plan;
    await step(console_.api, 'ronit', { id, command: 'approve-plan-item', body: { itemId, revision: 1 } });
    const agreed = await console_.api.engine.gateway.command(id, { commandId: `agreed/${id}`, actor: { id: contactId, role: 'customer' }, command: { type: 'approve-plan-item', payload: { itemId, revision: 1 } } });
    expect(agreed.ok).toBe(true);
    const page = await console_.open({ user: 'amir', language, path: '/my-day' });
    await page.getByRole('link', { name: words.item }).filter({ hasText: name }).filter({ hasText: SAID }).click();
    await page.getByText(words.named).waitFor();
    await page.locator('.dexpl').filter({ hasText: words.said }).filter({ hasText: words.theirs }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('a report begins with the currency of its desk', async () => {
    const page = await console_.open({ user: 'oliver', language, path: '/open' });
    const field = page.getByLabel(words.spoke, { exact: true });
    await field.waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('select')].some((one) => one.value === 'GBP'));
    expect(await field.inputValue()).toBe('GBP');
  });
});
