/** "Does everything work again?" is the customer's to say, once the fix has been checked. */
import { escapeHtml } from '#delivery';
import type { Language } from '#domain';
import type { StatusFacts } from '../read/public-facts';
import { choice, form } from './parts';
import { ASK_TEXTS } from './texts/ask';

/** Whether he understood what happened (S2-21), as the command takes it. */
export const COMPREHENSION = ['yes', 'partly', 'no', 'not-answered'] as const;
export type Comprehension = (typeof COMPREHENSION)[number];

export function routineSection(language: Language, facts: StatusFacts, { action, said }: { readonly action: string; readonly said: boolean }): string {
  const texts = ASK_TEXTS[language].routine;
  if (facts.routine === null) return said ? `<p class="said" role="status" id="routine">${escapeHtml(texts.thanks)}</p>` : '';
  if (facts.routine === 'sent') return `<p class="said" role="status" id="routine">${escapeHtml(texts.thanks)}</p>`;
  if (facts.routine === 'refused') return `<p class="bad" role="status" id="routine">${escapeHtml(texts.refused)}</p>`;
  // Neither is left to wonder at a headline that promises to ask: he is told what comes first, and may say at any time that it does not hold.
  if (facts.routine === 'after-answers' || facts.routine === 'not-yet') return `<section id="routine"><h2>${escapeHtml(texts.title)}</h2><p>${escapeHtml(facts.routine === 'not-yet' ? texts.notYet : texts.afterAnswers)}</p><p><a href="#ask">${escapeHtml(texts.not)}</a></p></section>`;
  const answers = COMPREHENSION.map((value) => choice({ name: 'comprehension', value, label: texts.answers[value], checked: value === 'not-answered' })).join('');
  return `<section id="routine"><h2>${escapeHtml(texts.title)}</h2><p>${escapeHtml(texts.intro)}</p>${form(action, {}, `<fieldset><legend>${escapeHtml(texts.understood)}</legend>${answers}</fieldset>
<label for="routine-words">${escapeHtml(texts.words)}</label><textarea id="routine-words" name="words" rows="2" dir="auto" maxlength="4000"></textarea>
<div class="bt"><button class="btn" name="do" value="routine">${escapeHtml(texts.confirm)}</button></div>`)}<p><a href="#ask">${escapeHtml(texts.not)}</a></p></section>`;
}
