/** After something was said: that it arrived, what happens now, by when somebody answers. Reading it again is harmless. */
import { escapeHtml, isolate } from '#delivery';
import { nameIn } from '#i18n';
import type { StatusFacts } from '../read/public-facts';
import type { QuestionFacts } from '../read/question-facts';
import { standingWords } from './ask-section';
import { filled, timeTag, timeWithDay, words } from './parts';
import { shell } from './shell';
import type { PageFrame } from './shell';
import { ASK_TEXTS } from './texts/ask';
import type { AskTexts } from './texts/ask';
import { STATUS_TEXTS } from './texts/status';

/** `back`: the status page; `here`: this one. */
export function sentPage(frame: PageFrame, facts: StatusFacts, said: { readonly question: QuestionFacts; readonly back: string; readonly here: string }): string {
  const { question, back, here } = said;
  const { sent } = ASK_TEXTS[frame.language];
  const isRefused = question.standing.kind === 'refused';
  const title = isRefused ? sent.refusedTitle : question.kind === 'not-solved' ? sent.notSolvedTitle : sent.title;
  const steps = (question.kind === 'not-solved' ? sent.stepsNotSolved : sent.steps).map((step) => `<li>${escapeHtml(step)}</li>`).join('');
  const by = { ...frame, now: facts.now };
  return shell(frame, title, `<h1>${escapeHtml(title)}</h1>
${answer(frame, facts, question)}${isRefused ? '' : `<h2>${escapeHtml(sent.now)}</h2><ol>${steps}</ol>`}
<h2>${escapeHtml(sent.yourWords)}</h2><p class="m">${timeTag(question.askedAt, by)}</p>${words(question.words)}
${isRefused ? '' : `<p class="m">${escapeHtml(sent.once)}</p>`}${contactLine(frame, facts)}
<p class="bt"><a href="${escapeHtml(back)}">${escapeHtml(sent.back)}</a></p>`, { at: facts.now, href: here });
}

/** The clock of the crisis where it runs already; before that the protocol's word for it, which is the same rule. */
function answer(frame: PageFrame, { now, policy }: StatusFacts, { standing }: QuestionFacts): string {
  const texts: AskTexts = ASK_TEXTS[frame.language];
  const by = { ...frame, now };
  if (standing.kind === 'refused') return `<div class="bad"><p>${escapeHtml(texts.refused)}</p></div>`;
  if (standing.kind === 'answered') return `<div class="said"><p>${escapeHtml(texts.sent.answered)}</p></div>`;
  const dueAt = standing.kind === 'waiting' ? standing.dueAt : policy.answerBy;
  if (dueAt === null) return `<div class="next"><span>${escapeHtml(texts.sent.byUnknown)}</span></div>`;
  if (dueAt <= now) return `<div class="bad"><p>${standingWords(texts, { kind: 'waiting', dueAt }, by)}</p></div>`;
  return `<div class="next"><span>${escapeHtml(texts.sent.by)}</span><b>${timeWithDay(dueAt, by)}</b></div>`;
}

function contactLine({ language }: PageFrame, { person, reference }: StatusFacts): string {
  if (person === null) return '';
  return `<p class="m">${filled(STATUS_TEXTS[language].person, { name: nameIn(person, language) })}, <a href="mailto:${escapeHtml(person.email)}?subject=${encodeURIComponent(reference)}">${isolate(person.email)}</a></p>`;
}
