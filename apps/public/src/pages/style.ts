/** The one style block of all public pages: the screens' tokens resolved for light and dark, logical properties only, no font, no script. */
import { createHash } from 'node:crypto';

const LIGHT = '--surface:#ffffff;--surface-2:#efefeb;--line:#e1e1db;--line-strong:#8a8a82;--ink:#16181b;--ink-2:#474c52;--ink-inverse:#ffffff;--late:#ad1f1c;--focus:#0b57d0;--rel:#7a3f72';
const DARK = '--surface:#181b1e;--surface-2:#212529;--line:#2a2e33;--line-strong:#6f767e;--ink:#eceeef;--ink-2:#b9bfc5;--ink-inverse:#111315;--late:#ff938a;--focus:#8ab4ff;--rel:#d9a0d1';

export const STYLE = `:root{color-scheme:light dark;${LIGHT}}@media(prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}body{margin:0;font:400 1.1875rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans Hebrew",Arial,sans-serif;background:var(--surface);color:var(--ink);overflow-wrap:break-word}
.w{max-inline-size:42rem;margin-inline:auto;padding-inline:1.25rem}header{border-block-end:6px solid var(--rel)}header .w{display:flex;justify-content:space-between;align-items:center;min-block-size:3.5rem;gap:1rem}header b{font-size:1.25rem}header a{padding-block:.6rem}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem;text-wrap:balance}h2{font-size:1.375rem;line-height:1.3;margin:2rem 0 .5rem}p{margin:.5rem 0}a{color:inherit;text-underline-offset:.2em}.m{color:var(--ink-2);font-size:1rem}bdi[dir=ltr],time{white-space:nowrap}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.next,.bad{border-inline-start:8px solid var(--ink);padding:.75rem 1.25rem;background:var(--surface-2);margin-block:1.5rem}.next b{font-size:1.5rem;line-height:1.3;display:block}.bad{border-color:var(--late)}.bad a{font-weight:700}
.st{list-style:none;padding:0;margin:1rem 0;display:flex;flex-wrap:wrap;gap:.25rem 0}.st li{flex:1 1 6.5rem;border-block-start:6px solid var(--line);padding-block-start:.35rem;margin-inline-end:4px;font-size:1rem;color:var(--ink-2)}.st .d{border-color:var(--ink)}.st .c{border-color:var(--ink);border-block-start-style:double;color:var(--ink);font-weight:700}
.past{list-style:none;padding:0}.past>li{border-block-start:1px solid var(--line-strong);padding-block:.75rem}.past time{font-weight:700;display:block}
.btn{display:inline-block;font:inherit;font-weight:700;padding:.6rem 1.1rem;min-block-size:2.75rem;border:2px solid var(--ink);background:var(--ink);color:var(--ink-inverse);border-radius:4px;cursor:pointer}
textarea{inline-size:100%;font:inherit;padding:.5rem;border:2px solid var(--ink);background:var(--surface);color:inherit;border-radius:0}textarea[aria-invalid]{border-color:var(--late)}.err{color:var(--late);font-weight:700;font-size:1rem}
input[type=text],select{inline-size:100%;font:inherit;padding:.5rem;min-block-size:2.75rem;border:2px solid var(--ink);background:var(--surface);color:inherit;border-radius:0;margin-block-end:.75rem}details{margin-block:.75rem}summary{cursor:pointer;padding-block:.6rem;text-decoration:underline;text-underline-offset:.2em}dl.f{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;font-size:1rem}dl.f dt{color:var(--ink-2)}dl.f dd{margin:0}.said{border-inline-start:8px solid var(--rel);padding:.75rem 1.25rem;background:var(--surface-2)}h3{font-size:1.1875rem;margin:.25rem 0}.btn.q2{background:var(--surface);color:var(--ink)}
fieldset{border:0;margin:2rem 0;padding:0;min-inline-size:0}legend,.q{font-size:1.25rem;line-height:1.35;font-weight:700;padding:0;margin-block-end:.75rem;display:block}.sc{display:flex;border:2px solid var(--ink);border-radius:4px;overflow:hidden}.sc label{flex:1;text-align:center;min-block-size:3.25rem;display:grid;place-items:center;cursor:pointer;position:relative}.sc label+label{border-inline-start:1px solid var(--line-strong)}.sc input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}.sc label:has(:checked){background:var(--ink);color:var(--ink-inverse);font-weight:700}.sc label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:-5px}
.ends{display:flex;justify-content:space-between;gap:1rem;font-size:1rem;color:var(--ink-2);margin-block-start:.35rem}.skip{display:inline-flex;align-items:center;gap:.4rem;font-size:1rem;color:var(--ink-2);min-block-size:2.75rem;cursor:pointer}.skip input{inline-size:1.15rem;block-size:1.15rem;margin:0;accent-color:var(--ink)}
.drill{padding:.5rem 1.25rem;border:2px solid var(--ink);font-weight:700;background:repeating-linear-gradient(135deg,transparent 0 10px,var(--surface-2) 10px 20px);margin-block:1rem}
footer{border-block-start:1px solid var(--line-strong);margin-block-start:3rem;padding-block:1.25rem 3rem;font-size:1rem;color:var(--ink-2)}
@media(forced-colors:active){.sc label:has(:checked){outline:3px solid Highlight;outline-offset:-5px}}`;

/** For the content security policy: this style block and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
