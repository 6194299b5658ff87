/** Ask, or say that it is not solved; and what became of what was said. */
import { TEXT_MAX_CHARS } from '#contracts';
import { escapeHtml } from '#delivery';
import type { Instant, Language } from '#domain';
import type { StatusFacts } from '../read/public-facts';
import type { QuestionFacts } from '../read/question-facts';
import { filled, form, shortened, timeTag, told, trouble as fieldTrouble, words } from './parts';
import type { Told } from './parts';
import { ASK_TEXTS } from './texts/ask';
import type { AskTexts } from './texts/ask';
import { FRAME_TEXTS } from './texts/frame';

/** What had been typed when the form could not be taken: too long, or a question without words. */
export interface AskTrouble {
  readonly words: string;
}
interface AskForm {
  readonly action: string;
  readonly formKey: string;
  readonly trouble: AskTrouble | null;
}
type By = Told & { readonly now: Instant };

/** HTML of what stands in the way, in a sentence. */
export function askTroubleWords(language: Language, { words: typed }: AskTrouble): string {
  return typed === '' ? escapeHtml(ASK_TEXTS[language].missing) : filled(FRAME_TEXTS[language].tooLong, { length: String(typed.length), most: String(TEXT_MAX_CHARS) });
}

export function askSection(by: By, facts: StatusFacts, { action, formKey, trouble }: AskForm): string {
  const texts = ASK_TEXTS[by.language];
  if (facts.ended === 'cancelled') return '';
  if (!facts.hears) return `<h2 id="ask">${escapeHtml(texts.title)}</h2><p>${escapeHtml(texts.ended)}</p>`;
  const when = facts.policy.answerBy === null ? escapeHtml(texts.answers) : filled(texts.answersBy, { at: told(facts.policy.answerBy, by) });
  const field = fieldTrouble('ask-words', trouble === null ? null : askTroubleWords(by.language, trouble));
  return `<h2 id="ask">${escapeHtml(texts.title)}</h2>${form(action, { key: formKey }, `<label for="ask-words">${escapeHtml(texts.label)}</label><p class="m">${when}</p>${field.words}<textarea id="ask-words" name="words" rows="3" dir="auto"${field.attributes}>
${escapeHtml(trouble?.words ?? '')}</textarea><div class="bt"><button class="btn" name="do" value="ask">${escapeHtml(texts.send)}</button><button class="btn q2" name="do" value="not-solved">${escapeHtml(texts.notSolved)}</button></div>`)}`;
}

/** A question of his takes this much of the first page. */
const SHOWN_MAX_BYTES = 300;

/** What he asked, a wish that waits among it, and where each stands. */
export function questionsSection(by: By, questions: readonly Pick<QuestionFacts, 'askedAt' | 'words' | 'standing'>[]): string {
  const texts = ASK_TEXTS[by.language];
  if (questions.length === 0) return '';
  const items = questions.map((one) => `<li>${timeTag(one.askedAt, by)}${words(shortened(one.words, SHOWN_MAX_BYTES))}<p><b>${standingWords(texts, one.standing, by)}</b></p></li>`);
  return `<h2>${escapeHtml(texts.yoursTitle)}</h2><ol class="past">${items.join('')}</ol>`;
}

/** HTML: where a question stands, in a sentence. */
export function standingWords(texts: AskTexts, standing: QuestionFacts['standing'], by: By): string {
  if (standing.kind !== 'waiting') return escapeHtml(texts[standing.kind]);
  if (standing.dueAt === null) return escapeHtml(texts.waitsPaused);
  return filled(standing.dueAt > by.now ? texts.waits : texts.waitsLate, { at: told(standing.dueAt, by) });
}
