/** `tikkun timeline REF`: the record of a crisis. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { TimelineEntry } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { cutTo } from '../output/width';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { addPaging, crisisPath, moreLine } from './paged';
import type { PageOptions } from './paged';

const TEXTS = {
  he: { track: 'רק מסלול אחד: technical | relationship', order: 'סדר: newest | oldest', ref: 'מספר המשבר או המזהה' },
  en: { track: 'one track only: technical | relationship', order: 'order: newest | oldest', ref: 'reference or id of the crisis' },
} as const;

export function registerTimeline(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('timeline').argument('<ref>', texts.ref).description(COMMANDS.timeline.help[lang]).option('--track <track>', texts.track).option('--order <order>', texts.order);
  addPaging(command, lang).action(async (ref: string, options: PageOptions & { readonly track?: string; readonly order?: string }) => {
    const { track, order, limit, cursor } = options;
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref, '/timeline'), query: { track, order, limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.TimelinePage, answer, lang);
      return [...(page.items.length === 0 ? [WORDS.empty[lang]] : page.items.map((entry) => timelineLine(entry, cli.terminal))), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

/** One entry on one line: when, who, what, and whether the customer saw it. */
export function timelineLine(entry: TimelineEntry, terminal: Terminal): string {
  const { lang, colour, interactive, columns } = terminal;
  const paint = painter(colour);
  const who = harmless(entry.by.name === '' ? entry.by.role : entry.by.name);
  const seen = entry.customerVisible ? ` [${WORDS.visible[lang]}]` : '';
  const head = `${whenInWords(entry.at, lang)}  ${isolate(who, lang)}  `;
  const text = `${harmless(entry.text[lang]).replaceAll('\n', ' ')}${seen}`;
  return interactive ? `${paint('quiet', cutTo(head, columns))}${cutTo(text, Math.max(10, columns - head.length))}` : `${head}${text}`;
}
