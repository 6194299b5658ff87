/** "We are back to routine": the customer's own confirmation (S2-21). */
import { TEXT_MAX_CHARS } from '#contracts';
import { COMPREHENSION } from '../pages/routine-section';
import { ASK_TEXTS } from '../pages/texts/ask';
import { cleanText } from '../read/read-form';
import { routineKey } from '../read/word-keys';
import { contactCommand } from './log-contact';
import type { Outcome, Said } from './word';

/** Two facts in their order: his word, which makes the exchange two-sided, and the return that rests on it. Once in a cycle. */
export async function takeRoutine({ facts, form, language, keep }: Said): Promise<Outcome> {
  const comprehension = COMPREHENSION.find((one) => one === (form.get('comprehension') ?? 'not-answered'));
  const note = cleanText(form.get('words') ?? '');
  if (comprehension === undefined || note.length > TEXT_MAX_CHARS) return { kind: 'broken' };
  // Not his to say yet, or said before: the page itself says how it stands.
  if (facts.routine !== 'open') return { kind: 'done', part: 'routine' };
  const key = routineKey({ crisisId: facts.crisisId, contactId: facts.contactId, cycle: facts.cycle });
  const opening = ASK_TEXTS[language].routine.said;
  await keep(`${key}/word`, contactCommand(facts, { said: note === '' ? opening : `${opening}\n${note}`, needsAnswer: false }));
  await keep(key, { type: 'return-to-routine', payload: { how: 'customer-confirmation', contactId: facts.contactId, comprehension, note } });
  return { kind: 'done', query: { said: 'routine' }, part: 'routine' };
}
