/** Notices to our own people: subject and body from the raw params of an outbox row. */
import { displayMessage } from './display';
import type { DisplayOptions, RawParams } from './display';
import { label, text } from './text';
import { NOTICES, noticeTexts } from './texts/notices';
import type { NoticeName } from './texts/notices';

export interface Notice {
  readonly subject: string;
  readonly body: string;
}

/** The notice behind a template of the outbox (`staff.…`), or null: not a notice of ours. */
export function noticeOf(template: string): NoticeName | null {
  return NOTICES.find((name) => `staff.${name}` === template) ?? null;
}

/**
 * Renders a notice. `params` are raw (instants in epoch ms, ids, codes); `reference` and `url` are added by the delivery; `why` and
 * `fulfilledBy` follow from `kind`. A drill says so in its subject. What is missing reads as "–". Pure; a repeat gives the same words.
 */
export function renderNotice(name: NoticeName, params: RawParams, options: DisplayOptions & { readonly drill?: boolean }): Notice {
  const { language } = options;
  const { kind } = params;
  const duty = typeof kind === 'string' ? { why: label('obligation', `${kind}.why`, language), fulfilledBy: label('obligation', `${kind}.fulfilledBy`, language) } : {};
  const all = { ...duty, ...params };
  const wording: NoticeName = name === 'obligation-started' && kind === 'executive-notice' ? 'executive-notice' : name;
  const mark = options.drill === true ? text('notice.drill', language) : '';
  return { subject: `${mark}${displayMessage(noticeTexts[`notice.${wording}.subject`], all, options)}`, body: displayMessage(noticeTexts[`notice.${wording}.body`], all, options) };
}
