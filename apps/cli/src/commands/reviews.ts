/** `tikkun reviews` and `tikkun review REF`: post-mortems and their executive gate. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import { dueInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { nameOf, REVIEW_STAGE, TITLES, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import { addPaging, crisisPath, moreLine, oneOf } from './paged';
import type { PageOptions } from './paged';

const FORMATS = ['markdown', 'html', 'json'] as const;
const TEXTS = {
  he: { stage: 'שלבים: draft,in-review,reviewed,signed', ref: 'מספר המשבר או המזהה', format: 'markdown | html | json (ברירת מחדל markdown)' },
  en: { stage: 'stages: draft,in-review,reviewed,signed', ref: 'reference or id of the crisis', format: 'markdown | html | json (default markdown)' },
} as const;

export function registerReviews(parent: Command, cli: Cli): void {
  const { lang, now, colour, interactive, columns } = cli.terminal;
  const command = parent.command('reviews').description(COMMANDS.reviews.help[lang]).option('--stage <list>', TEXTS[lang].stage);
  addPaging(command, lang).action(async ({ stage, limit, cursor }: PageOptions & { readonly stage?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/reviews', query: { stage, limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.ReviewPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const titles = [{ title: TITLES.reference[lang] }, { title: TITLES.stage[lang] }, { title: TITLES.due[lang] }, { title: TITLES.customer[lang], shrinkTo: 8 }, { title: TITLES.climbs[lang] }, { title: TITLES.summary[lang], shrinkTo: 10 }];
      const rows = page.items.map((item) => {
        const due = dueInWords(item.stage === 'signed' ? null : item.dueAt, now(), lang);
        return [
          { text: isolate(item.reference, lang), tone: 'strong' as const }, { text: nameOf(REVIEW_STAGE, item.stage, lang) }, { text: due.text, tone: due.tone },
          { text: isolate(harmless(item.accountName), lang) }, { text: isolate(item.climbs, lang) }, { text: isolate(harmless(item.summary).replaceAll('\n', ' '), lang) },
        ];
      });
      return [...tableLines(titles, rows, { paint: painter(colour), columns: interactive ? columns : undefined }), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

export function registerReview(parent: Command, cli: Cli): void {
  const { lang, json } = cli.terminal;
  parent.command('review').argument('<ref>', TEXTS[lang].ref).description(COMMANDS.review.help[lang]).option('--format <format>', TEXTS[lang].format).action(async (ref: string, options: { readonly format?: string }) => {
    const format = oneOf(options.format ?? (json ? 'json' : 'markdown'), FORMATS, { name: '--format', lang });
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref, '/review'), query: { format, language: lang } });
    cli.terminal.write(answer.text.endsWith('\n') ? answer.text : `${answer.text}\n`);
  });
}
