/** `tikkun mail`: what the mail catcher of the embedded default has caught. */
import type { Command } from 'commander';
import { z } from 'zod';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { CliFailure, failureOf } from '../failure';
import { EXIT } from '../exit-codes';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { TITLES, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import { moreLine } from './paged';

const TEXTS = {
  he: { search: 'חיפוש בנושא ובכתובות', cursor: 'המשך מן הדף הקודם' },
  en: { search: 'search in subject and addresses', cursor: 'go on after the page before' },
} as const;
/** Not part of the public surface: what the catcher shows today. */
const mailPage = z.object({
  items: z.array(z.object({ id: z.string(), receivedAt: z.union([z.number(), z.string()]), from: z.string(), to: z.array(z.string()), subject: z.string() })),
  nextCursor: z.string().nullable(),
});

export function registerMail(parent: Command, cli: Cli): void {
  const { lang, colour, interactive, columns } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('mail').description(COMMANDS.mail.help[lang]).option('-q, --search <text>', texts.search).option('--cursor <cursor>', texts.cursor).action(async ({ search, cursor }: { readonly search?: string; readonly cursor?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/mail.json', query: { q: search, cursor } }).catch((error: unknown) => {
      throw error instanceof CliFailure && error.exitCode === EXIT.notFound ? failureOf('cli.no-mail-catcher', lang) : error;
    });
    cli.print(answer, () => {
      const page = readAnswer(mailPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const titles = [{ title: TITLES.at[lang] }, { title: TITLES.to[lang], shrinkTo: 10 }, { title: TITLES.subject[lang], shrinkTo: 10 }];
      const rows = page.items.map((mail) => [{ text: whenInWords(mail.receivedAt, lang) }, { text: isolate(harmless(mail.to.join(', ')), lang) }, { text: isolate(harmless(mail.subject), lang) }]);
      return [...tableLines(titles, rows, { paint: painter(colour), columns: interactive ? columns : undefined }), ...moreLine(page.nextCursor, lang), `${cli.api}/mail`].join('\n');
    });
  });
}
