/** The audit as a person reads it in a minute, in Hebrew or English. */
import type { Instant, ObligationKind } from '#domain';
import { KIND_LABELS } from '#protocol';
import type { Audit } from './audit-found';
import type { TimelineProblem } from './audit-file';
import { runsOf } from './audit-measure';
import type { Silence } from './audit-measure';
import type { Lang } from './offline-result';

const MOST_LINES = 5;
const MOST_DUTIES = 10;

/** `2 h 32 min`, `5 d 16 h`: lengths in words, minutes as the smallest unit. */
export function lengthText(ms: number, lang: Lang): string {
  const minutes = Math.round(ms / 60_000);
  const [d, h, m] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
  const unit = lang === 'he' ? { d: 'ימים', h: 'שע׳', m: 'דק׳' } : { d: 'd', h: 'h', m: 'min' };
  if (d > 0) return h === 0 ? `${String(d)} ${unit.d}` : `${String(d)} ${unit.d} ${String(h)} ${unit.h}`;
  if (h > 0) return m === 0 ? `${String(h)} ${unit.h}` : `${String(h)} ${unit.h} ${String(m)} ${unit.m}`;
  return `${String(m)} ${unit.m}`;
}

/** `20 Oct 14:42` in UTC. */
export function whenText(at: Instant, lang: Lang): string {
  return `${dayText(at, lang)} ${clockText(at)}`;
}
export function dayText(at: Instant, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'he' ? 'he-IL' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}
export function clockText(at: Instant): string {
  return new Date(at).toISOString().slice(11, 16);
}
export const kindText = (kind: ObligationKind, lang: Lang): string => KIND_LABELS[kind][lang];

/** The whole report. Times are UTC. */
export function auditText(audit: Audit, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const { timeline, milestones, duties, silences, forecasts, neverDone } = audit;
  const list = (title: string, lines: readonly string[], all: number): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`), ...(all > lines.length ? [`  ${t(`and ${String(all - lines.length)} more`, `ועוד ${String(all - lines.length)}`)}`] : [])];
  const worst = runsOf(duties.filter((one) => one.state !== 'kept'));
  const scored = forecasts.filter((one) => one.errorHours !== null);
  const late = scored.filter((one) => (one.errorHours ?? 0) > 0);
  return [
    timeline.title,
    t(`severity ${String(audit.severity)}, protocol ${audit.protocol.id} ${audit.protocol.version}, all times UTC`, `חומרה ${String(audit.severity)}, נוהל ${audit.protocol.id} ${audit.protocol.version}, כל הזמנים UTC`),
    t(`known from ${whenText(milestones.awareAt, lang)} to ${whenText(milestones.endAt, lang)}`, `הרישום: מ־${whenText(milestones.awareAt, lang)} עד ${whenText(milestones.endAt, lang)}`),
    '',
    findingText(audit, lang),
    ...list(t('Not in time', 'לא בזמן'), worst.slice(0, MOST_DUTIES).map((run) => runLine(run, lang)), worst.length),
    ...list(t('Longest silences', 'השתיקות הארוכות'), silences.exact.slice(0, MOST_LINES).map((one) => silenceLine(one, lang)), silences.exact.length),
    ...list(t('Silent at least (only the day of a word is known)', 'שתיקה של לפחות (ידוע רק היום שבו נאמר דבר)'), silences.atLeast.slice(0, MOST_LINES).map((one) => silenceLine(one, lang)), silences.atLeast.length),
    ...(forecasts.length === 0 ? [] : ['', t(`Promised times: ${String(forecasts.length)}, checkable ${String(scored.length)}, broken ${String(late.length)}`, `מועדים שהובטחו: ${String(forecasts.length)}, ניתנים לבדיקה ${String(scored.length)}, הופרו ${String(late.length)}`)]),
    ...(neverDone.length === 0 ? [] : ['', `${t('Nothing on record shows', 'אין ברישום זכר ל')}${lang === 'he' ? '' : ': '}${lang === 'he' ? ': ' : ''}${neverDone.map((kind) => kindText(kind, lang)).join(', ')}`]),
    ...notes(audit, lang).map((note) => `\n${note}`),
  ].join('\n');
}

/** The finding in a sentence: how many duties, how many kept, the longest silence. */
export function findingText({ counts, silences, firstContactMinutes }: Audit, lang: Lang): string {
  const all = counts.kept + counts.late + counts.missed;
  const longest = silences.exact[0] ?? silences.atLeast[0];
  const least = silences.exact[0] === undefined;
  if (lang === 'he') {
    const silence = longest === undefined ? 'לא הייתה שתיקה ארוכה מן הקצב.' : `השתיקה הארוכה ביותר: ${least ? 'לפחות ' : ''}${lengthText(longest.to - longest.from, lang)}.`;
    const first = firstContactMinutes === null ? '' : ` הלקוחות שמעו לראשונה ${firstContactMinutes === 0 ? 'מיד' : `כעבור ${lengthText(firstContactMinutes * 60_000, lang)}`}.`;
    return `מתוך ${String(all)} מחויבויות קוימו ${String(counts.kept)}, באיחור ${String(counts.late)}, הוחמצו ${String(counts.missed)}.${first} ${silence}`;
  }
  const silence = longest === undefined ? 'No silence was longer than the cadence.' : `The longest silence: ${least ? 'at least ' : ''}${lengthText(longest.to - longest.from, lang)}.`;
  const first = firstContactMinutes === null ? '' : ` Customers first heard ${firstContactMinutes === 0 ? 'at once' : `after ${lengthText(firstContactMinutes * 60_000, lang)}`}.`;
  return `Of ${String(all)} duties ${String(counts.kept)} kept, ${String(counts.late)} late, ${String(counts.missed)} missed.${first} ${silence}`;
}

/** What limits the measurement, each in a sentence. */
export function notes({ milestones, counts, withoutHolidays, timeline }: Audit, lang: Lang): readonly string[] {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  return [
    ...(milestones.awareBy === 'fault-began' ? [t('No source tells when the company knew; the clock starts when the fault began.', 'אין מקור שאומר מתי נודע לחברה; השעון מתחיל בתחילת התקלה.')] : []),
    ...(milestones.awareBy === 'told' ? [t('The first word to customers is also the first sign that the company knew; the clock starts there.', 'המילה הראשונה ללקוחות היא גם הסימן הראשון שהחברה ידעה; השעון מתחיל בה.')] : []),
    ...(counts.undetermined > 0 ? [t(`${String(counts.undetermined)} more duties cannot be judged: of some words only the day is known.`, `על עוד ${String(counts.undetermined)} מחויבויות אי אפשר לפסוק: על חלק מן הדברים ידוע רק היום שבו נאמרו.`)] : []),
    ...(timeline.recalled > 0 ? [t(`${String(timeline.recalled)} facts remembered and not read in a source were left out.`, `${String(timeline.recalled)} עובדות שנזכרו ולא נקראו במקור הושמטו.`)] : []),
    ...(withoutHolidays.length > 0 ? [t(`No holiday table reaches this year (${withoutHolidays.join(', ')}); ordinary weeks were assumed.`, `אין לשנה זו לוח חגים (${withoutHolidays.join(', ')}); הונחו שבועות רגילים.`)] : []),
  ];
}

function runLine(run: readonly Audit['duties'][number][], lang: Lang): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return '';
  if (run.length === 1) return dutyLine(first, lang);
  const name = kindText(first.kind, lang);
  return lang === 'he'
    ? `${name}: ${String(run.length)} ברציפות הוחמצו, מ־${whenText(first.due, lang)} עד ${whenText(last.due, lang)}`
    : `${name}: ${String(run.length)} in a row missed, due ${whenText(first.due, lang)} to ${whenText(last.due, lang)}`;
}

function dutyLine(one: Audit['duties'][number], lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const name = kindText(one.kind, lang);
  const due = t(`due ${whenText(one.due, lang)}`, `מועד ${whenText(one.due, lang)}`);
  if (one.fulfilledAt !== null) return `${name}: ${due}, ${t(`${lengthText(one.fulfilledAt - one.due, lang)} late`, `באיחור של ${lengthText(one.fulfilledAt - one.due, lang)}`)}`;
  if (one.fulfilledOn !== null) return `${name}: ${due}, ${t(`done on ${one.fulfilledOn}`, `נעשה ב־${one.fulfilledOn}`)}`;
  return `${name}: ${due}, ${t('missed', 'הוחמצה')}`;
}

function silenceLine(one: Silence, lang: Lang): string {
  const t = (en: string, he: string): string => (lang === 'he' ? he : en);
  const end = one.ongoing ? t('to the end of the record', 'עד סוף הרישום') : t(`to ${whenText(one.to, lang)}`, `עד ${whenText(one.to, lang)}`);
  return `${lengthText(one.to - one.from, lang)}, ${t(`from ${whenText(one.from, lang)}`, `מ־${whenText(one.from, lang)}`)} ${end}`;
}

const PROBLEMS: Readonly<Record<TimelineProblem['code'], { readonly he: string; readonly en: string }>> = {
  json: { he: 'אינו JSON תקין ({detail})', en: 'not valid JSON ({detail})' },
  instant: { he: 'נדרש מועד עם היסט, כגון {detail}', en: 'an instant with offset is needed, as in {detail}' },
  'unknown-field': { he: 'שדה לא מוכר "{detail}"', en: 'unknown field "{detail}"' },
  missing: { he: 'השדה חסר ({detail})', en: 'the field is missing ({detail})' },
  value: { he: 'ערך שאינו אפשרי ({detail})', en: 'an impossible value ({detail})' },
  'unknown-source': { he: 'המקור "{detail}" אינו ברשימת sources', en: 'source "{detail}" is not among sources' },
  'too-large': { he: 'הקובץ גדול מ־{detail} תווים', en: 'the file is longer than {detail} characters' },
};

/** One flaw of a timeline in a line: file, field, what is wrong. */
export function problemText(name: string, { path, code, detail }: TimelineProblem, lang: Lang): string {
  return `${name}${path === '' ? '' : `: ${path}`}: ${PROBLEMS[code][lang].replace('{detail}', () => detail)}`;
}
