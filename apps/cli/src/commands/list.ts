/** `tikkun list`: the queue of crises. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { CrisisSummary } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import type { Cell } from '../output/table';
import { dueInWords } from '../output/time-words';
import { KIND, nameOf, STATUS, TITLES, WORDS } from '../texts/labels';
import { COMMANDS } from '../texts/commands';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { addPaging, moreLine } from './paged';
import type { PageOptions } from './paged';

interface ListOptions extends PageOptions {
  readonly status?: string;
  readonly severity?: string;
  readonly desk?: string;
  readonly customer?: string;
  readonly person?: string;
  readonly overdue?: true;
  readonly finished?: true;
  readonly drills?: string;
  readonly search?: string;
  readonly order?: string;
}
const TEXTS = {
  he: { status: 'מצבים, מופרדים בפסיק', severity: 'חומרות, מופרדות בפסיק', desk: 'מוקד', customer: 'מזהה לקוח', person: 'מי שיש לו תפקיד במשבר; me = אני', overdue: 'רק באיחור', finished: 'גם סגורים', drills: 'תרגילים: without | with | only', q: 'חיפוש במספר, בלקוח ובתקציר', order: 'סדר: queue | due | opened | -opened' },
  en: { status: 'statuses, separated by commas', severity: 'severities, separated by commas', desk: 'desk', customer: 'id of a customer', person: 'who holds a role in the crisis; me = I', overdue: 'only overdue ones', finished: 'closed ones too', drills: 'drills: without | with | only', q: 'search in reference, customer and summary', order: 'order: queue | due | opened | -opened' },
} as const;

export function registerList(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('list').description(COMMANDS.list.help[lang])
    .option('--status <list>', texts.status).option('--severity <list>', texts.severity).option('--desk <id>', texts.desk).option('--customer <id>', texts.customer)
    .option('--person <id>', texts.person).option('--overdue', texts.overdue).option('--finished', texts.finished).option('--drills <which>', texts.drills)
    .option('-q, --search <text>', texts.q).option('--order <order>', texts.order);
  addPaging(command, lang).action(async (options: ListOptions) => {
    const { status, severity, desk, customer, person, drills, search, order, limit, cursor } = options;
    const query = { status, severity, desk, customer, person, drills, order, limit, cursor, q: search, overdue: options.overdue === true ? 'true' : undefined, finished: options.finished === true ? 'true' : undefined };
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/crises', query });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.CrisisPage, answer, lang);
      return [...crisisTable(page.items, cli.terminal), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

/** The queue as a table: severity, reference, customer, status, what is due next and when, summary. Pure but for the clock. */
export function crisisTable(items: readonly CrisisSummary[], terminal: Terminal): readonly string[] {
  const { lang, interactive, columns } = terminal;
  if (items.length === 0) return [WORDS.empty[lang]];
  const titles = [TITLES.severity, TITLES.reference, TITLES.customer, TITLES.status, TITLES.due, TITLES.what].map((title) => ({ title: title[lang] }));
  const rows = items.map((item) => crisisRow(item, terminal));
  return tableLines([...titles.map((one, index) => (index === 2 ? { ...one, shrinkTo: 8 } : one)), { title: TITLES.summary[lang], shrinkTo: 10 }], rows, { paint: painter(terminal.colour), columns: interactive ? columns : undefined });
}

function crisisRow(item: CrisisSummary, { lang, now }: Terminal): readonly Cell[] {
  const due = dueInWords(item.nextDueRealAt ?? item.nextDueAt, now(), lang);
  const mark = item.drill === null ? '' : ` (${WORDS.drill[lang]})`;
  return [
    { text: isolate(item.severity, lang), tone: item.severity === 1 ? 'late' : item.severity === 2 ? 'near' : undefined },
    { text: isolate(item.reference, lang), tone: 'strong' },
    { text: `${isolate(harmless(item.accountName), lang)}${item.vip ? ' ★' : ''}` },
    { text: `${nameOf(STATUS, item.status, lang)}${mark}` },
    { text: due.text, tone: due.tone },
    { text: item.nextDueKind === null ? '' : nameOf(KIND, item.nextDueKind, lang) },
    { text: isolate(harmless(item.summary).replaceAll('\n', ' '), lang) },
  ];
}
