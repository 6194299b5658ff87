/** The call sheet as a page to print, in one language. Pure. */
import type { CallSheet } from '#contracts';
import type { Language } from '#domain';
import { isolate, text } from '#i18n';
import type { TextKey } from '#i18n';
import type { Block } from '../review/block';
import { reviewHtml } from '../review/review-html';

/** Self-contained: no script, nothing fetched; right to left in Hebrew. */
export function callSheetHtml(sheet: CallSheet, language: Language): string {
  const say = (lines: readonly { readonly he: string; readonly en: string }[]): readonly string[] => lines.map((one) => one[language]);
  const section = (key: TextKey, items: readonly string[]): readonly Block[] => [
    { kind: 'heading', level: 2, text: text(key, language) },
    items.length === 0 ? { kind: 'words', text: text('sheet.nothing', language), faint: true } : { kind: 'list', items, ordered: false },
  ];
  const { limits, emotionalState, remedies } = sheet;
  const sensitive: readonly Block[] = sheet.sensitiveEngagement ? [{ kind: 'words', text: text('sheet.sensitive', language, { note: sheet.sensitiveNote }) }] : [];
  return reviewHtml([
    { kind: 'title', text: text('sheet.title', language, { account: sheet.accountName }) },
    ...sensitive,
    ...section('sheet.heading.contacts', sheet.contacts.map(({ name, phone, email, about }) => `${name}: ${[phone ?? text('sheet.contact.no-phone', language), ...(email === null ? [] : [email])].map((one) => isolate(one, language)).join(', ')} (${about[language]})`)),
    ...section('sheet.heading.last-words', say(sheet.lastWords)),
    ...section('sheet.heading.standing', say(sheet.standing)),
    ...section('sheet.heading.facts', say(sheet.facts)),
    ...section('sheet.heading.unknowns', say(sheet.unknowns)),
    ...section('sheet.heading.limits', [...say(limits.roles), ...say(limits.words)]),
    ...section('sheet.heading.demands', say(sheet.likelyDemands)),
    ...section('sheet.heading.promises', say(sheet.promisesOpen)),
    ...section('sheet.heading.emotion', [`${emotionalState.name[language]}: ${emotionalState.advice[language]}`]),
    ...section('sheet.heading.boundaries', say(sheet.boundaries)),
    ...section('sheet.heading.remedies', remedies.map((one) => `${one.name[language]} (${one.reasons.map((reason) => reason.text[language]).join('; ')})`)),
    ...section('sheet.heading.do-not-say', say(sheet.doNotSay)),
  ], language);
}
