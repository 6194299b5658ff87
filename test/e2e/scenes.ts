/** Crises the browser specs begin with, made over the API by the people whose steps they are. */
import type { Locator, Page } from 'playwright-core';
import { openBody } from '../support/api';
import type { Client, TestApi } from '../support/api';

export interface Scene {
  readonly id: string;
  readonly reference: string;
  readonly contactId: string;
}
const DAY_MS = 86_400_000;

export const person = (api: TestApi, name: string): Promise<Client> => api.as(`${name}@orot.example.test`);
/** A step of a person; throws with the whole answer where it is refused. */
export async function step(api: TestApi, who: string, { id, command, body = {} }: { readonly id: string; readonly command: string; readonly body?: object }): Promise<void> {
  const answer = await (await person(api, who)).post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status >= 400) throw new Error(`${command}: ${answer.text}`);
}

/** A crisis of this moment at the desk of Israel, nothing said yet. */
export async function openedCrisis(api: TestApi, more: Record<string, unknown> = {}): Promise<Scene> {
  const maya = await person(api, 'maya');
  const opened = await maya.post('/api/v1/crises', openBody(more));
  if (opened.status !== 201) throw new Error(opened.text);
  const { id, reference } = opened.body as { id: string; reference: string };
  return { id, reference, contactId: String((await maya.get(`/api/v1/crises/${id}`)).body['contacts'][0].id) };
}

/** The customer was heard, and said so: before that neither a correction nor a refusal may go out. */
export async function heard(api: TestApi, { id, contactId }: Scene): Promise<void> {
  await step(api, 'yonatan', { id, command: 'record-listening', body: { contactId, story: 'Orders are refused and nobody answers', needs: ['fix'], desiredOutcome: 'Orders go out', plainExplanation: 'One person stays with the case until it is closed.' } });
  await step(api, 'yonatan', { id, command: 'confirm-read-back', body: { how: 'call', contactId, confirmed: true } });
}

const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];
/** A drill brought to the signature of the executive. */
export async function reviewedCrisis(api: TestApi): Promise<Scene> {
  const scene = await openedCrisis(api, {
    summary: 'הזמנות לא נקלטות', account: { name: 'גליל פרש' }, contacts: [{ name: 'נועה', email: 'noa@galil.example.test', phone: null, language: 'he', genderForm: 'feminine' }], trigger: 'outage', causes: ['product-fault'],
    impact: { processes: ['orders'], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' }, trustSignals: [], deskId: 'il', protocolId: 'standard', drill: { rate: 1 },
  });
  const { id, contactId } = scene;
  const at = new Date().toISOString();
  const steps: readonly (readonly [string, string, object])[] = [
    ['yonatan', 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: at, said: 'סיפרנו מה ידוע', emotionalState: 'worried', confirmedByCustomer: true, substance: { newFacts: ['הזמנות נכשלות'], actions: [], customerCanDo: [] } }],
    ['amir', 'locate', { where: 'מאזן העומסים', note: '' }], ['amir', 'record-fix', { description: 'הוחזר', restoresOperation: true }], ['amir', 'verify-fix', { passed: true, how: 'שעתיים של עומס', confirmedByCustomer: true }],
    ['amir', 'record-root-cause', { statement: 'בלי בדיקת עומס', whyEscaped: 'אזור אחד', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'נופל', because: 'סף', evidence: 'יומן' }, { why: 'סף', because: 'ברירת מחדל', evidence: 'שינוי' }] } }],
    ['amir', 'add-prevention', { title: 'בדיקת עומס', owner: 'amir', dueAt: new Date(Date.now() + 30 * DAY_MS).toISOString() }], ['amir', 'finish-technical', { note: '' }],
    ['yonatan', 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' }],
    ...SECTIONS.map((section, place) => ['maya', 'write-review-section', { section, text: `פרק ${section}${'.'.repeat(place)} לפני p90` }] as const),
    ['maya', 'submit-review', { note: '' }], ['eitan', 'approve-review', { note: '' }],
  ];
  for (const [who, command, body] of steps) await step(api, who, { id, command, body });
  return scene;
}

/** The form of a command on the page of a crisis, found as a person finds it: by its name, among all that can be done. */
export async function begin(page: Page, words: { readonly more: string; readonly find: string }, form: string): Promise<Locator> {
  await page.getByRole('button', { name: words.more, exact: true }).click();
  await page.getByRole('searchbox', { name: words.find }).fill(form);
  await page.getByRole('dialog').getByRole('button', { name: form }).click();
  const dialog = page.getByRole('dialog', { name: form });
  await dialog.getByRole('button', { name: form }).waitFor();
  return dialog;
}
