/** Small parts of pages: facts set apart, times, typed words, fields. All of it returns HTML made of escaped text, but for `told` and `shortened`, which return text. */
import { escapeHtml, isolate, typedParagraphs } from '#delivery';
import type { Instant, Language } from '#domain';
import { formatInstant, withoutIsolates } from '#i18n';
import { FRAME_TEXTS } from './texts/frame';

/** In which language and on which clock a time is told. `now`: days near it are told by their word; null or left out = every day by its name. */
export interface Told {
  readonly language: Language;
  /** IANA zone; the page's footer names it. */
  readonly zone: string;
  readonly now?: Instant | null;
}

/** Numbers, ids and times: always left to right, never broken into. */
export function number(text: string | number): string {
  return `<bdi dir="ltr">${escapeHtml(String(text))}</bdi>`;
}

/** A text with facts put in, each set apart from the direction around it. */
export function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.split(/(\{[a-z]+\})/).map((part) => {
    const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
    return name === undefined ? escapeHtml(part) : isolate(facts[name] ?? '');
  }).join('');
}

const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
/** Zones in use are few; the bound only guards against zones made up at run time. */
const MAX_CACHED = 400;
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMS = {
  day: { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function format(form: keyof typeof FORMS, at: Instant, { language, zone }: Told): string {
  const key = `${form}/${language}/${zone}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...FORMS[form], timeZone: zone });
  if (formats.size < MAX_CACHED) formats.set(key, made);
  return made.format(at);
}

const DAY_MS = 86_400_000;

/** An instant as people say it, as text: "18:30" on the day of `now`, "tomorrow, 09:00", "Thu, 10 Sept, 16:00". */
export function told(at: Instant, by: Told): string {
  const texts = FRAME_TEXTS[by.language];
  const time = format('time', at, by);
  const day = format('day', at, by);
  if (by.now != null) {
    if (day === format('day', by.now, by)) return time;
    for (const [name, offsetMs] of [['tomorrow', DAY_MS], ['yesterday', -DAY_MS]] as const) if (day === format('day', by.now + offsetMs, by)) return texts[name].replace('{at}', time);
  }
  return withoutIsolates(formatInstant(at, by.zone, by.language));
}

/** The end of the day that an instant closes: "by 00:00" is read as either day. */
export function toldEndOfDay(at: Instant, by: Told): string {
  return FRAME_TEXTS[by.language].endOfDay.replace('{day}', format('date', at - 1, by));
}

export function timeTag(at: Instant, by: Told): string {
  return `<time class="t" datetime="${new Date(at).toISOString()}">${isolate(told(at, by))}</time>`;
}

/** The big one, that must not be misread on a page left open: with its day even when that is today. */
export function timeWithDay(at: Instant, by: Told): string {
  const short = told(at, by);
  const isToday = by.now != null && format('day', at, by) === format('day', by.now, by);
  return `<time class="t" datetime="${new Date(at).toISOString()}">${isolate(isToday ? FRAME_TEXTS[by.language].today.replace('{at}', short) : short)}</time>`;
}

/** What a person typed, in paragraphs; nothing in it becomes markup or a link. */
export function words(typed: string): string {
  return typedParagraphs(typed).map((part) => `<p dir="auto">${escapeHtml(part).replace(/\n/g, '<br>')}</p>`).join('');
}

/** The beginning of a text that takes at most `maxBytes` on the page, cut between words where it can be, with its sign of more. */
export function shortened(text: string, maxBytes: number): string {
  const bytesOf = (part: string): number => Buffer.byteLength(escapeHtml(part));
  if (bytesOf(text) <= maxBytes) return text;
  let length = Math.min(text.length, maxBytes);
  while (length > 0 && bytesOf(text.slice(0, length)) > maxBytes - 3) length = Math.floor(length * 0.9);
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A form to this house; `fields` are its hidden ones. */
export function form(action: string, fields: Readonly<Record<string, string>>, inside: string): string {
  const hidden = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('');
  return `<form method="post" action="${escapeHtml(action)}" accept-charset="utf-8">${hidden}${inside}</form>`;
}

/** The attributes of a field in trouble, and the words beside it; both empty where there is none. */
export function trouble(id: string, html: string | null): { readonly attributes: string; readonly words: string } {
  if (html === null) return { attributes: '', words: '' };
  return { attributes: ` aria-invalid="true" aria-describedby="${escapeHtml(id)}-error"`, words: `<p class="err" id="${escapeHtml(id)}-error">${html}</p>` };
}

/** At the head of a page whose form could not be taken: that nothing was sent, and the way to the field. */
export function summary(language: Language, fieldId: string, html: string): string {
  return `<div class="bad" role="alert"><b>${escapeHtml(FRAME_TEXTS[language].notSent)}</b><p><a href="#${escapeHtml(fieldId)}">${html}</a></p></div>`;
}

/** One of several to choose from, as a line with its mark. */
export function choice(one: { readonly name: string; readonly value: string; readonly label: string; readonly note?: string; readonly checked: boolean; readonly lang?: Language }): string {
  const language = one.lang === undefined ? '' : ` lang="${one.lang}"`;
  const note = one.note === undefined || one.note === '' ? '' : `<span class="m">${escapeHtml(one.note)}</span>`;
  return `<label class="ch"><input type="radio" name="${escapeHtml(one.name)}" value="${escapeHtml(one.value)}"${one.checked ? ' checked' : ''}><span${language}>${escapeHtml(one.label)}${note}</span></label>`;
}
