/** The frame around every public page: language, direction, header, footer. */
import { directionOf, escapeHtml, isolate } from '#delivery';
import type { Instant, Language } from '#domain';
import { formatInstant, withoutIsolates, zoneName } from '#i18n';
import { STYLE } from './style';
import { PUBLIC_TEXTS } from './texts';

export interface PageFrame {
  readonly language: Language;
  readonly organisation: string;
  /** On whose clock times are told: that of the desk that has the matter. */
  readonly zone: string;
  /** The same page in the other language; null where there is none. */
  readonly otherLanguageHref: string | null;
  /** For whom the page is; null on pages that must not tell. */
  readonly matter: { readonly account: string; readonly reference: string; readonly drill: boolean } | null;
}

/** In which language and on which clock a time is told; a frame is one. */
export type Told = Pick<PageFrame, 'language' | 'zone'>;

/** A whole page. `body` is HTML already; `title` is text. */
export function shell(frame: PageFrame, title: string, body: string): string {
  const { language, matter } = frame;
  const texts = PUBLIC_TEXTS[language];
  const other: Language = language === 'he' ? 'en' : 'he';
  const change = frame.otherLanguageHref === null ? '' : `<a lang="${other}" hreflang="${other}" href="${escapeHtml(frame.otherLanguageHref)}">${texts.otherLanguage}</a>`;
  const footer = matter === null ? '' : `<footer><div class="w"><p>${filled(texts.privatePage, { account: matter.account })}</p><p>${filled(texts.zone, { zone: zoneName(frame.zone, language) })} ${texts.reference} ${number(matter.reference)}</p></div></footer>`;
  const drill = matter?.drill === true ? `<p class="drill" role="note">${escapeHtml(texts.drill)}</p>` : '';
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><header><div class="w"><b>${isolate(frame.organisation)}</b>${change}</div></header><main class="w">${drill}${body}</main>${footer}</body></html>`;
}

/** A page that says one thing. */
export function noticePage(frame: PageFrame, title: string, paragraphs: readonly string[]): string {
  return shell(frame, title, `<h1>${escapeHtml(title)}</h1>${paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('')}`);
}

/** Numbers, ids and times: always left to right, never broken into. */
export function number(text: string | number): string {
  return `<bdi dir="ltr">${escapeHtml(String(text))}</bdi>`;
}

/** A text with facts put in, each set apart from the direction around it. */
export function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.split(/(\{[a-z]+\})/).map((part) => {
    const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
    return name === undefined ? escapeHtml(part) : isolate(facts[name] ?? '');
  }).join('');
}

/** An instant as people read it on the clock of the page's zone, which its footer names. */
export function moment(at: Instant, { language, zone }: Told): string {
  return withoutIsolates(formatInstant(at, zone, language));
}
export function timeTag(at: Instant, told: Told): string {
  return `<time datetime="${new Date(at).toISOString()}">${isolate(moment(at, told))}</time>`;
}
