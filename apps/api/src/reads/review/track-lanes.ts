/** The lanes of the printed picture: stages, what happened, duties, forecasts, words and silences. Pure. */
import type { CrisisAxis } from '#contracts';
import type { Instant, Language, Track } from '#domain';
import { durationInWords } from '#i18n';
import { PLOT_PX, Row, widthOf } from './track-pen';
import type { Pen } from './track-pen';
import { isInside, partOf } from './track-scale';
import type { Scale } from './track-scale';
import { markWord, trackWord } from './track-texts';

export interface Drawing {
  readonly axis: CrisisAxis;
  readonly language: Language;
  readonly pen: Pen;
  readonly scale: Scale;
  /** The end of a finished crisis, else when it was drawn. */
  readonly endAt: Instant;
}
type Duty = CrisisAxis['duties'][number];
const at = (iso: string): Instant => Date.parse(iso);
const atOr = (iso: string | null, other: Instant): Instant => (iso === null ? other : Date.parse(iso));

const BAR_PX = 16;
const LETTERS: Readonly<Record<Track, 't' | 'r'>> = { technical: 't', relationship: 'r' };
/** Narrower than its name and this, a stage is named below the picture. */
const NAME_PAD_PX = 6;

/** Stages as bars that follow one another; the names of those too narrow for them come back, to be told below. */
export function stageBars({ axis, language, pen, scale, endAt }: Drawing, track: Track, y: number): { readonly svg: string; readonly narrow: readonly string[] } {
  const narrow: string[] = [];
  const named = new Set<string>();
  const svg = axis.stages[track].map(({ name, from, to }) => {
    const part = partOf(scale, at(from), atOr(to, endAt));
    if (part === null) return '';
    const words = name[language];
    const isNamed = widthOf(words) + NAME_PAD_PX <= part.to - part.from;
    if (isNamed) named.add(words);
    else narrow.push(words);
    const end = Math.max(part.from + 1, part.to - 1);
    return `${pen.bar({ from: part.from, to: end }, y, { height: BAR_PX, className: `s-${LETTERS[track]}` })}${isNamed ? pen.words((part.from + part.to) / 2, y + 12, { text: words, anchor: 'middle', className: `w-${LETTERS[track]}` }) : ''}`;
  }).join('');
  // A stage that came back has its name where it lasted.
  return { svg, narrow: [...new Set(narrow)].filter((words) => !named.has(words)) };
}

/** Between a tick and its name. */
const MARK_GAP_PX = 6;
/** What happened, as ticks with their names; what went against us comes first where two would meet. */
export function happenings({ axis, language, pen, scale }: Drawing, track: Track, y: number): string {
  const row = new Row(pen, y + 10);
  const found = axis.marks.filter((mark) => (mark.track ?? 'relationship') === track && isInside(scale, at(mark.at)) && markWord(mark.type, language) !== null);
  for (const mark of found) row.block({ from: scale.at(at(mark.at)) - 1, to: scale.at(at(mark.at)) + 1 });
  return [...found].sort((a, b) => Number(b.trouble) - Number(a.trouble)).map((mark) => {
    const along = scale.at(at(mark.at));
    const className = mark.trouble ? 'trouble' : `w-${LETTERS[track]}`;
    const words = [markWord(mark.type, language) ?? ''];
    const after = row.put(along + MARK_GAP_PX, words, { anchors: ['start'], className });
    const put = after === '' ? row.put(along - MARK_GAP_PX, words, { anchors: ['end'], className }) : after;
    return `${pen.down(along, y, y + 12, mark.trouble ? 'l-trouble' : `l-${LETTERS[track]}`)}${put}`;
  }).join('');
}

interface Seen {
  readonly duty: Duty;
  readonly along: number;
  readonly state: 'kept' | 'late' | 'missed' | 'open';
  /** The line beside the mark. */
  readonly line: { readonly from: Instant; readonly to: Instant } | null;
}
/** Closer than this two kept marks become one that says how many. */
const MARK_PX = 9;

/** Duties of a track: kept where they were done, missed where they were due, with the length of every lateness. */
export function duties(drawing: Drawing, track: Track, y: number): string {
  const { pen, scale, language } = drawing;
  const seen = drawing.axis.duties.flatMap((duty) => (duty.track === track ? seenOf(duty, drawing) : [])).sort((a, b) => a.along - b.along);
  const labels = new Row(pen, y + 16);
  const drawn = gathered(seen.filter(({ state }) => state === 'kept')).map(({ along, count }) => (count === 1 ? pen.mark(along, y, 'kept') : pen.many(along, y, count)));
  const lines = seen.flatMap(({ state, line }) => {
    const part = line === null ? null : partOf(scale, line.from, line.to);
    return part === null ? [] : [pen.across(part, y, `d-${state}`)];
  });
  const troubled = seen.filter(({ state }) => state !== 'kept');
  const marks = troubled.map(({ along, state }) => pen.mark(along, y, state));
  const rank = { missed: 0, late: 1, open: 2, kept: 3 } as const;
  const said = [...troubled].sort((a, b) => rank[a.state] - rank[b.state]).map((one) => labels.put(one.along, labelsOf(one, language), { className: `x-${one.state}` }));
  return [...lines, ...drawn, ...marks, ...said].join('');
}

function seenOf(duty: Duty, { scale, endAt }: Drawing): readonly Seen[] {
  if (duty.dueAt === null) return [];
  const due = at(duty.dueAt);
  const done = atOr(duty.doneAt, due);
  const found = ((): Omit<Seen, 'along' | 'duty'> & { readonly at: Instant } => {
    switch (duty.state) {
      case 'kept': return { state: 'kept', at: done, line: done < due ? { from: done, to: due } : null };
      case 'late': return { state: 'late', at: done, line: { from: due, to: done } };
      case 'missed': return { state: 'missed', at: due, line: { from: due, to: atOr(duty.spokeAt, endAt) } };
      case 'overdue': return { state: 'missed', at: due, line: { from: due, to: endAt } };
      case 'due': case 'paused': return { state: 'open', at: due, line: null };
    }
  })();
  return isInside(scale, found.at) ? [{ duty, along: scale.at(found.at), state: found.state, line: found.line }] : [];
}

function gathered(kept: readonly Seen[]): readonly { readonly along: number; readonly count: number }[] {
  const groups: { along: number; count: number }[] = [];
  for (const { along } of kept) {
    const last = groups.at(-1);
    if (last !== undefined && along - last.along < (last.count > 1 ? 2 * MARK_PX : MARK_PX)) last.count += 1;
    else groups.push({ along, count: 1 });
  }
  return groups;
}

function labelsOf({ duty, state, line }: Seen, language: Language): readonly string[] {
  if (duty.state === 'overdue') return [trackWord('overdueName', language, { name: duty.name[language] }), trackWord('overdue', language).replace(/;.*/, '')];
  if (state === 'missed') return [trackWord('missedName', language, { name: duty.name[language] }), trackWord('missed', language).replace(/;.*/, '')];
  if (state === 'late' && line !== null) return [trackWord('lateBy', language, { span: durationInWords(line.to - line.from, language) })];
  return [duty.name[language]];
}

export const FORECAST_ROW_PX = 13;
const FORECASTS_MAX = 4;
/** The last revisions: dot when made, line to what is likely, band to the latest. Only the one in force is filled. */
export function forecastRows({ axis, pen, scale }: Drawing, y: number): { readonly svg: string; readonly count: number } {
  const shown = axis.forecasts.filter(({ madeAt, p90At }) => partOf(scale, at(madeAt), Math.max(at(p90At), at(madeAt) + 1)) !== null).slice(-FORECASTS_MAX);
  const svg = shown.map(({ madeAt, p50At, p90At, current }, index) => {
    const middle = y + index * FORECAST_ROW_PX + FORECAST_ROW_PX / 2;
    const toLikely = partOf(scale, at(madeAt), at(p50At));
    const band = partOf(scale, at(p50At), at(p90At));
    return [
      isInside(scale, at(madeAt)) ? `<circle class="f-made" cx="${String(Math.round(pen.x(scale.at(at(madeAt)))))}" cy="${String(middle)}" r="2.2"/>` : '',
      toLikely === null ? '' : pen.across(toLikely, middle, 'f-line'),
      band === null ? '' : pen.bar(band, middle - 4, { height: 8, className: current ? 'f-now' : 'f-old' }),
    ].join('');
  }).join('');
  return { svg, count: shown.length };
}

const WORD_PX = 11;
/** Our words above the line, theirs below; a call or a meeting is wider and rounded. */
export function talk({ axis, pen, scale }: Drawing, y: number): string {
  const marks = axis.words.filter((word) => isInside(scale, at(word.at))).map(({ at: iso, from, voice }) => {
    const along = scale.at(at(iso));
    const half = voice ? 3 : 1.6;
    return pen.bar({ from: along - half, to: along + half }, from === 'us' ? y - WORD_PX : y, { height: WORD_PX, className: from === 'us' ? 'v-us' : 'v-them', ...(voice ? { round: 2.5 } : {}) });
  });
  return `${pen.across({ from: 0, to: PLOT_PX }, y, 'l-voice')}${marks.join('')}`;
}

/** Silence is an area: from our last word to our next, with its length. */
export function silences({ axis, pen, scale, language }: Drawing, { top, bottom }: { readonly top: number; readonly bottom: number }): string {
  const row = new Row(pen, bottom - 3);
  const found = axis.silences.flatMap((one) => {
    const part = partOf(scale, at(one.from), at(one.to));
    return part === null ? [] : [{ part, lengthMs: at(one.to) - at(one.from) }];
  });
  return [...found].sort((a, b) => b.lengthMs - a.lengthMs).map(({ part, lengthMs }) => [
    pen.bar(part, top, { height: bottom - top, className: 'q' }), pen.down(part.from, top, bottom, 'q-edge'), pen.down(part.to, top, bottom, 'q-edge'),
    row.put((part.from + part.to) / 2, [trackWord('silenceOf', language, { span: durationInWords(lengthMs, language) }), durationInWords(lengthMs, language)], { className: 'q-word' }),
  ].join('')).join('');
}
