/** Matters as customers find them: in trouble again, just opened, late with our word, fixed and to be confirmed, with a survey out. */
import { checkBrand } from '#contracts';
import type { CheckedBrand } from '#contracts';
import { crisisSnapshot, open } from '#domain';
import type { Command, CrisisState, OpenCrisis } from '#domain';
import { BrandStore } from '#persistence';
import { insertCrisis } from '../../support/crisis-rows';
import { opening } from '../../support/opening';
import { AM, DAY_MS, HOUR_MS, REPAIRED, TL, update } from './public-stage';
import type { Crisis, Stage } from './public-stage';

export type Words = 'he' | 'en';
const MINUTE_MS = 60_000;
export const contactOf = (language: Words): 'noa' | 'avi' => (language === 'he' ? 'noa' : 'avi');
const IM = { id: 'im', role: 'incident-manager' } as const;
const TEAM = { id: 'team', role: 'team-lead' } as const;

const WORDS = {
  he: {
    first: ['ההזמנות שלכם: מה ידוע', 'מאז הבוקר חלק מההזמנות שלכם אינן עוברות. אנו בודקים מדוע.', 'חלק מההזמנות אינן עוברות'],
    fixed: ['ההזמנות שלכם עוברות שוב', 'ב־16:42 מסרנו שהתקלה תוקנה.\n\nכל ההזמנות עוברות.', 'כל ההזמנות עוברות'],
    again: ['ההזמנות שלכם נכשלות שוב', 'ב־16:42 מסרנו שהתקלה תוקנה. זה היה שגוי, ואנו מצטערים. מאז 17:14 כמחצית מההזמנות שלכם אינן עוברות.\n\nחיבורים נופלים באזורים B ו־C. אזור A פועל. שום נתון של הזמנה לא אבד.'],
    know: ['חיבורים נופלים באזורים B ו־C. אזור A פועל.', 'שום נתון של הזמנה לא אבד.'], check: ['אם התיקון שלנו ב־15:48 הסיר הגבלה מוקדם מדי.'], can: ['להעביר הזמנות דרך אזור A: שלושה שלבים. יונתן יכול לעשות זאת אתכם בטלפון: 04-555-0142'],
    audience: 'מנהלי החנויות בצפון', plan: 'ההזמנות מ־3 בספטמבר יגיעו עד יום חמישי. מי שהזמין יקבל הודעה.', theirs: 'נועה פלד', question: 'מה עם ההזמנות שנשלחו ב־16:50? הן נקלטו?', called: 'אזור A פועל',
  },
  en: {
    first: ['Your orders: what we know', 'Since this morning some of your orders do not go through. We are finding out why.', 'Some orders do not go through'],
    fixed: ['Your orders go through again', 'At 16:42 we told you this was fixed.\n\nAll orders go through.', 'All orders go through'],
    again: ['Your orders are failing again', 'At 16:42 we told you this was fixed. That was wrong, and we are sorry. Since 17:14 about half of your orders do not go through.\n\nConnections drop in zones B and C. Zone A works. No order data was lost.'],
    know: ['Connections drop in zones B and C. Zone A works.', 'No order data was lost.'], check: ['Whether our own fix of 15:48 lifted a limit too early.'], can: ['Send orders through zone A: three steps. Yonatan can do it with you by phone: 04-555-0142'],
    audience: 'Store managers in the north', plan: 'What was ordered on 3 September arrives by Thursday. Whoever ordered gets word of it.', theirs: 'Noa Peled', question: 'What about the orders sent at 16:50? Did they arrive?', called: 'Zone A works',
  },
} as const;

/** The mock: told it was fixed, and it is not. With a plan that waits for him, and a question of his. */
export async function inTroubleAgain(stage: Stage, language: Words, more: Partial<OpenCrisis> = {}): Promise<Crisis> {
  const words = WORDS[language];
  const contact = contactOf(language);
  const crisis = await stage.open({ impactLevel: 1, ...more });
  const told = (subject: string, body: string, substance: Record<string, unknown>): Command => update({ contactIds: [contact], subject, body, substance: { newFacts: [], actions: [], customerCanDo: [], ...substance } });
  await stage.say(crisis, AM, told(words.first[0], words.first[1], { newFacts: [words.first[2]] }));
  await stage.say(crisis, AM, { type: 'log-contact', payload: {
    direction: 'to-customer', channel: 'call', contactId: contact, occurredAt: Date.now(), said: 'OUR-OWN-NOTES-OF-THE-CALL', emotionalState: 'worried', needsAnswer: false, answered: false, confirmedByCustomer: true, competitorNamed: null,
    substance: { newFacts: [words.called], actions: [], customerCanDo: [], nextUpdateAt: Date.now() + 30 * MINUTE_MS, forecast: null, noForecastNextTryAt: null },
  } });
  const [locate, contain, fix] = REPAIRED;
  if (locate === undefined || contain === undefined || fix === undefined) throw new Error('no repair');
  await stage.say(crisis, TL, locate, fix);
  await stage.say(crisis, AM, told(words.fixed[0], words.fixed[1], { newFacts: [words.fixed[2]] }));
  await stage.say(crisis, TL, { type: 'verify-fix', payload: { passed: false, how: 'orders fail', confirmedByCustomer: false } });
  await stage.say(crisis, AM,
    { type: 'add-plan-item', payload: { stakeholderId: null, audience: words.audience, message: words.plan, ownerOurs: 'am', ownerTheirs: words.theirs, dueAt: Date.now() + 20 * HOUR_MS, confidentiality: 'open', limits: '' } });
  const [{ itemId }] = await stage.engine.database.dataSource.query("select data ->> 'id' as \"itemId\" from case_event where crisis_id = $1 and type = 'plan-item.added'", [crisis.id]);
  await stage.say(crisis, TEAM, { type: 'approve-plan-item', payload: { itemId, revision: 1 } });
  await stage.say(crisis, AM, told(words.again[0], words.again[1], {
    newFacts: words.know, actions: words.check, customerCanDo: words.can, nextUpdateAt: Date.now() + 45 * MINUTE_MS, forecast: { p50At: Date.now() + 3 * HOUR_MS, p90At: Date.now() + 5 * HOUR_MS },
  }));
  return crisis;
}

/** The time we told has passed without a word of ours. */
export async function lateWithOurWord(stage: Stage, language: Words): Promise<Crisis> {
  const crisis = await inTroubleAgain(stage, language);
  const passed = { nextUpdateAt: Date.now() - 26 * MINUTE_MS, forecast: { p50At: Date.now() - 3 * HOUR_MS, p90At: Date.now() - HOUR_MS } };
  await stage.engine.database.dataSource.query("update message set at = at - interval '6 hours', substance = substance || $2::jsonb where crisis_id = $1", [crisis.id, JSON.stringify(passed)]);
  await stage.engine.database.dataSource.query("update contact_log set occurred_at = occurred_at - interval '7 hours' where crisis_id = $1", [crisis.id]);
  return crisis;
}

/** Fixed and checked by us; whether it is over is for the customer to say. */
export async function toBeConfirmed(stage: Stage, language: Words): Promise<Crisis> {
  const crisis = await stage.open();
  const words = WORDS[language];
  await stage.say(crisis, AM, update({ contactIds: [contactOf(language)], subject: words.fixed[0], body: words.fixed[1], substance: { newFacts: [words.fixed[2]], actions: [], customerCanDo: [], nextUpdateAt: Date.now() + HOUR_MS, forecast: null } }));
  await stage.say(crisis, TL, ...REPAIRED);
  return crisis;
}

export const QUESTION = (language: Words): string => WORDS[language].question;

/** A crisis as the engine would have left it, back to routine, with its survey out to both contacts. */
export async function withSurvey(stage: Stage, more: { readonly closed?: boolean } = {}): Promise<Crisis> {
  const now = Date.now();
  const crisis = await insertCrisis(stage.engine.database.dataSource, {
    state: (id, reference) => {
      const [noa, avi] = [{ id: 'noa', name: 'נועה פלד', email: 'noa@customer.test', phone: null, language: 'he', genderForm: 'feminine' } as const, { id: 'avi', name: 'Avi Cohen', email: 'avi@customer.test', phone: null, language: 'en', genderForm: 'masculine' } as const];
      const outcome = open(opening(now - 3 * DAY_MS, { crisisId: id, reference, account: { id: 'acc-1', name: 'גליל פרש', vip: false }, contacts: [noa, avi] }), { now: now - 3 * DAY_MS, actor: IM });
      if (!outcome.ok) throw new Error(outcome.code);
      const items = ['CSAT-H', 'TRUST', 'NPS-T', 'J-INT', 'OPEN'] as const;
      const invitations = ['noa', 'avi'].map((contactId) => ({ contactId, items, state: 'sent' as const, remindersSent: 0 }));
      const { state } = outcome;
      const ended = more.closed === true ? { closedAt: now - HOUR_MS } : {};
      const left: CrisisState = {
        ...state, crisis: { ...state.crisis, routine: { at: now - 2 * DAY_MS, how: 'customer-confirmation' }, ...ended },
        survey: { ...state.survey, cycle: 1, sendAt: now - DAY_MS, expireAt: now + 4 * DAY_MS, invitations },
        obligation: more.closed === true ? { ...state.obligation, open: [] } : state.obligation,
      };
      return crisisSnapshot(left, now);
    },
  });
  stage.away.add(crisis.id);
  return crisis;
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 36"><circle cx="18" cy="18" r="14" fill="#0b5f6b"/><path d="M10 22h16a6 6 0 0 0 0-9 8 8 0 0 0-15 1 4 4 0 0 0-1 8z" fill="#ffffff"/><rect x="42" y="11" width="70" height="14" rx="3" fill="#0b5f6b"/></svg>`;

/** A desk with a look of its own; without a logo the name stands in letters. */
export async function dress(stage: Stage, scope: string, look: Record<string, unknown> = { nameHe: 'סביון ענן', nameEn: 'Savyon Cloud', accentLight: '#0b5f6b', logo: `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}` }): Promise<CheckedBrand> {
  const checked = checkBrand(look);
  if (checked.ok) await new BrandStore(stage.engine.database.dataSource).save({ scope, ...checked.brand, updatedAt: Date.now(), updatedBy: 'admin' });
  return checked;
}
