/** `tikkun forecasts REF` and `tikkun reports forecasts`: what was forecast in a crisis, and how forecasts turned out. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { ForecastHistoryView, ForecastReportView } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { registerImport } from '../imports/import-file';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import type { Cell } from '../output/table';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { harmless } from '../terminal';
import { crisisPath, oneOf } from './paged';

const FORMS = ['neutral', 'feminine', 'masculine'] as const;
const TARGETS = ['workaround', 'fix', 'answer'] as const;
const TEXTS = {
  he: {
    ref: 'מספר המשבר או המזהה', form: 'לשון הפנייה ללקוח: neutral | feminine | masculine', target: 'רק יעד אחד: workaround | fix | answer', report: 'איך התחזיות עמדו במבחן',
    customer: 'ללקוח', promise: 'מותר להבטיח עד', at: 'מתי', by: 'מי', what: 'יעד', p50: 'סביר עד', p90: 'כמעט ודאי עד', revision: 'עדכון', basis: 'על סמך',
    point: 'תחזית', n: 'מקרים', loss: 'הפסד (שעות)', c50: 'כיסוי p50', c90: 'כיסוי p90', optimism: 'אופטימיות', skill: 'מיומנות', first: 'ראשונה', halfTime: 'במחצית', last: 'אחרונה',
    below: 'אופטימי מדי', above: 'זהיר מדי',
  },
  en: {
    ref: 'reference or id of the crisis', form: 'form of address: neutral | feminine | masculine', target: 'one target only: workaround | fix | answer', report: 'How forecasts turned out',
    customer: 'To the customer', promise: 'may be promised by', at: 'WHEN', by: 'WHO', what: 'TARGET', p50: 'LIKELY BY', p90: 'ALL BUT CERTAIN BY', revision: 'REVISION', basis: 'BASIS',
    point: 'FORECAST', n: 'CASES', loss: 'LOSS (H)', c50: 'P50 COVERS', c90: 'P90 COVERS', optimism: 'OPTIMISM', skill: 'SKILL', first: 'first', halfTime: 'half time', last: 'last',
    below: 'too hopeful', above: 'too careful',
  },
} as const;

export function registerForecasts(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('forecasts').argument('<ref>', texts.ref).description(COMMANDS.forecasts.help[lang]).option('--form <form>', texts.form).action(async (ref: string, options: { readonly form?: string }) => {
    const form = options.form === undefined ? undefined : oneOf(options.form, FORMS, { name: '--form', lang });
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref, '/forecasts'), query: { form } });
    cli.print(answer, () => historyLines(readAnswer(answerSchemas.ForecastHistory, answer, lang), cli).join('\n'));
  });
  registerImport(command, cli, { path: '/api/v1/forecasts/import', help: { he: 'טעינת מקרי עבר מקובץ CSV או משורות JSON; אותו קובץ שוב אינו משנה דבר', en: 'Load past cases from a CSV file or JSON lines; the same file again changes nothing' } });
}

export function registerReports(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const group = parent.command('reports').description(COMMANDS.reports.help[lang]).helpCommand(false);
  group.command('forecasts').description(texts.report).option('--target <target>', texts.target).action(async (options: { readonly target?: string }) => {
    const target = options.target === undefined ? undefined : oneOf(options.target, TARGETS, { name: '--target', lang });
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/reports/forecasts', query: { target } });
    cli.print(answer, () => readAnswer(answerSchemas.ForecastReport, answer, lang).targets.flatMap((one) => reportLines(one, cli)).join('\n'));
  });
}

function historyLines(history: ForecastHistoryView, cli: Cli): readonly string[] {
  const { lang, colour, interactive, columns } = cli.terminal;
  const texts = TEXTS[lang];
  const told = history.inForce.flatMap(({ name, customer }) => [
    `${texts.customer} (${name[lang]}): ${harmless((customer.words ?? customer.refusal?.detail)?.[lang] ?? '–')}`,
    ...(customer.promiseAt === null ? [] : [`  ${texts.promise} ${whenInWords(customer.promiseAt, lang)}`]),
  ]);
  if (history.made.length === 0) return [...told, ...(told.length === 0 ? [WORDS.empty[lang]] : [])];
  const titles = [{ title: texts.at }, { title: texts.by }, { title: texts.what }, { title: texts.p50 }, { title: texts.p90 }, { title: texts.revision }, { title: texts.basis, shrinkTo: 10 }];
  const rows = history.made.map((one): readonly Cell[] => [
    { text: whenInWords(one.at, lang) }, { text: isolate(harmless(one.by?.name ?? '–'), lang) }, { text: one.name[lang] }, { text: whenInWords(one.p50At, lang) }, { text: whenInWords(one.p90At, lang) },
    { text: one.revisionName[lang], tone: one.revision === 'late' ? 'late' : undefined }, { text: harmless(one.basis).replaceAll('\n', ' ') },
  ]);
  return [...told, ...tableLines(titles, rows, { paint: painter(colour), columns: interactive ? columns : undefined })];
}

type Target = ForecastReportView['targets'][number];
function reportLines(report: Target, cli: Cli): readonly string[] {
  const { lang, colour, interactive, columns } = cli.terminal;
  const texts = TEXTS[lang];
  const titles = [texts.point, texts.n, texts.loss, texts.c50, texts.c90, texts.optimism, texts.skill].map((title) => ({ title }));
  const rows = (['first', 'halfTime', 'last'] as const).map((which): readonly Cell[] => {
    const points = report[which];
    return [{ text: texts[which], tone: 'strong' }, { text: String(points.n) }, { text: figure(points.pinballHours) }, coverageCell(points.coverage50, lang), coverageCell(points.coverage90, lang), { text: figure(points.optimism) }, { text: figure(points.skill) }];
  });
  return [report.name[lang], ...tableLines(titles, rows, { paint: painter(colour), columns: interactive ? columns : undefined })];
}

/** "85 % (64–95)", with a word where it misses what is wanted. */
function coverageCell(coverage: Target['first']['coverage90'], lang: Lang): Cell {
  if (coverage === null) return { text: '–' };
  const percent = (share: number): string => String(Math.round(share * 100));
  const range = isolate(`${percent(coverage.share)}% (${percent(coverage.low)}–${percent(coverage.high)})`, lang);
  return coverage.flag === null ? { text: range } : { text: `${range} ‼ ${TEXTS[lang][coverage.flag]}`, tone: 'late' };
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
