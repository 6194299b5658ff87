/** Blocks as one self-contained page: no script, nothing fetched, ready to print. Pure. */
import type { Language } from '#domain';
import type { Block } from './block';
import { TRACK_STYLE, trackPicture } from './track-picture';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
:root{color-scheme:light}
body{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#16181b;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #c9cdd2;padding-bottom:.25rem}h3{font-size:1rem;margin-bottom:.25rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}th,td{border:1px solid #c9cdd2;padding:.3rem .5rem;vertical-align:top;overflow-wrap:break-word}
.long{overflow-wrap:anywhere}.n{white-space:nowrap}[dir=ltr] :is(th,td,dd){text-align:left}[dir=rtl] :is(th,td,dd){text-align:right}
th{background:#f2f4f6}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}
.words{white-space:pre-line}.faint{color:#474c52;font-size:.9rem}
@media print{body{margin:0;max-width:none;font-size:11pt}h2,h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}
@page{size:A4;margin:18mm}`;
const hasTracks = (blocks: readonly Block[]): boolean => blocks.some((block) => block.kind === 'tracks');

/** A longer word than people write (an address, a key): only such a one may be broken, or narrow columns break every word of theirs. */
const WORD_MAX = 24;
const isLong = (text: string): boolean => text.split(/\s+/).some((word) => word.length > WORD_MAX);
/** Text a person typed takes its direction from itself, whatever the page's; it begins where its heading does. A number is never broken. */
function cell(tag: 'td' | 'th', text: string): string {
  const className = isLong(text) ? ' class="long"' : /^[\d.,:/%×\s-]+$/.test(text) ? ' class="n"' : '';
  return `<${tag}${className} dir="auto"${tag === 'th' ? ' scope="col"' : ''}>${escape(text)}</${tag}>`;
}

function write(block: Block, language: Language): string {
  switch (block.kind) {
    case 'title': return `<h1 dir="auto">${escape(block.text)}</h1>`;
    case 'heading': return `<h${String(block.level)}>${escape(block.text)}</h${String(block.level)}>`;
    case 'words': return block.faint === true ? `<p class="faint">${escape(block.text)}</p>` : `<p class="words" dir="auto">${escape(block.text)}</p>`;
    case 'facts': return `<dl>${block.facts.map(([name, value, whose]) => `<dt>${escape(name)}</dt><dd${whose === 'ours' ? '' : ' dir="auto"'}>${escape(value)}</dd>`).join('')}</dl>`;
    case 'tracks': return trackPicture(block.axis, { language, zone: block.zone });
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li dir="auto">${escape(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const body = block.rows.map((row) => `<tr>${row.map((text) => cell('td', text)).join('')}</tr>`).join('\n');
      return `<table><thead><tr>${block.head.map((text) => cell('th', text)).join('')}</tr></thead><tbody>\n${body}\n</tbody></table>`;
    }
  }
}

/** The page; right to left in Hebrew. */
export function reviewHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((block) => block.kind === 'title');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title?.kind === 'title' ? title.text : '')}</title><style>${STYLE}${hasTracks(blocks) ? TRACK_STYLE : ''}</style></head>
<body><main>
${blocks.map((block) => write(block, language)).join('\n')}
</main></body></html>
`;
}
