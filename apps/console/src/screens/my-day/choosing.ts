/** Another kind of message, another template, the template's words anew: what of the author's own writing stays. Nothing typed by hand is lost silently. Pure. */
import type { TemplatePreview } from '#contracts';
import type { MessageType } from './acts';
import { withoutIsolates } from './composing';
import type { Draft, TemplateItem } from './composing';

/** What a refusal turns down is not what happened: its line is asked for, not filled in. */
export const tellsWhatHappened = (messageType: MessageType): boolean => messageType !== 'refusal';

/** The author's own words stand in the text: no template writes over them. */
export const hasOwnText = ({ byHand, body }: Pick<Draft, 'byHand' | 'body'>): boolean => byHand && body.trim() !== '';

/** `summary`: what happened, as the crisis tells it among ourselves; of a line written for the customer nothing is lost. */
export function withType(draft: Draft, messageType: MessageType, { template, summary, next }: { readonly template: TemplateItem | null; readonly summary: string; /** Of this kind of message; null: it gives none. */ readonly next: number | null }): Draft {
  const { summary: line = '', ...fields } = draft.fields;
  const kept = line.trim() !== '' && (tellsWhatHappened(messageType) || line !== summary);
  return { ...draft, messageType, templateId: template?.id ?? null, byHand: hasOwnText(draft), nextUpdateAt: next === null ? null : (draft.nextUpdateAt ?? next), fields: kept ? { ...fields, summary: line } : fields };
}

/** Without a template whatever stands there is the author's. */
export const withTemplate = (draft: Draft, templateId: string | null, next: number | null): Draft => ({ ...draft, templateId, nextUpdateAt: next === null ? null : (draft.nextUpdateAt ?? next), byHand: templateId === null || hasOwnText(draft) });

/** The template's words as they come: not over a text written by hand, nor over a subject typed. */
export function withPreview(draft: Draft, preview: TemplatePreview | null): Draft {
  if (draft.byHand) return draft;
  return { ...draft, body: withoutIsolates(preview?.body ?? ''), subject: draft.subjectByHand === true ? draft.subject : withoutIsolates(preview?.subject ?? draft.subject) };
}

/** Asked for by the author: the text is the template's again; a subject he typed stays. */
export const rewritten = (draft: Draft, preview: TemplatePreview | null): Draft => (preview === null ? { ...draft, byHand: false } : withPreview({ ...draft, byHand: false }, preview));
