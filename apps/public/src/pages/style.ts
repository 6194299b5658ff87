/** The one style block of all public pages: the screens' tokens resolved for light and dark, logical properties only, no font, no script. */
import { createHash } from 'node:crypto';
import { PAGE_GROUNDS } from '#contracts';
import type { Brand } from '#contracts';

const LIGHT = `--surface:${PAGE_GROUNDS.light};--surface-2:#efefeb;--line:#e1e1db;--line-strong:#8a8a82;--ink:#16181b;--ink-2:#474c52;--ink-inverse:#ffffff;--late:#ad1f1c;--kept:#1c7048;--focus:#0b57d0`;
const DARK = `--surface:${PAGE_GROUNDS.dark};--surface-2:#212529;--line:#2a2e33;--line-strong:#6f767e;--ink:#eceeef;--ink-2:#b9bfc5;--ink-inverse:#111315;--late:#ff938a;--kept:#62c797;--focus:#8ab4ff`;

/** What an old browser does not know (`:has`, `light-dark`, nesting) is left out or doubled: without it a page is plainer, never unusable. */
export const STYLE = `:root{color-scheme:light dark;${LIGHT}}@media(prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}body{margin:0;font:400 1.1875rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans Hebrew",Arial,sans-serif;background:var(--surface);color:var(--ink);overflow-wrap:break-word}
.w{max-inline-size:42rem;margin-inline:auto;padding-inline:1.25rem}header{border-block-end:6px solid var(--brand)}header .w{display:flex;justify-content:space-between;align-items:center;min-block-size:3.5rem;gap:1rem}header b{font-size:1.25rem;min-inline-size:0}header img{display:block;block-size:2.25rem;max-inline-size:12rem;object-fit:contain;object-position:left}header a{padding-block:.7rem}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem;text-wrap:balance}h2{font-size:1.375rem;line-height:1.3;margin:2rem 0 .5rem}h3{font-size:1.1875rem;margin:1.25rem 0 .25rem}h4{font-size:1.1875rem;margin:.25rem 0}p{margin:.5rem 0}ul,ol{margin:.25rem 0;padding-inline-start:1.3em}li{margin-block:.2rem}a{color:inherit;text-underline-offset:.2em}.m{color:var(--ink-2);font-size:1rem}bdi[dir=ltr],.t{white-space:nowrap}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.next,.bad,.said{border-inline-start:8px solid var(--ink);padding:.75rem 1.25rem;background:var(--surface-2);margin-block:1.5rem}.next b{font-size:1.5rem;line-height:1.3;display:block}.next span{display:block}.bad{border-color:var(--late)}.said{border-color:var(--kept)}
.st{list-style:none;padding:0;margin:1rem 0;display:flex;flex-wrap:wrap;gap:.25rem 0}.st li{flex:1 1 6rem;border-block-start:6px solid var(--line);padding-block-start:.35rem;margin:0;margin-inline-end:4px;font-size:1rem;color:var(--ink-2)}.st .d{border-color:var(--ink)}.st .c{border-color:var(--ink);border-block-start-style:double;color:var(--ink);font-weight:700}
dl{margin:0}dt{font-weight:700;margin-block-start:1.25rem}dd{margin:.25rem 0 0}dd ul{list-style:none;padding:0}dl.f{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem 1rem;font-size:1rem;margin-block:.5rem}dl.f dt{color:var(--ink-2);font-weight:400;margin:0}dl.f dd{margin:0}
.past{list-style:none;padding:0}.past>li{border-block-start:1px solid var(--line-strong);padding-block:.75rem;margin:0}.past .t{font-weight:700;display:block}
.btn{display:inline-block;font:inherit;font-weight:700;padding:.6rem 1.1rem;min-block-size:2.75rem;border:2px solid var(--ink);background:var(--ink);color:var(--ink-inverse);border-radius:4px;cursor:pointer}.q2{background:transparent;color:inherit}.bt{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1rem}
label{font-weight:700;display:block}textarea,input[type=text],select{inline-size:100%;font:inherit;padding:.5rem;min-block-size:2.75rem;border:2px solid var(--ink);background:var(--surface);color:inherit;border-radius:0;margin-block:.25rem .75rem}[aria-invalid]{border-color:var(--late)!important}.err{color:var(--late);font-weight:700;font-size:1rem}
details{margin-block:.75rem}summary{cursor:pointer;padding-block:.6rem;font-weight:700}
fieldset{border:0;margin:2rem 0;padding:0;min-inline-size:0}legend,.q{font-size:1.25rem;line-height:1.35;font-weight:700;padding:0;margin-block-end:.75rem;display:block}.ch{display:flex;gap:.6rem;align-items:center;font-weight:400;min-block-size:2.75rem;padding-block:.35rem;line-height:1.35;cursor:pointer}.ch input,.skip input{flex:none;inline-size:1.25rem;block-size:1.25rem;margin:0;accent-color:var(--ink)}.ch .m{display:block}
.sc{display:flex;border:2px solid var(--ink);border-radius:4px;overflow:hidden}.sc label{flex:1;min-inline-size:0;text-align:center;min-block-size:3.25rem;display:grid;place-items:center;cursor:pointer;position:relative;font-weight:400}.sc label+label{border-inline-start:1px solid var(--line-strong)}.sc input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}.sc :checked+bdi{position:absolute;inset:0;display:grid;place-items:center;background:var(--ink);color:var(--ink-inverse);font-weight:700;pointer-events:none}.sc :focus-visible+bdi{outline:3px solid var(--focus);outline-offset:-5px;position:absolute;inset:0;display:grid;place-items:center;pointer-events:none}
.ends{display:flex;justify-content:space-between;gap:1rem;font-size:1rem;color:var(--ink-2);margin-block-start:.35rem}.ends span{flex:1}.ends span+span{text-align:end}.skip{display:inline-flex;align-items:center;gap:.5rem;font-size:1rem;font-weight:400;color:var(--ink-2);min-block-size:2.75rem;cursor:pointer}
.drill{padding:.5rem 1.25rem;border:2px solid var(--ink);font-weight:700;background:repeating-linear-gradient(135deg,transparent 0 10px,var(--surface-2) 10px 20px);margin-block:1rem}.drill span{background:var(--surface);padding-inline:.3rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
footer{border-block-start:1px solid var(--line-strong);margin-block-start:3rem;padding-block:1.25rem 3rem;font-size:1rem;color:var(--ink-2)}
[dir=rtl] header img{object-position:right}@media(prefers-color-scheme:dark){header img{background:#fff;padding:.3rem;border-radius:4px}}@media(forced-colors:active){.sc :checked+bdi{outline:3px solid Highlight;outline-offset:-5px}}@media print{.bt,form,header a{display:none}}`;

/** The colour of a brand, which has passed `checkBrand`: two numbers, nothing else can stand here. */
export function brandStyle({ accentLight, accentDark }: Brand): string {
  return `:root{--brand:${accentLight}}@media(prefers-color-scheme:dark){:root{--brand:${accentDark}}}`;
}

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const STYLE_HASH = hashOf(STYLE);

/** This page's two style blocks and no other, its own forms, a picture only where the brand has one; no script, no frame, nothing from elsewhere. */
export function pagePolicy(brand: Brand): string {
  const picture = brand.logo === null ? '' : "img-src data:;";
  return `default-src 'none';style-src ${STYLE_HASH} ${hashOf(brandStyle(brand))};${picture}form-action 'self';base-uri 'none';frame-ancestors 'none'`;
}
