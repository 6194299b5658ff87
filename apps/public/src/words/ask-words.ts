/** A question, or "this is not solved": a contact of the crisis with the clock of its answer. */
import { TEXT_MAX_CHARS } from '#contracts';
import { ASK_TEXTS } from '../pages/texts/ask';
import { askKey } from '../read/question-facts';
import { cleanText } from '../read/read-form';
import { FORM_KEY } from '../read/word-keys';
import { contactCommand } from './log-contact';
import type { Outcome, Said } from './word';

/** The same form twice is one contact, whichever of its buttons was pressed the second time with the same aim. */
export async function takeQuestion({ facts, form, wish, language, keep }: Said): Promise<Outcome> {
  const key = form.get('key') ?? '';
  if (!FORM_KEY.test(key)) return { kind: 'broken' };
  // The page says why nothing can be added any more.
  if (!facts.hears) return { kind: 'done', part: 'ask' };
  const isUnsolved = wish === 'not-solved';
  const words = cleanText(form.get('words') ?? '');
  if ((words === '' && !isUnsolved) || words.length > TEXT_MAX_CHARS) return { kind: 'trouble', talk: { ask: { words }, formKey: key } };
  const opening = ASK_TEXTS[language].notSolvedSaid;
  const said = !isUnsolved ? words : words === '' ? opening : `${opening}\n${words}`;
  await keep(askKey(facts, isUnsolved ? 'not-solved' : 'question', key), contactCommand(facts, { said, needsAnswer: true }));
  return { kind: 'done', page: `sent/${key}` };
}
