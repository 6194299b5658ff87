/** The little an HTTP request and answer are to a public page. */
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { DEFAULT_BRAND } from '#contracts';
import { DISPLAY_ZONE } from '#delivery';
import type { Language } from '#domain';
import { text } from '#i18n';
import type { Request, Response } from 'express';
import { noticePage } from './pages/shell';
import type { PageFrame } from './pages/shell';
import { pagePolicy } from './pages/style';
import { FRAME_TEXTS } from './pages/texts/frame';
import type { FrameTexts } from './pages/texts/frame';
import type { PublicParts } from './public-parts';
import type { ContactFacts } from './read/public-facts';

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** The language asked for in the address, or null. */
export function askedLanguage(request: Request): Language | null {
  const asked = request.query['lang'];
  return asked === 'he' || asked === 'en' ? asked : null;
}

/** For pages that know no contact: the address's wish, the browser's, Hebrew. */
export function likelyLanguage(request: Request): Language {
  return askedLanguage(request) ?? (request.acceptsLanguages(['he', 'en']) === 'en' ? 'en' : 'he');
}

export function otherLanguage(language: Language): Language {
  return language === 'he' ? 'en' : 'he';
}

/** An address within this house and no longer than any of ours: `//somewhere` would lead out of it. */
const OWN_PATH = /^(?=.{1,1200}$)(\/[\w.%-]+){1,4}$/;

/** A page that tells nothing about any matter. */
export function blindFrame(parts: PublicParts, request: Request): PageFrame {
  const language = likelyLanguage(request);
  // What was sent by a form cannot be asked for again.
  const otherLanguageHref = request.method === 'GET' && OWN_PATH.test(request.path) ? `${request.path}?lang=${otherLanguage(language)}` : null;
  return { language, organisation: parts.organisation, brand: DEFAULT_BRAND, zone: DISPLAY_ZONE, otherLanguageHref, matter: null };
}

/** Packing less than this saves nothing: it fits into one packet of the network. */
const PACK_FROM_BYTES = 1_400;

/** Sends a page under the policy of its own frame, packed where the browser can unpack it. */
export function sendPage({ request, response }: Exchange, status: number, page: { readonly frame: PageFrame; readonly html: string }): void {
  response.status(status).type('html').setHeader('Content-Security-Policy', pagePolicy(page.frame.brand));
  response.setHeader('Vary', 'Accept-Encoding');
  const bytes = Buffer.from(page.html);
  if (bytes.length < PACK_FROM_BYTES || request.acceptsEncodings(['gzip', 'identity']) !== 'gzip') { response.send(bytes); return; }
  response.setHeader('Content-Encoding', 'gzip');
  response.send(gzipSync(bytes));
}

type PlainNotice = 'busy' | 'tooLarge' | 'broken' | 'away' | 'notFound' | 'method' | 'foreign';
const TITLES: Readonly<Record<PlainNotice, keyof FrameTexts & `${string}Title`>> = {
  busy: 'busyTitle', tooLarge: 'tooLargeTitle', broken: 'brokenTitle', away: 'awayTitle', notFound: 'notFoundTitle', method: 'methodTitle', foreign: 'foreignTitle',
};

/** A page that says one thing and shows the way back to the page the request was for, if it was for one. */
export function sendNotice(parts: PublicParts, exchange: Exchange, status: number, notice: PlainNotice): void {
  const frame = blindFrame(parts, exchange.request);
  const texts = FRAME_TEXTS[frame.language];
  const href = ownPage(exchange.request, frame.language);
  sendPage(exchange, status, { frame, html: noticePage(frame, texts[TITLES[notice]], [texts[notice]], href === null ? null : { href, words: texts.back }) });
}

/** The page behind a request's address, whatever came after its token. Says nothing of whether the token is any good. */
function ownPage(request: Request, language: Language): string | null {
  const [, page] = /^(\/[cs]\/[\w.-]{1,1000})(\/|$)/.exec(request.path) ?? [];
  return page === undefined ? null : `${page}?lang=${language}`;
}

/** False, and the page already sent, when this address or this link was used too often. Links are remembered only by their hash. */
export function mayPass(parts: PublicParts, exchange: Exchange, token: string): boolean {
  const now = parts.clock();
  const link = createHash('sha256').update(token).digest('base64');
  if (parts.byAddress.allows(exchange.request.ip ?? '', now) && parts.byLink.allows(link, now)) return true;
  exchange.response.setHeader('Retry-After', '60');
  sendNotice(parts, exchange, 429, 'busy');
  return false;
}

/**
 * False, and the page already sent, when a form came from another site's page. The link is the only key and rides on nothing, so a forger would
 * have to know it; this is a second lock, for browsers that say where a request comes from.
 */
export function isFromHere(parts: PublicParts, exchange: Exchange): boolean {
  const site = exchange.request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  sendNotice(parts, exchange, 403, 'foreign');
  return false;
}

/** An expired link to a status page says no more than a wrong one: the matter is over, and its contact person can be written to. */
export function sendWrongLink(parts: PublicParts, exchange: Exchange): void {
  const frame = blindFrame(parts, exchange.request);
  const texts = FRAME_TEXTS[frame.language];
  sendPage(exchange, 404, { frame, html: noticePage(frame, texts.invalidTitle, [text('survey-page.invalid', frame.language), texts.invalidMore]) });
}

/** An address of a contact's status page or of a page under it, in one language; forms and links always name theirs, so that an answer comes in it. */
export function statusHref(token: string, language: Language, more: { readonly page?: string; readonly query?: Readonly<Record<string, string>>; readonly part?: string } = {}): string {
  const query = new URLSearchParams({ lang: language, ...more.query }).toString();
  return `/c/${encodeURIComponent(token)}${more.page === undefined ? '' : `/${more.page}`}?${query}${more.part === undefined ? '' : `#${more.part}`}`;
}

/** `page`: the page under the status page, if it is one. */
export function statusFrame(parts: PublicParts, { request, token, page }: { readonly request: Request; readonly token: string; readonly page?: string }, facts: ContactFacts): PageFrame {
  const language = askedLanguage(request) ?? facts.language;
  const checked = parts.checkLink(token, 'status', parts.clock());
  return {
    language, organisation: parts.organisation, brand: facts.brand, zone: facts.zone, otherLanguageHref: statusHref(token, otherLanguage(language), page === undefined ? {} : { page }),
    matter: { account: facts.account, reference: facts.reference, drill: facts.isDrill, until: checked.ok ? checked.grant.expiresAt : null },
  };
}

/** For one form: whatever is sent under it counts once. */
export function newFormKey(): string {
  return randomBytes(16).toString('base64url');
}
