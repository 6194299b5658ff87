/** C06 on the customer's own page: an automatic answer and the page beside it tell one tale, and the word it names leads to a person (S1-21). */
import type { Command } from '#domain';
import { STATUS_TEXTS } from '../../../apps/public/src/pages/texts/status';
import { AM, fieldOf, startStage, TL } from './public-stage';
import type { Crisis, Stage } from './public-stage';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); }, 90_000);
afterAll(async () => { await stage.stop(); }, 30_000);

const texts = STATUS_TEXTS.he;
const answer = (contactId: string): Command => ({ type: 'answer-automatically', payload: {
  templateId: 'light.corrected', remedyGestureId: null, contactId, answer: { language: 'he', subject: 'הפנייה שלכם נכונה, והדבר תוקן', body: 'שלום נועה,\n\nהטעות תוקנה.', fact: 'הטעות תוקנה.' },
} });
const lit = async (): Promise<Crisis> => {
  const crisis = await stage.open({ impactLevel: 4, spokeFirst: 'customer' });
  await stage.say(crisis, AM, answer('noa'));
  return crisis;
};
const events = async (crisis: Crisis, type: string): Promise<readonly { readonly by: string }[]> =>
  stage.engine.database.dataSource.query('select actor_id as by from case_event where crisis_id = $1 and type = $2 order by seq', [crisis.id, type]);

it('draws no search for a fault under “it has been corrected”, and tells the way to a person; a repair that begins is drawn', async () => {
  const crisis = await lit();
  const { html } = await stage.get(stage.path(crisis));
  expect(html).toContain('והדבר תוקן</bdi></h1>');
  expect(html).toContain(texts.light);
  expect(html).toContain('הטעות תוקנה.');
  for (const words of [texts.whenTitle, texts.whenUnknown, texts.stages[0] ?? '?', 'aria-current="step"']) expect(html).not.toContain(words);
  await stage.say(crisis, TL, { type: 'locate', payload: { where: 'w', note: '' } });
  const after = (await stage.get(stage.path(crisis))).html;
  expect(after).toContain('aria-current="step"');
  expect(after).not.toContain(texts.light);
});

it('the mail is signed by no person, and the word on the page takes the matter to one, once', async () => {
  const crisis = await lit();
  const [mail] = await stage.engine.database.dataSource.query("select payload -> 'params' ->> 'automatic' as automatic from outbox where crisis_id = $1 and kind = 'customer'", [crisis.id]);
  expect(mail).toEqual({ automatic: 'yes' });
  const path = stage.path(crisis);
  const say = async (words: string): Promise<void> => {
    await stage.post(path, { do: 'ask', key: fieldOf((await stage.get(path)).html, 'key'), words });
    await stage.relayed();
  };
  await say('תודה, אבדוק');
  expect(await events(crisis, 'lane.person-asked')).toEqual([]);
  await say('אדם. השובר לא מחזיר לי את ההזמנה.');
  expect(await events(crisis, 'lane.person-asked')).toEqual([{ by: 'noa' }]);
  expect(await stage.duties(crisis, 'answer')).toHaveLength(2);
  expect((await stage.get(path)).html).not.toContain(texts.light);
  const taken = await stage.engine.gateway.command(crisis.id, { commandId: 'again', actor: AM, command: { type: 'ask-for-person', payload: { contactId: 'noa', channel: 'call', words: 'אדם' } } });
  expect(taken).toMatchObject({ ok: false, code: 'lane.person-asked' });
  await stage.say(crisis, AM, { type: 'log-contact', payload: {
    direction: 'from-customer', channel: 'email', contactId: 'noa', occurredAt: Date.now(), said: 'אדם', emotionalState: 'unknown', needsAnswer: true, answered: false, confirmedByCustomer: false, substance: null, competitorNamed: null,
  } });
  expect([(await stage.duties(crisis, 'answer')).length, await events(crisis, 'lane.person-asked')]).toEqual([2, [{ by: 'noa' }]]);
});
