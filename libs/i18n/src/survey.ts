/** The survey as the public page shows it: questions, scale, labels at both ends. */
import type { Instant, Language, SurveyItem } from '#domain';
import { SURVEY_SCALES } from '#domain';
import { text } from './text';
import { formatInstant } from './words';

export interface SurveyQuestion {
  readonly item: SurveyItem;
  readonly question: string;
  /** Null: free text. Numbers mean the same in both languages; only the reading direction differs. */
  readonly scale: { readonly from: number; readonly to: number; readonly low: string; readonly high: string } | null;
}

/** One question of the closing survey in words. */
export function surveyQuestion(item: SurveyItem, language: Language): SurveyQuestion {
  const question = text(`survey.${item}.question`, language);
  if (item === 'OPEN') return { item, question, scale: null };
  const [from, to] = SURVEY_SCALES[item];
  return { item, question, scale: { from, to, low: text(`survey.${item}.low`, language), high: text(`survey.${item}.high`, language) } };
}

export interface SurveyMail {
  readonly name: string;
  readonly reference: string;
  readonly url: string;
  readonly expireAt: Instant;
  /** 0 = the invitation. */
  readonly reminder: number;
}

/** Subject and body of the invitation or a reminder, with greeting and closing. Times on the clock of the recipient's `zone`. */
export function renderSurveyMail(mail: SurveyMail, options: { readonly language: Language; readonly zone: string }): { readonly subject: string; readonly body: string } {
  const { language, zone } = options;
  const first = mail.reminder === 0;
  const subject = text(first ? 'survey-mail.subject' : 'survey-mail.reminder-subject', language, { reference: mail.reference });
  const words = text(first ? 'survey-mail.body' : 'survey-mail.reminder-body', language, { reference: mail.reference, url: mail.url, expireAt: formatInstant(mail.expireAt, zone, language) });
  return { subject, body: [text('mail.greeting', language, { name: mail.name }), words, text('mail.closing', language)].join('\n\n') };
}
