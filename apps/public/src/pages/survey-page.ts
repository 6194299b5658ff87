/** The closing survey as a form. Numbers mean the same in both languages; the scale follows the line of reading. */
import { escapeHtml, tellDay } from '#delivery';
import type { Instant, SurveyItem } from '#domain';
import { surveyQuestion, text } from '#i18n';
import { filled, number, timeWithDay } from './parts';
import { noticePage, organisationName, shell } from './shell';
import type { PageFrame } from './shell';
import { ASK_TEXTS } from './texts/ask';
import { SURVEY_TEXTS } from './texts/survey';

export interface TypedAnswers {
  /** As it came from the form: a number's text, or empty. */
  readonly scores: Readonly<Partial<Record<SurveyItem, string>>>;
  readonly open: string;
}
export const NOTHING_TYPED: TypedAnswers = { scores: {}, open: '' };

export type FormTrouble = { readonly kind: 'nothing-answered' | 'bad-answer' } | { readonly kind: 'open-too-long'; readonly length: number; readonly most: number };

export interface SurveyForm {
  readonly action: string;
  readonly items: readonly SurveyItem[];
  readonly expireAt: Instant | null;
  readonly typed: TypedAnswers;
  readonly trouble: FormTrouble | null;
}

/** The page with its questions, what was typed before, and what stood in the way of sending it. */
export function surveyPage(frame: PageFrame, form: SurveyForm): string {
  const { language } = frame;
  const texts = SURVEY_TEXTS[language];
  const title = text('survey-page.title', language);
  const until = form.expireAt === null ? '' : ` ${filled(texts.until, { at: tellDay(form.expireAt, language, frame.zone) })}`;
  const trouble = form.trouble === null ? '' : `<div class="bad" role="alert"><b>${escapeHtml(texts.inputTrouble)}</b><p>${troubleText(frame, form.trouble)}</p></div>`;
  const questions = form.items.map((item) => (item === 'OPEN' ? openQuestion(frame, form) : scaleQuestion(frame, item, form.typed.scores[item] ?? ''))).join('\n');
  return shell(frame, title, `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text('survey-page.intro', language, { count: form.items.length }))} ${escapeHtml(texts.about)}</p><p>${filled(texts.who, { organisation: organisationName(frame) })}</p>${trouble}
<form method="post" action="${escapeHtml(form.action)}" accept-charset="utf-8">${questions}
<div class="bt"><button class="btn">${escapeHtml(text('survey-page.send', language))}</button><button class="btn q2" name="do" value="talk">${escapeHtml(texts.talk)}</button></div><p class="m">${until.trim()}</p></form>`);
}

function troubleText(frame: PageFrame, trouble: FormTrouble): string {
  const texts = SURVEY_TEXTS[frame.language];
  if (trouble.kind === 'open-too-long') return filled(texts.openTooLong, { length: String(trouble.length), most: String(trouble.most) });
  return escapeHtml(trouble.kind === 'nothing-answered' ? texts.nothingAnswered : texts.badAnswer);
}

function scaleQuestion({ language }: PageFrame, item: SurveyItem, typed: string): string {
  const { question, scale } = surveyQuestion(item, language);
  if (scale === null) return '';
  const { from, to, low, high } = scale;
  const values = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isAnswered = values.some((value) => String(value) === typed);
  const options = values.map((value) => {
    // The ends are told by words; whoever cannot see the line below hears them with the number.
    const end = value === from ? low : value === to ? high : null;
    const heard = end === null ? '' : ` aria-label="${escapeHtml(`${String(value)}, ${end}`)}"`;
    return `<label><input type="radio" name="${item}" value="${String(value)}"${heard}${String(value) === typed ? ' checked' : ''}>${number(value)}</label>`;
  });
  // Without a script a chosen number could never be taken back; this can.
  const skip = `<label class="skip"><input type="radio" name="${item}" value=""${isAnswered ? '' : ' checked'}>${escapeHtml(text('survey-page.skip', language))}</label>`;
  return `<fieldset><legend>${escapeHtml(question)}</legend><div class="sc">${options.join('')}</div><div class="ends" aria-hidden="true"><span>${escapeHtml(low)}</span><span>${escapeHtml(high)}</span></div>${skip}</fieldset>`;
}

function openQuestion(frame: PageFrame, form: SurveyForm): string {
  const { question } = surveyQuestion('OPEN', frame.language);
  const tooLong = form.trouble?.kind === 'open-too-long' ? form.trouble : null;
  const message = tooLong === null ? '' : `<p class="err" id="open-error">${troubleText(frame, tooLong)}</p>`;
  return `<fieldset><label class="q" for="open">${escapeHtml(question)}</label>${message}<textarea id="open" name="OPEN" rows="4" dir="auto"${tooLong === null ? '' : ' aria-invalid="true" aria-describedby="open-error"'}>\n${escapeHtml(form.typed.open)}</textarea></fieldset>`;
}

/** After the wish to talk instead: that it arrived, and by when somebody answers. `back`: the questions, while they are open. */
export function talkPage(frame: PageFrame, { isRefused, answerBy, now, back }: { readonly isRefused: boolean; readonly answerBy: Instant | null; readonly now: Instant; readonly back: string | null }): string {
  const texts = SURVEY_TEXTS[frame.language];
  if (isRefused) return noticePage(frame, ASK_TEXTS[frame.language].sent.refusedTitle, [ASK_TEXTS[frame.language].ended], back === null ? null : { href: back, words: texts.talkBack });
  const by = answerBy === null ? '' : `<div class="next"><span>${escapeHtml(ASK_TEXTS[frame.language].sent.by)}</span><b>${timeWithDay(answerBy, { ...frame, now })}</b></div>`;
  const open = back === null ? '' : `<p>${escapeHtml(texts.talkOpen)} <a href="${escapeHtml(back)}">${escapeHtml(texts.talkBack)}</a></p>`;
  return shell(frame, texts.talkTitle, `<h1>${escapeHtml(texts.talkTitle)}</h1><p>${escapeHtml(texts.talkMore)}</p>${by}${open}`);
}
