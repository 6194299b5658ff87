/** `tikkun customers` and `tikkun people`. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import type { TableOptions } from '../output/table';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { TITLES, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { registerCustomersImport } from './customers-import';
import { addPaging, moreLine } from './paged';
import type { PageOptions } from './paged';

const SEARCH = { he: 'חיפוש בשם', en: 'search in the name' } as const;

export function registerCustomers(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const command = parent.command('customers').description(COMMANDS.customers.help[lang]).option('-q, --search <text>', SEARCH[lang]);
  registerCustomersImport(command, cli);
  addPaging(command, lang).action(async ({ search, limit, cursor }: PageOptions & { readonly search?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/customers', query: { q: search, limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.CustomerPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const titles = [TITLES.name, TITLES.open, TITLES.all, TITLES.worst, TITLES.language, TITLES.id].map((title) => ({ title: title[lang] }));
      const rows = page.items.map((item) => [
        { text: `${isolate(harmless(item.name), lang)}${item.vip ? ' ★' : ''}`, tone: 'strong' as const }, { text: isolate(item.openCrises, lang) }, { text: isolate(item.allCrises, lang) },
        { text: isolate(item.worstOpenSeverity ?? '–', lang), tone: item.worstOpenSeverity === 1 ? ('late' as const) : undefined }, { text: item.language }, { text: isolate(item.id, lang) },
      ]);
      return [...tableLines(titles, rows, options(cli.terminal)), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

export function registerPeople(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  addPaging(parent.command('people').description(COMMANDS.people.help[lang]), lang).action(async ({ limit, cursor }: PageOptions) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/people', query: { limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.PersonPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const titles = [{ title: TITLES.name[lang] }, { title: TITLES.roles[lang], shrinkTo: 10 }, { title: TITLES.email[lang], shrinkTo: 10 }, { title: TITLES.away[lang] }, { title: TITLES.id[lang] }];
      const rows = page.items.map((item) => [
        { text: withOther(item, lang), tone: 'strong' as const }, { text: isolate(item.roles.join(', '), lang) }, { text: isolate(item.email ?? '–', lang) },
        { text: whenInWords(item.unavailableUntil, lang), tone: item.unavailableUntil === null ? undefined : ('near' as const) }, { text: isolate(item.id, lang) },
      ]);
      return [...tableLines(titles, rows, options(cli.terminal)), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

/** The name, and the one in the letters of the other language that readers of it are told. */
function withOther({ name, otherName }: { readonly name: string; readonly otherName?: string | null | undefined }, lang: Lang): string {
  return `${isolate(harmless(name), lang)}${otherName == null || otherName === '' ? '' : ` (${isolate(harmless(otherName), lang)})`}`;
}

function options({ colour, interactive, columns }: Terminal): TableOptions {
  return { paint: painter(colour), columns: interactive ? columns : undefined };
}
