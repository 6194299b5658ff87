/**
 * The picture of a past crisis: one linear time axis, the technical lane above, the relationship below, promised times between. Positions
 * are shares of the plot in `inset-inline-start`, so that the same markup runs from left to right in English and from right to left in
 * Hebrew. No script, no drawing coordinate carries time.
 */
import { DAY_MS, HOUR_MS, MINUTE_MS, OBLIGATION_TRACKS } from '#domain';
import type { Instant, Track } from '#domain';
import type { Audit } from './audit-found';
import type { Fact } from './audit-file';
import { runsOf } from './audit-measure';
import type { AuditedDuty, Silence } from './audit-measure';
import { isMeasurable, isTold } from './audit-steps';
import { clockText, dayText, kindText, lengthText, whenText } from './audit-text';
import type { Lang } from './offline-result';

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
export const ltr = (text: string): string => `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;

/** The span shown: a little before the fault to a little after the record's end. */
export interface Scale {
  readonly from: Instant;
  readonly to: Instant;
  readonly share: (at: Instant) => number;
}

export function scaleOf({ timeline, milestones }: Audit): Scale {
  const first = Math.min(milestones.awareAt, ...timeline.facts.filter((one) => isMeasurable(one) && one.kind === 'fault-began').map((one) => one.at));
  const padMs = Math.max(5 * MINUTE_MS, (milestones.endAt - first) * 0.03);
  const [from, to] = [first - padMs, milestones.endAt + padMs];
  return { from, to, share: (at) => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100)) };
}

const at = (scale: Scale, instant: Instant): string => `--a:${scale.share(instant).toFixed(2)}`;
const span = (scale: Scale, from: Instant, to: Instant): string => `--a:${scale.share(from).toFixed(2)};--b:${scale.share(to).toFixed(2)}`;

const STEPS = [15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, DAY_MS, 2 * DAY_MS, 7 * DAY_MS, 14 * DAY_MS, 28 * DAY_MS];
const MOST_TICKS = 13;

/** The picture. Every mark carries kind, state and time in words. */
export function axis(audit: Audit, lang: Lang): string {
  const scale = scaleOf(audit);
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const stepMs = STEPS.find((one) => (scale.to - scale.from) / one <= MOST_TICKS) ?? 56 * DAY_MS;
  const ticks: Instant[] = [];
  for (let tick = Math.ceil(scale.from / stepMs) * stepMs; tick <= scale.to; tick += stepMs) ticks.push(tick);
  const tickLabel = (tick: Instant, index: number): string => (stepMs >= DAY_MS || tick % DAY_MS === 0 || index === 0 ? `<b>${escapeHtml(dayText(tick, lang))}</b>${stepMs >= DAY_MS ? '' : `<br>${ltr(clockText(tick))}`}` : ltr(clockText(tick)));
  const inPlot = ticks.filter((tick) => scale.share(tick) > 2 && scale.share(tick) < 98.5);
  return `<div class="axis" role="group" aria-label="${t('Both tracks on one time axis', 'שני המסלולים על ציר זמן אחד')}">
<div class="overlay">${ticks.map((tick) => `<i class="at grid" style="${at(scale, tick)}"></i>`).join('')}</div>
<div class="lane ticks"><span class="lab">UTC ${lang === 'he' ? '←' : '→'}</span><div class="plot">${inPlot.map((tick, index) => `<span class="at" style="${at(scale, tick)}">${tickLabel(tick, index)}</span>`).join('')}</div></div>
<h3 class="tech">${t('Technical', 'טכני')}</h3>
${eventLane(audit, scale, lang)}
${dutyLanes(audit, scale, { lang, track: 'technical' })}
${promiseLane(audit, scale, lang)}
<h3 class="rel">${t('Relationship', 'קשר')}</h3>
<div class="voicebox"><div class="overlay">${silences(audit, scale, lang)}</div>
${voiceLane(audit, scale, lang)}
${dutyLanes(audit, scale, { lang, track: 'relationship' })}</div>
</div>`;
}

interface Placed {
  readonly share: number;
  readonly row: number;
}

/** Rows so that no two labels meet: each takes the first row that is free at its place. */
function packed(shares: readonly (readonly [from: number, to: number])[]): readonly Placed[] {
  const ends: number[] = [];
  return shares.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return { share: from, row };
  });
}

const EVENT_WORDS: Readonly<Partial<Record<Fact['kind'], { readonly he: string; readonly en: string }>>> = {
  'fault-began': { he: 'התקלה החלה', en: 'fault began' },
  'internal-awareness': { he: 'נודע לחברה', en: 'company knew' },
  workaround: { he: 'מעקף', en: 'workaround' },
  fix: { he: 'תיקון', en: 'fix' },
  restored: { he: 'שב לפעול', en: 'working again' },
};
/** Share of the plot that a label may take; measured on the longest of them. */
const LABEL_SHARE = 11;

function eventLane({ timeline }: Audit, scale: Scale, lang: Lang): string {
  const events = timeline.facts.filter((one) => isMeasurable(one) && EVENT_WORDS[one.kind] !== undefined && one.at >= scale.from && one.at <= scale.to);
  const places = packed(events.map((one) => [labelFrom(scale.share(one.at)), labelFrom(scale.share(one.at)) + LABEL_SHARE]));
  const rows = Math.max(1, ...places.map((one) => one.row + 1));
  const marks = events.map((one, index) => {
    const before = scale.share(one.at) > 100 - LABEL_SHARE;
    const bad = one.kind === 'fault-began' ? ' bad' : '';
    return `<span class="at ev${bad}${before ? ' before' : ''}" style="${at(scale, one.at)};--row:${String(places[index]?.row ?? 0)}" title="${escapeHtml(`${whenText(one.at, lang)} ${one.summary}`)}">${escapeHtml(EVENT_WORDS[one.kind]?.[lang] ?? '')}</span>`;
  });
  return `<div class="lane" style="block-size:${String(rows * 18 + 6)}px"><span class="lab"></span><div class="plot">${marks.join('')}</div></div>`;
}

const labelFrom = (share: number): number => (share > 100 - LABEL_SHARE ? share - LABEL_SHARE : share);

const MARK = { kept: '●', late: '◐', missed: '✕' } as const;
const STATE = { kept: { he: 'קוימה', en: 'kept' }, late: { he: 'באיחור', en: 'late' }, missed: { he: 'הוחמצה', en: 'missed' } } as const;
function dutyLanes({ duties }: Audit, scale: Scale, so: { readonly lang: Lang; readonly track: Track }): string {
  const kinds = [...new Set(duties.map((one) => one.kind))].filter((kind) => OBLIGATION_TRACKS[kind] === so.track);
  return kinds.map((kind) => {
    const mine = duties.filter((one) => one.kind === kind);
    return `<div class="lane duties"><span class="lab">${escapeHtml(kindText(kind, so.lang))}</span><div class="plot">${runsOf(mine).map((run) => dutyMark(run, scale, so.lang)).join('')}</div></div>`;
  }).join('\n');
}

function dutyMark(run: readonly AuditedDuty[], scale: Scale, lang: Lang): string {
  const [one] = run;
  if (one === undefined) return '';
  const last = run.at(-1) ?? one;
  const { state, due, fulfilledAt, kind } = one;
  // Where only the day of fulfilment is known, the lateness drawn is the least it can have been.
  const end = fulfilledAt ?? (one.fulfilledOn === null ? due : Math.max(due, Date.parse(one.fulfilledOn)));
  const words = `${kindText(kind, lang)}, ${STATE[state][lang]}, ${lang === 'he' ? 'מועד' : 'due'} ${whenText(due, lang)}`;
  const lateBy = state === 'late' && fulfilledAt !== null ? `, ${lengthText(fulfilledAt - due, lang)}` : '';
  const mark = `<span class="at mark ${state}" style="${at(scale, end)}" tabindex="0" role="img" aria-label="${escapeHtml(words + lateBy)}" title="${escapeHtml(words + lateBy)}">${MARK[state]}</span>`;
  const tick = due <= scale.to ? `<i class="at tick ${state}" style="${at(scale, due)}"></i>` : '';
  if (run.length > 1) return `<i class="span line missed" style="${span(scale, due, last.due)}"></i>${mark}<span class="at many" style="${at(scale, (due + last.due) / 2)}">${ltr(`× ${String(run.length)}`)}</span>`;
  if (state === 'kept') return `<i class="span line kept" style="${span(scale, end, due)}"></i>${tick}${mark}`;
  return state === 'late' ? `<i class="span line late" style="${span(scale, due, end)}"></i>${tick}${mark}` : mark;
}

/** Promised times: from the word to the time promised; broken ones run on in red to when it came. */
function promiseLane({ forecasts }: Audit, scale: Scale, lang: Lang): string {
  const shown = forecasts.filter((one) => one.precision !== 'day' && one.madeAt <= scale.to);
  if (shown.length === 0) return '';
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const places = packed(shown.map((one) => [scale.share(one.madeAt), scale.share(Math.max(one.expectedBy, one.actualAt ?? 0)) + 0.6]));
  const rows = Math.max(...places.map((one) => one.row + 1));
  const bars = shown.map((one, index) => {
    const broken = one.errorHours !== null && one.errorHours > 0;
    const words = `${t('promised', 'הובטח')} ${whenText(one.madeAt, lang)} → ${whenText(one.expectedBy, lang)}${one.actualAt === null ? '' : `; ${t('came', 'בא')} ${whenText(one.actualAt, lang)}`}`;
    const over = broken && one.actualAt !== null ? `<i class="span over" style="${span(scale, one.expectedBy, one.actualAt)}"></i>` : '';
    return `<span class="prom${broken ? ' broken' : ''}${one.errorHours === null ? ' open' : ''}" style="--row:${String(places[index]?.row ?? 0)}" title="${escapeHtml(words)}"><i class="span bar" style="${span(scale, one.madeAt, one.expectedBy)}"></i><i class="at made" style="${at(scale, one.madeAt)}"></i>${over}</span>`;
  });
  return `<h3>${t('Promised times', 'מועדים שהובטחו')}</h3><div class="lane" style="block-size:${String(rows * 16 + 6)}px"><span class="lab">${t('from word to time', 'מן המילה אל המועד')}</span><div class="plot">${bars.join('')}</div></div>`;
}

/** A label needs this much of the plot to stand inside its silence. */
const SILENCE_LABEL_SHARE = 3;

function silences({ silences: { exact, atLeast } }: Audit, scale: Scale, lang: Lang): string {
  const one = (silence: Silence, least: boolean): string => {
    const length = lengthText(silence.to - silence.from, lang);
    const words = least ? (lang === 'he' ? `לפחות ${length}` : `at least ${length}`) : length;
    const wide = scale.share(silence.to) - scale.share(silence.from) >= SILENCE_LABEL_SHARE;
    return `<span class="span gap" style="${span(scale, silence.from, silence.to)}" title="${escapeHtml(words)}">${wide ? `<b>${escapeHtml(words)}</b>` : ''}</span>`;
  };
  return [...exact.map((silence) => one(silence, false)), ...atLeast.map((silence) => one(silence, true))].join('');
}

function voiceLane({ timeline }: Audit, scale: Scale, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const marks = timeline.facts.filter((one) => one.at >= scale.from && one.at <= scale.to && (isTold(one) || one.kind === 'complaint')).map((one) => {
    const who = one.kind === 'complaint' ? 'they' : 'we';
    if (isMeasurable(one)) return `<i class="at ${who}" style="${at(scale, one.at)}" title="${escapeHtml(`${whenText(one.at, lang)} ${one.summary}`)}"></i>`;
    const day = Math.floor(one.at / DAY_MS) * DAY_MS;
    return `<i class="span ${who} day" style="${span(scale, day, day + DAY_MS)}" title="${escapeHtml(`${dayText(one.at, lang)} ${one.summary}`)}"></i>`;
  });
  return `<div class="lane voice"><span class="lab">${t('they spoke, above;<br>customers, below', 'הם דיברו, למעלה;<br>הלקוחות, למטה')}</span><div class="plot"><i class="rule"></i>${marks.join('')}</div></div>`;
}

