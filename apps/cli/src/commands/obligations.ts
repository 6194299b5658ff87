/** `tikkun obligations`: what I owe to whom, due soonest first. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { ObligationItem } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import { dueInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { nameOf, OBLIGATION_STATE, TITLES, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { addPaging, moreLine } from './paged';
import type { PageOptions } from './paged';

const TEXTS = {
  he: { mine: 'שלי (ברירת המחדל)', all: 'של כולם', assignee: 'של אדם אחד', overdue: 'רק באיחור', state: 'מצבים: running,paused,kept,late,missed,cancelled', kind: 'סוגים, מופרדים בפסיק', drills: 'תרגילים: without | with | only' },
  en: { mine: 'mine (the default)', all: 'everybody’s', assignee: 'of one person', overdue: 'only overdue ones', state: 'states: running,paused,kept,late,missed,cancelled', kind: 'kinds, separated by commas', drills: 'drills: without | with | only' },
} as const;
interface ObligationsOptions extends PageOptions {
  readonly mine?: true;
  readonly all?: true;
  readonly assignee?: string;
  readonly overdue?: true;
  readonly state?: string;
  readonly kind?: string;
  readonly drills?: string;
}

export function registerObligations(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('obligations').description(COMMANDS.obligations.help[lang])
    .option('--mine', texts.mine).option('--all', texts.all).option('--assignee <id>', texts.assignee).option('--overdue', texts.overdue).option('--state <list>', texts.state).option('--kind <list>', texts.kind).option('--drills <which>', texts.drills);
  addPaging(command, lang).action(async (options: ObligationsOptions) => {
    const { state, kind, drills, limit, cursor } = options;
    const assignee = options.assignee ?? (options.all === true ? undefined : 'me');
    const query = { assignee, state, kind, drills, limit, cursor, overdue: options.overdue === true ? 'true' : undefined };
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/obligations', query });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.ObligationPage, answer, lang);
      return [...obligationTable(page.items, cli.terminal), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

/** Obligations as a table, in the order they came. */
export function obligationTable(items: readonly ObligationItem[], terminal: Terminal): readonly string[] {
  const { lang, interactive, columns, now } = terminal;
  if (items.length === 0) return [WORDS.empty[lang]];
  const titles = [{ title: TITLES.due[lang] }, { title: TITLES.what[lang] }, { title: TITLES.crisis[lang] }, { title: TITLES.customer[lang], shrinkTo: 8 }, { title: TITLES.severity[lang] }, { title: TITLES.owner[lang], shrinkTo: 6 }, { title: TITLES.id[lang] }];
  const rows = items.map((item) => {
    const due = dueInWords(item.dueRealAt ?? item.dueAt, now(), lang);
    const running = item.state === 'running';
    return [
      running ? { text: due.text, tone: due.tone } : { text: nameOf(OBLIGATION_STATE, item.state, lang), tone: 'quiet' as const },
      { text: `${item.name[lang]}${item.drill ? ` (${WORDS.drill[lang]})` : ''}` }, { text: isolate(item.crisisReference, lang), tone: 'strong' as const }, { text: isolate(harmless(item.accountName), lang) },
      { text: isolate(item.severity, lang) }, { text: item.owner === null ? WORDS.nobody[lang] : isolate(harmless(item.owner.name), lang) }, { text: isolate(item.id, lang) },
    ];
  });
  return tableLines(titles, rows, { paint: painter(terminal.colour), columns: interactive ? columns : undefined });
}
