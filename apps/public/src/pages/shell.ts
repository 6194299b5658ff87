/** The frame around every public page: language, direction, brand, header, footer. */
import type { Brand } from '#contracts';
import { directionOf, escapeHtml, isolate, tellDay } from '#delivery';
import type { Instant, Language } from '#domain';
import { zoneName } from '#i18n';
import { filled, number, told } from './parts';
import type { Told } from './parts';
import { brandStyle, STYLE } from './style';
import { FRAME_TEXTS } from './texts/frame';

/** `zone`: that of the desk that has the matter. */
export interface PageFrame extends Told {
  readonly organisation: string;
  readonly brand: Brand;
  /** The same page in the other language; null where there is none. */
  readonly otherLanguageHref: string | null;
  /** For whom the page is; null on pages that must not tell. */
  readonly matter: { readonly account: string; readonly reference: string; readonly drill: boolean; /** When the link ends; null = not told. */ readonly until: Instant | null } | null;
}

/** A whole page. `body` is HTML already; `title` is text. `asOf`: the page shows how things stood then, and offers to be read anew at `href`. */
export function shell(frame: PageFrame, title: string, body: string, asOf: { readonly at: Instant; readonly href: string } | null = null): string {
  const { language, matter, brand } = frame;
  const texts = FRAME_TEXTS[language];
  const other: Language = language === 'he' ? 'en' : 'he';
  const change = frame.otherLanguageHref === null ? '' : `<a lang="${other}" hreflang="${other}" href="${escapeHtml(frame.otherLanguageHref)}">${texts.otherLanguage}</a>`;
  const drill = matter?.drill === true ? `<p class="drill" role="note"><span>${escapeHtml(texts.drill)}</span></p>` : '';
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no"><title>${escapeHtml(title)}</title><style>${STYLE}</style><style>${brandStyle(brand)}</style></head><body><header><div class="w"><b>${head(frame)}</b>${change}</div></header><main class="w">${drill}${body}</main>${footer(frame, asOf)}</body></html>`;
}

/** The organisation in the words of the page's language, as its brand has it. */
export const organisationName = ({ brand, organisation, language }: Pick<PageFrame, 'brand' | 'organisation' | 'language'>): string => (language === 'he' ? brand.nameHe : brand.nameEn) ?? organisation;

function head(frame: PageFrame): string {
  const name = organisationName(frame);
  return frame.brand.logo === null ? isolate(name) : `<img src="${escapeHtml(frame.brand.logo)}" alt="${escapeHtml(name)}">`;
}

function footer(frame: PageFrame, asOf: { readonly at: Instant; readonly href: string } | null): string {
  const { matter, zone, language } = frame;
  if (matter === null) return '';
  const texts = FRAME_TEXTS[language];
  const ours = matter.until === null ? filled(texts.privatePage, { account: matter.account }) : filled(texts.privateUntil, { account: matter.account, at: tellDay(matter.until, language, zone) });
  const stand = asOf === null ? '' : `<p>${filled(texts.asOf, { at: told(asOf.at, { ...frame, now: null }) })} <a href="${escapeHtml(asOf.href)}">${escapeHtml(texts.reload)}</a></p>`;
  return `<footer><div class="w">${stand}<p>${ours}</p><p>${filled(texts.zone, { zone: zoneName(zone, language) })} ${texts.reference} ${number(matter.reference)}</p></div></footer>`;
}

/** A page that says one thing. `back`: a way out. */
export function noticePage(frame: PageFrame, title: string, paragraphs: readonly string[], back: { readonly href: string; readonly words: string } | null = null): string {
  const way = back === null ? '' : `<p><a href="${escapeHtml(back.href)}">${escapeHtml(back.words)}</a></p>`;
  return shell(frame, title, `<h1>${escapeHtml(title)}</h1>${paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('')}${way}`);
}

/** Everything typed, kept in a page with one button, for when it could not be stored. */
export function sendAgainPage(frame: PageFrame, action: string, fields: readonly (readonly [string, string])[]): string {
  const texts = FRAME_TEXTS[frame.language];
  const hidden = fields.map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('');
  return shell(frame, texts.awayTitle, `<h1>${escapeHtml(texts.awayTitle)}</h1><p>${escapeHtml(texts.awayPost)}</p><form method="post" action="${escapeHtml(action)}" accept-charset="utf-8">${hidden}<p><button class="btn">${escapeHtml(texts.sendAgain)}</button></p></form>`);
}
