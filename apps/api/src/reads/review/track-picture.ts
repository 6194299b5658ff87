/** Both tracks of a crisis on one time axis, to print: a picture of its own for the first day where the whole is long. Pure; no script, nothing fetched. */
import type { CrisisAxis } from '#contracts';
import type { Instant, Language } from '#domain';
import { durationInWords } from '#i18n';
import { documentInstant } from './review-texts';
import { FORECAST_ROW_PX, duties, forecastRows, happenings, silences, stageBars, talk } from './track-lanes';
import type { Drawing } from './track-lanes';
import { NAMES_PX, PLOT_PX, Pen, Row, WIDTH_PX, escaped } from './track-pen';
import { scaleOf, ticksOf, windowsOf } from './track-scale';
import type { Window } from './track-scale';
import { trackWord } from './track-texts';
import type { TrackWord } from './track-texts';

export interface Telling {
  readonly language: Language;
  /** IANA zone of every time on it. */
  readonly zone: string;
}
const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };

/** Styles of the picture, for the page's own style sheet. Hues as on the screens; every state has a shape too, for who prints without colour. */
export const TRACK_STYLE = `
figure.tracks{margin:1rem 0;break-inside:avoid}.tracks h3{margin:.25rem 0}.tracks svg{display:block;inline-size:100%;block-size:auto}
.tracks text{font-size:10.5px;fill:#474c52;unicode-bidi:isolate}.tracks .q-word{font-weight:600;fill:#16181b}.tracks text:is(.x-late,.x-missed,.x-open,.q-word){paint-order:stroke;stroke:#fff;stroke-width:2.5px;stroke-opacity:.85}.tracks .b{font-weight:600;fill:#16181b}.tracks .tick{fill:#5f656c;font-size:10px}
.tracks .grid{stroke:#e1e1db}.tracks .grid2{stroke:#8a8a82}.tracks .lane{stroke:#c9cdd2}.tracks .between{fill:#f6f6f3}
.tracks .s-t{fill:#dde8f2}.tracks .s-r{fill:#f0e2ed}.tracks .w-t{fill:#2b5c8a}.tracks .w-r{fill:#7a3f72}.tracks .trouble{fill:#ad1f1c;font-weight:600}
.tracks .l-t{stroke:#2b5c8a;stroke-width:1.5}.tracks .l-r{stroke:#7a3f72;stroke-width:1.5}.tracks .l-trouble{stroke:#ad1f1c;stroke-width:2}.tracks .l-voice{stroke:#8a8a82}
.tracks .m-kept{fill:#1c7048}.tracks .m-count{fill:#fff;font-size:8.5px;font-weight:600}.tracks .m-late circle{fill:#fff;stroke:#9a4500;stroke-width:1.4}.tracks .m-late path{fill:#9a4500}
.tracks .m-missed{stroke:#ad1f1c;stroke-width:2;fill:none}.tracks .m-open{fill:#fff;stroke:#16181b;stroke-width:1.4}
.tracks .d-kept{stroke:#c9cdd2}.tracks .d-late{stroke:#9a4500;stroke-width:2.5}.tracks .d-missed{stroke:#ad1f1c;stroke-width:1.5;stroke-dasharray:3 2}
.tracks .x-late{fill:#9a4500}.tracks .x-missed{fill:#ad1f1c;font-weight:600}
.tracks .f-made{fill:#2b5c8a}.tracks .f-line{stroke:#2b5c8a}.tracks .f-now{fill:#b9d0e6;stroke:#2b5c8a}.tracks .f-old{fill:none;stroke:#2b5c8a;stroke-dasharray:3 2}
.tracks .v-us{fill:#7a3f72}.tracks .v-them{fill:#fff;stroke:#7a3f72}.tracks .q{fill:#16181b;fill-opacity:.08}.tracks .q-edge{stroke:#474c52;stroke-dasharray:2 2}
.tracks ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:0;margin:.4rem 0;font-size:.8rem;color:#474c52}.tracks li{display:flex;align-items:center;gap:.35rem}.tracks li svg{inline-size:18px;block-size:12px}[dir=rtl] .tracks .turn{transform:translateX(18px) scaleX(-1)}
.tracks figcaption{font-size:.85rem;color:#474c52}`;

/** The figure as HTML. The same axis, language and zone give the same picture. Throws RangeError for an unknown zone. */
export function trackPicture(axis: CrisisAxis, telling: Telling): string {
  const { language } = telling;
  const endAt = Date.parse(axis.endedAt ?? axis.measuredAt);
  const windows = windowsOf(Date.parse(axis.awareAt), endAt);
  const pictures = windows.map((window, index) => {
    const title = windows.length === 1 ? '' : `<h3>${escaped(trackWord(index === 0 ? 'firstDay' : 'whole', language))}</h3>`;
    const { svg, narrow } = panel({ axis, language, endAt, pen: new Pen(language), scale: scaleOf(window, PLOT_PX) }, telling);
    return `<figure class="tracks">${title}${svg}${narrow.length === 0 ? '' : `<figcaption dir="auto">${escaped(trackWord('narrow', language, { names: narrow.join(', ') }))}</figcaption>`}</figure>`;
  });
  return `${pictures.join('\n')}\n<figure class="tracks">${legend(axis, language)}<figcaption dir="auto">${escaped(finding(axis, telling))}</figcaption></figure>`;
}

/** What the picture shows, in words: for who cannot see it, and for a copy without pictures. */
export function finding(axis: CrisisAxis, { language, zone }: Telling): string {
  const count = (...states: readonly string[]): string => String(axis.duties.filter(({ state }) => states.includes(state)).length);
  const longest = [...axis.silences].sort((a, b) => b.minutes - a.minutes)[0];
  const tell = (iso: string): string => documentInstant(Date.parse(iso), zone, language);
  const quiet = longest === undefined ? trackWord('noQuiet', language) : trackWord('quiet', language, { span: durationInWords(Date.parse(longest.to) - Date.parse(longest.from), language), from: tell(longest.from), to: tell(longest.to) });
  // Under "missed" stands what the table of duties and the screen count as missed; what is late and still open is said beside it.
  const counted = [trackWord('counted', language, { kept: count('kept'), late: count('late'), missed: count('missed') }), ...(count('overdue') === '0' ? [] : [trackWord('countedOverdue', language, { overdue: count('overdue') })])];
  return `${counted.join(' ')} ${quiet} ${trackWord('reading', language)}`;
}

const TOP_PX = 20;
/** Heights of the rows of a lane: stages, happenings, duties with their words, words either way. */
const STAGES_PX = 22;
const HAPPENED_PX = 18;
const DUTIES_PX = 32;
const TALK_PX = 46;
const LANE_GAP_PX = 8;

function panel(drawing: Drawing, telling: Telling): { readonly svg: string; readonly narrow: readonly string[] } {
  const { pen, axis } = drawing;
  const { language } = telling;
  const technical = TOP_PX + 4;
  const forecastTop = technical + STAGES_PX + HAPPENED_PX + DUTIES_PX + 2;
  const forecasts = forecastRows(drawing, forecastTop + 3);
  const forecastPx = forecasts.count === 0 ? 0 : forecasts.count * FORECAST_ROW_PX + 6;
  const relationship = forecastTop + forecastPx + LANE_GAP_PX;
  const owed = relationship + STAGES_PX + HAPPENED_PX + 8;
  const voice = relationship + STAGES_PX + HAPPENED_PX + DUTIES_PX + 10;
  const height = relationship + STAGES_PX + HAPPENED_PX + DUTIES_PX + TALK_PX - 8;
  const bars = [stageBars(drawing, 'technical', technical), stageBars(drawing, 'relationship', relationship)] as const;
  const name = (y: number, word: TrackWord, className = ''): string => pen.words(-NAMES_PX, y, { text: trackWord(word, language), className });
  const between = forecasts.count === 0 ? pen.across({ from: -NAMES_PX, to: PLOT_PX }, forecastTop + 2, 'lane') : pen.bar({ from: -NAMES_PX, to: PLOT_PX }, forecastTop, { height: forecastPx, className: 'between' });
  const parts = [
    between, ticks(drawing, telling, height),
    name(technical + 12, 'technical', 'b'), bars[0].svg, happenings(drawing, 'technical', technical + STAGES_PX - 2), name(technical + STAGES_PX + HAPPENED_PX + 11, 'duties'), duties(drawing, 'technical', technical + STAGES_PX + HAPPENED_PX + 8),
    ...(forecasts.count === 0 ? [] : [name(forecastTop + 13, 'forecast'), forecasts.svg]),
    silences(drawing, { top: owed - 8, bottom: height - 2 }),
    name(relationship + 12, 'relationship', 'b'), bars[1].svg, happenings(drawing, 'relationship', relationship + STAGES_PX - 2), name(owed + 3, 'duties'), duties(drawing, 'relationship', owed),
    name(voice - 3, 'we'), name(voice + 10, 'they'), talk(drawing, voice),
  ];
  const said = escaped(`${trackWord('heading', language)}. ${finding(axis, telling)}`);
  const svg = `<svg viewBox="0 0 ${String(WIDTH_PX)} ${String(height)}" direction="${language === 'he' ? 'rtl' : 'ltr'}" role="img" aria-label="${said}"><title>${said}</title>${parts.join('')}</svg>`;
  return { svg, narrow: [...new Set([...bars[0].narrow, ...bars[1].narrow])] };
}

/** Hours and days of the zone; the day the picture begins with stands before the plot, with an arrow where time goes. */
function ticks({ pen, scale }: Drawing, { language, zone }: Telling, height: number): string {
  const row = new Row(pen, 12);
  const hour = new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', timeZone: zone });
  const found = ticksOf(scale, zone).map(({ at, isDay }) => {
    const along = scale.at(at);
    return `${pen.down(along, TOP_PX - 4, height, isDay ? 'grid2' : 'grid')}${row.put(along, [(isDay ? day : hour).format(at)], { anchors: ['middle'], className: isDay ? 'b' : 'tick' })}`;
  });
  const first = `${day.format(beginning(scale.window))} ${language === 'he' ? '←' : '→'}`;
  return `${found.join('')}${pen.words(-NAMES_PX, 12, { text: first, className: 'tick' })}`;
}
const beginning = ({ from, to }: Window): Instant => from + (to - from) / 100;

const MISSED_MARK = '<g class="turn"><path class="m-missed" d="M2 2.5l7 7m0-7l-7 7"/><path class="d-missed" d="M9 6H18"/></g>';

/** Only what the picture holds. */
function legend(axis: CrisisAxis, language: Language): string {
  const has = (...states: readonly string[]): boolean => axis.duties.some(({ state }) => states.includes(state));
  const said = (from: 'us' | 'them', voice: boolean): boolean => axis.words.some((word) => word.from === from && word.voice === voice);
  const entries: readonly (readonly [isThere: boolean, drawing: string, word: TrackWord])[] = [
    [has('kept'), '<circle class="m-kept" cx="9" cy="6" r="4"/>', 'kept'],
    [has('kept'), '<rect class="m-kept" x="2" y="0" width="14" height="12" rx="6"/><text class="m-count" x="9" y="9.2" text-anchor="middle">3</text>', 'keptMany'],
    [has('late'), '<path class="d-late" d="M0 6H18"/><g class="m-late"><circle cx="9" cy="6" r="3.4"/><path d="M9 2.6a3.4 3.4 0 0 0 0 6.8Z"/></g>', 'late'],
    [has('missed'), MISSED_MARK, 'missed'],
    [has('overdue'), MISSED_MARK, 'overdue'],
    [has('due', 'paused'), '<circle class="m-open" cx="9" cy="6" r="3.4"/>', 'open'],
    [axis.silences.length > 0, '<rect class="q" width="18" height="12"/><path class="q-edge" d="M.5 0V12M17.5 0V12"/>', 'silence'],
    [said('us', false) || said('them', false), '<rect class="v-us" x="7" y="1" width="3.2" height="10"/>', 'written'],
    [said('us', true) || said('them', true), '<rect class="v-us" x="6" y="1" width="6" height="10" rx="2.5"/>', 'call'],
    [axis.forecasts.length > 0, '<g class="turn"><path class="f-line" d="M0 6H7"/><rect class="f-old" x="7" y="2" width="10" height="8"/></g>', 'range'],
  ];
  return `<ul>${entries.filter(([isThere]) => isThere).map(([, drawing, word]) => `<li><svg viewBox="0 0 18 12" aria-hidden="true">${drawing}</svg><span>${escaped(trackWord(word, language))}</span></li>`).join('')}</ul>`;
}
