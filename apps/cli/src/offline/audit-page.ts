/** The audit as one self-contained page: no script, no font or file from elsewhere; theme after the system, Hebrew from right to left. */
import type { Audit } from './audit-found';
import { axis, escapeHtml, ltr } from './audit-axis';
import { runsOf } from './audit-measure';
import type { AuditedDuty, Silence } from './audit-measure';
import { clockText, dayText, findingText, kindText, lengthText, notes } from './audit-text';
import type { Lang } from './offline-result';

/** Colours after the design's tokens: hue speaks of time only; blue and plum mean the two tracks. */
const STYLE = `
:root{color-scheme:light dark;--bg:light-dark(#f6f6f3,#111315);--surface:light-dark(#fff,#181b1e);--line:light-dark(#e1e1db,#2a2e33);--ink:light-dark(#16181b,#eceeef);--ink-2:light-dark(#474c52,#b9bfc5);--ink-3:light-dark(#5f656c,#969da5);--tech:light-dark(#2b5c8a,#85b4e2);--tech-soft:light-dark(#dde8f2,#1d2e3f);--rel:light-dark(#7a3f72,#d9a0d1);--kept:light-dark(#1c7048,#62c797);--near:light-dark(#9a4500,#f2a065);--late:light-dark(#ad1f1c,#ff938a);--silence:light-dark(#00000010,#ffffff14);--silence-line:light-dark(#00000038,#ffffff40)}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:14px/22px "IBM Plex Sans Hebrew",system-ui,"Segoe UI",Arial,sans-serif;font-variant-numeric:tabular-nums}
main{max-inline-size:1180px;margin:auto;padding:32px 24px 48px}
h1{font-size:20px;line-height:28px;font-weight:600;margin:0 0 4px}
.finding{font:500 20px/30px "Frank Ruhl Libre",Georgia,"Times New Roman",serif;margin:20px 0 4px;max-inline-size:62ch;text-wrap:balance}
.meta,.note{color:var(--ink-3);margin:0}
h2{font-size:16px;line-height:24px;border-block-start:2px solid var(--ink);padding-block-start:8px;margin:32px 0 8px}
.scroll{overflow-x:auto}
.axis{position:relative;min-inline-size:760px;background:var(--surface);border:1px solid var(--line);padding:8px 12px 14px 12px;--lab:124px}
.lane{display:grid;grid-template-columns:var(--lab) 1fr;min-block-size:24px;position:relative}
.lab{font-size:12px;line-height:16px;color:var(--ink-3);align-self:center;padding-inline-end:10px}
.plot{position:relative}
.overlay{position:absolute;inset-block:0;inset-inline-start:calc(var(--lab) + var(--pad,12px));inset-inline-end:var(--pad,12px);pointer-events:none}
.at{position:absolute;inset-inline-start:calc(var(--a)*1%)}
.span{position:absolute;inset-inline-start:calc(var(--a)*1%);inline-size:calc((var(--b) - var(--a))*1%)}
.grid{inset-block:0;border-inline-start:1px solid var(--line)}
.ticks{min-block-size:38px;font-size:12px;line-height:16px;color:var(--ink-3)}
.ticks .at{padding-inline-start:4px;white-space:nowrap}.ticks b{color:var(--ink-2)}
.axis h3{font-size:12px;line-height:16px;margin:10px 0 2px;position:relative;inline-size:max-content;background:var(--surface);color:var(--ink-2)}
.axis h3.tech{color:var(--tech)}.axis h3.rel{color:var(--rel)}
.ev{inset-block-start:calc(var(--row)*18px + 2px);font-size:12px;line-height:16px;color:var(--tech);border-inline-start:2px solid var(--tech);padding-inline-start:4px;white-space:nowrap;background:var(--surface)}
.ev.bad{color:var(--ink);border-color:var(--ink)}
.ev.before{inset-inline-start:auto;inset-inline-end:calc(100% - var(--a)*1%);border-inline-start:0;border-inline-end:2px solid;padding-inline:0 4px}
.mark{font-size:14px;line-height:24px;inline-size:16px;margin-inline-start:-8px;text-align:center;z-index:1}
.mark.kept,.tick.kept{color:var(--kept)}.mark.late,.tick.late{color:var(--near)}.mark.missed{color:var(--late);font-weight:700}
.tick{inset-block:7px;border-inline-start:2px solid}
.line{inset-block-start:11px;border-block-start:1px solid}.line.kept{color:var(--kept);opacity:.55}
.line.late{color:var(--near);border-block-start-width:4px;inset-block-start:10px}
.line.missed{color:var(--late);border-block-start:2px dashed}
.many{font-size:12px;line-height:16px;inset-block-start:3px;color:var(--late);font-weight:600;background:var(--surface);padding-inline:4px;transform:translateX(-50%);z-index:1}
[dir=rtl] .many{transform:translateX(50%)}
.prom{position:absolute;inset-inline:0;inset-block-start:calc(var(--row)*16px + 2px);block-size:14px}
.bar{inset-block-start:2px;block-size:10px;background:var(--tech-soft);border-inline-end:2px solid var(--tech)}
.prom.open .bar{background:none;border:1px dashed var(--tech)}
.made{inset-block-start:4px;inline-size:6px;block-size:6px;margin-inline-start:-3px;border-radius:9px;background:var(--tech)}
.over{inset-block-start:5px;block-size:4px;background:var(--late)}
.voicebox{position:relative;--pad:0px}
.gap{inset-block:0;background:var(--silence);border-inline:1px dashed var(--silence-line)}
.gap b{position:absolute;inset-block-start:1px;inset-inline:-60px;text-align:center;font-size:12px;line-height:16px;white-space:nowrap}
.voice{min-block-size:56px;padding-block-start:14px}
.rule{position:absolute;inset-inline:0;inset-block-start:20px;border-block-start:1px solid var(--rel)}
.we{inset-block-start:8px;inline-size:5px;block-size:12px;margin-inline-start:-2px;background:var(--rel)}
.they{inset-block-start:21px;inline-size:5px;block-size:12px;margin-inline-start:-2px;background:var(--ink-2)}
.day{inline-size:calc((var(--b) - var(--a))*1%);margin:0;opacity:.35}.we.day{inset-block-start:15px;block-size:4px}.they.day{block-size:4px}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--ink-2);margin:8px 0 0}
.legend i{display:inline-block;inline-size:18px;block-size:10px;margin-inline-end:6px;vertical-align:-1px}
table{border-collapse:collapse;inline-size:100%;font-size:13px;line-height:20px}
th{font-weight:400;color:var(--ink-3);text-align:start}th,td{padding:4px 12px 4px 0;border-block-end:1px solid var(--line);vertical-align:top}[dir=rtl] :is(th,td){padding:4px 0 4px 12px}
.kept{color:var(--kept)}.late{color:var(--near)}.missed{color:var(--late)}
.cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:0 40px}
footer{margin-block-start:32px;font-size:12px;line-height:18px;color:var(--ink-3);overflow-wrap:anywhere}
`;
const MOST_ROWS = 40;

/** The page; times are UTC. */
export function auditPage(audit: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const { timeline, milestones, neverDone } = audit;
  const never = neverDone.map((kind) => escapeHtml(kindText(kind, lang))).join(', ');
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'he' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(timeline.title)}</title><style>${STYLE}</style></head>
<body><main>
<h1><bdi>${escapeHtml(timeline.title)}</bdi></h1>
<p class="meta">${t('What Tikkun would have asked for', 'מה תיקון היה דורש')} · ${t('severity', 'חומרה')} ${ltr(String(audit.severity))} · ${t('protocol', 'נוהל')} ${ltr(`${audit.protocol.id} ${audit.protocol.version}`)} · ${when(milestones.awareAt, lang)} ${t('to', 'עד')} ${when(milestones.endAt, lang)} UTC</p>
<p class="finding">${escapeHtml(findingText(audit, lang))}</p>
${never === '' ? '' : `<p class="meta">${t('Nothing on record shows', 'אין ברישום זכר ל')}: ${never}</p>`}
<h2>${t('Who heard what, and when it was owed', 'מי שמע מה, ומתי זה היה מגיע לו')}</h2>
<div class="scroll">${axis(audit, lang)}</div>
${legend(audit, lang)}
${dutyTable(audit, lang)}
<div class="cols"><section>${silenceTable(audit, lang)}</section><section>${promiseTable(audit, lang)}</section></div>
${notes(audit, lang).map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('')}
<footer>${t('Sources', 'מקורות')}: ${timeline.sources.map((one) => `<bdi dir="ltr">${escapeHtml(one.where)}</bdi>`).join('; ')}</footer>
</main></body></html>
`;
}

const when = (at: number, lang: Lang): string => `${escapeHtml(dayText(at, lang))} ${ltr(clockText(at))}`;

function legend({ forecasts }: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const promises = `<span><i style="background:var(--tech-soft);border-inline-end:2px solid var(--tech)"></i>${t('promised time', 'מועד שהובטח')}</span><span><i style="background:var(--late);block-size:4px;vertical-align:3px"></i>${t('broken by so much', 'הופרה בכמה')}</span>`;
  return `<div class="legend"><span><b class="kept">●</b> ${t('kept', 'קוימה')}</span><span><b class="late">◐</b> ${t('late; the bar is how late', 'באיחור; אורך הקו הוא האיחור')}</span><span><b class="missed">✕</b> ${t('missed', 'הוחמצה')}</span><span><i style="background:var(--silence);border-inline:1px dashed var(--silence-line)"></i>${t('silence longer than agreed', 'שתיקה ארוכה מן המוסכם')}</span>${forecasts.some((one) => one.precision !== 'day') ? promises : ''}</div>`;
}

function dutyTable({ duties }: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const broken = duties.filter((one) => one.state !== 'kept');
  if (broken.length === 0) return `<h2>${t('Every duty was kept', 'כל המחויבויות קוימו')}</h2>`;
  const outcome = (one: AuditedDuty): string => {
    if (one.state === 'missed') return `✕ ${t('missed', 'הוחמצה')}`;
    return one.fulfilledAt === null ? `◐ ${t('done on', 'נעשה ב־')} ${ltr(one.fulfilledOn ?? '')}` : `◐ ${escapeHtml(lengthText(one.fulfilledAt - one.due, lang))} ${t('late', 'איחור')}`;
  };
  const runs = runsOf(broken);
  const rows = runs.slice(0, MOST_ROWS).map((run) => {
    const [one, last] = [run[0], run.at(-1)];
    if (one === undefined || last === undefined) return '';
    const many = run.length === 1 ? '' : ` ${ltr(`× ${String(run.length)}`)}`;
    const until = run.length === 1 ? '' : ` ${t('to', 'עד')} ${when(last.due, lang)}`;
    return `<tr><td>${escapeHtml(kindText(one.kind, lang))}${many}</td><td>${when(one.due, lang)}${until}</td><td class="${one.state}">${outcome(one)}</td></tr>`;
  });
  const more = runs.length > MOST_ROWS ? `<p class="note">${t(`and ${String(runs.length - MOST_ROWS)} more`, `ועוד ${String(runs.length - MOST_ROWS)}`)}</p>` : '';
  return `<h2>${t('Not in time', 'לא בזמן')}: ${ltr(String(broken.length))}</h2><table><tr><th>${t('duty', 'מחויבות')}</th><th>${t('due', 'מועד')}</th><th>${t('what became of it', 'מה עלה בגורלה')}</th></tr>${rows.join('')}</table>${more}`;
}

function silenceTable({ silences: { exact, atLeast } }: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const row = (one: Silence, least: boolean): string => `<tr><td>${least ? t('at least ', 'לפחות ') : ''}${escapeHtml(lengthText(one.to - one.from, lang))}</td><td>${when(one.from, lang)}</td><td>${one.ongoing ? t('end of the record', 'סוף הרישום') : when(one.to, lang)}</td></tr>`;
  const rows = [...exact.slice(0, 10).map((one) => row(one, false)), ...atLeast.slice(0, 10).map((one) => row(one, true))];
  if (rows.length === 0) return `<h2>${t('No silence longer than the cadence', 'לא הייתה שתיקה ארוכה מן הקצב')}</h2>`;
  return `<h2>${t('Longest silences', 'השתיקות הארוכות')}</h2><table><tr><th>${t('length', 'אורך')}</th><th>${t('from', 'מ־')}</th><th>${t('to', 'עד')}</th></tr>${rows.join('')}</table>`;
}

function promiseTable({ forecasts }: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  if (forecasts.length === 0) return `<h2>${t('No time was ever promised', 'לא הובטח שום מועד')}</h2>`;
  const judged = (hours: number | null, outcome: string | null): string => {
    if (hours === null) return outcome === null ? '–' : escapeHtml(OUTCOME[outcome]?.[lang] ?? outcome);
    const length = escapeHtml(lengthText(Math.abs(hours) * 3_600_000, lang));
    return hours > 0 ? `<span class="missed">${length} ${t('late', 'איחור')}</span>` : `${length} ${t('early', 'לפני המועד')}`;
  };
  const rows = forecasts.map((one) => `<tr><td>${one.precision === 'day' ? escapeHtml(dayText(one.madeAt, lang)) : when(one.madeAt, lang)}</td><td>${when(one.expectedBy, lang)}</td><td>${judged(one.errorHours, one.outcome)}</td></tr>`);
  return `<h2>${t('Promised times', 'מועדים שהובטחו')}: ${ltr(String(forecasts.length))}</h2><table><tr><th>${t('promised', 'הובטח')}</th><th>${t('for', 'ל־')}</th><th>${t('came', 'בא')}</th></tr>${rows.join('')}</table>`;
}

/** Where only the day is known the source's own verdict stands, without a length. */
const OUTCOME: Readonly<Record<string, { readonly he: string; readonly en: string }>> = {
  met: { he: 'קוים', en: 'met' }, missed: { he: 'הופר', en: 'broken' }, early: { he: 'הקדים', en: 'early' }, unknown: { he: 'לא ידוע', en: 'not known' },
};
