import type { CrisisAxis } from '#contracts';
import { finding, trackPicture } from './track-picture';
import { PLOT_PX, NAMES_PX, WIDTH_PX } from './track-pen';
import { DAY_MS, HOUR_MS, scaleOf, ticksOf, windowsOf } from './track-scale';
import { trackWords } from './track-texts';

const T0 = Date.parse('2026-03-02T08:00:00Z');
const MINUTE_MS = 60_000;
const iso = (minutes: number): string => new Date(T0 + minutes * MINUTE_MS).toISOString();
const name = (he: string, en: string) => ({ he, en });
const UPDATE = name('עדכון תקופתי', 'timed update');
type Duty = CrisisAxis['duties'][number];
const duty = (id: string, over: Partial<Duty>): Duty => ({ id, kind: 'timed-update', name: UPDATE, track: 'relationship', state: 'kept', owner: null, startedAt: iso(0), dueAt: iso(60), doneAt: null, spokeAt: null, ...over });
const said = (seq: number, minutes: number, from: 'us' | 'them', voice = false): CrisisAxis['words'][number] => ({ seq, at: iso(minutes), from, channel: voice ? 'call' : 'email', voice, by: null, contact: null, text: '<img src=x>' });

/** Ten hours: two kept, one late by 12 minutes, one missed, two hours and 21 minutes without a word. */
const axis: CrisisAxis = {
  crisisId: 'c', reference: 'TK-2026-1', version: 9, awareAt: iso(0), openedAt: iso(5), endedAt: iso(600), measuredAt: iso(600),
  stages: {
    technical: [{ code: 'locating', name: name('איתור', 'locating'), from: iso(0), to: iso(200), again: false }, { code: 'containing', name: name('בלימה', 'containing'), from: iso(200), to: iso(204), again: false }, { code: 'fixing', name: name('תיקון', 'fixing'), from: iso(204), to: iso(600), again: false }],
    relationship: [{ code: 'informing', name: name('עדכונים <b>', 'updates <b>'), from: iso(5), to: iso(600), again: false }],
  },
  ahead: { technical: [], relationship: [] },
  marks: [{ seq: 1, at: iso(300), track: 'technical', type: 'fix.verification-failed', trouble: true, by: null, detail: null }],
  duties: [
    duty('a', { dueAt: iso(60), doneAt: iso(40) }), duty('b', { dueAt: iso(100), doneAt: iso(90) }), duty('c', { dueAt: iso(400), doneAt: iso(412), state: 'late' }),
    duty('d', { dueAt: iso(160), state: 'missed', spokeAt: iso(241) }), duty('e', { track: 'technical', dueAt: iso(500), doneAt: iso(480) }), duty('f', { dueAt: iso(900), state: 'due' }),
  ],
  forecasts: [{ id: 'f', target: 'fix', name: name('התיקון', 'the fix'), madeAt: iso(30), by: null, p50At: iso(120), p90At: iso(240), current: false, toldAt: null, endedAt: iso(200), revision: 'first' }],
  words: [said(1, 40, 'us'), said(2, 50, 'them', true), said(3, 100, 'us'), said(4, 241, 'us', true)],
  silences: [{ from: iso(100), to: iso(241), minutes: 141, dueAt: iso(160), lasting: false }],
  ladders: {},
};
const he = { language: 'he', zone: 'Asia/Jerusalem' } as const;
const en = { language: 'en', zone: 'Asia/Jerusalem' } as const;
/** Left edge and width of the first bar of a class. */
function barOf(svg: string, className: string): { readonly x: number; readonly width: number } {
  const found = new RegExp(`<rect class="${className}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`).exec(svg);
  if (found === null) throw new Error(`no ${className}`);
  return { x: Number(found[1]), width: Number(found[2]) };
}

describe('the printed picture of both tracks', () => {
  it('runs from the right in Hebrew: every bar is the mirror image of the English one', () => {
    for (const className of ['s-t', 's-r', 'q', 'v-us', 'v-them', 'f-old']) {
      const [right, left] = [barOf(trackPicture(axis, he), className), barOf(trackPicture(axis, en), className)];
      expect([className, right.width]).toEqual([className, left.width]);
      expect([className, Math.abs(right.x - (WIDTH_PX - left.x - left.width)) < 0.2]).toEqual([className, true]);
    }
    expect(trackPicture(axis, he)).toContain('direction="rtl"');
    expect(trackPicture(axis, en)).toContain('direction="ltr"');
  });

  it('draws a silence as long as it was, on the same scale as everything else', () => {
    const width = barOf(trackPicture(axis, en), 'q').width;
    const window = windowsOf(T0, T0 + 600 * MINUTE_MS)[0];
    expect(window === undefined ? null : width).toBeCloseTo((141 * MINUTE_MS) / ((window?.to ?? 0) - (window?.from ?? 0)) * PLOT_PX, 0);
    expect(trackPicture(axis, he)).toContain('>שתיקה: שעתיים ו־21 דקות<');
  });

  it('gives every end of a duty its own shape, its length and its words', () => {
    const svg = trackPicture(axis, en).split('<ul>')[0] ?? '';
    expect(svg.match(/<circle class="m-kept"/g)).toHaveLength(3);
    expect(svg.match(/<g class="m-late"/g)).toHaveLength(1);
    expect(svg.match(/<path class="m-missed"/g)).toHaveLength(1);
    // A duty that lies ahead of the end is not drawn into it.
    expect(svg).not.toContain('m-open');
    for (const words of ['>12 minutes late<', '>missed: timed update<', '>relapse<']) expect(svg).toContain(words);
    expect([...svg.matchAll(/class="d-(\w+)"/g)].map(([, state]) => state).sort()).toEqual(['kept', 'kept', 'kept', 'late', 'missed']);
  });

  it('puts our words above the line and theirs below, a call rounded', () => {
    const svg = trackPicture(axis, en).split('<ul>')[0] ?? '';
    const bars = [...svg.matchAll(/<rect class="v-(us|them)" x="[\d.]+" y="([\d.]+)"[^>]*?( rx="2.5")?\/>/g)].map(([, from, y, voice]) => [from, Number(y), voice !== undefined] as const);
    const ours = bars.filter(([from]) => from === 'us');
    expect(bars.map(([from, , voice]) => [from, voice])).toEqual([['us', false], ['them', true], ['us', false], ['us', true]]);
    expect(ours.every(([, y]) => y < (bars.find(([from]) => from === 'them')?.[1] ?? 0))).toBe(true);
  });

  it('gathers kept duties that would hide each other into one that says how many', () => {
    const many = { ...axis, duties: [1, 2, 3, 4].map((n) => duty(String(n), { dueAt: iso(60), doneAt: iso(40 + n) })) };
    const svg = trackPicture(many, en).split('<ul>')[0] ?? '';
    expect(svg).toMatch(/<text class="m-count"[^>]*>4</);
    expect(svg).not.toContain('<circle class="m-kept"');
  });

  it('names below what is too narrow to carry its name, and lets no text become markup', () => {
    const html = trackPicture(axis, he);
    expect(html).toContain('שלבים קצרים, שאין בהם מקום לשמם: בלימה.');
    expect(html).toContain('עדכונים &lt;b&gt;');
    expect(html).not.toMatch(/<b>|<img|<script/);
  });

  it('has no word over another, and none over the edge', () => {
    const crowded = { ...axis, duties: Array.from({ length: 20 }, (_, n) => duty(String(n), { state: 'missed', dueAt: iso(20 + n * 9), spokeAt: iso(300) })) };
    for (const telling of [he, en]) {
      const labels = [...trackPicture(crowded, telling).matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)" class="x-missed">([^<]*)</g)].map(([, x, y, anchor, text]) => ({ x: Number(x), y: Number(y), anchor, px: (text ?? '').length * 5 }));
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.length).toBeLessThan(20);
      const sign = telling === he ? -1 : 1;
      const boxes = labels.map(({ x, anchor, px }) => (anchor === 'middle' ? [x - px / 2, x + px / 2] : (anchor === 'start') === (sign === 1) ? [x, x + px] : [x - px, x])).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      boxes.slice(1).forEach(([from], index) => { expect(from).toBeGreaterThan(boxes[index]?.[1] ?? 0); });
      for (const [from, to] of boxes) expect([(from ?? -1) >= 0, (to ?? 1e9) <= WIDTH_PX]).toEqual([true, true]);
    }
  });

  it('draws no tick through the name of another', () => {
    const marks = [280, 300, 330].map((minutes, seq): CrisisAxis['marks'][number] => ({ seq, at: iso(minutes), track: 'technical', type: 'operation.lost', trouble: true, by: null, detail: null }));
    const svg = trackPicture({ ...axis, marks }, en);
    const ticks = [...svg.matchAll(/<path class="l-trouble" d="M([\d.]+) /g)].map(([, x]) => Number(x));
    const names = [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" text-anchor="(start|end)" class="trouble">([^<]*)</g)].map(([, x, anchor, text]) => (anchor === 'start' ? [Number(x), Number(x) + (text ?? '').length * 5] : [Number(x) - (text ?? '').length * 5, Number(x)]));
    expect([ticks.length, names.length > 0]).toEqual([3, true]);
    for (const [from, to] of names) expect(ticks.filter((x) => x > (from ?? 0) && x < (to ?? 0))).toEqual([]);
  });

  it('says the same in a sentence', () => {
    expect(finding(axis, en)).toContain('Obligations kept on time: 3; late: 1; missed: 1.');
    expect(finding(axis, en)).not.toContain('Still open');
    const running = { ...axis, duties: [...axis.duties, duty('late-and-open', { dueAt: iso(400), state: 'overdue' })] };
    expect(finding(running, en)).toContain('missed: 1. Still open past their time: 1.');
    expect(finding(running, he)).toContain('הוחמצו: 1. עוד פתוחות אחרי מועדן: 1.');
    expect(finding(axis, en)).toContain('The longest silence: 2 hours and 21 minutes');
    expect(finding({ ...axis, silences: [] }, he)).toContain('לא הייתה שתיקה ארוכה מן המוסכם.');
    expect(trackPicture(axis, he)).toContain('role="img" aria-label="שני המסלולים.');
  });

  it('has every word in both languages', () => {
    for (const [hebrew, english] of trackWords) {
      expect(hebrew).toMatch(/[\u05d0-\u05ea]/);
      expect(english).not.toMatch(/[\u05d0-\u05ea]/);
    }
  });
});

describe('windows and ticks', () => {
  it('show the first day by itself where the whole is long', () => {
    expect(windowsOf(T0, T0 + 20 * HOUR_MS)).toHaveLength(1);
    const [first, whole] = windowsOf(T0, T0 + 17 * DAY_MS);
    expect([(first?.to ?? 0) - (first?.from ?? 0) < 1.1 * DAY_MS, (whole?.to ?? 0) > T0 + 17 * DAY_MS]).toEqual([true, true]);
    const pictures = trackPicture({ ...axis, endedAt: iso(17 * 24 * 60) }, he);
    expect(pictures.match(/<h3>/g)).toHaveLength(2);
    expect(pictures.indexOf('היממה הראשונה')).toBeLessThan(pictures.indexOf('המשבר כולו'));
  });

  it('stand on full hours of the zone, also on the day its clock goes forward', () => {
    // Clocks in Jerusalem went from 02:00 to 03:00 on 27 March 2026.
    const night = { from: Date.parse('2026-03-26T20:00:00Z'), to: Date.parse('2026-03-27T06:00:00Z') };
    const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jerusalem' });
    const ticks = ticksOf(scaleOf(night, PLOT_PX), 'Asia/Jerusalem');
    expect(ticks.every(({ at }) => clock.format(at).endsWith(':00'))).toBe(true);
    expect(ticks.filter(({ isDay }) => isDay).map(({ at }) => clock.format(at))).toEqual(['00:00']);
    expect(NAMES_PX + PLOT_PX).toBe(WIDTH_PX);
  });
});
