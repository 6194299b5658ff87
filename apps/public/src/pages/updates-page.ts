/** Everything told to this contact, in full, the newest first; cut into pages by size, so that none grows without bound. */
import { escapeHtml } from '#delivery';
import type { StatusFacts } from '../read/public-facts';
import type { Telling } from '../read/told-facts';
import { timeTag, words } from './parts';
import { shell } from './shell';
import type { PageFrame } from './shell';
import { spokeWords } from './status-page';
import { STATUS_TEXTS } from './texts/status';

/** Words of one page; a single longer message stands alone on its page. */
const PAGE_WORDS_MAX_BYTES = 20_000;

/** `from`: how many newer ones to pass over; `olderHref`: the address of the page that passes over so many. */
export function updatesPage(frame: PageFrame, facts: StatusFacts, where: { readonly from: number; readonly back: string; readonly olderHref: (from: number) => string }): string {
  const texts = STATUS_TEXTS[frame.language];
  const { from, back, olderHref } = where;
  const shown: string[] = [];
  let bytes = 0;
  for (const one of facts.tellings.slice(from)) {
    const html = item({ ...frame, now: facts.now }, one);
    bytes += Buffer.byteLength(html);
    if (shown.length > 0 && bytes > PAGE_WORDS_MAX_BYTES) break;
    shown.push(html);
  }
  const next = from + shown.length;
  const older = next < facts.tellings.length ? `<p><a rel="next" href="${escapeHtml(olderHref(next))}">${escapeHtml(texts.older)}</a></p>` : '';
  const list = shown.length === 0 ? `<p>${escapeHtml(texts.nothingYet)}</p>` : `<p class="m">${escapeHtml(texts.newestFirst)}</p><ol class="past">${shown.join('')}</ol>`;
  return shell(frame, texts.updatesTitle, `<h1>${escapeHtml(texts.updatesTitle)}</h1><p><a href="${escapeHtml(back)}">${escapeHtml(texts.back)}</a></p>
${list}${older}`, { at: facts.now, href: olderHref(from) });
}

function item(frame: PageFrame, one: Telling): string {
  const texts = STATUS_TEXTS[frame.language];
  const title = one.subject === '' ? escapeHtml(spokeWords(texts, one)) : `<bdi>${escapeHtml(one.subject)}</bdi>`;
  const spoken = one.body === '' ? list(texts.knowTitle, one.facts) + list(texts.doTitle, one.actions) + list(texts.canTitle, one.canDo) : words(one.body);
  return `<li>${timeTag(one.at, frame)}<b>${title}</b>${spoken}</li>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<p class="m">${escapeHtml(title)}</p><ul>${items.map((one) => `<li><bdi>${escapeHtml(one)}</bdi></li>`).join('')}</ul>`;
}
