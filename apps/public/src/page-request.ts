/** The little an HTTP request and answer are to a public page. */
import { createHash } from 'node:crypto';
import { DISPLAY_ZONE } from '#delivery';
import type { Language } from '#domain';
import { text } from '#i18n';
import type { Request, Response } from 'express';
import { noticePage } from './pages/shell';
import type { PageFrame } from './pages/shell';
import { PUBLIC_TEXTS } from './pages/texts';
import type { PublicTexts } from './pages/texts';
import type { PublicParts } from './public-parts';
import type { ContactFacts } from './read/public-facts';

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

/** A page that tells nothing about any matter. */
export function blindFrame(parts: PublicParts, request: Request): PageFrame {
  return { language: likelyLanguage(request), organisation: parts.organisation, zone: DISPLAY_ZONE, otherLanguageHref: null, matter: null };
}

export function sendPage(response: Response, status: number, html: string): void {
  response.status(status).type('html').send(html);
}

type PlainNotice = 'busy' | 'tooLarge' | 'broken' | 'away' | 'notFound';
const TITLES: Readonly<Record<PlainNotice, keyof PublicTexts & `${string}Title`>> = { busy: 'busyTitle', tooLarge: 'tooLargeTitle', broken: 'brokenTitle', away: 'awayTitle', notFound: 'notFoundTitle' };

export function sendNotice(parts: PublicParts, exchange: { readonly request: Request; readonly response: Response }, status: number, notice: PlainNotice): void {
  const frame = blindFrame(parts, exchange.request);
  const texts = PUBLIC_TEXTS[frame.language];
  sendPage(exchange.response, status, noticePage(frame, texts[TITLES[notice]], [texts[notice]]));
}

/** False, and the page already sent, when this address or this link was used too often. Links are remembered only by their hash. */
export function mayPass(parts: PublicParts, exchange: { readonly request: Request; readonly response: Response }, token: string): boolean {
  const now = parts.clock();
  const link = createHash('sha256').update(token).digest('base64');
  if (parts.byAddress.allows(exchange.request.socket.remoteAddress ?? '', now) && parts.byLink.allows(link, now)) return true;
  exchange.response.setHeader('Retry-After', '60');
  sendNotice(parts, exchange, 429, 'busy');
  return false;
}

/** An expired link to a status page says no more than a wrong one: the matter is over, and its contact person can be written to. */
export function sendWrongLink(parts: PublicParts, exchange: { readonly request: Request; readonly response: Response }): void {
  const frame = blindFrame(parts, exchange.request);
  const texts = PUBLIC_TEXTS[frame.language];
  sendPage(exchange.response, 404, noticePage(frame, texts.invalidTitle, [text('survey-page.invalid', frame.language), texts.invalidMore]));
}

/** The status page's own address, in the language that was asked for. */
export function statusAddress(request: Request, token: string): string {
  const asked = askedLanguage(request);
  return `/c/${encodeURIComponent(token)}${asked === null ? '' : `?lang=${asked}`}`;
}

export function statusFrame(parts: PublicParts, { request, token }: { readonly request: Request; readonly token: string }, facts: ContactFacts): PageFrame {
  const language = askedLanguage(request) ?? facts.language;
  return {
    language, organisation: parts.organisation, zone: facts.zone, otherLanguageHref: `/c/${encodeURIComponent(token)}?lang=${otherLanguage(language)}`,
    matter: { account: facts.account, reference: facts.reference, drill: facts.isDrill },
  };
}
