/** One crisis on a terminal: the parts that `show` and `watch` are made of. Everything here is pure; `now` is the wall's clock. */
import type { CrisisDetail, ObligationItem } from '#contracts';
import { nameOf, STATUS, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { painter } from './colour';
import type { Tone } from './colour';
import { tableLines } from './table';
import { crisisNow, dueInWords, whenInWords } from './time-words';

type Look = Pick<Terminal, 'lang' | 'colour' | 'interactive' | 'columns'>;
type Stage = CrisisDetail['technical']['stages'][number];
const STAGE_MARKS: Readonly<Record<Stage['state'], readonly [mark: string, tone: Tone | undefined]>> = { done: ['✓', 'good'], current: ['▶', 'strong'], ahead: ['○', 'quiet'], skipped: ['–', 'quiet'] };

/** Reference, customer, status and why this severity; in a drill also its clock. */
export function headerLines(crisis: CrisisDetail, now: number, look: Look): readonly string[] {
  const { lang } = look;
  const paint = painter(look.colour);
  const drill = crisis.drill === null ? [] : [paint('mark', `${WORDS.drill[lang]} ×${isolate(crisis.drill.rate, lang)} · ${WORDS.crisisTime[lang]} ${whenInWords(crisisNow(crisis.drill, now), lang)}`)];
  return [
    `${paint('strong', isolate(crisis.reference, lang))} · ${isolate(harmless(crisis.accountName), lang)}${crisis.vip ? ' ★' : ''} · ${nameOf(STATUS, crisis.status, lang)} · ${WORDS.version[lang]} ${isolate(crisis.version, lang)}`,
    harmless(crisis.summary),
    paint(crisis.severity === 1 ? 'late' : crisis.severity === 2 ? 'near' : undefined, harmless(crisis.severityBecause[lang])),
    ...drill,
  ];
}

/** Both tracks, a line each: every stage with a mark that does without colour. */
export function trackBars(crisis: CrisisDetail, look: Look): readonly string[] {
  const { lang } = look;
  const paint = painter(look.colour);
  const bar = (stages: readonly Stage[]): string =>
    stages.map((stage) => { const [mark, tone] = STAGE_MARKS[stage.state]; return paint(tone, `${mark} ${stage.name[lang]}`); }).join('  ');
  return [`${WORDS.technical[lang]}:`, `  ${bar(crisis.technical.stages)}`, `${WORDS.relationship[lang]}:`, `  ${bar(crisis.relationship.stages)}`];
}

/** Stages one by one with when and who. */
export function stageLines(stages: readonly Stage[], look: Look): readonly string[] {
  const { lang } = look;
  const paint = painter(look.colour);
  return stages.map((stage) => {
    const [mark, tone] = STAGE_MARKS[stage.state];
    const facts = [stage.at === null ? undefined : whenInWords(stage.at, lang), stage.by === null ? undefined : isolate(harmless(stage.by.name), lang)].filter((fact) => fact !== undefined);
    return `  ${paint(tone, `${mark} ${stage.name[lang]}`)}${facts.length === 0 ? '' : `  ${facts.join(' · ')}`}`;
  });
}

/** Obligations that are owed, due soonest first; paused ones last. */
export function openObligations(crisis: CrisisDetail): readonly ObligationItem[] {
  const at = (item: ObligationItem): number => (item.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(item.dueAt));
  return crisis.obligations.filter((item) => item.state === 'running' || item.state === 'paused' || (item.settledAt === null && item.state === 'late')).sort((a, b) => at(a) - at(b));
}

/** What is owed, with time left on the crisis's own clock, who owns it and its id. */
export function obligationLines(crisis: CrisisDetail, now: number, look: Look): readonly string[] {
  const { lang } = look;
  const items = openObligations(crisis);
  if (items.length === 0) return [`  ${WORDS.nothingNow[lang]}`];
  const clock = crisisNow(crisis.drill, now);
  const rows = items.map((item) => {
    const due = dueInWords(item.dueAt, clock, lang);
    const paused = item.state === 'paused';
    return [
      { text: '' }, paused ? { text: WORDS.paused[lang], tone: 'quiet' as const } : { text: due.text, tone: due.tone }, { text: item.name[lang] },
      { text: item.owner === null ? WORDS.nobody[lang] : isolate(harmless(item.owner.name), lang) }, { text: isolate(item.id, lang), tone: 'quiet' as const },
    ];
  });
  const columns = ['', '', '', '', ''].map((title, index) => (index === 2 || index === 3 ? { title, shrinkTo: 8 } : { title }));
  return tableLines(columns, rows, { paint: painter(look.colour), columns: look.interactive ? look.columns : undefined }).slice(1);
}

/** What is still missing to close; one line when nothing is. */
export function missingLines(crisis: CrisisDetail, look: Look): readonly string[] {
  const { lang } = look;
  return crisis.missingToClose.length === 0 ? [`  ${WORDS.nothingMissing[lang]}`] : crisis.missingToClose.map((one) => `  ○ ${harmless(one.text[lang])}`);
}
